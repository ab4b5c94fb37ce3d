"""Which ideas of disclaimers a sentence holds, and at which of its words."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from unicodedata import normalize

from . import de, en, es, fr, it, nl, pt
from .concept import Concept, Table

TABLES: Mapping[str, Table] = {
    "en": en.TABLE,
    "es": es.TABLE,
    "fr": fr.TABLE,
    "de": de.TABLE,
    "it": it.TABLE,
    "pt": pt.TABLE,
    "nl": nl.TABLE,
}
Places = dict[Concept, list[int]]

# A bracket or a colon parts what is said less than a stop does.
_SENTENCE = re.compile(r"(?<=[.!?;])[\s\"'”’»)]+(?=\S)")
_WORD = re.compile(r"[^\W\d]+|[,:(—]")
# What a comma parts is not said in one breath: as far as so many words.
_PAUSE = 2
_NOTHING: frozenset[Concept] = frozenset()
_MARKED = "äöüàáâãçèéêëìíîïñòóôõùúûß"
_PLAIN = str.maketrans({char: normalize("NFKD", char)[0] for char in _MARKED})
_PLAIN.update(str.maketrans({"ß": "ss", "’": " ", "'": " ", "-": " ", "–": " "}))


class Vocabulary:
    """The words of one language's table, asked word by word."""

    def __init__(self, table: Table) -> None:
        self._whole: dict[str, set[Concept]] = {}
        self._beginnings: dict[str, set[Concept]] = {}
        self._endings: dict[str, set[Concept]] = {}
        self._inside: dict[str, set[Concept]] = {}
        self._phrases: dict[str, str] = {}
        for concept, words in table.items():
            for word in folded(words).split():
                self._learn(word, concept)
        lengths = {len(stem) for stem in self._beginnings}
        self._lengths = sorted(lengths)
        self.concepts = lru_cache(maxsize=1 << 14)(self._concepts)

    def sentences(self, line: str) -> Iterator[Places]:
        """For each sentence where its words stand that say one of the concepts."""
        for sentence in _SENTENCE.split(self._joined(folded(line))):
            places: Places = {}
            place = 0
            for word in _WORD.findall(sentence):
                place += _PAUSE if word in ",:(—" else 1
                for concept in self.concepts(word):
                    places.setdefault(concept, []).append(place)
            yield places

    def _learn(self, word: str, concept: Concept) -> None:
        stem = word.strip("*")
        kinds = {
            (False, False): self._whole,
            (False, True): self._beginnings,
            (True, False): self._endings,
            (True, True): self._inside,
        }
        kind = kinds[word.startswith("*"), word.endswith("*")]
        kind.setdefault(stem, set()).add(concept)
        if "_" in stem:
            self._phrases[stem.replace("_", " ")] = stem
            # Phrases overlap: the end of one may be the beginning of the next.
            self._beginnings.setdefault(stem, set()).add(concept)

    def _joined(self, line: str) -> str:
        for phrase, word in self._phrases.items():
            if phrase in line:
                line = line.replace(phrase, word)
        return line

    def _concepts(self, word: str) -> frozenset[Concept]:
        found = set(self._whole.get(word, _NOTHING))
        for length in self._lengths:
            found |= self._beginnings.get(word[:length], _NOTHING)
        for stem, concepts in self._endings.items():
            found |= concepts if word.endswith(stem) else _NOTHING
        for stem, concepts in self._inside.items():
            found |= concepts if stem in word else _NOTHING
        return frozenset(found)


def folded(text: str) -> str:
    """In small letters without accents: people leave them out, and so do fonts."""
    return text.lower().translate(_PLAIN)


@lru_cache(maxsize=len(TABLES))
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language, made when a post is first in it."""
    return Vocabulary(TABLES[code])
