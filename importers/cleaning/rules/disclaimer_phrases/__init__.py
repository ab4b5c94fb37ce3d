"""The phrases that disclaimers are made of, one module a language."""

from collections.abc import Mapping

from . import de, en, es, fr, it, nl, pt
from .grammar import Phrases

PHRASES: Mapping[str, Phrases] = {
    "en": en.PHRASES,
    "es": es.PHRASES,
    "fr": fr.PHRASES,
    "de": de.PHRASES,
    "it": it.PHRASES,
    "pt": pt.PHRASES,
    "nl": nl.PHRASES,
}
