"""Who made a picture is parted from what it shows, in many languages."""

import pytest

from importers.cleaning.parsers.html.credits import credit_in


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        ("In the studio. Photo: Ann Smith", "In the studio.", "Ann Smith"),
        ("In the studio (Photo by Ann Smith)", "In the studio", "Ann Smith"),
        ("A market in Lima. (Image credit: Ann Lee)", "A market in Lima.", "Ann Lee"),
        ("À Lima. Crédit photo : Ann Lee", "À Lima.", "Ann Lee"),
        ("In Lima | Foto: dpa / Ann Lee", "In Lima", "dpa / Ann Lee"),
        ("Foto von Ann Lee", "", "Ann Lee"),
        ("Bildquelle: Ann Lee", "", "Ann Lee"),
        ("Photo courtesy of Ann Lee", "", "Ann Lee"),
        ("A hand. Ann Lee/Getty Images", "A hand.", "Ann Lee/Getty Images"),
        ("© Ann Lee", "", "Ann Lee"),
    ],
)
def test_a_credit_is_found_at_the_end(caption, shown, credit):
    found = credit_in(caption)

    assert (found[0], found[2]) == (shown, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "Photo of the old studio",
        "Photo de famille à Lima en 1950",
        "A photo by the sea",
        "The source: a spring in the hills. It never dries.",
        "Image: " + "how the feet are placed on the back, shown slowly, " * 2,
        "Ann Lee via a friend",
    ],
)
def test_what_only_sounds_like_a_credit_is_left_alone(caption):
    assert credit_in(caption) == (caption, "", "")
