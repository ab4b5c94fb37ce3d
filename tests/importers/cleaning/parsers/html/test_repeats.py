"""No picture stands in a post twice, whatever its size."""

import pytest

PIC = '<img src="https://a.example/clay.jpg" alt="A clay pot">'
SMALL = '<img src="https://a.example/clay-300x200.jpg" alt="A clay pot">'
CAPTIONED = f"<figure>{SMALL}<figcaption>From Lima</figcaption></figure>"
BUTTON = (
    '<p><a href="https://b.example/buy"><img src="https://a.example/buy.jpg"></a></p>'
)


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        (f"<p>{PIC}</p><p>{SMALL}</p>", [""]),
        (f"<p>{PIC}</p>{CAPTIONED}", ["From Lima"]),
        (f"{CAPTIONED}<p>{PIC}</p>", ["From Lima"]),
        (BUTTON * 3, []),
        (BUTTON, [""]),
    ],
)
def test_a_picture_is_shown_once(blocks, body, captions):
    assert [each["caption"] for each in blocks(body)] == captions


def test_two_captions_are_both_kept(blocks):
    other = CAPTIONED.replace("Lima", "Cusco")

    assert [each["caption"] for each in blocks(CAPTIONED + other)] == [
        "From Lima",
        "From Cusco",
    ]


def test_pictures_called_by_their_sizes_are_told_apart_by_what_they_show(blocks):
    large = PIC.replace("clay", "clay-600x400").replace("A clay pot", "Six pots")

    assert len(blocks(f"<p>{SMALL}</p><p>{large}</p>")) == 2


def test_the_thumbs_of_a_slider_are_no_pictures_of_their_own(blocks):
    other = '<img src="https://a.example/loom.jpg">'

    (found,) = blocks(f'<div class="gallery">{PIC}{other}{SMALL}</div>')

    assert len(found["figures"]) == 2
