"""What a reader sends, and what may come of it."""

from dataclasses import dataclass

from articles.comments.models import ReaderComment


@dataclass(frozen=True, slots=True)
class Submission:
    """What was sent, its texts cleaned (`texts.py`), its address checked.

    `network` is the daily hash of `network.py`, "" where none is known.
    """

    body: str
    name: str
    email: str = ""
    follows_replies: bool = False
    reply_to: int | None = None
    token: str = ""
    answer: str = ""
    trap: str = ""
    network: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """The comment is kept; `is_new` is false for one that was sent before."""

    comment: ReaderComment
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """Nothing is kept yet: show the form again, filled in, with a new question.

    `code` names the sentence to say (`checking.ask_again`).
    """

    code: str


@dataclass(frozen=True, slots=True)
class Refused:
    """`code` is closed or parent_gone: show what was typed, and say why."""

    code: str


Outcome = Stored | Asked | Refused
