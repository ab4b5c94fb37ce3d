"""Deciding from the mailbox: two presses, and nothing by a link alone."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from articles.comments import flows, passes
from articles.comments.models import (
    Action,
    Decision,
    ModeratorMail,
    OutgoingMail,
    ReaderComment,
    Status,
    Wish,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting
from tests.articles.comments.moderators import arrived, decider, links_in
from tests.articles.test_query_budget import queries_of
from tests.fixtures.smtp import MailSink

AFTER = {"approve": Status.PUBLISHED, "spam": Status.SPAM, "bin": Status.BIN}


@pytest.fixture
def user(db: None) -> Any:
    return decider()


@pytest.fixture
def comment(target: Target, user: Any) -> ReaderComment:
    return waiting(target, body="Is it <cold> at first?")


@pytest.fixture
def links(comment: ReaderComment, mail_sink: MailSink) -> dict[str, str]:
    """The three links of the mail that arrived."""
    return links_in(arrived(mail_sink))


@pytest.fixture(params=["approve", "undo"])
def held(request: Any, links: dict[str, str], client: Client) -> tuple[str, str]:
    """A link of the mail, or of the result; and what its button says."""
    if request.param == "approve":
        return links["approve"], "approve"
    done = press(client, links["approve"], "approve")
    return done.redirect_chain[-1][0], "undo"


def state(comment: ReaderComment) -> tuple[Any, ...]:
    row = ReaderComment.objects.filter(pk=comment.pk).values_list("status", "version")
    return (*row, Decision.objects.count())


def press(client: Client, address: str, act: str) -> Any:
    return client.post(address, {"act": act}, follow=True)


@pytest.mark.parametrize("act", AFTER)
def test_a_link_shows_the_comment_and_one_button_and_never_decides(
    links: dict[str, str], comment: ReaderComment, client: Client, act: str
) -> None:
    before = state(comment)

    page = client.get(links[act])
    client.head(links[act])

    assert page.status_code == 200
    assert "Is it &lt;cold&gt; at first?" in page.text
    assert "Priya N." in page.text
    assert "Letting the stave lean" in page.text
    assert page.text.count('method="post"') == 1
    assert page.text.count('name="act"') == 1
    assert state(comment) == before


@pytest.mark.parametrize("act", AFTER)
def test_the_button_decides_and_shows_the_result_with_an_undo(
    links: dict[str, str],
    comment: ReaderComment,
    user: Any,
    client: Client,
    act: str,
) -> None:
    done = press(client, links[act], act)

    comment.refresh_from_db()
    assert (comment.status, comment.decided_by) == (AFTER[act], user)
    decision = comment.decisions.get()
    assert (decision.action, decision.by) == (act, user)
    assert "the comment of Priya N" in done.text
    assert ">Undo</button>" in done.text


def test_the_pages_need_no_cookie_and_are_told_to_nobody(
    links: dict[str, str], comment: ReaderComment
) -> None:
    client = Client(enforce_csrf_checks=True)

    pages = [
        client.get(links["bin"]),
        client.post(links["bin"], {"act": "bin"}),
        client.get(links["bin"]),
        client.get("/email/moderate/x/"),
    ]

    for page in pages:
        assert not page.cookies
        assert page["Referrer-Policy"] == "no-referrer"
        assert page["X-Robots-Tag"] == "noindex"
        assert page["Cache-Control"] == "private, no-store"
    assert "csrf" not in pages[0].text
    comment.refresh_from_db()
    assert comment.status == Status.BIN


def test_a_mail_program_that_posts_without_the_button_decides_nothing(
    links: dict[str, str], comment: ReaderComment, client: Client
) -> None:
    before = state(comment)

    client.post(links["spam"])
    client.post(links["spam"], {"List-Unsubscribe": "One-Click"})
    client.post(links["spam"], {"act": "approve"})

    assert state(comment) == before


def test_undo_takes_it_back_and_the_mail_to_the_reader_is_not_sent(
    links: dict[str, str], comment: ReaderComment, client: Client
) -> None:
    done = press(client, links["approve"], "approve")
    address = done.redirect_chain[-1][0]

    back = press(client, address, "undo")
    again = client.get(address)

    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert "Taken back. The comment waits again" in back.text
    assert again.text.count("/email/moderate/") == 3
    assert not OutgoingMail.objects.exists()


def test_after_an_undo_it_can_be_decided_otherwise(
    links: dict[str, str], comment: ReaderComment, client: Client
) -> None:
    done = press(client, links["approve"], "approve")
    back = press(client, done.redirect_chain[-1][0], "undo")
    fresh = back.context["links"][1][0]

    press(client, fresh, "spam")

    comment.refresh_from_db()
    assert comment.status == Status.SPAM
    assert client.get(links["approve"]).status_code == 409


def test_what_an_undo_offers_ends_with_the_mail_it_came_from(
    links: dict[str, str], comment: ReaderComment, client: Client, user: Any
) -> None:
    found = passes.read(links["bin"].split("/")[-2])
    late = timezone.now() + timedelta(days=6)

    undo = passes.undo_pass(found, "x", late)
    fresh = passes.fresh_passes(undo, 3)

    assert undo.until > found.until
    assert {one.until for one in fresh} == {found.until}


@pytest.mark.parametrize("second", AFTER)
def test_a_used_link_is_dead_and_says_what_was_done(
    links: dict[str, str], comment: ReaderComment, client: Client, second: str
) -> None:
    press(client, links["approve"], "approve")
    before = state(comment)

    page = client.get(links[second])
    pressed = client.post(links[second], {"act": second})

    for answer in (page, pressed):
        assert answer.status_code == 409
        assert "This comment is decided already" in answer.text
        assert "You did this on" in answer.text
        assert "Published" in answer.text
        assert "See it, or take it back" in answer.text
        assert "<button" not in answer.text.split("<main")[1]
    assert state(comment) == before


def test_what_a_colleague_decided_is_said_and_stays(
    links: dict[str, str], comment: ReaderComment, client: Client, moderator: Any
) -> None:
    flows.decide(comment, Action.BIN, by=moderator)
    before = state(comment)

    page = client.post(links["approve"], {"act": "approve"})

    assert "Mara Ellingsen did this on" in page.text
    assert "Put into the bin" in page.text
    assert "take it back" not in page.text
    assert state(comment) == before


def test_a_comment_whose_words_changed_is_not_decided_by_an_old_link(
    links: dict[str, str], comment: ReaderComment, client: Client
) -> None:
    flows.change(comment, "Other words.", now=timezone.now())
    before = state(comment)

    page = client.post(links["approve"], {"act": "approve"})

    assert "The comment has changed since this mail" in page.text
    assert "Its writer has changed the words." in page.text
    assert state(comment) == before


def test_an_undo_of_what_somebody_decided_since_changes_nothing(
    links: dict[str, str], comment: ReaderComment, client: Client, moderator: Any
) -> None:
    done = press(client, links["approve"], "approve")
    flows.decide(comment, Action.SPAM, by=moderator)
    before = state(comment)

    page = press(client, done.redirect_chain[-1][0], "undo")

    assert page.status_code == 409
    assert "Mara Ellingsen did this on" in page.text
    assert state(comment) == before


def lose_permission(user: Any, comment: ReaderComment) -> None:
    user.user_permissions.through.objects.filter(
        permission__codename="moderate_readercomment"
    ).delete()


def lose_the_admin(user: Any, comment: ReaderComment) -> None:
    user.user_permissions.through.objects.filter(
        permission__codename="access_admin"
    ).delete()


def leave(user: Any, comment: ReaderComment) -> None:
    type(user).objects.filter(pk=user.pk).update(is_active=False)


def be_deleted(user: Any, comment: ReaderComment) -> None:
    user.delete()


def move(user: Any, comment: ReaderComment) -> None:
    type(user).objects.filter(pk=user.pk).update(email="other@example.org")


def erase(user: Any, comment: ReaderComment) -> None:
    flows.erase(comment, by=None)


def delete(user: Any, comment: ReaderComment) -> None:
    comment.delete()


REFUSALS = [
    (lose_permission, 403, "You may not decide about this comment any more"),
    (lose_the_admin, 403, "You may not decide about this comment any more"),
    (leave, 403, "This account is not in use any more"),
    (be_deleted, 403, "This account is not in use any more"),
    (move, 403, "This link is for another mailbox"),
    (erase, 410, "The comment is not there any more"),
    (delete, 410, "The comment is not there any more"),
]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_each_reason_has_its_sentence_shows_no_word_and_changes_nothing(
    held: tuple[str, str],
    comment: ReaderComment,
    user: Any,
    client: Client,
    refusal: tuple[Any, int, str],
) -> None:
    address, act = held
    event, status, sentence = refusal
    comment.refresh_from_db()
    event(user, comment)
    before = list(ReaderComment.objects.values("pk", "status", "version"))

    for answer in (client.get(address), client.post(address, {"act": act})):
        assert answer.status_code == status
        assert sentence in answer.text
        assert "at first?" not in answer.text
    assert list(ReaderComment.objects.values("pk", "status", "version")) == before


def test_a_link_is_good_for_7_days(
    held: tuple[str, str],
    comment: ReaderComment,
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, act = held
    before = state(comment)
    now = timezone.now()

    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(days=6, hours=23))
    assert client.get(address).status_code == 200
    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(days=7, minutes=1))
    page = client.post(address, {"act": act})

    assert page.status_code == 410
    assert "This link is more than 7 days old" in page.text
    assert state(comment) == before


def test_a_forged_link_changes_nothing(
    links: dict[str, str], comment: ReaderComment, client: Client
) -> None:
    before = state(comment)
    good = links["approve"].split("/")[-2]
    found = passes.read(good)
    payload = [*(getattr(found, name) for name in found.__slots__)]
    forged = [
        good[:-1],
        good[:5] + "x" + good[6:],
        links["spam"].split("/")[-2].split(":")[0] + ":" + good.split(":", 1)[1],
        signing.dumps(payload, salt="another"),
        signing.dumps(payload[:3], salt="articles.comments.passes"),
        signing.dumps("approve", salt="articles.comments.passes"),
        signing.dumps([None] * 8, salt="articles.comments.passes"),
        passes.stop_path(decider("eve"), Wish.EACH, 7).split("/")[-2],
    ]

    for signed in forged:
        answer = client.post(f"/email/moderate/{signed}/", {"act": "approve"})
        assert answer.status_code == 404, signed
        assert "This link does not work" in answer.text
    assert client.post(f"/email/undo/{good}/", {"act": "undo"}).status_code == 404
    assert state(comment) == before


def test_a_link_of_one_comment_or_person_is_good_for_no_other(
    target: Target, comment: ReaderComment, user: Any
) -> None:
    other = waiting(target, body="Another.", email="gus@example.org")
    now = timezone.now()
    mine = passes.pass_for(user, comment, Action.BIN, now)

    assert passes.read(mine.signed()) == mine
    assert mine.comment == comment.pk != other.pk
    assert not mine.is_for(decider("eve"))


def test_two_moderators_at_once_decide_once(
    target: Target, comment: ReaderComment, user: Any, client: Client
) -> None:
    now = timezone.now()
    mine = passes.path_of(passes.pass_for(user, comment, Action.BIN, now))
    eve = decider("eve")
    hers = passes.path_of(passes.pass_for(eve, comment, Action.APPROVE, now))

    press(client, mine, "bin")
    second = press(client, hers, "approve")

    comment.refresh_from_db()
    assert comment.status == Status.BIN
    assert "Mona did this on" in second.text


def test_a_page_needs_few_queries(held: tuple[str, str], client: Client) -> None:
    client.get(held[0])

    queries = queries_of(client, held[0])

    assert len(queries) <= 13, "\n".join(queries)


def stop_link(user: Any) -> str:
    return passes.stop_path(user, Wish.EACH, 7)


def test_a_moderator_stops_the_mails_with_one_press_of_a_mail_program(
    target: Target, comment: ReaderComment, user: Any, mail_sink: MailSink
) -> None:
    mail = arrived(mail_sink)
    address = mail["List-Unsubscribe"].strip(" <>").removeprefix("http://testserver")
    client = Client(enforce_csrf_checks=True)

    answer = client.post(address, {"List-Unsubscribe": "One-Click"})
    waiting(target, body="One more.", email="gus@example.org")

    assert answer.status_code == 200
    assert not answer.cookies
    assert ModeratorMail.objects.filter(sent=None).count() == 0


def test_looking_at_the_page_stops_nothing(user: Any, client: Client) -> None:
    page = client.get(stop_link(user))

    user.comment_mail_preference.refresh_from_db()
    assert "Stop emails about comments that wait?" in page.text
    assert user.comment_mail_preference.wish == Wish.EACH


def test_what_was_chosen_comes_back(user: Any, client: Client) -> None:
    client.post(stop_link(user), {"act": "stop"})
    stopped = client.get(stop_link(user))
    client.post(stop_link(user), {"act": "again"})

    user.comment_mail_preference.refresh_from_db()
    assert "You will get no more emails" in stopped.text
    assert user.comment_mail_preference.wish == Wish.EACH


def test_a_broken_link_stops_nothing(user: Any, client: Client) -> None:
    link = stop_link(user)
    user_gone = stop_link(decider("eve"))
    type(user).objects.filter(username="eve").delete()

    assert client.post(f"{link[:-3]}xx/").status_code == 404
    assert client.post(user_gone).status_code == 404
    user.comment_mail_preference.refresh_from_db()
    assert user.comment_mail_preference.wish == Wish.EACH
