"""What the links in a moderator's mail are good for: one act, by one person, once.

Nothing is stored: a pass names the version of the comment that it was made for, and a
decision makes another version. It is void when the address it was mailed to is not
that of the account any more.
"""

from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation

from .addresses import email_key
from .links import BadLinkError
from .models import Action, ReaderComment, Wish

VALID: Final = timedelta(days=7)
ACTS: Final = (Action.APPROVE, Action.SPAM, Action.BIN)
_SALT: Final = "articles.comments.passes"
_STOP_SALT: Final = "articles.comments.passes.stop"
# Enough of a keyed hash to tell two addresses of one person apart.
_KEY: Final = 12


@dataclass(frozen=True, slots=True)
class Pass:
    """What a link may do: `action` with a comment as it was at `version`.

    `until` is when it ends, `mailed_until` when the mail ends that it comes from; both
    in seconds. `batch` is what it takes back, where the action is to undo.
    """

    user: str
    mailbox: str
    comment: int
    version: int
    action: str
    until: int
    mailed_until: int
    batch: str = ""

    def signed(self) -> str:
        return signing.dumps(list(asdict(self).values()), salt=_SALT, compress=False)

    def is_over(self, now: datetime) -> bool:
        return now.timestamp() > self.until

    def is_for(self, user: Any) -> bool:
        """Whether the account still has the address that the link was mailed to."""
        return self.mailbox == _mailbox(user)


def pass_for(user: Any, comment: ReaderComment, action: Action, now: datetime) -> Pass:
    """Make the pass of a mail that is written now."""
    until = int((now + VALID).timestamp())
    return Pass(
        user=str(user.pk),
        mailbox=_mailbox(user),
        comment=comment.pk,
        version=comment.version,
        action=action.value,
        until=until,
        mailed_until=until,
    )


def undo_pass(found: Pass, batch: object, decided_at: datetime) -> Pass:
    """Make a pass to take back what was decided by another one."""
    return replace(
        found,
        action=Action.UNDO.value,
        batch=str(batch),
        until=int((decided_at + VALID).timestamp()),
    )


def fresh_passes(found: Pass, version: int) -> list[Pass]:
    """Make passes to decide once more after an undo; none outlives its mail."""
    return [
        replace(
            found,
            action=act.value,
            version=version,
            until=found.mailed_until,
            batch="",
        )
        for act in ACTS
    ]


def read(signed: str) -> Pass:
    """Give a pass that is ours, over or not. Raises: BadLinkError."""
    try:
        values = signing.loads(signed, salt=_SALT)
        if [type(value) for value in values] != [field.type for field in fields(Pass)]:
            raise BadLinkError("broken")
        return Pass(*values)
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BadLinkError("broken") from error


def path_of(found: Pass) -> str:
    """Where a pass is used."""
    name = "undo_by_mail" if found.action == Action.UNDO else "moderate"
    return _path(name, found.signed())


def stop_path(user: Any, wish: Wish, hour: int) -> str:
    """Where a moderator stops their mail; `wish` and `hour` are what comes back."""
    values = [str(user.pk), str(wish), hour]
    return _path("moderator_stop", signing.dumps(values, salt=_STOP_SALT))


def read_stop(signed: str) -> tuple[str, Wish, int]:
    """Give (account, wish, hour). Raises: BadLinkError."""
    try:
        user, wish, hour = signing.loads(signed, salt=_STOP_SALT)
        return str(user), Wish(wish), int(hour)
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BadLinkError("broken") from error


def _path(name: str, signed: str) -> str:
    # A moderator's language need not be one that the site has addresses in.
    with translation.override(settings.LANGUAGE_CODE):
        return reverse(f"comments:{name}", kwargs={"signed": signed})


def _mailbox(user: Any) -> str:
    return email_key(user.email)[:_KEY]
