"""Marks the sentences of plain modules, which `checking.py` translates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence in two numbers; `number` names the placeholder that decides."""

    one: str
    many: str
    number: str


def gettext_noop(sentence: str) -> str:
    """Give the sentence back; tools for translators find it by this name."""
    return sentence


def ngettext_lazy(one: str, many: str, number: str) -> Counted:
    """Keep both numbers of a sentence; found by tools by this name, as Django's is."""
    return Counted(one, many, number)


Sentence = str | Counted
