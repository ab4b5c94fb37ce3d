"""The thread of a page: in the article's editor, and its own settings."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.panels import Panel
from wagtail.models import Page

from articles.comments.models import CommentSettings, CommentThread
from articles.comments.opening import opening
from articles.comments.targets import get_target

from .forms import ThreadForm
from .permissions import MODERATE, needs
from .screens import Screen


class ThreadPanel(Panel):
    """Shows in a page's editor whether it takes comments, and how many there are."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "comments/desk/thread_panel.html"

        def is_shown(self) -> bool:
            may = bool(self.request and self.request.user.has_perm(MODERATE))
            return super().is_shown() and may

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            page = self.instance
            thread = CommentThread.objects.filter(page_id=page.pk).first()
            target = get_target(page) if page.pk else None
            state = None
            if target:
                settings = CommentSettings.of(target.site_id)
                state = opening(thread, target, settings, now=timezone.now())
            return {
                **super().get_context_data(parent_context),
                "page": page,
                "thread": thread,
                "state": state,
            }


@method_decorator(needs(MODERATE), name="dispatch")
class ThreadView(Screen):
    """Open or close the comments of one page."""

    page_title = "Comments of a page"
    template_name = "comments/desk/thread.html"

    def get_page_title(self) -> str:
        return _("Comments of “%(page)s”") % {"page": self._page().title}

    def _page(self) -> Any:
        return get_object_or_404(Page, pk=self.kwargs["page_id"])

    def _thread(self) -> CommentThread:
        page = self._page()
        found = CommentThread.objects.filter(page_id=page.pk).first()
        return found or CommentThread(page_id=page.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.get("form") or ThreadForm(instance=self._thread())
        context = super().get_context_data(**kwargs)
        return {**context, "form": form, "page": self._page()}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        thread = self._thread()
        was_open = thread.is_open
        form = ThreadForm(request.POST, instance=thread)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        thread = form.save(commit=False)
        if was_open != thread.is_open:
            thread.closed_at = None if thread.is_open else timezone.now()
        # Counters are counted by others at this moment: they stay out of it.
        fields = ["is_open", "closes_after", "closed_at"]
        thread.save(update_fields=fields if thread.pk else None)
        messages.success(request, _("Saved."))
        return redirect("wagtailadmin_pages:edit", thread.page_id)
