"""What can go wrong with one source, in words for the person who brought it.

ImporterError
├── UnreadableSourceError    the bytes are no post: missing, binary, too large, too deep
└── EmptyDocumentError       readable, but no text of an article is in it
"""


class ImporterError(Exception):
    """A source could not be imported; the message names it and what was found."""

    def __init__(self, source: str, found: str) -> None:
        super().__init__(f"{source}: {found}")
        self.source = source
        self.found = found


class UnreadableSourceError(ImporterError):
    """The source is missing, no text, or beyond a limit that keeps the run safe."""


class EmptyDocumentError(ImporterError):
    """The source was read, but nothing of an article was found in it."""
