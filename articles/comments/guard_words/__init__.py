"""The words by which an answer tells who is a client, a language a module."""

from typing import Final

from . import dutch, english, french, german, italian, portuguese, spanish
from .words import Words

ALL: Final[tuple[Words, ...]] = tuple(
    language.WORDS
    for language in (english, spanish, french, german, italian, portuguese, dutch)
)

__all__ = ["ALL", "Words"]
