"""Sentences that only a site says are left out; an author's own words stay."""

import pytest

PROSE = (
    "Nobody rests on command; give the body a reason, a floor and a little time"
    " instead. "
)


def post_of(*parts):
    body = f"<div class=entry-content>{''.join(parts)}</div>"
    return f"<body><article><h1>Rest</h1>{body}</article></body>"


def rules_for(draft, words):
    return [r.rule for r in draft.ledger.removals if words in r.text]


TEXT = f"<p>{PROSE * 2}</p>" * 20


@pytest.mark.parametrize(
    "line",
    [
        "By signing up, you agree to receive messages from us at the number provided.",
        "This form is protected by reCAPTCHA and the Google Privacy Policy applies.",
        "Mit dem Klick auf Anmelden stimmen Sie den Bedingungen zu.",
    ],
)
def test_what_a_form_binds_its_reader_to_is_left_out(parsed, line):
    draft = parsed(post_of(TEXT, f"<p>{line}</p>", TEXT))

    assert rules_for(draft, line) == ["notice"]


@pytest.mark.parametrize(
    "line",
    [
        "Follow me on Instagram for new stretches and for the stories of my clients.",
        "This story was developed in partnership with Harbour Mats by our studio.",
        "Be sure to sign up below so that we can stay in touch!",
        "Síguenos en Instagram para no perder ningún consejo de los jueves.",
    ],
)
def test_what_a_site_says_below_a_post_is_left_out(parsed, line):
    draft = parsed(post_of(TEXT, f"<p>{line}</p>"))

    assert rules_for(draft, line) == ["notice"]


@pytest.mark.parametrize(
    "line",
    [
        "Follow me down the stairs and count: that is all the exercise there is.",
        "This story was told to me by a nurse who worked at night for nine years.",
        "If you liked this post, tell your mother; she may need it more than you.",
        "This article first appeared in the leaflet of our guild, in spring.",
        "Come and see me at the practice if your shoulders still hurt in June.",
    ],
)
def test_an_authors_own_last_words_stay(parsed, line):
    draft = parsed(post_of(TEXT, f"<p>{line}</p>"))

    assert not rules_for(draft, line)


def test_a_sentence_among_the_text_stays_where_only_its_end_tells(parsed):
    line = f"<p>Follow us on Instagram, said the sign above the pool. {PROSE}</p>"
    draft = parsed(post_of(TEXT, line, TEXT))

    assert not rules_for(draft, "Follow us on Instagram")
