"""What is stored of readers' comments."""

from .bulk import BulkJob, BulkState
from .canned import CannedReply
from .challenges import SpentChallenge
from .comments import Badge, ReaderComment, Status
from .counts import DailyKey, LayerScore, NetworkHour, WordCount
from .decisions import Action, Decision
from .outbox import MailKind, OutgoingMail
from .reports import CommentReport, ReportReason
from .settings import CommentSettings, QuestionFor, QuestionPlace
from .signals import CommentSignal, SignalWords
from .threads import CommentThread
from .word_rules import RuleKind, WordRule
from .writers import Writer

__all__ = [
    "Action",
    "Badge",
    "BulkJob",
    "BulkState",
    "CannedReply",
    "CommentReport",
    "CommentSettings",
    "CommentSignal",
    "CommentThread",
    "DailyKey",
    "Decision",
    "LayerScore",
    "MailKind",
    "NetworkHour",
    "OutgoingMail",
    "QuestionFor",
    "QuestionPlace",
    "ReaderComment",
    "ReportReason",
    "RuleKind",
    "SignalWords",
    "SpentChallenge",
    "Status",
    "WordCount",
    "WordRule",
    "Writer",
]
