"""All that can happen to a comment; views, admin, mails and importers call these."""

from .arrivals import ImportedComment
from .deciding import decide, undo
from .erasing import erase
from .importing import ImportedCounts, add_imported
from .outcomes import Asked, Outcome, Refused, Stored, Submission
from .replying import reply
from .reporting import report
from .submitting import submit
from .writing import change, confirm, withdraw

__all__ = [
    "Asked",
    "ImportedComment",
    "ImportedCounts",
    "Outcome",
    "Refused",
    "Stored",
    "Submission",
    "add_imported",
    "change",
    "confirm",
    "decide",
    "erase",
    "reply",
    "report",
    "submit",
    "undo",
    "withdraw",
]
