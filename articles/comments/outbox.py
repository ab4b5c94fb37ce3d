"""Mail is posted in the transaction of its cause, and sent by the worker afterwards.

A row holds no word and no address: the mail is written when it is sent, so what was
erased in the meantime is never sent. A worker that dies between sending and noting it
leaves the row as it was; it is sent again under the same Message-ID.
"""

import logging
from datetime import timedelta
from email.utils import make_msgid
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .models import MailKind, OutgoingMail, ReaderComment, Status, Writer

logger = logging.getLogger(__name__)

# So long an editor can take a decision back before its writer hears of it.
DELAY: Final = timedelta(minutes=5)
DELAYED: Final = (MailKind.PUBLISHED, MailKind.DECLINED, MailKind.REPLY)


def post(kind: MailKind, comment: ReaderComment, recipient: ReaderComment) -> None:
    """Put a mail about `comment` to the writer of `recipient` into the outbox.

    Nothing is posted without an address, to somebody who wants no more mail (but for
    the request to confirm), or once more what is there already.
    """
    if not recipient.email:
        return
    if kind != MailKind.CONFIRM and _has_stopped(recipient):
        return
    same = {"kind": kind, "comment": comment, "recipient": recipient}
    if OutgoingMail.objects.filter(**same).exists():
        return
    now = timezone.now()
    due = now + DELAY if kind in DELAYED else now
    OutgoingMail.objects.create(
        **same, message_id=make_msgid(domain=_domain()), created=now, due=due
    )
    transaction.on_commit(wake)


def post_again(kind: MailKind, comment: ReaderComment) -> None:
    """Send a mail once more; one that waits is enough, however often it is asked."""
    rows = OutgoingMail.objects.filter(kind=kind, comment=comment, recipient=comment)
    if not rows.filter(sent=None).exists():
        rows.delete()
    with transaction.atomic():
        post(kind, comment, comment)


def tell_of_reply(reply: ReaderComment) -> None:
    """Post mails to those above a published reply who asked for them.

    Only confirmed addresses, each once, and never the writer of the reply.
    """
    above = list(_chain(reply))
    keys = {one.email_key for one in above if one.follows_replies and one.email_key}
    keys.discard(reply.email_key)
    confirmed = set(
        Writer.objects.filter(
            email_key__in=keys, confirmed_at__isnull=False, stopped_at=None
        ).values_list("email_key", flat=True)
    )
    for one in above:
        if one.follows_replies and one.email_key in confirmed:
            confirmed.discard(one.email_key)
            post(MailKind.REPLY, reply, one)


def recall(comment: ReaderComment) -> None:
    """Take back what was posted of a decision and has not left."""
    OutgoingMail.objects.filter(
        comment=comment, kind__in=DELAYED, sent=None, claimed=None
    ).delete()


def wake() -> None:
    """Let the worker look into the outbox. Never raises: the mail is in its table."""
    from .tasks import send_mail  # noqa: PLC0415 - tasks send what is posted here

    try:
        send_mail.enqueue()
    except Exception:
        logger.exception("the worker could not be told of mail; it will find it later")


def _chain(reply: ReaderComment) -> list[ReaderComment]:
    """Give what a reply hangs on, nearest first, in two queries."""
    if reply.root_id is None:
        return []
    rows = ReaderComment.objects.filter(root_id=reply.root_id, id__lt=reply.pk)
    followers = rows.filter(follows_replies=True)
    root = ReaderComment.objects.filter(pk=reply.root_id, follows_replies=True)
    if not (followers.exists() or root.exists()):
        return []
    parents = dict(rows.values_list("id", "parent_id"))
    above, link = [], reply.parent_id
    while link is not None:
        above.append(link)
        link = parents.get(link)
    found = ReaderComment.objects.filter(status=Status.PUBLISHED).in_bulk(above)
    return [found[pk] for pk in above if pk in found]


def _has_stopped(recipient: ReaderComment) -> bool:
    return Writer.objects.filter(
        email_key=recipient.email_key, stopped_at__isnull=False
    ).exists()


def _domain() -> str:
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or "localhost"
