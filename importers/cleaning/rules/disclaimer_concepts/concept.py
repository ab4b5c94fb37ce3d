"""The ideas that disclaimers are made of, whatever their words and their language."""

from enum import IntEnum, auto


class Concept(IntEnum):
    """One idea; each language has a table of the words that say it."""

    NOT = auto()
    ADVICE = auto()
    # What advice or a profession is about: medical, legal, financial.
    FIELD = auto()
    CARE = auto()
    TREAT = auto()
    PROFESSIONAL = auto()
    INSTEAD = auto()
    CONSULT = auto()
    # To put off a visit, or to give up a treatment.
    DELAY = auto()
    INFORM = auto()
    ONLY = auto()
    INTENT = auto()
    THIS = auto()
    TEXT = auto()
    HERE = auto()
    NOTHING = auto()
    AM = auto()
    LIABLE = auto()
    OWN = auto()
    REFUSE = auto()
    HARM = auto()
    CHECKED = auto()
    BEFORE = auto()
    START = auto()
    # Words that make advice general: always, any question, in doubt.
    ANY = auto()
    VARY = auto()
    USE = auto()
    AGREE = auto()
    OPINION = auto()
    RELATION = auto()
    # Someone else tells, asks or judges: the text is a story, or the news.
    STORY = auto()


Table = dict[Concept, str]
