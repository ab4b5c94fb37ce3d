"""Text that was decoded wrongly before it was saved (“donâ€™t”), mended with ftfy."""

import re
from collections.abc import Iterator

from .characters import foreign_runs
from .document import Removal

RULE = "mojibake"
REASON = "letters garbled by a wrong encoding were mended"
# Not at no-break spaces: they are often part of what is garbled.
_PARTS = re.compile(r"[ \t<>]")
# Garbled letters come in runs, but for codes of Windows and a lost no-break space.
_TELLING = frozenset(["Â", "Ã", *map(chr, range(0x80, 0xA0))])
# ftfy may need seconds for more; a line of prose is a paragraph.
_LONGEST_LINE = 500_000
_MOST_REPORTED = 50
_LONGEST_REPORTED = 120


def mend(text: str, signs: frozenset[str]) -> tuple[str, tuple[Removal, ...]]:
    """Mend line by line what is garbled beyond doubt, and tell each change.

    `signs` are the rare ones that occur in the text.
    Returns: the text, and one removal for each garbled word, `before → after`.
    """
    if not _may_be_garbled(text, signs):
        return text, ()
    # ftfy is large, and of use to few texts.
    import ftfy  # noqa: PLC0415
    from ftfy.badness import is_bad  # noqa: PLC0415

    lines = text.split("\n")
    changes: dict[str, str] = {}
    for number, line in enumerate(lines):
        if line.isascii() or len(line) > _LONGEST_LINE or not is_bad(line):
            continue
        lines[number] = mended = ftfy.fix_encoding(line)
        for change in _changes(line, mended):
            changes.setdefault(change, f"line {number + 1}")
    told = list(changes.items())[:_MOST_REPORTED]
    return "\n".join(lines), tuple(Removal(RULE, REASON, c, where) for c, where in told)


def _may_be_garbled(text: str, signs: frozenset[str]) -> bool:
    if signs & _TELLING:
        return True
    if not any(sign.isalpha() for sign in signs):
        return False
    runs = foreign_runs(text)
    if not runs:
        return False
    from ftfy.badness import is_bad  # noqa: PLC0415

    return is_bad(runs)


def _changes(before: str, after: str) -> Iterator[str]:
    olds, news = _PARTS.split(before), _PARTS.split(after)
    if len(olds) != len(news):
        olds, news = [before], [after]
    for old, new in zip(olds, news, strict=True):
        if old != new:
            yield f"{old[:_LONGEST_REPORTED]} → {new[:_LONGEST_REPORTED]}"
