"""The encoding of bytes that say nothing of it, or something that cannot be."""

import re

# WHATWG Encoding Standard: what pages come in, without the Mac's, which are rare and
# are guessed for Windows' own.
_WEB = [
    *(f"cp{number}" for number in (866, 874, 932, 949, *range(1250, 1259))),
    *(f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *("koi8_r", "koi8_u", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp"),
]
# Cyrillic words, or the pairs of East Asia; a drawn line of one sign is neither.
_FOREIGN_RUN = re.compile(rb"[\xc0-\xff]{3,}|(?!(.)\1{3})[\x80-\xff]{4,}", re.DOTALL)
_HIGH_LETTERS = bytes(range(0xC0, 0x100))
_FIRST_HIGH = re.compile(rb"[\x80-\xff]")
_BEFORE = 1000
_SAMPLE = 100_000
_HIRAGANA = re.compile("[\u3041-\u309f]")
_HIRAGANA_SHARE = 0.2


def is_western(content: bytes) -> bool:
    """Say whether letters beyond ASCII stand alone, as in Western languages."""
    letters = _foreign_part(content)
    highs = len(letters) - len(letters.translate(None, delete=_HIGH_LETTERS))
    in_runs = sum(len(run[0]) for run in _FOREIGN_RUN.finditer(letters))
    return in_runs * 3 <= highs


def guess(content: bytes) -> str | None:
    """Name the likeliest encoding of the web; None where none makes text of it."""
    # It is large, and of use to few files.
    import charset_normalizer  # noqa: PLC0415

    found = charset_normalizer.from_bytes(_foreign_part(content), cp_isolation=_WEB)
    # Japanese is taken for Korean, but only Japanese is full of hiragana.
    japanese = (match for match in found if _is_japanese(str(match)))
    match = next(japanese, found.best())
    return match.encoding if match else None


def _is_japanese(text: str) -> bool:
    return len(_HIRAGANA.findall(text)) > _HIRAGANA_SHARE * len(text)


def _foreign_part(content: bytes) -> bytes:
    """A stretch from the first byte beyond ASCII: pages begin with English code."""
    found = _FIRST_HIGH.search(content)
    start = max(0, found.start() - _BEFORE) if found else 0
    return content[start : start + _SAMPLE]
