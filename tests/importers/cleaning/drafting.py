"""Posts and drafts of a few lines, for the tests of rules."""

from importers import Document, clean
from importers.cleaning.document import Paragraph
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.parsers import text
from importers.cleaning.read import RawPost
from importers.cleaning.visible import text_of

PROSE = (
    "Slow pressure along the spine lets the breath sink, and after some minutes most "
    "people notice how the shoulders follow, how the jaw loosens and how the feet "
    "grow warm."
)


def post(*lines: str, source: str = "post.txt") -> RawPost:
    """A plain text whose paragraphs stand apart."""
    return RawPost(source, "\n\n".join(lines))


def drafted(*lines: str) -> Draft:
    """A draft as the parser of plain text leaves it."""
    draft = Draft(post(*lines))
    text.parse(draft)
    return draft


def marked_up(*markup: str) -> Draft:
    """A draft as the parser of HTML leaves it: paragraphs without a layout."""
    draft = Draft(post(*markup))
    draft.blocks = [Placed(Paragraph(html), "p") for html in markup]
    return draft


def cleaned(*lines: str, source: str = "post.txt") -> Document:
    """A plain text after all rules."""
    return clean(post(*lines, source=source))


def texts(draft: Draft) -> list[str]:
    """What every block says."""
    return [text_of(placed.block) for placed in draft.blocks]


def kinds(draft: Draft) -> list[str]:
    """What every block is."""
    return [placed.block.type for placed in draft.blocks]


def removed(draft: Draft) -> list[str]:
    """What the ledger holds."""
    return [removal.text for removal in draft.ledger.removals]
