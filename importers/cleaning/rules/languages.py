"""The language of a text, by its script or by the small words it cannot do without."""

import re
from collections import Counter

from importers.cleaning.document import FactOrigin, Paragraph
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.visible import text_of, text_of_html

RULE = "languages"
REASON = "the language that the small words belong to"

# Compiled when first needed: most texts are in Latin letters.
_SCRIPTS = (
    ("fa", "[پچژگ]"),
    ("ar", "[\u0600-\u06ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("uk", "[іїєґ]"),
    ("ru", "[\u0400-\u04ff]"),
    ("el", "[\u0370-\u03ff]"),
    ("ja", "[\u3040-\u30ff]"),
    ("ko", "[\uac00-\ud7af]"),
    ("zh", "[\u4e00-\u9fff]"),
    ("hi", "[\u0900-\u097f]"),
    ("th", "[\u0e00-\u0e7f]"),
)
_WORDS = {
    "en": "the and of to is that in it with for you are this on be or not from your",
    "es": "el la de que y los las en un una por con para es se del su no más como",
    "fr": "le la les de des et est un une que qui dans pour vous sur avec pas du "
    "ce plus",
    "de": "der die das und ist nicht ein eine zu den mit sie auf für von im dem "
    "auch es sich",
    "it": "il la di che e un una per con non sono del della gli le nel è anche come si",
    "pt": "o a de que e os as um uma para com não em do da no na por mais é",
    "nl": "de het een van en is niet dat op te met voor zijn je aan ook er bij "
    "naar als",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_NOT_LATIN = re.compile("[^\x00-\u036f]+")
_SAMPLE = 5000
_MOSTLY = 0.4
_FEWEST = 5
_LEAD = 1.2
_CLOSE = 0.7


def apply(draft: Draft) -> None:
    """Set the language where the page does not say it and the text leaves no doubt."""
    if draft.facts.language is None:
        language = language_of(_sample(draft))
        draft.facts.learn("language", language, FactOrigin.INFERRED)


def language_of(text: str) -> str | None:
    """The two-letter code of a text's language, or None where it is not clear."""
    if _is_foreign(text):
        return next(
            (code for code, sign in _SCRIPTS if len(re.findall(sign, text)) > 1), None
        )
    words = Counter(_WORD.findall(text.lower()))
    counts = {
        code: sum(words[word] for word in known & words.keys())
        for code, known in _SETS.items()
    }
    best, second, *_ = sorted(counts, key=lambda code: -counts[code])
    is_clear = counts[best] >= max(_FEWEST, _LEAD * counts[second])
    return best if is_clear else None


def _is_foreign(text: str) -> bool:
    """Whether many letters are of other scripts than Latin."""
    foreign = sum(map(str.isalpha, "".join(_NOT_LATIN.findall(text))))
    return foreign > 0 and foreign > _MOSTLY * sum(map(str.isalpha, text))


def likely_languages(text: str) -> tuple[str, ...]:
    """The codes whose small words a short text has most of; more where it is close."""
    words = set(_WORD.findall(text.lower()))
    counts = {code: len(words & known) for code, known in _SETS.items()}
    most = max(counts.values())
    return tuple(code for code, count in counts.items() if count >= most * _CLOSE)


def _sample(draft: Draft) -> str:
    parts: list[str] = []
    length = 0
    for placed in draft.blocks:
        parts.append(_opening(placed))
        length += len(parts[-1])
        if length > _SAMPLE:
            break
    return "\n".join(parts)[:_SAMPLE]


def _opening(placed: Placed) -> str:
    block = placed.block
    if isinstance(block, Paragraph) and len(block.html) > _SAMPLE:
        return text_of_html(block.html[:_SAMPLE])
    return text_of(block)[:_SAMPLE]
