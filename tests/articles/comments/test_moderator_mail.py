"""Mail to moderators: who gets what, when, and what stands in it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from articles.comments import flows
from articles.comments.delivery import send_due
from articles.comments.models import (
    Action,
    ModeratorMail,
    ReaderComment,
    Status,
    Wish,
)
from articles.comments.moderator_mail import choose, next_hour
from articles.comments.outbox import MOST_ATTEMPTS
from articles.comments.privacy.retention import tidy
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.articles.comments.moderators import (
    SEE_EMAIL,
    arrived,
    decider,
    links_in,
    text_of,
)
from tests.fixtures.smtp import MailSink

URGENT = "I have chest pain since this morning and I cannot breathe."


def make_due() -> None:
    past = timezone.now() - timedelta(seconds=1)
    ModeratorMail.objects.filter(sent=None).update(due=past)


def posted() -> list[tuple[str, bool]]:
    """Who gets a mail, and whether it is about one comment."""
    rows = ModeratorMail.objects.filter(sent=None).order_by("id")
    return [(row.user.username, row.comment_id is not None) for row in rows]


def test_each_moderator_hears_as_they_wish(target: Target) -> None:
    decider("mona", wish=Wish.EACH)
    decider("dan", wish=Wish.DAILY)
    decider("nora", wish=Wish.NONE)
    ModeratorMail.objects.all().delete()

    waiting(target)

    assert posted() == [("mona", True), ("dan", False)]


def test_nobody_who_has_not_chosen_gets_mail(target: Target, moderator: Any) -> None:
    waiting(target)

    assert posted() == []


def test_an_urgent_one_goes_at_once_to_all_but_those_who_want_no_mail(
    target: Target, mail_sink: MailSink
) -> None:
    decider("mona", wish=Wish.EACH)
    decider("dan", wish=Wish.DAILY)
    decider("nora", wish=Wish.NONE)

    comment = waiting(target, body=URGENT)
    send_due()

    assert comment.is_urgent
    assert {mail["To"] for mail in mail_sink.mails} == {
        "mona@example.org",
        "dan@example.org",
    }
    for mail in mail_sink.mails:
        assert mail["Subject"].strip().startswith("May need urgent care")


def test_the_mail_holds_what_the_desk_shows(
    target: Target, mail_sink: MailSink
) -> None:
    decider()
    published(target, body="An earlier thought.")
    flows.decide(waiting(target, body="Another one."), Action.BIN, by=None)
    ModeratorMail.objects.all().delete()
    waiting(target, body="See https://elbow.example/ for <more>.\n\nIt helps.")

    mail = arrived(mail_sink)

    text = text_of(mail)
    assert mail["To"] == "mona@example.org"
    assert mail["Subject"].strip() == "A comment on “Letting the stave lean” waits"
    assert "> See https://elbow.example/ for <more>.\n>\n> It helps." in text
    assert "Priya N., " in text
    assert "On “Letting the stave lean”\nhttp://testserver/articles/stave/" in text
    assert "Before this: 1 published, 1 rejected." in text
    assert "* " in text
    assert list(links_in(mail)) == ["approve", "spam", "bin"]
    assert "http://testserver/admin/reader-comments/" in text
    assert "http://testserver/admin/account/" in text
    assert not mail.is_multipart()
    assert mail.get_content_type() == "text/plain"


def test_it_can_be_stopped_with_one_press_and_is_known_as_automatic(
    target: Target, mail_sink: MailSink
) -> None:
    decider()
    waiting(target)

    mail = arrived(mail_sink)

    assert mail["List-Unsubscribe"].strip().startswith("<http://testserver/email/no-m")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Message-ID"] == ModeratorMail.objects.get().message_id


@pytest.mark.parametrize(("more", "is_shown"), [((), False), ((SEE_EMAIL,), True)])
def test_a_readers_address_is_for_those_who_may_see_it(
    target: Target, mail_sink: MailSink, more: tuple[str, ...], *, is_shown: bool
) -> None:
    decider("mona", *more)
    waiting(target)

    mail = arrived(mail_sink)

    assert ("Priya N. <priya@example.org>" in text_of(mail)) == is_shown
    assert ("@example.org" in text_of(mail)) == is_shown


def test_without_an_address_nothing_else_is_known(
    target: Target, mail_sink: MailSink
) -> None:
    decider()
    waiting(target, email="")

    assert "Gave no email address" in text_of(arrived(mail_sink))


def test_nothing_of_a_comment_is_stored_with_the_mail(target: Target) -> None:
    decider()
    comment = waiting(target)

    row = ModeratorMail.objects.values().get()

    for secret in (comment.body, comment.name, comment.email, "mona@example.org"):
        assert secret not in str(row)


def lose_permission(user: Any, comment: ReaderComment) -> None:
    user.user_permissions.clear()


def leave(user: Any, comment: ReaderComment) -> None:
    user.is_active = False
    user.save()


def have_no_address(user: Any, comment: ReaderComment) -> None:
    user.email = ""
    user.save()


def want_no_more(user: Any, comment: ReaderComment) -> None:
    choose(user, Wish.NONE, 7)


def be_late(user: Any, comment: ReaderComment) -> None:
    flows.decide(comment, Action.APPROVE, by=None)


def find_it_erased(user: Any, comment: ReaderComment) -> None:
    flows.erase(comment, by=None)


@pytest.mark.parametrize(
    "event",
    [
        lose_permission,
        leave,
        have_no_address,
        want_no_more,
        be_late,
        find_it_erased,
    ],
)
def test_what_is_not_theirs_or_true_no_longer_is_not_sent(
    target: Target, mail_sink: MailSink, event: Any
) -> None:
    user = decider()
    comment = waiting(target)

    event(user, comment)

    assert send_due() == 0
    assert mail_sink.mails == []
    assert not ModeratorMail.objects.exists()


def test_an_unconfirmed_comment_is_told_when_it_is_confirmed(target: Target) -> None:
    decider()
    comment = waiting(target, answer="")
    before = posted()

    flows.confirm(comment, now=timezone.now())

    assert (before, posted()) == ([], [("mona", True)])


def test_a_changed_comment_is_told_again_but_not_at_once(
    target: Target, mail_sink: MailSink
) -> None:
    decider()
    comment = waiting(target, body="First words of mine.")
    send_due()
    for words in ("Other words.", "Better words of mine."):
        flows.change(comment, words, now=timezone.now())
    at_once = send_due()
    make_due()
    send_due()

    assert at_once == 0
    assert len(mail_sink.mails) == 2
    assert "> Better words of mine." in text_of(mail_sink.mails[1])
    assert links_in(mail_sink.mails[0]) != links_in(mail_sink.mails[1])


def test_a_mail_that_is_refused_is_tried_again_under_its_name(
    target: Target, mail_sink: MailSink, caplog: Any
) -> None:
    decider()
    waiting(target)
    mail_sink.answers.append("451 later")

    assert send_due() == 0
    name = ModeratorMail.objects.get().message_id
    make_due()

    assert arrived(mail_sink)["Message-ID"] == name
    assert send_due() == 0


def test_the_mail_of_a_worker_that_died_is_sent_by_another(
    target: Target, mail_sink: MailSink
) -> None:
    decider()
    waiting(target)
    ModeratorMail.objects.update(claimed=timezone.now() - timedelta(minutes=11))

    assert arrived(mail_sink)


def test_language_and_time_are_those_of_the_moderators_admin(
    target: Target, mail_sink: MailSink
) -> None:
    decider(language="de", zone="Asia/Kolkata")
    waiting(target)
    sent = datetime(2026, 5, 14, 20, 0, tzinfo=UTC)
    ReaderComment.objects.update(created=sent)

    with translation.override("fr"):
        mail = arrived(mail_sink)

    assert "Priya N., 15. Mai 2026, 01:30" in text_of(mail)


def test_once_a_day_comes_all_that_waits_urgent_first(
    target: Target, mail_sink: MailSink
) -> None:
    decider(wish=Wish.DAILY)
    waiting(target, body="The first to come.")
    waiting(target, body="The second to come.", name="Gus", email="gus@example.org")
    ReaderComment.objects.filter(name="Gus").update(is_urgent=True)
    before = send_due()
    make_due()

    mail = arrived(mail_sink)

    text = text_of(mail)
    assert before == 0
    assert mail["Subject"].strip() == "2 comments wait – may need urgent care"
    assert text.index("The second to come.") < text.index("The first to come.")
    assert text.count("Approve:\n") == 2
    # The next one is planned: they may still wait then.
    assert posted() == [("mona", False)]


def test_a_daily_mail_has_at_most_20_and_a_link_to_the_desk(
    target: Target, mail_sink: MailSink
) -> None:
    decider(wish=Wish.DAILY)
    for n in range(21):
        waiting(target, body=f"Thought {n} of {n * 7919}.", email=f"w{n}@example.org")
    make_due()

    mail = arrived(mail_sink)

    assert mail["Subject"].strip() == "More than 20 comments wait"
    assert text_of(mail).count("Approve:\n") == 20
    assert "There are more; they are at the desk." in text_of(mail)


def test_a_daily_mail_needs_few_queries_whatever_waits(
    target: Target, mail_sink: MailSink
) -> None:
    decider("mona", SEE_EMAIL, wish=Wish.DAILY)
    numbers = []
    for n in range(1, 13):
        waiting(target, body=f"Thought {n} of {n * 7919}.", email=f"w{n}@example.org")
        if n in (2, 12):
            make_due()
            with CaptureQueriesContext(connection) as queries:
                send_due()
            numbers.append(len(queries))

    assert numbers[0] == numbers[1]
    assert numbers[1] <= 25


def test_on_a_day_when_nothing_waits_no_mail_comes(
    target: Target, mail_sink: MailSink
) -> None:
    decider(wish=Wish.DAILY)
    make_due()

    assert send_due() == 0
    assert mail_sink.mails == []
    assert ModeratorMail.objects.get().due > timezone.now()


def test_a_daily_mail_is_planned_once_whatever_comes(target: Target) -> None:
    decider(wish=Wish.DAILY)
    for n in range(3):
        waiting(target, body=f"Thought {n} of {n * 7919}.", email=f"w{n}@example.org")

    assert posted() == [("mona", False)]


def test_a_daily_mail_that_was_lost_is_planned_by_the_next_comment(
    target: Target,
) -> None:
    decider(wish=Wish.DAILY)
    ModeratorMail.objects.all().delete()

    waiting(target)

    assert posted() == [("mona", False)]


def test_a_daily_mail_is_not_given_up(
    target: Target, mail_sink: MailSink, caplog: Any
) -> None:
    decider(wish=Wish.DAILY)
    waiting(target)
    ModeratorMail.objects.update(attempts=MOST_ATTEMPTS - 1)
    make_due()
    mail_sink.answers.append("550 no such user")

    send_due()

    row = ModeratorMail.objects.get()
    assert row.attempts == 0
    assert row.due > timezone.now()


def test_who_changes_their_mind_gets_what_they_chose_last(target: Target) -> None:
    user = decider(wish=Wish.DAILY)
    waiting(target)

    choose(user, Wish.EACH, 7)
    assert posted() == []
    choose(user, Wish.DAILY, 9)
    choose(user, Wish.DAILY, 10)

    [row] = ModeratorMail.objects.all()
    assert timezone.localtime(row.due).hour == 10


@pytest.mark.parametrize(
    ("hour", "zone", "now", "due"),
    [
        (7, "Europe/London", "2026-01-05T06:59", "2026-01-05T07:00"),
        (7, "Europe/London", "2026-01-05T07:00", "2026-01-06T07:00"),
        (7, "Asia/Kolkata", "2026-01-05T06:59", "2026-01-06T01:30"),
        (0, "America/Lima", "2026-01-05T04:00", "2026-01-05T05:00"),
        # Clocks go forward on 29 March 2026.
        (7, "Europe/London", "2026-03-28T12:00", "2026-03-29T06:00"),
        (7, "Mars/Olympus", "2026-01-05T06:59", "2026-01-05T07:00"),
        (7, "", "2026-01-05T06:59", "2026-01-05T07:00"),
    ],
)
def test_the_hour_is_that_of_the_moderator(
    hour: int, zone: str, now: str, due: str
) -> None:
    def at(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)

    assert next_hour(hour, zone, at(now)) == at(due)


def test_a_zone_of_the_admin_counts(target: Target) -> None:
    decider(wish=Wish.DAILY, hour=7, zone="Asia/Kolkata")
    ModeratorMail.objects.all().delete()

    waiting(target)

    due = ModeratorMail.objects.get().due
    assert (due.hour, due.minute) == (1, 30)


def test_a_comment_costs_one_question_more_where_nobody_wants_mail(
    target: Target,
) -> None:
    waiting(target, body="The first thought of all.")
    with CaptureQueriesContext(connection) as queries:
        waiting(target, body="One more thought.", email="gus@example.org")

    about = [q["sql"] for q in queries if "mailpreference" in q["sql"]]
    assert len(about) == 1
    assert not any("moderatormail" in q["sql"] for q in queries)


def test_old_mails_are_tidied_away(target: Target, mail_sink: MailSink) -> None:
    decider()
    waiting(target)
    arrived(mail_sink)

    list(tidy(now=timezone.now() + timedelta(days=29)))
    assert ModeratorMail.objects.exists()
    list(tidy(now=timezone.now() + timedelta(days=31)))

    assert not ModeratorMail.objects.exists()
    assert ReaderComment.objects.get().status == Status.WAITING
