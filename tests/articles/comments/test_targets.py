"""Which pages take comments, and where they are."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404
from django.test import Client, RequestFactory
from django.urls import include, path, reverse
from django.utils import timezone
from pytest_django.fixtures import Settings
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.models import Page, PageViewRestriction, Site

from articles.comments.models import CommentThread
from articles.comments.targets import get_target, target_at, target_of, target_with
from articles.models import ArticlePage, PolicyPage
from tests.articles.comments.factories import published, target_for
from tests.articles.factories import ArticlePageFactory, House

BELOW = [
    path("blog/", include("articles.comments.urls")),
    path("blog/", include(wagtail_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("more/", include("articles.urls")),
]


class Elsewhere:
    """The addresses of a site whose pages stand below /blog/."""

    urlpatterns = BELOW


def at(where: str) -> Any:
    return target_at(RequestFactory().get("/"), where)


def test_an_article_takes_comments(house: House) -> None:
    author = house.author(title="Ines Marlow")
    page = house.article(title="Staves", slug="staves", language="es", authors=[author])

    target = target_for(page)

    assert (target.page_id, target.site_id) == (page.pk, house.site.pk)
    assert (target.url, target.path) == ("/articles/staves/", "articles/staves/")
    assert target.full_url == "http://testserver/articles/staves/"
    assert (target.title, target.language) == ("Staves", "es")
    assert (target.interface, target.published) == ("en-gb", page.date_published)


def test_a_plain_page_is_looked_at_as_what_it_is(house: House) -> None:
    page = house.article(slug="staves")

    target = target_for(Page.objects.get(pk=page.pk))

    assert isinstance(target.page, ArticlePage)


def test_the_accounts_of_authors_wear_the_badge(house: House, moderator: Any) -> None:
    author = house.author(title="Ines Marlow", user=moderator)
    nobody = house.author(title="Tomás")

    target = target_for(house.article(authors=[author, nobody]))

    assert target.authors == {moderator.pk: "Ines Marlow"}


def test_a_draft_takes_none(house: House) -> None:
    assert get_target(house.article(live=False)) is None


def test_a_page_that_was_never_saved_takes_none(house: House) -> None:
    assert get_target(ArticlePageFactory.build()) is None


def test_an_expired_page_takes_none(house: House) -> None:
    assert get_target(house.article(expired=True)) is None


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_a_private_page_takes_none(house: House, kind: str) -> None:
    page = house.article()
    PageViewRestriction.objects.create(page=page, restriction_type=kind)

    assert get_target(page) is None


def test_a_page_below_a_private_one_takes_none(house: House) -> None:
    page = house.article()
    PageViewRestriction.objects.create(page=house.articles, restriction_type="login")

    assert get_target(page) is None


def test_a_page_of_no_site_takes_none(house: House) -> None:
    page = house.article()
    Site.objects.all().delete()

    assert get_target(page) is None


def test_another_type_of_page_takes_none(house: House) -> None:
    policy = house.home.add_child(
        instance=PolicyPage(title="Privacy", body="<p>Us.</p>")
    )

    assert get_target(policy) is None
    assert get_target(house.home) is None


def test_a_type_takes_comments_by_one_attribute(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PolicyPage, "takes_comments", True, raising=False)
    policy = house.home.add_child(instance=PolicyPage(title="Blog", body="<p>Us.</p>"))
    policy.save_revision().publish()
    policy.refresh_from_db()

    target = target_for(policy)

    assert (target.language, target.authors) == ("en-gb", {})
    assert target.published == policy.first_published_at
    assert published(target, email="").thread.page_id == policy.pk


def test_a_page_is_found_by_its_path(house: House) -> None:
    page = house.article(slug="staves")

    assert at("articles/staves/").page_id == at("articles/staves").page_id == page.pk


@pytest.mark.parametrize(
    "where", ["", "articles/", "articles/none/", "none/", "articles/staves/more/", "//"]
)
def test_no_page_that_takes_comments_is_not_found(house: House, where: str) -> None:
    house.article(slug="staves")

    with pytest.raises(Http404):
        at(where)


def test_a_path_without_a_site_is_not_found(house: House) -> None:
    house.article(slug="staves")
    Site.objects.all().delete()

    with pytest.raises(Http404):
        at("articles/staves/")


def test_a_page_is_found_by_its_id(house: House) -> None:
    page, draft = house.article(), house.article(live=False)
    found = [target_with(pk) for pk in (page.pk, draft.pk, house.home.pk, 10**9)]

    assert found[0] == target_for(page)
    assert found[1:] == [None, None, None]


def test_a_thread_leads_to_its_page_while_that_takes_comments(house: House) -> None:
    page = house.article()
    thread = CommentThread.objects.create(page=page)
    assert target_of(thread) == target_for(page)

    page.unpublish()

    assert target_of(CommentThread.objects.get()) is None


def test_a_key_names_a_page_and_its_language(house: House) -> None:
    page, other = house.article(slug="staves"), house.article()
    key = target_for(page).key
    page.slug = "moved"
    page.save()

    assert target_for(page).key == key != target_for(other).key


def test_comments_stand_where_a_site_has_its_pages(
    house: House, settings: Settings, client: Client
) -> None:
    settings.ROOT_URLCONF = Elsewhere
    Site.clear_site_root_paths_cache()
    target = target_for(house.article(slug="staves"))

    address = reverse("comments:feed", kwargs={"path": target.path})

    assert target.url == "/blog/articles/staves/"
    assert target.path == "articles/staves/"
    assert address == "/blog/articles/staves/comments/feed.atom"
    assert client.get(address).status_code == 200


def test_what_was_published_long_ago_says_so(house: House) -> None:
    then = timezone.now() - timedelta(days=4000)

    assert target_for(house.article(date_published=then)).published == then
