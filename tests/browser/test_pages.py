"""Every kind of public page, as a reader's browser sees it."""

import gzip
import re

import pytest

from tests.fixtures.checkers import NuChecker

from .conftest import ERROR, SEARCHED, Survey
from .talk import LATER_STATES, STATES
from .test_stylesheets import ARTICLES, COMMENTS, FRAME

PAGES = [
    "home",
    "articles",
    "second page",
    "article",
    "right to left",
    "topics",
    "topic",
    "topic without articles",
    "people",
    "person",
    "policy",
    "tag",
    "search",
    "search without result",
    "feeds",
    "not found",
    ERROR,
    *STATES,
    *LATER_STATES,
]
# Not every page answers 200; the others are errors of the reader's, or of nobody.
STATUSES = {
    "not found": 404,
    "errors": 422,
    "wrong answer": 422,
    "report, errors": 422,
    "replying to what is gone": 404,
    "incomplete address": 404,
}
SCRIPTS = re.compile(r"<script\b.*?</script>", re.DOTALL)
OURS = '<script src="/static/comments/comments.js" type="module"></script>'
every_page = pytest.mark.parametrize("name", PAGES)


@every_page
def test_axe_finds_no_fault_in_any_width_or_colour_scheme(
    name: str, survey: Survey
) -> None:
    faults = {look: found for look, found in survey[name].violations.items() if found}

    assert faults == {}


@every_page
def test_nothing_is_wider_than_a_screen_of_320_pixels(
    name: str, survey: Survey
) -> None:
    too_wide = {how: wide for how, wide in survey[name].overflow.items() if wide > 0}

    assert too_wide == {}


@every_page
def test_a_reader_gets_no_cookie(name: str, survey: Survey) -> None:
    assert survey[name].cookies == []


@every_page
def test_nothing_is_asked_of_another_host(name: str, survey: Survey) -> None:
    assert survey[name].foreign() == []


@every_page
def test_nothing_is_inline_and_no_script_but_the_one_for_comments(
    name: str, survey: Survey
) -> None:
    html = survey[name].html

    assert html.count("<script") == len(SCRIPTS.findall(html))
    assert set(SCRIPTS.findall(html)) <= {OURS}
    assert " style=" not in html


def test_every_page_of_the_tree_answers(survey: Survey) -> None:
    statuses = {
        name: seen.status for name, seen in survey.items() if seen.status != 200
    }

    assert statuses == STATUSES


def test_a_reader_without_scripts_finds_an_article(survey: Survey) -> None:
    assert "<title>Article 7 about shoulders" in survey[SEARCHED].html


@pytest.mark.parametrize("name", ["article", "thread", "nobody yet"])
def test_an_article_with_its_comments_keeps_to_its_bytes(
    name: str, survey: Survey
) -> None:
    html = survey[name].html
    sheets = [sheet.read_bytes() for sheet in (ARTICLES, COMMENTS, FRAME)]

    size = sum(len(gzip.compress(part)) for part in (html.encode(), *sheets))

    assert size <= 20 * 1024 + 150 * html.count('<article class="comment"')


def test_the_html_checker_has_nothing_to_say(
    survey: Survey, nu_checker: NuChecker
) -> None:
    pages = [survey[name].html for name in PAGES]

    assert nu_checker(*pages) == []
