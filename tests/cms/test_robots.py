from django.test import Client


def test_robots_are_kept_out_of_the_admin_and_shown_the_sitemap(client: Client) -> None:
    response = client.get("/robots.txt")

    assert response["Content-Type"] == "text/plain"
    assert "Disallow: /admin/\n" in response.text
    assert "Sitemap: http://testserver/sitemap.xml\n" in response.text
