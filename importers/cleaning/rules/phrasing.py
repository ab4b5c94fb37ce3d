"""How a short line is written: as a title, in capitals, as a phrase."""

import re

# Words that titles leave small in the languages that capitalise titles.
_SMALL_WORDS = """
    a an and as at but by for from in into nor of on or so the to up via vs with yet
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def is_title_case(line: str) -> bool:
    """Say whether all words but small ones are capitalised, two of them at least."""
    words = [word for word in _WORD.findall(line) if word.lower() not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() for word in words)
