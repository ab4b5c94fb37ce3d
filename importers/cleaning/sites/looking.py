"""What one page of a site shows, before it is compared with others."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

from importers.cleaning.detect import Format, detect
from importers.cleaning.document import Disclaimer, Figure
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import drafted
from importers.cleaning.read import RawPost
from importers.cleaning.rules import disclaimers
from importers.cleaning.visible import text_of

from .keys import key_of
from .pictures import picture_key
from .profile import Template
from .runs import pairs_of
from .text import lines_in_text

_PLACE = re.compile(r"lines? (\d+)(?:–(\d+))?")


@dataclass(frozen=True, slots=True)
class Seen:
    """One page; `texts` gives each line as it is written by its key."""

    lines: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    texts: Mapping[str, str]
    said_title: str
    site_name: str | None
    pictures: frozenset[str]
    template: Template | None
    disclaimers: tuple[str, ...]
    disclaimer_lines: frozenset[str]

    def title(self, shared: Container[str]) -> str:
        """What the head says; of a plain text the first line that is not shared."""
        firsts = (line for key, line in self.texts.items() if key not in shared)
        return self.said_title or next(firsts, "")


def look(post: RawPost) -> Seen | None:
    """Read one page; None where it cannot be read."""
    try:
        draft = drafted(post)
    except ImporterError:
        return None
    lines, title = _lines_and_title(post)
    keys = [key_of(line) for line in lines]
    texts = {key: line for key, line in zip(keys, lines, strict=True) if key}
    figures = [p.block for p in draft.blocks if isinstance(p.block, Figure)]
    figures += [draft.facts.lead_image] if draft.facts.lead_image else []
    found = [p for p in draft.blocks if isinstance(p.block, Disclaimer)]
    return Seen(
        frozenset(texts),
        frozenset(pairs_of(keys)),
        texts,
        title,
        draft.facts.site_name,
        frozenset(filter(None, map(picture_key, figures))),
        draft.template,
        tuple(text_of(placed.block) for placed in found),
        _disclaimer_lines(post, draft, found),
    )


def _lines_and_title(post: RawPost) -> tuple[list[str], str]:
    if detect(post) is Format.TEXT:
        return lines_in_text(post.text), ""
    from importers.cleaning.parsers.html.site_parts import (  # noqa: PLC0415 - as the parser itself
        lines_and_title,
    )

    return lines_and_title(post.text)


def _disclaimer_lines(
    post: RawPost, draft: Draft, found: list[Placed]
) -> frozenset[str]:
    """The keys of the lines that make the disclaimers, labels included."""
    texts = [text_of(placed.block) for placed in found]
    texts += [r.text for r in draft.ledger.removals if r.rule == disclaimers.RULE]
    lines = [line for text in texts for line in text.split("\n")]
    source = post.text.split("\n")
    for placed in found:
        # A text may be broken into lines that the block does not show.
        numbers = [int(n) for pair in _PLACE.findall(placed.where) for n in pair if n]
        if numbers:
            lines += source[min(numbers) - 1 : max(numbers)]
    return frozenset(filter(None, map(key_of, lines)))
