"""What the privacy page says of comments, from the settings in force.

It says what this app does. Who runs the site, and under which law, the page says.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.comments.conf import judges
from articles.comments.models import CommentSettings, MailPreference, Wish


def sentences(settings: CommentSettings) -> list[str]:
    """Say what is kept, for how long, and who sees it; one paragraph a matter."""
    return [sentence for sentence in _all(settings) if sentence]


def _all(settings: CommentSettings) -> list[str]:
    return [
        _(
            "To comment you give a name, which may be a nickname. What you write and "
            "the name are public once an editor has approved them."
        ),
        " ".join(_address(settings)),
        _(
            "Your address on the network is not kept with your comment. To stop floods "
            "we count comments by a code made of it; the key to the code is thrown "
            "away every day."
        ),
        _("Reading and commenting set no cookie."),
        _discarded(settings),
        _decisions(settings),
        _mails(),
        _services(),
        _(
            "You can ask us at any time what we keep of your email address, and have "
            "it erased: your words, your name and your address."
        ),
    ]


def _address(settings: CommentSettings) -> Iterator[str]:
    if settings.email_required:
        yield _("We ask for your email address.")
    else:
        yield _("You may give your email address.")
    yield _(
        "It is never shown to readers; only those who look after comments see it, and "
        "we write to it only about your comment and replies to it."
    )
    days = settings.keep_email_days
    if not days:
        yield _("We keep it as long as the comment stands.")
        return
    yield ngettext(
        "We keep it for %(days)s day; after that only a code by which we find your "
        "comments if you ask for them.",
        "We keep it for %(days)s days; after that only a code by which we find your "
        "comments if you ask for them.",
        days,
    ) % {"days": days}


def _discarded(settings: CommentSettings) -> str:
    days = settings.keep_spam_days
    if not days:
        return _("Comments that are not published stay with us until we erase them.")
    return ngettext(
        "Comments that are not published are erased after %(days)s day.",
        "Comments that are not published are erased after %(days)s days.",
        days,
    ) % {"days": days}


def _decisions(settings: CommentSettings) -> str:
    days = settings.keep_decisions_days
    if not days:
        return _("We keep a record of who decided about a comment, when and why.")
    return ngettext(
        "We keep a record of who decided about a comment and why for %(days)s day.",
        "We keep a record of who decided about a comment and why for %(days)s days.",
        days,
    ) % {"days": days}


def _mails() -> str:
    if not MailPreference.objects.exclude(wish=Wish.NONE).exists():
        return ""
    return _(
        "Those who look after comments may get them by email, with your name and, if "
        "they may see it, your address."
    )


def _services() -> str:
    names = [_name(judge) for judge in judges()]
    if not names:
        return _("No other company is sent what you write.")
    return _(
        "To find spam, your comment with name and email address is sent to: %(names)s."
    ) % {"names": ", ".join(names)}


def _name(judge: Mapping[str, Any]) -> str:
    if judge.get("name"):
        return str(judge["name"])
    if judge["kind"] == "akismet":
        return "Akismet (Automattic Inc.)"
    return urlsplit(str(judge["url"])).hostname or ""
