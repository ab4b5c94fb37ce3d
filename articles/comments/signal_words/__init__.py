"""Phrases that hint at something about health, by what they hint at and by language.

Plain Python. The house changes them in the admin; what stands here is what holds until
then. They are hints for a person who reads, and never more than that.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from . import testimonials, urgent

URGENT: Final = "urgent_care"
DETAILS: Final = "health_details"
TESTIMONIAL: Final = "testimonial"
SIGNALS: Final = (URGENT, DETAILS, TESTIMONIAL)
LANGUAGES: Final = ("en", "es", "fr", "de", "it", "pt", "nl")

_LISTS: Final[Mapping[str, Mapping[str, str]]] = {
    URGENT: urgent.PHRASES,
    # What somebody has, takes or went through is found by sentences, not by a list.
    DETAILS: dict.fromkeys(LANGUAGES, ""),
    TESTIMONIAL: testimonials.PHRASES,
}


def phrases(signal: str, language: str) -> str:
    """Give the list that comes with the site, a phrase a line; "" if there is none."""
    return _LISTS[signal].get(language, "").strip()


def all_phrases(signal: str, changed: Mapping[tuple[str, str], str]) -> Sequence[str]:
    """Give all phrases in all languages: people write in any, whatever the page's.

    `changed` holds the lists of the house, by signal and language, instead of ours.
    """
    lists = {(signal, language): phrases(signal, language) for language in LANGUAGES}
    lists |= {key: text for key, text in changed.items() if key[0] == signal}
    return [line for text in lists.values() for line in text.splitlines()]
