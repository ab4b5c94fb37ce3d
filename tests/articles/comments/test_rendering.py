"""A comment as readers see it."""

from typing import Any

import pytest
from django.utils import timezone

from articles.comments.flows import erase, reply
from articles.comments.models import ReaderComment
from articles.comments.rendering import PATH, VERSION, on_page, render, text_html
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, target_for
from tests.articles.factories import House

REL = 'rel="nofollow ugc noopener"'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Warm hands", "<p>Warm hands</p>"),
        ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("One,\ntwo", "<p>One,<br>two</p>"),
        ("<b>5 & 7</b>", "<p>&lt;b&gt;5 &amp; 7&lt;/b&gt;</p>"),
        ("'\"", "<p>&#x27;&quot;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("&lt;", "<p>&amp;lt;</p>"),
    ],
)
def test_text_is_escaped_and_parted(text: str, html: str) -> None:
    assert text_html(text) == html


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://a.example", "https://a.example"),
        ("see HTTP://A.example/B", "HTTP://A.example/B"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("https://a.example/b_(c)", "https://a.example/b_(c)"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("[https://a.example/b]", "https://a.example/b"),
        ("https://a.example/b.", "https://a.example/b"),
        ("https://a.example/b).", "https://a.example/b"),
        ("https://a.example/b?!", "https://a.example/b"),
        ("https://a.example/b…", "https://a.example/b"),
        ("“https://a.example/b”", "https://a.example/b"),
        ('"https://a.example/b"', "https://a.example/b"),
        ("https://a.example/?a=1&b=2#c", "https://a.example/?a=1&amp;b=2#c"),
        ("https://a.example/<b>", "https://a.example/"),
        ("https://example.org/ü/日本", "https://example.org/ü/日本"),
        ("https://a.example/x'onclick='y", "https://a.example/x"),
    ],
)
def test_an_address_is_a_link_that_vouches_for_nothing(text: str, address: str) -> None:
    assert f'<a href="{address}" {REL}>{address}</a>' in text_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "www.a.example",
        "ann@a.example",
        "ftp://a.example",
        "https://",
        "https:// a",
        "//a.example",
    ],
)
def test_what_says_not_that_it_is_an_address_is_text(text: str) -> None:
    assert "<a" not in text_html(text)


def test_no_text_is_lost_around_links() -> None:
    html = text_html("a https://x.example, b (https://y.example/) c")

    assert html.replace("</a>", "").count(">https://") == 2
    assert ", b (" in html
    assert html.endswith(") c</p>")


def test_a_megabyte_of_brackets_takes_no_time() -> None:
    assert text_html("https://a.example/" + ")" * 100_000)


def test_the_fragment_holds_a_mark_where_the_path_belongs(target: Target) -> None:
    comment = published(target)

    html = render(comment, target)

    assert f'href="{PATH}comment/?to={comment.pk}#respond"' in html
    assert "/articles/stave/" not in html
    assert 'href="/a&amp;b/comment/' in on_page(html, "/a&b/")


def test_names_and_texts_are_escaped(target: Target) -> None:
    comment = published(target, name="<i>Gus</i>", body="<script>x</script> here, so")

    html = render(comment, target)

    assert "<i>" not in html
    assert "<script" not in html
    assert "<bdi>&lt;i&gt;Gus&lt;/i&gt;</bdi>" in html


def test_the_text_is_in_the_language_of_the_page(house: House) -> None:
    page = house.article(slug="ar", language="ar")

    html = render(many(page, 1)[0], target_for(page))

    assert 'lang="ar" dir="auto"' in html


def test_a_badge_says_who_answers(target: Target, moderator: Any) -> None:
    answer = reply(published(target), moderator, "Ask for it.", now=timezone.now())

    assert "Editor" in render(answer, target)
    assert "Mara Ellingsen" in render(answer, target)


def test_a_deep_reply_says_whom_it_answers(target: Target) -> None:
    chain = [published(target)]
    for level in range(3):
        words = f"Level {level} of what is said here."
        chain.append(published(target, reply_to=chain[-1].pk, body=words, name="Gus"))

    html = render(ReaderComment.objects.get(pk=chain[3].pk), target)

    assert 'class="comment__answers"' in html
    assert f'href="#c{chain[2].pk}"' in html


def test_a_tombstone_says_nothing_of_what_it_was(
    target: Target, moderator: Any
) -> None:
    first = published(target, name="Gus", body="Something to forget.")
    published(target, reply_to=first.pk, body="It would, at first.")
    erase(first, by=moderator)

    html = render(ReaderComment.objects.get(pk=first.pk), target)

    assert "This comment was removed." in html
    assert "Gus" not in html


def test_what_is_published_is_stored_rendered(target: Target) -> None:
    comment = published(target)

    assert comment.html_version == VERSION
    assert comment.html == render(comment, target)
