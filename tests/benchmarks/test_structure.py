"""Which parts of a page have to come out as what they are."""

from benchmarks.measures.extracts import Extract, Kind
from benchmarks.measures.pages import Page
from benchmarks.measures.structure import fates_of, true_parts

TRUE = "How to weave\nTake the red wool\nWind it twice around the long beam of the loom"
BODY = """
<nav><ul><li>Take the red wool</nav>
<h2>How to weave</h2>
<ul><li>How to weave
<li>Take the red wool<ul><li>Wind it twice around the long beam of the loom</ul></ul>
<aside><h3>Related posts</h3></aside>
"""
PAGE = Page("page", BODY.encode(), {"text": TRUE, "title": "Weaving"})


def test_parts_are_those_in_the_true_text_but_menus_and_contents() -> None:
    parts = true_parts(PAGE)

    assert parts[Kind.HEADING] == ["How to weave"]
    assert parts[Kind.ITEM] == [
        "Take the red wool",
        "Wind it twice around the long beam of the loom",
    ]


def test_of_the_doors_all_parts_of_the_source_count() -> None:
    page = Page("page", b"", source="<h2>Wool</h2><blockquote>To weave.</blockquote>")

    parts = true_parts(page)

    assert (parts[Kind.HEADING], parts[Kind.QUOTE]) == (["Wool"], ["To weave."])


def test_a_part_is_typed_untyped_or_lost() -> None:
    extract = Extract("Wool\nTo spin", typed={Kind.HEADING: ["1. Wool"]})

    fates = fates_of(["Wool", "To spin", "To weave"], Kind.HEADING, extract)

    assert fates == ["typed", "untyped", "lost"]
