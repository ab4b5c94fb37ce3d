"""Readers' comments are kept as threads."""

import pytest

from importers.cleaning.document import Comment

WORDPRESS = """
<div id="comments" class="comments-area"><h2>Two thoughts</h2><ol class="comment-list">
<li id="comment-1" class="comment depth-1"><article id="div-comment-1"
class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">
<a class="url" href="https://reader.example">Reader</a></b> <span
class="says">says:</span></div>
<a href="#c"><time datetime="2024-05-13T09:00:00+02:00">13 May</time></a></footer>
<div class="comment-content"><p>Lovely.</p><p>Really <b>so</b>.</p></div>
<div class="reply"><a href="#">Reply</a></div></article>
<ol class="children"><li id="comment-2" class="comment bypostauthor depth-2">
<article id="div-comment-2" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Jo</b></div></footer>
<div class="comment-content"><p>Thanks!</p></div></article></li></ol></li>
<li id="comment-3" class="pingback"><p>Pingback: <a href="https://x.example">Elsewhere</a></p>
</li></ol>"""
CLASSIC = """
<ol class="commentlist"><li class="comment" id="comment-7"><div class="comment-author
vcard">
<cite class="fn"><a href="https://reader.example">Reader</a></cite></div>
<div class="comment-meta commentmetadata"><a href="#">May 13, 2024 at 9:00 am</a></div>
<p>Lovely.</p><div class="reply"><a href=#>Reply</a></div></li></ol>"""

BLOGGER = """
<div class="comments" id="comments"><h4>2 comments:</h4><dl id="comments-block">
<dt class="comment-author" id="c1"><a
href="https://reader.example">Reader</a> said...</dt>
<dd class="comment-body"><p>Lovely.</p></dd>
<dd class="comment-footer"><a href="#c1">October 15, 2012 at 10:33 AM</a></dd>
<dt class="comment-author blog-author" id="c2">Jo said...</dt>
<dd class="comment-body"><p>Thanks!</p></dd></dl>
<p class="comment-footer"><a href="/comment.g">Post a Comment</a></p></div>"""


def test_comments_of_wordpress_are_threads(parsed, page):
    draft = parsed(page("", after=WORDPRESS + "</div>"))

    assert draft.comments == [
        Comment(
            "Reader", "https://reader.example", "2024-05-13T09:00:00+02:00",
            "Lovely.<br><br>Really <strong>so</strong>.",
            replies=(Comment("Jo", None, None, "Thanks!", by_author=True),),
        )
    ]  # fmt: skip


def test_comments_of_older_themes_are_read_too(parsed, page):
    draft = parsed(page("", after=CLASSIC))

    assert draft.comments == [
        Comment("Reader", "https://reader.example", "2024-05-13", "Lovely.")
    ]


def test_comments_of_blogger_are_read_and_open(parsed, page):
    draft = parsed(page("", after=BLOGGER))

    assert draft.facts.comments_open is True
    assert draft.comments == [
        Comment("Reader", "https://reader.example", "2012-10-15", "Lovely."),
        Comment("Jo", None, None, "Thanks!", by_author=True),
    ]


def test_pings_are_left_out(parsed, page):
    draft = parsed(page("", after=WORDPRESS + "</div>"))
    pings = [r.text for r in draft.ledger.removals if r.rule == "ping"]

    assert pings == ["Pingback: Elsewhere"]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (
            '<div id="respond" class="comment-respond"><form id="commentform"></form>'
            "</div>",
            True,
        ),
        ('<p class="no-comments">Comments are closed.</p>', False),
        ("", None),
    ],
)
def test_whether_comments_are_open_is_known_where_the_page_says_so(
    parsed, page, after, expected
):
    assert parsed(page("", after=after)).facts.comments_open is expected


NAMED_APART = """
<ol class="commentlist"><li class="comment depth-1" id="comment-9"><article>
<h5>Reader</h5><span class="date"><a href="#comment-9">13. Mai 2024</a></span>
<div class="comment-text"><p>Lovely.</p></div></article></li></ol>"""
SAYS_BESIDE = """
<ol class="comment-list"><li class="comment depth-1" id="li-comment-9">
<article class="comment" id="comment-9"><div class="comment-author">Reader
<span class="says">says</span></div><ul class="comment-meta"><li class="comment-time">
<a href="#">January 11, 2026</a></li></ul><div class="comment-text"><p>Lovely.</p></div>
<div class="comment-reply"><a aria-label="Reply to Reader">Reply</a></div>
</article></li></ol>"""
WPDISCUZ = """
<div class="wpd-thread-list"><div id="wpd-comm-7_0" class="comment depth-1 wpd-comment">
<div class="wpd-comment-wrap"><div id="comment-7" class="wpd-comment-right">
<div class="wpd-comment-author">Reader</div>
<div class="wpd-comment-date" title="November 1, 2024 5:04 am">1 year ago</div>
<div class="wpd-comment-text"><p>Lovely.</p></div>
<div class="wpd-comment-footer"><div class="wpd-vote">10</div></div></div></div>
</div></div>"""


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        (NAMED_APART, "2024-05-13"),
        (SAYS_BESIDE, "2026-01-11"),
        (WPDISCUZ, "2024-11-01"),
    ],
)
def test_name_date_and_text_are_found_in_any_frame(parsed, page, markup, day):
    draft = parsed(page("", after=markup))

    assert draft.comments == [Comment("Reader", None, day, "Lovely.")]


NAMED = """
<ol class="comment-list"><li class="comment" id="comment-9"><article>
<b class="fn">{}</b><time datetime="2024-05-13">13 May</time>
<div class="comment-content"><p>Lovely.</p></div></article></li></ol>"""


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Dell H.", "Dell H."),
        ("Dell H. says:", "Dell H."),
        ("Dell H.:", "Dell H."),
        ("dell h.,", "dell h."),
        ("J.R.R.", "J.R.R."),
        ("D.", "D."),
        ("Inès Ö.", "Inès Ö."),
        ("Sam Reed Jr.", "Sam Reed Jr."),
        ("Dell.", "Dell"),
        ("Dell H…", "Dell H"),
        ("Dell H...", "Dell H"),
        ("Dell,", "Dell"),
        ("Dell:", "Dell"),
        ("Dell says:", "Dell"),
        ("Dell said...", "Dell"),
    ],
)
def test_a_name_keeps_the_dot_of_an_initial_and_no_other_sign(
    parsed, page, shown, name
):
    [comment] = parsed(page("", after=NAMED.format(shown))).comments

    assert comment.author == name


def test_menus_that_number_their_depth_are_no_comments(parsed, page):
    menu = '<ul><li class="community depth-1"><a href="/a">Community</a></li></ul>'

    assert parsed(page("", after=menu)).comments == []


def test_comments_below_a_post_without_text_are_not_lost(cleaned):
    document = cleaned(f"<title>Post</title><h1>Post</h1>{CLASSIC}")

    assert [comment.author for comment in document.comments] == ["Reader"]
    assert [warning.code for warning in document.warnings] == ["no_text"]
