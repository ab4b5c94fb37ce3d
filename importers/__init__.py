"""From other people's pages to drafts; this surface loads no Django."""

from .cleaning.document import Document
from .cleaning.errors import EmptyDocumentError, ImporterError, UnreadableSourceError
from .cleaning.pipeline import clean
from .cleaning.read import RawPost, read
from .cleaning.sites.learning import learn
from .cleaning.sites.many import clean_many
from .cleaning.sites.profile import SiteProfile

__all__ = [
    "Document",
    "EmptyDocumentError",
    "ImporterError",
    "RawPost",
    "SiteProfile",
    "UnreadableSourceError",
    "clean",
    "clean_many",
    "learn",
    "read",
]
