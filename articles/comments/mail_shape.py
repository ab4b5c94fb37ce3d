"""How every mail looks: plain text in short lines, headers that nobody can break."""

from email.utils import formataddr, parseaddr
from typing import Final
from unicodedata import category

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.text import wrap
from wagtail.models import Site

WIDTH: Final = 72
_EXCERPT: Final = 600


def shaped(
    subject: str, body: str, *, to: str, site: str, headers: dict[str, str]
) -> EmailMessage:
    """Put a mail together from what templates made of people's words."""
    return EmailMessage(
        subject=one_line(subject),
        body=_wrapped(body.strip()) + "\n",
        from_email=_sender(site),
        to=[to],
        headers=headers,
    )


def headers(message_id: str, stop: str) -> dict[str, str]:
    """Say that no person answers to answers, and where the mails can be stopped."""
    return {
        "Message-ID": message_id,
        "Auto-Submitted": "auto-generated",  # RFC 3834
        "X-Auto-Response-Suppress": "All",
        # RFC 8058: a mail program may stop the mails with one press.
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


def quoted(text: str, *, whole: bool = False) -> str:
    """Quote a comment as mails do, lines wrapped; a long one is cut at a word."""
    if len(text) > _EXCERPT and not whole:
        text = f"{text[:_EXCERPT].rsplit(maxsplit=1)[0]} …"
    lines = wrap(text, WIDTH - 2).splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines)


def one_line(text: str) -> str:
    """Make a header of what people wrote: no line breaks, nothing that is decoded."""
    plain = "".join(" " if category(sign) == "Cc" else sign for sign in text)
    # RFC 2047 §2: what begins like this would be read as something else.
    return " ".join(plain.replace("=?", "= ?").split())


def name_of_site(site_id: int | None) -> str:
    """How a site calls itself in mails."""
    site = Site.objects.filter(pk=site_id).first()
    name = site.site_name if site else ""
    return name or str(getattr(settings, "WAGTAIL_SITE_NAME", ""))


def _wrapped(body: str) -> str:
    """Wrap paragraphs; quotes are wrapped already, and the sign above "stop" stays."""
    lines = body.split("\n")
    return "\n".join(wrap(line, WIDTH) if len(line) > WIDTH else line for line in lines)


def _sender(name: str) -> str:
    own, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return formataddr((own or one_line(name), address))
