"""9. Nearly the same text was sent before.

Shows spun text: a few words changed, the rest the same.
Costs people nothing that was seen; short thanks are alike and are not compared.
Blind to text that is written anew each time, to what stands in a much longer text, and
to whatever was sent more than 400 comments ago.

A text is kept as a sketch: the 16 smallest hashes of its runs of three words. How many
of the smallest of two texts together are in both tells how much they share (Broder,
"On the resemblance and containment of documents", 1997).
"""

from collections.abc import Mapping
from struct import Struct
from typing import Final
from zlib import crc32

from .attempts import Attempt, History
from .letters import count_letters, words
from .sentences import Sentence, ngettext_lazy
from .verdicts import Hold, Verdict

KEPT: Final = 16
ALIKE: Final = 0.5
RUN: Final = 3
# Shorter texts say what everybody says: "Thank you so much for this helpful article!"
FEWEST_WORDS: Final = 14
# A letter of a script without blanks weighs this part of a word.
LETTERS_A_WORD: Final = 3
_STORED: Final = [Struct(f">{number}I") for number in range(KEPT + 1)]
SENTENCES: Final[Mapping[str, Sentence]] = {
    "near_repeat": ngettext_lazy(
        "Nearly the same as an earlier comment",
        "Nearly the same as %(count)s earlier comments",
        "count",
    ),
}


def examine(attempt: Attempt, history: History, *, alike: float = ALIKE) -> Verdict:
    mine = hashes_of(sketch(attempt.body))
    if not mine:
        return None
    found = [
        pk
        for pk, other in history.recent_sketches()
        # Nearly all share nothing, and are told apart without another set.
        if not mine.isdisjoint(_numbers(other))
        and likeness(mine, hashes_of(other)) >= alike
    ]
    if not found:
        return None
    return Hold("near_repeat", {"count": len(found), "first": found[-1]})


def sketch(text: str) -> bytes:
    """Give up to 64 bytes that near texts share; none for a short text."""
    said = words(text)
    letters = count_letters(text)
    if len(said) - letters + letters / LETTERS_A_WORD < FEWEST_WORDS:
        return b""
    runs = {
        crc32(" ".join(said[start : start + RUN]).encode("utf-8", "replace"))
        for start in range(len(said) - RUN + 1)
    }
    smallest = sorted(runs)[:KEPT]
    return _STORED[len(smallest)].pack(*smallest)


def hashes_of(kept: bytes) -> frozenset[int]:
    """Read a sketch."""
    return frozenset(_numbers(kept))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Estimate the share of runs that two texts have in common, 0 to 1."""
    both = one & other
    if not both:
        return 0.0
    smallest = sorted(one | other)[: max(len(one), len(other))]
    return sum(value in both for value in smallest) / len(smallest)


def _numbers(kept: bytes) -> tuple[int, ...]:
    return _STORED[len(kept) // 4].unpack(kept)
