"""The thread under an article, whole conversations, and where a comment is."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from articles.comments.discussion import as_id
from articles.comments.flows import erase, reply
from articles.comments.models import CommentThread, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.articles.comments.reader import PAGE

NOW = datetime(2026, 5, 14, 8, 12, tzinfo=UTC)


def write(target: Target, number: int, **given: Any) -> ReaderComment:
    """One of many comments that are nothing alike."""
    fields = {"body": f"Thought {number} of {number * number}.", "name": f"R{number}"}
    return published(target, **{**fields, **given})


def thread_of(html: str) -> str:
    return html.partition('<section class="discussion')[2]


def test_nobody_has_commented_yet(target: Target, client: Client) -> None:
    page = client.get(PAGE).text

    assert "No comments yet. A question is a good way to start." in page
    assert 'href="#comments"' not in page


def test_a_comment_that_waits_is_not_there(target: Target, client: Client) -> None:
    waiting(target, body="Not for everybody yet.")

    assert "Not for everybody yet." not in client.get(PAGE).text


def test_the_number_of_comments_leads_to_them(target: Target, client: Client) -> None:
    write(target, 1)
    write(target, 2)

    page = client.get(PAGE).text

    assert '<a href="#comments">2 comments</a>' in page.partition("<h1")[2]
    assert re.search(r'id="comments-title">\s*2 comments\s*</h2>', page)


def test_a_comment_names_its_writer_its_time_and_what_can_be_done(
    target: Target, client: Client
) -> None:
    comment = write(target, 1, name="Priya N.")
    ReaderComment.objects.update(created=NOW, html_version=0)

    html = thread_of(client.get(PAGE).text)

    pk = comment.pk
    assert re.search(
        rf'<li id="c{pk}">\s*<article class="comment" aria-labelledby="c{pk}-by">', html
    )
    assert f'<h3 class="comment__by" id="c{pk}-by"><bdi>Priya N.</bdi></h3>' in html
    assert "14 May 2026, 9.12 am</time>" in html
    assert 'dir="auto"' in html
    hidden = '<span class="hidden-label"> to Priya N., 14 May 2026, 9.12 am</span>'
    assert f'href="{PAGE}comment/?to={pk}#respond"' in html
    assert f"Reply{hidden}" in html
    assert f'href="{PAGE}comment/report/?comment={pk}"' in html


def test_a_deep_reply_says_what_it_answers(target: Target, client: Client) -> None:
    parent = write(target, 0)
    for number in range(1, 5):
        parent = write(target, number, reply_to=parent.pk)

    html = thread_of(client.get(PAGE).text)

    shown = re.findall(r'class="comment__answers">In reply to <a href="#c\d+">', html)
    assert len(shown) == 2
    assert html.count('class="hidden-label">In reply to') == 2
    assert html.count("<ol") == 3


def test_the_editor_wears_a_badge(
    target: Target, moderator: Any, client: Client
) -> None:
    reply(write(target, 1), moderator, "Ask your surgeon first.", now=NOW)

    assert '<span class="comment__badge">Editor</span>' in client.get(PAGE).text


def test_an_erased_comment_leaves_its_place_to_its_replies(
    target: Target, moderator: Any, client: Client
) -> None:
    first = write(target, 1, name="Gone G.")
    write(target, 2, reply_to=first.pk)

    erase(first, by=moderator)

    html = thread_of(client.get(PAGE).text)
    assert "This comment was removed." in html
    assert "Gone G." not in html
    assert "1 comment" in html


def test_markup_in_a_comment_is_text(target: Target, client: Client) -> None:
    write(target, 1, body="<b onclick=x>a<b && c>d</b>", name="<i>Gus</i>")

    html = client.get(PAGE).text

    assert "&lt;b onclick=x&gt;a&lt;b &amp;&amp; c&gt;d&lt;/b&gt;" in html
    assert "<bdi>&lt;i&gt;Gus&lt;/i&gt;</bdi>" in html


def test_twenty_conversations_stand_on_a_page(target: Target, client: Client) -> None:
    for number in range(43):
        write(target, number)

    first = client.get(PAGE).text
    assert "Showing 20 of 43 conversations" in first
    following = re.search(r'href="(\?after=\d+)#comments" rel="next">([^<]+)<', first)
    assert following
    assert following[2] == "Next 20 conversations"

    second = client.get(PAGE + following[1]).text
    assert "Next 3 conversations" in second
    assert f'href="{PAGE}#comments">Back to the first conversations</a>' in second
    assert "Thought 19 of" not in second
    assert "Thought 20 of" in second


@pytest.mark.parametrize("after", ["x", "-1", "0", "", "9" * 40, "1e3", "\u0661"])
def test_a_key_that_means_nothing_gives_the_first_page(
    target: Target, client: Client, after: str
) -> None:
    write(target, 1)

    answer = client.get(f"{PAGE}?after={after}")

    assert answer.status_code == 200
    assert "Thought 1 of 1." in answer.text


def test_behind_the_last_conversation_a_link_leads_back(
    target: Target, client: Client
) -> None:
    write(target, 1)

    page = client.get(f"{PAGE}?after=99999").text

    assert "There are no more conversations." in page
    assert "Back to the first conversations" in page


def test_a_long_conversation_has_a_page_of_its_own(
    target: Target, client: Client
) -> None:
    first = write(target, 100, name="Priya N.")
    for number in range(22):
        write(target, number, reply_to=first.pk)

    page = client.get(PAGE).text
    assert f'href="{PAGE}comments/{first.pk}/">2 more replies</a>' in page
    assert "Thought 20 of" not in page

    whole = client.get(f"{PAGE}comments/{first.pk}/").text
    assert "<h1" in whole
    assert "The conversation that Priya N. began" in whole
    assert "Thought 21 of" in whole
    assert "noindex" in whole


def test_a_comment_is_found_where_it_stands(target: Target, client: Client) -> None:
    roots = [write(target, number) for number in range(21)]
    replies = [write(target, 50 + n, reply_to=roots[0].pk) for n in range(21)]

    def place(comment: ReaderComment) -> str:
        return str(client.get(f"{PAGE}comments/at/{comment.pk}/")["Location"])

    assert place(roots[0]) == f"{PAGE}#c{roots[0].pk}"
    assert place(roots[20]) == f"{PAGE}?after={roots[19].pk}#c{roots[20].pk}"
    assert place(replies[0]) == f"{PAGE}#c{replies[0].pk}"
    assert place(replies[20]) == f"{PAGE}comments/{roots[0].pk}/#c{replies[20].pk}"


@pytest.mark.parametrize("address", ["comments/{}/", "comments/at/{}/"])
def test_what_readers_do_not_see_has_no_address(
    target: Target, client: Client, address: str
) -> None:
    comment = write(target, 1)
    ReaderComment.objects.update(shown=False, status=Status.WAITING)

    for pk in (comment.pk, 99999, 10**30):
        assert client.get(PAGE + address.format(pk)).status_code == 404


def test_a_closed_page_tells_when_and_shows_what_was_said(
    target: Target, client: Client
) -> None:
    write(target, 1)
    CommentThread.objects.update(is_open=False, closed_at=NOW)

    html = thread_of(client.get(PAGE).text)

    assert "Comments closed on 14 May 2026." in html
    assert "Thought 1 of 1." in html
    assert "<form" not in html
    assert "<script" not in html


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("", None),
        (None, None),
        ("٣", None),
        ("1.5", None),
        ("9" * 19, None),
    ],
)
def test_a_number_in_an_address_is_read_strictly(
    text: str | None, number: int | None
) -> None:
    assert as_id(text) == number
