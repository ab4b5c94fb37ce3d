"""The words that a block holds, for what cannot take the block itself."""

from dataclasses import fields, is_dataclass
from typing import Any

from importers.cleaning.document import Block

from .plain import plain

_NO_WORDS = frozenset({"src", "alt", "link", "url", "language", "anchor", "source",
"kind",
                       "name", "reason"})  # fmt: skip
_HTML = frozenset({"html", "caption", "items"})


def words_of(block: Block) -> str:
    """All text of a block as plain text."""
    return " ".join(_texts(block))


def _texts(value: Any, name: str = "") -> list[str]:
    if isinstance(value, str):
        return [plain(value) if name in _HTML else value]
    if isinstance(value, tuple):
        return [text for item in value for text in _texts(item, name)]
    if is_dataclass(value):
        named = [field.name for field in fields(value) if field.name not in _NO_WORDS]
        return [text for name in named for text in _texts(getattr(value, name), name)]
    return []
