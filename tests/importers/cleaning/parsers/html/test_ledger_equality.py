"""No word of a page is lost, none doubled, whatever the page."""

import gzip
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from importers.cleaning.document import Document, Gallery
from importers.cleaning.errors import EmptyDocumentError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost, read_bytes
from tests.importers.cleaning.drafting import PROSE
from tests.importers.cleaning.ledger_words import document_words, visible_words

TRIGGERS = (
    "Share this:", "Related posts", "Leave a Reply", "You may also like",
    "About the author",
    "Photo: Ann Smith", "References", "May 12, 2024", "by Jo Bloggs",
    "Filed under: rest",
    "Comments are closed.", "Pingback: elsewhere", "Table of contents", "Post",
    "Subscribe",
    "[caption] In the studio[/caption]", "Photo by Ann Lee on Unsplash", "___", "* * *",
    "Source: the mill, 2019",
    "Advertisement", "https://youtu.be/abcdefghijk", "— A Person", "a < b && c > d",
    "Bücher",
    "Slow breathing leaves the shoulders lower than an hour of good advice ever will."
    " " * 3,
)  # fmt: skip
NAMES = (
    "comments-block", "comment-author", "comment-body", "comment-footer", "featured",
    "image-caption", "post-list", "wp-post-image",
    "entry-content", "sharedaddy", "wp-caption", "wp-caption-text", "comment",
    "comment-list",
    "comment-content", "comment depth-1", "children", "pingback", "author-box",
    "byline",
    "entry-meta", "screen-reader-text", "gallery", "wp-block-gallery",
    "tr-caption-container",
    "tr-caption", "newsletter", "comments-area", "comment-respond", "sidebar", "fn",
    "says",
    "comment-author vcard", "entry-title", "wp-block-embed", "related-posts", "toc",
    "caption", "footnotes", "image-credit", "gallery-item", "kg-bookmark-card",
    "twitter-tweet", "wp-embedded-content", "wp-block-verse", "has-small-font-size",
    "quote-author", "rll-youtube-player",
)  # fmt: skip
TAGS = [
    "div",
    "section",
    "article",
    "main",
    "aside",
    "header",
    "footer",
    "nav",
    "p",
    "span",
    "a",
    "b",
    "strong",
    "em",
    "i",
    "u",
    "sup",
    "sub",
    "code",
    "abbr",
    "cite",
    "small",
    "font",
    "h1",
    "h2",
    "h3",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "q",
    "figure",
    "figcaption",
    "pre",
    "form",
    "button",
    "label",
    "select",
    "option",
    "textarea",
    "details",
    "summary",
    "center",
    "address",
    "time",
    "mark",
    "picture",
    "video",
    "audio",
    "svg",
    "math",
    "fieldset",
    "legend",
    "ins",
    "del",
    "script",
    "style",
    "template",
    "noscript",
    "object",
    "custom-tag",
]
# Inside them the parsers may differ about what belongs where.
ALONE = {
    "option",
    "textarea",
    "script",
    "style",
    "template",
    "noscript",
    "object",
    "select",
}
VOID = ("img", "br", "hr", "input", "wbr")

texts = st.one_of(
    st.sampled_from(TRIGGERS),
    st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=30),
).map(lambda text: f" {text.replace('&', '&amp;').replace('<', '&lt;')} ")
names = st.one_of(
    st.just(""), st.sampled_from(NAMES).map(lambda name: f' class="{name}"')
)
voids = st.sampled_from(VOID).map(
    lambda tag: f' <{tag} src="a.jpg" alt="alternative" class="x"> '
)
FORMLESS = {"form", "button", "a"}


def _element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def wrap(tag: str, name: str, inner: list[str]) -> str:
        content = "".join(inner)
        if tag in ALONE:
            content = re.sub(r"<[^>]*>", " ", content)
        if tag in ("p", "svg", "math", "dt", "h1", "h2", "h3", "h6"):
            content = re.sub(r"<[^>]*>", " ", content)
        if tag in FORMLESS:
            content = re.sub(r"</?(?:form|button|a)\b[^>]*>", " ", content)
        link = ' href="/x" rel="author tag"' if tag == "a" else ""
        return f"<{tag}{name}{link}>{content}</{tag}>"

    return st.builds(wrap, st.sampled_from(TAGS), names, st.lists(children, max_size=4))


def _table(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cells = st.builds(
        lambda tag, span, inner: f"<{tag}{span}>{inner}</{tag}>",
        st.sampled_from(["td", "th"]),
        st.sampled_from(["", " colspan=2", " rowspan=3", ' class="tr-caption"']),
        children,
    )
    rows = st.lists(st.lists(cells, min_size=1, max_size=3).map("".join), max_size=4)
    return st.builds(
        lambda name, caption, inner: (
            f"<table{name}>{caption}<tbody>"
            + "".join(f"<tr>{row}</tr>" for row in inner)
            + "</tbody></table>"
        ),
        names,
        st.sampled_from(["", "<caption> Hours </caption>"]),
        rows,
    )


nodes = st.recursive(
    st.one_of(texts, voids),
    lambda children: st.one_of(_element(children), _table(children)),
    max_leaves=25,
)
pages = st.lists(nodes, max_size=6).map(
    lambda parts: (
        "<!doctype html><html lang=en><head><title>Post</title></head><body>"
        + "".join(parts)
        + "</body></html>"
    )
)


@settings(max_examples=120, deadline=None)
@given(pages)
def test_the_words_of_any_page_are_kept_or_accounted_for(html: str) -> None:
    post = RawPost("random.html", html)
    try:
        document = clean(post)
    except EmptyDocumentError:
        reject()

    assert document_words(_without_alts(document), post) == visible_words(post)


@pytest.mark.parametrize(
    "inside",
    [
        "<table class=image-credit><tr><td class=tr-caption>Ann Lee</td></tr></table>",
        "<a class='image-credit'><span class='caption'>Ann Lee</span></a>",
        "<video><table class='caption'><tr><td>Ann Lee</td></tr></table></video>",
        "<audio src='a.mp3'><p class='wp-caption-text'>Ann Lee</p></audio>",
        "<form><p class='photo-credit'>Ann Lee</p></form>",
        "<svg><text class='credit'>Ann Lee</text></svg>",
        "<math><mi class='caption'>Ann Lee</mi></math>",
    ],
)
def test_words_that_are_marked_twice_in_a_figure_count_once(inside: str) -> None:
    body = f"<figure><img src='a.jpg'>{inside}</figure>"
    post = RawPost("page.html", f"<!doctype html><body><p>{PROSE}</p>{body}</body>")

    document = clean(post)

    assert document_words(document, post) == visible_words(post)


DATA = Path(__file__).parents[5].parent / "shared" / "data" / "pages" / "html"
SAMPLE = sorted(DATA.glob("*.html.gz"))[::16]


@pytest.mark.skipif(not SAMPLE, reason="shared/data/pages is not beside the repository")
@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.name)
def test_the_letters_of_a_real_page_are_kept_or_accounted_for(path: Path) -> None:
    post = read_bytes(gzip.decompress(path.read_bytes()), path.name)
    document = clean(post)

    assert _letters(_accounted(document, post)) == _letters(_visible(post.text))


def _letters(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w", text.casefold()))


def _accounted(document: Document, post: RawPost) -> str:
    return " ".join(
        word * count
        for word, count in document_words(_without_alts(document), post).items()
    )


def _visible(html: str) -> str:
    """Read with lexbor, as lxml loses text on broken pages, but not with our own
    walk."""
    parser = LexborHTMLParser(html)
    unseen = ["script", "style", "template", "noscript", "iframe", "object"]
    parser.strip_tags(unseen, recursive=True)
    return parser.body.text(separator=" ") if parser.body is not None else ""


def _without_alts(document: Document) -> Document:
    """Alternative texts of a page are no visible text; in galleries they would
    count."""
    blocks = (
        Gallery(tuple(replace(figure, alt="") for figure in block.figures))
        if isinstance(block, Gallery)
        else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))
