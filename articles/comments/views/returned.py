"""The question that came back with a form, and what the next one may be."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from articles.comments import questions
from articles.comments.asking import Asking, ask, asking_of
from articles.comments.discussion import Discussion
from articles.comments.layers.attempts import Question

# Missing is the sum, in a token of ours for a form that asked none.
_STAYS = frozenset({Question.ANSWERED, Question.EMPTY, Question.MISSING})


@dataclass
class Returned:
    """The token and answer among what was `typed`; nothing at all on a first visit."""

    typed: Mapping[str, str]
    discussion: Discussion
    reply_to: int | None

    @property
    def token(self) -> str:
        return self.typed.get("token", "")

    @property
    def answer(self) -> str:
        return self.typed.get("answer", "")

    @property
    def is_wrong(self) -> bool:
        return self._examined.question is Question.WRONG

    def same(self) -> Asking:
        """The question once more, with its right answer, as long as it is good.

        Nobody should do a second sum for having left out their name.
        """
        before = self._examined
        if not before.nonce or before.question not in _STAYS:
            return self.fresh(insists=bool(self.token))
        is_right = before.question is Question.ANSWERED
        return asking_of(self.token, before.challenge, self.answer if is_right else "")

    def fresh(self, *, insists: bool = False) -> Asking:
        """Another question, which remembers when this reader first met the form."""
        return ask(
            self.discussion.target,
            self.discussion.settings,
            reply_to=self.reply_to,
            first_seen=self._examined.first_seen,
            insists=insists,
        )

    @cached_property
    def _examined(self) -> questions.Examined:
        return questions.examine(
            self.token,
            self.answer,
            page_id=self.discussion.target.page_id,
            reply_to=self.reply_to,
            now=timezone.now(),
        )
