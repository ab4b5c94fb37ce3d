"""What was forgotten or written wrong is told before the site starts."""

from typing import Any

import pytest
from django.core.checks import run_checks
from pytest_django.fixtures import Settings

from articles.comments.checks import _order, check


def found() -> list[str]:
    return [str(message.id) for message in check()]


def test_the_site_itself_is_in_order() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("apps", "codes"),
    [
        (["articles.comments", "articles"], []),
        (["articles"], []),
        (["articles", "articles.comments"], ["article_comments.W001"]),
        (
            ["articles.apps.ArticlesConfig", "wagtail", "articles.comments"],
            ["article_comments.W001"],
        ),
    ],
)
def test_the_app_has_to_stand_before_the_articles(
    apps: list[str], codes: list[str]
) -> None:
    assert [message.id for message in _order(apps)] == codes


@pytest.mark.parametrize(
    ("urls", "code"), [("empty_urls", "E001"), ("late_urls", "E004")]
)
def test_the_addresses_have_to_be_included_above_those_of_pages(
    settings: Settings, urls: str, code: str
) -> None:
    settings.ROOT_URLCONF = f"tests.articles.comments.{urls}"

    assert found() == [f"article_comments.{code}"]


@pytest.mark.parametrize("number", [-1, "2", None, True, 1.5])
def test_proxies_are_a_number(settings: Settings, number: Any) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = number

    assert found() == ["article_comments.E005"]


@pytest.mark.parametrize(
    "layers", ["articles.comments.layers.links", ["no.such.layer"], ["os.path"]]
)
def test_a_layer_of_ones_own_has_to_be_one(settings: Settings, layers: Any) -> None:
    settings.COMMENTS_LAYERS = layers

    assert found() == ["article_comments.E002"]


@pytest.mark.parametrize(
    "judge",
    [
        {},
        {"kind": "http"},
        {"kind": "akismet", "key": "k"},
        {"kind": "oracle", "url": "https://judge.test/"},
        "akismet",
        None,
    ],
)
def test_a_judge_needs_what_its_kind_needs(settings: Settings, judge: Any) -> None:
    settings.COMMENTS_JUDGES = [judge]

    assert found() == ["article_comments.E003"]


def test_a_password_is_not_told(settings: Settings) -> None:
    settings.COMMENTS_JUDGES = [{"kind": "http", "authorization": "Bearer canary"}]

    assert "canary" not in str(check())


def test_django_runs_the_check(settings: Settings) -> None:
    settings.COMMENTS_TRUSTED_PROXIES = -1

    assert "article_comments.E005" in {str(message.id) for message in run_checks()}
