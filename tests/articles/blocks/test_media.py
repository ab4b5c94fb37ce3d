"""Figures, galleries and embeds."""

from typing import Any

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from articles.blocks.media import EmbedLinkBlock, FigureBlock, GalleryBlock
from tests.articles.factories import figure, item, make_image

FIGURE = FigureBlock()


def value(image: Any = None, **fields: Any) -> Any:
    return FIGURE.to_python(figure(image, **fields))


def errors(refused: Any) -> Any:
    return refused.value.block_errors


@pytest.mark.parametrize("alt", ["", "   "])
def test_a_picture_needs_words(db: None, alt: str) -> None:
    with pytest.raises(StructBlockValidationError) as refused:
        FIGURE.clean(value(make_image(), alt=alt))

    assert errors(refused)["alt"].code == "alt_missing"


def test_a_decorative_picture_needs_none(db: None) -> None:
    cleaned = FIGURE.clean(value(make_image(), alt="", decorative=True))

    assert cleaned.alt_text == ""


def test_a_picture_that_is_still_to_come_needs_none(db: None) -> None:
    assert FIGURE.clean(value(alt="")).is_missing


def test_a_draft_may_lack_the_words(db: None) -> None:
    without = value(make_image(), alt="")

    assert FIGURE.clean_deferred(without)["image"]


def test_words_of_a_decorative_picture_are_not_read_out(db: None) -> None:
    assert value(make_image(), alt="A mat", decorative=True).alt_text == ""


@pytest.mark.parametrize(
    ("own", "kept", "shown"),
    [("Photo: Me", "Photo: Ada", "Photo: Me"), ("", "Photo: Ada", "Photo: Ada")],
)
def test_the_credit_of_the_image_stands_in(
    db: None, own: str, kept: str, shown: str
) -> None:
    assert value(make_image(credit=kept), credit=own).credit_line == shown


def test_a_missing_picture_has_no_credit_of_its_own(db: None) -> None:
    assert value().credit_line == ""


def test_the_preview_shows_a_picture_of_the_site(db: None) -> None:
    image = make_image()

    assert FIGURE.get_preview_value()["image"] == image
    assert FIGURE.get_preview_value()["alt"]


def test_a_gallery_refuses_a_picture_without_words(db: None) -> None:
    gallery = GalleryBlock()
    shown = gallery.to_python({"figures": [item(figure(make_image(), alt=""))]})

    with pytest.raises(StructBlockValidationError):
        gallery.clean(shown)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.video.example/watch?v=1", "video.example"),
        ("http://Maps.Example:8080/x", "maps.example"),
        ("", ""),
    ],
)
def test_an_embed_says_which_site_it_opens(url: str, site: str) -> None:
    assert EmbedLinkBlock().to_python({"url": url, "caption": ""}).site == site
