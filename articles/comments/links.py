"""Private addresses: signed, each for one purpose, and never acted on by a GET."""

from enum import StrEnum

from django.core import signing
from django.urls import reverse

from .errors import CommentError


class Purpose(StrEnum):
    """What a signed address is for; it is part of the signature's salt."""

    WAITING = "waiting"
    CONFIRM = "confirm"
    STOP = "stop"
    FOLLOW = "follow"


class BadLinkError(CommentError):
    """The address is `code` "broken" (cut off, forged) or "expired"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def sign(purpose: Purpose, pk: int, state: str = "") -> str:
    """Sign a comment's id; `state` is what must not have changed when it is used."""
    return signing.dumps([pk, state], salt=_salt(purpose), compress=False)


def read(
    purpose: Purpose, signed: str, *, max_age: int | None = None
) -> tuple[int, str]:
    """Give (id, state) of what `sign` made at most `max_age` seconds ago.

    Raises: BadLinkError.
    """
    try:
        pk, state = signing.loads(signed, salt=_salt(purpose), max_age=max_age)
        return int(pk), str(state)
    except signing.SignatureExpired as error:
        raise BadLinkError("expired") from error
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BadLinkError("broken") from error


def waiting_url(path: str, pk: int) -> str:
    """Where the writer of a comment, and nobody else, sees it until it is decided."""
    signed = sign(Purpose.WAITING, pk)
    return reverse("comments:waiting", kwargs={"path": path, "signed": signed})


def confirm_url(pk: int, state: str) -> str:
    """Where the owner of an email address confirms a comment."""
    return reverse(
        "comments:confirm", kwargs={"signed": sign(Purpose.CONFIRM, pk, state)}
    )


def stop_url(pk: int) -> str:
    """Where the owner of an email address stops mails about a conversation, or all."""
    return reverse("comments:stop", kwargs={"signed": sign(Purpose.STOP, pk)})


def _salt(purpose: Purpose) -> str:
    return f"articles.comments.links.{purpose}"
