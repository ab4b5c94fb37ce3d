"""Boxes with a button or a form invite; what the post lists and says stays."""

import pytest

PROSE = (
    "Nobody rests on command; give the body a reason, a floor and a little time"
    " instead. "
)
BUTTON = "<a class='button' href='/book'>Book now</a>"


def post_of(*parts):
    text = f"<p>{PROSE * 9}</p>"
    body = f"<div class=entry-content>{text}{''.join(parts)}{text}</div>"
    return f"<body><article><h1>Rest</h1>{body}</article></body>"


def removals_of(draft, words):
    return [r for r in draft.ledger.removals if words in r.text]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=wp-block-group><h2>Zebra?</h2><p>Join my free workshop.</p>"
        f"{BUTTON}</div>",
        f"<section><div><h3>Zebra</h3></div><div><p>Massage for your back.</p>"
        f"<p>{BUTTON}</p></div></section>",
        "<aside><p>Zebra: the letter to your inbox.</p><form><input><button>Go"
        "</button></form></aside>",
        f"<div><p>Zebra: gönnen Sie sich eine Pause.</p>{BUTTON}</div>",
    ],
)
def test_a_small_box_that_invites_is_left_out(parsed, box):
    draft = parsed(post_of(box))

    assert [r.rule for r in removals_of(draft, "Zebra")] == ["call-to-action"]


def test_the_review_screen_may_ask_whether_a_box_was_an_invitation(parsed):
    draft = parsed(post_of(f"<div><p>Zebra for your back.</p>{BUTTON}</div>"))

    sure = [sure for r, sure in draft.ledger.entries if "Zebra" in r.text]
    assert sure == [0.7]


@pytest.mark.parametrize(
    "parts",
    [
        # The author's own paragraph stands in the run of the text.
        ["<p>Zebra: come and see me, if your back asks for it.</p>", BUTTON],
        # What is told in more than a few lines is the post.
        [f"<div><p>Zebra. {PROSE * 8}</p>{BUTTON}</div>"],
        # Nobody is invited.
        [f"<div><h3>Zebra</h3><p>A mat of wool.</p>{BUTTON}</div>"],
        # Each thing of a list has its button.
        [f"<div class=item><h3>Zebra {at}</h3><p>For your back.</p>{BUTTON}</div>"
         for at in "123"],
        [f"<div><p>Zebra</p><table><tr><td>Your back<td>3</table>{BUTTON}</div>"],
    ],
)  # fmt: skip
def test_what_only_looks_like_an_invitation_stays(parsed, parts):
    draft = parsed(post_of(*parts))

    assert not removals_of(draft, "Zebra")


def test_the_first_words_of_a_post_stay_beside_their_button(parsed):
    box = f"<div><p>Zebra: {PROSE}It is for your back.</p>{BUTTON}</div>"
    page = f"<body><article>{box}<p>{PROSE * 20}</p></article></body>"

    assert not removals_of(parsed(page), "Zebra")


def test_a_form_that_invites_nobody_waits_for_a_person(parsed):
    form = "<form><label>Zebra</label><input></form>"
    draft = parsed(post_of(f"<div><p>A mat of wool.</p>{form}</div>"))

    assert "needs_review" in [placed.block.type for placed in draft.blocks]
