"""Ready texts: the house's own, or those that come with the site."""

from collections.abc import Sequence

from .models import CannedReply
from .models.canned import Purpose
from .ready_letters import ready_letters
from .ready_replies import ready_replies


def canned_texts(language: str, purpose: str) -> Sequence[str]:
    """Give ready texts in a language (BCP 47); the house's own, if it has any in it.

    A text for "de" stands in for "de-at" where there is none for that.
    """
    short = language.lower().split("-")[0]
    rows = CannedReply.objects.filter(
        purpose=purpose, language__in={language.lower(), short}
    )
    found = list(rows.values_list("language", "text"))
    exact = [text for code, text in found if code == language.lower()]
    own = exact or [text for _code, text in found]
    if own:
        return own
    if purpose == Purpose.ANSWER:
        return ready_replies(language)
    return ready_letters(language, purpose)
