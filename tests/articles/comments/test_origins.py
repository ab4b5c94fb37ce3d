"""Whether a form was sent from a page of ours, by what the browser says."""

import pytest

from articles.comments.origins import is_ours

HOST = "plumbline.example"


@pytest.mark.parametrize(
    "headers",
    [
        {},  # neither: the signed token alone decides
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
        {"Origin": "https://plumbline.example"},
        {"Origin": "http://PLUMBLINE.example"},
    ],
)
def test_a_form_from_our_own_page_passes(headers: dict[str, str]) -> None:
    assert is_ours(headers, HOST)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": ""},
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://plumbline.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://plumbline.example.evil.example"},
        {"Origin": "https://blog.plumbline.example"},
        {"Origin": "https://plumbline.example:8443"},
        {"Origin": "plumbline.example"},
    ],
)
def test_a_form_from_anywhere_else_does_not(headers: dict[str, str]) -> None:
    assert not is_ours(headers, HOST)


def test_a_port_is_part_of_the_origin() -> None:
    assert is_ours({"Origin": "http://localhost:8000"}, "localhost:8000")
