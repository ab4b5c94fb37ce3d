"""Every screen that this app adds to the admin opens."""

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Disclaimer
from tests.articles.factories import House


@pytest.mark.parametrize(
    "name",
    [
        "article_listing:index",
        "wagtailsnippets_articles_disclaimer:list",
        "wagtailsnippets_articles_disclaimer:add",
        "wagtailsettings:edit",
    ],
)
def test_a_screen_of_the_articles_opens(
    house: House, admin_client: Client, name: str
) -> None:
    house.article()
    Disclaimer.objects.create(name="House", short_line="Not advice", heading="Note")
    arguments = ["articles", "publishingsettings"] if "settings:" in name else []

    answer = admin_client.get(reverse(name, args=arguments), follow=True)

    assert answer.status_code == 200


def test_the_pages_of_the_app_open_in_the_editor(
    house: House, admin_client: Client
) -> None:
    pages = [house.article(), house.author(), house.topic(), house.articles, house.home]

    for page in pages:
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert admin_client.get(address).status_code == 200, page
