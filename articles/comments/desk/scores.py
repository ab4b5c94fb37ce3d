"""How often each check against spam was right, by what moderators then decided."""

from typing import Any

from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _

from articles.comments.checking import sentence_of
from articles.comments.models import LayerScore

from .permissions import needs_all
from .screens import Screen


@method_decorator(needs_all, name="dispatch")
class ScoresView(Screen):
    """A table of the checks."""

    template_name = "comments/desk/scores.html"

    def get_page_title(self) -> str:
        return _("How right the spam checks are")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        scores = [
            {
                "name": sentence_of(score.code),
                "right": score.right,
                "wrong": score.wrong,
                "percent": round(100 * score.right / (score.right + score.wrong)),
            }
            for score in LayerScore.objects.order_by("code")
            if score.right or score.wrong
        ]
        return {**super().get_context_data(**kwargs), "scores": scores}
