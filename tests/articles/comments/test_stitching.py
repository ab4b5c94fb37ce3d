"""Whose page it is: one reader's with a question in it, or any cache's without."""

from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.test import Client
from wagtail import hooks

from articles.comments.models import CommentSettings, CommentThread
from articles.comments.stitching import MARK
from articles.comments.targets import Target
from tests.articles.comments.reader import (
    BODY,
    FORM,
    PAGE,
    solved,
    token_in,
    typed,
)

QUESTION = f"{FORM}question/"


def choose(target: Target, **choices: str) -> None:
    CommentSettings.objects.create(site_id=target.site_id, **choices)


def kept(serve: Any) -> Any:
    """A cache of the site's own, as a hook like ours."""

    def serve_kept(
        page: Any, request: HttpRequest, args: Any, kwargs: Any
    ) -> HttpResponse:
        content = cache.get("page")
        if content is None:
            content = serve(page, request, args, kwargs).render().content
            cache.set("page", content)
        return HttpResponse(content)

    return serve_kept


def test_a_page_kept_by_a_cache_meets_the_question_on_the_next_screen(
    target: Target, client: Client
) -> None:
    choose(target, question_place="on_demand")
    page = client.get(PAGE)
    assert 'name="token"' not in page.text

    screen = client.post(FORM, typed())

    assert screen.status_code == 200
    assert "<title>Error:" not in screen.text
    assert BODY in screen.text
    fields = solved(screen.text)
    assert client.post(FORM, typed(**fields)).status_code == 303


def test_a_page_for_any_cache_is_the_same_for_everybody(target: Target) -> None:
    choose(target, question_place="on_demand")

    pages = {Client().get(PAGE).content for _ in range(2)}

    assert len(pages) == 1


def test_each_reader_gets_a_question_of_their_own(target: Target) -> None:
    pages = [Client().get(PAGE) for _ in range(2)]

    assert len({token_in(page.text) for page in pages}) == 2
    assert all(page["Cache-Control"].startswith("private") for page in pages)


def test_where_nobody_is_asked_a_comment_needs_no_sum(
    target: Target, client: Client
) -> None:
    choose(target, question_for="nobody")
    page = client.get(PAGE)
    assert "Spam check" not in page.text

    answer = client.post(FORM, typed(token=token_in(page.text)))

    assert answer.status_code == 303


def test_where_strangers_are_asked_they_are_asked_on_the_next_screen(
    target: Target, client: Client
) -> None:
    choose(target, question_for="unknown")
    page = client.get(PAGE)
    assert "Spam check" not in page.text

    screen = client.post(FORM, typed(token=token_in(page.text)))

    fields = solved(screen.text)
    assert client.post(FORM, typed(**fields)).status_code == 303


def test_a_page_that_the_site_keeps_has_a_fresh_question_each_time(
    target: Target,
) -> None:
    with hooks.register_temporarily("on_serve_page", kept):
        pages = [Client().get(PAGE) for _ in range(2)]

    assert MARK in cache.get("page").decode()
    assert len({token_in(page.text) for page in pages}) == 2
    assert Client().post(FORM, typed(**solved(pages[1].text))).status_code == 303


def test_a_page_for_any_cache_says_so_and_sets_no_cookie(target: Target) -> None:
    choose(target, question_place="on_demand")

    page = Client().get(PAGE)

    assert page["Cache-Control"] == "public, max-age=60"
    assert not page.cookies


def test_a_page_without_a_form_is_for_any_cache(target: Target) -> None:
    CommentThread.objects.create(page_id=target.page_id, is_open=False)

    page = Client().get(PAGE)

    assert page["Cache-Control"] == "public, max-age=60"
    assert "<form" not in page.text.partition("<main")[2]


def test_the_page_of_somebody_logged_in_is_for_no_cache(
    target: Target, admin_client: Client
) -> None:
    choose(target, question_place="on_demand")

    assert admin_client.get(PAGE)["Cache-Control"].startswith("private")


def test_the_script_gets_a_question_that_nobody_keeps(
    target: Target, client: Client
) -> None:
    choose(target, question_place="on_demand")

    answer = client.get(QUESTION)

    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies
    fields = solved(answer.json()["html"])
    assert client.post(FORM, typed(**fields)).status_code == 303


def test_a_question_for_a_reply_is_good_for_that_reply_alone(
    target: Target, client: Client
) -> None:
    html = client.get(f"{QUESTION}?to=5").json()["html"]

    answer = client.post(FORM, typed(**solved(html)))

    assert "Answer the spam check of this page" in answer.text


@pytest.mark.parametrize("place", ["inline", "on_demand"])
def test_the_preview_of_a_page_shows_its_form_and_asks_nothing(
    target: Target, place: str
) -> None:
    choose(target, question_place=place)

    page = target.page.make_preview_request()

    assert 'id="respond"' in page.text
    assert 'name="token"' not in page.text


def test_the_preview_of_a_page_that_was_never_saved_has_no_comments(
    target: Target,
) -> None:
    page = type(target.page)(title="New", slug="new")

    answer = page.make_preview_request()

    assert answer.status_code == 200
    assert 'id="respond"' not in answer.text
