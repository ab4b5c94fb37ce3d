"""What the site itself says at the foot of its articles, as plain text."""

from wagtail.rich_text import get_text_for_indexing

from articles.models import Disclaimer


def house_disclaimers() -> tuple[str, ...]:
    """The texts of the site's published disclaimers."""
    published = Disclaimer.objects.filter(live=True)
    texts = published.values_list("text", flat=True)
    return tuple(get_text_for_indexing(text).strip() for text in texts)
