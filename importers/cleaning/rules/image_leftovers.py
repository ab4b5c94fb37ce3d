"""Alt texts that an image search gave to pictures, left in the text without them."""

import re

from importers.cleaning import sanitize
from importers.cleaning.document import Paragraph
from importers.cleaning.draft import Draft, Placed

from .matching import LONGEST_LINE

RULE = "image_leftovers"
REASON = "alt text of a picture from an image search; the picture did not come with it"

# As Google's image search writes them, in seven languages.
_RESULT = (
    r"(?:image results? for|resultados? de imagen(?:es)? (?:para|de)"
    r"|r[ée]sultats? (?:de recherche )?d['’]images? pour|bildergebnis(?:se)? f[üu]r"
    r"|risultat[oi] (?:delle )?immagin[ei] per|resultados? de imagem para"
    r"|afbeeldingsresultaten? voor)\s"
)
_RELATED = (
    r"(?:related images?|im[aá]gen(?:es)? relacionadas?|images? associ[ée]es?"
    r"|[äa]hnliches (?:foto|bild)|immagin[ei] correlat[ae]|imagem relacionada"
    r"|gerelateerde afbeelding)"
)
# Saved as text, neighbouring pictures run into one another: more may follow.
_WHOLE = re.compile(rf"(?:{_RESULT}[^.!?]{{1,120}}|{_RELATED}(?:\s?{_RELATED})*)")
_GLUED = re.compile(
    rf"(?<=[.!?”…\"])\s?{_RESULT}[^.!?<>]{{1,120}}{_RELATED}$", re.IGNORECASE
)


def apply(draft: Draft) -> None:
    """Take them out where they are a line, or hang at the end of a paragraph."""
    found = []
    for index, placed in enumerate(draft.blocks):
        if not isinstance(placed.block, Paragraph):
            continue
        line = placed.line
        if len(line) <= LONGEST_LINE and _WHOLE.fullmatch(placed.lowered):
            found.append(index)
        # What may hang there ends in a word; paragraphs end in a sign.
        elif line[-1:].isalpha() and "<" not in placed.block.html:
            _cut(draft, placed, placed.text)
    draft.remove(found, RULE, REASON)


def _cut(draft: Draft, placed: Placed, text: str) -> None:
    tail = text[-2 * LONGEST_LINE :]
    if found := _GLUED.search(tail):
        kept = text[: len(text) - len(found[0])]
        placed.block = Paragraph(sanitize.plain(kept))
        draft.ledger.remove(RULE, REASON, found[0], placed.where)
