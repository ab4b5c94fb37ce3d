"""What somebody at the desk may do; assigned to groups in Wagtail's settings.

Every view asks here, so a site that wants it otherwise changes one class.
"""

from collections.abc import Callable
from typing import Any, Final

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from wagtail.admin.auth import user_passes_test
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import policy_registry

from articles.comments.models import CommentThread, ReaderComment
from articles.comments.targets import pages_of

MODERATE: Final = "moderate"
MODERATE_OWN: Final = "moderate_own"
SEE_EMAIL: Final = "see_email_of"
ERASE: Final = "erase"
ACTIONS: Final = (MODERATE, SEE_EMAIL, ERASE)


class ReaderCommentPolicy(ModelPermissionPolicy):
    """Nobody, administrators included, adds, changes or deletes a row by hand.

    Whoever may moderate their own articles may decide about comments there, and enters
    the desk, where the others' are not shown.
    """

    def user_has_permission(self, user: Any, action: str) -> bool:
        if action not in ACTIONS:
            return False
        is_given = super().user_has_permission(user, action)
        return bool(is_given or (action == MODERATE and self._has_own(user)))

    def user_has_permission_for_instance(
        self, user: Any, action: str, instance: ReaderComment
    ) -> bool:
        if action == MODERATE and self.sees_own_alone(user):
            return bool(pages_of(user).filter(pk=instance.thread.page_id).exists())
        return self.user_has_permission(user, action)

    def instances_user_has_any_permission_for(
        self, user: Any, actions: Any
    ) -> QuerySet[ReaderComment]:
        rows: QuerySet[ReaderComment]
        rows = super().instances_user_has_any_permission_for(user, actions)
        if MODERATE in actions and self.sees_own_alone(user):
            return rows.filter(thread__page__in=pages_of(user).values("pk"))
        return rows

    def sees_own_alone(self, user: Any) -> bool:
        """Whether somebody decides about their own articles, and no others."""
        return not super().user_has_permission(user, MODERATE) and self._has_own(user)

    def _has_own(self, user: Any) -> bool:
        return bool(super().user_has_permission(user, MODERATE_OWN))

    def users_with_any_permission(self, actions: Any) -> Any:
        possible = [action for action in actions if action in ACTIONS]
        found = super().users_with_any_permission(possible)
        return found if possible else found.none()


def assignable() -> QuerySet[Permission]:
    """The permissions that the admin's form for groups offers."""
    return Permission.objects.filter(
        content_type__app_label="article_comments",
        codename__in=[
            *(f"{action}_readercomment" for action in (*ACTIONS, MODERATE_OWN)),
            "change_signalwords",
        ],
    )


def may(user: Any, *actions: str) -> bool:
    """Whether somebody may do all of this, to some comments at least."""
    return all(_policy().user_has_permission(user, action) for action in actions)


def visible_to(user: Any) -> QuerySet[ReaderComment]:
    """The comments that somebody may decide about."""
    found: QuerySet[ReaderComment] = _policy().instances_user_has_permission_for(
        user, MODERATE
    )
    return found


def threads_visible_to(user: Any) -> QuerySet[CommentThread]:
    """The threads whose counters somebody sees."""
    threads = CommentThread.objects.all()
    if _policy().sees_own_alone(user):
        return threads.filter(page__in=pages_of(user).values("pk"))
    return threads


def comment_for(user: Any, pk: int, *actions: str) -> ReaderComment:
    """Give a comment to somebody who may do all of this to it.

    Raises: Http404, PermissionDenied.
    """
    # What it answers, three levels up: the desk shows it in its place.
    rows = ReaderComment.objects.select_related(
        "thread__page", "parent__parent__parent"
    )
    comment = get_object_or_404(rows, pk=pk)
    if not allows(user, comment, *actions):
        raise PermissionDenied
    return comment


def allows(user: Any, comment: ReaderComment, *actions: str) -> bool:
    """Whether somebody may do all of this to a comment."""
    policy = _policy()
    return all(
        policy.user_has_permission_for_instance(user, action, comment)
        for action in actions
    )


def enters_admin(user: Any) -> bool:
    """Whether somebody may enter the admin at all, as every view there demands."""
    return bool(user.is_active and user.has_perm("wagtailadmin.access_admin"))


def needs(*actions: str) -> Callable[[Any], Any]:
    """Let only those in who may do all of this; others are sent away with a word."""
    decorate: Callable[[Any], Any] = user_passes_test(lambda user: may(user, *actions))
    return decorate


def sees_all(user: Any) -> bool:
    """Whether somebody decides about the comments of all pages."""
    return may(user, MODERATE) and not _policy().sees_own_alone(user)


def needs_all(view: Any) -> Any:
    """Let only those in who decide about the comments of all pages."""
    return user_passes_test(sees_all)(view)


def _policy() -> Any:
    return policy_registry.get_by_type(ReaderComment)
