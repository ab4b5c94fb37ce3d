"""What is known of a site, put to use on the draft of one of its pages."""

from dataclasses import replace

from importers.cleaning.document import (
    FactOrigin,
    Figure,
    Removal,
    TitleOrigin,
)
from importers.cleaning.draft import Draft
from importers.cleaning.visible import text_of_html

from .pictures import picture_key
from .profile import RULE
from .text import without_site_lines


def leave_out_lines(draft: Draft) -> None:
    """Take the site's lines out of a plain text before it is parsed."""
    if draft.profile is not None and draft.profile.lines:
        draft.post = without_site_lines(draft.post, draft.profile, draft.ledger)


def leave_out_pictures(draft: Draft) -> None:
    """Take out pictures that stand on most pages: logos, portraits, signatures."""
    if draft.profile is None or not draft.profile.pictures:
        return
    lead = draft.facts.lead_image
    # The words under the lead picture are in the ledger since they became its caption.
    if lead is not None and _record(draft, replace(lead, caption="", credit=""), ""):
        draft.facts.lead_image = None
        draft.facts.origins.pop("lead_image", None)
    draft.blocks[:] = [
        placed
        for placed in draft.blocks
        if not isinstance(placed.block, Figure)
        or not _record(draft, placed.block, placed.where)
    ]


def _record(draft: Draft, figure: Figure, where: str) -> bool:
    """Record a picture of the site; false where it is none."""
    count = draft.profile.pictures.get(picture_key(figure)) if draft.profile else None
    if draft.profile is None or count is None:
        return False
    # A picture without a caption has no words; its address says what it was.
    text = "\n".join(filter(None, (text_of_html(figure.caption), figure.credit)))
    place = f"{where}, {figure.src}" if where else str(figure.src)
    draft.ledger.record(Removal(RULE, draft.profile.reason(count), text, place))
    return True


def cut_title(draft: Draft) -> None:
    """Take off the title what the titles of most pages share."""
    profile, facts = draft.profile, draft.facts
    if profile is None:
        return
    if facts.site_name is None:
        facts.learn("site_name", profile.site_name, FactOrigin.INFERRED)
    ending, beginning = profile.title_ending, profile.title_beginning
    for part, rest in (
        (ending, facts.title.removesuffix(ending)),
        (beginning, facts.title.removeprefix(beginning)),
    ):
        if part and rest != facts.title and rest.strip():
            facts.title = rest.strip()
            if facts.title_origin is TitleOrigin.PAGE:
                draft.ledger.remove(RULE, "the site's name in the title", part)
            return
