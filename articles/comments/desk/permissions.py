"""What somebody at the desk may do; assigned to groups in Wagtail's settings."""

from collections.abc import Callable
from typing import Any, Final

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from wagtail.admin.auth import user_passes_test

MODERATE: Final = "article_comments.moderate_readercomment"
SEE_EMAIL: Final = "article_comments.see_email_of_readercomment"
ERASE: Final = "article_comments.erase_readercomment"
_CODENAMES: Final = tuple(
    permission.partition(".")[2] for permission in (MODERATE, SEE_EMAIL, ERASE)
)


def assignable() -> QuerySet[Permission]:
    """The permissions that the admin's form for groups offers."""
    return Permission.objects.filter(
        content_type__app_label="article_comments", codename__in=_CODENAMES
    )


def needs(*permissions: str) -> Callable[[Any], Any]:
    """Let only those in who have all of them; others are sent away with a word."""
    decorate: Callable[[Any], Any] = user_passes_test(
        lambda user: user.has_perms(permissions)
    )
    return decorate
