"""Saved HTML pages: from the page to the blocks, facts and comments of a draft."""

from .parsing import parse

__all__ = ["parse"]
