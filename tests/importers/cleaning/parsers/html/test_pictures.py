"""Pictures keep their real address, their caption, their credit and their link."""

import pytest


def figure(src="https://a.example/p.jpg", **fields):
    empty = {"alt": "", "decorative": False, "caption": "", "credit": "", "link": None}
    return {"type": "figure", "src": src, **empty, **fields}


IMG = '<img src="https://a.example/p.jpg" alt="A hand">'


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://a.example/p.jpg">',
        '<img src="data:image/gif;base64,R0" data-src="https://a.example/p.jpg">',
        '<img src="/blank.gif" data-lazy-src="https://a.example/p.jpg">',
        '<img data-original="https://a.example/p.jpg">',
        '<img src="https://a.example/p-300x200.jpg" srcset="https://a.example/p-300x200.jpg'
        ' 300w, https://a.example/p.jpg 1200w">',
        '<noscript><img src="https://a.example/p.jpg"></noscript>'
        '<img data-src="https://a.example/p.jpg">',
        '<picture><source srcset="https://a.example/p.jpg 2x"><img src="/tiny.jpg">'
        "</picture>",
        '<noscript><img src="https://a.example/p.jpg"></noscript>',
        '<img src="https://a.example/p.jpg"><noscript><img src="https://a.example/p-300x2.jpg">'
        "</noscript>",
        '<img src="data:image/svg+xml,x" nitro-lazy-src="https://a.example/p.jpg">',
        '<img src="data:image/svg+xml,x" data-own-name="https://a.example/p.jpg">',
        '<img src="https://a.example/p.jpg" data-image="322851">',
        '<a href="https://a.example/p.jpg"><img src="data:image/gif;base64,R0"></a>',
        '<a href="https://a.example/p.jpg"><img src="https://a.example/p-9x9.jpg"></a>',
        '<img srcset="https://a.example/p.jpg 1.5x, https://a.example/p-9x9.jpg">',
        '<picture><source type="image/webp" srcset="https://a.example/p.webp 900w">'
        '<img src="https://a.example/p.jpg"></picture>',
        '<picture><source media="(min-width: 9px)" srcset="https://a.example/wide.jpg">'
        '<img src="https://a.example/p.jpg"></picture>',
        '<img class="player-overlay" src="https://a.example/p.jpg">',
        '<button type="button"><img src="https://a.example/p.jpg"></button>',
        '<figure><div class="social-wrap"><img src="https://a.example/p.jpg"></div>'
        "</figure>",
        '<figure><img src="https://a.example/p.jpg" class="pinit"></figure>',
    ],
)
def test_the_real_address_is_found(blocks, image):
    assert blocks(image) == [figure()]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://a.example/pixel.gif" width=1 height=1>',
        '<img class="avatar" src="https://a.example/me.jpg">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="javascript:alert(1)">',
    ],
)
def test_what_is_no_picture_of_the_post_leaves_no_figure(blocks, image):
    assert blocks(image) == []


LOST = '<img src="data:image/svg+xml,x" alt="A hand">'


@pytest.mark.parametrize(
    ("body", "caption"),
    [
        (LOST, ""),
        (f"<figure>{LOST}<figcaption>In the studio</figcaption></figure>",
         "In the studio"),
        ('<img src="data:image/jpeg;base64,AAAA" alt="A hand">', ""),
    ],
)  # fmt: skip
def test_a_picture_whose_address_is_lost_keeps_its_place(blocks, body, caption):
    assert blocks(body) == [figure(None, alt="A hand", caption=caption)]


def test_a_lost_address_is_found_in_the_copy_for_readers_without_scripts(blocks):
    assert blocks(f"<p>{LOST}<noscript>{IMG}</noscript></p>") == [figure(alt="A hand")]


def test_two_sizes_in_one_figure_are_one_picture(blocks):
    other = '<img src="https://a.example/q_small.jpg" alt="A hand">'

    assert blocks(f"<figure>{IMG}{other}</figure>") == [figure(alt="A hand")]


@pytest.mark.parametrize(
    "body",
    [
        f"<figure>{IMG}<figcaption>In the studio</figcaption></figure>",
        f'<div class="wp-caption alignleft">{IMG}<p class="wp-caption-text">In the'
        f" studio</p>"
        "</div>",
        f'<table class="tr-caption-container"><tr><td>{IMG}</td></tr>'
        '<tr><td class="tr-caption">In the studio</td></tr></table>',
        f'<p>{IMG}</p><p class="wp-caption-text">In the studio</p>',
        f"<figure>{IMG}<span>In the studio</span></figure>",
        f'<dl class="gallery-item"><dt>{IMG}</dt><dd class="gallery-caption">In the'
        " studio</dd></dl>",
        f'<p>{IMG}</p><p class="has-small-font-size">In the studio</p>',
    ],
)
def test_a_caption_is_bound_to_its_picture(blocks, body):
    assert blocks(body) == [figure(alt="A hand", caption="In the studio")]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("In the studio. Photo: Ann Smith", ("In the studio.", "Ann Smith")),
        ("In the studio (Photo by Ann Smith)", ("In the studio", "Ann Smith")),
        ("© Ann Smith", ("", "Ann Smith")),
        ("Photo of the old studio", ("Photo of the old studio", "")),
        ("The source: a spring in the hills. It never dries.",
         ("The source: a spring in the hills. It never dries.", "")),
    ],
)  # fmt: skip
def test_a_credit_is_parted_from_the_caption(blocks, caption, expected):
    (found,) = blocks(f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")

    assert (found["caption"], found["credit"]) == expected


@pytest.mark.parametrize(
    "body",
    [
        f"<figure>{IMG}<figcaption>In Lima <span class='credit'>Photo: Ann Lee</span>"
        "</figcaption></figure>",
        f"<figure>{IMG}<figcaption>In Lima</figcaption><div class='image-credit'>"
        "Ann Lee</div></figure>",
        f"<figure>{IMG}<figcaption>In Lima</figcaption></figure>"
        "<p class='photo-credit'>Ann Lee</p>",
    ],
)
def test_a_credit_that_is_marked_as_one_is_the_credit(blocks, body):
    assert blocks(body) == [figure(alt="A hand", caption="In Lima", credit="Ann Lee")]


def test_links_in_a_caption_stay_beside_a_credit(blocks):
    words = 'In <a href="https://b.example/">Lima</a>. Photo: Ann Lee'

    (found,) = blocks(f"<figure>{IMG}<figcaption>{words}</figcaption></figure>")

    assert found["caption"] == 'In <a href="https://b.example/">Lima</a>.'
    assert found["credit"] == "Ann Lee"


def test_the_caption_of_a_recording_waits_with_it(blocks):
    film = '<video src="https://a.example/v.mp4"></video>'

    (found,) = blocks(f"<figure>{film}<figcaption>One step</figcaption></figure>")

    assert (found["type"], found["html"]) == ("needs_review", "<p>One step</p>")


def test_a_background_that_says_to_be_a_picture_is_one(blocks):
    style = "background-image: url('https://a.example/p.jpg')"

    assert blocks(f'<div role="img" aria-label="A hand" style="{style}"></div>') == [
        figure(alt="A hand")
    ]


def test_a_picture_does_not_link_to_its_own_page(parsed, page):
    url = "https://a.example/2020/post/"
    html = page(f'<p><a href="{url}hand/">{IMG}</a></p>')

    assert parsed(html, url).blocks[1].block.link is None


def test_a_link_to_another_page_stays_with_the_picture(blocks):
    assert blocks(f'<p><a href="https://b.example/book">{IMG}</a></p>') == [
        figure(alt="A hand", link="https://b.example/book")
    ]


def test_text_beside_a_picture_is_kept(blocks):
    found = blocks(f"<p>Before {IMG} after</p>")

    assert found == [
        {"type": "paragraph", "html": "Before after"},
        figure(alt="A hand"),
    ]


def test_pictures_that_stand_together_are_a_gallery(blocks):
    (found,) = blocks(
        f'<figure class="wp-block-gallery"><figure>{IMG}<figcaption>One</figcaption>'
        f"</figure>"
        f"<figure>{IMG}</figure></figure>"
    )

    assert found["type"] == "gallery"
    assert [each["caption"] for each in found["figures"]] == ["One", ""]


def test_a_picture_beside_a_saved_page_stays_relative(parsed, page):
    head = "<link rel=canonical href='https://a.example/post/'>"
    draft = parsed(page('<img src="page_files/p.jpg"><a href="/b">b</a>', head=head))

    assert draft.blocks[1].block.src == "page_files/p.jpg"
    assert 'href="https://a.example/b"' in draft.blocks[2].block.html


def test_the_largest_of_the_saved_pictures_is_taken(blocks):
    (found,) = blocks(
        '<img src="page_files/p-300x188.jpg" srcset="page_files/p-300x188.jpg 300w,'
        ' page_files/p.jpg 1600w">'
    )

    assert found["src"] == "page_files/p.jpg"


def test_a_saved_picture_is_taken_before_a_larger_one_elsewhere(blocks):
    (found,) = blocks(
        '<img src="page_files/p.jpg" srcset="https://a.example/p-big.jpg 1600w">'
    )

    assert found["src"] == "page_files/p.jpg"


def test_the_lead_image_of_the_head_is_for_posts_that_do_not_show_it(parsed, page):
    head = '<meta property="og:image" content="https://a.example/p-1024x512.jpg">'

    assert parsed(page("", head=head)).facts.lead_image is not None
    assert parsed(page(IMG, head=head)).facts.lead_image is None
