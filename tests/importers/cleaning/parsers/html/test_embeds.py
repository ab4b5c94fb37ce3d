"""What other sites show becomes an address; the words it came with are its caption."""

import pytest

FILM = "https://www.youtube.com/watch?v=abcdefghijk"
TWEET = "https://twitter.com/ann/status/123"


def embed(url, caption=""):
    return {"type": "embed", "url": url, "caption": caption}


@pytest.mark.parametrize(
    "body",
    [
        '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
        '<iframe data-src="//www.youtube.com/embed/abcdefghijk"></iframe>',
        '<iframe data-src-cmplz="https://youtube.com/embed/abcdefghijk"></iframe>',
        '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
        '<lite-youtube videoid="abcdefghijk"><a href="#">Play video</a></lite-youtube>',
        '<div class="rll-youtube-player" data-id="abcdefghijk"></div>',
        '<div class="youtube-box" data-src="https://youtube.com/embed/abcdefghijk"></div>',
        '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">'
        f"{FILM}</div></figure>",
        f"<p>{FILM}</p>",
        f'<p><a href="{FILM}">{FILM}</a></p>',
    ],
)
def test_a_film_is_its_address(blocks, body):
    assert blocks(body) == [embed(FILM)]


@pytest.mark.parametrize(
    ("body", "url", "caption"),
    [
        (f'<blockquote class="twitter-tweet"><p>Feet first.</p>Ann '
         f'<a href="{TWEET}?s=2">1 May</a></blockquote>',
         TWEET, "Feet first. Ann 1 May"),
        ('<blockquote class="instagram-media" data-instgrm-permalink='
         '"https://www.instagram.com/p/AB/?utm=1"><a href="https://www.instagram.com/p/AB/">'
         "A post of Ann</a></blockquote>",
         "https://www.instagram.com/p/AB/", "A post of Ann"),
        ('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1">Hi'
         "</blockquote>", "https://www.tiktok.com/@a/video/1", "Hi"),
        ('<blockquote class="wp-embedded-content"><a href="https://b.example/x/">'
         'A title</a></blockquote><iframe src="https://b.example/x/embed/"></iframe>',
         "https://b.example/x/", "A title"),
        ('<figure class="kg-card kg-bookmark-card"><a href="https://b.example/x">'
         '<div>A title</div><img src="https://b.example/i.png"></a></figure>',
         "https://b.example/x", "A title"),
    ],
)  # fmt: skip
def test_a_post_of_another_site_is_its_address(blocks, body, url, caption):
    assert blocks(body) == [embed(url, caption)]


@pytest.mark.parametrize(
    "line", [f"Look: {FILM}", "https://a.example/watch?v=1", f'<a href="{FILM}">it</a>']
)
def test_other_lines_with_addresses_stay_paragraphs(blocks, line):
    (found,) = blocks(f"<p>{line}</p>")

    assert found["type"] == "paragraph"


@pytest.mark.parametrize(
    "body",
    [
        "<blockquote><p>Feet first.</p></blockquote>",
        '<blockquote class="twitter-tweet"><p>Feet first.</p></blockquote>',
    ],
)
def test_a_quote_without_an_address_stays_a_quote(blocks, body):
    assert blocks(body) == [{"type": "quote", "html": "Feet first.", "attribution": ""}]
