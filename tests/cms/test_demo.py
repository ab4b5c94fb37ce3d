"""The site with its sample posts, which every test here looks at as it was loaded."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings
from wagtail.models import Page, Revision, Site

from articles.comments.models import ReaderComment, Status
from articles.models import ArticlePage, AuthorPage, TopicPage

PRACTITIONERS = 3


def load_demo():
    call_command("load_demo", stdout=StringIO(), stderr=StringIO())


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker, tmp_path_factory):
    """Load the demo once; each test takes back its own changes, and this the rest."""
    folder = tmp_path_factory.mktemp("demo")
    with (
        django_db_blocker.unblock(),
        override_settings(MEDIA_ROOT=folder / "media"),
        transaction.atomic(),
    ):
        password = folder / "password"
        call_command("set_up_site", password_file=password, stdout=StringIO())
        load_demo()
        yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture
def demo(loaded, db):
    """The demo."""


def test_every_sample_post_is_published_through_the_importer(demo):
    articles = ArticlePage.objects.live()

    assert articles.count() >= 8
    assert ArticlePage.objects.not_live().count() == 0


def test_every_sample_post_is_by_one_of_the_three_practitioners(demo):
    assert AuthorPage.objects.live().count() == PRACTITIONERS
    authored = ArticlePage.objects.filter(article_authors__isnull=False).distinct()
    assert authored.count() >= ArticlePage.objects.count() - 1


def test_the_posts_add_no_topic_to_the_ones_that_were_set_up(demo):
    assert not TopicPage.objects.filter(introduction="").exists()


def test_loading_the_demo_again_writes_nothing(demo):
    before = (Page.objects.count(), Revision.objects.count())

    load_demo()

    assert (Page.objects.count(), Revision.objects.count()) == before


def test_readers_of_the_demo_talk_four_levels_deep_and_some_wait(demo):
    published = ReaderComment.objects.filter(status=Status.PUBLISHED)
    assert published.filter(depth=3).exists()
    waiting = ReaderComment.objects.filter(status=Status.WAITING)
    assert waiting.order_by("-is_urgent", "id")[0].name == "Worried in Tidewell"
    assert waiting.count() + ReaderComment.objects.filter(status="spam").count() == 4


def test_what_an_editor_decided_in_the_demo_stays(demo):
    ReaderComment.objects.filter(name="Old swimmer").delete()
    number = ReaderComment.objects.count()

    load_demo()

    assert ReaderComment.objects.count() == number


def test_pages_of_the_demo_answer_and_set_no_cookie(demo, client):
    for page in Page.objects.live().filter(depth__gt=1):
        answer = client.get(page.get_url())
        assert answer.status_code == 200, page.url_path
        assert not answer.cookies
