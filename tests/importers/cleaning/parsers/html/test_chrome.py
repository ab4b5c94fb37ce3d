"""What is not of the author is left out with a reason; what is, stays whatever its
name."""

import pytest

PROSE = (
    "Nobody rests on command; give the body a reason, a floor and a little time"
    " instead. "
)


def rules_for(draft, words):
    return [r.rule for r in draft.ledger.removals if words in r.text]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ('<div class="sharedaddy sd-block"><h3>Share this:</h3><a href=#>Zebra</a>'
         '</div>',
         "share"),
        ('<div id="jp-relatedposts" class="jp-relatedposts"><a href=/x>Zebra</a></div>',
         "related"),
        ('<div class="author-box"><p>Zebra writes about rest.</p></div>', "author-box"),
        ('<div class="newsletter-signup">Zebra <input></div>', "newsletter"),
        ('<div class="ad-slot">Zebra</div>', "ad"),
        ('<div class="cookie-notice">Zebra</div>', "cookies"),
        ('<div class="post-navigation"><a href=/x>Zebra</a></div>', "navigation"),
        ("<nav><a href=/x>Zebra</a></nav>", "navigation"),
        ('<span class="screen-reader-text">Zebra</span>', "hidden"),
        ('<p style="display: none">Zebra</p>', "hidden"),
        ("<button>Zebra</button>", "form-controls"),
        ('<div id="ez-toc-container"><a href=#a>Zebra</a></div>', "contents"),
        ('<p class="post-tags">Zebra</p>', "meta"),
        ("<p>Filed under: Zebra</p>", "meta"),
        ("<h3>You may also like</h3><ul><li><a href=/z>Zebra</a></li></ul>", "related"),
        ("<h3>Das könnte dich auch interessieren</h3><ul><li><a href=/z>Zebra</a></ul>",
         "related"),
        ("<div><div><a href=/1>Zebra crossings in the old town</a></div>"
         "<div><a href=/2>Lions of the square</a></div><a href=/3>More of them</a>"
         "</div>",
         "related"),
        ('<svg><title>Zebra</title></svg>', "icon"),
        ("<p>Written by:</p><p>Reading time</p><p>Get Zebra to your inbox</p>",
         "newsletter"),
        ("<p>Posted on 3 May by Zebra</p>", "meta"),
        ("<h3>Related articles from the Zebra blog:</h3><ul><li><a href=/z>1</a></ul>",
         "related"),
        ("<p>Read more: <a href=/z>How the Zebra sleeps on its feet</a></p>",
         "related"),
        ("<h4>LIRE AUSSI : <a href=/z>Le Zebra et le lion</a></h4>", "related"),
        ("<p><a class=wp-block-button__link href=/z>Book with Zebra</a></p>",
         "call-to-action"),
        ('<div class="CallToActionBox_x1"><p>Try Zebra for free</p></div>',
         "call-to-action"),
        ('<div class="Author__Bio"><p>Zebra writes about rest.</p></div>',
         "author-box"),
        (f'<div class="modal"><p>{PROSE}{PROSE}Zebra</p></div>', "popup"),
        (f'<div role=dialog style="display:none"><p>{PROSE}{PROSE}Zebra</p></div>',
         "popup"),
        ("<a href=/z><h4>Zebra crossings</h4><div>How the old town drew them</div></a>",
         "related"),
    ],
)  # fmt: skip
def test_chrome_in_the_post_is_left_out_with_its_rule(parsed, page, body, rule):
    draft = parsed(page(body))

    assert rules_for(draft, "Zebra") == [rule]


@pytest.mark.parametrize(
    "body",
    [
        f'<div class="share-my-story"><p>{PROSE * 3}Zebra</p></div>',
        f'<div class="sidebar-note"><p>{PROSE * 3}Zebra</p></div>',
        f'<div class="content-header"><p>{PROSE * 3}Zebra</p></div>',
        f'<div class="accordion" style="display:none"><p>{PROSE * 3}Zebra</p></div>',
        "<p>Please share this: Zebra crossings are for people.</p>",
        "<p>See <a href=/x>related posts</a> about the Zebra.</p>",
        "<p>Now <a href=/x>Sign up today</a> and see the Zebra.</p>",
        "<h2>Related conditions</h2><p>Zebra</p>",
        "<p>Read more: <a href=/z>the Zebra</a> sleeps on its feet, it is said.</p>",
        "<p>Press the <a class=button href=/z>Zebra</a> button twice.</p>",
        "<p>See also the Zebra.</p>",
        "<p>Posted on the forum of people who keep a Zebra at home:</p>",
        "<h2>Modified poses of the Zebra</h2>",
        "<h2>Get started</h2><p>Zebra</p>",
        "<ul><li>Contact us</li><li>Zebra</li></ul>",
        "<h2 id=share-this-feeling>Zebra</h2>",
        "<h3 class=recipe-header>Zebra</h3>",
        "<ul><li><a href=/a>Zebra</a></li><li><a href=/b>Lion</a></li></ul>",
        "<div><ul><li><a href=/1>Where the Zebra rests at noon</a></li><li>"
        "<a href=/2>Where the lion rests</a></li><li><a href=/3>Where the hare does</a>"
        "</li></ul></div>",
        f'<div class="testimonial"><p>{PROSE} Zebra</p></div>',
        '<div class="drawer"><ul><li>Zebra</li><li>Lion</li></ul></div>',
        '<div class="accordion-item-header">Which Zebra walks first?</div>',
        "<a href='#more'><h3>Zebra</h3><div>What to do when nothing helps</div></a>",
        '<section id="newsletter-tips"><p>' + PROSE * 6 + "Zebra</p></section>",
    ],
)
def test_what_only_looks_like_chrome_stays(parsed, page, body):
    draft = parsed(page(body))

    assert rules_for(draft, "Zebra") == []


def test_an_element_with_most_of_the_prose_stays_whatever_its_name(parsed):
    draft = parsed(
        f'<body><div class="newsletter sidebar"><p>{PROSE * 5}</p></div></body>'
    )

    assert len(draft.blocks) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Book a session",
        "Get a free quote today",
        "Contact us!",
        "Jetzt Termin buchen",
        "Prendre rendez-vous",
        "Reserva tu cita",
        "Prenota ora",
        "Boek nu",
    ],
)
def test_an_invitation_to_book_or_buy_is_left_out(parsed, page, line):
    draft = parsed(page(f"<p><a href=/book>{line}</a></p>"))

    assert rules_for(draft, line) == ["call-to-action"]


def test_the_author_is_left_out_with_the_title_of_the_box(parsed):
    box = f"<h4>About the author</h4><p>{PROSE}</p><p>Zebra lives by the sea.</p>"
    draft = parsed(f"<body><article><p>{PROSE * 9}</p>{box}</article></body>")

    assert rules_for(draft, "Zebra") == ["author-box"]


def test_the_authors_are_left_out_with_the_title_in_a_box_of_its_own(parsed):
    title = "<div><h3>About the authors</h3></div>"
    box = f"<div>{title}<div class=authors-bio><p>{PROSE * 3}Zebra</p></div></div>"
    draft = parsed(f"<body><article><p>{PROSE * 90}</p>{box}</article></body>")

    assert rules_for(draft, "About the authors") == ["author-box"]
    assert rules_for(draft, "Zebra") == ["author-box"]


def test_the_first_lines_of_other_posts_go_with_their_heading(parsed, page):
    card = f"<div class=item><h3><a href=/x>Zebra</a></h3><p>{PROSE * 3}</p></div>"
    draft = parsed(page(f"<div><h2>Related resources</h2>{card * 3}</div>"))

    assert rules_for(draft, "Zebra") == ["related"] * 3


def test_parts_that_the_post_tells_below_such_a_heading_stay(parsed, page):
    part = f"<div class=item><h3>Zebra</h3><p>{PROSE * 3}</p></div>"
    draft = parsed(page(f"<div><h2>Related resources</h2>{part * 3}</div>"))

    assert not rules_for(draft, "Zebra")


def test_what_customers_say_below_the_post_is_left_out(parsed, page):
    after = f'<div class="testimonials"><p>{PROSE}Zebra</p></div>'
    draft = parsed(page(f"<p>{PROSE * 3}</p>", after=after))

    assert rules_for(draft, "Zebra") == ["testimonials"]


def test_a_long_box_over_the_page_is_not_the_post(parsed, page):
    box = f'<div class="modal"><p>{PROSE * 40}Zebra</p></div>'
    draft = parsed(page(f"<p>{PROSE * 20}</p>", after=box))

    assert rules_for(draft, "Zebra") == ["popup"]


def test_a_card_that_is_one_link_has_no_prose(parsed):
    card = f"<li><a href=/zebra><p>{PROSE * 2}</p></a></li>"
    draft = parsed(
        f"<body><ul>{card * 9}</ul><div><p>{PROSE}</p><p>{PROSE}</p></div></body>"
    )

    assert len(draft.blocks) == 2


def test_a_removal_says_where_it_stood(parsed, page):
    draft = parsed(page('<div class="sharedaddy"><p>Tell them</p></div>'))
    (removal,) = [r for r in draft.ledger.removals if r.rule == "share"]

    assert removal.where.endswith("div.entry-content > div.sharedaddy")
    assert removal.reason == "buttons to share or like the post"


@pytest.mark.parametrize(
    ("end", "rule"),
    [
        ("<address>The blue door, Astoria</address>", "contact"),
        ("<font size=1>You are visitor no. 04127.</font>", "footer"),
    ],
)
def test_the_foot_of_an_old_page_is_left_out(parsed, end, rule):
    draft = parsed(f"<body><h1>Post</h1><p>{PROSE * 3}</p><hr>{end}")

    assert [p.block.type for p in draft.blocks] == ["paragraph"]
    assert rule in {r.rule for r in draft.ledger.removals}


def test_an_address_among_the_text_stays(parsed, page):
    draft = parsed(page("<address>The blue door, Astoria</address>"))

    assert draft.blocks[1].block.html == "The blue door, Astoria"


def test_the_choices_of_a_form_are_no_prose(parsed, page):
    options = f"<option>{PROSE}</option>" * 20
    draft = parsed(page(f"<div><select>{options}</select></div>"))

    assert len(draft.blocks) == 2


def test_the_question_that_opens_an_answer_stays(parsed, page):
    question = "How long does a session take?"
    draft = parsed(page(f"<h3><button aria-expanded=false>{question}</button></h3>"))

    assert draft.blocks[1].block.html == question


@pytest.mark.parametrize(
    "part",
    [
        f"<div class=testimonial><p>{PROSE}</p></div>",
        "<ul><li>Contact us</li></ul>",
        "<h4>About the author</h4>",
        "<p><a href=/z class=btn>Zebra</a></p>",
    ],
)
def test_many_parts_of_one_kind_cost_as_many_steps(parsed, page, part):
    """With steps in the square of the parts, this would run for minutes."""
    draft = parsed(page(part * 4000))

    assert draft.blocks
