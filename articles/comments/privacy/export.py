"""All that is kept of an email address."""

from typing import Any

from django.db.models import Q

from articles.comments.addresses import email_key
from articles.comments.models import (
    CommentReport,
    OutgoingMail,
    ReaderComment,
    Writer,
)


def everything_about(email: str) -> dict[str, Any]:
    """Give comments, reports, mails and the record of an address, as JSON values.

    Comments whose address is kept no longer are found by its key all the same. Who of
    the editors decided is theirs, and stays out.
    """
    key = email_key(email)
    comments = ReaderComment.objects.filter(email_key=key).order_by("id")
    comments = comments.select_related("thread__page").prefetch_related("decisions")
    mails = OutgoingMail.objects.filter(recipient__email_key=key).order_by("id")
    reports = CommentReport.objects.filter(email_key=key).order_by("id")
    return {
        "email": email,
        "comments": [_comment(comment) for comment in comments],
        "reports": [
            {"reason": r.get_reason_display(), "text": r.text, "sent": _time(r.created)}
            for r in reports
        ],
        "mails": [
            {"about": m.get_kind_display(), "sent": _time(m.sent)} for m in mails
        ],
        "record": _record(key),
    }


def comments_of(email: str) -> Any:
    """The comments of an address that are not erased yet."""
    return ReaderComment.objects.filter(
        Q(email_key=email_key(email)) & ~Q(email_key="")
    ).order_by("id")


def _comment(comment: ReaderComment) -> dict[str, Any]:
    return {
        "page": comment.thread.page.full_url,
        "sent": _time(comment.created),
        "status": comment.get_status_display(),
        "name": comment.name,
        "email": comment.email,
        "website": comment.website,
        "text": comment.body,
        "text_as_sent": comment.original,
        "wants_mail_about_replies": comment.follows_replies,
        "held_for": comment.held_for,
        "decisions": [
            {"what": d.get_action_display(), "when": _time(d.at), "why": d.reason}
            for d in comment.decisions.all()
        ],
    }


def _record(key: str) -> dict[str, Any] | None:
    writer = Writer.objects.filter(pk=key).first()
    if writer is None:
        return None
    return {
        "address_confirmed": _time(writer.confirmed_at),
        "comments_published": writer.published,
        "comments_called_spam": writer.spam,
        "wants_no_mail_since": _time(writer.stopped_at),
        "blocked_since": _time(writer.blocked_at),
    }


def _time(when: Any) -> str | None:
    return when.isoformat(timespec="seconds") if when else None
