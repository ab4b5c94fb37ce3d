"""9. Nearly the same text was sent before.

Shows spun text: a few words changed, the rest the same.
Costs people nothing that was seen; short thanks are alike and are not compared.
Blind to text that is written anew each time.

A text is kept as a sketch: the 16 smallest hashes of its runs of three words. How many
of the smallest of two texts together are in both tells how much they share (Broder,
"On the resemblance and containment of documents", 1997).
"""

import re
import struct
from collections.abc import Mapping
from typing import Final
from zlib import crc32

from .attempts import Attempt, History
from .sentences import gettext_noop
from .verdicts import Hold, Verdict

KEPT: Final = 16
ALIKE: Final = 0.5
RUN: Final = 3
# Fewer runs say little: about ten words.
FEWEST_RUNS: Final = 8
# Scripts without blanks count by the letter.
_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
SENTENCES: Final[Mapping[str, str]] = {
    "near_repeat": gettext_noop("Nearly the same as %(count)s earlier comments"),
}


def examine(attempt: Attempt, history: History) -> Verdict:
    mine = hashes_of(sketch(attempt.body))
    if not mine:
        return None
    alike = [
        pk
        for pk, other in history.recent_sketches()
        if likeness(mine, hashes_of(other)) >= ALIKE
    ]
    if not alike:
        return None
    return Hold("near_repeat", {"count": len(alike), "first": alike[-1]})


def sketch(text: str) -> bytes:
    """Give up to 64 bytes that near texts share; none for a short text."""
    words = _WORD.findall(text.casefold())
    runs = {
        crc32(" ".join(words[start : start + RUN]).encode("utf-8", "replace"))
        for start in range(len(words) - RUN + 1)
    }
    if len(runs) < FEWEST_RUNS:
        return b""
    smallest = sorted(runs)[:KEPT]
    return struct.pack(f">{len(smallest)}I", *smallest)


def hashes_of(kept: bytes) -> frozenset[int]:
    """Read a sketch."""
    return frozenset(struct.unpack(f">{len(kept) // 4}I", kept))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Estimate the share of runs that two texts have in common, 0 to 1."""
    both = one & other
    if not both:
        return 0.0
    smallest = sorted(one | other)[: max(len(one), len(other))]
    return sum(value in both for value in smallest) / len(smallest)
