"""What the mails to moderators say, in the language and the time of their admin.

They hold what the desk shows, and no more than their reader may see there; a reader's
email address only for those who may see addresses.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urljoin

from django.core.mail import EmailMessage
from django.db.models import Count
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.admin.utils import get_admin_base_url

from . import passes
from .checking import sentences
from .desk.permissions import MODERATE, SEE_EMAIL, allows, enters_admin, visible_to
from .mail_shape import headers, name_of_site, one_line, quoted, shaped
from .models import (
    MailPreference,
    ModeratorMail,
    ReaderComment,
    Status,
    Wish,
)
from .moderator_mail import language_of, zone_name
from .rendering import moment

MOST: Final = 20
_ALONG: Final = ("thread__page__locale", "parent")


@dataclass(frozen=True, slots=True)
class Told:
    """A comment as a mail tells of it, each field a line or a quote."""

    name: str
    email: str
    sent: str
    page: str
    page_url: str
    answered: str
    text: str
    history: str
    signals: Sequence[str]
    links: Mapping[str, str]


def written(row: ModeratorMail) -> EmailMessage | None:
    """Write a mail to a moderator; None if it is not to be sent any more.

    Then they want it no longer, may not decide any more, or nothing waits.
    """
    user, wish = row.user, MailPreference.objects.filter(user=row.user_id).first()
    if wish is None or not (user.email and enters_admin(user)):
        return None
    found = _digest(user, wish) if row.is_daily else _one(user, wish, row)
    if not found:
        return None
    with (
        translation.override(language_of(user)),
        timezone.override(zone_name(user) or None),
    ):
        return _message(row, wish, found)


def _one(user: Any, wish: MailPreference, row: ModeratorMail) -> list[ReaderComment]:
    """The comment of a mail, if it waits and its reader may decide about it."""
    comment = row.comment
    if comment is None or comment.status != Status.WAITING:
        return []
    is_wished = wish.wish == Wish.EACH or (
        wish.wish == Wish.DAILY and comment.is_urgent
    )
    return [comment] if is_wished and allows(user, comment, MODERATE) else []


def _digest(user: Any, wish: MailPreference) -> list[ReaderComment]:
    """Up to 20 that wait, urgent ones first, then the oldest; one more if there is."""
    if wish.wish != Wish.DAILY:
        return []
    rows = visible_to(user).filter(status=Status.WAITING).select_related(*_ALONG)
    return list(rows.order_by("-is_urgent", "id")[: MOST + 1])


def _message(
    row: ModeratorMail, wish: MailPreference, found: list[ReaderComment]
) -> EmailMessage:
    user, now = row.user, timezone.now()
    histories = _histories(found)
    shown = found[:MOST]
    host = _host(shown[0])
    stop = urljoin(host, passes.stop_path(user, Wish(wish.wish), wish.hour))
    base = get_admin_base_url() or host
    site = name_of_site(_site_id(shown[0]))
    context = {
        "told": [_told(user, one, histories, now) for one in shown],
        "number": len(shown),
        "is_urgent": any(one.is_urgent for one in shown),
        "are_more": len(found) > MOST,
        "page": shown[0].thread.page.title,
        "desk": urljoin(base, reverse("comments_desk:queue")),
        "account": urljoin(base, reverse("wagtailadmin_account")),
        "stop": stop,
        "site_name": site,
    }
    kind = "digest" if row.is_daily else "waits"
    return shaped(
        render_to_string(f"comments/emails/{kind}_subject.txt", context),
        render_to_string(f"comments/emails/{kind}.txt", context),
        to=user.email,
        site=site,
        headers=headers(row.message_id, stop),
    )


def _told(
    user: Any,
    comment: ReaderComment,
    histories: Mapping[str, tuple[int, int]],
    now: datetime,
) -> Told:
    page, host = comment.thread.page, _host(comment)
    links = {
        act.value: urljoin(
            host, passes.path_of(passes.pass_for(user, comment, act, now))
        )
        for act in passes.ACTS
    }
    sees_email = comment.email and allows(user, comment, SEE_EMAIL)
    return Told(
        name=one_line(comment.name),
        email=one_line(comment.email) if sees_email else "",
        sent=moment(comment.created),
        page=one_line(page.title),
        page_url=page.full_url or "",
        answered=one_line(comment.parent.name) if comment.parent else "",
        text=quoted(comment.body, whole=True),
        history=_history(comment, histories),
        signals=[one_line(sentence) for sentence in sentences(comment.held_for)],
        links=links,
    )


def _histories(comments: Sequence[ReaderComment]) -> dict[str, tuple[int, int]]:
    """Give (published, rejected) of the people who wrote these, in one query."""
    keys = {one.email_key for one in comments} - {""}
    rows = ReaderComment.objects.filter(email_key__in=keys).values_list(
        "email_key", "status"
    )
    numbers: dict[str, tuple[int, int]] = {}
    for key, status, number in rows.annotate(number=Count("pk")):
        published, rejected = numbers.get(key, (0, 0))
        if status == Status.PUBLISHED:
            published += number
        if status in (Status.SPAM, Status.BIN):
            rejected += number
        numbers[key] = published, rejected
    return numbers


def _history(comment: ReaderComment, histories: Mapping[str, tuple[int, int]]) -> str:
    if not comment.email_key:
        return _("Gave no email address, so nothing else is known.")
    published, rejected = histories.get(comment.email_key, (0, 0))
    if not published and not rejected:
        return _("Nothing published or rejected before.")
    known = {"published": published, "rejected": rejected}
    return _("Before this: %(published)s published, %(rejected)s rejected.") % known


def _host(comment: ReaderComment) -> str:
    """Where readers' pages of the comment's site are, and with them the signed ones."""
    parts = comment.thread.page.get_url_parts()
    return parts[1] if parts and parts[1] else get_admin_base_url() or ""


def _site_id(comment: ReaderComment) -> int | None:
    parts = comment.thread.page.get_url_parts()
    return parts[0] if parts else None
