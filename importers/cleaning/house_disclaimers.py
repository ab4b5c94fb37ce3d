"""The site's own disclaimer, proposed where a post says nearly the same."""

from collections.abc import Iterable, Sequence

from .document import Disclaimer, Suggestion
from .draft import Draft
from .similarity import ALIKE, similarity
from .visible import text_of

KIND = "house-disclaimer"
REASON = "the site has this disclaimer; the post says nearly the same"
MOST_PAGES = (
    "most pages of the site have this disclaimer; the post says nearly the same"
)


def propose(draft: Draft, texts: Iterable[str]) -> None:
    """Suggest the nearest of the site's disclaimers for each of the post's.

    `texts` are plain. One that the post repeats to the word is proposed as well, so
    that the site's own can take its place; without any, what most pages of the site
    say is proposed for its variants.
    """
    known = [text for text in texts if text.strip()]
    common = draft.profile.house_disclaimer if draft.profile else None
    for index, placed in enumerate(draft.blocks):
        if not isinstance(placed.block, Disclaimer):
            continue
        own = text_of(placed.block)
        if known:
            _suggest(draft, index, own, known, REASON)
        elif common and common != own:
            _suggest(draft, index, own, [common], MOST_PAGES)


def _suggest(
    draft: Draft, index: int, own: str, texts: Sequence[str], reason: str
) -> None:
    nearest = max(texts, key=lambda text: similarity(own, text))
    if similarity(own, nearest) >= ALIKE:
        draft.suggestions.append(Suggestion(KIND, index, own, nearest, reason))
