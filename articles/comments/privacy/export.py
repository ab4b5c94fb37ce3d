"""All that is kept of an email address, to be handed to the person it belongs to."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from articles.comments.addresses import email_key
from articles.comments.checking import sentences
from articles.comments.models import (
    CommentReport,
    OutgoingMail,
    ReaderComment,
    Status,
    Writer,
)


def everything_about(email: str) -> dict[str, Any]:
    """Give comments, reports, mails and the record of an address, as JSON values.

    Comments whose address is kept no longer are found by its key all the same. Who of
    the editors decided is theirs, and stays out.
    """
    keys = keys_of(email)
    comments = comments_of(email).order_by("id").select_related("thread__page")
    mails = OutgoingMail.objects.filter(recipient__email_key__in=keys).order_by("id")
    return {
        "email": email.strip(),
        "comments": [
            _comment(one) for one in comments.prefetch_related("decisions", "letters")
        ],
        "reports": [_report(one) for one in reports_of(email).order_by("id")],
        "mails": [
            {
                "about": one.get_kind_display(),
                "created": _time(one.created),
                "sent": _time(one.sent),
            }
            for one in mails
        ],
        "record": _record(keys),
    }


def as_text(kept: Mapping[str, Any]) -> str:
    """Write what `everything_about` gives for somebody who reads no JSON."""
    return "\n".join(_lines(kept, "")) + "\n"


def comments_of(email: str) -> Any:
    """The comments of an address that are not erased, by its key or as it was typed."""
    rows = ReaderComment.objects.exclude(status=Status.ERASED)
    return rows.filter(_by(email)) if email.strip() else rows.none()


def reports_of(email: str) -> Any:
    """What somebody reported."""
    rows = CommentReport.objects.all()
    return rows.filter(_by(email)) if email.strip() else rows.none()


def keys_of(email: str) -> frozenset[str]:
    """Today's key of an address, and keys that older comments of it were given."""
    rows = comments_of(email).values_list("email_key", flat=True)
    return frozenset({email_key(email), *rows}) - {""}


def _by(email: str) -> Q:
    return Q(email_key=email_key(email)) | Q(email__iexact=email.strip())


def _comment(comment: ReaderComment) -> dict[str, Any]:
    return {
        "page": comment.thread.page.full_url,
        "sent": _time(comment.created),
        "changed": _time(comment.edited),
        "status": comment.get_status_display(),
        "name": comment.name,
        "email": comment.email,
        "website": comment.website,
        "text": comment.body,
        "text_as_sent": comment.original,
        "wants_mail_about_replies": comment.follows_replies,
        "what_the_spam_checks_found": sentences(comment.held_for),
        "letters": [
            {"text": one.text, "created": _time(one.created)}
            for one in comment.letters.all()
        ],
        "decisions": [
            {"what": one.get_action_display(), "when": _time(one.at), "why": one.reason}
            for one in comment.decisions.all()
        ],
    }


def _report(report: CommentReport) -> dict[str, Any]:
    return {
        "reason": report.get_reason_display(),
        "text": report.text,
        "email": report.email,
        "sent": _time(report.created),
        "handled": _time(report.handled_at),
    }


def _record(keys: frozenset[str]) -> list[dict[str, Any]]:
    return [
        {
            "address_confirmed": _time(writer.confirmed_at),
            "comments_published": writer.published,
            "comments_called_spam": writer.spam,
            "wants_no_mail_since": _time(writer.stopped_at),
            "blocked_since": _time(writer.blocked_at),
        }
        for writer in Writer.objects.filter(pk__in=keys)
    ]


def _time(when: Any) -> str | None:
    return when.isoformat(timespec="seconds") if when else None


def _lines(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    names = _names()
    for key, content in value.items():
        name = names.get(key, key)
        if isinstance(content, list):
            yield f"{indent}{name}: {len(content)}"
            for number, one in enumerate(content, 1):
                if isinstance(one, Mapping):
                    yield f"{indent}  {number}."
                    yield from _lines(one, f"{indent}     ")
                else:
                    yield f"{indent}  {number}. {one}"
        elif content not in (None, ""):
            yield f"{indent}{name}: {_plain(content, indent)}"


def _plain(content: object, indent: str) -> str:
    if isinstance(content, bool):
        return _("yes") if content else _("no")
    return str(content).replace("\n", f"\n{indent}  ")


def _names() -> dict[str, str]:
    return {
        "email": _("Email address"),
        "comments": _("Comments"),
        "reports": _("Reports you sent about comments"),
        "mails": _("Mails to you"),
        "record": _("What is known of the address"),
        "page": _("Page"),
        "sent": _("Sent"),
        "changed": _("Changed"),
        "created": _("Made"),
        "status": _("Where it stands"),
        "name": _("Name"),
        "website": _("Website"),
        "text": _("Text"),
        "text_as_sent": _("Text as it was sent"),
        "wants_mail_about_replies": _("Mail about replies"),
        "what_the_spam_checks_found": _("What the spam checks found"),
        "letters": _("Private letters to you"),
        "decisions": _("What was decided"),
        "what": _("Decision"),
        "when": _("When"),
        "why": _("Why"),
        "reason": _("Reason"),
        "handled": _("Looked at"),
        "about": _("About"),
        "address_confirmed": _("Address confirmed"),
        "comments_published": _("Comments published"),
        "comments_called_spam": _("Comments called spam"),
        "wants_no_mail_since": _("No mail wanted since"),
        "blocked_since": _("Blocked since"),
    }
