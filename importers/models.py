"""Where Django looks for the models of this app."""

from .jobs.models import ImportItem

__all__ = ["ImportItem"]
