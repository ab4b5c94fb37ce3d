"""How alike two texts are."""

import re
from collections import Counter
from itertools import pairwise

# From here on one text is a variant of the other.
ALIKE = 0.8
_WORD = re.compile(r"\w+")


def similarity(one: str, other: str) -> float:
    """The share of words, and of pairs of neighbours, that two texts have in common.

    Returns: 0 for nothing, 1 for the same words; case and punctuation do not count.
    Source: the coefficient of Dice, over both counts together.
    """
    ours, theirs = _counted(one), _counted(other)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0


def _counted(text: str) -> Counter[str]:
    words = _WORD.findall(text.casefold())
    return Counter(words) + Counter(" ".join(pair) for pair in pairwise(words))
