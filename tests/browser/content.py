"""A small site that holds every kind of page and every block."""

import datetime
from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image, ImageDraw
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from articles.models import (
    ArticleAuthor,
    ArticleIndexPage,
    ArticlePage,
    ArticleTopic,
    AuthorCredential,
    AuthorIndexPage,
    AuthorPage,
    Disclaimer,
    FrontPage,
    PolicyPage,
    PublishingSettings,
    TopicIndexPage,
    TopicPage,
)

from .blocks import ARABIC_BODY, every_block

SENTENCE = "Wear loose clothes, eat lightly beforehand, and say what hurts. "
LONG_WORD = "Physiotherapiekostenrückerstattungsantragsbearbeitung"
# Long lists take axe long; the list of all articles is long enough.
LISTED = 2


def make_site(port: int) -> dict[str, str]:
    """Fill the database; give the address of one page of each kind."""
    home = _home(port)
    topics = _topics(home)
    people = _people(home)
    articles = ArticleIndexPage(title="Articles", slug="articles")
    home.add_child(instance=articles)
    _policy(home)
    _disclaimer()
    _picture("Layers")
    for number in range(1, 14):
        _short_article(articles, number, topics, people)
    full = _full_article(articles, topics, people)
    rtl = _right_to_left_article(articles, topics, people)
    return {
        "home": home.url,
        "articles": articles.url,
        "second page": f"{articles.url}?page=2",
        "article": full.url,
        "right to left": rtl.url,
        "topics": "/topics/",
        "topic": topics[0].url,
        "topic without articles": topics[-1].url,
        "people": "/people/",
        "person": people[0].url,
        "policy": "/privacy/",
        "tag": "/tags/shoulders/",
        "search": "/search/?q=every",
        "search without result": "/search/?q=zxqj",
        "feeds": "/feeds/",
        "not found": "/nowhere/",
    }


def _home(port: int) -> FrontPage:
    root = Page.get_first_root_node()
    home = FrontPage(
        title="Tidewell",
        slug="tidewell",
        introduction="Notes from working hands: what practitioners do, and why.",
    )
    root.add_child(instance=home)
    Site.objects.all().delete()
    Site.objects.create(
        hostname="localhost",
        port=port,
        root_page=home,
        is_default_site=True,
        site_name="Tidewell",
    )
    return home


def _topics(home: FrontPage) -> list[TopicPage]:
    index = home.add_child(instance=TopicIndexPage(title="Topics", slug="topics"))
    names = ("Bodywork", "Sleep and rest", LONG_WORD)
    topics = [
        TopicPage(title=name, introduction=f"<p>{SENTENCE}</p>") for name in names
    ]
    return [index.add_child(instance=topic) for topic in topics]


def _people(home: FrontPage) -> list[AuthorPage]:
    index = home.add_child(
        instance=AuthorIndexPage(title="Practitioners", slug="people")
    )
    licensed = AuthorCredential(
        letters="LMT",
        name="Licensed massage therapist",
        licence_number="MT-00417",
        place="Oregon",
        check_url="https://register.example.org/MT-00417",
    )
    mara = AuthorPage(
        title="Mara Ellingsen",
        role="Massage therapist",
        introduction=f"<p>{SENTENCE}</p>",
        interests="Teaches a paid weekend course.",
    )
    mara.credentials = [licensed]
    layla = AuthorPage(
        title="ليلى حداد", role="Midwife", photo=_picture("Layla", 400, 500)
    )
    return [index.add_child(instance=person) for person in (mara, layla)]


def _policy(home: FrontPage) -> None:
    body = f"<h2>What we keep</h2><p>{SENTENCE}</p><ul><li>Nothing</li></ul>"
    home.add_child(instance=PolicyPage(title="Privacy", slug="privacy", body=body))


def _disclaimer() -> None:
    disclaimer = Disclaimer.objects.create(
        name="House", text=f"<p>{SENTENCE * 3}</p><p>Names belong to their owners.</p>"
    )
    site = Site.objects.get(is_default_site=True)
    PublishingSettings.objects.create(site=site, disclaimer=disclaimer)


def _short_article(
    parent: ArticleIndexPage,
    number: int,
    topics: list[TopicPage],
    people: list[AuthorPage],
) -> None:
    article = ArticlePage(
        title=f"Article {number} about shoulders",
        standfirst=SENTENCE,
        body=[{"type": "paragraph", "value": f"<p>{SENTENCE * 4}</p>"}],
        date_published=timezone.now() - datetime.timedelta(days=number),
    )
    if number % 2:
        article.lead_figure = [_figure(get_image_model().objects.first())]
    listed = number <= LISTED
    _publish(
        parent, article, topics[:1] if listed else [], people[:1] if listed else []
    )


def _full_article(
    parent: ArticleIndexPage, topics: list[TopicPage], people: list[AuthorPage]
) -> ArticlePage:
    today = timezone.localdate()
    article = ArticlePage(
        title="An article with every block there is",
        standfirst=SENTENCE,
        lead_figure=[_figure(_picture("Hero", 960, 540))],
        body=every_block(_picture("Steps").pk),
        date_published=timezone.now(),
        date_modified=timezone.now(),
        reviewed_by=people[1],
        last_reviewed=today - datetime.timedelta(days=400),
        next_review=today - datetime.timedelta(days=30),
    )
    return _publish(parent, article, topics[:2], people)


def _right_to_left_article(
    parent: ArticleIndexPage, topics: list[TopicPage], people: list[AuthorPage]
) -> ArticlePage:
    article = ArticlePage(
        title="الراحة بعد الولادة",
        slug="rest-after-birth",
        standfirst="ما الذي يساعد في الأسابيع الأولى، ومن ينبغي أن ينتظر.",
        language="ar",
        body=ARABIC_BODY,
    )
    article.tags.add("الراحة")
    return _publish(parent, article, topics[:1], people[1:])


def _publish(
    parent: ArticleIndexPage,
    article: ArticlePage,
    topics: list[TopicPage],
    people: list[AuthorPage],
) -> ArticlePage:
    article.article_authors = [ArticleAuthor(author=person) for person in people]
    article.article_topics = [ArticleTopic(topic=topic) for topic in topics]
    if topics:
        article.tags.add("Shoulders", "Self-care")
    parent.add_child(instance=article)
    return article


def _figure(image: Any) -> dict[str, Any]:
    return {
        "type": "figure",
        "value": {
            "image": image.pk,
            "alt": "Layers of green paper",
            "decorative": False,
            "caption": "<p>The layers show how tissue gives.</p>",
            "credit": "Drawing: Mara Ellingsen",
            "link": "",
            "source": "",
        },
    }


def _picture(title: str, width: int = 480, height: int = 320) -> Any:
    drawing = Image.new("RGB", (width, height), "#24473b")
    pen = ImageDraw.Draw(drawing)
    for step in range(6):
        x, y = step * width // 14, step * height // 14
        green = (47 + 25 * step, 90 + 20 * step, 73 + 16 * step)
        pen.ellipse([x, y, width - x, height - y], fill=green)
    file = BytesIO()
    drawing.save(file, "JPEG")
    name = f"{title.lower().replace(' ', '-')}.jpg"
    return get_image_model().objects.create(
        title=title, file=ImageFile(file, name=name), width=width, height=height
    )
