"""What can be seen of one block of plain text by itself."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from importers.cleaning.dates import date_of
from importers.cleaning.document import Heading, List, Quote
from importers.cleaning.draft import Placed

LONGEST_LINE = 160
_SAMPLE = 1200
_PROSE_LENGTH, _PROSE_LOWER = 90, 0.5
_SENTENCE_WORDS = 6
# Scripts without capitals: as many small letters as prose has elsewhere.
_UNCASED = 0.75
_SENTENCE = re.compile(r"[.!?…。\uff01\uff1f؟۔।](?=[\s\"”’»)\]]|$)")
_ENDED = re.compile(r"[.!?…。\uff01\uff1f؟۔।:;,][\"”’»)\]]*$")
# One sign of these scripts says as much as three letters.
_WIDE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BARS = re.compile(r"[|•·»\u203a—→←↑©®\[\]]|\s/\s|>>|<<")
_AGO = re.compile(
    r"\b\d{1,2} (?:\w{3,9} ago|min(?:ute)?s? read)|\bvor \d{1,2} \w+|\bhace \d{1,2} \w+"
    r"|\bil y a \d{1,2} \w+",
    re.IGNORECASE,
)
_KINDS: dict[type, str] = {List: "list", Heading: "heading", Quote: "quote"}

Marker = Callable[[str], str]


class Unit(NamedTuple):
    """One block, measured.

    `marker` names what the site says with such a line, if it does; `lower` is the share
    of words that begin with a small letter; `signs` are looks that need no number.
    """

    text: str
    kind: str
    length: int
    words: int
    lines: int
    gap: int
    lower: float
    sentences: int
    is_ended: bool
    is_prose: bool
    marker: str
    signs: frozenset[str]

    @property
    def is_text(self) -> bool:
        """Whether it is a sentence at least, however short a post's are."""
        is_long = self.words >= _SENTENCE_WORDS and self.sentences > 0
        return self.is_prose or (is_long and self.lower >= _PROSE_LOWER)

    @property
    def size(self) -> str:
        """A rough kind: other signs mean other things for other kinds."""
        if self.is_prose:
            return "prose" if self.length >= 200 else "sentence"  # noqa: PLR2004
        if self.kind != "line":
            return self.kind
        if self.is_ended:
            return "ended"
        return "label" if self.words <= 3 else "line" if self.words <= 12 else "run"  # noqa: PLR2004


def units_of(blocks: Sequence[Placed], marker_of: Marker) -> list[Unit]:
    """Measure every block, once."""
    texts = [placed.text for placed in blocks]
    counts = Counter(text for text in texts if len(text) <= LONGEST_LINE)
    return [
        _unit(placed, text, marker_of, is_repeated=counts[text] > 1)
        for placed, text in zip(blocks, texts, strict=True)
    ]


def _unit(placed: Placed, text: str, marker_of: Marker, *, is_repeated: bool) -> Unit:
    sample = text[:_SAMPLE]
    words = sample.split()
    line = " ".join(words) if len(text) <= LONGEST_LINE else ""
    signs = {*_signs(line), *_signs_anywhere(sample)}
    length = len(text) + (0 if sample.isascii() else 2 * len(_WIDE.findall(sample)))
    lower, sentences = _lower(sample, words), len(_SENTENCE.findall(sample))
    is_long = length >= _PROSE_LENGTH and sentences > 0
    kind = _kind(placed)
    return Unit(
        sample,
        kind,
        length,
        len(words),
        text.count("\n") + 1,
        placed.layout.gap if placed.layout else 1,
        lower,
        sentences,
        bool(_ENDED.search(text[-8:])),
        is_long and lower >= _PROSE_LOWER and kind != "list",
        marker_of(line) if line else "",
        frozenset(signs | {"repeated"} if is_repeated else signs),
    )


def _kind(placed: Placed) -> str:
    return _KINDS.get(type(placed.block), "line")


def _lower(sample: str, words: Sequence[str]) -> float:
    if sample.lower() == sample.upper():
        return _UNCASED
    return sum(word[0].islower() for word in words) / max(1, len(words))


def _signs(line: str) -> Iterator[str]:
    if not line:
        return
    has_digit = any(map(str.isdigit, line))
    looks = {
        "date": has_digit and date_of(line),
        "ago": has_digit and _AGO.search(line),
        "starts small": line[0].islower(),
        "starts with a sign": not line[0].isalnum(),
        "capitals": line.isupper(),
        "number": line.isdigit(),
        "digit": has_digit and not line.isdigit(),
        "question": line.endswith("?"),
        "colon": line.endswith(":"),
    }
    yield from (name for name, is_so in looks.items() if is_so)


def _signs_anywhere(sample: str) -> Iterator[str]:
    if _BARS.search(sample):
        yield "bars"
    if "@" in sample or "http" in sample or "www." in sample:
        yield "address"
    if "©" in sample or "opyright" in sample:
        yield "copyright"
