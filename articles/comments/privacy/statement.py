"""What the privacy page says of comments, from the settings in force."""

from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.comments.conf import judges
from articles.comments.models import CommentSettings


def sentences(settings: CommentSettings) -> list[str]:
    """Say what is kept, for how long, and who sees it; one sentence a matter."""
    return [
        _(
            "To comment you give a name, which may be a nickname. What you write and "
            "the name are public once an editor has approved them."
        ),
        _address(settings),
        _(
            "The address of your network is not kept. To stop floods, we count "
            "comments by a code made of it that changes every day and cannot be turned "
            "back."
        ),
        _("Reading and commenting set no cookie."),
        _("Comments that are spam or are not published are erased after %(days)s days.")
        % {"days": settings.keep_spam_days}
        if settings.keep_spam_days
        else _("Comments that are spam or are not published stay until we erase them."),
        _services(),
        _(
            "You can ask us at any time what we keep of your email address, and have "
            "it erased: your words, your name and your address."
        ),
    ]


def _address(settings: CommentSettings) -> str:
    if settings.email_required:
        asked = _("We ask for your email address; it is never shown.")
    else:
        asked = _("You may give your email address; it is never shown.")
    days = settings.keep_email_days
    if not days:
        kept = _("We keep it as long as the comment stands.")
    else:
        kept = ngettext(
            "We keep it for %(days)s day.", "We keep it for %(days)s days.", days
        ) % {"days": days}
    return f"{asked} {kept}"


def _services() -> str:
    names = [_name(judge) for judge in judges()]
    if not names:
        return _("No other company sees what you write before it is published.")
    return _(
        "To find spam, your comment with name and email address is sent to: %(names)s."
    ) % {"names": ", ".join(names)}


def _name(judge: object) -> str:
    assert isinstance(judge, dict)  # noqa: S101 - for the type checker
    if judge.get("name"):
        return str(judge["name"])
    if judge["kind"] == "akismet":
        return "Akismet (Automattic Inc.)"
    return urlsplit(str(judge["url"])).hostname or ""
