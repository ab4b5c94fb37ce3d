"""The order of work on one page."""

from urllib.parse import urlsplit

from importers.cleaning.document import Decision, FactOrigin
from importers.cleaning.draft import Draft
from importers.cleaning.limits import check_letters
from importers.cleaning.sites.profile import Template

from . import addresses, elements, media, pictures, preformatted  # noqa: F401
from .builder import TITLE, Builder
from .chrome import discount, mark_chrome
from .closing_bios import mark_closing_bios
from .comment_services import comments_elsewhere
from .comments import about_comments, mark_comments, read_threads
from .comments_open import comments_open
from .facts import address_facts, learn_title, other_facts, saved_from
from .finding import find_post
from .growing import read_page
from .lead import find_lead
from .link_boxes import mark_link_boxes
from .mending import mend
from .metadata import read_metadata
from .names import name_of
from .notices import mark_notices
from .promotions import mark_promotions
from .shown import mark_shown, set_apart
from .site_lines import mark_addresses, mark_lines
from .site_parts import mark_site_parts, template_in
from .tree import Element, Page, part
from .trimming import mark_above, mark_bios

# Where nearly all prose is in what is named as the post, nobody needs to be asked.
CERTAIN = 0.95
_OUTSIDE = ("outside", "outside of the post")


def parse(draft: Draft) -> None:
    """Fill a draft from its page."""
    page = read_page(draft.post.text, draft.post.source)
    try:
        check_letters(page.body.text, draft.post.source)
        _fill(draft, page)
    finally:
        part(page)


def _fill(draft: Draft, page: Page) -> None:
    metadata = read_metadata(page)
    facts = draft.facts
    given = draft.post.url or saved_from(draft.post.text)
    address_facts(facts, page, metadata, given)
    base = addresses.web(metadata.base, facts.source_url) or facts.source_url
    named = about_comments(page)
    mark_comments(page, named)
    mark_chrome(page)
    root = _root(draft, page)
    _uncover(root)
    mark_lines(page, root)
    host = urlsplit(base or "").netloc.lower().removeprefix("www.")
    mark_link_boxes(page, root, host)
    mark_promotions(page, root)
    mark_notices(page, root)
    mark_addresses(page, root)
    shown = learn_title(facts, page, metadata, root)
    near = other_facts(facts, page, metadata, root, shown)
    facts.learn("comments_open", comments_open(named), FactOrigin.MARKUP)
    if shown is not None:
        mark_above(page, root, shown)
        set_apart(shown, TITLE)
    mark_bios(page, root, facts.author)
    mark_closing_bios(page, root)
    beside = draft.post.url is None
    lead, origin = find_lead(page, metadata, root, base, beside=beside)
    facts.learn("lead_image", lead, origin)
    mark_shown(facts, page.elements[near.start : near.stop], root)
    _write(draft, page, root, base)
    if not draft.comments:
        draft.warnings += comments_elsewhere(page)
    mend(draft)


def _root(draft: Draft, page: Page) -> Element:
    """The element that holds the post, as on other pages of the site or as found."""
    profile = draft.profile
    if profile is not None and profile.lines:
        mark_site_parts(page, profile)
    discount(page)
    root = template_in(page, profile) if profile is not None else None
    root = root or _found(draft, page)
    draft.template = Template(root.tag, tuple(root.names.split()))
    return root


def _found(draft: Draft, page: Page) -> Element:
    found = find_post(page)
    if found.confidence < CERTAIN:
        draft.decisions.append(Decision("post", found.confidence, found.reason))
    return found.element


def _uncover(root: Element) -> None:
    """What holds the post is no chrome, whatever its name."""
    for element in (root, *root.ancestors()):
        element.cut = None
        element.special = True


def _write(draft: Draft, page: Page, root: Element, base: str | None) -> None:
    def threads(element: Element, builder: Builder) -> None:
        draft.comments += read_threads(element, builder)

    beside = draft.post.url is None
    builder = Builder(base, draft.ledger, threads, beside=beside)
    _sweep(page.body, root, builder)
    builder.flush()
    draft.blocks = builder.blocks


def _sweep(element: Element, root: Element, builder: Builder) -> None:
    """Go down to the post; record everything beside the way as outside."""
    if element is root:
        builder.inside(element)
        return
    for child in element.children:
        if isinstance(child, str):
            builder.leave_text(child, element, _OUTSIDE)
        elif child is root or child.index < root.index < child.end:
            _sweep(child, root, builder)
        else:
            child.cut = child.cut or _named(child)
            builder.leave(child)


def _named(element: Element) -> tuple[str, str]:
    name = name_of(element.names) if element.names else None
    return (name.rule, name.reason) if name else _OUTSIDE
