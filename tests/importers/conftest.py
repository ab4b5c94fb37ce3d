"""A small site to import into."""

import pytest


@pytest.fixture
def article_index(db):
    """An article index below a home page, with sections for authors and topics."""
    # Imported here: the plain parts are also tested without Django.
    from wagtail.models import Page, Site  # noqa: PLC0415

    from articles import models  # noqa: PLC0415

    home = models.FrontPage(title="Home", slug="practice")
    Page.get_first_root_node().add_child(instance=home)
    Site.objects.update(root_page=home)
    Site.clear_site_root_paths_cache()
    index = models.ArticleIndexPage(title="Articles", slug="articles")
    for section in (
        index,
        models.AuthorIndexPage(title="Practitioners", slug="people"),
        models.TopicIndexPage(title="Topics", slug="topics"),
    ):
        home.add_child(instance=section)
    return index
