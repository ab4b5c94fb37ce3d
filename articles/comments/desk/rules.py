"""Words to look for: written here, tried and switched on there (`trying.py`)."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from articles.comments import trials
from articles.comments.models import RuleKind, WordRule


# Generic for the type checker only: Django takes no parameters when it runs.
class RuleForm(forms.ModelForm):  # type: ignore[type-arg]
    """A rule is not in use before it was tried, nor after it was changed."""

    class Meta:
        model = WordRule
        fields = ("kind", "text", "note")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("kind") == RuleKind.PATTERN:
            problem = trials.pattern_problem(data.get("text", ""))
            if problem:
                message = _("This cannot be used as a regular expression: %(problem)s")
                error = ValidationError(message, "pattern", {"problem": problem})
                self.add_error("text", error)
        if {"kind", "text"} & set(self.changed_data):
            self.instance.in_use = False
        return data


def trial_url(rule: WordRule) -> str:
    return reverse("comments_desk:trial", args=[rule.pk])


class RuleCreateView(generic.CreateView):
    """Writing a rule leads to its trial."""

    def save_instance(self) -> WordRule:
        self.form.instance.added_by = self.request.user
        rule: WordRule = super().save_instance()
        return rule

    def get_success_url(self) -> str:
        return trial_url(self.object)


class RuleEditView(generic.EditView):
    """Changing a rule leads to its trial."""

    def get_success_url(self) -> str:
        return trial_url(self.object)


class WordRuleViewSet(ModelViewSet):
    """The list of words to look for; each leads to its trial and its switch."""

    model = WordRule
    icon = "search"
    menu_label = gettext_lazy("Words to look for")
    url_namespace = "comment_rules"
    form_fields = ["kind", "text", "note"]
    add_view_class = RuleCreateView
    edit_view_class = RuleEditView
    list_display = [
        TitleColumn(
            "text",
            label=gettext_lazy("What to look for"),
            get_url=trial_url,
            sort_key="text",
        ),
        Column("get_kind_display", label=gettext_lazy("Kind")),
        BooleanColumn("in_use", label=gettext_lazy("In use")),
        "note",
    ]
    ordering = ["text"]
    copy_view_enabled = False
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[RuleForm]:
        return RuleForm
