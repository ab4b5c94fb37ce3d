"""Words to look for: kept, tried on old comments, then switched on."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.viewsets.model import ModelViewSet

from articles.comments import trials
from articles.comments.checking import sentence_of
from articles.comments.models import LayerScore, RuleKind, WordRule

from .permissions import MODERATE, needs
from .screens import Screen


class RuleForm(forms.ModelForm[WordRule]):
    """A pattern has to be one."""

    class Meta:
        model = WordRule
        fields = ("kind", "text", "note", "in_use")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("kind") == RuleKind.PATTERN:
            problem = trials.pattern_problem(data.get("text", ""))
            if problem:
                message = _("This is no regular expression: %(problem)s")
                error = ValidationError(message, params={"problem": problem})
                self.add_error("text", error)
        return data


class WordRuleViewSet(ModelViewSet):
    """The list of words to look for."""

    model = WordRule
    icon = "search"
    menu_label = gettext_lazy("Words to look for")
    url_namespace = "comment_rules"
    form_fields = ["kind", "text", "note", "in_use"]
    list_display = ["text", "kind", "in_use", "note"]
    list_filter = ["kind", "in_use"]
    ordering = ["text"]
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[RuleForm]:
        return RuleForm


@method_decorator(needs(MODERATE), name="dispatch")
class TrialView(Screen):
    """What the words to look for would have found in the last 1,000 comments."""

    page_title = "Try"
    template_name = "comments/desk/trial.html"

    def get_page_title(self) -> str:
        return _("Try words to look for")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rules = WordRule.objects.order_by("in_use", "text")
        asked = self.request.GET.get("rule")
        if asked:
            rules = rules.filter(pk=get_object_or_404(WordRule, pk=asked).pk)
        return {
            **super().get_context_data(**kwargs),
            "trials": trials.try_rules(list(rules)),
            "most": trials.MOST,
        }


@method_decorator(needs(MODERATE), name="dispatch")
class ScoresView(Screen):
    """How often each layer was right, by what moderators then decided."""

    page_title = "Scores"
    template_name = "comments/desk/scores.html"

    def get_page_title(self) -> str:
        return _("How right the spam checks are")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        scores = [
            {
                "name": sentence_of(score.code),
                "right": score.right,
                "wrong": score.wrong,
                "percent": _percent(score.right, score.wrong),
            }
            for score in LayerScore.objects.order_by("code")
            if score.right or score.wrong
        ]
        return {**super().get_context_data(**kwargs), "scores": scores}


def _percent(right: int, wrong: int) -> int:
    return round(100 * right / (right + wrong))
