"""Changing the words of a comment, and moving it: readers are told of the first."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.errors import CommentError, MisplacedError
from articles.comments.fields import BodyField
from articles.comments.models import ReaderComment, Status
from articles.comments.rendering import text_html

from .deciding import why_not
from .permissions import MODERATE, comment_for
from .screens import Screen

LONGEST = 20_000
MOST_PLACES = 200


class EditForm(forms.Form):
    """Other words for a comment, and why."""

    text = BodyField(
        {
            "empty": gettext_lazy("A comment has a text; bin or erase it instead"),
            "too_long": gettext_lazy("A comment has 20,000 characters or fewer"),
        },
        longest=LONGEST,
        label=gettext_lazy("Text"),
        help_text=gettext_lazy(
            "Readers see “Edited by an editor”. What was sent is kept beside it, for "
            "moderators."
        ),
        widget=forms.Textarea(attrs={"rows": 10}),
    )
    reason = forms.CharField(
        required=False, max_length=500, label=gettext_lazy("Why, for colleagues")
    )
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


# Generic for the type checker only: Django takes no parameters when it runs.
class PlaceField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among comments, by who wrote them and how they begin."""

    def label_from_instance(self, obj: ReaderComment) -> str:
        return f"{obj.name}: {Truncator(' '.join(obj.body.split())).chars(80)}"


class MoveForm(forms.Form):
    """Where a comment belongs; `below` is empty for a conversation of its own."""

    below = PlaceField(
        queryset=ReaderComment.objects.none(),
        required=False,
        empty_label=gettext_lazy("Nothing: it begins a conversation"),
        label=gettext_lazy("It answers"),
        help_text=gettext_lazy("What hangs on it moves along."),
    )
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(
        self, data: Any = None, *, comment: ReaderComment, **options: Any
    ) -> None:
        super().__init__(data, **options)
        field = self.fields["below"]
        assert isinstance(field, PlaceField)  # noqa: S101 - for the types
        field.queryset = places_for(comment)


def places_for(comment: ReaderComment) -> Any:
    """What a comment may hang on: published, earlier, the nearest 200."""
    earlier = ReaderComment.objects.filter(
        thread_id=comment.thread_id, status=Status.PUBLISHED, pk__lt=comment.pk
    )
    nearest = list(earlier.order_by("-id").values_list("pk", flat=True)[:MOST_PLACES])
    return ReaderComment.objects.filter(pk__in=nearest).order_by("id")


class _CommentScreen(Screen):
    """A screen about one comment, with a form that changes it."""

    form_class: Any

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.comment = comment_for(request.user, kwargs["pk"], MODERATE)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            "comment": self.comment,
            "text": text_html(self.comment.body),
            **super().get_context_data(**kwargs),
        }

    def form(self, data: Any = None) -> Any:
        raise NotImplementedError

    def change(self, data: dict[str, Any]) -> str:
        """Do it. Returns: what to say. Raises: CommentError."""
        raise NotImplementedError

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=self.form()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form(request.POST)
        if form.is_valid():
            try:
                said = self.change(form.cleaned_data)
            except MisplacedError:
                form.add_error(
                    "below", _("It cannot hang there, or hangs there already.")
                )
            except CommentError as error:
                form.add_error(None, why_not(error))
            else:
                messages.success(request, said)
                return redirect("comments_desk:queue")
        return self.render_to_response(self.get_context_data(form=form))


class EditView(_CommentScreen):
    """Change the words of a comment, or give it back those that were sent."""

    template_name = "comments/desk/edit.html"

    def get_page_title(self) -> str:
        return _("Edit a comment")

    def form(self, data: Any = None) -> EditForm:
        comment = self.comment
        known = {"text": comment.body, "version": comment.version}
        return EditForm(data, initial=known)

    def change(self, data: dict[str, Any]) -> str:
        user = self.request.user
        if "restore" in self.request.POST:
            flows.restore_original(self.comment, by=user, version=data["version"])
            return _("The comment has the words again that were sent.")
        edited = flows.edit(
            self.comment,
            data["text"],
            by=user,
            version=data["version"],
            reason=data["reason"],
        )
        return _("The comment is changed.") if edited else _("Nothing was changed.")


class MoveView(_CommentScreen):
    """Hang a comment below another one of its page."""

    template_name = "comments/desk/move.html"

    def get_page_title(self) -> str:
        return _("Move a comment")

    def form(self, data: Any = None) -> MoveForm:
        comment = self.comment
        known = {"below": comment.parent_id, "version": comment.version}
        return MoveForm(data, comment=comment, initial=known)

    def change(self, data: dict[str, Any]) -> str:
        flows.move(
            self.comment,
            data["below"],
            by=self.request.user,
            version=data["version"],
        )
        return _("The comment is moved.")
