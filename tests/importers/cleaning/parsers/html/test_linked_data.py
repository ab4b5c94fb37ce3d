"""JSON-LD as pages write it: broken, nested, several posts at once."""

import pytest

from importers.cleaning.parsers.html.linked_data import post_in, things_in

POST = '"@type":"Article","headline":"Post","datePublished":"2023-05-03"'


@pytest.mark.parametrize(
    "script",
    [
        f"{{{POST},}}",
        f"[{{{POST}}},]",
        f'{{{POST},"description":"two\nlines"}}',
        f"<!--{{{POST}}}-->",
        f"{{{POST}}};",
        f"{{{POST}}}".replace('"', "&quot;"),
        f'{{"@graph":[{{{POST}}}]}}',
        f'{{"@type":"WebPage","mainEntity":{{{POST}}}}}',
        f'{{"@type":"Blog","author":"x","blogPost":[{{{POST}}}]}}',
    ],
)
def test_a_post_is_found_however_it_is_written(script):
    assert post_in(things_in([script]), ["Post"])["datePublished"] == "2023-05-03"


@pytest.mark.parametrize("script", ["", "{", '{"headline": }', "[" * 3000])
def test_what_cannot_be_mended_is_left_out(script):
    assert post_in(things_in([script]), []) == {}


def test_of_several_posts_the_one_of_the_title_is_taken():
    other = POST.replace("Post", "Another").replace("2023", "2020")
    things = things_in([f"[{{{other}}},{{{POST}}}]"])

    assert post_in(things, ["Post – Rest Room"])["datePublished"] == "2023-05-03"
