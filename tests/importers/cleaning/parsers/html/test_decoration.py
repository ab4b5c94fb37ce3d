"""Icons, avatars and counters adorn a page; pictures of a post are kept."""

import pytest


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://a.example/p.jpg" width=24 height=24 alt="Menu">',
        '<img src="https://a.example/p.jpg" style="width: 16px; height:16px">',
        '<img src="https://a.example/wp-content/themes/t/check.png" alt="yes">',
        '<img src="https://secure.gravatar.com/avatar/12?s=96" alt="Ann">',
        '<img src="https://a.example/u/arrow-right.svg" alt="next">',
        '<img src="https://a.example/u/wave.svg">',
        '<img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt="CC">',
        '<a href="/m/"><img src="https://a.example/u/m.png" class="card__logo"></a>',
        '<a href="/m/"><img src="https://a.example/u/mill-logo.png" alt="Mill"></a>',
        '<a href="/b/"><img src="https://a.example/u/b.png" alt="Buy now at B"></a>',
        '<img src="https://a.example/u/seo-icon.png" alt="A course">',
        '<img src="https://a.example/u/offer-728x90.png" alt="An offer">',
        '<img class="custom-logo" src="https://a.example/p.jpg">',
    ],
)
def test_what_adorns_the_page_is_no_figure(blocks, image):
    assert blocks(image) == []


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://a.example/p.jpg" width=150 height=24 alt="A line">',
        '<img src="https://a.example/u/chart.svg" alt="Pressure over time">',
        '<figure><img src="https://a.example/u/chart.svg"></figure>',
        '<img src="https://a.example/u/mill-logo.png" alt="The mark of a mill">',
        '<img src="https://a.example/u/iconic-chairs.png" alt="Chairs">',
        '<img src="https://a.example/wp-content/uploads/arrow-2.jpg" alt="An arrow">',
        '<img src="https://a.example/u/how-to-check-the-balance-of-oils.svg" alt="a">',
    ],
)
def test_a_picture_of_the_post_stays(blocks, image):
    (found,) = blocks(image)

    assert found["type"] == "figure"
