"""How far work on many comments is; cancel it, go on with it, take it back."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin import messages

from articles.comments.flows import many
from articles.comments.models import Action, BulkJob, BulkState

from . import jobs
from .around import grouped
from .bulk import skipped
from .permissions import MODERATE, needs
from .screens import Screen
from .telling import sentence_of_many


@method_decorator(needs(MODERATE), name="dispatch")
class ProgressView(Screen):
    """A page to look at again; a script does so by itself."""

    template_name = "comments/desk/bulk_progress.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.batch: UUID = kwargs["batch"]

    def get_page_title(self) -> str:
        return _("Work on many comments")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        job = self._job()
        return {
            **super().get_context_data(**kwargs),
            "job": job,
            "said": sentence_of_many(job.action, job.done),
            "so_far": _("%(done)s of %(all)s")
            % {"done": grouped(job.done + job.skipped), "all": grouped(job.expected)},
            "skipped": skipped(job.skipped) if job.skipped else "",
            "is_still": jobs.is_still(job),
            "is_cancelled": job.state == BulkState.CANCELLED,
            "can_undo": _can_undo(job),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        own = BulkJob.objects.filter(batch=self.batch, by_id=request.user.pk)
        job = own.first()
        if job is None:
            messages.error(request, _("There was nothing to do. Nothing was changed."))
            return redirect("comments_desk:queue")
        wanted = request.POST.get("do", "")
        if wanted == "cancel" and jobs.cancel(job):
            messages.success(request, _("Cancelled. What was done so far is kept."))
        elif wanted == "resume" and jobs.is_still(job):
            jobs.hand_over(job)
            messages.success(request, _("The work goes on."))
        elif wanted == "undo" and _can_undo(job):
            undoing = jobs.begin_undo(job.batch, by=request.user)
            return redirect("comments_desk:bulk_progress", undoing.batch)
        else:
            messages.error(request, _("There was nothing to do. Nothing was changed."))
        return redirect("comments_desk:bulk_progress", job.batch)

    def _job(self) -> BulkJob:
        """Only one's own: what somebody searched for is nobody else's business."""
        return get_object_or_404(BulkJob, batch=self.batch, by_id=self.request.user.pk)


def _can_undo(job: BulkJob) -> bool:
    if job.action == Action.UNDO or job.is_running:
        return False
    return bool(many.decisions_in(job.batch).exists())
