"""A therapist or an editor answers from the admin."""

from typing import Any

import pytest
from django.utils import timezone

from articles.comments import counters
from articles.comments.errors import ClosedError, UnknownCommentError
from articles.comments.flows import reply
from articles.comments.models import Badge, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House


def test_an_authors_answer_stands_at_once_under_the_name_on_the_article(
    house: House, moderator: Any
) -> None:
    author = house.author(title="Mara E. Ellingsen", user=moderator)
    target = target_for(house.article(authors=[author]))
    question = published(target)

    answer = reply(question, moderator, "It would!", now=timezone.now())

    assert (answer.name, answer.badge) == ("Mara E. Ellingsen", Badge.AUTHOR)
    assert (answer.status, answer.shown) == (Status.PUBLISHED, True)
    assert (answer.parent, answer.author_user) == (question, moderator)
    assert "It would!" in answer.html
    assert counters.recount(question.thread) == {}


def test_anybody_else_of_the_house_is_an_editor(target: Target, moderator: Any) -> None:
    answer = reply(published(target), moderator, "It would!", now=timezone.now())

    assert (answer.name, answer.badge) == ("Mara Ellingsen", Badge.EDITOR)


def test_a_name_to_log_in_with_is_never_shown(target: Target, moderator: Any) -> None:
    moderator.first_name = moderator.last_name = ""

    answer = reply(published(target), moderator, "It would!", now=timezone.now())

    assert answer.name == "The editors"


def test_what_nobody_sees_gets_no_answer(target: Target, moderator: Any) -> None:
    with pytest.raises(UnknownCommentError):
        reply(waiting(target), moderator, "It would!", now=timezone.now())


def test_a_page_that_was_withdrawn_gets_no_answer(
    target: Target, moderator: Any
) -> None:
    question = published(target)
    target.page.unpublish()

    with pytest.raises(ClosedError):
        reply(question, moderator, "It would!", now=timezone.now())
