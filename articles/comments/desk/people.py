"""Somebody asks what is kept of them, or wants it gone: by email address."""

import json
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments.privacy.erasure import erase_person
from articles.comments.privacy.export import everything_about

from .permissions import ERASE, SEE_EMAIL, needs
from .screens import Screen


class AddressForm(forms.Form):
    """The address somebody wrote with."""

    email = forms.EmailField(label=gettext_lazy("Email address"))


@method_decorator(needs(SEE_EMAIL), name="dispatch")
class PersonView(Screen):
    """What is kept of an address. It is typed into a form that is posted, so that no
    log of addresses of pages holds it."""

    page_title = "Person"
    template_name = "comments/desk/person.html"

    def get_page_title(self) -> str:
        return _("What is kept of a person")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = AddressForm(request.POST)
        kept = everything_about(form.cleaned_data["email"]) if form.is_valid() else None
        return self.render_to_response(self.get_context_data(form=form, kept=kept))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": AddressForm(), **super().get_context_data(**kwargs)}
        context["may_erase"] = self.request.user.has_perm(ERASE)
        return context


@needs(SEE_EMAIL)
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """Give all that is kept of an address as a file of JSON."""
    form = AddressForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Enter an email address."))
        return redirect("comments_desk:person")
    kept = everything_about(form.cleaned_data["email"])
    response = HttpResponse(
        json.dumps(kept, ensure_ascii=False, indent=2), content_type="application/json"
    )
    response.headers["Content-Disposition"] = 'attachment; filename="comments.json"'
    response.headers["Cache-Control"] = "no-store"
    return response


@method_decorator(needs(SEE_EMAIL, ERASE), name="dispatch")
class ErasePersonView(Screen):
    """Erase all that is kept of an address, after a second look."""

    page_title = "Erase"
    template_name = "comments/desk/erase_person.html"
    http_method_names = ["post"]

    def get_page_title(self) -> str:
        return _("Erase a person")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = AddressForm(request.POST)
        if not form.is_valid():
            return redirect("comments_desk:person")
        email = form.cleaned_data["email"]
        if "sure" not in request.POST:
            kept = everything_about(email)
            return self.render_to_response(
                self.get_context_data(form=form, email=email, kept=kept)
            )
        erased = erase_person(email, by=request.user)
        sentence = _("Erased: %(number)s comments, and all else that was kept.")
        messages.success(request, sentence % {"number": erased.comments})
        return redirect("comments_desk:person")
