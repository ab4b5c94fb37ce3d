"""The picture above the post is the lead picture, as the page shows it."""

import pytest

HEAD = '<meta property="og:image" content="https://a.example/uploads/pot.jpg">'
IMG = '<img src="post_files/pot.jpg" alt="A clay pot">'


@pytest.fixture
def with_lead(page):
    def make(lead, head=""):
        return page("", head=head).replace(
            "<div class=entry", f"{lead}<div class=entry"
        )

    return make


@pytest.mark.parametrize(
    ("lead", "head"),
    [
        (f"<figure class=wp-block-post-featured-image>{IMG}</figure>", ""),
        (f"<div>{IMG}</div>", HEAD),
    ],
)
def test_the_picture_shown_above_the_post_leads(parsed, with_lead, lead, head):
    found = parsed(with_lead(lead, head)).facts.lead_image

    assert (found.src, found.alt) == ("post_files/pot.jpg", "A clay pot")


def test_its_caption_goes_with_it_and_into_the_ledger(parsed, with_lead):
    caption = "<figcaption>Slow. Photo: Ann Smith</figcaption>"
    draft = parsed(with_lead(f"<figure class=featured>{IMG}{caption}</figure>"))
    lead = draft.facts.lead_image

    assert (lead.caption, lead.credit) == ("Slow.", "Ann Smith")
    assert [r.text for r in draft.ledger.removals if r.rule == "caption"] == [
        "Slow. Photo: Ann Smith"
    ]


@pytest.mark.parametrize(
    "lead", [f"<div>{IMG}</div>", f"<div class=related-posts><p>{IMG}</p></div>"]
)
def test_another_picture_above_the_post_does_not(parsed, with_lead, lead):
    assert parsed(with_lead(lead)).facts.lead_image is None
