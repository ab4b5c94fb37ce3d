"""From signs to probabilities: neighbours mostly belong to the same."""

import math
from collections.abc import Sequence

from importers.cleaning.draft import Placed

from .signs import signs_of
from .units import Marker, Unit, units_of
from .weights import BIAS, weights

# How much likelier, as log odds, a neighbour belongs to the same than to the other.
STAY = 2.0
# A page whose sentences mostly seem foreign is an unusual page, not an empty one.
_LEAST_KEPT = 0.4
_LIFT, _MOST_LIFTS = 2.0, 3
# The table is learnt from long posts; the sentences of a short one count for more.
_LITTLE = 1500
_LIMIT = 30.0


def probabilities(
    blocks: Sequence[Placed], marker_of: Marker, *, lift: float = 0.0
) -> list[float]:
    """For each block, how likely it belongs to the post, from 0 to 1.

    `marker_of` names the kind of a line by which sites are known; `lift` is added to
    the log odds of all blocks, where the site's lines were mostly taken out before.
    """
    units = units_of(blocks, marker_of)
    table = weights()
    bias = table[BIAS] + lift
    scores = [
        bias + sum(table.get(sign, 0.0) for sign in signs) for signs in signs_of(units)
    ]
    if sum(unit.length for unit in units if unit.is_text) < _LITTLE:
        scores = _lifted(units, scores)
    found = smoothed(scores)
    for _ in range(_MOST_LIFTS):
        if _kept(units, found) >= _LEAST_KEPT:
            break
        scores = _lifted(units, scores)
        found = smoothed(scores)
    return found


def smoothed(scores: Sequence[float], stay: float = STAY) -> list[float]:
    """The probability of each given all: forward and backward over two states."""
    before = _passed(scores, stay)
    after = _passed(scores[::-1], stay)[::-1]
    sums = (b + s + a for b, s, a in zip(before, scores, after, strict=True))
    return [1 / (1 + math.exp(-_limited(total))) for total in sums]


def _lifted(units: Sequence[Unit], scores: Sequence[float]) -> list[float]:
    """The same scores, higher for whatever is a sentence."""
    pairs = zip(units, scores, strict=True)
    return [score + _LIFT if unit.is_text else score for unit, score in pairs]


def _kept(units: Sequence[Unit], found: Sequence[float]) -> float:
    """The share of all sentences that belongs."""
    total = sum(unit.length for unit in units if unit.is_text)
    pairs = zip(units, found, strict=True)
    kept = sum(u.length for u, p in pairs if u.is_text and p >= 0.5)  # noqa: PLR2004
    return kept / total if total else 1.0


def _passed(scores: Sequence[float], stay: float) -> list[float]:
    """What the blocks before say of each: log odds through a symmetric channel."""
    flip = 1 / (1 + math.exp(stay))
    message = 0.0
    messages = []
    for score in scores:
        messages.append(message)
        inside = 1 / (1 + math.exp(-_limited(message + score)))
        kept = inside * (1 - flip) + (1 - inside) * flip
        message = math.log(kept / (1 - kept))
    return messages


def _limited(odds: float) -> float:
    return max(-_LIMIT, min(_LIMIT, odds))
