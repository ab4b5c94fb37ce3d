"""Which websites a text names."""

from time import perf_counter

import pytest

from articles.comments.layers.domains import count_links, domains, host_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("https://example.org/a?b=c", ("example.org",)),
        ("HTTP://WWW.Example.ORG", ("example.org",)),
        ("see www.example.at for more", ("example.at",)),
        ("it is at example.com.", ("example.com",)),
        ("(example.com)", ("example.com",)),
        ("best-pills.shop now", ("best-pills.shop",)),
        ("massage-berlin.de", ("massage-berlin.de",)),
        ("go bit.ly/3abC", ("bit.ly",)),
        ("write me: t.me/joinnow", ("t.me",)),
        ("https://пример.рф/страница", ("пример.рф",)),
        ("https://例え.jp と https://例え.jp", ("例え.jp",)),
        # Looks like one, leads to the other.
        ("https://example.org@pills.example/x", ("pills.example",)),
        ("https://doi.org/10.1016/j.jbmt.2020.01.002", ("doi.org",)),
        ("https://a.example,https://b.example", ("a.example", "b.example")),
    ],
)
def test_a_named_website_is_found(text: str, hosts: tuple[str, ...]) -> None:
    assert domains(text) == hosts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It hurt.Then it was better.",
        "my shoulder.Online I found nothing, at the shop.Top of my list",
        "anna.smith@example.com",
        "me.io@example.com",
        "i.e. the arm, e.g. 1.5 kg, or 2.30 p.m.",
        "5 mg/kg and 10.5/12",
        "doi:10.1016/j.jbmt.2020.01.002",
        "and/or, he/she, 24/7",
        "Dr.med. Huber, z.B. im Rücken, p.ej. la espalda",
        "version 3.2.1",
        "...com",
        "Muchas gracias.De verdad",
    ],
)
def test_what_only_looks_like_a_website_is_left_alone(text: str) -> None:
    assert domains(text) == ()


def test_each_mention_counts_as_a_link_and_a_path_does_not() -> None:
    assert count_links("example.com example.com https://example.com/a/b.com") == 3


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("example.org", "example.org"),
        (" WWW.Example.org ", "example.org"),
        ("https://example.org/path", "example.org"),
        ("pills.zone", "pills.zone"),
        ("localhost", "localhost"),
    ],
)
def test_an_editor_may_type_an_address_or_a_host(typed: str, host: str) -> None:
    assert host_of(typed) == host


@pytest.mark.parametrize(
    "text",
    [
        "a." * 50_000,
        "www." * 25_000,
        "https://" * 12_000,
        "https://" + "a" * 99_000,
        "a-" * 50_000 + ".c",
        "x@" * 50_000,
        "a.b/" * 25_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    started = perf_counter()

    count_links(text)

    # Thrice what a busy machine needs; a pattern that backtracks takes minutes.
    assert perf_counter() - started < 1
