"""All that can happen to a comment; views, admin, mails and importers call these."""

from .arrivals import ImportedComment
from .deciding import decide
from .editing import edit, restore_original
from .erasing import erase
from .importing import ImportedCounts, add_imported
from .many import Counts, decide_many, undo
from .moving import move
from .outcomes import Asked, Outcome, Refused, Stored, Submission
from .replying import reply
from .reporting import report
from .submitting import submit
from .writing import change, confirm, withdraw
from .writing_to import write_to

__all__ = [
    "Asked",
    "Counts",
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
    "decide_many",
    "edit",
    "erase",
    "move",
    "reply",
    "report",
    "restore_original",
    "submit",
    "undo",
    "withdraw",
    "write_to",
]
