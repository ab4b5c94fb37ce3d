"""A line that says what a word means, as many posts begin: “Meaning – foot”."""

import re
from dataclasses import replace

from importers.cleaning.document import Definition, Paragraph
from importers.cleaning.draft import Draft
from importers.cleaning.visible import text_of_html

RULE = "definitions"
REASON = "a line that explains a word"

_TERMS = (
    "meaning|definition|etymology|origin of the (?:word|name)|pronunciation"
    "|bedeutung|begriffserklärung|wortherkunft|aussprache|herkunft des (?:wortes"
    "|namens)"
    "|significado|definición|etimología|pronunciación"
    "|signification|définition|étymologie|prononciation"
    "|significato|definizione|etimologia|pronuncia|definição|pronúncia"
    "|betekenis|definitie|etymologie|uitspraak"
)
_LINE = re.compile(
    rf"(?:<(?P<tag>strong|b|em|i)>)?\s*(?P<term>{_TERMS})"
    r"(?P<between>\s*:?\s*(?(tag)</(?P=tag)>)\s*[:–—-]?\s+)(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# A hyphen without blanks belongs to the word: "Meaning-making".
_SIGN = re.compile(r"[:–—]|\s-\s")
_LONGEST = 500


def apply(draft: Draft) -> None:
    """Make definitions of such lines; the sign between word and meaning goes."""
    for index, placed in enumerate(draft.blocks):
        block = placed.block
        if not isinstance(block, Paragraph) or len(block.html) > _LONGEST:
            continue
        found = _LINE.fullmatch(block.html)
        if found and _SIGN.search(found["between"]):
            definition = Definition(text_of_html(found["term"]), found["rest"])
            draft.blocks[index] = replace(placed, block=definition)
