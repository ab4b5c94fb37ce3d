"""What a moderator chooses in the account settings of the admin."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from articles.comments.models import MailPreference, ModeratorMail, Wish

from .conftest import Login

ACCOUNT = {
    "name_email-first_name": "Mona",
    "name_email-last_name": "M",
    "name_email-email": "mona@example.org",
    "theme-theme": "system",
    "theme-contrast": "system",
    "theme-density": "default",
}


def save(client: Client, **given: Any) -> Any:
    sent = {f"reader_comments-{name}": value for name, value in given.items()}
    return client.post(reverse("wagtailadmin_account"), {**ACCOUNT, **sent})


def test_a_moderator_finds_the_choice_and_nothing_chosen(
    moderator_client: Client,
) -> None:
    page = moderator_client.get(reverse("wagtailadmin_account")).text

    assert "One mail a comment" in page
    chosen = [tag for tag in page.split("<input")[1:] if "checked" in tag.split(">")[0]]
    assert any('value="none"' in tag.split(">")[0] for tag in chosen)
    assert not MailPreference.objects.exists()


def test_others_do_not_see_it(login: Login) -> None:
    page = login(name="nobody").get(reverse("wagtailadmin_account")).text

    assert "One mail a comment" not in page


@pytest.mark.parametrize("wish", Wish)
def test_what_is_chosen_is_kept(moderator_client: Client, wish: Wish) -> None:
    answer = save(moderator_client, wish=wish.value, hour="9")

    assert answer.status_code == 302
    kept = MailPreference.objects.get()
    assert (kept.user.username, kept.wish, kept.hour) == ("mona", wish, 9)
    assert ModeratorMail.objects.exists() == (wish == Wish.DAILY)


@pytest.mark.parametrize(
    "given", [{"wish": "always", "hour": "9"}, {"wish": "each", "hour": "24"}, {}]
)
def test_what_makes_no_sense_is_not_kept(
    moderator_client: Client, given: dict[str, str]
) -> None:
    answer = save(moderator_client, **given)

    assert answer.status_code == 200
    assert not MailPreference.objects.exists()


def test_who_may_decide_no_more_keeps_no_choice_open(
    moderator_client: Client,
) -> None:
    user = get_user_model().objects.get(username="mona")
    user.user_permissions.remove(
        *user.user_permissions.filter(codename="moderate_readercomment")
    )

    save(moderator_client, wish="each", hour="9")

    assert not MailPreference.objects.exists()
