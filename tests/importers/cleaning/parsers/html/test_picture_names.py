"""Addresses of one picture in several sizes have one name."""

import pytest

from importers.cleaning.parsers.html.picture_names import base_name, full_size


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("https://a.example/clay-300x200.jpg", "https://cdn.example/clay.jpg?w=600"),
        ("https://a.example/clay-scaled.jpg", "/uploads/clay.jpg"),
        ("https://i0.wp.com/a.example/u/clay.jpg?resize=5%2C4", "/u/clay.jpg"),
        ("https://a.example/clay.jpg.webp", "https://a.example/clay.jpg"),
        (
            "https://g.example/img/AVvXsEh12=s400",
            "https://g.example/img/AVvXsEh12=s72-c",
        ),
        ("https://1.bp.example/s400/clay.jpg", "https://1.bp.example/s1600/clay.jpg"),
        ("/_next/image?url=https%3A%2F%2Fa.example%2Fclay.jpg&w=64", "/u/clay.jpg"),
        ("/media/ab_12~mv2.png/v1/fill/w_9,h_9/file.png", "/media/ab_12~mv2.png"),
        ("https://a.example/2020/1.jpg", "https://a.example/2020/1-150x150.jpg"),
    ],
)
def test_sizes_of_one_picture_have_one_name(address, other):
    assert base_name(address) == base_name(other)


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("https://a.example/IMG_1234.jpg", "https://a.example/IMG_1235.jpg"),
        ("https://a.example/2020/1.jpg", "https://a.example/2021/1.jpg"),
        ("https://a.example/feet/image.png", "https://a.example/hands/image.png"),
        ("/_next/image?url=%2Fa.jpg&w=64", "/_next/image?url=%2Fb.jpg&w=64"),
    ],
)
def test_pictures_that_differ_have_names_that_differ(address, other):
    assert base_name(address) != base_name(other)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example/wp-content/uploads/p.jpg?w=300",
         "https://a.example/wp-content/uploads/p.jpg"),
        ("https://i0.wp.com/a.example/wp-content/uploads/p.jpg?resize=3%2C2&ssl=1",
         "https://i0.wp.com/a.example/wp-content/uploads/p.jpg"),
        ("https://1.bp.blogspot.com/a/b/s320/p.jpg",
         "https://1.bp.blogspot.com/a/b/s1600/p.jpg"),
        ("https://blogger.googleusercontent.com/img/a/AVvX=w640-h480",
         "https://blogger.googleusercontent.com/img/a/AVvX=s1600"),
        ("https://images.squarespace-cdn.com/content/p.jpg?format=300w",
         "https://images.squarespace-cdn.com/content/p.jpg?format=2500w"),
        ("https://static.wixstatic.com/media/a~mv2.png/v1/fill/w_49,h_37,blur_2/a.png",
         "https://static.wixstatic.com/media/a~mv2.png"),
        ("https://a.example/p.jpg?w=300", "https://a.example/p.jpg?w=300"),
        ("https://a.example/wp-content/uploads/p.jpg?token=1&w=300",
         "https://a.example/wp-content/uploads/p.jpg?token=1&w=300"),
    ],
)  # fmt: skip
def test_the_full_size_is_asked_for_only_where_it_is_known_to_work(address, expected):
    assert full_size(address) == expected
