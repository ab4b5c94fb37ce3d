"""The panel beside a comment, and what it leads to: edit, move, block."""

from typing import Any

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.comments.desk.acts import acts
from articles.comments.models import (
    CannedReply,
    ReaderComment,
    Status,
    WordRule,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

from .conftest import said

DESK = "/admin/reader-comments/"


def aside(client: Client, comment: ReaderComment) -> str:
    return client.get(f"{DESK}{comment.pk}/aside/").text


def test_a_comment_is_shown_in_its_place_with_its_writers_history(
    target: Target, keeper_client: Client
) -> None:
    first = published(target, body="Does it feel cold at first?")
    reply = waiting(target, body="It did for me, on the third day.", reply_to=first.pk)

    panel = aside(keeper_client, reply)

    assert "Does it feel cold at first?" in panel
    assert "It would appear here, as a reply" in panel
    assert "1 published," in panel
    assert "The email address was never confirmed." in panel
    assert "priya@example.org" in panel


def test_the_panel_needs_no_script(target: Target, moderator_client: Client) -> None:
    comment = waiting(target)

    page = moderator_client.get(f"{DESK}?status=waiting&at={comment.pk}").text

    assert "About this person" in page
    assert "priya@example.org" not in page


def test_its_queries_do_not_grow(
    target: Target,
    moderator_client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    above = published(target, body="The first of many words here.")
    for n in range(8):
        above = published(target, body=f"Answer number {n} to it.", reply_to=above.pk)

    with django_assert_max_num_queries(12):
        aside(moderator_client, above)


def test_the_houses_texts_stand_instead_of_ours(
    target: Target, moderator_client: Client
) -> None:
    CannedReply.objects.create(language="en", text="Warm greetings from the house.")

    panel = aside(moderator_client, waiting(target))

    assert "Warm greetings from the house." in panel
    assert "Thank you for taking the time to write." not in panel


def test_a_comment_is_edited(target: Target, moderator_client: Client) -> None:
    comment = published(target, body="Ring me on 555 0100.")

    answer = moderator_client.post(
        f"{DESK}{comment.pk}/edit/",
        {"text": "Ring me.", "version": comment.version, "reason": "A number"},
        follow=True,
    )

    comment.refresh_from_db()
    assert said(answer) == "The comment is changed."
    assert (comment.body, comment.original) == ("Ring me.", "Ring me on 555 0100.")
    page = moderator_client.get(f"{DESK}{comment.pk}/edit/").text
    assert "Ring me on 555 0100." in page

    answer = moderator_client.post(
        f"{DESK}{comment.pk}/edit/",
        {"text": "Ring me.", "version": comment.version, "restore": ""},
        follow=True,
    )

    comment.refresh_from_db()
    assert comment.body == "Ring me on 555 0100."


def test_an_edit_that_comes_too_late_keeps_what_was_typed(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)

    answer = moderator_client.post(
        f"{DESK}{comment.pk}/edit/", {"text": "Typed with care.", "version": 0}
    )

    comment.refresh_from_db()
    assert "Nothing was changed." in answer.text
    assert "Typed with care." in answer.text
    assert comment.original == ""


def test_a_reply_is_moved(target: Target, moderator_client: Client) -> None:
    first = published(target, body="The first conversation here.")
    second = published(target, body="Another matter comes up.", name="Gus")
    stray = published(target, body="This belongs to the first.", reply_to=second.pk)
    address = f"{DESK}{stray.pk}/move/"

    page = moderator_client.get(address).text
    assert "Gus: Another matter comes up." in page
    known = {"below": first.pk, "version": stray.version}
    answer = moderator_client.post(address, known, follow=True)

    stray.refresh_from_db()
    assert said(answer) == "The comment is moved."
    assert stray.parent == first
    again = {"below": first.pk, "version": stray.version}
    refused = moderator_client.post(address, again).text
    assert "It cannot hang there, or hangs there already." in refused


def test_a_person_is_blocked_and_unblocked(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    address = f"{DESK}{comment.pk}/block/"

    moderator_client.post(address, {"person": "block"})

    assert waiting(target, body="Here I am once more.").status == Status.SPAM
    assert "Unblock this person" in aside(moderator_client, comment)
    moderator_client.post(address, {"person": "unblock"})
    assert Writer.objects.get(pk=comment.email_key).blocked_at is None


def test_links_to_a_website_are_held_from_the_comment_itself(
    target: Target, login: Any
) -> None:
    client = login("moderate_readercomment", "add_wordrule")
    comment = waiting(target, body="See https://deals.example/x?aff=91 for more.")
    assert "Hold links to deals.example" in aside(client, comment)

    here = {"domain": "deals.example"}
    done = client.post(f"{DESK}{comment.pk}/block/", here, follow=True)

    assert said(done).startswith("Comments that link to deals.example are shown")
    rule = WordRule.objects.get()
    assert (rule.kind, rule.text, rule.in_use) == ("domain", "deals.example", True)
    elsewhere = {"domain": "elsewhere.example"}
    answer = client.post(f"{DESK}{comment.pk}/block/", elsewhere, follow=True)
    assert said(answer) == "The comment does not link there."
    assert WordRule.objects.count() == 1


def test_a_rule_needs_the_permission_for_it(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target, body="See https://deals.example/x?aff=91 for more.")

    answer = moderator_client.post(
        f"{DESK}{comment.pk}/block/", {"domain": "deals.example"}, follow=True
    )

    assert not WordRule.objects.exists()
    assert "Hold links to" not in aside(moderator_client, comment)
    assert answer.redirect_chain[0][0].endswith("/admin/")


def test_urgent_ones_stand_first_then_the_oldest(
    target: Target, moderator_client: Client
) -> None:
    waiting(target, name="Ada", body="The first to write today.")
    waiting(target, name="Worried", body="Since yesterday I have chest pain.")
    waiting(target, name="Gus", body="The last to write today.")

    page = moderator_client.get(DESK).text

    order = [
        page.index(f"<bdi>{name}</bdi></h2>") for name in ("Worried", "Ada", "Gus")
    ]
    assert order == sorted(order)
    assert "May need urgent care: “chest pain”" in page


def test_the_suggested_act_is_the_first_and_the_filled_one(
    target: Target, moderator_client: Client
) -> None:
    bodies = {
        "Write to them, keep private": "Since yesterday I have chest pain.",
        "Ask to repost without details": "I take warfarin for my thrombosis.",
        "Spam": "A straight back: https://a.example/ in a week.",
    }
    for n, (label, body) in enumerate(bodies.items()):
        comment = waiting(target, email=f"r{n}@example.org", body=body, seconds=1)
        comment.refresh_from_db()
        assert acts(comment)[0].label == label
        assert [act.label for act in acts(comment) if act.is_suggested] == [label]


def test_a_comment_without_a_doubt_is_suggested_for_approval(target: Target) -> None:
    comment = waiting(target, body="Thank you, that was kind.")

    assert [act.label for act in acts(comment)][:2] == ["Approve", "Reply and approve"]
    assert acts(comment)[0].is_suggested


def test_nothing_is_suggested_for_an_urgent_one_that_nobody_can_be_written_to(
    target: Target,
) -> None:
    comment = waiting(target, email="", body="Since yesterday I have chest pain.")

    assert not any(act.is_suggested for act in acts(comment))
