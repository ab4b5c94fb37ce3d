"""What can be done with a comment at the desk, the suggested act first."""

from dataclasses import dataclass, replace
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.comments.layers import health_details, urgent_care
from articles.comments.layers.pipeline import UNSCORED
from articles.comments.models import Action, ReaderComment, Status

# One doubt is for a person to weigh; two agree.
_DOUBTS: Final = 2
_SURE: Final = frozenset({"links", "bayes", "judge", "blocked"})


@dataclass(frozen=True, slots=True)
class Act:
    """A button, which posts `action`, or a link to `url`; `key` presses it."""

    name: str
    label: str
    key: str = ""
    action: str = ""
    url: str = ""
    is_suggested: bool = False


def acts(comment: ReaderComment) -> list[Act]:
    """Give what moves a comment from where it stands, the suggested act first."""
    known = {act.name: act for act in _all(comment)}
    names = [name for name in _ORDER[Status(comment.status)] if name in known]
    first = _suggested(comment)
    if first in known:
        names = [first, *(name for name in names if name != first)]
        known[first] = replace(known[first], is_suggested=True)
    return [known[name] for name in names]


def _suggested(comment: ReaderComment) -> str:
    codes = {found["code"] for found in comment.held_for}
    status = Status(comment.status)
    if status == Status.SPAM:
        return "confirm_spam"
    if status != Status.WAITING:
        return ""
    if urgent_care.CODE in codes and comment.email:
        return "write"
    if health_details.CODE in codes and comment.email:
        return "repost"
    doubts = codes - UNSCORED
    if len(doubts) >= _DOUBTS or doubts & _SURE:
        return "spam"
    return "" if urgent_care.CODE in codes else "approve"


def _all(comment: ReaderComment) -> list[Act]:
    pk = comment.pk
    write = reverse("comments_desk:write", args=[pk])
    reply = reverse("comments_desk:reply", args=[pk])
    is_shown = comment.status == Status.PUBLISHED
    found = [
        Act("approve", _("Approve"), "a", action=Action.APPROVE),
        Act(
            "reply", _("Answer") if is_shown else _("Reply and approve"), "r", url=reply
        ),
        Act("spam", _("Spam"), "s", action=Action.SPAM),
        Act("bin", _("Bin"), "t", action=Action.BIN),
        Act("wait", _("Let it wait"), action=Action.WAIT),
    ]
    if comment.email:
        found += [
            Act(
                "write",
                _("Write to them, keep private"),
                "u",
                url=f"{write}?purpose=urgent",
            ),
            Act(
                "repost",
                _("Ask to repost without details"),
                "u",
                url=f"{write}?purpose=repost",
            ),
        ]
    if not comment.learned:
        label = _("Yes, it is spam")
        found.append(Act("confirm_spam", label, "s", action=Action.SPAM))
    return found


_USUAL: Final = ("approve", "reply", "spam", "bin")
_ORDER: Final = {
    Status.WAITING: _USUAL,
    Status.UNCONFIRMED: _USUAL,
    Status.PUBLISHED: ("reply", "spam", "bin", "wait"),
    Status.SPAM: ("confirm_spam", "approve", "wait", "bin"),
    Status.BIN: ("approve", "wait", "spam"),
    Status.ERASED: (),
}
