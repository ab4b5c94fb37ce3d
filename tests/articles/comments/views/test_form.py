"""A reader writes, answers, and sends."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from articles.comments import questions
from articles.comments.models import (
    ReaderComment,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published
from tests.articles.comments.reader import (
    BODY,
    FORM,
    PAGE,
    solve,
    solved,
    token_in,
    typed,
)


def send(client: Client, **given: Any) -> Any:
    """Open the article, fill in the form, send it."""
    page = client.get(PAGE)
    return client.post(FORM, typed(**{**solved(page.text), **given}))


def test_a_comment_is_sent_from_the_article(target: Target, client: Client) -> None:
    answer = send(client)

    assert answer.status_code == 303
    assert answer["Location"].startswith(f"{FORM}waiting/")
    comment = ReaderComment.objects.get()
    assert (comment.body, comment.status) == (BODY, Status.WAITING)
    assert not client.cookies


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
    assert BODY in answer.text
    assert "Enter your name" not in answer.text
    assert solve(answer.text)


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
    fields = solved(page.text)

    answer = client.post(FORM, typed(**fields), headers=headers)

    assert answer.status_code == 403
    assert "did not come from our own page" in answer.text
    assert solve(answer.text) == fields["answer"]
    assert BODY in answer.text
    assert not ReaderComment.objects.exists()


def test_own_health_is_asked_about_once(target: Target, client: Client) -> None:
    words = "I was diagnosed with diabetes last year. Can I come?"
    hint = send(client, comment=words)
    assert hint.status_code == 200
    assert "seems to tell about your own health" in hint.text
    assert words in hint.text

    fields = {**solved(hint.text), "hinted": "1"}
    assert client.post(FORM, typed(comment=words, **fields)).status_code == 303


def test_the_hint_about_health_does_not_come_again_after_a_wrong_answer(
    target: Target, client: Client
) -> None:
    words = "I was diagnosed with diabetes last year. Can I come?"
    hint = send(client, comment=words)
    fields = {"token": token_in(hint.text), "answer": "1000", "hinted": "1"}

    wrong = client.post(FORM, typed(comment=words, **fields))

    assert wrong.status_code == 422
    assert 'name="hinted"' in wrong.text


def test_a_reply_has_an_address_of_its_own(target: Target, client: Client) -> None:
    first = published(target)
    page = client.get(f"{FORM}?to={first.pk}")
    assert "Reply to Priya N." in page.text

    fields = solved(page.text)
    client.post(f"{FORM}?to={first.pk}", typed(**fields))

    assert ReaderComment.objects.order_by("id").last().parent == first  # type: ignore[union-attr]


def test_the_same_press_twice_leads_to_the_same_place(
    target: Target, client: Client
) -> None:
    page = client.get(PAGE)
    fields = typed(**solved(page.text))
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


@pytest.mark.parametrize("state", ["draft", "private", "expired"])
def test_pages_that_readers_do_not_see_take_no_comments(
    target: Target, client: Client, state: str
) -> None:
    page = client.get(PAGE)
    fields = typed(**solved(page.text))
    if state == "draft":
        target.page.unpublish()
    elif state == "private":
        target.page.view_restrictions.create(restriction_type="login")
    else:
        type(target.page).objects.update(expired=True, live=False)

    assert client.post(FORM, fields).status_code == 404
    assert not ReaderComment.objects.exists()


def test_all_that_is_wrong_is_said_at_once(target: Target, client: Client) -> None:
    answer = send(client, comment="", email="gus@", answer="1000")

    for sentence in ("Enter your comment", "Enter an email address", "is not right"):
        assert answer.text.count(sentence) == 2


def test_a_right_answer_is_kept_with_its_question(
    target: Target, client: Client
) -> None:
    page = client.get(PAGE)
    fields = solved(page.text)

    answer = client.post(FORM, typed(name="", **fields))

    assert token_in(answer.text) == fields["token"]
    assert f'name="answer" value="{fields["answer"]}"' in answer.text
    assert client.post(FORM, typed(**fields)).status_code == 303


def test_a_wrong_answer_gets_another_question(target: Target, client: Client) -> None:
    page = client.get(PAGE)

    answer = client.post(FORM, typed(token=token_in(page.text), answer="1000"))

    assert token_in(answer.text) != token_in(page.text)
    assert 'name="answer" value=""' in answer.text


def test_a_form_that_was_open_for_days_comes_back_with_another_question(
    target: Target, client: Client
) -> None:
    long_ago = timezone.now() - timedelta(hours=30)
    old = questions.issue(target.page_id, None, "en", now=long_ago)

    answer = client.post(FORM, typed(token=old.token, answer="1"))

    assert answer.text.count("This form was open for a long time") == 2
    assert BODY in answer.text
    assert client.post(FORM, typed(**solved(answer.text))).status_code == 303


def test_a_box_that_a_tool_filled_is_shown_so_that_it_can_be_emptied(
    target: Target, client: Client
) -> None:
    answer = send(client, extra="https://example.org")

    assert 'href="#comment-extra"' in answer.text
    assert 'aria-hidden="true"><label for="comment-extra"' not in answer.text
    assert "https://example.org" not in answer.text


def test_emails_about_replies_need_an_address(target: Target, client: Client) -> None:
    answer = send(client, email="", follow="on")

    assert answer.text.count("Enter your email address, or take away the tick") == 2


@pytest.mark.parametrize("name", ["answer", "token", "extra", "follow", "to"])
def test_no_field_takes_a_sign_that_breaks_the_page(
    target: Target, client: Client, name: str
) -> None:
    odd = "\x00" + "9" * 3000

    answer = client.post(f"{FORM}?to=", typed(**{name: odd}))

    assert answer.status_code in (200, 422)
    assert BODY in answer.text


def test_a_lone_surrogate_is_named_and_shown_as_a_lost_letter(
    target: Target, client: Client
) -> None:
    answer = client.post(
        FORM,
        b"comment=a%ED%A0%80b&name=Gus",
        content_type="application/x-www-form-urlencoded",
    )

    assert answer.status_code in (200, 422)
    assert "\ufffd" in answer.text


def test_enter_sends_and_asks_for_no_other_question(
    target: Target, client: Client
) -> None:
    form = client.get(FORM).text.partition("<form")[2]

    first = form.index('<button type="submit"')

    assert 'name="send"' in form[first:].partition(">")[0]


def test_a_browser_sends_where_the_form_is_from(target: Target, client: Client) -> None:
    # With "no-referrer" it would send `Origin: null`, which is not ours.
    assert client.get(FORM)["Referrer-Policy"] == "same-origin"


def test_what_is_not_there_is_not_found(target: Target, client: Client) -> None:
    assert client.get("/articles/nothing/comment/").status_code == 404
    assert client.get("/articles/comment/").status_code == 404  # takes no comments
