"""Words that are often mistaken for another: suggested, never changed."""

import re

from importers.cleaning.document import Suggestion
from importers.cleaning.draft import Draft

RULE = "spelling"
REASON = "often mistyped; the word beside it is more likely meant"

# Wikipedia, "Lists of common misspellings", and the trade's own words.
_MEANT = {
    "preform": "perform",
    "preforms": "performs",
    "preformed": "performed",
    "preforming": "performing",
    "recieve": "receive",
    "recieved": "received",
    "recieving": "receiving",
    "seperate": "separate",
    "definately": "definitely",
    "occured": "occurred",
    "occuring": "occurring",
    "untill": "until",
    "wich": "which",
    "teh": "the",
    "accomodate": "accommodate",
    "excercise": "exercise",
    "excercises": "exercises",
    "accupuncture": "acupuncture",
    "accupressure": "acupressure",
    "therapuetic": "therapeutic",
    "theraputic": "therapeutic",
    "massuse": "masseuse",
    "musle": "muscle",
    "musles": "muscles",
    "shoudler": "shoulder",
    "diagnoal": "diagonal",
    "pysical": "physical",
    "physcial": "physical",
    "anxeity": "anxiety",
    "calender": "calendar",
    "neccessary": "necessary",
    "begining": "beginning",
    "beleive": "believe",
    "wierd": "weird",
}
_KNOWN = frozenset(_MEANT)
_KNOWN_BYTES = frozenset(word.encode() for word in _MEANT)
_ONLY_LETTERS = bytes(
    c if chr(c).isascii() and chr(c).isalpha() else 32 for c in range(256)
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 200_000
_MOST = 200


def apply(draft: Draft) -> None:
    """Suggest the likelier word, in English texts and those of unknown language."""
    language = draft.facts.language
    if (language or "en")[:2].lower() != "en":
        return
    if not _may_hold_one(draft):
        return
    for index, placed in enumerate(draft.blocks):
        words = _WORD.findall(placed.text[:_LONGEST])
        for word in words if not _KNOWN.isdisjoint(map(str.lower, words)) else ():
            if word.lower() in _KNOWN and len(draft.suggestions) < _MOST:
                draft.suggestions.append(_suggestion(index, word))


def _may_hold_one(draft: Draft) -> bool:
    """Whether one of the words is in the post, or a part of a word with other letters.

    Bytes part into words three times as quickly as text does; most posts end here.
    """
    text = "\n".join(placed.text for placed in draft.blocks).lower()
    words = text.encode("utf-8", "replace").translate(_ONLY_LETTERS).split()
    return not _KNOWN_BYTES.isdisjoint(words)


def _suggestion(index: int, word: str) -> Suggestion:
    meant = _MEANT[word.lower()]
    proposal = meant.capitalize() if word[0].isupper() else meant
    return Suggestion(RULE, index, word, proposal, REASON)
