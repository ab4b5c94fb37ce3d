"""What stands on most pages of a site: marked in the tree by the lines it shows."""

from dataclasses import dataclass, field

from importers.cleaning.sites.keys import key_of
from importers.cleaning.sites.profile import RULE, SiteProfile
from importers.cleaning.sites.runs import of_the_site

from .growing import read_page
from .metadata import read_metadata
from .reading import text_of
from .tree import BLOCK_TAGS, Element, Page, part

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Taken out with all their fellows or not at all: half a list helps nobody.
_PARTS = frozenset({"li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "caption"})


@dataclass(slots=True)
class _Lines:
    """The lines of a page, and the first and last one of each element."""

    texts: list[str] = field(default_factory=list)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)


def lines_and_title(html: str) -> tuple[list[str], str]:
    """The lines that a page shows, and the title that its head says."""
    page = read_page(html)
    found = _read(page.body).texts, read_metadata(page).title
    part(page)
    return found


def mark_site_parts(page: Page, profile: SiteProfile) -> None:
    """Mark the outermost elements of which every line is the site's."""
    lines = _read(page.body)
    found = of_the_site(lines.texts, profile, lines.headings)
    end = 0
    for element in page.elements[1:]:
        if element.index < end:
            continue
        if element.cut:
            end = element.end
        elif count := _count(element, lines, found, profile):
            element.cut = (RULE, profile.reason(count))
            end = element.end
            for inner in page.below(element):
                inner.cut = None


def _count(
    element: Element, lines: _Lines, found: frozenset[int], profile: SiteProfile
) -> int:
    """On how many pages an element stands; 0 where it is not the site's."""
    if element.special or element.tag in _PARTS or element.index not in lines.spans:
        return 0
    least = 0
    for index in range(*lines.spans[element.index]):
        if key := key_of(lines.texts[index]):
            if index not in found:
                return 0
            least = min(least or profile.pages, profile.lines[key])
    return least


def template_in(page: Page, profile: SiteProfile) -> Element | None:
    """The element that holds the post on other pages, if this page has one such."""
    wanted = profile.template
    if wanted is None:
        return None
    names = frozenset(wanted.names)
    found = [
        element
        for element in page.with_tag(wanted.tag)
        if element.names and names.issubset(element.names.split())
    ]
    return found[0] if len(found) == 1 and found[0].prose else None


def _read(body: Element) -> _Lines:
    lines = _Lines()
    _walk(body, lines)
    return lines


def _walk(element: Element, lines: _Lines) -> None:
    """Add the lines of an element: inline text runs on, a block begins a new line."""
    start = len(lines.texts)
    run: list[str] = []
    for child in element.children:
        if isinstance(child, str):
            run.append(child)
        elif child.blocky or child.tag in BLOCK_TAGS:
            _end(run, lines)
            _walk(child, lines)
        else:
            run.append(text_of(child))
    _end(run, lines)
    if len(lines.texts) > start:
        lines.spans[element.index] = (start, len(lines.texts))
        if element.tag in _HEADINGS:
            lines.headings.update(range(start, len(lines.texts)))


def _end(run: list[str], lines: _Lines) -> None:
    for line in "".join(run).splitlines():
        if squeezed := " ".join(line.split()):
            lines.texts.append(squeezed)
    run.clear()
