"""What is stored of readers' comments."""

from .bulk import BulkJob, BulkState
from .canned import CannedReply
from .challenges import SpentChallenge
from .comments import Badge, ReaderComment, Status
from .counts import DailyKey, LayerScore, NetworkHour, WordCount
from .days import DayCount
from .decisions import Action, Decision
from .letters import Letter
from .moderator_mail import MailPreference, ModeratorMail, Wish
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
    "DayCount",
    "Decision",
    "LayerScore",
    "Letter",
    "MailKind",
    "MailPreference",
    "ModeratorMail",
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
    "Wish",
    "WordCount",
    "WordRule",
    "Writer",
]
