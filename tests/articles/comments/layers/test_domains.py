"""Which websites a text names."""

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.comments.layers.domains import count_links, domains, host_of
from articles.comments.rendering import text_html


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
        ("https://pills.example\\@example.org/x", ("pills.example",)),
        ("https://doi.org:" + "x" * 200 + "@pills.example", ("pills.example",)),
        ("https://doi.org@doi.org@pills.example", ("pills.example",)),
        ("https:///pills.example/x", ("pills.example",)),
        ("https://doi.org@3221225985/x", ("3221225985",)),
        ("https://[2001:db8::7]/x", ("[2001:db8::7",)),
        ("https://doi.org,x.pills.example", ("doi.org", "doi.org,x.pills.example")),
        ("https://doi.org。pills.example", ("doi.org", "doi.org。pills.example")),
        ("https://doi.org%2Epills.example", ("doi.org", "doi.org%2epills.example")),
        ("https://pills。example", ("pills。example",)),
        ("https://intranet/x", ("intranet",)),
        # What stands behind it is not part of it.
        ("https://example.org。", ("example.org",)),
        ("“https://example.org”, (https://example.at):", ("example.org", "example.at")),
        ("**https://example.org**", ("example.org",)),
        ("l’adresse https://example.org, merci", ("example.org",)),
        ("https://doi.org/10.1016/j.jbmt.2020.01.002", ("doi.org",)),
        ("http://192.0.2.7/x", ("192.0.2.7",)),
        ("https://a.example:8080/x", ("a.example",)),
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
        "https:// and http://… are missing something",
        "https://?x https://#x https://@",
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
        "https://" + "@" * 99_000,
        "https://" + "a.b," * 25_000,
        "https://" + "/" * 99_000,
        "https://h" * 11_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    started = perf_counter()

    count_links(text)

    # Thrice what a busy machine needs; a pattern that backtracks takes minutes.
    assert perf_counter() - started < 1


@given(
    st.text(
        st.sampled_from("ab.@:/\\?#,-_%。()[]’\u00ad \n") | st.characters(), max_size=30
    )
)
def test_no_link_is_made_of_what_is_not_counted(rest: str) -> None:
    text = f"see https://{rest}"

    hosts = re.findall(r'href="https?://[/\\]*([^"/\\?#]+)', text_html(text))

    assert count_links(text) >= sum(
        any(letter.isalnum() for letter in host.rpartition("@")[2]) for host in hosts
    )
