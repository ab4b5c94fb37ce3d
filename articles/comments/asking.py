"""The question as a page shows it."""

from dataclasses import dataclass
from datetime import datetime

from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import SafeString

from . import questions
from .captcha import Challenge, Label, label
from .models import CommentSettings, QuestionFor
from .targets import Target


@dataclass(frozen=True, slots=True)
class Asking:
    """What a form needs: the token, and the question in parts if one is asked."""

    token: str
    label: Label | None
    language: str
    answer: str = ""


def ask(
    target: Target,
    settings: CommentSettings,
    *,
    reply_to: int | None = None,
    first_seen: datetime | None = None,
    insists: bool = False,
) -> Asking:
    """Make a fresh question for a form on the page.

    A site that asks only unknown people first meets everybody without a sum; whoever
    turns out to be unknown is asked then: it `insists`.
    """
    is_asked = settings.question_for == QuestionFor.ALL or insists
    issued = questions.issue(
        target.page_id,
        reply_to,
        target.language,
        now=timezone.now(),
        first_seen=first_seen,
        ask=is_asked and settings.question_for != QuestionFor.NOBODY,
    )
    return asking_of(issued.token, issued.challenge)


def asking_of(token: str, challenge: Challenge | None, answer: str = "") -> Asking:
    """What a form needs of a token, `answer` being in its field already."""
    if challenge is None:
        return Asking(token, None, "")
    return Asking(token, label(challenge), challenge.language, answer)


def question_html(
    asking: Asking, target: Target, settings: CommentSettings
) -> SafeString:
    """The part of a form that holds question and token, for a page made beforehand."""
    context = {"asking": asking, "settings": settings}
    with translation.override(target.interface):
        return render_to_string("comments/includes/question.html", context)
