"""What can go wrong with a comment, as one tree.

CommentError
├── ClosedError          the page takes no comments, or none any more
├── UnknownCommentError  there is no such comment where one was looked for
├── MisplacedError       a comment cannot hang where it should be moved
├── UnreachableError     no mail can go to the writer of a comment
├── TooLateError         the writer's half hour is over, or an editor was faster
└── StaleCommentError    somebody else decided in the meantime
"""


class CommentError(Exception):
    """Something about a comment that a person can be told."""


class ClosedError(CommentError):
    """The page takes no comments, or none any more."""


class UnknownCommentError(CommentError):
    """There is no such comment where one was looked for."""


class MisplacedError(CommentError):
    """The comment cannot hang there: on another page, a later comment, or itself."""


class UnreachableError(CommentError):
    """Its writer gave no address, or wants no more mail."""


class TooLateError(CommentError):
    """The writer's half hour is over, or an editor has decided."""


class StaleCommentError(CommentError):
    """The comment is not as it was shown; `status` is what it is now, set by `by`."""

    def __init__(self, status: str, by: object = None) -> None:
        super().__init__(f"the comment is {status} now")
        self.status = status
        self.by = by
