"""What was guessed says how sure it is, and points at what it is about."""

from importers import Document
from importers.cleaning.document import Decision, Paragraph, Removal, TitleOrigin
from importers.cleaning.pipeline import _document
from tests.importers.cleaning.drafting import PROSE, drafted

FOOTER = "a line below the text"


def test_a_certain_document_has_no_decisions() -> None:
    draft = drafted(PROSE, PROSE)

    assert _document(draft).decisions == ()


def test_a_guessed_block_is_a_decision_on_that_block() -> None:
    draft = drafted(PROSE, PROSE)
    draft.blocks[1].confidence, draft.blocks[1].reason = 0.6, "it looks like prose"

    assert _document(draft).decisions == (
        Decision("paragraph", 0.6, "it looks like prose", block=1),
    )


def test_a_guessed_removal_points_into_the_ledger_of_the_document() -> None:
    draft = drafted("Our hours", PROSE, "Warm stones")
    draft.remove([2], "site_footer", FOOTER, confidence=0.7)
    draft.remove([0], "site_menu", "a line above the text")

    document = _document(draft)

    assert document.decisions == (Decision("site_footer", 0.7, FOOTER, removal=1),)
    assert document.removed[1] == Removal(
        "site_footer", FOOTER, "Warm stones", "line 5"
    )


def test_decisions_survive_json() -> None:
    decisions = (Decision("title", 0.5, "the first line", None),)
    document = Document(
        "Stones", TitleOrigin.PAGE, blocks=(Paragraph("Warm."),), decisions=decisions
    )

    assert Document.from_json(document.to_json()) == document
