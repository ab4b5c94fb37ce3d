"""What class names and ids say about an element; a name alone never removes prose."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A family of names.

    `firm` ones may hold sentences and are still no article; those that may stand
    `within` an article do so where its text goes on after them.
    """

    rule: str
    reason: str
    firm: bool
    within: bool = False


# Patterns are matched against names whose underscores have become single dashes.
_EDGE = r"(?<=[\s-])"
_END = r"(?=[\s-]|\d)"
# The head of a part of the text, not of the site.
_PARTS = ("accordion", "block", "box", "card", "faq", "item", "question", "score",
          "section", "step", "tab", "toggle")  # fmt: skip
_NO_PART = "".join(f"(?<!{part}-)" for part in _PARTS)
_FAMILIES: tuple[tuple[Name, str], ...] = (
    (
        Name("comment-form", "the form for a new comment", firm=True),
        r"comment-respond|commentform|comment-form|#?\brespond\b"
        r"|no-comments"
        r"|comments-closed|nocomments|comment-reply-title|leave-a-reply|comment-editor",
    ),
    (
        Name("hidden", "not shown on the page, or only read aloud", firm=True),
        r"screen-reader-text|sr-only|visually-?hidden|assistive-text|skip-link"
        r"|skip-to-content|element-invisible|hidden-text|u-hidden",
    ),
    (
        Name("share", "buttons to share or like the post", firm=False),
        r"sharedaddy|shar(?:e|ing)(?:s|d)?\b|share-?(?:bar|box|button|icon|link|post"
        r"|this|tools|wrap)|social|addtoany|a2a-|addthis|sd-block|sd-sharing|heateor"
        r"|ssba|shariff|mashsb|dpsp-|essb-|jp-post-flair|likes-widget|jp-likes"
        r"|post-likes"
        r"|like-button|pinit|swp-social|et-social|tweet-this|simplesocial|follow-us"
        r"|powerpress-links",
    ),
    (
        Name("related", "a list of other posts", firm=True),
        r"jp-relatedposts|yarpp|related-?(?:post|article|stor|content|entr|item|read"
        r"|link|blog|news|topic|wrap|section|block|box|container|list|title)"
        r"|crp-related"
        r"|rp4wp|post-?related|entry-related|" + _EDGE + r"related(?:posts)?\s"
        r"|you-?may-?(?:also-?)?like|also-?like|read-?(?:next|more-(?:articles|posts))"
        r"|more-?(?:posts|articles|stories|news)|recommended|recommendations|outbrain"
        r"|taboola|up-?next|popular-?posts|recent-?posts|latest-?(?:posts|articles"
        r"|news)"
        r"|posts?-?(?:list|grid|cards?|teasers?|loop)\s|trending|similar-?posts"
        r"|single-related|wp-block-query\b|suggested-(?:posts|read)",
    ),
    (
        Name("related", "the first lines of another page", firm=False),
        r"line-clamp-\d",
    ),
    (
        Name("author-box", "the box about the author", firm=True),
        r"author-?(?:box|bio|info|card|desc|description|profile|about|block|details?"
        r"|section|area|avatar|image|photo|widget|footer|intro|biography|wrap|vcard"
        r"|container|module|content)|(?:writer|contributor|expert|staff)-?(?:bio|box"
        r"|info|card|profile|about)|bio-?(?:author|text|description)"
        r"|about-?(?:the-?)?(?:author|writer)|post-?author\b|saboxplugin"
        r"|abh-|molongui|pp-author"
        r"|pp-multiple-authors|entry-author|guest-author|article-author"
        r"|bio-box|biobox|multiple-authors|user-bio|wp-block-post-author",
    ),
    (
        Name("newsletter", "an invitation to subscribe", firm=True),
        r"newsletter|subscribe|subscription|sign-?up\b|signup-|opt-?in\b|optin-"
        r"|mailchimp|mc4wp|mc-embed|convertkit|formkit|hs-form|sumome|lead-?magnet"
        r"|email-capture|email-form|bloom-|mailpoet|mailerlite|jetpack-subscription",
    ),
    (
        Name("ad", "advertising", firm=False),
        _EDGE + r"ads?(?:\d+)?" + _END + r"|advert|adsbygoogle|sponsor(?:ed)?[-\s]"
        r"|google-auto-placed|code-block-\d|ad-?(?:slot|unit|container|wrapper"
        r"|inserter)"
        r"|" + _EDGE + r"promo(?:tion)?s?" + _END + r"|banner-?(?:ad|promo)",
    ),
    (
        Name("cookies", "the notice about cookies or consent", firm=True),
        r"cookie-?(?:banner|notice|consent|law|bar|popup|info|policy|settings|modal)"
        r"|gdpr|cc-(?:window|banner)|onetrust|cmplz|(?<![a-z])cky-"
        r"|cli-(?:modal|bar|privacy|settings)|cookielawinfo"
        r"|cookie-?bot|borlabs|consent-(?:banner|manager|popup|modal)",
    ),
    (
        Name("navigation", "the way to other pages", firm=False),
        _EDGE + r"nav(?:bar|igation|igator|menu)?" + _END + r"|breadcrumb|crumbs"
        r"|pagination|" + _EDGE + r"pager" + _END + r"|page-links|nav-links|post-nav"
        r"|nav-(?:previous|next|single|below|above)|(?:prev|next)-?(?:post|article"
        r"|entry)"
        r"|previous-?(?:post|article)|post-?(?:prev|next)|" + _EDGE + r"menus?" + _END
        + r"|post-pagination|adjacent|back-to-top|scroll-?(?:to-?)?top|read-?more",
    ),
    (
        Name("contents", "the table of contents; the article page makes its own",
        firm=True),
        r"ez-toc|toc-container|lwptoc|" + _EDGE + r"toc" + _END + r"|table-of-contents"
        r"|tableofcontents|rank-math-toc|simpletoc|wp-block-yoast-seo-table|aioseo-toc",
    ),
    (
        Name("meta", "the lines around the post: date, author, topics", firm=False),
        r"entry-?(?:meta|date|footer|utility|info|categories|tags)|post-?(?:meta|date"
        r"|info|tags?\b|categor|taxonom|views|time|details|byline|data|footer|author)"
        r"|posted-(?:on|by|in)|cat-links|tags?-?(?:links|list|cloud)|byline"
        r"|author-?line|postmetadata"
        r"|article-?(?:meta|info|date|tags|footer|byline)|reading-?time|read-time"
        r"|postinfo"
        r"|wp-block-post-(?:date|terms)|(?:blog|single|story|item|header)-?meta"
        r"|dateline"
        r"|blog-?(?:date|tags|info)|published-?(?:date|on)|timestamp|meta-?(?:data"
        r"|info)"
        r"|comments-link|comment-?count|taxonomy|" + _EDGE + r"meta" + _END
        + r"|view-?count|post-rating|kk-star|\srating-|printfriendly|print-?(?:link"
          r"|button)",
    ),
    (
        Name("sidebar", "beside the post: widgets", firm=False),
        _EDGE + r"sidebars?(?:-\w+)?" + _END + r"|widget-area|\swidget-|side-?bar"
        r"|\swidgets?\s|secondary-content",
    ),
    (
        Name("footer", "the foot of the site", firm=False),
        r"site-?footer|colophon|page-?footer|footer-(?:widget|wrap|area|content|menu)"
        r"|global-?footer|" + _EDGE + r"footer(?:-\w+)?\s",
    ),
    (
        Name("header", "the head of the site", firm=False),
        r"site-?(?:header|title|branding|logo|description)|masthead|top-?bar"
        r"|global-header"
        r"|page-?header|" + _EDGE + _NO_PART + r"header(?:-\w+)?\s",
    ),
    (
        Name("popup", "a box that opens over the page", firm=True),
        _EDGE + r"(?:modal|popup|pop-up|offcanvas|toast)" + _END
        + r"|lightbox-(?:content|modal)",
    ),
    (
        Name("popup", "a box that opens over the page", firm=False),
        _EDGE + r"(?:overlay|(?:cart|menu|nav|mobile)-drawer|tooltip)" + _END,
    ),
    (
        Name("testimonials", "what customers say", firm=True, within=True),
        r"testimonials?" + _END + r"|strong-view|trustpilot|google-?reviews?"
        r"|(?:customer|client)-?(?:reviews?|stor)|reviews?-?(?:slider|carousel|widget)",
    ),
    (
        Name("call-to-action", "an invitation to buy, book or call", firm=True),
        _EDGE + r"cta" + _END + r"|call-?to-?action|callout-action|book-?now"
        r"|\s-?donat(?:e|ion)s?-?(?:box|banner|block|wrap|widget)?\s|load-?more",
    ),
    (
        Name("footer", "whose site this is", firm=True, within=True),
        r"\scopyright(?:s|-\w+)?\s",
    ),
)  # fmt: skip
_JOINTS = re.compile(r"[_-]+")
_PATTERN = re.compile(
    "|".join(f"(?P<n{at}>{pattern})" for at, (_, pattern) in enumerate(_FAMILIES))
)
_NONE = len(_FAMILIES)
_known: dict[str, int] = {}
# Sites repeat their names; what a whole archive has in names stays below this.
_KNOWN_MOST = 50_000


def name_of(names: str) -> Name | None:
    """The first family that one of class and id belongs to, or None."""
    first, known = _NONE, _known
    for name in names.split():
        number = known.get(name)
        if number is None:
            number = _number(name)
        first = min(first, number)
    return None if first == _NONE else _FAMILIES[first][0]


def _number(name: str) -> int:
    found = _PATTERN.search(f" {_JOINTS.sub('-', name)} ")
    number = int((found.lastgroup or "n0")[1:]) if found else _NONE
    if len(_known) < _KNOWN_MOST:
        _known[name] = number
    return number
