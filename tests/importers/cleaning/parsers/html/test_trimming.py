"""Above its title and around its end, a page holds what its author did not write."""

import pytest

PROSE = (
    "Sit near a window in the morning, and let the light do what the alarm could not. "
)


def page_of(*parts):
    head = "<title>Light before noise</title><meta name=author content='Ana Ruiz'>"
    return f"<head>{head}</head><body><main>{''.join(parts)}</main></body>"


def test_what_stands_above_the_title_is_left_out(parsed):
    above = "<div><span>Zebra</span> <span>Home rituals</span></div>"
    title = "<h1>Light before noise</h1>"
    draft = parsed(page_of(above, title, f"<p>{PROSE * 3}</p>"))

    assert len(draft.blocks) == 1
    assert [r.rule for r in draft.ledger.removals if "Zebra" in r.text] == ["header"]


def test_prose_above_the_title_stays(parsed):
    title = "<h2>Light before noise</h2>"
    draft = parsed(page_of(f"<p>{PROSE * 2}</p>", title, f"<p>{PROSE * 3}</p>"))

    assert len(draft.blocks) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz is a massage therapist who lives with two cats near the harbour.",
        "Ana Ruiz, LMT, writes about sleep and light, and teaches on Fridays.",
        "Ana Ruiz (she/her) works with people who do shifts, mostly nurses.",
    ],
)
def test_the_lines_about_the_author_below_the_post_are_left_out(parsed, line):
    body = f"<h1>Light before noise</h1><p>{PROSE * 9}</p>"
    draft = parsed(page_of(body, f"<div><p>{line}</p><a href=/ana>All posts</a></div>"))

    assert len(draft.blocks) == 1
    assert {r.rule for r in draft.ledger.removals if "Ana" in r.text} == {"author-box"}


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz, the painter of that name, never slept in a dark room, she said.",
        "As Ana Ruiz was told by her teacher, light is the first of all medicines.",
    ],
)
def test_sentences_that_only_name_the_author_stay(parsed, line):
    body = f"<h1>Light before noise</h1><p>{PROSE * 9}</p>"
    draft = parsed(page_of(body, f"<p>{line}</p>"))

    assert len(draft.blocks) == 2


def test_the_author_in_the_middle_of_the_text_stays(parsed):
    line = "<p>Ana Ruiz is a name that three people on our street have.</p>"
    body = f"<p>{PROSE * 4}</p>{line}<p>{PROSE * 4}</p>"
    draft = parsed(page_of("<h1>Light before noise</h1>", body))

    assert len(draft.blocks) == 3
