"""The author's disclaimer becomes one block; advice in the text stays advice."""

import pytest

from importers.cleaning.document import Disclaimer
from importers.cleaning.rules import disclaimers
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, removed, texts

LABELLED = "Disclaimer: This information is not a substitute for medical advice."
CONSULT = "Please consult your healthcare provider with any questions."
MARKS = "All trademarks are the property of their owners."


def test_paragraphs_become_one_disclaimer_without_the_asterisk() -> None:
    draft = drafted(PROSE, f"*{LABELLED}\n{CONSULT}\n{MARKS}")

    disclaimers.apply(draft)

    assert draft.blocks[1].block == Disclaimer(
        "<br><br>".join([LABELLED, CONSULT, MARKS])
    )
    assert removed(draft) == ["*"]


def test_a_label_on_its_own_line_goes_to_the_ledger() -> None:
    draft = drafted(PROSE, "Disclaimer", LABELLED.removeprefix("Disclaimer: "))

    disclaimers.apply(draft)

    assert kinds(draft) == ["paragraph", "disclaimer"]
    assert removed(draft) == ["Disclaimer"]


@pytest.mark.parametrize(
    "line",
    [
        "The information on this site is for educational purposes only and is not a "
        "substitute for professional medical advice.",
        "Haftungsausschluss: Die Informationen ersetzen keine ärztliche Beratung.",
        "Aviso médico: este artículo no sustituye el consejo médico.",
        "Avertissement : cet article ne remplace pas un avis médical.",
        "Avvertenza: questo articolo non sostituisce il parere medico.",
        "Vrijwaring: deze informatie vervangt geen medisch advies.",
    ],
)
def test_a_disclaimer_is_known_by_label_or_words(line: str) -> None:
    draft = drafted(PROSE, line)

    disclaimers.apply(draft)

    assert kinds(draft) == ["paragraph", "disclaimer"]


@pytest.mark.parametrize(
    "line",
    [
        "If you have a fever or an open wound, consult your doctor first and come "
        "another day.",
        "Talk to your healthcare provider before a first session if you are pregnant.",
        "Massage is not a substitute for sleep, and this article says so.",
        "The disclaimer on my wall is older than the wall.",
        "Notice how the breath sinks.",
        "I take responsibility for my own thumbs.",
    ],
)
def test_advice_in_the_text_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    disclaimers.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
    assert set(kinds(draft)) == {"paragraph"}


def test_the_text_after_a_disclaimer_is_not_part_of_it() -> None:
    draft = drafted(LABELLED, PROSE, PROSE)

    disclaimers.apply(draft)

    assert kinds(draft) == ["disclaimer", "paragraph", "paragraph"]


def test_what_calls_itself_a_disclaimer_is_one_whatever_it_says() -> None:
    line = "Disclaimer: this post was written on a train, between two naps."
    draft = drafted(PROSE, line, PROSE)

    disclaimers.apply(draft)

    assert kinds(draft) == ["paragraph", "disclaimer", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Disclaimer: this post contains affiliate links.",
        "Avertissement : cet article dévoile la fin du film.",
        "Avvertenza: il bordo della vasca è scivoloso.",
    ],
)
def test_a_note_below_such_a_label_is_none(line: str) -> None:
    draft = drafted(PROSE, PROSE, line)

    disclaimers.apply(draft)

    assert set(kinds(draft)) == {"paragraph"}


def test_how_sure_a_disclaimer_is_depends_on_its_label() -> None:
    draft = drafted(PROSE, PROSE, LABELLED, PROSE, PROSE)
    bare = drafted(PROSE, PROSE, LABELLED.removeprefix("Disclaimer: "))

    disclaimers.apply(draft)
    disclaimers.apply(bare)

    assert draft.blocks[2].confidence == 1
    assert bare.blocks[2].confidence < 1
