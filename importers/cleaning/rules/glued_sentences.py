"""Sentences without a blank between them, as editors leave them: suggested apart."""

import re

from importers.cleaning.document import Code, Suggestion
from importers.cleaning.draft import Draft

RULE = "glued_sentences"
REASON = "two sentences without a blank between them"

_JOINT = re.compile(r"[.!?…](?=[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ])")
_LONGEST = 200_000
_BEFORE = re.compile(r"[^\s.!?]{0,38}[^\W\d_A-Z]{2}$")
_AFTER = re.compile(r"[\w’'-]{1,40}")
_ADDRESS = re.compile(r"[/@\\]|www$|^www")
_MOST = 200


def apply(draft: Draft) -> None:
    """Suggest a blank wherever a sentence begins right after another's end."""
    # Most posts have none; one search through all is quicker than one a block.
    if not _JOINT.search("\n".join(placed.text for placed in draft.blocks)):
        return
    for index, placed in enumerate(draft.blocks):
        if isinstance(placed.block, Code):
            continue
        text = placed.text[:_LONGEST]
        for found in _JOINT.finditer(text):
            if len(draft.suggestions) >= _MOST:
                return
            _suggest(draft, index, text, found)


def _suggest(draft: Draft, index: int, text: str, found: re.Match[str]) -> None:
    before = _BEFORE.search(text[max(0, found.start() - 41) : found.start()])
    after = _AFTER.match(text, found.end())
    if not before or not after or _ADDRESS.search(before[0]):
        return
    if text[after.end() : after.end() + 1] in ("/", "@"):
        return
    glued = before[0] + found[0]
    proposal = f"{glued} {after[0]}"
    draft.suggestions.append(
        Suggestion(RULE, index, glued + after[0], proposal, REASON)
    )
