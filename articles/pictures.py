"""The sizes pictures are shown in, and fetching the pictures of many blocks at once."""

from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any

from django.db.models import prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.images.models import Filter

# As in `{% picture %}` of the templates; a test fails when they ask for another size.
FIGURE = tuple(Filter.expand_spec("format-{webp,jpeg} width-{480,960,1440}"))
PORTRAIT = tuple(Filter.expand_spec("format-{webp,jpeg} fill-256x256"))

# Images by key for the blocks that are read just now; None: each asks the database.
loaded: ContextVar[Mapping[Any, Any] | None] = ContextVar("loaded", default=None)


def load_pictures(articles: Iterable[Any], photos: Iterable[Any] = ()) -> list[Any]:
    """Read the streams of articles, all their pictures and renditions in two queries.

    Also fetches the renditions of `photos`. Returns the images of the articles.
    """
    streams = [stream for page in articles for stream in (page.lead_figure, page.body)]
    images = _images(key for stream in streams for key in _keys(stream))
    prefetch_related_objects([*images.values(), *photos], "renditions")
    token = loaded.set(images)
    try:
        for stream in streams:
            list(stream)  # a stream converts its blocks when first read
    finally:
        loaded.reset(token)
    return list(images.values())


def attach_lead_images(articles: Iterable[Any]) -> list[Any]:
    """Set `lead_image` of each article in three queries, however many there are.

    An article without a lead picture is shown by the first one of its text.
    """
    listed = list(articles)
    keys = {article.pk: next(_keys(article.lead_figure), None) for article in listed}
    keys |= _first_in_text(article for article in listed if not keys[article.pk])
    images = _images(keys.values())
    prefetch_related_objects(list(images.values()), "renditions")
    for article in listed:
        article.lead_image = images.get(keys[article.pk])
    return listed


def _first_in_text(articles: Iterable[Any]) -> dict[Any, Any]:
    # Lists leave the text of articles in the database, so it is asked for here.
    models = {article.pk: type(article) for article in articles}
    if not models:
        return {}
    (model,) = set(models.values())
    bodies = model.objects.filter(pk__in=models).values_list("pk", "body")
    return {pk: next(filter(None, _keys(body)), None) for pk, body in bodies}


def _images(keys: Iterable[Any]) -> dict[Any, Any]:
    wanted = {key for key in keys if key is not None}
    images = get_image_model().objects
    return images.in_bulk(wanted) if wanted else {}


def _keys(stream: Any) -> Iterator[Any]:
    """Give the keys of a stream's images from its stored form."""
    for child in stream.raw_data:
        if child["type"] == "figure":
            yield child["value"].get("image")
        if child["type"] == "gallery":
            for item in child["value"].get("figures") or ():
                yield item.get("value", item).get("image")
