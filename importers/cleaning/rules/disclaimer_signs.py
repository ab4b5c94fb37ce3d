"""What a text says of all that disclaimers say: which ideas meet in its sentences."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, auto

from .disclaimer_concepts import TABLES, Places, vocabulary
from .disclaimer_concepts.concept import Concept

EVERY: tuple[str, ...] = tuple(TABLES)


class Sign(IntEnum):
    """Ideas that meet in one sentence."""

    INSTEAD = auto()
    INSTEAD_OF_ANY = auto()
    INSTEAD_HERE = auto()
    NO_ADVICE = auto()
    NO_SUCH_ADVICE = auto()
    NO_CARE = auto()
    NO_TREATMENT = auto()
    NO_TREATMENTS = auto()
    NO_LIABILITY = auto()
    NO_DAMAGES = auto()
    OWN_RISK = auto()
    INFORMATION = auto()
    NO_EXPERT = auto()
    NOT_CHECKED = auto()
    NO_DELAY = auto()
    NO_RELATION = auto()
    NOTHING_HERE = auto()
    AGREED = auto()
    OPINION_HERE = auto()
    CONSULT = auto()
    CONSULT_ALWAYS = auto()
    ITSELF = auto()
    STORY = auto()


# How much each speaks for a disclaimer: fitted by logistic regression on our own posts,
# with paragraphs of pages that have none, and rounded. With its place in the post and
# its look (see `disclaimers`) a paragraph above 0 is more likely one than not.
WEIGHTS = {
    Sign.INSTEAD: 1.9,
    Sign.INSTEAD_OF_ANY: 0.5,
    Sign.INSTEAD_HERE: 1.2,
    Sign.NO_ADVICE: 1.0,
    Sign.NO_SUCH_ADVICE: 2.3,
    Sign.NO_CARE: 1.5,
    Sign.NO_TREATMENT: 1.0,
    Sign.NO_TREATMENTS: 1.5,
    Sign.NO_LIABILITY: 1.9,
    Sign.NO_DAMAGES: 0.8,
    Sign.OWN_RISK: 1.8,
    Sign.INFORMATION: 1.5,
    Sign.NO_EXPERT: 2.5,
    Sign.NOT_CHECKED: 1.4,
    Sign.NO_DELAY: 1.5,
    Sign.NO_RELATION: 1.5,
    Sign.NOTHING_HERE: 2.8,
    Sign.AGREED: 1.0,
    Sign.OPINION_HERE: 1.2,
    Sign.CONSULT: 1.0,
    Sign.CONSULT_ALWAYS: 0.9,
    Sign.ITSELF: 1.5,
    Sign.STORY: -3.0,
}
SHARE, NOTHING = 3.2, -5.8

# What other texts say as well: whom to ask, whose opinion it is, what one agrees to.
_HALF = frozenset({Sign.CONSULT_ALWAYS, Sign.OPINION_HERE, Sign.AGREED})
_COMMON = _HALF | {Sign.CONSULT, Sign.ITSELF, Sign.STORY}


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs in a text, and how much of it says them, in sentences from 0 to 1.

    `itself` is whether it speaks of the text that it stands in, at all.
    """

    found: frozenset[Sign]
    share: float
    itself: bool

    @property
    def strong(self) -> bool:
        """Whether the text says what hardly any but disclaimers say."""
        return bool(self.found - _COMMON)

    @property
    def any(self) -> bool:
        """Whether the text says anything that a disclaimer says."""
        return self.share > 0 or Sign.CONSULT in self.found

    @property
    def weight(self) -> float:
        """How much the text sounds like a disclaimer, wherever it stands."""
        return NOTHING + SHARE * self.share + sum(WEIGHTS[each] for each in self.found)


NONE = Signs(frozenset(), 0.0, itself=False)


def signs_in(line: str, languages: Iterable[str] = EVERY) -> Signs:
    """What a paragraph says in one of these languages: in that which says most."""
    found = [_signs(line, code) for code in languages]
    return max(found, key=lambda signs: signs.weight, default=NONE)


def _signs(line: str, code: str) -> Signs:
    said = [_in_sentence(places) for places in vocabulary(code).sentences(line)]
    itself = any(Sign.ITSELF in signs for signs in said)
    _forget_closing_words(said)
    share = sum(map(_part, said)) / len(said)
    return Signs(frozenset().union(*said), share, itself)


def _forget_closing_words(said: list[set[Sign]]) -> None:
    """That a text speaks of itself says something of what it says then."""
    for signs in reversed(said):
        if signs - _COMMON:
            return
        signs.discard(Sign.ITSELF)


def _in_sentence(places: Places) -> set[Sign]:
    return {
        sign for sign, told_by, test in _TESTS if told_by in places and test(places)
    }


def _part(said: set[Sign]) -> float:
    if said - _COMMON:
        return 1.0
    return 0.5 if said & _HALF else 0.0


def _near(
    places: Places, one: Concept, other: Concept, most: int, *, after: bool = False
) -> bool:
    """Whether words of two concepts stand within so many words of one another."""
    others = places.get(other)
    if not others:
        return False
    for place in places.get(one, ()):
        at = bisect_left(others, place if after else place - most)
        if at < len(others) and others[at] <= place + most:
            return True
    return False


def _instead_of_any(p: Places) -> bool:
    if _near(p, Concept.NOT, Concept.INSTEAD, 6):
        return True
    return _near(p, Concept.NOT, Concept.INTENT, 3) and _near(
        p, Concept.INTENT, Concept.INSTEAD, 12
    )


def _instead(p: Places) -> bool:
    about = (Concept.PROFESSIONAL, Concept.CARE, Concept.ADVICE, Concept.FIELD)
    return _instead_of_any(p) and any(_near(p, Concept.INSTEAD, it, 8) for it in about)


def _no_advice(p: Places) -> bool:
    if not _near(p, Concept.NOT, Concept.ADVICE, 10):
        return False
    about_care = _near(p, Concept.ADVICE, Concept.CARE, 8, after=True)
    return about_care or _near(p, Concept.ADVICE, Concept.FIELD, 4)


def _no_care(p: Places) -> bool:
    meant = _near(p, Concept.NOT, Concept.INTENT, 5) and _near(
        p, Concept.INTENT, Concept.CARE, 8
    )
    return meant and _near(p, Concept.NOT, Concept.CARE, 9)


def _no_treatment(p: Places) -> bool:
    return _near(p, Concept.NOT, Concept.TREAT, 3)


def _no_liability(p: Places) -> bool:
    return _near(p, Concept.NOT, Concept.LIABLE, 6) or _near(
        p, Concept.REFUSE, Concept.LIABLE, 8
    )


def _own_risk(p: Places) -> bool:
    """At one's own risk; to answer for one's own thumbs is something else."""
    return _near(p, Concept.OWN, Concept.LIABLE, 3, after=True) or _near(
        p, Concept.LIABLE, Concept.OWN, 1
    )


def _no_expert(p: Places) -> bool:
    return _near(p, Concept.AM, Concept.NOT, 8) and _near(
        p, Concept.NOT, Concept.PROFESSIONAL, 3, after=True
    )


def _no_delay(p: Places) -> bool:
    about = (Concept.CARE, Concept.PROFESSIONAL, Concept.ADVICE, Concept.FIELD)
    return _near(p, Concept.NOT, Concept.DELAY, 4) and any(it in p for it in about)


def _nothing_here(p: Places) -> bool:
    about = (
        Concept.CARE,
        Concept.ADVICE,
        Concept.FIELD,
        Concept.PROFESSIONAL,
        Concept.INSTEAD,
    )
    here = _near(p, Concept.NOTHING, Concept.TEXT, 9) or _near(
        p, Concept.NOTHING, Concept.HERE, 5
    )
    return here and any(it in p for it in about)


def _itself(p: Places) -> bool:
    return Concept.HERE in p or _near(p, Concept.THIS, Concept.TEXT, 3)


def _consult(p: Places) -> bool:
    return _near(p, Concept.CONSULT, Concept.PROFESSIONAL, 8)


def _consult_always(p: Places) -> bool:
    always = Concept.ANY in p or _near(p, Concept.BEFORE, Concept.START, 9, after=True)
    return always and _consult(p)


# Each with the one concept that it cannot do without: most sentences have none.
_TESTS: tuple[tuple[Sign, Concept, Callable[[Places], bool]], ...] = (
    (Sign.INSTEAD, Concept.INSTEAD, _instead),
    (Sign.INSTEAD_OF_ANY, Concept.INSTEAD, _instead_of_any),
    (Sign.INSTEAD_HERE, Concept.INSTEAD, lambda p: _instead_of_any(p) and _itself(p)),
    (
        Sign.NO_ADVICE,
        Concept.ADVICE,
        lambda p: _near(p, Concept.NOT, Concept.ADVICE, 5),
    ),
    (Sign.NO_SUCH_ADVICE, Concept.ADVICE, _no_advice),
    (Sign.NO_CARE, Concept.CARE, _no_care),
    (Sign.NO_TREATMENT, Concept.TREAT, _no_treatment),
    (
        Sign.NO_TREATMENTS,
        Concept.TREAT,
        lambda p: _no_treatment(p) and len(p[Concept.TREAT]) > 1,
    ),
    (Sign.NO_LIABILITY, Concept.LIABLE, _no_liability),
    (Sign.NO_DAMAGES, Concept.LIABLE, lambda p: Concept.HARM in p and _no_liability(p)),
    (Sign.OWN_RISK, Concept.LIABLE, _own_risk),
    (
        Sign.INFORMATION,
        Concept.INFORM,
        lambda p: _near(p, Concept.ONLY, Concept.INFORM, 4),
    ),
    (Sign.NO_EXPERT, Concept.PROFESSIONAL, _no_expert),
    (
        Sign.NOT_CHECKED,
        Concept.CHECKED,
        lambda p: _near(p, Concept.NOT, Concept.CHECKED, 4),
    ),
    (Sign.NO_DELAY, Concept.DELAY, _no_delay),
    (Sign.NO_RELATION, Concept.RELATION, lambda p: Concept.NOT in p),
    (Sign.NOTHING_HERE, Concept.NOTHING, _nothing_here),
    (
        Sign.AGREED,
        Concept.AGREE,
        lambda p: _near(p, Concept.USE, Concept.AGREE, 10, after=True),
    ),
    (Sign.CONSULT, Concept.PROFESSIONAL, _consult),
    (Sign.CONSULT_ALWAYS, Concept.PROFESSIONAL, _consult_always),
    (Sign.OPINION_HERE, Concept.OPINION, _itself),
    (Sign.ITSELF, Concept.HERE, _itself),
    (Sign.ITSELF, Concept.TEXT, _itself),
    (Sign.STORY, Concept.STORY, bool),
)
