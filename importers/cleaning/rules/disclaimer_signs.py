"""How much of a text says what disclaimers say, and whether of itself."""

import re
from dataclasses import dataclass

from .disclaimer_asides import CONSULT, FOR_INFORMATION, ITSELF, NO_DOCTOR, OPINION
from .disclaimer_denials import INSTEAD, NO_ADVICE, NO_CURE, NO_LIABILITY


@dataclass(frozen=True, slots=True)
class Signs:
    """What a text says of all that disclaimers say: how much, and of itself or not.

    `share` is how much of the text says it, in sentences from 0 to 1.
    """

    strong: int
    weak: int
    itself: bool
    share: float

    @property
    def any(self) -> bool:
        """Whether the text says anything that a disclaimer says."""
        return bool(self.strong or self.weak)


_STRONG = ((INSTEAD, 3), (NO_ADVICE, 3), (NO_CURE, 3), (NO_LIABILITY, 3),
           (FOR_INFORMATION, 2), (NO_DOCTOR, 2))  # fmt: skip
_WEAK = (CONSULT, OPINION)
# Someone's own opinion, and whom to ask instead: together they disclaim.
_OPINION_AND_CONSULT = 2
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")
# Parts of the stems without which no strong sign can stand.
_STEM_WORDS = """
    replac substitut purpose advice diagnos liab responsib warrant risk ersetz ersatz
    information haft gewähr gefahr verantwort sustitu reemplaz riesgo responsab garant
    informativ remplac informati indicatif sostitu vervang aansprakel verantwoord
    risico risque rischio risco medizin medisch médica conselho consejo parere
"""
_STEMS = tuple(_STEM_WORDS.split())


def may_disclaim(line: str) -> bool:
    """Say in no time whether a text is worth a look; most are not."""
    lowered = line.lower()
    return any(stem in lowered for stem in _STEMS)


def signs_in(line: str) -> Signs:
    """What a text of one paragraph says."""
    strong = sum(weight for sign, weight in _STRONG if sign.search(line))
    weak = sum(bool(sign.search(line)) for sign in _WEAK)
    if weak == _OPINION_AND_CONSULT:
        strong += _OPINION_AND_CONSULT
    if not (strong or weak):
        return Signs(0, 0, False, 0.0)
    return Signs(strong, weak, bool(ITSELF.search(line)), _share(line))


def _share(line: str) -> float:
    sentences = _SENTENCE.split(line)
    return sum(map(_has_sign, sentences)) / len(sentences)


def _has_sign(sentence: str) -> bool:
    signs = (*(sign for sign, _ in _STRONG), *_WEAK)
    return any(sign.search(sentence) for sign in signs)
