"""A document as a plain semantic article, nothing in it but escaped or sanitised."""

from functools import singledispatch
from html import escape
from urllib.parse import urlsplit

from importers.cleaning import document as doc
from importers.cleaning.sanitize import blocks as sanitized_blocks
from importers.cleaning.sanitize import inline as sanitized

_SCHEMES = frozenset({"", "http", "https"})


def to_html(document: doc.Document) -> str:
    """Give the article: title, author, date, lead image, body and comments."""
    language = f' lang="{escape(document.language)}"' if document.language else ""
    parts = [f"<article{language}>", _head(document)]
    if document.lead_image is not None:
        parts.append(_html(document.lead_image))
    parts += map(_html, document.blocks)
    if document.comments:
        parts.append(
            f'<section aria-label="Comments">\n{_threads(document.comments)}\n'
            f"</section>"
        )
    parts.append("</article>")
    return "\n".join(part for part in parts if part) + "\n"


def address(value: str | None) -> str:
    """An address that may stand in a page: of the web or relative, or empty."""
    try:
        allowed = bool(value) and urlsplit((value or "").strip()).scheme in _SCHEMES
    except ValueError:
        allowed = False
    return escape((value or "").strip()) if allowed else ""


def _head(document: doc.Document) -> str:
    lines = [f"<h1>{escape(document.title)}</h1>"] if document.title else []
    byline = [escape(document.author)] if document.author else []
    if document.published:
        moment = escape(document.published)
        byline.append(f'<time datetime="{moment}">{moment[:10]}</time>')
    if byline:
        lines.append(f"<p>{', '.join(byline)}</p>")
    return "<header>\n" + "\n".join(lines) + "\n</header>" if lines else ""


def _paragraphs(html: str) -> str:
    parts = (part.strip() for part in sanitized(html).split("<br><br>"))
    return "".join(f"<p>{part}</p>" for part in parts if part)


@singledispatch
def _html(block: doc.Block) -> str:
    raise TypeError(f"no HTML for {type(block).__name__}")


@_html.register
def _(block: doc.Heading) -> str:
    anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
    return f"<h{block.level}{anchor}>{sanitized(block.html)}</h{block.level}>"


@_html.register
def _(block: doc.Paragraph) -> str:
    return _paragraphs(block.html)


@_html.register
def _(block: doc.List) -> str:
    tag = "ol" if block.ordered else "ul"
    items = (
        f"<li>{sanitized(item.html)}{_html(item.children) if item.children else ''}"
        f"</li>"
        for item in block.items
    )
    return f"<{tag}>{''.join(items)}</{tag}>"


@_html.register
def _(block: doc.Quote) -> str:
    quoted = f"<blockquote>{_paragraphs(block.html)}</blockquote>"
    if not block.attribution:
        return quoted
    said_by = f"<figcaption>{escape(block.attribution)}</figcaption>"
    return f"<figure>{quoted}{said_by}</figure>"


@_html.register
def _(block: doc.Figure) -> str:
    source = address(block.src)
    alt = "" if block.decorative else escape(block.alt)
    picture = f'<img src="{source}" alt="{alt}">' if source else ""
    if not picture and block.alt:
        picture = f"<p>[{alt}]</p>"
    if picture and (link := address(block.link)):
        picture = f'<a href="{link}">{picture}</a>'
    credit = f"<small>{escape(block.credit)}</small>" if block.credit else ""
    lines = " ".join(part for part in (sanitized(block.caption), credit) if part)
    caption = f"<figcaption>{lines}</figcaption>" if lines else ""
    return f"<figure>{picture}{caption}</figure>"


@_html.register
def _(block: doc.Gallery) -> str:
    return f"<div>{''.join(map(_html, block.figures))}</div>"


@_html.register
def _(block: doc.Table) -> str:
    caption = f"<caption>{escape(block.caption)}</caption>" if block.caption else ""
    head = "".join(_row(row, "th") for row in block.header)
    body = "".join(_row(row, "td") for row in block.rows)
    thead = f"<thead>{head}</thead>" if head else ""
    return f"<table>{caption}{thead}<tbody>{body}</tbody></table>"


def _row(cells: tuple[str, ...], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


@_html.register
def _(block: doc.Embed) -> str:
    link = address(block.url)
    name = escape(block.caption or block.url)
    return f'<p><a href="{link}">{name}</a></p>' if link else f"<p>{name}</p>"


@_html.register
def _(block: doc.Code) -> str:
    language = f' class="language-{escape(block.language)}"' if block.language else ""
    return f"<pre><code{language}>{escape(block.text)}</code></pre>"


@_html.register
def _(block: doc.Definition) -> str:
    return f"<dl><dt>{escape(block.term)}</dt><dd>{_paragraphs(block.html)}</dd></dl>"


@_html.register
def _(block: doc.Separator) -> str:
    return "<hr>"


@_html.register
def _(block: doc.References) -> str:
    items = "".join(f"<li>{sanitized(item)}</li>" for item in block.items)
    return f'<ol aria-label="References">{items}</ol>'


@_html.register
def _(block: doc.Disclaimer) -> str:
    return f'<aside aria-label="Disclaimer">{_paragraphs(block.html)}</aside>'


@_html.register
def _(block: doc.NeedsReview) -> str:
    kind, inner = escape(block.kind), sanitized_blocks(block.html)
    return f'<div data-needs-review="{kind}">{inner}</div>'


def _threads(comments: tuple[doc.Comment, ...]) -> str:
    return f"<ol>{''.join(map(_comment, comments))}</ol>"


def _comment(comment: doc.Comment) -> str:
    name = escape(comment.author)
    if link := address(comment.url):
        name = f'<a href="{link}" rel="nofollow ugc">{name}</a>'
    when = escape(comment.published or "")
    moment = f' <time datetime="{when}">{when[:10]}</time>' if when else ""
    replies = _threads(comment.replies) if comment.replies else ""
    return f"<li><p>{name}{moment}</p>{_paragraphs(comment.html)}{replies}</li>"
