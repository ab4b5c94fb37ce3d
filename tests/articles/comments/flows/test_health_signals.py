"""What hints at health waits for a person, where the desk can find it."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from articles.comments import flows
from articles.comments.models import CommentSettings, SignalWords, Status, Writer
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

URGENT = "My legs have been numb since yesterday, is this normal after a session?"


def codes(comment: Any) -> list[str]:
    return sorted(comment.signals.values_list("code", flat=True))


def test_an_urgent_comment_is_marked_and_waits(target: Target) -> None:
    comment = waiting(target, body=URGENT)

    comment.refresh_from_db()
    assert comment.is_urgent
    assert comment.status == Status.WAITING
    assert codes(comment) == ["urgent_care"]


def test_not_even_trust_publishes_it(target: Target) -> None:
    CommentSettings.objects.create(site_id=target.site_id, trusted_after=1)
    first = published(target)
    Writer.objects.filter(email_key=first.email_key).update(confirmed_at=timezone.now())

    assert waiting(target, body="Thank you, that was kind.").status == Status.PUBLISHED
    assert waiting(target, body=URGENT).status == Status.WAITING


def test_a_site_need_not_look_for_it(target: Target) -> None:
    CommentSettings.objects.create(site_id=target.site_id, look_for_urgent=False)

    comment = waiting(target, body=URGENT)

    assert not comment.is_urgent
    assert codes(comment) == []


def test_praise_is_looked_for_where_the_rules_ask_for_it(target: Target) -> None:
    praise = "You cured my back, I highly recommend this!"
    assert codes(waiting(target, body=praise)) == []
    CommentSettings.objects.create(site_id=target.site_id, look_for_testimonials=True)

    assert codes(waiting(target, body=praise + " Twice.")) == ["testimonial"]


def test_the_houses_own_list_counts(target: Target) -> None:
    SignalWords.objects.create(
        signal="urgent_care", language="en", words="house on fire"
    )

    assert waiting(target, body="My house on fire feels warm.").is_urgent
    assert not waiting(target, body="I have chest pain today.").is_urgent


def test_a_changed_comment_is_looked_at_again(target: Target) -> None:
    comment = waiting(target, body=URGENT)

    later = timezone.now() + timedelta(minutes=1)
    flows.change(comment, "All is well again, it was the chair.", now=later)

    comment.refresh_from_db()
    assert not comment.is_urgent
    assert codes(comment) == []
