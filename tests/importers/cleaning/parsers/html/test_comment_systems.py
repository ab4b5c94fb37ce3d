"""Comments come out as the same threads, whatever system wrote the page."""

import json
from pathlib import Path
from typing import Any

import pytest

from importers.cleaning.document import Comment
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost
from tests.importers.cleaning.ledger_words import document_words, visible_words

FOLDER = Path(__file__).parents[2] / "specimens" / "comments"
SYSTEMS = sorted(path.stem for path in FOLDER.glob("*.html"))


@pytest.mark.parametrize("system", SYSTEMS)
def test_comments_of_a_system_are_threads(system, page, cleaned):
    markup = (FOLDER / f"{system}.html").read_text(encoding="utf-8")
    expected = json.loads((FOLDER / f"{system}.expected.json").read_text("utf-8"))

    document = cleaned(page("", after=markup))

    assert document.comments == tuple(map(_comment, expected))
    assert len(document.blocks) == 2


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_word_of_a_system_is_accounted_for(system, page):
    markup = (FOLDER / f"{system}.html").read_text(encoding="utf-8")
    post = RawPost("page.html", page("", after=markup))

    assert document_words(clean(post), post) == visible_words(post)


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="comment"><p>A remark of my own, set apart in a box.</p></div>',
        '<pre><code><span class="comment"># two lines</span></code></pre>',
        '<ul><li class="community depth-2"><a href="/a">Community</a></li></ul>',
        '<p class="comments-link"><a href="#comments">3 Comments</a></p>',
        '<ul id="recentcomments"><li class="recentcomments">Mina on Warm feet</li>'
        "</ul>",
    ],
)
def test_what_only_sounds_like_a_comment_is_none(markup, page, cleaned):
    assert cleaned(page(markup)).comments == ()


@pytest.mark.parametrize(
    ("markup", "service"),
    [
        ('<div id="disqus_thread"></div><noscript>Enable it.</noscript>', "Disqus"),
        ('<div class="fb-comments" data-href="#"></div>', "Facebook"),
        ('<div class="giscus"></div>', "Giscus"),
        ("<hyvor-talk-comments></hyvor-talk-comments>", "Hyvor Talk"),
    ],
)
def test_comments_kept_by_a_service_are_said_to_be_there(
    markup, service, page, cleaned
):
    (warning,) = cleaned(page("", after=markup)).warnings

    assert warning.code == "comments_elsewhere"
    assert service in warning.message


def test_a_page_without_comments_says_nothing_of_them(page, cleaned):
    assert cleaned(page("")).warnings == ()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2 mars 2024 à 10 h 00 min", "2024-03-02"),
        ("2. März 2024 um 10:00 Uhr", "2024-03-02"),
        ("2 de marzo de 2024 a las 10:00", "2024-03-02"),
        ("2 marzo 2024 alle 10:00", "2024-03-02"),
        ("2 de março de 2024 às 10:00", "2024-03-02"),
        ("2 maart 2024 om 10:00", "2024-03-02"),
        ("2 mars 2024 kl. 10:00", "2024-03-02"),
        ("2 marca 2024 o 10:00", "2024-03-02"),
        ("2 марта 2024 в 10:00", "2024-03-02"),
        ("2024年3月2日 10:00", "2024-03-02"),
        ("vor 3 Tagen", None),
        ("il y a 2 ans", None),
        ("3 days ago", None),
    ],
)
def test_dates_are_read_in_the_language_of_the_page(line, day, page, cleaned):
    markup = f"""<ol class="commentlist"><li class="comment" id="comment-5">
        <cite class="fn">Mina</cite> <a href="#comment-5">{line}</a>
        <div class="comment-content"><p>The basin works.</p></div></li></ol>"""

    (comment,) = cleaned(page("", after=markup)).comments

    assert comment.published == day


def _comment(values: dict[str, Any]) -> Comment:
    replies = tuple(map(_comment, values.pop("replies", ())))
    return Comment(
        values["author"],
        values.get("url"),
        values.get("published"),
        values["html"],
        values.get("by_author", False),
        replies,
    )


def test_comments_that_only_a_script_finds_by_name_are_threads(page, cleaned):
    comment = (
        "<article class='js-comment comment-form-styled'><div class=comment-header>"
        "<span class=comment-author>Ana</span> <span class=comment-time>May 2</span>"
        "</div><div class=comment-body><p>It worked for me.</p></div></article>"
    )
    document = cleaned(page("", after=f"<div>{comment * 2}</div>"))

    assert [comment.author for comment in document.comments] == ["Ana", "Ana"]
