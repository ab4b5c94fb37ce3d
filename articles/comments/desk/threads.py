"""The settings of one page's thread: open, closed, closing by age."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from articles.comments import audit
from articles.comments.models import CommentThread
from articles.comments.rendering import day
from articles.comments.targets import pages_of

from .permissions import MODERATE, may, sees_all
from .screens import Screen


# Generic for the type checker only: Django takes no parameters when it runs.
class ThreadForm(forms.ModelForm):  # type: ignore[type-arg]
    """Whether a page takes comments."""

    class Meta:
        model = CommentThread
        fields = ("is_open", "closes_after")

    def save(self, commit: bool = True) -> CommentThread:
        """Save what this form decides, and no counter: others count meanwhile."""
        thread: CommentThread = self.instance
        if "is_open" in self.changed_data:
            thread.closed_at = None if thread.is_open else timezone.now()
        fields = ["is_open", "closes_after", "closed_at"]
        saved, _is_new = CommentThread.objects.update_or_create(
            page_id=thread.page_id,
            defaults={field: getattr(thread, field) for field in fields},
        )
        return saved


def may_settle(user: Any, page: Any) -> bool:
    """Who may open or close: who decides about comments, and who edits the page."""
    if sees_all(user) or page.permissions_for_user(user).can_edit():
        return True
    return may(user, MODERATE) and pages_of(user).filter(pk=page.pk).exists()


class ThreadView(Screen):
    """Open or close the comments of one page."""

    template_name = "comments/desk/thread.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.page = get_object_or_404(Page, pk=kwargs["page_id"]).specific
        if not getattr(self.page, "takes_comments", False):
            raise Http404
        if not may_settle(request.user, self.page):
            raise PermissionDenied

    def get_page_title(self) -> str:
        known = {"page": self.page.get_admin_display_title()}
        return _("Comments of “%(page)s”") % known

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        thread = self._thread()
        return {
            "form": ThreadForm(instance=thread),
            "page": self.page,
            "closed_on": day(thread.closed_at) if thread.closed_at else "",
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = ThreadForm(request.POST, instance=self._thread())
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        thread = form.save()
        if "is_open" in form.changed_data:
            audit.note_thread(thread, request.user)
        messages.success(
            request,
            _("This page takes comments.")
            if form.instance.is_open
            else _("This page takes no comments any more; those there stay."),
        )
        return redirect("comments_desk:thread", self.page.pk)

    def _thread(self) -> CommentThread:
        found = CommentThread.objects.filter(page_id=self.page.pk).first()
        return found or CommentThread(page_id=self.page.pk)
