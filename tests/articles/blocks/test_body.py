"""The one list of blocks, and what holds for each of them."""

import json
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from django.test import Client
from django.urls import reverse
from wagtail.blocks.stream_block import StreamBlockValidationError

from articles.blocks.body import RESERVED_ANCHORS, BodyBlock
from articles.models import ArticlePage
from tests.articles.factories import every_block, heading, make_image

BODY = BodyBlock()
NAMES = list(BODY.child_blocks)
# The types of the document contract, which the importer writes.
CONTRACT = {
    "heading",
    "paragraph",
    "list",
    "quote",
    "figure",
    "gallery",
    "table",
    "embed",
    "code",
    "definition",
    "separator",
    "references",
    "disclaimer",
    "needs_review",
}


def stream(*blocks: Any) -> Any:
    return ArticlePage(body=json.dumps(blocks)).body


def test_there_is_a_block_for_each_type_of_the_contract() -> None:
    assert set(NAMES) == CONTRACT


def test_the_factory_has_each_block_once() -> None:
    assert {block["type"] for block in every_block()} == CONTRACT


@pytest.mark.parametrize("name", NAMES)
def test_a_block_explains_itself(name: str) -> None:
    block = BODY.child_blocks[name]

    assert block.get_description()
    assert block.meta.group
    assert block.meta.icon != "placeholder"
    assert block.meta.template == f"articles/blocks/{name}.html"
    assert get_template(block.meta.template)
    assert block.is_previewable


@pytest.mark.parametrize("name", NAMES)
def test_a_preview_shows_a_value_that_could_be_published(name: str, db: None) -> None:
    block = BODY.child_blocks[name]

    value = block.clean(block.get_preview_value())

    assert block.render(value, {"id": "an-id"}).strip()


@pytest.mark.parametrize("name", NAMES)
def test_the_chooser_shows_the_preview(name: str, admin_client: Client) -> None:
    field = ArticlePage._meta.get_field("body").stream_block.child_blocks[name]

    response = admin_client.get(
        reverse("wagtailadmin_block_preview"), {"id": field.definition_prefix}
    )

    assert response.status_code == 200
    assert 'class="prose"' in response.content.decode()


def test_stored_values_survive_a_round_trip(db: None) -> None:
    stored = every_block(make_image())
    body = stream(*stored)

    again = [block.get_prep_value() for block in body]

    assert [(b["type"], b["value"]) for b in again] == [
        (b["type"], b["value"]) for b in stored
    ]


def test_every_block_of_the_factory_is_valid(db: None) -> None:
    BODY.clean(stream(*every_block(make_image())))


def test_two_headings_cannot_have_one_anchor() -> None:
    body = stream(heading("One", anchor="same"), heading("Two", anchor="same"))

    with pytest.raises(StreamBlockValidationError) as refused:
        BODY.clean(body)

    errors = refused.value.as_json_data()["blockErrors"]
    assert list(errors) == [1]
    assert "anchor" in errors[1]["blockErrors"]


@pytest.mark.parametrize("anchor", sorted(RESERVED_ANCHORS))
def test_a_heading_does_not_take_an_id_of_the_page(anchor: str) -> None:
    with pytest.raises(StreamBlockValidationError):
        BODY.clean(stream(heading("One", anchor=anchor)))


def test_headings_without_an_anchor_do_not_clash() -> None:
    BODY.clean(stream(heading("One"), heading("Two")))


@pytest.mark.parametrize("anchor", ["two words", "tab\tbed"])
def test_an_anchor_has_no_spaces(anchor: str) -> None:
    with pytest.raises(ValidationError):
        BODY.clean(stream(heading("One", anchor=anchor)))


@pytest.mark.parametrize("name", ["references", "disclaimer"])
def test_some_blocks_may_stand_only_once(name: str) -> None:
    once = [block for block in every_block() if block["type"] == name]

    with pytest.raises(StreamBlockValidationError):
        BODY.clean(stream(*once, *once))


@pytest.mark.usefixtures("house")
def test_searchable_text_has_the_words_of_every_block() -> None:
    found = " ".join(BODY.get_searchable_content(stream(*every_block(make_image()))))

    for word in ("Warmth", "Mat", "Fascia", "blanket", "Fold", "Film", "Minutes"):
        assert word in found
    assert "[hours]" not in found
