"""Files of text that are no post are refused in words."""

import pytest

from importers.cleaning.errors import UnreadableSourceError
from importers.cleaning.read import read_bytes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            '<?xml version="1.0"?>\n<!-- An export - of -- it. -->\n<rss><channel>',
            "exp",
        ),
        ("\n<rss version='2.0'>", "a feed or the export of a whole site"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", "export"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", "a feed"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><text>a</text></svg>", "SVG"),
        ("<?xml version='1.0'?><urlset>", "a sitemap"),
        ('{"posts": [{"title": "Rest"}]}\n', "JSON data"),
        ("[]", "JSON data"),
    ],
)
def test_it_is_refused_by_its_name(text, kind):
    with pytest.raises(UnreadableSourceError, match=kind):
        read_bytes(text.encode(), "post.xml")


@pytest.mark.parametrize(
    "text",
    [
        "<?xml version='1.0'?><html><p>Rest.</p></html>",
        "RSS and Atom are formats of feeds: <rss> opens the one, <feed> the other.",
        "[caption]Rest[/caption]",
        "{Rest} comes {by itself}",
        "[" * 200_000 + "]" * 200_000,
        "<!--" * 100_000,
        "<p>A picture: <svg></svg></p>",
    ],
)
def test_what_only_looks_like_it_is_read(text):
    assert read_bytes(text.encode(), "post.txt").text == text
