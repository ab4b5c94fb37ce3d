"""The words of a text in any script, alike however their letters are dressed up."""

import unicodedata
from typing import Final

import regex

# Scripts that put no blanks between words; their letters stand for words.
BLANKLESS: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_CLUSTER: Final = rf"[{BLANKLESS}]\p{{M}}*"
_WORDS: Final = regex.compile(
    rf"{_CLUSTER}|[[\p{{L}}\p{{M}}\p{{N}}]--[{BLANKLESS}]]+", regex.V1
)
_LETTER: Final = regex.compile(rf"[[{BLANKLESS}]--\p{{M}}]", regex.V1)
_PAIRS: Final = regex.compile(rf"{_CLUSTER}{_CLUSTER}", regex.V1)
_SPELT: Final = regex.compile(rf"[[\p{{L}}\p{{M}}]--[{BLANKLESS}]]{{3,}}", regex.V1)
# Soft hyphen, blanks without width, joiners: they split a word only for programs.
_UNSEEN: Final = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))


def unified(text: str) -> str:
    """Give each letter one form (NFKC): full width and mathematical ones are plain."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.translate(_UNSEEN))


def words(text: str) -> list[str]:
    """Give all words in order, in small letters; a letter where a script has no blanks.

    Unlike `re`, this keeps the vowel signs of Hindi or Thai with their letters.
    """
    return list(_WORDS.findall(unified(text).casefold()))


def count_letters(text: str) -> int:
    """How many of its words are letters of scripts without blanks, and say little."""
    return 0 if text.isascii() else len(_LETTER.findall(text))


def spelt(text: str) -> list[str]:
    """Give what says something alone: words of three letters, or pairs of letters."""
    text = unified(text).casefold()
    if text.isascii():
        return list(_SPELT.findall(text))
    return [*_SPELT.findall(text), *_PAIRS.findall(text, overlapped=True)]
