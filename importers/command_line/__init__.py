"""`python -m importers`: what people and scripts call; it loads no Django."""

from .running import main

__all__ = ["main"]
