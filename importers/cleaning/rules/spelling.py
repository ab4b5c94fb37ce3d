"""Words that are often mistaken for another: suggested, never changed."""

import re

from importers.cleaning.document import Suggestion
from importers.cleaning.draft import Draft
from importers.cleaning.visible import text_of

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
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 200_000
_MOST = 200


def apply(draft: Draft) -> None:
    """Suggest the likelier word, in English texts and those of unknown language."""
    language = draft.facts.language
    if (language or "en")[:2].lower() != "en":
        return
    for index, placed in enumerate(draft.blocks):
        words = _WORD.findall(text_of(placed.block)[:_LONGEST])
        for word in words if not _KNOWN.isdisjoint(map(str.lower, words)) else ():
            if word.lower() in _KNOWN and len(draft.suggestions) < _MOST:
                draft.suggestions.append(_suggestion(index, word))


def _suggestion(index: int, word: str) -> Suggestion:
    meant = _MEANT[word.lower()]
    proposal = meant.capitalize() if word[0].isupper() else meant
    return Suggestion(RULE, index, word, proposal, REASON)
