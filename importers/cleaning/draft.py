"""A document while it is being made: what parsers fill and rules change."""

from collections.abc import Collection
from dataclasses import dataclass, field

from .document import (
    Block,
    Comment,
    Decision,
    FactOrigin,
    Figure,
    Heading,
    Paragraph,
    Suggestion,
    TitleOrigin,
    Warning,
)
from .ledger import Ledger
from .read import RawPost
from .sites.profile import SiteProfile, Template
from .visible import text_of


@dataclass(slots=True)
class Facts:
    """What is known about the post itself; fields as in `Document`."""

    title: str = ""
    title_origin: TitleOrigin = TitleOrigin.MISSING
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    source_url: str | None = None
    site_name: str | None = None
    description: str | None = None
    topics: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lead_image: Figure | None = None
    comments_open: bool | None = None
    origins: dict[str, FactOrigin] = field(default_factory=dict)

    def learn(self, name: str, value: object, origin: FactOrigin) -> None:
        """Set a fact and where it was found; an empty value is no fact, False is."""
        if value or value is False:
            setattr(self, name, value)
            self.origins[name] = origin


@dataclass(frozen=True, slots=True)
class Layout:
    """How a block of plain text stood on the page: the only sign of what it was.

    `gap` counts the blank lines before it, `indent` the blanks at its start, `lines`
    the lines it was written on; `belongs` is how likely it is the post's, by its place.
    """

    gap: int = 1
    indent: int = 0
    lines: int = 1
    belongs: float = 1.0


@dataclass(slots=True)
class Placed:
    """A block with its place in the source, for the ledger and the review screen.

    Only blocks of plain text have a layout; rules about lost structure look for it.
    A rule that guesses what a block is sets how sure it is, and why.
    """

    block: Block
    where: str = ""
    layout: Layout | None = None
    confidence: float = 1.0
    reason: str = ""
    _read: Block | None = field(default=None, init=False, repr=False, compare=False)
    _text: str = field(default="", init=False, repr=False, compare=False)
    _line: str = field(default="", init=False, repr=False, compare=False)
    _lowered: str = field(default="", init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """All text of the block; many rules ask for it, so it is kept."""
        if self._read is not self.block:
            self._look()
        return self._text

    @property
    def line(self) -> str:
        """The text of a paragraph or a heading, in one line; empty for other blocks."""
        if self._read is not self.block:
            self._look()
        return self._line

    @property
    def lowered(self) -> str:
        """The same line in small letters, as patterns of phrases are written."""
        if self._read is not self.block:
            self._look()
        return self._lowered

    def _look(self) -> None:
        self._read = self.block
        self._text = text_of(self.block)
        is_line = isinstance(self.block, (Heading, Paragraph))
        self._line = " ".join(self._text.split()) if is_line else ""
        self._lowered = self._line.lower()


@dataclass(slots=True)
class Draft:
    """Rules take blocks out of `blocks`, change them in place, and record in `ledger`.

    `suggestions` and `warnings` hold indexes into `blocks`, so the rules that make them
    run last, after the last rule that moves blocks. `decisions` are those on facts and
    comments; blocks and removals carry their own until the document is made. `profile`
    is what is known of the site, `template` the element that holds this post.
    """

    post: RawPost
    facts: Facts = field(default_factory=Facts)
    blocks: list[Placed] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    suggestions: list[Suggestion] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    profile: SiteProfile | None = None
    template: Template | None = None

    def remove(
        self,
        indexes: Collection[int],
        rule: str,
        reason: str,
        *,
        confidence: float = 1.0,
    ) -> None:
        """Take these blocks out and record their text, in the order of the source."""
        if not indexes:
            return
        taken = frozenset(indexes)
        for index in sorted(taken):
            self.take_out(self.blocks[index], rule, reason, confidence=confidence)
        self.blocks[:] = [p for i, p in enumerate(self.blocks) if i not in taken]

    def take_out(
        self, placed: Placed, rule: str, reason: str, *, confidence: float = 1.0
    ) -> None:
        """Record the text of a block that the caller leaves out of `blocks`."""
        self.ledger.remove(
            rule, reason, placed.text, placed.where, confidence=confidence
        )
