"""Lines about the author at the end of a post are left out, unless it is about them."""

import pytest

PROSE = (
    "Nobody rests on command; give the body a reason, a floor and a little time"
    " instead. "
)
TEXT = f"<p>{PROSE * 2}</p>" * 9
SAID = "is a massage therapist in Bergen. Her Zebra sleeps on the sofa by the door."


def post_of(*parts):
    body = f"<div class=entry-content>{''.join(parts)}</div>"
    return f"<body><article><h1>Rest</h1>{body}</article></body>"


def rules_for(draft, words):
    return [r.rule for r in draft.ledger.removals if words in r.text]


@pytest.mark.parametrize(
    "parts",
    [
        ["<p>Ana Ruiz</p>", TEXT, f"<p>Ana Ruiz {SAID}</p>"],
        [TEXT, "<h3>Ana Ruiz</h3><p>Founder</p>", f"<p>Ana {SAID}</p>"],
        [TEXT, f"<p>(Ana Ruiz {SAID})</p>"],
        [TEXT, "<p>By Ana</p>", f"<p>Ana {SAID}</p>", "<p>Her letters</p>"],
    ],
)
def test_lines_about_one_whom_only_a_byline_named_are_left_out(parsed, parts):
    draft = parsed(post_of(*parts))

    assert rules_for(draft, "Zebra") == ["author-box"]


@pytest.mark.parametrize(
    "parts",
    [
        # The post is about her.
        [TEXT, f"<p>I met Ana at the sea. {PROSE}</p>", "<h3>Ana Ruiz</h3>",
         f"<p>Ana {SAID}</p>"],
        # Nothing but the sentence names her.
        [TEXT, f"<p>Ana Ruiz {SAID}</p>"],
        # A thing is no person.
        [TEXT, "<h3>Hot Stones</h3>", f"<p>Hot Stones are old. {PROSE} Zebra</p>"],
        # The text goes on after her.
        ["<p>Ana Ruiz</p>", f"<p>Ana Ruiz {SAID}</p>", TEXT],
    ],
)  # fmt: skip
def test_what_a_post_tells_of_people_stays(parsed, parts):
    draft = parsed(post_of(*parts))

    assert not rules_for(draft, "Zebra")
