"""How large, deep and crowded a source may be, checked before any parser sees it."""

import re
from collections import Counter
from collections.abc import Iterator

from .errors import UnreadableSourceError
from .open_elements import MARKS, OpenElements

# A long post is 100 kB of text, a heavy saved page 2 MB.
MAX_BYTES = 10_000_000
MAX_LINES = 50_000
# A novel or two would fit. What writes a page needs some 50 bytes of memory a letter.
MAX_LETTERS = 1_000_000
# Browsers stop at 512 open elements (Chromium, WebKit); pages seen stay under 200.
MAX_DEPTH = 512
MAX_TAGS = 100_000
MAX_ATTRIBUTES = 2_000
MAX_OPTIONS = 5_000
# All of them give their attributes to one element.
MAX_PAGES = 200
# A mark such as bold that is not closed begins anew in every paragraph that follows.
MAX_REOPENED = 400_000
_FEW_MARKS = 10

# Below these, even the worst markup costs lexbor under a second; most pages pass here.
_FEW_TAGS = 10_000
_LONG_STRETCH = 5_000
_STRETCHES_SQUARED = 40_000_000_000
_SPARE_ENDS = 20_000

_RAW = "script|style|textarea|title|xmp|iframe|noembed|noframes"
# Possessive, so that no input makes it try twice: linear in the text.
_ELEMENT = (
    r"(?P<end>/?)(?P<name>[a-z][^\s/>]*+)"
    r"""(?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?)*+)"""
)
_COMMENT = r"!--(?:-?>|(?:[^-]++|-(?!-!?>))*+)"
_RAW_ELEMENT = rf"(?P<raw>{_RAW})(?=[\s/>])(?:[^<]++|<(?!/(?P=raw)))*+"
# Letters beyond ASCII are not those of tags, whatever their upper case is.
_FLAGS = re.IGNORECASE | re.ASCII
_TAG = re.compile(rf"<(?:{_COMMENT}|{_RAW_ELEMENT}|{_ELEMENT})", _FLAGS)
_TAG_IN_RAW = re.compile(rf"<{_ELEMENT}", _FLAGS)
_WHOLE_PAGE = re.compile(r"<(?:body|html)(?![a-z])", _FLAGS)
_MARKED = re.compile(rf"<(?:{'|'.join(MARKS)})[\s/][^<>]*=", _FLAGS)
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]++)?""")


def check_length(text: str, source: str) -> None:
    """Refuse plain text of more lines or letters than any post has.

    Raises: UnreadableSourceError.
    """
    check_letters(len(text), source)
    if text.count("\n") > MAX_LINES:
        raise UnreadableSourceError(
            source, f"more than {MAX_LINES:,} lines; a post has a few hundred"
        )


def check_letters(letters: int, source: str) -> None:
    """Refuse more text than any post has.

    Raises: UnreadableSourceError.
    """
    if letters > MAX_LETTERS:
        raise UnreadableSourceError(
            source, f"more than {MAX_LETTERS:,} letters; a long post has 100,000"
        )


def check_depth(text: str, source: str) -> None:
    """Refuse markup nested or repeated beyond what any parser should be given.

    Raises: UnreadableSourceError.
    """
    if _is_modest(text):
        return
    seen = Counter({"comment": text.count("<!--")})
    elements = OpenElements()
    for found in _tags(text, elements):
        end, name, attributes = found.group("end", "name", "attributes")
        name = name.lower()
        seen[name] += 1
        if end:
            elements.close(name)
        else:
            seen["reopened"] += max(0, elements.marks - _FEW_MARKS)
            elements.open(name, attributes)
        if elements.depth > MAX_DEPTH or len(attributes) > MAX_ATTRIBUTES:
            written = len(_VALUE.sub(" ", attributes).split())
            _refuse(source, elements.depth, seen, written)
    _refuse(source, elements.depth, seen, 0)


def check_elements(elements: int, source: str) -> None:
    """Refuse a page that becomes far more elements than it has tags.

    Raises: UnreadableSourceError.
    """
    if elements > MAX_TAGS:
        raise UnreadableSourceError(
            source, f"more than {MAX_TAGS:,} elements; a post has a few thousand"
        )


def _tags(text: str, elements: OpenElements) -> Iterator[re.Match[str]]:
    for found in _TAG.finditer(text):
        if found["name"]:
            yield found
        elif found["raw"] and elements.is_in_drawing:
            # In drawings and formulas, styles and titles hold tags like any element.
            yield from _TAG_IN_RAW.finditer(text, *found.span())


def _is_modest(text: str) -> bool:
    starts = text.count("<")
    if starts > _FEW_TAGS:
        return False
    if len(_MARKED.findall(text)) * starts > MAX_REOPENED:
        return False
    if len(text) ** 2 < _STRETCHES_SQUARED:
        return True
    if text.count(">") - starts > _SPARE_ENDS:
        return False
    if len(_WHOLE_PAGE.findall(text)) > MAX_PAGES:
        return False
    return (
        _stretches_squared(text) < _STRETCHES_SQUARED
        or _attributes_squared(text) < _STRETCHES_SQUARED
    )


def _stretches_squared(text: str) -> int:
    """The squares of the long stretches that hold no end of a tag, in all."""
    squared = start = 0
    while start < len(text):
        end = text.rfind(">", start, start + _LONG_STRETCH)
        if end < 0:
            end = text.find(">", start + _LONG_STRETCH)
            end = len(text) if end < 0 else end
            squared += (end - start) ** 2
        start = end + 1
    return squared


def _attributes_squared(text: str) -> int:
    """The same of tags alone: most long stretches are scripts, which cost little."""
    squared = 0
    for found in _TAG.finditer(text):
        # In drawings, what seems to be raw holds tags.
        inside = _TAG_IN_RAW.finditer(text, *found.span()) if found["raw"] else [found]
        for tag in inside:
            start, end = tag.span("attributes")
            squared += (end - start) ** 2
    return squared


def _refuse(source: str, depth: int, seen: Counter[str], attributes: int) -> None:
    reopened = seen.pop("reopened", 0)
    pages = seen["body"] + seen["html"]
    for count, limit, found in (
        (depth, MAX_DEPTH, "elements are nested more than {:,} deep; no post is"),
        (seen.total(), MAX_TAGS, "more than {:,} tags; a post has a few thousand"),
        (attributes, MAX_ATTRIBUTES, "a tag with more than {:,} attributes"),
        (seen["option"], MAX_OPTIONS, "a list of more than {:,} options"),
        (pages, MAX_PAGES, "more than {:,} pages in one"),
        (reopened, MAX_REOPENED, "marks left open, begun anew more than {:,} times"),
    ):
        if count > limit:
            raise UnreadableSourceError(source, found.format(limit))
