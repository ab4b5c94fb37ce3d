"""The distance of a text from the true one."""

import pytest

from benchmarks.measures.extracts import Extract
from benchmarks.measures.pages import Page
from benchmarks.measures.text import body_of, scored

TRUE = "One two three four five six seven eight."
PAGE = Page(
    "page",
    b"<figure><img src=a.jpg><figcaption>A kettle on a stove</figcaption></figure>",
    {"text": TRUE},
)


def test_the_true_text_in_other_capitals_and_lines_scores_one() -> None:
    score = scored("ONE two three,\nfour five six\nseven eight", PAGE)

    assert (score.f1, score.precision, score.recall) == (1, 1, 1)


def test_half_of_the_text_costs_recall_alone() -> None:
    score = scored("One two three four five", PAGE)

    assert (score.precision, score.recall) == (1, 2 / 5)


@pytest.mark.parametrize("text", ["", "quite another text than that"])
def test_nothing_of_the_text_scores_zero(text: str) -> None:
    assert scored(text, PAGE).f1 == 0


def test_a_caption_counts_as_body_text_for_nobody() -> None:
    extract = Extract(f"{TRUE}\nA kettle on a stove")

    assert body_of(extract, PAGE) == TRUE


def test_a_line_that_holds_a_caption_among_other_words_stays() -> None:
    extract = Extract("There was a kettle on a stove.")

    assert body_of(extract, PAGE) == "There was a kettle on a stove."
