"""A rule is tried on the last comments, and only then switched on."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.permissions import policy_registry

from articles.comments import trials
from articles.comments.models import WordRule

from .screens import Screen


class TrialView(Screen):
    """What a rule would have found in the last 1,000 comments; a switch below it."""

    template_name = "comments/desk/trial.html"
    header_icon = "search"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        policy = policy_registry.get_by_type(WordRule)
        if not policy.user_has_permission(request.user, "change"):
            raise PermissionDenied
        self.rule = get_object_or_404(WordRule, pk=kwargs["pk"])

    def get_page_title(self) -> str:
        return _("Try “%(rule)s”") % {"rule": self.rule.text}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "trial": trials.try_rules([self.rule])[0],
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_on = request.POST.get("switch") == "on"
        # Of a rule that was changed in another window nothing was seen here.
        rows = WordRule.objects.filter(
            pk=self.rule.pk,
            kind=request.POST.get("kind", ""),
            text=request.POST.get("text", ""),
        )
        if not rows.update(in_use=is_on):
            messages.error(
                request, _("The rule has changed. Look again. Nothing was switched.")
            )
        elif is_on:
            messages.success(request, _("In use: what it finds waits for a moderator."))
        else:
            messages.success(request, _("Not in use any more."))
        return redirect("comments_desk:trial", self.rule.pk)
