"""A document as CommonMark with tables: readable as text, and safe to render."""

import re
from functools import singledispatch
from html import unescape

from importers.cleaning import document as doc
from importers.cleaning.sanitize import inline as sanitized

from .as_html import address

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")
_LINE_START = re.compile(r"(?m)^(\s*)(\d+)([.)])(?=\s|$)|^(\s*)([-+=])")
_TOKEN = re.compile(r"<(/?)(\w+)((?:[^<>\"]|\"[^\"]*\")*)>|([^<]+)")
_HREF = re.compile(r'href="([^"]*)"')
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*"}


def to_markdown(document: doc.Document) -> str:
    """Give the article as Markdown: title, author and date, then the body."""
    parts = [f"# {text(document.title)}"] if document.title else []
    byline = [
        part for part in (document.author, (document.published or "")[:10]) if part
    ]
    if byline:
        parts.append(text(", ".join(byline)))
    if document.lead_image is not None:
        parts.append(_markdown(document.lead_image))
    parts += map(_markdown, document.blocks)
    if document.comments:
        parts += ["## Comments", _threads(document.comments)]
    return "\n\n".join(part for part in parts if part) + "\n"


def text(plain: str) -> str:
    """Plain text with every sign that Markdown would read set off by a backslash."""
    return _LINE_START.sub(_set_off, _SPECIAL.sub(r"\\\1", " ".join(plain.split())))


def _set_off(found: re.Match[str]) -> str:
    if found[2]:
        return f"{found[1]}{found[2]}\\{found[3]}"
    return f"{found[4]}\\{found[5]}"


def _inline(html: str) -> str:
    """Inline HTML of ours as Markdown; `<br><br>` parts paragraphs."""
    made: list[str] = []
    links: list[str] = []
    for closing, tag, attrs, run in _TOKEN.findall(sanitized(html)):
        if run:
            made.append(_run(unescape(run)))
        elif tag == "br":
            made.append("\n")
        elif tag in _MARKS:
            made.append(_MARKS[tag])
        elif tag == "a" and not closing:
            found = _HREF.search(attrs)
            links.append(_destination(unescape(found[1])) if found else "")
            made.append("[")
        elif tag == "a":
            made.append(f"]({links.pop()})" if links else "]")
        elif tag in ("sup", "sub", "code"):
            made.append(f"<{closing}{tag}>")
    joined = re.sub(r"\n{2,}", "\n\n", "".join(made))
    return re.sub(r"(?<!\n)\n(?!\n)", "  \n", _LINE_START.sub(_set_off, joined)).strip()


def _run(run: str) -> str:
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", run))


def _destination(link: str) -> str:
    return (
        f"<{link.replace('<', '%3C').replace('>', '%3E')}>"
        if re.search(r"[\s()]", link)
        else link
    )


@singledispatch
def _markdown(block: doc.Block) -> str:
    raise TypeError(f"no Markdown for {type(block).__name__}")


@_markdown.register
def _(block: doc.Heading) -> str:
    return f"{'#' * block.level} {_inline(block.html).replace(chr(10), ' ')}"


@_markdown.register
def _(block: doc.Paragraph) -> str:
    return _inline(block.html)


@_markdown.register
def _(block: doc.Disclaimer) -> str:
    return _quoted(_inline(block.html))


@_markdown.register
def _(block: doc.List) -> str:
    return "\n".join(_items(block, ""))


def _items(block: doc.List, indent: str) -> list[str]:
    lines: list[str] = []
    for number, item in enumerate(block.items, 1):
        sign = f"{number}. " if block.ordered else "- "
        inner = indent + " " * len(sign)
        lines.append(f"{indent}{sign}{_inline(item.html)}".replace("\n", f"\n{inner}"))
        if item.children is not None:
            lines += _items(item.children, inner)
    return lines


@_markdown.register
def _(block: doc.Quote) -> str:
    lines = _inline(block.html)
    if block.attribution:
        lines += f"\n\n— {text(block.attribution)}"
    return _quoted(lines)


def _quoted(lines: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in lines.splitlines())


@_markdown.register
def _(block: doc.Figure) -> str:
    source = unescape(address(block.src))
    alt = text(block.alt)
    picture = f"![{alt}]({_destination(source)})" if source else alt and f"\\[{alt}\\]"
    if picture and source and (link := unescape(address(block.link))):
        picture = f"[{picture}]({_destination(link)})"
    caption = " ".join(filter(None, (_inline(block.caption), text(block.credit))))
    return "\n\n".join(filter(None, (picture, caption and f"*{caption.strip('*')}*")))


@_markdown.register
def _(block: doc.Gallery) -> str:
    return "\n\n".join(filter(None, map(_markdown, block.figures)))


@_markdown.register
def _(block: doc.Table) -> str:
    rows = (*block.header, *block.rows)
    if not rows:
        return text(block.caption)
    header, *body = rows if block.header else (("",) * len(rows[0]), *rows)
    rule = ("---",) * len(header)
    lines = "\n".join(_row(row) for row in (tuple(map(text, header)), rule, *(
        tuple(map(text, row)) for row in body)))  # fmt: skip
    return f"{text(block.caption)}\n\n{lines}" if block.caption else lines


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


@_markdown.register
def _(block: doc.Embed) -> str:
    link = unescape(address(block.url))
    return f"[{text(block.caption or block.url)}]({_destination(link)})"


@_markdown.register
def _(block: doc.Code) -> str:
    longest = max(map(len, re.findall(r"`+", block.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{block.language}\n{block.text}\n{fence}"


@_markdown.register
def _(block: doc.Definition) -> str:
    meaning = _inline(block.html)
    return f"**{text(block.term)}**: {meaning}" if block.term else meaning


@_markdown.register
def _(block: doc.Separator) -> str:
    return "---"


@_markdown.register
def _(block: doc.References) -> str:
    return "\n".join(f"{n}. {_inline(item)}" for n, item in enumerate(block.items, 1))


@_markdown.register
def _(block: doc.NeedsReview) -> str:
    kept = re.sub(r"</(?:p|li|h\d|tr|blockquote|pre)>", "<br><br>", block.html)
    return _inline(kept)


def _threads(comments: tuple[doc.Comment, ...]) -> str:
    return "\n\n".join(_comment(comment) for comment in comments)


def _comment(comment: doc.Comment) -> str:
    name = f"**{text(comment.author)}**" if comment.author else ""
    head = ", ".join(filter(None, (name, (comment.published or "")[:10])))
    parts = [head, _inline(comment.html), _threads(comment.replies)]
    return _quoted("\n\n".join(part for part in parts if part))
