"""ArticleImageError ← UnreadablePictureError."""


class ArticleImageError(Exception):
    """A picture cannot be taken."""


class UnreadablePictureError(ArticleImageError):
    """A file is no picture of a known format, is broken, or is too large to open."""
