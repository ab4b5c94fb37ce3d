"""What is due goes, what is not due stays, and a second run does nothing."""

from datetime import datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Site

from articles.comments import counters
from articles.comments.flows import decide, erase, report
from articles.comments.models import (
    Action,
    CommentReport,
    CommentSettings,
    CommentThread,
    DailyKey,
    Decision,
    MailKind,
    NetworkHour,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    SpentChallenge,
    Status,
    WordCount,
    Writer,
)
from articles.comments.privacy import batches
from articles.comments.privacy.retention import tidy
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import FrontPageFactory, House


def later(**given: int) -> datetime:
    return timezone.now() + timedelta(**given)


def done(now: datetime) -> dict[str, int]:
    """Tidy, and give what was done, without what was not."""
    numbers: dict[str, int] = {}
    for step in tidy(now=now):
        numbers[step.what] = numbers.get(step.what, 0) + step.number
    return {what: number for what, number in numbers.items() if number}


def mine(numbers: dict[str, int], *names: str) -> dict[str, int]:
    return {name: numbers[name] for name in names if name in numbers}


DISCARDED = "spam, bin and not confirmed"


@pytest.mark.parametrize("action", [Action.SPAM, Action.BIN])
def test_what_was_discarded_goes_after_its_days(
    target: Target, moderator: Any, action: Action
) -> None:
    comment = waiting(target)
    decide(comment, action, by=moderator)

    assert done(later(days=29)).get(DISCARDED) is None
    assert done(later(days=31))[DISCARDED] == 1

    assert not ReaderComment.objects.exists()
    assert counters.recount(CommentThread.objects.get()) == {}


def test_what_nobody_confirmed_goes(target: Target) -> None:
    waiting(target, answer="")

    assert done(later(days=31))[DISCARDED] == 1
    assert not ReaderComment.objects.exists()


def test_what_waits_or_is_published_stays(target: Target) -> None:
    waiting(target, body="It waits.")
    published(target, body="It stands.")

    assert DISCARDED not in done(later(days=5000))
    assert ReaderComment.objects.count() == 2


def test_days_count_from_the_decision(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    ReaderComment.objects.update(created=later(days=-100))
    decide(comment, Action.BIN, by=moderator)

    assert DISCARDED not in done(later(days=1))


def test_a_comment_with_replies_leaves_its_place(
    target: Target, moderator: Any
) -> None:
    first = published(target, body="First of all.")
    published(target, body="A reply.", reply_to=first.pk)
    decide(first, Action.BIN, by=moderator)

    assert done(later(days=31))[DISCARDED] == 1

    first.refresh_from_db()
    assert (first.status, first.body, first.shown) == (Status.ERASED, "", True)
    assert counters.recount(CommentThread.objects.get()) == {}


def test_a_discarded_reply_goes_before_what_it_answers(
    target: Target, moderator: Any
) -> None:
    first = published(target, body="First of all.")
    reply = published(target, body="A reply.", reply_to=first.pk)
    for comment in (reply, first):
        decide(comment, Action.SPAM, by=moderator)

    done(later(days=31))

    assert not ReaderComment.objects.exclude(status=Status.ERASED).exists()
    assert counters.recount(CommentThread.objects.get()) == {}


def test_the_filter_keeps_what_it_learned_but_no_word_of_one_comment_alone(
    target: Target, moderator: Any
) -> None:
    texts = ["Cheap pills, says zephyrine", "Cheap pills of all kinds"]
    for text in texts:
        decide(waiting(target, body=text), Action.SPAM, by=moderator)

    done(later(days=31))

    known = WordCount.objects.filter(word__in=["cheap", "pills", "zephyrine"])
    assert dict(known.values_list("word", "spam")) == {"cheap": 2, "pills": 2}


def test_addresses_go_and_the_comment_stays(target: Target) -> None:
    comment = published(target, follows_replies=True)
    key = comment.email_key

    assert "email addresses" not in done(later(days=729))
    assert done(later(days=731))["email addresses"] == 1

    comment.refresh_from_db()
    assert (comment.email, comment.email_key) == ("", key)
    assert comment.status == Status.PUBLISHED


def test_who_decided_goes_and_what_was_decided_stays(
    target: Target, moderator: Any
) -> None:
    comment = published(target, by=moderator)
    decide(comment, Action.BIN, by=moderator, reason="Off the subject")
    decide(comment, Action.APPROVE, by=moderator)

    assert done(later(days=731))["names of who decided"] == 3

    assert not Decision.objects.filter(by__isnull=False).exists()
    assert not Decision.objects.exclude(reason="").exists()
    comment.refresh_from_db()
    assert comment.decided_by is None
    assert comment.decisions.count() == 3


def test_an_erased_comment_leaves_when_its_record_is_old(
    target: Target, moderator: Any
) -> None:
    erase(published(target), by=moderator)

    assert "empty comments" not in done(later(days=100))
    assert done(later(days=731))["empty comments"] == 1


def test_an_erased_comment_with_replies_stays(target: Target, moderator: Any) -> None:
    first = published(target, body="First of all.")
    published(target, body="A reply.", reply_to=first.pk)
    erase(first, by=moderator)

    assert "empty comments" not in done(later(days=731))


def test_questions_networks_and_keys_go_after_a_day(target: Target) -> None:
    now = timezone.now()
    hour = now.replace(minute=0, second=0, microsecond=0)
    NetworkHour.objects.create(network="n" * 32, hour=hour, kind="sent", count=1)
    DailyKey.objects.update_or_create(day=now.date(), defaults={"key": b"k" * 32})
    SpentChallenge.objects.create(nonce="n", spent=now)
    names = ("questions", "networks counted", "network keys")

    assert mine(done(now), *names) == {}
    assert mine(done(later(hours=26)), *names) == dict.fromkeys(names, 1)


def test_mails_go_when_they_are_sent_or_given_up(target: Target) -> None:
    comment = published(target)
    given = {"comment": comment, "recipient": comment, "created": timezone.now()}
    OutgoingMail.objects.all().delete()
    states: list[dict[str, Any]] = [
        {"sent": timezone.now()},
        {"attempts": 12},
        {"attempts": 3},
    ]
    for number, more in enumerate(states):
        OutgoingMail.objects.create(
            kind=MailKind.RECEIVED, message_id=f"<{number}@x>", **given, **more
        )

    assert done(later(days=31))["mails"] == 2
    assert OutgoingMail.objects.get().attempts == 3


def test_reports_go_when_they_were_handled(target: Target) -> None:
    comment = published(target)
    for reason in (ReportReason.ABUSE, ReportReason.OTHER):
        report(comment, reason, email="gus@example.org", now=timezone.now())
    CommentReport.objects.filter(reason=ReportReason.ABUSE).update(
        handled_at=timezone.now()
    )

    assert done(later(days=731))["reports"] == 1
    left = CommentReport.objects.get()
    assert (left.reason, left.email) == (ReportReason.OTHER, "")


def test_records_of_people_without_comments_go_but_for_what_they_forbade(
    target: Target,
) -> None:
    published(target)
    Writer.objects.create(email_key="gone")
    Writer.objects.create(email_key="stopped", stopped_at=timezone.now())
    Writer.objects.create(email_key="blocked", blocked_at=timezone.now())

    assert done(timezone.now())["records of people"] == 1
    assert not Writer.objects.filter(pk="gone").exists()
    assert Writer.objects.count() == 3


def test_zero_days_are_for_ever(target: Target, moderator: Any) -> None:
    CommentSettings.objects.create(
        site=Site.objects.get(),
        keep_spam_days=0,
        keep_email_days=0,
        keep_decisions_days=0,
    )
    decide(waiting(target), Action.SPAM, by=moderator)

    numbers = done(later(days=5000))

    assert mine(numbers, DISCARDED, "email addresses", "names of who decided") == {}


def test_each_site_has_its_own_days(house: House, moderator: Any) -> None:
    other = FrontPageFactory(parent=house.home, slug="other")
    site = Site.objects.create(hostname="other.test", root_page=other)
    CommentSettings.objects.create(site=house.site, keep_spam_days=10)
    CommentSettings.objects.create(site=site, keep_spam_days=60)
    for slug, parent in (("here", house.articles), ("there", other)):
        article = house.article(slug=slug)
        comment = waiting(target_for(article))
        decide(comment, Action.BIN, by=moderator)
        Page.objects.get(pk=article.pk).move(parent, pos="last-child")

    assert done(later(days=20))[DISCARDED] == 1
    assert ReaderComment.objects.get().thread.page.slug == "there"


def test_pages_of_no_site_have_what_holds_by_default(
    target: Target, moderator: Any
) -> None:
    decide(waiting(target), Action.BIN, by=moderator)
    Site.objects.all().delete()

    assert done(later(days=31))[DISCARDED] == 1


def test_a_second_run_does_nothing(target: Target, moderator: Any) -> None:
    published(target, by=moderator)
    decide(waiting(target, body="Another one."), Action.SPAM, by=moderator)
    now = later(days=800)
    assert done(now)

    assert done(now) == {}


def test_a_run_that_was_stopped_is_taken_up_by_the_next(
    target: Target, moderator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        comment = waiting(target, body=f"Number {number} of what is not wanted")
        decide(comment, Action.BIN, by=moderator)
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    steps = tidy(now=later(days=31))
    next(steps)

    assert not ReaderComment.objects.exists()
    assert done(later(days=31)).get(DISCARDED) is None


def test_the_command_says_what_it_did(target: Target, moderator: Any) -> None:
    out = StringIO()
    decide(waiting(target), Action.BIN, by=moderator)
    ReaderComment.objects.update(created=later(days=-40), decided_at=later(days=-40))

    call_command("tidy_comments", stdout=out)
    assert out.getvalue().startswith(f"{DISCARDED}: 1\n")

    again = StringIO()
    call_command("tidy_comments", stdout=again)
    assert again.getvalue() == "Nothing was due.\n"
