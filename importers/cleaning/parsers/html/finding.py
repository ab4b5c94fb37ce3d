"""Finds the post: by names that publishing systems use, else by density."""

from dataclasses import dataclass
from itertools import pairwise, takewhile

from .post_names import ARTICLE, SURE, UNSURE, kind_of
from .tree import Element, Page

# Ordered: the first family whose element holds enough of the page's prose wins.
_FAMILIES = (SURE, ARTICLE, UNSURE)
# How far a family's word is to be trusted, where nothing speaks against it.
_TRUST = {SURE: 1.0, ARTICLE: 0.9, UNSURE: 0.8}
_DENSE = 0.6
# What a named element must have of the prose of the densest part of the page.
ENOUGH = 0.65
# What an element further in must have of the prose of the one around it.
INNER = 0.85
# What all the sections of a post leave to what stands between them.
SPLIT = 1.2
_PROPERTY = frozenset({"articlebody", "blogpost", "text"})
# Parts of a post, however much of its prose they hold.
_PARTS = frozenset({"p", "ul", "ol", "blockquote", "pre", "figure", "figcaption"})
_ARTICLES = frozenset({"article", "main"})


@dataclass(frozen=True, slots=True)
class Found:
    """The element that holds the post, how sure that is from 0 to 1, and why."""

    element: Element
    confidence: float
    reason: str


def find_post(page: Page) -> Found:
    """The element that holds the post; the body where nothing stands out.

    A name is believed when its element holds enough of the prose that the densest part
    of the page has; how far both agree is the confidence.
    """
    dense = _densest(page)
    named = _named(page)
    for family in _FAMILIES:
        best = max(named[family], key=lambda each: each.prose, default=None)
        if best is not None and best.prose and best.prose >= dense.prose * ENOUGH:
            return _chosen(best, named[family], page, _TRUST[family])
    if not dense.prose and (shown := _wordless(page)) is not None:
        return Found(shown, _DENSE, "a part named as the post, of pictures alone")
    share = dense.prose / max(1, page.body.prose)
    words = "the densest part of the page; nothing names the post"
    return Found(dense, round(_DENSE * share, 2), words)


def _wordless(page: Page) -> Element | None:
    """The part that its name says to be the post, where that has no prose at all."""
    named = (each for each in page.elements if each.names and not each.cut)
    return next((each for each in named if kind_of(each.names) == SURE), None)


def _chosen(best: Element, family: list[Element], page: Page, trust: float) -> Found:
    inner = [
        each
        for each in family
        if best.index < each.index < best.end and each.prose >= best.prose * INNER
    ]
    element = _narrowed(inner[-1] if inner else _joined(best, family))
    share = min(1.0, element.prose / max(1, page.body.prose))
    words = f"{share:.0%} of the prose is in the part that is named as the post"
    return Found(element, round(trust * share, 2), words)


def _joined(best: Element, family: list[Element]) -> Element:
    """The part around all sections of a post that a page builder keeps apart.

    They have one name and hold nearly all the prose there is around them. Sections in
    articles of their own are several posts, of which the longest stays chosen.
    """
    twins = [each for each in family if each.names and each.names == best.names]
    nested = any(one.end > other.index for one, other in pairwise(twins))
    if len(twins) < 2 or nested:  # noqa: PLR2004
        return best
    last = twins[-1]
    around = next(above for above in twins[0].ancestors() if above.end >= last.end)
    if around.prose > sum(each.prose for each in twins) * SPLIT:
        return best
    return best if any(_is_article(each, around) for each in twins) else around


def _is_article(element: Element, around: Element) -> bool:
    """Whether an element is an article, or in one of those in the part around."""
    steps = takewhile(lambda above: above is not around, element.ancestors())
    return any(step.tag in _ARTICLES for step in (element, *steps))


def _named(page: Page) -> dict[int, list[Element]]:
    named: dict[int, list[Element]] = {family: [] for family in _FAMILIES}
    end = 0
    for element in page.elements:
        if element.index < end:
            continue
        if element.cut:
            end = element.end
        if not element.prose or element.cut:
            continue
        kind = kind_of(element.names) if element.names else 0
        if kind == SURE or (element.attrs.get("itemprop") or "").lower() in _PROPERTY:
            named[SURE].append(element)
        elif element.tag in _ARTICLES:
            named[ARTICLE].append(element)
        elif kind:
            named[kind].append(element)
    return named


def _narrowed(element: Element) -> Element:
    """Go inwards while one child holds all the prose there is."""
    while True:
        inner = next((c for c in element.elements() if c.prose == element.prose), None)
        if inner is None or inner.cut or inner.text < element.text * 0.9:
            return element
        if inner.tag in _PARTS or inner.tag == "table":
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
        if best.tag in _PARTS:
            return element
        element = best
