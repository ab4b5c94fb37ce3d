"""A page is freed as soon as it was read, without the collector of cycles."""

import gc
from collections.abc import Iterator

import pytest

from importers.cleaning.parsers.html.builder import Builder
from importers.cleaning.parsers.html.tree import Element


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Nothing is collected meanwhile, and nothing waits for it from before."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
def test_a_page_leaves_nothing_for_the_collector(page, cleaned):
    html = page("<figure><img src='a.jpg'></figure>", head="<meta name=author>")
    before = _living()

    document = cleaned(html)

    assert document.blocks
    assert _living() == before


def _living() -> int:
    return sum(type(each) in (Element, Builder) for each in gc.get_objects())
