"""What each sign weighs: a table learnt from pages with known text.

`benchmarks/text_weights.py` makes the table anew; a weight is a change of log odds.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

BIAS = "(every block)"


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The weight of each sign, by its name."""
    table = files(__package__).joinpath("weights.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines())
    return {sign: float(weight) for sign, weight in rows}
