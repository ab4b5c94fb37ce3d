"""What the titles of a site share: its name at one end."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

# A colon parts series and subtitles as well, so it is no sign of a site's name.
_BETWEEN = re.compile(r"\s+(?:[|·•»«\u203a\u2039—–/<~-]|::)\s+|\s*[|»]\s*")
_SIGNS = " |·•»«\u203a\u2039—–/<~:-"


def shared_ending(titles: Sequence[str], needed: int) -> str:
    """The longest ending, with what parts it off, that enough titles have."""
    return _shared(titles, needed, lambda title, sign: title[sign.start() :])


def shared_beginning(titles: Sequence[str], needed: int) -> str:
    """The longest beginning, with what parts it off, that enough titles have."""
    return _shared(titles, needed, lambda title, sign: title[: sign.end()])


def name_in(part: str) -> str:
    """The name without the signs around it."""
    return part.strip(_SIGNS)


def _shared(
    titles: Sequence[str], needed: int, cut: Callable[[str, re.Match[str]], str]
) -> str:
    counts = Counter(
        part for title in titles for part in {cut(title, s) for s in _signs(title)}
    )
    return max((p for p, n in counts.items() if n >= needed), key=len, default="")


def _signs(title: str) -> list[re.Match[str]]:
    return list(_BETWEEN.finditer(title[:300]))
