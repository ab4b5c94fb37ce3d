"""Frozen dataclasses to JSON-compatible values and back; the contract's own needs."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def plain(value: Any) -> Any:
    """Give a value as dicts, lists and scalars; a class's `type` stands first."""
    if is_dataclass(value):
        kind = {"type": value.type} if hasattr(value, "type") else {}
        return kind | {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    return value


def built(cls: type, values: Mapping[str, Any]) -> Any:
    """Undo `plain()` for a dataclass; in a union of them `type` decides.

    Raises: KeyError for a missing field, ValueError for an unknown `type`.
    """
    hints = get_type_hints(cls)
    return cls(**{f.name: _value(hints[f.name], values[f.name]) for f in fields(cls)})


def _value(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in value)
    if get_origin(hint) is Mapping:
        return {name: _value(get_args(hint)[1], item) for name, item in value.items()}
    if get_origin(hint) in (Union, UnionType):
        return _value(_member(hint, value), value)
    if is_dataclass(hint):
        return built(hint, value)  # type: ignore[arg-type]  # a class, not an instance
    return hint(value) if issubclass(hint, StrEnum) else value


def _member(union: Any, value: Any) -> Any:
    members = [member for member in get_args(union) if member is not type(None)]
    if len(members) == 1:
        return members[0]
    for member in members:
        if getattr(member, "type", None) == value.get("type"):
            return member
    raise ValueError(f"unknown type of block: {value.get('type')!r}")
