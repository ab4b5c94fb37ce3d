"""People who decide about comments, and what arrives in their mailboxes."""

import re
from email.message import EmailMessage
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from wagtail.users.models import UserProfile

from articles.comments.delivery import send_due
from articles.comments.models import Wish
from articles.comments.moderator_mail import choose
from tests.fixtures.smtp import MailSink

MODERATE = "moderate_readercomment"
SEE_EMAIL = "see_email_of_readercomment"


def decider(
    name: str = "mona",
    *more: str,
    wish: Wish = Wish.EACH,
    hour: int = 7,
    zone: str = "",
    language: str = "",
) -> Any:
    """Somebody who may decide, with an address, and a wish for mail."""
    user = get_user_model().objects.create_user(
        name, f"{name}@example.org", first_name=name.title()
    )
    codes = ["access_admin", MODERATE, *more]
    user.user_permissions.add(*Permission.objects.filter(codename__in=codes))
    UserProfile.objects.create(
        user=user, current_time_zone=zone, preferred_language=language
    )
    choose(user, wish, hour)
    return get_user_model().objects.get(pk=user.pk)


def arrived(sink: MailSink) -> EmailMessage:
    """The one mail that arrives when what is due is sent."""
    send_due()
    [mail] = sink.mails
    return mail


def text_of(mail: EmailMessage) -> str:
    return "\n".join(mail.get_content().splitlines())


def links_in(mail: EmailMessage) -> dict[str, str]:
    """The addresses below Approve, Spam and Bin, without the site."""
    found = re.findall(r"^(\w+):\nhttp://[^/]+(/email/\S+)$", text_of(mail), re.M)
    return {label.lower(): address for label, address in found}
