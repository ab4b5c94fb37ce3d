"""The sizes pictures are shown in, and fetching the pictures of many blocks at once."""

from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any

from wagtail.images import get_image_model
from wagtail.images.models import Filter

# As in `{% picture %}` of the templates; a test fails when they ask for another size.
FIGURE = tuple(Filter.expand_spec("format-{webp,jpeg} width-{480,960,1440}"))
PORTRAIT = tuple(Filter.expand_spec("format-{webp,jpeg} fill-256x256"))

# Images by key for the blocks that are read just now; None: each asks the database.
loaded: ContextVar[Mapping[Any, Any] | None] = ContextVar("loaded", default=None)


def load_pictures(articles: Iterable[Any], photos: Iterable[Any] = ()) -> list[Any]:
    """Read the streams of articles, all their pictures and renditions in one query.

    Also sets the renditions of `photos`. Returns the images of the articles. Pictures
    that nobody has looked at yet, so that no size of them exists, cost one query more.
    """
    streams = [stream for page in articles for stream in (page.lead_figure, page.body)]
    wanted = {key for stream in streams for key in _keys(stream)}
    portraits = list(photos)
    images = _images(wanted | {photo.pk for photo in portraits})
    for photo in portraits:
        photo.prefetched_renditions = images[photo.pk].prefetched_renditions
    images = {key: image for key, image in images.items() if key in wanted}
    token = loaded.set(images)
    try:
        for stream in streams:
            list(stream)  # a stream converts its blocks when first read
    finally:
        loaded.reset(token)
    return list(images.values())


def attach_lead_images(articles: Iterable[Any]) -> list[Any]:
    """Set `lead_image` of each article in two queries, however many there are.

    An article without a lead picture is shown by the first one of its text.
    """
    listed = list(articles)
    keys = {article.pk: next(_keys(article.lead_figure), None) for article in listed}
    keys |= _first_in_text(article for article in listed if not keys[article.pk])
    images = _images(keys.values())
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
    images: dict[Any, Any] = {}
    if not wanted:
        return images
    renditions = get_image_model().get_rendition_model().objects
    for rendition in renditions.filter(image__in=wanted).select_related("image"):
        image = images.setdefault(rendition.image_id, rendition.image)
        # Wagtail looks here before it asks the database for one of them.
        vars(image).setdefault("prefetched_renditions", []).append(rendition)
    if unseen := wanted - images.keys():
        for key, image in get_image_model().objects.in_bulk(unseen).items():
            image.prefetched_renditions = []
            images[key] = image
    return images


def _keys(stream: Any) -> Iterator[Any]:
    """Give the keys of a stream's images from its stored form."""
    for child in stream.raw_data:
        if child["type"] == "figure":
            yield child["value"].get("image")
        if child["type"] == "gallery":
            for item in child["value"].get("figures") or ():
                yield item.get("value", item).get("image")
