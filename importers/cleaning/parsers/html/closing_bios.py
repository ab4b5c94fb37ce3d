"""Who wrote the post, told at its end where no class and no heading says so."""

import re

from .guesses import BIO
from .post_lines import lines_in
from .reading import squeezed
from .tree import Element, Page
from .trimming import LONGEST_BIO, SPOKEN_OF

# Lines at the end that may be about the author, and at the start that may name one.
ENDING, OPENING = 8, 6
# Lines between a name and what is said of its bearer: a role, a picture's label.
BETWEEN = 3
LONGEST_NAME, LONGEST_AFTER = 50, 80
_WORD = r"[^\W\d_a-z][\w'’.-]+"
_NAME = re.compile(rf"\(?({_WORD}(?: (?:[A-Z]\.|{_WORD})){{0,3}})")
_NAME_LINE = re.compile(rf"(?:[Bb]y:? )?{_WORD}(?: (?:[A-Z]\.|{_WORD})){{0,3}}")
_PERSON = re.compile(
    r"\b(?:he|she|his|her|writer|editor|author|journalist|founder|director|manager"
    r"|therapist|practitioner|teacher|attorney|lawyer|consultant|expert|coach"
    r"|associate|doctor|nurse|professor|researcher|blogger|autorin|autor|redakteurin"
    r"|redakteur|therapeut|therapeutin|journalistin|auteure?|r[eé]dactrice"
    r"|r[eé]dacteur|th[eé]rapeute|elle|autora|redactora?|terapeuta|periodista|autrice"
    r"|autore|giornalista|redattrice|schrijver|redacteur|therapeute|zij|hij)\b",
    re.IGNORECASE,
)


def mark_closing_bios(page: Page, root: Element) -> None:
    """Mark the last lines where they speak of one whom only a byline named."""
    lines = lines_in(page, root)
    for at in range(max(OPENING, len(lines) - ENDING), len(lines)):
        name = _bearer(lines[at])
        if name is None or (begin := _begin(lines, at, name)) is None:
            continue
        if _is_told_of(lines[OPENING:begin], name):
            continue
        for line in (*lines[begin : at + 1], *_rest(lines[at + 1 :])):
            line.cut = BIO
        return


def _bearer(line: Element) -> str | None:
    """Whom a line speaks of, from its first words on."""
    if not line.prose or line.text > LONGEST_BIO:
        return None
    said = squeezed(line)
    found = _NAME.match(said)
    if found is None or not SPOKEN_OF.match(said, found.end()):
        return None
    return found[1] if _PERSON.search(said, found.end()) else None


def _begin(lines: list[Element], at: int, name: str) -> int | None:
    """The line with which the part about a person begins; None for no such part."""
    first = name.split(None, 1)[0]
    for before in range(at - 1, at - 1 - BETWEEN, -1):
        if _names(lines[before], first):
            return before
    is_bracketed = squeezed(lines[at]).startswith("(")
    if " " in name and (is_bracketed or _is_byline(lines[:OPENING], name)):
        return at
    return None


def _names(line: Element, first: str) -> bool:
    if line.text > LONGEST_NAME:
        return False
    said = squeezed(line)
    return first in said.split() and bool(_NAME_LINE.fullmatch(said))


def _is_byline(lines: list[Element], name: str) -> bool:
    return any(line.text <= LONGEST_NAME and name in squeezed(line) for line in lines)


def _is_told_of(lines: list[Element], name: str) -> bool:
    """Whether the post itself is about the person."""
    first = name.split(None, 1)[0]
    return any(first in squeezed(line) for line in lines)


def _rest(lines: list[Element]) -> list[Element]:
    """What follows: links to the person's pages; no further prose."""
    short = all(line.text <= LONGEST_AFTER and not line.prose for line in lines)
    return lines if short and len(lines) <= BETWEEN else []
