"""How likely each block of plain text belongs to the post: its signs, its place."""

from .chain import probabilities

__all__ = ["probabilities"]
