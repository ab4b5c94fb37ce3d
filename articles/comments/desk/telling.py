"""What is said of a press on many comments: before it, and after."""

from collections.abc import Callable, Mapping
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.comments.models import Action

from .around import grouped

Sentence = Callable[[int], str]

_QUESTIONS: Final[Mapping[str, Sentence]] = {
    Action.APPROVE: lambda n: ngettext(
        "Publish %(number)s comment? Readers see it at once, and its writer gets a "
        "mail.",
        "Publish %(number)s comments? Readers see them at once, and their writers get "
        "a mail.",
        n,
    ),
    Action.SPAM: lambda n: ngettext(
        "Mark %(number)s comment as spam? Nobody is told, and the spam check learns "
        "its words.",
        "Mark %(number)s comments as spam? Nobody is told, and the spam check learns "
        "their words.",
        n,
    ),
    Action.BIN: lambda n: ngettext(
        "Put %(number)s comment into the bin? If it waited, its writer gets a mail.",
        "Put %(number)s comments into the bin? The writers of those that waited get a "
        "mail.",
        n,
    ),
    Action.WAIT: lambda n: ngettext(
        "Put %(number)s comment back to wait? Readers do not see it then.",
        "Put %(number)s comments back to wait? Readers do not see them then.",
        n,
    ),
}
_DONE: Final[Mapping[str, Sentence]] = {
    Action.APPROVE: lambda n: ngettext(
        "Published %(number)s comment.", "Published %(number)s comments.", n
    ),
    Action.SPAM: lambda n: ngettext(
        "Marked %(number)s comment as spam.", "Marked %(number)s comments as spam.", n
    ),
    Action.BIN: lambda n: ngettext(
        "Put %(number)s comment into the bin.",
        "Put %(number)s comments into the bin.",
        n,
    ),
    Action.WAIT: lambda n: ngettext(
        "Put %(number)s comment back to wait.",
        "Put %(number)s comments back to wait.",
        n,
    ),
    Action.UNDO: lambda n: ngettext(
        "Took back %(number)s decision.", "Took back %(number)s decisions.", n
    ),
}


def what_happens(action: Action, number: int) -> str:
    """Ask whether so many should be decided, and say what comes of it."""
    if not number:
        return _("There is nothing here that this would change.")
    return _QUESTIONS[action](number) % {"number": grouped(number)}


def sentence_of_many(action: str, number: int) -> str:
    """Say what was done with so many."""
    return _DONE[action](number) % {"number": grouped(number)}
