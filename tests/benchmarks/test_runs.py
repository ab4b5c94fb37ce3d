"""A run over a folder, from files to goals."""

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.measures import chrome, facts, goals, ledger, pictures, structure, text
from benchmarks.measures.extracts import Extract
from benchmarks.measures.pages import Page
from benchmarks.measures.runs import Run, run, shares_of

POST = """<html><title>Weaving</title><body><nav><a href=/>Home</a></nav>
<article><h1>Weaving</h1><div class="entry-content"><h2>How to weave</h2>
<p>Take the red wool from the basket, and wind it twice around the beam.</p>
<p>Then wait for an evening without wind, as the old weavers used to do.</p>
</div></article></body></html>"""
TRUTH = {
    "url": "https://weavers.example/weaving/",
    "title": "Weaving",
    "author": None,
    "published": None,
    "text": "How to weave\nTake the red wool from the basket, and wind it twice around "
    "the beam.\nThen wait for an evening without wind, as the old weavers used to do.",
    "with": ["the red wool"],
    "without": ["Home"],
}


class Broken:
    """An extractor that fails at every page."""

    name = "broken"

    def work(self, page: Page) -> object:
        """Fail."""
        raise RecursionError(page.name)

    def extract(self, page: Page, made: object) -> Extract:
        """Never come to this."""
        raise AssertionError


@pytest.fixture
def made(tmp_path: Path) -> Run:
    """A run over one page."""
    (tmp_path / "html").mkdir()
    (tmp_path / "ground-truth").mkdir()
    page = tmp_path / "html" / "0001.html.gz"
    page.write_bytes(gzip.compress(POST.encode()))
    (tmp_path / "ground-truth" / "0001.json").write_text(json.dumps(TRUTH))
    return run(tmp_path, [Broken()], every=1, first=0, worst=3)


@pytest.mark.parametrize(
    ("measure", "figure", "number"),
    [
        (text, "F1 all", 1.0),
        (chrome, "chrome all", 0.0),
        (structure, "headings pages", 1.0),
        (facts, "title exact", 1.0),
        (ledger, "ledger", 1.0),
    ],
)
def test_a_measure_leaves_its_figure_for_the_goals(
    made: Run, measure: object, figure: str, number: float
) -> None:
    assert list(measure.report(made))  # type: ignore[attr-defined]  # a module

    assert made.figures[figure]["ours"] == number


def test_an_extractor_that_fails_scores_zero_and_is_counted(made: Run) -> None:
    lines = list(text.report(made))

    assert made.figures["F1 all"]["broken"] == 0
    assert any("broken" in line and "refused 1" in line for line in lines)


def test_goals_stand_beside_ours_and_the_best_peer(made: Run) -> None:
    list(text.report(made))

    lines = list(goals.report(made))

    assert "yes" in lines[1]
    assert lines[1].endswith("0.0000 broken")
    assert "ledger" not in lines[1]


def test_a_folder_without_doors_has_no_lines_about_them(made: Run) -> None:
    assert not any("doors" in line for line in pictures.report(made))


def test_shares_are_counted_over_all_and_per_page() -> None:
    assert shares_of([[True] * 9, [False], []]) == (0.9, 0.5)
