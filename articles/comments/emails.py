"""What the mails to readers say, in the language of the page's site.

Subjects and texts are in templates/comments/emails/. Addresses come from the page,
never from a request.
"""

from typing import Any, Final
from urllib.parse import urljoin

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from .links import confirm_url, stop_url, waiting_url
from .mail_shape import headers, name_of_site, quoted, shaped
from .models import CommentSettings, MailKind, OutgoingMail, ReaderComment, Status
from .stopping import has_stopped, is_confirmed
from .targets import Target, target_of

# Where a comment must stand for the mail about it to be true.
_TRUE_OF: Final = {
    MailKind.CONFIRM: Status.UNCONFIRMED,
    MailKind.PUBLISHED: Status.PUBLISHED,
    MailKind.DECLINED: Status.BIN,
    MailKind.LETTER: Status.BIN,
    MailKind.REPLY: Status.PUBLISHED,
}
# What is declined, or answered privately, is nowhere else for its writer.
_WHOLE: Final = (MailKind.DECLINED, MailKind.LETTER)


def written(row: OutgoingMail) -> EmailMessage | None:
    """Write a mail of the outbox; None if it is not to be sent any more.

    Then the page was withdrawn, the address is kept no longer, or what the mail would
    say is true no longer.
    """
    target = target_of(row.comment.thread)
    return message(row, target) if target and is_wanted(row) else None


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
    return shaped(
        subject,
        body,
        to=row.recipient.email,
        site=context["site_name"],
        headers=headers(row.message_id, context["stop"]) | _of_a_letter(row, target),
    )


def address_state(comment: ReaderComment) -> str:
    """What ties a link for confirming to the address it was sent to."""
    return comment.email_key


def site_name(target: Target) -> str:
    """How the site calls itself in mails."""
    return name_of_site(target.site_id)


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
        "letter": row.letter.text if row.letter else "",
        "text": quoted(comment.body, whole=row.kind in _WHOLE),
        "reason": _reason(comment) if row.kind == MailKind.DECLINED else "",
        "asks_to_confirm": _asks_to_confirm(row),
        "confirm": urljoin(target.full_url, confirm),
        "shown": urljoin(target.full_url, reverse("comments:comment", kwargs=here)),
        "waiting": urljoin(target.full_url, waiting_url(target.path, comment.pk)),
        "answer": urljoin(target.full_url, reverse("comments:form", kwargs=pages)),
        "stop": urljoin(target.full_url, stop_url(row.recipient.pk)),
    }


def _asks_to_confirm(row: OutgoingMail) -> bool:
    if row.kind != MailKind.PUBLISHED or not row.comment.follows_replies:
        return False
    return not is_confirmed(row.comment)


def _reason(comment: ReaderComment) -> str:
    newest = comment.decisions.order_by("-id").values_list("reason", flat=True).first()
    return newest or ""


def _of_a_letter(row: OutgoingMail, target: Target) -> dict[str, str]:
    """A person wrote it, and can be answered where the site has an address for that."""
    if row.kind != MailKind.LETTER:
        return {}
    reply_to = CommentSettings.of(target.site_id).reply_address
    more = {"Reply-To": reply_to} if reply_to else {}
    return {"Auto-Submitted": "no", **more}
