"""What a comment of another site brings, and what of it can be kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext

from articles.comments.addresses import LONGEST
from articles.comments.models import ReaderComment, Status
from articles.comments.texts import LONGEST_EVER, LONGEST_NAME, mended

LONGEST_KEY: Final = 200
_LONGEST_WEBSITE: Final = ReaderComment._meta.get_field("website").max_length or 0  # noqa: SLF001
_validate_website = URLValidator(schemes=["http", "https"])


@dataclass(frozen=True, slots=True)
class ImportedComment:
    """A comment of another site. `key` names it for ever, within its page; `body` is
    plain text; `by_author` gives it the author's badge."""

    key: str
    parent_key: str | None
    name: str
    body: str
    created: datetime | None = None
    email: str = ""
    website: str = ""
    status: Status = Status.PUBLISHED
    by_author: bool = False

    def __post_init__(self) -> None:
        if not 0 < len(self.key) <= LONGEST_KEY:
            raise ValueError(f"a key has 1 to {LONGEST_KEY} characters: {self.key!r}")


@dataclass(frozen=True, slots=True)
class Kept:
    """The texts of an imported comment as they are stored, and what was left out."""

    name: str
    body: str
    email: str
    website: str
    problems: tuple[str, ...] = ()


def kept(comment: ImportedComment) -> Kept:
    """Take what cannot stand in a comment out of its texts; say what is cut off."""
    name, body = mended(comment.name, lines=False), mended(comment.body)
    email, website = comment.email.strip(), comment.website.strip()
    problems = []
    if len(name) > LONGEST_NAME:
        problems.append(f"its writer’s name was cut; the whole: {name}")
    if len(body) > LONGEST_EVER:
        problems.append(f"of its text only {LONGEST_EVER} characters are kept")
    if email and not _is_email(email):
        email = ""
        problems.append("what stood for an email address is none, and was left out")
    if website and not _is_website(website):
        website = ""
        problems.append("its writer’s website has no address, and was left out")
    return Kept(
        name[:LONGEST_NAME].strip() or gettext("Anonymous"),
        body[:LONGEST_EVER],
        email,
        website,
        tuple(f"The comment {told(comment)}: {problem}." for problem in problems),
    )


def told(comment: ImportedComment) -> str:
    """Name a comment to the person who imports: by Ann Alder, 12 May 2026."""
    name = mended(comment.name, lines=False)[:LONGEST_NAME]
    date = f", {comment.created:%-d %B %Y}" if comment.created else ""
    return f"by {name or 'nobody named'}{date}"


def _is_email(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= LONGEST


def _is_website(text: str) -> bool:
    try:
        _validate_website(text)
    except ValidationError:
        return False
    return len(text) <= _LONGEST_WEBSITE
