"""Make an empty site with one published article; called before each part."""

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - needs the set-up
from wagtail.models import Page, Site  # noqa: E402

from articles.models import ArticleIndexPage, ArticlePage, FrontPage  # noqa: E402


def main() -> None:
    """Migrate, and publish an article at /articles/staves/."""
    call_command("migrate", verbosity=0)
    home = FrontPage(title="Home", slug="front")
    Page.get_first_root_node().add_child(instance=home)
    Site.objects.update(root_page=home, hostname="127.0.0.1", port=80)
    index = home.add_child(instance=ArticleIndexPage(title="All", slug="articles"))
    page = ArticlePage(title="Staves", slug="staves")
    page.body = [("paragraph", "<p>Lean slowly, and wait.</p>")]
    index.add_child(instance=page)


if __name__ == "__main__":
    main()
