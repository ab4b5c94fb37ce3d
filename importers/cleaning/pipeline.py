"""One post becomes one Document: parse, apply the rules in their order, freeze."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace

from .decisions import decisions_of
from .detect import Format, detect
from .document import Document, FactOrigin, Separator, Warning
from .draft import Draft, Facts
from .errors import EmptyDocumentError
from .house_disclaimers import propose as propose_house_disclaimers
from .limits import check_depth, check_length
from .parsers.entities import decoded_markup
from .read import RawPost
from .rules import rules_for
from .sites.applying import (
    cut_title,
    leave_out_lines,
    leave_out_pictures,
)
from .sites.profile import SiteProfile


def clean(
    post: RawPost,
    profile: SiteProfile | None = None,
    *,
    house_disclaimers: Iterable[str] = (),
) -> Document:
    """Find the article in a post; what is known of its site helps.

    `house_disclaimers` are the plain texts of the site's own: each is proposed in place
    of one in the post that says nearly the same.

    Raises: EmptyDocumentError where nothing of an article is left,
    UnreadableSourceError for markup beyond the limits.
    """
    with _uncollected():
        draft = drafted(post, profile)
        if all(isinstance(placed.block, Separator) for placed in draft.blocks):
            _refuse_or_warn(draft)
        propose_house_disclaimers(draft, house_disclaimers)
        return _document(draft)


def _refuse_or_warn(draft: Draft) -> None:
    """A post may be a title alone; what readers wrote below it is not lost."""
    if not (draft.comments and draft.facts.title):
        message = "no text of an article was found in it"
        raise EmptyDocumentError(draft.post.source, message)
    message = "The post has no text of its own, only comments; please check."
    draft.warnings.append(Warning("no_text", message))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector of cycles from walking all of memory while a page grows in it.

    A page leaves no cycles behind, so nothing has to wait for the collector either.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def drafted(post: RawPost, profile: SiteProfile | None = None) -> Draft:
    """Make the draft of a post, ready to be frozen.

    Raises: UnreadableSourceError for markup beyond the limits.
    """
    draft = Draft(post, profile=profile)
    draft.facts.learn("source_url", post.url, FactOrigin.SOURCE)
    draft.warnings.extend(post.warnings)
    for repair in post.repairs:
        draft.ledger.record(repair)
    found = detect(draft.post)
    _parse(draft, found)
    leave_out_pictures(draft)
    for rule in rules_for(found):
        rule(draft)
    cut_title(draft)
    return draft


def _parse(draft: Draft, found: Format) -> None:
    if found is Format.TEXT:
        check_length(draft.post.text, draft.post.source)
        from .parsers import text  # noqa: PLC0415 - one parser is loaded, not all

        leave_out_lines(draft)
        text.parse(draft)
        return
    from .parsers.html import parsing  # noqa: PLC0415

    check_depth(draft.post.text, draft.post.source)
    _warn_of_a_cut_page(draft)
    markup = decoded_markup(draft.post.text, draft.ledger)
    if markup is not draft.post.text:
        draft.post = replace(draft.post, text=markup)
    parsing.parse(draft)


def _warn_of_a_cut_page(draft: Draft) -> None:
    text = draft.post.text
    opened, closed = text.rfind("<"), text.rfind(">")
    is_tag = text[opened + 1 : opened + 2].strip("/").isalpha()
    is_comment = text.startswith("<!--", opened)
    if opened > closed and (is_tag or is_comment):
        inside = "a note" if is_comment else "a tag"
        message = f"The page ends inside {inside}: its end is probably missing."
        draft.warnings.append(Warning("cut", message))


def _document(draft: Draft) -> Document:
    facts = {field.name: getattr(draft.facts, field.name) for field in fields(Facts)}
    facts["topics"], facts["tags"] = tuple(facts["topics"]), tuple(facts["tags"])
    return Document(
        **facts,
        blocks=tuple(placed.block for placed in draft.blocks),
        comments=tuple(draft.comments),
        removed=draft.ledger.removals,
        suggestions=tuple(draft.suggestions),
        warnings=tuple(draft.warnings),
        decisions=decisions_of(draft),
    )
