"""Links in rich text, looked up once for a whole article."""

from typing import Any

from articles.links import SEPARATOR, expand_links
from tests.articles.factories import House, block, item


def link(page: Any, text: str) -> str:
    return f'<p><a linktype="page" id="{page.pk}">{text}</a></p>'


def test_links_at_every_depth_cost_one_lookup(
    house: House, django_assert_num_queries: Any
) -> None:
    other = house.article(slug="other")
    body = house.article(
        body=[
            block("paragraph", link(other, "one")),
            block("quote", {"text": link(other, "two"), "attribution": ""}),
            block("references", [item(link(other, "three"))]),
        ]
    ).body
    assert other.url

    with django_assert_num_queries(2):  # the pages, then what only articles have
        expand_links(body)

    shown = [body[0].value, body[1].value["text"], body[2].value[0]]
    assert [str(text) for text in shown] == [
        f'<p><a href="/articles/other/">{word}</a></p>'
        for word in ("one", "two", "three")
    ]


def test_the_source_stays_what_was_stored(house: House) -> None:
    other = house.article()
    body = house.article(body=[block("paragraph", link(other, "one"))]).body

    expand_links(body)

    assert body[0].value.source == link(other, "one")
    assert body.get_prep_value()[0]["value"] == link(other, "one")


def test_a_link_to_a_page_that_is_gone_leads_nowhere(house: House) -> None:
    body = house.article(
        body=[block("paragraph", '<p><a linktype="page" id="99999">x</a></p>')]
    ).body

    expand_links(body)

    assert str(body[0].value) == "<p><a>x</a></p>"


def test_a_separator_in_a_text_does_not_mix_texts_up(house: House) -> None:
    texts = [f"<p>one{SEPARATOR}more</p>", "<p>two</p>"]
    body = house.article(body=[block("paragraph", text) for text in texts]).body

    expand_links(body)

    assert [str(child.value) for child in body] == texts
