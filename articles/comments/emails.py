"""What the mails say: plain text, in the language of the page's site.

Subjects and texts are in templates/comments/emails/. Addresses come from the page,
never from a request.
"""

from email.utils import formataddr, parseaddr
from typing import Any, Final
from unicodedata import category
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.text import wrap
from wagtail.models import Site

from .links import confirm_url, stop_url, waiting_url
from .models import MailKind, OutgoingMail, ReaderComment, Status
from .stopping import has_stopped, is_confirmed
from .targets import Target

WIDTH: Final = 72
_EXCERPT: Final = 600
# Where a comment must stand for the mail about it to be true.
_TRUE_OF: Final = {
    MailKind.CONFIRM: Status.UNCONFIRMED,
    MailKind.PUBLISHED: Status.PUBLISHED,
    MailKind.DECLINED: Status.BIN,
    MailKind.REPLY: Status.PUBLISHED,
}


def is_wanted(row: OutgoingMail) -> bool:
    """Whether the mail is still true, and its reader still wants it.

    Minutes lie between posting and sending: an editor may have decided otherwise, and
    the reader may have stopped mails, or taken the comment back.
    """
    status = _TRUE_OF.get(MailKind(row.kind), row.comment.status)
    if not row.recipient.email or row.comment.status != status:
        return False
    if row.kind == MailKind.CONFIRM:
        return True
    if row.kind == MailKind.REPLY and not row.recipient.follows_replies:
        return False
    return not has_stopped(row.recipient)


def message(row: OutgoingMail, target: Target) -> EmailMessage:
    """Write a mail of the outbox."""
    with translation.override(target.interface):
        context = _context(row, target)
        subject = render_to_string(f"comments/emails/{row.kind}_subject.txt", context)
        body = render_to_string(f"comments/emails/{row.kind}.txt", context)
    return EmailMessage(
        subject=_one_line(subject),
        body=_wrapped(body.strip()) + "\n",
        from_email=_sender(context["site_name"]),
        to=[row.recipient.email],
        headers=_headers(row, context["stop"]),
    )


def address_state(comment: ReaderComment) -> str:
    """What ties a link for confirming to the address it was sent to."""
    return comment.email_key


def site_name(target: Target) -> str:
    """How the site calls itself in mails."""
    site = Site.objects.filter(pk=target.site_id).first()
    name = site.site_name if site else ""
    return name or str(getattr(settings, "WAGTAIL_SITE_NAME", ""))


def _context(row: OutgoingMail, target: Target) -> dict[str, Any]:
    comment = row.comment
    pages = {"path": target.path}
    here = {**pages, "pk": comment.pk}
    confirm = confirm_url(comment.pk, address_state(comment))
    return {
        "comment": comment,
        "recipient": row.recipient,
        "target": target,
        "site_name": site_name(target),
        # What was declined is nowhere else for its writer: it comes back whole.
        "text": quoted(comment.body, whole=row.kind == MailKind.DECLINED),
        "reason": _reason(comment) if row.kind == MailKind.DECLINED else "",
        "asks_to_confirm": _asks_to_confirm(row),
        "confirm": urljoin(target.full_url, confirm),
        "shown": urljoin(target.full_url, reverse("comments:comment", kwargs=here)),
        "waiting": urljoin(target.full_url, waiting_url(target.path, comment.pk)),
        "answer": urljoin(target.full_url, reverse("comments:form", kwargs=pages)),
        "stop": urljoin(target.full_url, stop_url(row.recipient.pk)),
    }


def quoted(text: str, *, whole: bool = False) -> str:
    """Quote a comment as mails do, lines wrapped; a long one is cut at a word."""
    if len(text) > _EXCERPT and not whole:
        text = f"{text[:_EXCERPT].rsplit(maxsplit=1)[0]} …"
    lines = wrap(text, WIDTH - 2).splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _wrapped(body: str) -> str:
    """Wrap paragraphs; quotes are wrapped already, and the sign above "stop" stays."""
    lines = body.split("\n")
    return "\n".join(wrap(line, WIDTH) if len(line) > WIDTH else line for line in lines)


def _one_line(text: str) -> str:
    """Make a header of what people wrote: no line breaks, nothing that is decoded."""
    plain = "".join(" " if category(sign) == "Cc" else sign for sign in text)
    # RFC 2047 §2: what begins like this would be read as something else.
    return " ".join(plain.replace("=?", "= ?").split())


def _asks_to_confirm(row: OutgoingMail) -> bool:
    if row.kind != MailKind.PUBLISHED or not row.comment.follows_replies:
        return False
    return not is_confirmed(row.comment)


def _reason(comment: ReaderComment) -> str:
    newest = comment.decisions.order_by("-id").values_list("reason", flat=True).first()
    return newest or ""


def _sender(name: str) -> str:
    own, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return formataddr((own or _one_line(name), address))


def _headers(row: OutgoingMail, stop: str) -> dict[str, str]:
    headers = {
        "Message-ID": row.message_id,
        "Auto-Submitted": "auto-generated",  # RFC 3834
        "X-Auto-Response-Suppress": "All",
    }
    # RFC 8058: a mail program may stop the mails with one press.
    return headers | {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
