from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from wagtail.models import Page, Revision, Site

from articles.comments.models import ReaderComment, Status
from articles.models import ArticlePage, AuthorPage, PublishingSettings, TopicPage

PRACTITIONERS = 3


def set_up(folder, **options):
    out = StringIO()
    call_command(
        "set_up_site", password_file=folder / "password", stdout=out, **options
    )
    return out.getvalue()


def load_demo():
    call_command("load_demo", stdout=StringIO(), stderr=StringIO())


@pytest.fixture
def demo(db, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path / "media"
    set_up(tmp_path)
    load_demo()


def test_the_administrators_password_is_told_once_and_kept_in_a_private_file(
    db, tmp_path
):
    told = set_up(tmp_path)

    name, password = (tmp_path / "password").read_text().split()
    assert get_user_model().objects.get(username=name).check_password(password)
    assert password in told
    assert (tmp_path / "password").stat().st_mode & 0o077 == 0
    assert set_up(tmp_path) == ""


def test_setting_up_again_keeps_what_was_changed_and_moves_the_port(db, tmp_path):
    set_up(tmp_path)
    pages = Page.objects.count()

    set_up(tmp_path, port=8123)

    assert Page.objects.count() == pages
    assert Site.objects.get().port == 8123


def test_the_house_disclaimer_is_chosen_for_the_site(db, tmp_path):
    set_up(tmp_path)

    chosen = PublishingSettings.for_site(Site.objects.get())
    assert chosen.disclaimer.short_line


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
