"""Moderators hear of comments that wait, each as they wish.

Posted in the transaction that lets the comment wait, so that a crash loses nothing;
whether it is still true, and may be read by whom it goes to, is asked when it is sent.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .models import MailPreference, ModeratorMail, ReaderComment, Wish
from .outbox import AGAIN_AFTER, new_id, wake
from .prepared import Prepared

_WISHES: Final = Prepared(
    lambda: MailPreference.objects.exclude(wish=Wish.NONE).values_list(
        "user_id", "wish", "hour", "user__wagtail_userprofile__current_time_zone"
    )
)


def tell(comment: ReaderComment, *, again: bool = False) -> None:
    """Post a mail to everybody who wants to hear that a comment waits.

    `again` is for one whose words were changed: who has it gets it once more, but not
    as often as somebody may change it.
    """
    now = timezone.now()
    rows = _WISHES.rows()
    told = [
        user_id
        for user_id, wish, *_rest in rows
        if wish == Wish.EACH or comment.is_urgent
    ]
    due = now + AGAIN_AFTER if again else now
    _post([_new(user_id, due, comment) for user_id in told])
    daily = {user_id: rest for user_id, wish, *rest in rows if wish == Wish.DAILY}
    if daily:
        digests = ModeratorMail.objects.filter(comment=None, sent=None)
        for user_id in digests.values_list("user_id", flat=True):
            daily.pop(user_id, None)
    _post(
        [
            _new(user_id, next_hour(hour, zone, now))
            for user_id, (hour, zone) in daily.items()
        ]
    )


def choose(user: Any, wish: Wish, hour: int) -> None:
    """Keep what a moderator wishes; what was planned otherwise is not sent."""
    with transaction.atomic():
        MailPreference.objects.update_or_create(
            user=user, defaults={"wish": wish, "hour": hour}
        )
        planned = ModeratorMail.objects.filter(user=user, sent=None, claimed=None)
        if wish != Wish.NONE:
            planned = planned.filter(comment=None)
        planned.delete()
        if wish == Wish.DAILY:
            plan_digest(user, hour)


def plan_digest(user: Any, hour: int) -> None:
    """Put the next daily mail into the outbox, if it is not there."""
    due = next_hour(hour, zone_name(user), timezone.now())
    _post([_new(user.pk, due)])


def plan_next(sent: ModeratorMail) -> None:
    """Plan the daily mail after one that was sent."""
    if wish := _daily_wish(sent):
        plan_digest(sent.user, wish.hour)


def postpone(row: ModeratorMail) -> None:
    """Leave a daily mail to the next day: nothing waited, or it could not be sent.

    The row stays, so that a comment that comes in just now need not plan another one.
    """
    rows = ModeratorMail.objects.filter(pk=row.pk)
    wish = _daily_wish(row)
    if wish is None:
        rows.delete()
        return
    due = next_hour(wish.hour, zone_name(row.user), timezone.now())
    rows.update(due=due, claimed=None, attempts=0, problem="", message_id=new_id())
    wake(due)


def next_hour(hour: int, zone: str | None, now: datetime) -> datetime:
    """Give the next time at which it is `hour` where somebody lives."""
    local = now.astimezone(_zone(zone))
    due = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    if due <= local:
        due += timedelta(days=1)
    return due.astimezone(UTC)


def zone_name(user: Any) -> str:
    """The time zone that somebody has chosen in the admin, "" for that of the site."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile.current_time_zone if profile else ""


def language_of(user: Any) -> str:
    """The language of somebody's admin, else that of the site."""
    profile = getattr(user, "wagtail_userprofile", None)
    chosen = profile.preferred_language if profile else ""
    return chosen or settings.LANGUAGE_CODE


def _daily_wish(row: ModeratorMail) -> MailPreference | None:
    return MailPreference.objects.filter(user=row.user_id, wish=Wish.DAILY).first()


def _zone(name: str | None) -> ZoneInfo:
    try:
        return ZoneInfo(name or settings.TIME_ZONE)
    except (KeyError, ValueError, OSError):
        # A zone that this machine does not know must not cost a reader their comment.
        return ZoneInfo(settings.TIME_ZONE)


def _new(
    user_id: Any, due: datetime, comment: ReaderComment | None = None
) -> ModeratorMail:
    return ModeratorMail(user_id=user_id, comment=comment, due=due, message_id=new_id())


def _post(rows: Iterable[ModeratorMail]) -> None:
    """Post what is not there already: the database sees to it that it is there once."""
    found = list(rows)
    if not found:
        return
    ModeratorMail.objects.bulk_create(found, ignore_conflicts=True)
    for due in {row.due for row in found}:
        transaction.on_commit(partial(wake, due))
