"""Somebody asks what is kept of them, or wants it gone: by email address."""

import json
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments.privacy.erasure import erase_person
from articles.comments.privacy.export import (
    as_text,
    comments_of,
    everything_about,
)
from articles.comments.rendering import moment

from .permissions import ERASE, SEE_EMAIL, may, needs
from .screens import Screen


class AddressForm(forms.Form):
    """The address somebody wrote with."""

    email = forms.EmailField(label=gettext_lazy("Email address"))


class PersonView(Screen):
    """What is kept of an address. It is typed into a form that is posted, so that no
    log of addresses of pages holds it."""

    template_name = "comments/desk/person.html"
    header_icon = "user"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if not (may(request.user, SEE_EMAIL) or may(request.user, ERASE)):
            raise PermissionDenied

    def get_page_title(self) -> str:
        return _("What is kept of a person")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"form": AddressForm(), **super().get_context_data(**kwargs)}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = AddressForm(request.POST)
        kept = _kept(form.cleaned_data["email"]) if form.is_valid() else {}
        response = self.render_to_response(self.get_context_data(form=form, **kept))
        response.headers["Cache-Control"] = "no-store"
        return response


@needs(SEE_EMAIL)
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """Give all that is kept of an address as a file, for people or for machines."""
    form = AddressForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Enter an email address."))
        return redirect("comments_desk:person")
    kept = everything_about(form.cleaned_data["email"])
    if request.POST.get("as") == "text":
        return _file(as_text(kept), "text/plain; charset=utf-8", "comments.txt")
    text = json.dumps(kept, ensure_ascii=False, indent=2)
    return _file(text, "application/json", "comments.json")


@method_decorator(needs(ERASE), name="dispatch")
class ErasePersonView(Screen):
    """Erase all that is kept of an address, after a second look."""

    template_name = "comments/desk/erase_person.html"
    header_icon = "user"
    http_method_names = ["post"]

    def get_page_title(self) -> str:
        return _("Erase what is kept of a person")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = AddressForm(request.POST)
        if not form.is_valid():
            return redirect("comments_desk:person")
        email = form.cleaned_data["email"]
        if "sure" not in request.POST:
            return self.render_to_response(self.get_context_data(**_kept(email)))
        erased = erase_person(email, by=request.user)
        sentence = ngettext(
            "%(number)s comment is erased, and all else that was kept.",
            "%(number)s comments are erased, and all else that was kept.",
            erased.comments,
        )
        messages.success(request, sentence % {"number": erased.comments})
        return redirect("comments_desk:person")


def _kept(email: str) -> dict[str, Any]:
    """What the pages show of an address: the comments, and how much there is."""
    comments = comments_of(email).order_by("id").select_related("thread__page")
    return {
        "email": email,
        "kept": everything_about(email),
        "comments": [{"row": one, "sent": moment(one.created)} for one in comments],
    }


def _file(text: str, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(text, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response
