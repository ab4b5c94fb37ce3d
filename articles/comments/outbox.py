"""Mail is posted in the transaction of its cause, and sent by the worker afterwards.

A row holds no word and no address: the mail is written when it is sent, so what was
erased in the meantime is never sent. A worker that dies between sending and noting it
leaves the row as it was; it is sent again under the same Message-ID.
"""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from email.utils import parseaddr
from functools import partial
from typing import Final
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.encoding import punycode

from .models import (
    Decision,
    Letter,
    MailKind,
    OutgoingMail,
    ReaderComment,
    Status,
    Writer,
)
from .stopping import has_stopped

logger = logging.getLogger(__name__)

# So long an editor can take a decision back before its writer hears of it.
DELAY: Final = timedelta(minutes=5)
DELAYED: Final = (MailKind.PUBLISHED, MailKind.DECLINED, MailKind.REPLY)
# One minute, two, four … a day and a half in all; then the mail is given up.
MOST_ATTEMPTS: Final = 12
# Whoever has a link that is too old cannot fill a mailbox with new ones.
AGAIN_AFTER: Final = timedelta(minutes=10)


def post(kind: MailKind, comment: ReaderComment, recipient: ReaderComment) -> None:
    """Put a mail about `comment` to the writer of `recipient` into the outbox.

    Nothing is posted without an address, to somebody who wants no more mail (but for
    the request to confirm), or once more what is there already.
    """
    if not recipient.email:
        return
    if kind != MailKind.CONFIRM and has_stopped(recipient):
        return
    same = {"kind": kind, "comment": comment, "recipient": recipient}
    if OutgoingMail.objects.filter(**same).exists():
        return
    now = timezone.now()
    due = now + DELAY if kind in DELAYED else now
    OutgoingMail.objects.create(**same, message_id=new_id(), created=now, due=due)
    transaction.on_commit(partial(wake, due))


def post_many(kind: MailKind, comments: Iterable[ReaderComment]) -> None:
    """Do so for many comments, each to its own writer, in a few statements."""
    wanted = {one.pk: one for one in comments if one.email}
    keys = {one.email_key for one in wanted.values()}
    stopped = set(
        Writer.objects.filter(pk__in=keys, stopped_at__isnull=False).values_list(
            "pk", flat=True
        )
    )
    there = OutgoingMail.objects.filter(
        kind=kind, comment__in=list(wanted), recipient=F("comment")
    )
    known = set(there.values_list("comment_id", flat=True))
    now = timezone.now()
    due = now + DELAY if kind in DELAYED else now
    posted = OutgoingMail.objects.bulk_create(
        OutgoingMail(
            kind=kind,
            comment=one,
            recipient=one,
            message_id=new_id(),
            created=now,
            due=due,
        )
        for pk, one in wanted.items()
        if pk not in known and one.email_key not in stopped
    )
    if posted:
        transaction.on_commit(partial(wake, due))


def post_again(kind: MailKind, comment: ReaderComment) -> None:
    """Send a mail once more; not if one is on its way, or was sent just now."""
    with transaction.atomic():
        rows = OutgoingMail.objects.filter(
            kind=kind, comment=comment, recipient=comment
        ).select_for_update()
        just_now = timezone.now() - AGAIN_AFTER
        if not any(_is_under_way(row, just_now) for row in rows):
            rows.delete()
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


def post_letter(letter: Letter) -> None:
    """Put a private letter into the outbox; it can be taken back until it leaves."""
    now = timezone.now()
    OutgoingMail.objects.create(
        kind=MailKind.LETTER,
        comment=letter.comment,
        recipient=letter.comment,
        letter=letter,
        message_id=new_id(),
        created=now,
        due=now + DELAY,
    )
    transaction.on_commit(partial(wake, now + DELAY))


def recall_letter(decision: Decision) -> bool:
    """Take a letter back; nothing is left of it. Returns: False if it has left."""
    letter = Letter.objects.filter(decision=decision).first()
    # What a worker has taken may be on the line already.
    on_hand = OutgoingMail.objects.filter(letter=letter, sent=None, claimed=None)
    if letter is None or not on_hand.delete()[0]:
        return False
    letter.delete()
    return True


def recall(comments: Iterable[ReaderComment]) -> None:
    """Take back what was posted of decisions and has not left."""
    OutgoingMail.objects.filter(
        comment__in=[comment.pk for comment in comments],
        kind__in=DELAYED,
        sent=None,
        claimed=None,
    ).delete()


def wake(due: datetime | None = None) -> None:
    """Let the worker look into the outbox, now or when a mail is due.

    Never raises: the mail is in its table. Where tasks cannot wait, as with the
    immediate backend, what is due later is sent by the next task or the command.
    """
    from .tasks import send_mail  # noqa: PLC0415 - tasks send what is posted here

    try:
        if due is None or due <= timezone.now():
            send_mail.enqueue()
        elif send_mail.get_backend().supports_defer:
            send_mail.using(run_after=due).enqueue()
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


def _is_under_way(row: OutgoingMail, just_now: datetime) -> bool:
    if row.sent:
        return row.sent > just_now
    return row.attempts < MOST_ATTEMPTS


def new_id() -> str:
    """Name a mail (RFC 5322 §3.6.4); it tells nothing of the machine."""
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    return f"<{uuid4().hex}@{punycode(domain) or 'localhost'}>"
