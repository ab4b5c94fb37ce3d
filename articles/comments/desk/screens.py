"""What the desk's screens have in common."""

from typing import Any

from django.db.models import Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .permissions import ERASE, MODERATE, SEE_EMAIL, may, threads_visible_to


class Screen(WagtailAdminTemplateMixin, TemplateView):
    """A screen below "Reader comments" in the admin."""

    header_icon = "comment"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        desk = {"url": reverse("comments_desk:queue"), "label": _("Reader comments")}
        if self.get_page_title():
            here = {"url": "", "label": self.get_page_title()}
            # Not everybody who may be here may see the desk.
            path = [desk, here] if may(self.request.user, MODERATE) else [here]
            return [*super().get_breadcrumbs_items(), *path]
        return [*super().get_breadcrumbs_items(), {**desk, "url": ""}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return {
            "may_see_email": may(user, SEE_EMAIL),
            "may_erase": may(user, ERASE),
            **super().get_context_data(**kwargs),
        }


def colleague(user: Any) -> str:
    """How somebody of the house is called among colleagues."""
    return user.get_full_name() or str(user)


def waiting_now(user: Any) -> int:
    """How many comments wait for somebody, from the counters."""
    number = threads_visible_to(user).aggregate(number=Sum("waiting"))["number"]
    return number or 0


def remember_waiting(request: HttpRequest, number: int) -> None:
    """Spare the menu the question that a view has asked already."""
    request._comments_waiting = number  # type: ignore[attr-defined]  # noqa: SLF001


def waiting_in_menu(request: HttpRequest) -> int:
    """How many wait, for the menu of the page that is being made."""
    known: int | None = getattr(request, "_comments_waiting", None)
    return waiting_now(request.user) if known is None else known


def back_to_desk(request: HttpRequest, done: object = None) -> HttpResponse:
    """Go where the press came from, if that is the desk; `done` is a batch to undo."""
    address = request.POST.get("next", "")
    desk = reverse("comments_desk:queue")
    is_ours = url_has_allowed_host_and_scheme(address, {request.get_host()})
    if not (is_ours and address.startswith(f"{desk}?")):
        address = f"{desk}?"
    if done:
        # The result takes the focus, so that a reader of screens hears it.
        address = f"{address}&done={done}#done"
    return HttpResponseRedirect(address)
