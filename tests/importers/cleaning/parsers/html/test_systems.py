"""Author and date where publishing systems put them in their pages."""

import pytest

PROSE = "<p>" + "A morning of slow breathing leaves the shoulders lower. " * 4 + "</p>"
BLOGGER = f"""<div class=date-outer><h2 class=date-header>Friday, May 3, 2023</h2>
<div class=post-outer><div class="post hentry"><h3 class="post-title entry-title">Rest
</h3><div class="post-body entry-content">{PROSE}{PROSE}</div><div class=post-footer>
<span class="post-author vcard">Posted by <span class=fn itemprop=author>
<a href="https://www.blogger.com/profile/1" rel=author>Jo Bloggs</a></span></span> at
<abbr class=published title="2023-05-03T05:00:00-07:00">5:00 AM</abbr></div></div></div>
</div>"""
GHOST = f"""<article class="gh-article"><header><h1 class=gh-article-title>Rest</h1>
<div class=gh-article-meta><h4 class=gh-article-author-name><a href=/author/jo/>Jo
Bloggs</a></h4><time datetime=2023-05-03>03 May 2023</time> — 5 min read</div></header>
<section class=gh-content>{PROSE}{PROSE}</section></article>"""
SQUARESPACE = f"""<article class="hentry blog-item"><h1 class=entry-title>Rest</h1>
<div class=blog-meta><a class=blog-author-name href="/blog?author=5a">Jo Bloggs</a>
<time class=blog-date>May 3, 2023</time></div>
<div class=blog-item-content>{PROSE}{PROSE}</div></article>"""
SUBSTACK = f"""<article><div class=post-header><h1 class=post-title>Rest</h1></div>
<div class=pencraft><div><a href="https://substack.com/@jo">Jo Bloggs</a></div>
<div>May 3, 2023</div></div>
<div class=available-content>{PROSE}{PROSE}</div></article>"""
MEDIUM = f"""<article><h1>Rest</h1><div><a rel="author noopener"
href="https://medium.example/@jo">Jo Bloggs</a><span>5 min read · </span>
<span>May 3, 2023</span></div><section>{PROSE}{PROSE}</section></article>"""
WORDPRESS = f"""<article class="post hentry"><header class=entry-header>
<h1 class=entry-title>Rest</h1><div class=entry-meta><span class=posted-on>Posted on
<a href=/x rel=bookmark><time class="entry-date published" datetime=2023-05-03>May 3,
2023</time><time class=updated datetime=2024-06-04>June 4, 2024</time></a></span>
<span class=byline> by <span class="author vcard"><a class="url fn n"
href=/author/jo/>Jo Bloggs</a></span></span></div></header>
<div class=entry-content>{PROSE}{PROSE}</div></article>"""
BLOCK_THEME = f"""<main><h1 class=wp-block-post-title>Rest</h1>
<div class=wp-block-post-date><time datetime=2023-05-03>May 3, 2023</time></div>
<div class=wp-block-post-author><p class=wp-block-post-author__name>Jo Bloggs</p></div>
<div class=wp-block-post-content>{PROSE}{PROSE}</div></main>"""


@pytest.mark.parametrize(
    "body", [BLOGGER, GHOST, SQUARESPACE, SUBSTACK, MEDIUM, WORDPRESS, BLOCK_THEME]
)
def test_author_and_date_are_found(parsed, body):
    facts = parsed(f"<html><head><title>Rest</title></head><body>{body}</body>").facts

    assert (facts.title, facts.author) == ("Rest", "Jo Bloggs")
    assert (facts.published or "")[:10] == "2023-05-03"
