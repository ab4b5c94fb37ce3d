"""Make the pages a new site needs and its administrator.

Running it again changes nothing but the port of the site.
"""

import json
import re
import secrets
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import Page, Site

from articles.comments.models import CommentSettings
from articles.models import (
    ArticleIndexPage,
    AuthorIndexPage,
    Disclaimer,
    FrontPage,
    PolicyPage,
    PublishingSettings,
    TopicIndexPage,
)

SAMPLES = Path(settings.BASE_DIR) / "cms" / "samples"
_TITLE = re.compile(r"<!--\s*title:\s*(.*?)\s*-->\s*")


class Command(BaseCommand):
    """Home, sections, policy pages, house disclaimer, administrator."""

    help = "Set up the page tree, the house disclaimer and an administrator."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--password-file", type=Path, required=True)

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        home = FrontPage.objects.first() or self._make_tree()
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={
                "hostname": "127.0.0.1",
                "port": options["port"],
                "root_page": home,
                "site_name": settings.WAGTAIL_SITE_NAME,
            },
        )
        self._make_disclaimer()
        self._name_policies(home)
        self._make_administrator(options["password_file"])

    def _make_tree(self) -> FrontPage:
        root = Page.get_first_root_node()
        # Wagtail's own welcome page stands where the home page belongs.
        Page.objects.child_of(root).filter(slug="home").delete()
        home = FrontPage(
            title=settings.WAGTAIL_SITE_NAME,
            slug="home",
            introduction="Notes from working hands: practitioners write about what "
            "they do, what is known about it, and who should wait.",
        )
        Page.get_first_root_node().add_child(instance=home)
        sections: list[Any] = [
            ArticleIndexPage(title="Articles", slug="articles", show_in_menus=True),
            TopicIndexPage(title="Topics", slug="topics", show_in_menus=True),
            AuthorIndexPage(title="Practitioners", slug="people", show_in_menus=True),
            *policies(),
        ]
        for section in sections:
            home.add_child(instance=section)
            section.save_revision().publish()
        return home

    def _name_policies(self, home: FrontPage) -> None:
        """Tell comments where their policy and the privacy page are."""
        site = Site.objects.get(is_default_site=True)
        below = Page.objects.child_of(home)
        for page in policies():
            # A site that was set up earlier lacks those that came since.
            if not below.filter(slug=page.slug).exists():
                home.add_child(instance=page)
                page.save_revision().publish()
        CommentSettings.objects.get_or_create(
            site=site,
            defaults={
                "policy_page": below.filter(slug="comment-policy").first(),
                "privacy_page": below.filter(slug="privacy").first(),
            },
        )

    def _make_disclaimer(self) -> None:
        site = Site.objects.get(is_default_site=True)
        chosen = PublishingSettings.for_site(site)
        if chosen.disclaimer_id is None and not Disclaimer.objects.exists():
            house = json.loads(
                (SAMPLES / "disclaimer.json").read_text(encoding="utf-8")
            )
            chosen.disclaimer = Disclaimer.objects.create(**house)
            chosen.disclaimer.save_revision().publish()
            chosen.save()

    def _make_administrator(self, file: Path) -> None:
        users = get_user_model()
        if users.objects.filter(is_superuser=True).exists():
            return
        password = secrets.token_urlsafe(12)
        users.objects.create_superuser("admin", "admin@localhost", password)
        file.write_text(f"admin\n{password}\n", encoding="utf-8")
        file.chmod(0o600)
        self.stdout.write(
            f"Administrator: admin, password: {password} (kept in {file})"
        )


def policies() -> list[PolicyPage]:
    """Give the policy pages, unsaved, from the drafts that come with the site."""
    pages = []
    for file in sorted((SAMPLES / "policies").glob("*.html")):
        text = file.read_text(encoding="utf-8")
        found = _TITLE.match(text)
        title = found[1] if found else file.stem
        pages.append(
            PolicyPage(title=title, slug=file.stem, body=_TITLE.sub("", text, count=1))
        )
    return pages
