"""When two lines are the same to us: equal words, whatever numbers stand in them."""

import re

_WORD = re.compile(r"[^\W\d_]+|\d+")
# Shorter lines may be an author's own heading; longer ones are not written twice.
LONG = 60


def key_of(line: str) -> str:
    """The words of a line, each number as 0; empty where it holds no letters."""
    words = _WORD.findall(line.casefold())
    if not any(word[0].isalpha() for word in words):
        return ""
    return " ".join(word if word[0].isalpha() else "0" for word in words)
