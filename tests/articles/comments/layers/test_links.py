"""Layers 8a and 8b: links, and markup in plain text."""

import pytest

from articles.comments.layers import links, markup
from articles.comments.layers.verdicts import Hold

from .remembered import NEW_SITE, attempt


def test_a_reader_who_links_a_study_waits_and_is_no_spam() -> None:
    sent = attempt("A trial found so: https://doi.org/10.1016/j.jbmt.2020.01.002")

    verdict = links.examine(sent, NEW_SITE)

    data: dict[str, str | int] = {"domains": "doi.org", "count": 1}
    assert verdict == Hold("link", data)


def test_three_links_wait_in_the_second_tab() -> None:
    sent = attempt("https://a.example https://b.example https://b.example/c")

    verdict = links.examine(sent, NEW_SITE)

    data: dict[str, str | int] = {"domains": "a.example, b.example", "count": 3}
    assert verdict == Hold("links", data, suggests_spam=True)


def test_another_number_can_be_tried() -> None:
    sent = attempt("https://a.example https://b.example")

    verdict = links.examine(sent, NEW_SITE, many=2)

    assert isinstance(verdict, Hold)
    assert verdict.suggests_spam


@pytest.mark.parametrize(
    "body",
    [
        "Does it feel cold at first?",
        "It hurt.Then it was better, e.g. when I sat.",
        "See p. 12.3 of Huber et al.",
        "私は肩が痛い。とても助かりました。",
    ],
)
def test_a_text_without_links_passes(body: str) -> None:
    assert links.examine(attempt(body), NEW_SITE) is None


@pytest.mark.parametrize(
    "body",
    [
        '<a href="https://pills.example">pills</a>',
        "<A target=_blank\nHREF=x>pills",
        "[url=https://pills.example]pills[/url]",
        "[URL]pills.example[/URL]",
        "[link=https://pills.example]",
        "[pills](https://pills.example)",
    ],
)
def test_links_written_as_code_wait(body: str) -> None:
    assert markup.examine(attempt(body), NEW_SITE) == Hold("markup")


def test_code_in_a_name_waits() -> None:
    sent = attempt(name="[url=x]Pills[/url]")

    assert markup.examine(sent, NEW_SITE) == Hold("markup")


@pytest.mark.parametrize(
    "body",
    [
        "if a<b and c>d it hurts",
        "as you say [1], and [2](see below)",
        "<3 this, and an <a> note",
        "I curl [the arm] up",
        "<< a quote >> href",
        "https://pills.example",
    ],
)
def test_what_only_looks_like_code_is_left_alone(body: str) -> None:
    assert markup.examine(attempt(body), NEW_SITE) is None
