"""A title for a post that names none: its first line, its subject, or its file."""

import re
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from importers.cleaning.document import (
    FactOrigin,
    Heading,
    Paragraph,
    TitleOrigin,
    Warning,
)
from importers.cleaning.draft import Draft

from .matching import is_sentence, short_line_of

RULE = "titles"
REASON = "the first line became the title"

_LONGEST, _MOST_WORDS = 120, 18
# "Ashiatsu is a type of massage": the subject of the sentence that defines it.
_DEFINED = re.compile(
    r"(?P<subject>(?:(?:The|El|La|Le|Il|O|De"
    r"|Het) )?[^\W\d_][\w’'-]*(?: [\w’'-]+){0,3}?)"
    r"(?: \([^()]{1,60}\))?,? (?:is|are|es|son|est|sont|ist|sind|è|sono|é|são|zijn)"
    r" (?:an?|the|one of|una?|unas|unos|une|des|eine?|die|der|das|um|uma|een|het|de|la"
    r"|le"
    r"|el|il)\b"
)
_WORDS_BEFORE_VERBS = """
    this that these those it he she they we you i there here what which who my our
    your his her their today one each every another if when while as in at on after
    before for and but not esto este esta eso ese hay él ella aquí mi nuestro si
    cuando dies diese dieser dieses das es er sie hier mein meine unser wenn was wer
    ce cela cette il elle c'est voici mon ma quando questo questa qui mio mia isto
    isso ele ela meu minha dit dat deze die hij zij mijn onze
"""
_NO_SUBJECT = frozenset(_WORDS_BEFORE_VERBS.split())
_LOOKED_AT = 4
_NAMELESS = re.compile(
    r"(?:(?:scraped|untitled|index|post|page|article|document|text|file|test|example"
    r"|sample"
    r"|export|download|copy|new|saved|default|input|output|content|item|x|html?|php)?"
    r"[\W\d_]*)+"
)
_SLUG_WORDS = 2


def apply(draft: Draft) -> None:
    """Set the title where the parser found none, and say where it comes from."""
    if draft.facts.title_origin is not TitleOrigin.MISSING:
        return
    if title := _first_line(draft):
        _set(draft, title, TitleOrigin.PAGE)
    elif title := _subject(draft):
        _set(draft, title, TitleOrigin.INFERRED)
        _warn(
            draft,
            f"The text has no title: “{title}” was inferred from what it defines.",
        )
    elif title := _name(draft):
        _set(draft, title, TitleOrigin.SOURCE)
        _warn(draft, f"The text has no title: “{title}” is the name of its file.")
    else:
        _warn(draft, "The text has no title; please write one.")


def _set(draft: Draft, title: str, origin: TitleOrigin) -> None:
    draft.facts.title_origin = origin
    draft.facts.learn("title", title, FactOrigin(origin))


def _warn(draft: Draft, message: str) -> None:
    draft.warnings.append(Warning(f"title_{draft.facts.title_origin}", message))


def _first_line(draft: Draft) -> str:
    """Take the first line out of a plain text, if it is one over the text."""
    if len(draft.blocks) < 2:  # noqa: PLR2004 - a line over nothing is the text itself
        return ""
    placed = draft.blocks[0]
    line = short_line_of(placed)
    is_heading = isinstance(placed.block, Heading)
    if placed.layout is None or not line or len(line) > _LONGEST:
        return ""
    if len(line.split()) > _MOST_WORDS or (not is_heading and _reads_on(line)):
        return ""
    if not any(char.isalpha() for char in line):
        return ""
    del draft.blocks[0]
    return line


def _reads_on(line: str) -> bool:
    return line.endswith(",") or (
        is_sentence(line) and not line.endswith(("?", "!", "؟"))
    )


def _subject(draft: Draft) -> str:
    lines = [p for p in draft.blocks if isinstance(p.block, Paragraph)][:_LOOKED_AT]
    for placed in lines:
        found = _DEFINED.match(placed.line[:400])
        if found and found["subject"].split()[0].lower() not in _NO_SUBJECT:
            subject = found["subject"]
            return subject[0].upper() + subject[1:]
    return ""


def _name(draft: Draft) -> str:
    path = urlsplit(draft.post.url).path if draft.post.url else draft.post.source
    stem = PurePath(unquote(path).rstrip("/")).name.split(".")[0][:_LONGEST]
    words = re.sub(r"[\W_]+", " ", stem).strip()
    if len(words.split()) < _SLUG_WORDS or _NAMELESS.fullmatch(words.lower()):
        return ""
    return words[0].upper() + words[1:]
