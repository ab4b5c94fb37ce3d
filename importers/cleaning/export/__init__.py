"""A cleaned post in other forms: a plain semantic article, or Markdown."""

from .as_html import to_html
from .as_markdown import to_markdown

__all__ = ["to_html", "to_markdown"]
