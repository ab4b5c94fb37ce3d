"""Tables of data; tables that only lay out the page are unwrapped."""

from importers.cleaning.document import Table

from .builder import Builder, handles
from .plain import plain
from .tree import Element

_SECTIONS = ("thead", "tbody", "tfoot")
# Larger spans are mistakes, or meant to fill memory.
WIDEST, TALLEST, DIGITS = 60, 500, 5
# Rows and columns of the smallest table of data; the longest prose of a cell in one.
LEAST, LONGEST_CELL = 2, 1500
BOLD = "bold"
Row = tuple[str, ...]


def table(builder: Builder, element: Element) -> None:
    """A table of plain cells, every row padded to the same width."""
    rows = [row for row in _rows(element) if not row.cut]
    if _is_layout(element, rows):
        builder.inside(element)
        return
    builder.flush()
    before = len(builder.blocks)
    _leave_the_rest(builder, element, rows)
    caption = ""
    for each in element.elements():
        if each.tag == "caption" and not each.cut:
            html, others = builder.inline(*each.children)
            caption = plain(f"{caption} {html}")
            builder.blocks.extend(others)
    texts = _texts(builder, rows)
    lifted = builder.blocks[before:]
    del builder.blocks[before:]
    header, body = _header(rows, texts)
    if any(any(row) for row in texts) or caption:
        builder.put(Table(caption, header, body), element)
    builder.blocks.extend(lifted)


def _rows(element: Element) -> list[Element]:
    rows: list[Element] = []
    for child in element.elements():
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in _SECTIONS and not child.cut:
            rows += [row for row in child.elements() if row.tag == "tr"]
    return rows


def _cells(row: Element) -> list[Element]:
    return [
        cell for cell in row.elements() if cell.tag in ("td", "th") and not cell.cut
    ]


def _is_layout(element: Element, rows: list[Element]) -> bool:
    if element.get("role") == "presentation" or element.special:
        return True
    cells = [cell for row in rows for cell in _cells(row)]
    if any(cell.tag == "th" for cell in cells):
        return False
    widest = max((len(_cells(row)) for row in rows), default=0)
    if widest < LEAST or (len(rows) < LEAST and element.prose):
        return True
    return any(_holds_parts(cell) for cell in cells)


def _holds_parts(cell: Element) -> bool:
    """Whether a cell holds what data never is: headings, tables, several paragraphs."""
    if cell.prose > LONGEST_CELL:
        return True
    for child in cell.elements():
        if child.tag in (
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "article",
            "section",
            "figure",
            "pre",
        ):
            return True
        if child.blocky and child.tag in ("div", "center") and _holds_parts(child):
            return True
    return False


def _leave_the_rest(builder: Builder, element: Element, rows: list[Element]) -> None:
    """Walk what is neither caption nor cell: cut rows, and text that strayed in."""
    kept = {row.index for row in rows}
    for child in element.children:
        if (
            isinstance(child, str)
            or child.cut
            or child.tag not in (*_SECTIONS, "tr", "caption")
        ):
            builder.walk(child)
        elif child.tag in _SECTIONS:
            _walk_others(builder, child, kept, ("tr",))
        elif child.tag == "tr" and child.index in kept:
            _walk_others(builder, child, set(), ("td", "th"))
    for row in rows:
        if row.parent is not element:
            _walk_others(builder, row, set(), ("td", "th"))
    builder.flush()


def _walk_others(
    builder: Builder, element: Element, kept: set[int], usual: tuple[str, ...]
) -> None:
    for child in element.children:
        if isinstance(child, str) or child.cut or child.tag not in usual:
            builder.walk(child)


def _texts(builder: Builder, rows: list[Element]) -> list[Row]:
    """The cells' texts; a cell that spans others is followed by empty ones."""
    hanging: dict[int, int] = {}
    texts: list[list[str]] = []
    for row in rows:
        line: list[str] = []
        for cell in _cells(row):
            _fill(line, hanging)
            html, others = builder.inline(*cell.children)
            builder.blocks.extend(others)
            _place(line, plain(html), cell, hanging)
        _fill(line, hanging)
        texts.append(line)
    width = max(map(len, texts), default=0)
    return [tuple(line + [""] * (width - len(line))) for line in texts]


def _fill(line: list[str], hanging: dict[int, int]) -> None:
    while hanging.get(len(line), 0) > 0:
        hanging[len(line)] -= 1
        line.append("")


def _place(line: list[str], text: str, cell: Element, hanging: dict[int, int]) -> None:
    width = min(_span(cell, "colspan"), WIDEST)
    height = min(_span(cell, "rowspan"), TALLEST)
    for number in range(width):
        hanging[len(line)] = height - 1
        line.append("" if number else text)


def _span(cell: Element, name: str) -> int:
    value = cell.get(name)
    return max(1, int(value)) if value.isdecimal() and len(value) <= DIGITS else 1


def _header(
    rows: list[Element], texts: list[Row]
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    count = 0
    for row in rows:
        above = row.parent
        cells = _cells(row)
        in_head = above is not None and above.tag == "thead"
        all_heads = bool(cells) and all(cell.tag == "th" for cell in cells)
        if not in_head and not (all_heads and len(cells) > 1):
            break
        count += 1
    if count == 0 and _is_bold_alone(rows):
        count = 1
    if count == len(rows):
        count = 0
    return tuple(texts[:count]), tuple(texts[count:])


def _is_bold_alone(rows: list[Element]) -> bool:
    """Whether the first row is bold and the second is not: a header, unmarked."""
    if len(rows) < LEAST:
        return False
    looks = [set(filter(None, map(_boldness, _cells(row)))) for row in rows[:2]]
    return looks[0] == {BOLD} and BOLD not in looks[1] and len(_cells(rows[0])) >= LEAST


def _boldness(cell: Element) -> str:
    """`BOLD` for a cell all in bold, empty for an empty one."""
    inner = cell
    while inner.text and inner.tag not in ("b", "strong"):
        within = next((e for e in inner.elements() if e.text == cell.text), None)
        if within is None:
            return "plain"
        inner = within
    return BOLD if inner.text else ""


@handles("td", "th", "tr", "tbody", "thead", "tfoot", "caption")
def unwrapped(builder: Builder, element: Element) -> None:
    """A part of a table that lays out the page."""
    builder.inside(element)
