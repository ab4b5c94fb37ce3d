"""A reader writes, answers, and sends."""

import re
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.comments import captcha
from articles.comments.models import (
    CommentSettings,
    CommentThread,
    ReaderComment,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published

PAGE = "/articles/stave/"
FORM = f"{PAGE}comment/"
TOKEN = re.compile(r'name="token" value="([^"]+)"')
LABEL = re.compile(r'<label for="comment-answer"[^>]*>(.*?)</label>', re.DOTALL)
WORDS = {
    form: number for number, forms in enumerate(captcha.spelled("en")) for form in forms
}


def token_of(answer: HttpResponse) -> str:
    found = TOKEN.search(answer.text)
    assert found, "the form has no question"
    return found[1]


def solve(answer: HttpResponse) -> str:
    """Read the question as a person does."""
    found = LABEL.search(answer.text)
    assert found, "the form asks nothing"
    words = re.sub(r"<span class[^>]*>.*?</span>|<[^>]+>", " ", found[1]).split()
    first, operator, second = words[-3:]
    a, b = (WORDS.get(w.strip("?")) or int(w.strip("?")) for w in (first, second))
    signs = {"+": a + b, "−": a - b, "×": a * b}
    names = {"plus": "+", "minus": "−", "times": "×"}
    return str(signs[names.get(operator, operator)])


def typed(**given: Any) -> dict[str, Any]:
    return {
        "comment": "A thought about oil.",
        "name": "Gus",
        "email": "gus@example.org",
        "extra": "",
        **given,
    }


def send(client: Client, **given: Any) -> HttpResponse:
    """Open the article, fill in the form, send it."""
    page = client.get(PAGE)
    fields = {"token": token_of(page), "answer": solve(page), **given}
    return client.post(FORM, typed(**fields))


def test_a_comment_is_sent_from_the_article(target: Target, client: Client) -> None:
    answer = send(client)

    assert answer.status_code == 303
    assert answer["Location"].startswith(f"{FORM}waiting/")
    comment = ReaderComment.objects.get()
    assert (comment.body, comment.status) == ("A thought about oil.", Status.WAITING)
    assert not client.cookies


def test_the_waiting_page_shows_the_comment_to_its_writer_alone(
    target: Target, client: Client
) -> None:
    address = send(client)["Location"]

    answer = client.get(address)

    assert "A thought about oil." in answer.text
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex"
    assert client.get(f"{address[:-2]}x/").status_code == 404


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"comment": "  "}, "Enter your comment"),
        ({"name": ""}, "Enter your name"),
        ({"email": "gus@"}, "Enter an email address in the correct format"),
        ({"answer": "1000"}, "The answer to the spam check is not right"),
        ({"extra": "buy"}, "Something was typed into a hidden box"),
        ({"comment": "x" * 5001}, "Your comment must be 5,000 characters or fewer"),
        ({"comment": "a\x00b"}, "There is a sign in it that no screen shows"),
        ({"comment": "a\u202eb"}, "There are hidden marks"),
        ({"name": "e" + "\u0301" * 20}, "There are too many accents"),
        ({"comment": "x" * 1_000_000}, "Your comment must be 5,000 characters"),
    ],
)
def test_an_error_says_what_to_do_and_keeps_what_was_typed(
    target: Target, client: Client, given: dict[str, str], sentence: str
) -> None:
    answer = send(client, follow="on", **given)

    assert answer.status_code == 422
    assert "<title>Error:" in answer.text
    assert answer.text.count(sentence) == 2  # in the summary, and beside the field
    assert 'role="alert"' in answer.text
    assert "gus@" in answer.text
    assert 'name="follow" id="comment-follow" checked' in answer.text
    assert not ReaderComment.objects.exists()


def test_another_question_keeps_what_was_typed_and_complains_of_nothing(
    target: Target, client: Client
) -> None:
    answer = client.post(FORM, typed(another="1", name=""))

    assert answer.status_code == 200
    assert "A thought about oil." in answer.text
    assert "Enter your name" not in answer.text
    assert solve(answer)


def test_a_page_kept_by_a_cache_meets_the_question_on_the_next_screen(
    target: Target, client: Client
) -> None:
    CommentSettings.objects.create(site_id=target.site_id, question_place="on_demand")
    page = client.get(PAGE)
    assert 'name="token"' not in page.text

    screen = client.post(FORM, typed())

    assert screen.status_code == 200
    assert "<title>Error:" not in screen.text
    assert "A thought about oil." in screen.text
    fields = {"token": token_of(screen), "answer": solve(screen)}
    assert client.post(FORM, typed(**fields)).status_code == 303


def test_a_page_for_any_cache_is_the_same_for_everybody(target: Target) -> None:
    CommentSettings.objects.create(site_id=target.site_id, question_place="on_demand")

    pages = {Client().get(PAGE).content for _ in range(2)}

    assert len(pages) == 1


def test_each_reader_gets_a_question_of_their_own(target: Target) -> None:
    pages = [Client().get(PAGE) for _ in range(2)]

    assert len({token_of(page) for page in pages}) == 2
    assert all(page["Cache-Control"].startswith("private") for page in pages)


def test_where_nobody_is_asked_a_comment_needs_no_sum(
    target: Target, client: Client
) -> None:
    CommentSettings.objects.create(site_id=target.site_id, question_for="nobody")
    page = client.get(PAGE)
    assert "Spam check" not in page.text

    answer = client.post(FORM, typed(token=token_of(page)))

    assert answer.status_code == 303


def test_where_strangers_are_asked_they_are_asked_on_the_next_screen(
    target: Target, client: Client
) -> None:
    CommentSettings.objects.create(site_id=target.site_id, question_for="unknown")
    page = client.get(PAGE)
    assert "Spam check" not in page.text

    screen = client.post(FORM, typed(token=token_of(page)))

    fields = {"token": token_of(screen), "answer": solve(screen)}
    assert client.post(FORM, typed(**fields)).status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_a_form_from_elsewhere_comes_back_filled_in(
    target: Target, client: Client, headers: dict[str, str]
) -> None:
    page = client.get(PAGE)
    fields = {"token": token_of(page), "answer": solve(page)}

    answer = client.post(FORM, typed(**fields), headers=headers)

    assert answer.status_code == 403
    assert "did not come from our own page" in answer.text
    assert solve(answer) == fields["answer"]
    assert "A thought about oil." in answer.text
    assert not ReaderComment.objects.exists()


def test_own_health_is_asked_about_once(target: Target, client: Client) -> None:
    words = "I was diagnosed with diabetes last year. Can I come?"
    hint = send(client, comment=words)
    assert hint.status_code == 200
    assert "seems to tell about your own health" in hint.text
    assert words in hint.text

    fields = {"token": token_of(hint), "answer": solve(hint), "hinted": "1"}
    assert client.post(FORM, typed(comment=words, **fields)).status_code == 303


def test_the_hint_about_health_does_not_come_again_after_a_wrong_answer(
    target: Target, client: Client
) -> None:
    words = "I was diagnosed with diabetes last year. Can I come?"
    hint = send(client, comment=words)
    fields = {"token": token_of(hint), "answer": "1000", "hinted": "1"}

    wrong = client.post(FORM, typed(comment=words, **fields))

    assert wrong.status_code == 422
    assert 'name="hinted"' in wrong.text


def test_a_reply_has_an_address_of_its_own(target: Target, client: Client) -> None:
    first = published(target)
    page = client.get(f"{FORM}?to={first.pk}")
    assert "Reply to Priya N." in page.text

    fields = {"token": token_of(page), "answer": solve(page)}
    client.post(f"{FORM}?to={first.pk}", typed(**fields))

    assert ReaderComment.objects.order_by("id").last().parent == first  # type: ignore[union-attr]


def test_a_reply_to_what_is_gone_comes_back_to_be_copied(
    target: Target, client: Client
) -> None:
    first = published(target)
    page = client.get(f"{FORM}?to={first.pk}")
    ReaderComment.objects.update(status=Status.BIN)

    fields = {"token": token_of(page), "answer": solve(page)}
    answer = client.post(f"{FORM}?to={first.pk}", typed(**fields))

    assert answer.status_code == 409
    assert "A thought about oil." in answer.text


def test_a_closed_page_gives_the_text_back(target: Target, client: Client) -> None:
    page = client.get(PAGE)
    CommentThread.objects.create(page_id=target.page_id, is_open=False)

    fields = {"token": token_of(page), "answer": solve(page)}
    answer = client.post(FORM, typed(**fields))

    assert answer.status_code == 409
    assert "takes no comments any more" in answer.text
    assert "A thought about oil." in answer.text


def test_the_same_press_twice_leads_to_the_same_place(
    target: Target, client: Client
) -> None:
    page = client.get(PAGE)
    fields = typed(token=token_of(page), answer=solve(page))
    first = client.post(FORM, fields)

    again = client.post(FORM, fields)

    assert again.status_code == 303
    assert "You had sent this already" in client.get(again["Location"]).text
    assert client.get(first["Location"]).status_code == 200
    assert ReaderComment.objects.count() == 1


@pytest.mark.parametrize(
    "body",
    [
        {
            "content_type": "application/x-www-form-urlencoded",
            "data": b"x=" + b"y" * 3_000_000,
        },
        {
            "content_type": "application/x-www-form-urlencoded",
            "data": b"&".join(b"f%d=1" % n for n in range(11_000)),
        },
        {"content_type": "multipart/form-data; boundary=x", "data": b"--x"},
    ],
)
def test_what_is_too_large_or_broken_gets_a_clear_page(
    target: Target, client: Client, body: dict[str, Any]
) -> None:
    answer = client.post(FORM, **body)

    assert answer.status_code in (413, 422)
    assert "</html>" in answer.text


@pytest.mark.parametrize(
    "address",
    [
        "/articles/nothing/comment/",
        "/articles/comment/",  # an index takes no comments
        f"{FORM}?to=99999",
        f"{PAGE}comments/99999/",
        f"{PAGE}comments/at/99999999999999999999999/",
        f"{PAGE}comment/report/?comment=x",
    ],
)
def test_what_is_not_there_is_not_found(
    target: Target, client: Client, address: str
) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("state", ["draft", "private", "expired"])
def test_pages_that_readers_do_not_see_take_no_comments(
    target: Target, client: Client, state: str
) -> None:
    page = client.get(PAGE)
    fields = typed(token=token_of(page), answer=solve(page))
    if state == "draft":
        target.page.unpublish()
    elif state == "private":
        target.page.view_restrictions.create(restriction_type="login")
    else:
        type(target.page).objects.update(expired=True, live=False)

    assert client.post(FORM, fields).status_code == 404
    assert not ReaderComment.objects.exists()


@pytest.mark.parametrize("number", [0, 30])
def test_a_thread_costs_the_page_the_same_queries_whatever_its_size(
    target: Target, client: Client, number: int
) -> None:
    first = published(target, body="The first of them all.")
    for n in range(number):
        published(
            target,
            body=f"Comment {n} on something of its own, {n * n}.",
            email=f"r{n}@example.org",
            reply_to=first.pk if n % 2 else None,
        )
    client.get(PAGE)

    with CaptureQueriesContext(connection) as captured:
        client.get(PAGE)

    rows = [q["sql"] for q in captured if "article_comments_readercomment" in q["sql"]]
    assert len(rows) == 2
    assert len(captured) <= 15
