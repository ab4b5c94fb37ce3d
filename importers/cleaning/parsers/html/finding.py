"""Finds the post: by names that publishing systems use, else by density."""

import re

from .tree import Element, Page

# Ordered: the first family whose element holds enough of the page's prose wins.
_FAMILIES = tuple(
    re.compile(rf"\s(?:{names})\s")
    for names in (
        # WordPress and its themes, Blogger, Ghost, Substack, hAtom and microformats.
        r"entry-content|wp-block-post-content|post-body|gh-content|e-content|postarea"
        r"|td-post-content|available-content|articlebody|article-body|article__body"
        r"|post-full-content|elementor-widget-theme-post-content|et_pb_post_content"
        r"|post_content|single-post-content|article-content|article__content|story-body"
        r"|blog-item-content|entry-content-wrap|post__content|post-entry|entry__content"
        r"|blog-post-content|blogpost-content|post-text|post-copy|article-text|the-content"
        r"|single-content|storycontent|postcontent|post-content|blog-content|article_body"
        r"|post-body-container|entry-body|entrytext|entry_content|article-entry|rich-text",
        # Less sure names: also used for wrappers and cards.
        r"entry|post|hentry|single|blog-post|blogpost|article|story|content|main-content"
        r"|page-content|post-single|single-post",
    )
)
_PROPERTY = frozenset({"articlebody", "blogpost", "text"})


def find_post(page: Page) -> Element:
    """The element that holds the post; the body where nothing stands out.

    A name is believed when its element holds at least six tenths of the prose that the
    densest part of the page has.
    """
    dense = _densest(page)
    enough = dense.prose * 0.6
    for family in _families(page):
        best = max(family, key=lambda element: element.prose, default=None)
        if best is not None and best.prose and best.prose >= enough:
            return _narrowed(best)
    return dense


def _families(page: Page) -> list[list[Element]]:
    named: list[list[Element]] = [[], [], [], []]
    end = 0
    for element in page.elements:
        if element.cut:
            end = max(end, element.end)
        if not element.prose or element.index < end:
            continue
        if (element.attrs.get("itemprop") or "").lower() in _PROPERTY:
            named[0].append(element)
        elif element.tag in ("article", "main"):
            named[2].append(element)
        if element.names and _FAMILIES[0].search(element.names):
            named[0].append(element)
        elif element.names and _FAMILIES[1].search(element.names):
            named[3].append(element)
    return named


def _narrowed(element: Element) -> Element:
    """Go inwards while one child holds all the prose there is."""
    while True:
        inner = next((c for c in element.elements() if c.prose == element.prose), None)
        if inner is None or inner.cut or inner.text < element.text * 0.9:
            return element
        if inner.tag in ("ul", "ol", "blockquote", "p", "table"):
            return element
        element = inner


def _densest(page: Page) -> Element:
    """Descend from the body into the child that holds most of the prose."""
    element = page.body
    while True:
        children = [c for c in element.elements() if not c.cut]
        best = max(children, key=lambda child: child.prose, default=None)
        if best is None or best.prose < element.prose * 0.75 or not best.prose:
            return element
        if best.tag in ("p", "ul", "ol", "blockquote", "pre"):
            return element
        element = best
