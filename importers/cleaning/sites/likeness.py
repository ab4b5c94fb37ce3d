"""How alike two texts are."""

from difflib import SequenceMatcher

from .keys import key_of

# From here on one text is a variant of the other.
ALIKE = 0.8


def likeness(one: str, other: str) -> float:
    """Share of the words that both have in the same order, between 0 and 1."""
    words = key_of(one).split(), key_of(other).split()
    matcher = SequenceMatcher(None, *words, autojunk=False)
    # Two cheap upper bounds spare most texts the comparison.
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()
