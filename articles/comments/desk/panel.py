"""The thread in the editor of its page."""

from typing import Any

from django.utils import timezone
from wagtail.admin.panels import Panel

from articles.comments.models import CommentSettings, CommentThread
from articles.comments.opening import opening
from articles.comments.rendering import day
from articles.comments.targets import get_target

from .permissions import MODERATE, may
from .threads import may_settle


class ThreadPanel(Panel):
    """Shows whether a page takes comments, and how many there are.

    It has no field of its own, so saving the page, by hand or by itself, leaves the
    thread alone; the thread has a form of its own.
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "comments/desk/thread_panel.html"

        class Media:
            css = {"all": ["comments/desk.css"]}

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "page": self.instance, **self._state()}

        def _state(self) -> dict[str, Any]:
            page, user = self.instance, getattr(self.request, "user", None)
            if not page.pk or user is None:
                return {}
            thread = CommentThread.objects.filter(page_id=page.pk).first()
            # As it is published: the editor may hold a draft.
            target = get_target(type(page).objects.get(pk=page.pk))
            state = None
            if target:
                settings = CommentSettings.of(target.site_id)
                state = opening(thread, target, settings, now=timezone.now())
            closed_at = state.closed_at if state else None
            return {
                "thread": thread,
                "state": state,
                "closed_on": day(closed_at) if closed_at else "",
                "may_moderate": may(user, MODERATE),
                "may_settle": may_settle(user, page),
            }
