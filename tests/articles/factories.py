"""What tests of articles are made of."""

# mypy: disallow-untyped-calls=False
# factory_boy has no types for its declarations.

from io import BytesIO
from typing import Any
from uuid import uuid4

import wagtail_factories
from django.core.files.base import ContentFile
from factory.declarations import LazyAttributeSequence, Sequence
from factory.django import DjangoModelFactory
from PIL import Image as Picture
from wagtail.models import Page, Site

from articles.images.models import ArticleImage
from articles.models import (
    ArticleIndexPage,
    ArticlePage,
    AuthorIndexPage,
    AuthorPage,
    Disclaimer,
    FrontPage,
    PublishingSettings,
    TopicIndexPage,
    TopicPage,
)


class FrontPageFactory(wagtail_factories.PageFactory):
    title = "Notes from working hands"
    introduction = "Practitioners write about what they do."

    class Meta:
        model = FrontPage


class ArticleIndexPageFactory(wagtail_factories.PageFactory):
    title = "Articles"

    class Meta:
        model = ArticleIndexPage


class TopicIndexPageFactory(wagtail_factories.PageFactory):
    title = "Topics"

    class Meta:
        model = TopicIndexPage


class AuthorIndexPageFactory(wagtail_factories.PageFactory):
    title = "People"

    class Meta:
        model = AuthorIndexPage


class TopicPageFactory(wagtail_factories.PageFactory):
    title = Sequence(lambda n: f"Topic {n}")
    introduction = "<p>What readers find here.</p>"

    class Meta:
        model = TopicPage


class AuthorPageFactory(wagtail_factories.PageFactory):
    title = Sequence(lambda n: f"Person {n}")
    role = "Shiatsu practitioner"

    class Meta:
        model = AuthorPage


class ArticlePageFactory(wagtail_factories.PageFactory):
    title = Sequence(lambda n: f"Article {n}")
    standfirst = "What the article is about."

    class Meta:
        model = ArticlePage


class ImageFactory(wagtail_factories.ImageFactory):
    title = Sequence(lambda n: f"Picture {n}")
    description = "A folded blanket on a mat"
    file = LazyAttributeSequence(lambda image, n: picture_file(n))

    class Meta:
        model = ArticleImage


class DisclaimerFactory(DjangoModelFactory[Disclaimer]):
    name = "House"
    short_line = "General information, not medical advice."
    heading = "Before you act on this article"
    text = "<p>Ask your doctor first.</p>"

    class Meta:
        model = Disclaimer


def picture_file(
    number: int = 0, size: tuple[int, int] = (64, 48)
) -> ContentFile[bytes]:
    """A small picture of one colour; another number gives another picture."""
    content = BytesIO()
    Picture.new("RGB", size, (number % 256, 90, 120)).save(content, "PNG")
    return ContentFile(content.getvalue(), name=f"picture-{number}.png")


def make_image(**fields: Any) -> Any:
    """A stored image of one colour, another one each time."""
    return ImageFactory(**fields)


class House:
    """A site with its index pages, to hang articles, people and topics on."""

    def __init__(self) -> None:
        root = Page.get_first_root_node()
        self.home = FrontPageFactory(parent=root, slug="tidewell")
        self.articles = ArticleIndexPageFactory(parent=self.home, slug="articles")
        self.topics = TopicIndexPageFactory(parent=self.home, slug="topics")
        self.people = AuthorIndexPageFactory(parent=self.home, slug="people")
        self.site = Site.objects.get(is_default_site=True)
        self.site.root_page = self.home
        self.site.site_name = "Tidewell"
        self.site.hostname = "testserver"
        self.site.port = 80
        self.site.save()

    def article(self, **fields: Any) -> Any:
        """An article; `authors` and `topics` are lists of pages, `tags` of words."""
        related = {key: fields.pop(key, ()) for key in ("authors", "topics", "tags")}
        page = ArticlePageFactory.build(**fields)
        for author in related["authors"]:
            page.article_authors.create(author=author)
        for topic in related["topics"]:
            page.article_topics.create(topic=topic)
        page.tags.set(related["tags"])
        self.articles.add_child(instance=page)
        return page

    def author(self, **fields: Any) -> Any:
        return AuthorPageFactory(parent=self.people, **fields)

    def topic(self, **fields: Any) -> Any:
        return TopicPageFactory(parent=self.topics, **fields)

    def disclaimer(self, **fields: Any) -> Any:
        """The disclaimer that the site's settings name."""
        disclaimer = DisclaimerFactory(**fields)
        settings = PublishingSettings.for_site(self.site)
        settings.disclaimer = disclaimer
        settings.save()
        return disclaimer


def figure(image: Any = None, **fields: Any) -> dict[str, Any]:
    """The stored form of a figure."""
    return {
        "image": image.pk if image else None,
        "alt": "A folded blanket",
        "decorative": False,
        "caption": "<p>Fold it twice.</p>",
        "credit": "",
        "link": "",
        "source": "",
        **fields,
    }


def block(kind: str, value: Any, key: str = "") -> dict[str, Any]:
    """The stored form of a block in a body."""
    return {"type": kind, "value": value, **({"id": key} if key else {})}


def item(value: Any) -> dict[str, Any]:
    """The stored form of an entry in a list; without an id it would not be one."""
    return {"type": "item", "value": value, "id": str(uuid4())}


def heading(text: str, level: str = "2", anchor: str = "", key: str = "") -> Any:
    value = {"text": f"<p>{text}</p>", "level": level, "anchor": anchor}
    return block("heading", value, key)


def every_block(image: Any = None) -> list[dict[str, Any]]:
    """A body with each kind of block once; pictures are missing unless there is one."""
    return [
        block("paragraph", "<p>Warmth <b>helps</b>.</p>"),
        heading("What to expect", key="11111111-1111-4111-8111-111111111111"),
        block("list", "<ul><li>Mat</li><li>Blanket</li></ul>"),
        block("quote", {"text": "<p>Listen first.</p>", "attribution": "Ines Marlow"}),
        block("definition", {"term": "Fascia", "definition": "<p>A tissue.</p>"}),
        block("code", {"code": "Monday  <9>\n", "language": "text"}),
        block("separator", None),
        block("figure", figure(image)),
        block("gallery", {"figures": [item(figure(image))]}),
        block(
            "embed", {"url": "https://www.video.example/watch?v=1", "caption": "Film"}
        ),
        block(
            "table",
            {
                "columns": [
                    {"type": "text", "heading": "Week"},
                    {"type": "text", "heading": "Minutes"},
                ],
                "rows": [{"values": ["One", "10"]}],
                "caption": "Walking",
            },
        ),
        block("references", [item("<p>Marlow I. Touch.</p>")]),
        block("disclaimer", "<p>My own words.</p>"),
        block(
            "needs_review",
            {
                "kind": "shortcode",
                "name": "hours",
                "html": "<p>Nine to five</p>",
                "source": "[hours]",
                "reason": "Unknown shortcode",
            },
        ),
    ]
