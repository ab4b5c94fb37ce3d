"""The privacy page says what is true of this site."""

from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from articles.comments.models import CommentSettings
from articles.comments.privacy.statement import sentences
from articles.models import PolicyPage
from tests.articles.comments.moderators import decider
from tests.articles.factories import House

pytestmark = pytest.mark.django_db


def text(**given: Any) -> str:
    return " ".join(sentences(CommentSettings(**given)))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"keep_email_days": 90}, "We keep it for 90 days"),
        ({"keep_email_days": 1}, "We keep it for 1 day;"),
        ({"keep_email_days": 0}, "We keep it as long as the comment stands."),
        ({"keep_spam_days": 7}, "not published are erased after 7 days."),
        ({"keep_spam_days": 0}, "stay with us until we erase them"),
        ({"keep_decisions_days": 365}, "and why for 365 days."),
        ({"keep_decisions_days": 0}, "a record of who decided"),
        ({"email_required": True}, "We ask for your email address."),
        ({"email_required": False}, "You may give your email address."),
    ],
)
def test_each_setting_is_told_as_it_is(given: dict[str, Any], sentence: str) -> None:
    assert sentence in text(**given)


def test_no_cookie_and_no_address_on_the_network_are_told() -> None:
    assert "set no cookie" in text()
    assert "Your address on the network is not kept with your comment" in text()


def test_without_judges_nobody_else_is_told_of_a_comment() -> None:
    assert "No other company is sent what you write." in text()


def test_mail_to_moderators_is_told_where_there_is_any() -> None:
    before = text()
    decider()

    assert "may get them by email" not in before
    assert "may get them by email, with your name" in text()


@pytest.mark.parametrize(
    ("judge", "name"),
    [
        ({"kind": "akismet", "key": "k", "blog": "b"}, "Akismet (Automattic Inc.)"),
        ({"kind": "http", "url": "https://judge.test/ask"}, "judge.test"),
        ({"kind": "http", "url": "https://judge.test/", "name": "Ours"}, "Ours"),
    ],
)
def test_a_judge_is_named(settings: Settings, judge: dict[str, str], name: str) -> None:
    settings.COMMENTS_JUDGES = [judge]

    assert f"with name and email address is sent to: {name}." in text()


def test_the_privacy_page_says_it_and_other_policies_do_not(
    house: House, client: Client
) -> None:
    privacy, _terms = (
        house.home.add_child(
            instance=PolicyPage(title=slug, slug=slug, body="<p>What we do.</p>")
        )
        for slug in ("privacy", "terms")
    )
    CommentSettings.objects.create(
        site=house.site, privacy_page=privacy, keep_spam_days=9
    )

    assert "erased after 9 days" in client.get("/privacy/").text
    assert "erased after" not in client.get("/terms/").text
