"""The contract between cleaning and everything that consumes it.

All values are frozen; sequences are tuples. `html` fields hold inline HTML limited to
`a b strong i em code sup sub br abbr`, already sanitised. Dates are ISO 8601 strings.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Self, get_args

from .plain_values import built, plain


class TitleOrigin(StrEnum):
    """Where the title was found; `PAGE` alone means: taken out of the visible text."""

    PAGE = "page"
    METADATA = "metadata"
    SOURCE = "source"
    INFERRED = "inferred"
    MISSING = "missing"


class FactOrigin(StrEnum):
    """Where a fact about the post was found, the surest first."""

    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    OPEN_GRAPH = "open-graph"
    META = "meta"
    MARKUP = "markup"
    BYLINE = "byline"
    PAGE = "page"
    ADDRESS = "address"
    SOURCE = "source"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 to 4; the article's title is level 1."""

    type: ClassVar[str] = "heading"
    level: int
    html: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of inline HTML."""

    type: ClassVar[str] = "paragraph"
    html: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; `children` is a list nested in it."""

    html: str
    children: "List | None" = None


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list, nested to any depth."""

    type: ClassVar[str] = "list"
    ordered: bool
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation; `html` may hold several paragraphs parted by `<br><br>`."""

    type: ClassVar[str] = "quote"
    html: str
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. `src` None: it did not come with the text and has to be supplied."""

    type: ClassVar[str] = "figure"
    src: str | None
    alt: str = ""
    decorative: bool = False
    caption: str = ""
    credit: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures that stood together."""

    type: ClassVar[str] = "gallery"
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data; cells are plain text, every row has the same number of cells."""

    type: ClassVar[str] = "table"
    caption: str
    header: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Embed:
    """Something of another site, kept as its address."""

    type: ClassVar[str] = "embed"
    url: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, to the byte."""

    type: ClassVar[str] = "code"
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it means."""

    type: ClassVar[str] = "definition"
    term: str
    html: str


@dataclass(frozen=True, slots=True)
class Separator:
    """A break between parts of the text."""

    type: ClassVar[str] = "separator"


@dataclass(frozen=True, slots=True)
class References:
    """The list of sources; each item is inline HTML."""

    type: ClassVar[str] = "references"
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """The author's own disclaimer; paragraphs parted by `<br><br>`."""

    type: ClassVar[str] = "disclaimer"
    html: str


@dataclass(frozen=True, slots=True)
class NeedsReview:
    """Something that no rule knows: kept, sanitised, for a person to decide."""

    type: ClassVar[str] = "needs_review"
    kind: str
    name: str
    html: str
    source: str
    reason: str


Block = (
    Heading
    | Paragraph
    | List
    | Quote
    | Figure
    | Gallery
    | Table
    | Embed
    | Code
    | Definition
    | Separator
    | References
    | Disclaimer
    | NeedsReview
)
BLOCKS: Mapping[str, type[Block]] = {cls.type: cls for cls in get_args(Block)}


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment and its replies; `html` parts paragraphs by `<br><br>`."""

    author: str
    url: str | None
    published: str | None
    html: str
    by_author: bool = False
    replies: tuple["Comment", ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A run of visible source text that is not in the article, and why.

    `where` is `line 12`, `lines 12–14`, or the place in the page's tree.
    """

    rule: str
    reason: str
    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change only a person may make: in block `block`, from `text` to `proposal`."""

    kind: str
    block: int
    text: str
    proposal: str
    reason: str


@dataclass(frozen=True, slots=True)
class Warning:
    """Something the person who reviews should look at."""

    code: str
    message: str
    block: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided where the source does not say it, for a person to look over.

    `kind` is the type of the block, the rule of the removal, `comment`, or the name of
    the fact. `confidence` runs from 0 to 1; what is certain is no decision. `reason` is
    words for the person who reviews. One of `block`, `removal` and `comment` is an
    index into the document's own sequence; all are None for a fact such as the title.
    """

    kind: str
    confidence: float
    reason: str
    block: int | None = None
    removal: int | None = None
    comment: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One cleaned post; `origins` tells of each fact, by its name, where it is from."""

    title: str
    title_origin: TitleOrigin
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    source_url: str | None = None
    site_name: str | None = None
    description: str | None = None
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    lead_image: Figure | None = None
    comments_open: bool | None = None
    origins: Mapping[str, FactOrigin] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    removed: tuple[Removal, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    warnings: tuple[Warning, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the document as values of JSON; each block carries its `type`."""
        values: dict[str, Any] = plain(self)
        return values

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the document as JSON text, letters of every script as they are."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Undo `to_dict()`.

        Raises: KeyError for a missing field, ValueError for an unknown type of block.
        """
        document: Self = built(cls, values)
        return document

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Undo `to_json()`.

        Raises: what `from_dict()` does, and ValueError for text that is no JSON.
        """
        return cls.from_dict(json.loads(text))
