"""Writing an article in the Wagtail admin."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from articles.models import ArticlePage, Disclaimer
from tests.articles.factories import House, make_image


def figure(image: Any, alt: str) -> dict[str, Any]:
    return {
        "image": image.pk if image else "",
        "alt": alt,
        "caption": rich_text("<p>Fold it twice.</p>"),
        "credit": "",
        "link": "",
        "source": "",
    }


def form(house: House, *blocks: Any, **fields: Any) -> Any:
    """What the editor's form sends."""
    author, topic = house.author(), house.topic()
    return nested_form_data(
        {
            "title": "Feet first",
            "slug": "feet-first",
            "standfirst": "Why practitioners stand on people.",
            "article_authors": inline_formset([{"author": author.pk}]),
            "article_topics": inline_formset([{"topic": topic.pk}]),
            "lead_figure": streamfield([]),
            "body": streamfield(list(blocks)),
            "tags": "feet, pressure",
            "date_published": "2026-05-12 09:00",
            "comments": inline_formset([]),
            **fields,
        }
    )


PARAGRAPH = ("paragraph", rich_text("<p>Warmth helps.</p>"))


def add(client: Client, house: House, data: dict[str, Any]) -> Any:
    address = reverse(
        "wagtailadmin_pages:add", args=["articles", "articlepage", house.articles.pk]
    )
    return client.post(address, data)


def test_an_article_is_written_and_published(
    house: House, admin_client: Client
) -> None:
    picture = ("figure", figure(make_image(), "A blanket"))
    data = form(house, PARAGRAPH, picture) | {"action-publish": "yes"}

    response = add(admin_client, house, data)

    page = ArticlePage.objects.get()
    assert response.status_code == 302
    assert page.live
    assert [block.block_type for block in page.body] == ["paragraph", "figure"]
    assert len(page.authors) == len(page.topics) == 1
    assert set(page.tags.names()) == {"feet", "pressure"}
    assert admin_client.get(page.url).status_code == 200


def test_publishing_asks_for_the_words_of_a_picture(
    house: House, admin_client: Client
) -> None:
    picture = ("figure", figure(make_image(), ""))
    data = form(house, picture) | {"action-publish": "yes"}

    response = add(admin_client, house, data)

    assert not ArticlePage.objects.exists()
    assert "Say in a few words what the picture shows" in response.content.decode()


def test_a_draft_waits_for_the_words_of_a_picture(
    house: House, admin_client: Client
) -> None:
    add(admin_client, house, form(house, ("figure", figure(make_image(), ""))))

    assert not ArticlePage.objects.get().live


def test_a_new_article_is_previewed_before_it_is_saved(
    house: House, admin_client: Client
) -> None:
    house.disclaimer(short_line="Not medical advice.")
    address = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=["articles", "articlepage", house.articles.pk],
    )
    picture = ("figure", figure(make_image(), "A blanket"))

    stored = admin_client.post(address, form(house, PARAGRAPH, picture))
    shown = admin_client.get(address)

    assert stored.json()["is_valid"]
    assert shown.status_code == 200
    assert "Warmth helps." in shown.content.decode()
    assert "Not medical advice." in shown.content.decode()
    assert not ArticlePage.objects.exists()


def test_changes_are_previewed_before_they_are_saved(
    house: House, admin_client: Client
) -> None:
    page = house.article(title="A title")
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])

    admin_client.post(address, form(house, PARAGRAPH, title="Another title"))
    html = admin_client.get(address).content.decode()

    assert "Another title" in html
    assert ArticlePage.objects.get().title == "A title"


@pytest.mark.parametrize(
    "kind", ["frontpage", "articleindexpage", "topicindexpage", "policypage"]
)
def test_the_editor_of_each_kind_of_page_opens(
    house: House, admin_client: Client, kind: str
) -> None:
    parent = house.home if kind != "frontpage" else house.home.get_parent()
    address = reverse("wagtailadmin_pages:add", args=["articles", kind, parent.pk])

    assert admin_client.get(address).status_code == 200


@pytest.mark.parametrize("name", ["articles", "topics", "people"])
def test_the_editor_of_children_opens(
    house: House, admin_client: Client, name: str
) -> None:
    parent = getattr(house, name)
    kind = {"articles": "articlepage", "topics": "topicpage", "people": "authorpage"}
    address = reverse(
        "wagtailadmin_pages:add", args=["articles", kind[name], parent.pk]
    )

    assert admin_client.get(address).status_code == 200


def test_the_list_of_articles_can_be_sorted_and_searched(
    house: House, admin_client: Client
) -> None:
    house.article(title="Feet first")
    address = reverse("article_listing:index")

    html = admin_client.get(address).content.decode()
    ordering = {"ordering": "-date_published", "q": "feet"}

    assert "Feet first" in html
    assert admin_client.get(address, ordering).status_code == 200


def test_a_disclaimer_keeps_its_versions(house: House, admin_client: Client) -> None:
    disclaimer = house.disclaimer()
    viewset = Disclaimer.snippet_viewset
    fields = {
        "name": "House",
        "language": "",
        "short_line": "Ask first.",
        "heading": "Before you act",
        "text": rich_text("<p>New words.</p>"),
        "action-publish": "yes",
    }

    admin_client.post(
        reverse(viewset.get_url_name("edit"), args=[disclaimer.pk]), fields
    )

    disclaimer.refresh_from_db()
    assert disclaimer.short_line == "Ask first."
    assert disclaimer.revisions.count() == 1


def test_a_disclaimer_is_previewed(house: House, admin_client: Client) -> None:
    disclaimer = house.disclaimer()
    viewset = Disclaimer.snippet_viewset
    address = reverse(viewset.get_url_name("preview_on_edit"), args=[disclaimer.pk])
    fields = {
        "name": "House",
        "language": "",
        "short_line": "Ask first.",
        "heading": "Before you act",
        "text": rich_text("<p>New words.</p>"),
    }

    admin_client.post(address, fields)

    assert "New words." in admin_client.get(address).content.decode()


def test_the_settings_of_publishing_open(house: House, admin_client: Client) -> None:
    address = reverse(
        "wagtailsettings:edit", args=["articles", "publishingsettings", house.site.pk]
    )

    assert admin_client.get(address).status_code == 200
