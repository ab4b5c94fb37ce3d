"""Answering from the desk, and the guard before it."""

import re
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from articles.comments import flows
from articles.comments.models import Action, Badge, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House

TELLING = "Your session on Tuesday was a good start."
ORDINARY = "A session usually takes an hour."


def address(comment: ReaderComment) -> str:
    return reverse("comments_desk:reply", args=[comment.pk])


def answer(client: Client, comment: ReaderComment, text: str, **more: Any) -> Any:
    comment.refresh_from_db()
    data = {"text": text, "version": comment.version, **more}
    return client.post(address(comment), data)


def replies() -> list[str]:
    rows = ReaderComment.objects.exclude(author_user=None)
    return list(rows.values_list("body", flat=True))


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]


def seen(page: str) -> str:
    return hidden(page, "seen")


def test_an_answer_is_published_under_the_persons_name(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    assert "as Mona (Editor)" in moderator_client.get(address(comment)).text

    done = answer(moderator_client, comment, ORDINARY)

    assert done.status_code == 302
    reply = ReaderComment.objects.get(parent=comment)
    assert (reply.status, reply.badge, reply.name) == (
        Status.PUBLISHED,
        Badge.EDITOR,
        "Mona",
    )


def test_answering_a_waiting_comment_publishes_both(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)

    answer(moderator_client, comment, ORDINARY)

    comment.refresh_from_db()
    assert comment.status == Status.PUBLISHED
    assert replies() == [ORDINARY]


def test_an_answer_that_tells_is_asked_about_once(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)

    first = answer(moderator_client, comment, TELLING)
    assert replies() == []
    assert (
        "“Your session” tells that this person is, or was, your client." in first.text
    )
    assert f">\n{TELLING}</textarea>" in first.text

    second = answer(moderator_client, comment, TELLING, seen=seen(first.text))
    assert second.status_code == 302
    assert replies() == [TELLING]


def test_the_page_with_the_warning_can_be_sent_as_it_is(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    page = answer(moderator_client, comment, TELLING).text

    moderator_client.post(
        address(comment),
        {
            "text": TELLING,
            "version": hidden(page, "version"),
            "seen": hidden(page, "seen"),
        },
    )

    assert replies() == [TELLING]


def test_without_its_version_nothing_is_published(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)

    page = moderator_client.post(address(comment), {"text": ORDINARY})

    assert "Nothing was published" in page.text
    assert replies() == []


def test_line_ends_of_the_browser_do_not_warn_again(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    text = f"Hello.\r\n\r\n{TELLING}"
    first = answer(moderator_client, comment, text)

    answer(moderator_client, comment, text, seen=seen(first.text))

    assert replies() == [f"Hello.\n\n{TELLING}"]


def test_other_words_that_tell_are_asked_about_again(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    first = answer(moderator_client, comment, TELLING)

    second = answer(
        moderator_client, comment, "See you on Friday!", seen=seen(first.text)
    )

    assert replies() == []
    assert "“See you on” tells" in second.text


def test_changed_to_something_harmless_it_passes(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    first = answer(moderator_client, comment, TELLING)

    answer(moderator_client, comment, ORDINARY, seen=seen(first.text))

    assert replies() == [ORDINARY]


def test_the_persons_name_is_part_of_the_warning(
    target: Target, moderator_client: Client
) -> None:
    page = answer(moderator_client, published(target), f"Priya, {TELLING}").text

    assert "“Priya” names the person beside such words." in page


def test_ready_sentences_are_in_the_language_of_the_page(
    house: House, moderator_client: Client
) -> None:
    target = target_for(house.article(slug="leinen", language="de"))
    comment = published(target)

    page = moderator_client.get(address(comment)).text

    assert '<span lang="de" dir="auto" id="ready-1">Danke, dass Sie' in page


def test_a_ready_sentence_is_put_in_and_the_typed_text_kept_in_sight(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)

    page = answer(moderator_client, comment, TELLING, use="Thank you.").text

    assert ">\nThank you.</textarea>" in page
    assert "What you had written" in page
    assert TELLING in page
    assert replies() == []


@pytest.mark.parametrize("text", ["", "  ", "x" * 5001, "a\x00b"])
def test_what_cannot_be_published_comes_back(
    target: Target, moderator_client: Client, text: str
) -> None:
    page = answer(moderator_client, published(target), text)

    assert page.status_code == 200
    assert replies() == []


def test_if_somebody_decided_meanwhile_neither_is_published(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    version = comment.version
    flows.decide(comment, Action.BIN, by=moderator)

    page = moderator_client.post(
        address(comment), {"text": ORDINARY, "version": version}
    )

    assert "Mara Ellingsen has decided in the meantime" in page.text
    assert ORDINARY in page.text
    comment.refresh_from_db()
    assert comment.status == Status.BIN
    assert replies() == []


def test_a_page_that_takes_no_comments_any_more_takes_no_answer(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    target.page.unpublish()

    page = answer(moderator_client, comment, ORDINARY)

    assert "takes no comments any more" in page.text
    comment.refresh_from_db()
    assert comment.status == Status.WAITING


def test_the_name_to_log_in_with_is_not_shown(
    target: Target, moderator_client: Client
) -> None:
    get_user_model().objects.filter(username="mona").update(first_name="")
    comment = published(target)

    answer(moderator_client, comment, ORDINARY)

    assert ReaderComment.objects.get(parent=comment).name == "The editors"
