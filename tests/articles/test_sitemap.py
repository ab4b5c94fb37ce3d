"""What search engines are told."""

from django.test import Client

from tests.articles.factories import House


def test_the_sitemap_names_published_pages_only(house: House, client: Client) -> None:
    house.article(slug="shown")
    house.article(slug="draft", live=False)
    house.topic(slug="feet")

    xml = client.get("/sitemap.xml").content.decode()

    assert "<loc>http://testserver/articles/shown/</loc>" in xml
    assert "/topics/feet/" in xml
    assert "draft" not in xml
