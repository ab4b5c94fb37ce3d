"""From other people's pages to drafts; this surface loads no Django."""

from .cleaning.document import Document
from .cleaning.errors import EmptyDocumentError, ImporterError, UnreadableSourceError
from .cleaning.pipeline import clean
from .cleaning.read import RawPost, read

__all__ = [
    "Document",
    "EmptyDocumentError",
    "ImporterError",
    "RawPost",
    "UnreadableSourceError",
    "clean",
    "read",
]
