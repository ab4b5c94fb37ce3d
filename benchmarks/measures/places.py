"""Where the pictures of a page stand: in the post, in the chrome, or who can say.

A picture is the post's where the lines of prose next to it, before and after, are in
the true text, and chrome where the two next on either side are not. All others, those
above the first line of the text (where lead pictures stand) and small ones count for
nothing: true texts leave out a line here and there.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qs, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .marks import CAPTIONS, caption_of, source_of
from .pages import Page
from .words import run_of, shingles, text_of_markup, words

_LINE, _LONGEST_CAPTION, _SMALL = 5, 80, 64
_MOSTLY = 0.6
_LINES_OF_A_HEAD = 8
_STRANGE_LINES = 2
_SIZE = re.compile(r"(?:-\d+x\d+|-scaled|@\dx)?(?:\.\w{2,5})?\Z")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)\Z", re.IGNORECASE)
_DECORATION = re.compile(
    r"avatar|gravatar|emoji|smil(?:ey|ies)|icon|logo|pixel|spacer|badge|blank\.|\.svg",
    re.IGNORECASE,
)
_MARK = re.compile("\ue000(\\d+)\ue000")


class Place(Enum):
    """Where a picture stands."""

    POST = 1
    DOUBTFUL = 2
    CHROME = 3


@dataclass(slots=True)
class Spot:
    """A picture by the names of all its sizes, its caption, and where it stands."""

    names: frozenset[str]
    caption: str
    place: Place = Place.DOUBTFUL


def spots_on(page: Page) -> list[Spot]:
    """All pictures of a page, each once."""
    if not page.rendered and not page.truth.get("text"):
        return []
    own = [
        _spot(img)
        for img in LexborHTMLParser(page.rendered).css("img")
        if not _is_decoration(img)
    ]
    for spot in own:
        spot.place = Place.POST
    tree = LexborHTMLParser(page.text)
    tree.strip_tags(["script", "style", "noscript", "template"])
    found = [_spot(img) for img in tree.css("img")]
    if page.source:
        _place_by_source(found, tree)
    else:
        _place_by_text(found, tree, page)
    return _once([*own, *found])


def name_of(src: str) -> str:
    """A picture's file name without size; the same for all sizes of one picture."""
    parts = urlsplit(src)
    inner = parse_qs(parts.query).get("url")
    path = urlsplit(inner[0]).path if inner else parts.path
    return _SIZE.sub("", unquote(path).rstrip("/").rpartition("/")[2].lower())


def _spot(img: LexborNode) -> Spot:
    sources = [source_of(img)]
    for name in ("srcset", "data-srcset", "data-lazy-srcset"):
        sizes = (img.attributes.get(name) or "").split(", ")
        sources += [size.split()[0] for size in sizes if size.split()]
    link = img.parent.attributes.get("href") if img.parent else None
    if link and _PICTURE.search(link):
        sources.append(link)
    caption = caption_of(img)
    names = frozenset(filter(None, map(_safe_name, sources)))
    return Spot(names, caption if len(words(caption)) <= _LONGEST_CAPTION else "")


def _safe_name(src: str) -> str:
    try:
        return name_of(src)
    except ValueError:
        return ""  # no address at all


def _once(spots: Iterable[Spot]) -> list[Spot]:
    seen: set[str] = set()
    kept = []
    for spot in spots:
        if spot.names and not spot.names & seen:
            kept.append(spot)
        seen |= spot.names
    return kept


def _place_by_source(found: list[Spot], tree: LexborHTMLParser) -> None:
    for spot, img in zip(found, tree.css("img"), strict=True):
        is_lead = "wp-post-image" in (img.attributes.get("class") or "")
        spot.place = Place.DOUBTFUL if is_lead else Place.CHROME


def _place_by_text(found: list[Spot], tree: LexborHTMLParser, page: Page) -> None:
    sizes = [_is_small(img) for img in tree.css("img")]
    decorations = [_is_decoration(img) for img in tree.css("img")]
    for at, img in enumerate(tree.css("img")):
        img.replace_with(f"\ue000{at}\ue000")
    for caption in tree.css(CAPTIONS):
        caption.decompose()
    lines = text_of_markup(tree.html or "").splitlines()
    is_true = [_is_true(line, page) for line in lines]
    first = is_true.index(True) if True in is_true else len(lines)
    head = _head(lines, first, page)
    before, after = _strange(is_true), _strange(is_true[::-1])[::-1]
    for number, line in enumerate(lines):
        for at in map(int, _MARK.findall(line)):
            sides = (before[number], after[number])
            if min(sides) >= _STRANGE_LINES or (decorations[at] and any(sides)):
                found[at].place = Place.CHROME
            if not any(sides) and not decorations[at]:
                found[at].place = Place.POST
            if sizes[at] or head <= number < first:
                found[at].place = Place.DOUBTFUL


def _head(lines: list[str], first: int, page: Page) -> int:
    """The line where the post's head begins: above its title, if that is shown."""
    title = run_of(page.truth.get("title") or "")
    shown = [n for n in range(first) if title.strip() and title in run_of(lines[n])]
    return (shown[-1] if shown else first) - _LINES_OF_A_HEAD


def _strange(is_true: list[bool | None]) -> list[int]:
    """Of each line how many lines of prose up to it in a row are not true."""
    counts, count = [], _STRANGE_LINES
    for line_is_true in is_true:
        if line_is_true is not None:
            count = 0 if line_is_true else count + 1
        counts.append(count)
    return counts


def _is_true(line: str, page: Page) -> bool | None:
    """Whether a line is in the true text; None for one too short to say."""
    text = _MARK.sub(" ", line)
    if len(words(text)) < _LINE:
        return None
    found = shingles(text)
    return (found & page.true_shingles).total() >= _MOSTLY * found.total()


def _is_small(img: LexborNode) -> bool:
    given = (img.attributes.get("width"), img.attributes.get("height"))
    sizes = ((size or "").removesuffix("px") for size in given)
    return any(size.isdigit() and int(size) < _SMALL for size in sizes)


def _is_decoration(img: LexborNode) -> bool:
    marks = (source_of(img), img.attributes.get("class") or "")
    return any(map(_DECORATION.search, marks))
