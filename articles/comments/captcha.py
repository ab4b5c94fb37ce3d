"""A sum that people do in passing: "What is five × three?" Plain Python.

It stops programs that fill in forms unread, and nobody else: one layer of many, never
the gate. Words and digits are mixed; the answer may be digits of any script or a word.

A site adds a language before its first request, for Catalan so: the numbers 0 to 81
into `number_words._tables()["ca"]`, each with its accepted spellings, the shown one
first, and

    SENTENCES["ca"] = Sentence("Control antispam: quant fan {sum}?",
                               plus="més", minus="menys", times="per")
"""

import random
import re
import unicodedata
from collections.abc import KeysView, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from .number_words import LARGEST, spelled


@dataclass(frozen=True, slots=True)
class Sentence:
    """How a language asks; `{sum}` stands where the sum belongs."""

    asks: str
    plus: str
    minus: str
    times: str

    def operator(self, operator: str) -> str:
        """Give the word for "+", "-" or "x"."""
        return {"+": self.plus, "-": self.minus, "x": self.times}[operator]


@dataclass(frozen=True, slots=True)
class Challenge:
    """A sum of two numbers from 1 to 9.

    `style` has three letters, for a, operator and b: "w" as a word, "d" as a digit or
    sign.
    """

    a: int
    b: int
    operator: str
    language: str
    style: str


@dataclass(frozen=True, slots=True)
class Label:
    """The question in the parts that a page marks up; in a row they are all of it.

    `sign` is "" where the operator is a word; otherwise `sign_spoken` is how to say it.
    """

    before: str
    sign: str
    sign_spoken: str
    after: str


SENTENCES: Final[dict[str, Sentence]] = {
    "ar": Sentence("فحص الرسائل المزعجة: كم يساوي {sum}؟", "زائد", "ناقص", "ضرب"),
    "de": Sentence("Spamschutz: Was ergibt {sum}?", "plus", "minus", "mal"),
    "en": Sentence("Spam check: what is {sum}?", "plus", "minus", "times"),
    "es": Sentence("Control antispam: ¿cuánto es {sum}?", "más", "menos", "por"),
    "fr": Sentence("Contrôle antispam : combien font {sum} ?", "plus", "moins", "fois"),
    "it": Sentence("Controllo antispam: quanto fa {sum}?", "più", "meno", "per"),
    "nl": Sentence("Spamcontrole: hoeveel is {sum}?", "plus", "min", "keer"),
    "pt": Sentence("Verificação antispam: quanto é {sum}?", "mais", "menos", "vezes"),
}
# A view: what a site adds is in it.
LANGUAGES: Final[KeysView[str]] = SENTENCES.keys()
STYLES: Final = ("wdw", "wwd", "dww", "wdd", "ddw", "www", "dwd")
OPERATORS: Final = ("+", "-", "x")
_SIGNS: Final[Mapping[str, str]] = {"+": "+", "-": "−", "x": "×"}

_LONGEST_ANSWER: Final = 60
# The stroke of a fraction stays: ½ is not 12.
_NOT_LETTERS = re.compile(r"[^\w\u2044]+|_+")
# Short vowels and the stretching line, which Arabic is written with or without.
_TATWEEL = "\u0640"
# Letters of Arabic that are often written without their marks.
_ALIKE = str.maketrans("أإآىة", "\u0627\u0627\u0627\u064a\u0647")


def make_challenge(rng: random.Random, language: str) -> Challenge:
    """Give a sum that is never negative; `language` is a BCP 47 tag.

    A language without words gets an English sentence with digits.
    """
    base = base_language(language)
    operator = rng.choice(OPERATORS)
    a, b = rng.randint(1, 9), rng.randint(1, 9)
    if operator == "-" and a < b:
        a, b = b, a
    style = rng.choice(STYLES) if base in LANGUAGES else "ddd"
    return Challenge(a, b, operator, base if base in LANGUAGES else "en", style)


def base_language(tag: str) -> str:
    """Give "pt" of "pt-BR"."""
    return tag.lower().replace("_", "-").partition("-")[0]


def answer_of(challenge: Challenge) -> int:
    """Work out the sum."""
    a, b = challenge.a, challenge.b
    return {"+": a + b, "-": a - b, "x": a * b}[challenge.operator]


def shown(challenge: Challenge) -> str:
    """The sum as it is shown: "five × three"."""
    return _sum(challenge, _operator(challenge))


def spoken(challenge: Challenge) -> str:
    """The sum as it is said: "five times three"."""
    return _sum(challenge, _sentence(challenge).operator(challenge.operator))


def sentence(challenge: Challenge) -> str:
    """The whole question: "Spam check: what is five × three?"."""
    return _sentence(challenge).asks.format(sum=shown(challenge))


def label(challenge: Challenge) -> Label:
    """The whole question, parted at the sign."""
    if challenge.style[1] == "w":
        return Label(sentence(challenge), "", "", "")
    sign = _SIGNS[challenge.operator]
    before, after = _sentence(challenge).asks.split("{sum}")
    a, b = _numbers(challenge)
    word = _sentence(challenge).operator(challenge.operator)
    return Label(f"{before}{a} ", sign, word, f" {b}{after}")


def is_correct(given: str, challenge: Challenge) -> bool:
    """Whether that is the answer: digits of any script, or a word of the language."""
    return number_of(given, challenge.language) == answer_of(challenge)


def number_of(given: str, language: str) -> int | None:
    """Read a number from 0 to 81, or None."""
    if len(given) > _LONGEST_ANSWER:
        return None
    text = _folded(given)
    if not text:
        return None
    if all(unicodedata.decimal(letter, None) is not None for letter in text):
        return int(text)
    return _known(language).get(text)


def _sentence(challenge: Challenge) -> Sentence:
    return SENTENCES[challenge.language]


def _sum(challenge: Challenge, operator: str) -> str:
    a, b = _numbers(challenge)
    return f"{a} {operator} {b}"


def _numbers(challenge: Challenge) -> tuple[str, str]:
    style = challenge.style
    first = _number(challenge, challenge.a, style[0])
    return first, _number(challenge, challenge.b, style[2])


def _number(challenge: Challenge, number: int, style: str) -> str:
    if style == "d":
        return str(number)
    return spelled(challenge.language)[number][0]


def _operator(challenge: Challenge) -> str:
    if challenge.style[1] == "d":
        return _SIGNS[challenge.operator]
    return _sentence(challenge).operator(challenge.operator)


@cache
def _known(language: str) -> dict[str, int]:
    """All spellings of the language, and of English, as `_folded` gives them."""
    known: dict[str, int] = {}
    for tongue in ("en", language):
        for number in range(LARGEST + 1):
            known |= dict.fromkeys(map(_folded, spelled(tongue)[number]), number)
    return known


def _folded(text: str) -> str:
    """Letters and digits alone: no case, accents, blanks, hyphens or stops."""
    # Alif with hamza falls apart into two before marks go, so alike letters go first.
    text = text.casefold().translate(_ALIKE).replace(_TATWEEL, "")
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return _NOT_LETTERS.sub("", plain)
