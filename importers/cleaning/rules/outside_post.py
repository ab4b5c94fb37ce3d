"""What a crawler took from around the post, told by how the whole page is built."""

from importers.cleaning import belonging
from importers.cleaning.document import Definition, Disclaimer, References, Separator
from importers.cleaning.draft import Draft, Layout, Placed

from .markers import marker_of
from .matching import is_sentence

RULE = "outside_post"
REASON = "it stands among the site's lines, not the post's"
KEPT = "it may belong to the site instead of the post"

_KNOWN = Definition | Disclaimer | References | Separator
_SURE, _LIKELY = 0.95, 0.7
# A line of the site left in is struck out at review; a lost sentence is missed there.
DOUBTFUL = 0.3
_FEWEST = 3
# Where the lines that a site's pages share are out, most of what is left is the post.
_KNOWN_SITE = 2.0


def judge(draft: Draft) -> None:
    """Note of each block of plain text how likely it belongs to the post.

    Runs first: later rules take out the lines by which the others are known.
    """
    placed = draft.blocks
    if len(placed) < _FEWEST or any(one.layout is None for one in placed):
        return
    lift = _KNOWN_SITE if draft.profile and draft.profile.lines else 0.0
    likely = belonging.probabilities(placed, marker_of, lift=lift)
    for one, chance in zip(placed, likely, strict=True):
        if (old := one.layout) is not None:
            one.layout = Layout(old.gap, old.indent, old.lines, chance)


def apply(draft: Draft) -> None:
    """Take out what is likely the site's, if a text is left; note what is doubtful."""
    if not any(map(_is_text_inside, draft.blocks)):
        return
    kept: list[Placed] = []
    # A post of a line or two looks like a label: better all of a page than nothing.
    texts = [one for one in draft.blocks if not isinstance(one.block, Separator)]
    inside = len(texts) - sum(map(is_outside, texts))
    leaves_text = inside > (0 if draft.facts.title else 1)
    for placed in draft.blocks:
        likely = placed.layout.belongs if placed.layout else 1.0
        if leaves_text and is_outside(placed):
            sure = 1.0 if 1 - likely >= _SURE else round(1 - likely, 2)
            draft.take_out(placed, RULE, REASON, confidence=sure)
            continue
        is_known = isinstance(placed.block, _KNOWN)
        if likely < _LIKELY and placed.confidence > likely and not is_known:
            placed.confidence, placed.reason = round(likely, 2), KEPT
        kept.append(placed)
    draft.blocks[:] = kept


def _is_text_inside(placed: Placed) -> bool:
    if placed.layout is None or isinstance(placed.block, Separator):
        return False
    return not is_outside(placed) and is_sentence(placed.text[-8:])


def is_outside(placed: Placed) -> bool:
    """Say whether a block is so likely the site's that it goes."""
    if placed.layout is None or isinstance(placed.block, _KNOWN):
        return False
    return placed.layout.belongs < DOUBTFUL
