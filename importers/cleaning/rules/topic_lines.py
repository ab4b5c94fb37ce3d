"""The line below the date that names where the site files the post."""

from importers.cleaning.dates import date_of
from importers.cleaning.document import FactOrigin, Paragraph, Warning
from importers.cleaning.draft import Draft, Placed

from .matching import is_sentence, prose_span, short_line_of

RULE = "topic_line"
REASON = "became the topic"

_LONGEST, _MOST_WORDS = 40, 4


def apply(draft: Draft) -> None:
    """Take a few words right below the date, before the prose, for the topic."""
    first, _ = prose_span(draft)
    for index in range(1, first):
        before, placed = draft.blocks[index - 1 : index + 1]
        if _is_topic(placed) and date_of(short_line_of(before)):
            topic = placed.line
            topics = list(dict.fromkeys([*draft.facts.topics, topic]))
            draft.facts.learn("topics", topics, FactOrigin.PAGE)
            message = f"“{topic}”, below the date, was taken for the topic."
            draft.warnings.append(Warning("topic", message))
            draft.remove([index], RULE, REASON)
            return


def _is_topic(placed: Placed) -> bool:
    """Words on the line right below, not parted by a blank line."""
    if placed.layout is None or placed.layout.gap:
        return False
    if not isinstance(placed.block, Paragraph):
        return False
    line = placed.line
    is_short = 0 < len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS
    has_sign = any(char.isdigit() or char in ",:|/@" for char in line)
    return is_short and line[0].isupper() and not has_sign and not is_sentence(line)
