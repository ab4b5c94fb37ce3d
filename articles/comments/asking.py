"""The question as a page shows it."""

from dataclasses import dataclass
from datetime import datetime

from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import SafeString

from . import questions
from .captcha import Label, label
from .models import CommentSettings, QuestionFor
from .targets import Target


@dataclass(frozen=True, slots=True)
class Asking:
    """What a form needs: the token, and the question in parts if one is asked."""

    token: str
    label: Label | None
    language: str


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
    challenge = issued.challenge
    if challenge is None:
        return Asking(issued.token, None, "")
    return Asking(issued.token, label(challenge), challenge.language)


def question_html(asking: Asking, target: Target) -> SafeString:
    """The part of a form that holds question and token, for a page made beforehand."""
    with translation.override(target.interface):
        return render_to_string("comments/includes/question.html", {"asking": asking})
