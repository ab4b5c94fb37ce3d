"""The readers of the demo site write, as readers do: through the form's own flow."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from articles.comments import flows, questions
from articles.comments.captcha import answer_of
from articles.comments.targets import Target, get_target


def add_comments(page: Any, sample: Mapping[str, Any]) -> None:
    """Add a sample's conversation, and what waits for an editor; once, not again.

    What an editor did with them stays: the conversation tells that they were here.
    """
    target = get_target(page)
    if target is None:
        return
    arrived = flows.add_imported(
        target.page_id, target.site_id, map(_written, sample["conversation"])
    )
    if arrived.added:
        for comment in sample["waiting"]:
            _send(target, **comment)


def _written(comment: Mapping[str, Any]) -> flows.ImportedComment:
    return flows.ImportedComment(
        key=comment["key"],
        parent_key=comment["parent"],
        name=comment["name"],
        body=comment["text"],
        created=datetime.fromisoformat(comment["date"]),
        by_author=comment.get("by_author", False),
    )


def _send(target: Target, *, name: str, email: str, text: str) -> None:
    now = timezone.now()
    opened = now - timedelta(minutes=2)
    asked = questions.issue(target.page_id, None, target.language, now=opened)
    answer = str(answer_of(asked.challenge)) if asked.challenge else ""
    sent = flows.Submission(
        body=text, name=name, email=email, token=asked.token, answer=answer
    )
    flows.submit(target, sent, now=now)
