"""Weights of signs, learnt from blocks of which it is known where they belong."""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from importers.cleaning.belonging.chain import smoothed
from importers.cleaning.belonging.signs import signs_of
from importers.cleaning.belonging.units import units_of
from importers.cleaning.belonging.weights import BIAS
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.parsers import text as text_parser
from importers.cleaning.read import RawPost
from importers.cleaning.rules.markers import marker_of
from importers.cleaning.visible import text_of

from .pages import Page
from .words import SHINGLE, shingles, words

_ROUNDS = 3
_RATE, _DECAY = 0.1, 2e-7
_BELONGS = 0.5
# A block counts for itself and for its words, up to so many.
_BY_ITSELF, _BY_WORD, _MOST_WORDS = 0.25, 0.0375, 100

Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """The blocks of one plain text: their signs, and which share of each is the post's.

    The share is None for blocks without words.
    """

    page: Page
    way: str
    blocks: tuple[Placed, ...]
    texts: tuple[str, ...]
    signs: tuple[tuple[str, ...], ...]
    shares: tuple[float | None, ...]


def example_of(page: Page, way: str, text: str) -> Example:
    """Parse a plain text of a page and mark its blocks by the page's true text."""
    draft = Draft(RawPost(f"{page.name}.txt", text))
    text_parser.parse(draft)
    return _example(page, way, draft.blocks)


def shortened(example: Example, length: int) -> Example:
    """The same page with only so many characters of its post."""
    kept: list[Placed] = []
    left = length
    marked = zip(example.blocks, example.texts, example.shares, strict=True)
    for placed, text, share in marked:
        is_post = share is not None and share >= _BELONGS
        if not is_post or left > 0:
            kept.append(placed)
        left -= len(text) if is_post else 0
    return _example(example.page, example.way, kept)


def learnt(examples: Sequence[Example]) -> Table:
    """Weights that make what is known most likely, neighbours taken into account.

    The gradient of a linear-chain conditional random field, with AdaGrad; the weights
    of the second half of the rounds are averaged.
    """
    rounds = list(examples)
    table: Table = defaultdict(float)
    steps: Table = defaultdict(lambda: 0.01)
    sums: Table = defaultdict(float)
    chance = random.Random(1)
    count = 0
    for turn in range(_ROUNDS):
        chance.shuffle(rounds)
        for at, example in enumerate(rounds):
            _step(example, table, steps, decay=_DECAY * len(rounds))
            if turn >= _ROUNDS // 2 and at % 20 == 0:
                count += 1
                for sign, weight in table.items():
                    sums[sign] += weight
    return {sign: total / count for sign, total in sums.items()}


def chances(example: Example, table: Table) -> list[float]:
    """How likely each block belongs, by a table."""
    bias = table[BIAS]
    return smoothed(
        [bias + sum(table.get(sign, 0.0) for sign in own) for own in example.signs]
    )


def _example(page: Page, way: str, blocks: Sequence[Placed]) -> Example:
    texts = tuple(text_of(placed.block) for placed in blocks)
    signs = tuple(tuple(own) for own in signs_of(units_of(blocks, marker_of)))
    shares = tuple(_shares(texts, page.truth["text"]))
    return Example(page, way, tuple(blocks), texts, signs, shares)


def _shares(texts: Sequence[str], truth: str) -> Iterator[float | None]:
    """Of each block's words, how many stand in a run of words that the truth has."""
    true = shingles(truth)
    owners = [(at, word) for at, text in enumerate(texts) for word in words(text)]
    known: set[int] = set()
    for start in range(len(owners) - SHINGLE + 1):
        if tuple(word for _, word in owners[start : start + SHINGLE]) in true:
            known.update(range(start, start + SHINGLE))
    counts = Counter(at for at, _ in owners)
    found = Counter(owners[place][0] for place in known)
    for at in range(len(texts)):
        yield found[at] / counts[at] if counts[at] else None


def _step(example: Example, table: Table, steps: Table, *, decay: float) -> None:
    changes: Table = defaultdict(float)
    # Read with `[]`: the table of learning starts every sign at nothing.
    scores = [table[BIAS] + sum([table[sign] for sign in own]) for own in example.signs]
    blocks = zip(
        example.texts, example.signs, example.shares, smoothed(scores), strict=True
    )
    for text, own, share, chance in blocks:
        if share is None:
            continue
        counted = min(len(words(text)), _MOST_WORDS)
        error = (chance - share) * (_BY_ITSELF + _BY_WORD * counted)
        changes[BIAS] += error
        for sign in own:
            changes[sign] += error
    scale = math.sqrt(len(example.signs))
    for sign, change in changes.items():
        slope = change / scale + decay * table[sign]
        steps[sign] += slope * slope
        table[sign] -= _RATE * slope / math.sqrt(steps[sign])
