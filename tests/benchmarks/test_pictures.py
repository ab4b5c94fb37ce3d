"""Which pictures of a page are the post's."""

import pytest

from benchmarks.measures.extracts import Extract, Picture
from benchmarks.measures.pages import Page
from benchmarks.measures.pictures import missed_on
from benchmarks.measures.places import Place, name_of, spots_on

TRUE = """Take the red wool from the basket.
Wind it twice around the beam."""
BODY = """
<header><img src="/banner.jpg"><p>The weavers of the town hall</p></header>
<h1>Weaving</h1>
<img src="/lead.jpg">
<p>Take the red wool from the basket.</p>
<figure><img src="data:image/gif;base64,R0" data-src="/wool-300x200.jpg">
<figcaption>Wool of three sheep</figcaption></figure>
<img src="/emoji/smile.png">
<p>Wind it twice around the beam.</p>
<p>Other posts of this site that you will like</p>
<p>Five songs to sing at the spinning wheel</p>
<img src="/avatar-1.jpg">
<img src="/other.jpg">
<p>Ten ways to dye your own wool</p>
"""
PAGE = Page("page", BODY.encode(), {"text": TRUE, "title": "Weaving"})


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("wool", Place.POST),
        ("lead", Place.DOUBTFUL),
        ("smile", Place.DOUBTFUL),
        ("avatar-1", Place.CHROME),
        ("other", Place.CHROME),
    ],
)
def test_a_picture_belongs_where_the_prose_beside_it_belongs(
    name: str, place: Place
) -> None:
    places = {min(spot.names): spot.place for spot in spots_on(PAGE)}

    assert places[name] is place


@pytest.mark.parametrize(
    "src",
    [
        "https://a.example/up/Loom.JPG?w=300",
        "loom-300x200.jpg",
        "/loom-scaled.jpg",
        "/_next/image?url=%2Fup%2Floom.webp&w=640",
    ],
)
def test_all_sizes_of_a_picture_have_one_name(src: str) -> None:
    assert name_of(src) == "loom"


@pytest.mark.parametrize(
    ("pictures", "missed"),
    [
        ([], ["not found: wool", "not bound: wool: Wool of three sheep"]),
        ([Picture("/wool.jpg")], ["not bound: wool: Wool of three sheep"]),
        ([Picture("/wool.jpg", "Wool of three sheep")], []),
        (
            [Picture("/wool.jpg", "Wool of three sheep"), Picture("/other.jpg")],
            ["invented: other"],
        ),
    ],
)
def test_pictures_are_found_bound_or_invented(
    pictures: list[Picture], missed: list[str]
) -> None:
    assert list(missed_on(PAGE, Extract(pictures=pictures))) == missed
