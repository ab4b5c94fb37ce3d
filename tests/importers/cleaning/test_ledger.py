"""Every word of a source is kept or accounted for, whatever the source."""

from pathlib import Path

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from importers import Document, EmptyDocumentError, ImporterError, clean, read
from importers.cleaning.detect import Format, detect
from importers.cleaning.read import RawPost, read_bytes
from tests.importers.cleaning.drafting import PROSE
from tests.importers.cleaning.ledger_words import document_words, visible_words

TRIGGERS = st.sampled_from(
    [
        PROSE,
        "Barefoot Shiatsu is a type of massage.",
        "Meaning – “foot” (ashi)",
        "**Definition**: something",
        " nicola lmt\nNicola performing Ashiatsu in his studio",
        "Barefoot Shiatsu with my Staff",
        "Photo: A. Person",
        "Image result for meridiansRelated image",
        PROSE + "Image result for pointsRelated image",
        "*Disclaimer: This information is not a substitute for medical advice.",
        "Disclaimer",
        "All information here is for educational purposes only; consult your doctor.",
        "All trademarks are the property of their owners.",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Name *",
        "five × three =",
        "Share this:",
        "Facebook Twitter Pinterest",
        "Home | About | Contact",
        "Home\nServices\nOur rooms\nContact",
        "Related posts",
        "© 2020 Someone. All rights reserved.",
        "Posted by Jane Doe on May 3, 2019",
        "By Jane Doe, LMT",
        "3 May 2019",
        "2 thoughts on “This”",
        "Jane says:\nMay 3, 2019 at 4:05 pm\nThank you.\nReply",
        "1. one\n2. two\n   - nested\n3. three",
        "• first\n• second",
        "> quoted\n>\n> more",
        "“To be” — W. Shakespeare",
        "____________",
        "* * *",
        "## A heading",
        "What happens in a session?",
        "preforming week.Barefoot",
        "see http://example.org/a?b=1&c=2 and www.example.org.",
        "<b>not bold</b> & <script>alert(1)</script> &amp; &nbsp;",
        "This site uses cookies. Accept",
        "Tagged: massage, feet",
        "A title\n=======",
        "A part\n_______",
        "“I did it.”\n– Carmen, postwoman",
        "by Salma Nasser, dietitian\n3 February 2023\nMovement\n3 Comments",
        "3 Comments",
        "Beatriz\n15 September 2024 at 8:12 am\nThe kettle helps.\nReply",
        "References\n1. Smith, 2019.\n2. Doe, 2021.",
        "-- \nSalma\nUnsubscribe: https://plainplate.example/stop",
        "Practising the long stroke with my students",
        "قدمان على الظهر",
        "שיאצו ברגליים",
        "足圧",
    ]
)
SPACES = st.sampled_from(
    ["\n\n", "\n", " ", "\n\n\n\n", "\t", "\u00a0", "\r\n", "\n   ", ""]
)
FRAGMENTS = st.one_of(TRIGGERS, st.text(max_size=60), SPACES)
TEXTS = st.lists(st.tuples(FRAGMENTS, SPACES), max_size=25).map(
    lambda pairs: "".join(part for pair in pairs for part in pair)
)


HERE = Path(__file__).parent
SAMPLES = HERE.parents[2] / "cms" / "samples" / "posts"
SPECIMENS = sorted([*HERE.glob("specimens/*.input.txt"), *SAMPLES.glob("*.txt")])
PAGES = sorted(SAMPLES.glob("*.html"))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_the_words_of_any_text_are_kept_or_accounted_for(text: str) -> None:
    post = _read(text)

    document = _cleaned(post)

    assert document_words(document, post) == visible_words(post)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_any_document_survives_its_way_through_json(text: str) -> None:
    document = _cleaned(_read(text))

    assert Document.from_json(document.to_json()) == document


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_the_words_of_a_specimen_are_kept_or_accounted_for(path: Path) -> None:
    post = read(path)

    assert document_words(clean(post), post) == visible_words(post)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_words_of_a_page_are_kept_or_accounted_for(path: Path) -> None:
    post = read(path)

    assert document_words(clean(post), post) == visible_words(post)


@pytest.mark.parametrize("path", [*SPECIMENS, *PAGES], ids=lambda path: path.name)
def test_a_whole_document_survives_its_way_through_json(path: Path) -> None:
    document = clean(read(path))

    assert Document.from_json(document.to_json(indent=1)) == document


def test_the_words_of_the_seed_are_kept_or_accounted_for(seed: RawPost) -> None:
    assert document_words(clean(seed), seed) == visible_words(seed)


def _read(text: str) -> RawPost:
    try:
        post = read_bytes(text.encode("utf-8", "ignore"), "random.txt")
    except ImporterError:
        reject()
    assume(detect(post) is Format.TEXT)
    return post


def _cleaned(post: RawPost) -> Document:
    try:
        return clean(post)
    except EmptyDocumentError:
        reject()
