"""What is learned from pages of one site, and kept for later ones."""

import pytest

from importers import SiteProfile, clean, learn
from importers.cleaning.read import RawPost
from importers.cleaning.sites.learning import SAMPLE, spread
from importers.cleaning.visible import text_of

from .harbour import DISCLAIMER, FOOT, MENU, POSTS, saved, written

NEW = (
    "A new post",
    ("It came much later than all others did, and stands alone here.", "So it is."),
)


def test_the_profile_names_the_site_and_its_house_text(pages):
    profile = learn(pages)

    assert profile.pages == 5
    assert (profile.title_ending, profile.site_name) == (
        " ~ Harbour Hands",
        "Harbour Hands",
    )
    assert profile.house_disclaimer == DISCLAIMER


def test_a_profile_can_be_kept_and_used_for_a_single_page(pages):
    kept = SiteProfile.from_json(learn(pages).to_json())
    document = clean(RawPost("new.html", saved(*NEW)), kept)

    assert kept == learn(pages)
    assert [block.type for block in document.blocks[-2:]] == ["paragraph", "disclaimer"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"a": 1, "template": null}', "1"])
def test_what_is_no_profile_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        SiteProfile.from_json(text)


@pytest.mark.parametrize("write", [saved, written])
def test_a_variant_of_the_house_text_is_kept_and_the_house_text_suggested(
    pages, texts, write
):
    variant = DISCLAIMER.replace("your doctor", "your own doctor first")
    profile = learn([*pages, *texts])
    document = clean(RawPost("new", write(*NEW, disclaimer=variant)), profile)
    suggested = [s for s in document.suggestions if s.kind == "house-disclaimer"]

    assert [(s.text, s.proposal) for s in suggested] == [(variant, DISCLAIMER)]
    assert document.blocks[suggested[0].block].type == "disclaimer"


def test_another_disclaimer_is_left_alone(pages):
    other = (
        "Disclaimer: I was given the oil that this article is about by its maker; I am"
        " not responsible for its price."
    )
    document = clean(RawPost("new", saved(*NEW, disclaimer=other)), learn(pages))

    assert not [s for s in document.suggestions if s.kind == "house-disclaimer"]


def test_a_heading_that_the_author_writes_into_every_post_is_the_authors(texts):
    document = clean(texts[0], learn(texts))

    assert "What to do" not in [removal.text for removal in document.removed]


def test_a_menu_entry_stays_where_it_is_a_heading_between_prose(texts):
    own = "A chair and a blanket are all that the room of a beginner needs to hold."
    new = written("New", (own, f"Vouchers\n\n{own} Yes, all."))
    document = clean(RawPost("new.txt", new), learn(texts))

    assert "Vouchers" in str(document.blocks)


def test_a_few_short_lines_are_a_post_where_the_sites_lines_are_known(texts):
    short = ("Closed this week.", "Back on Monday", "Ask the neighbor for the key")
    text = "\n".join((*MENU, "", "\n\n".join(("Holiday", *short)), "", *FOOT))
    document = clean(RawPost("holiday.txt", text), learn(texts))

    assert [text_of(block) for block in document.blocks] == list(short)


def test_a_hard_wrapped_disclaimer_is_no_line_of_the_site(texts):
    wrapped = DISCLAIMER.replace(" and is", "\nand is").replace(" medical", "\nmedical")
    posts = [RawPost(p.source, p.text.replace(DISCLAIMER, wrapped)) for p in texts]
    document = clean(posts[0], learn(posts))

    assert document.blocks[-1].type == "disclaimer"


def test_pages_are_taken_from_all_over_a_site():
    found = spread(range(1000))

    assert len(found) == SAMPLE
    assert (found[0], found[-1]) == (0, 966)


def test_numbers_in_a_line_do_not_tell_it_from_others(texts):
    posts = [
        RawPost(p.source, f"{p.text}\nRead {at} times by our guests")
        for at, p in enumerate(texts, start=11)
    ]
    document = clean(posts[1], learn(posts))

    assert "Read 12 times by our guests" in [r.text for r in document.removed]


def test_a_profile_of_too_few_pages_is_empty(pages):
    assert learn(pages[:2]) == SiteProfile(None, 2)


def test_the_posts_of_the_made_up_site_differ():
    assert len(set(POSTS.values())) == len(POSTS)
