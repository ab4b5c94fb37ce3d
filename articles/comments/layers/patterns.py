"""Which regular expressions of editors are fit to meet everybody's texts."""

import re
from typing import Final

import regex

# An escape, a class of letters, the start or end of a group, or a repeat.
_TOKEN: Final = re.compile(
    r"(?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<open>\()|(?P<close>\))"
    r"|(?P<repeat>(?:[*+]|\{\d*,\d*\}|\{\d+\})[?+]?)"
    r"|(?P<rest>.)",
    re.DOTALL,
)


def broken(pattern: str) -> str:
    """Say why a text is no regular expression, in the words of `regex`; "" if it is."""
    try:
        regex.compile(pattern)
    except regex.error as error:
        return str(error)
    return ""


def repeats_a_repeat(pattern: str) -> bool:
    """Whether a group that repeats holds something that repeats, as "(a+)+" does.

    On a text that nearly fits, each letter more doubles the time such a pattern takes.
    """
    groups = [False]  # of each group that is open: whether something in it repeats
    closed = False  # whether the group that just ended held something that repeats
    for token in _TOKEN.finditer(pattern):
        kind = token.lastgroup
        if kind == "repeat" and closed:
            return True
        if kind == "open":
            groups.append(False)
        if kind == "repeat":
            groups[-1] = True
        closed = kind == "close" and len(groups) > 1 and groups.pop()
        groups[-1] = groups[-1] or closed
    return False
