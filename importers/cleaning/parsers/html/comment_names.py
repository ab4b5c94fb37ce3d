"""What classes and ids say about the parts of a comment, whatever wrote them.

WordPress and its themes, wpDiscuz, Blogger, Squarespace, Typepad, Movable Type, Drupal,
Substack; and schema.org's properties, which any system may use.
"""

import re
from functools import lru_cache

from .comment_labels import LONGEST_LABEL, is_author_mark
from .reading import squeezed
from .tree import Element

_ITEM_TAGS = frozenset({"li", "article", "div", "section", "tr", "dd"})
_ITEM = re.compile(
    r"\s(?:li-|div-|dsq-|wpd-|article-)?comm?(?:ent)?[-_](?:\d+(?:_\d+)?|[\da-f]{8,})\s"
    r"|\scomment\s(?:.*\s)?depth-\d+\s|\s(?:pingback|trackback)\s|\swpd-comment\s"
)
_PLAIN_ITEM = re.compile(r"\s(?:single-|user-|blog-|js-)?comment(?:-item)?\s")
_PING = re.compile(r"\s(?:pingback|trackback|pings?)\s")
_PARTS = re.compile(r"comment|author|user|date|\btime|reply|meta")
_ITEM_TYPE = re.compile(r"schema\.org/(?:User)?Comments?/?$")
_DEPTH = re.compile(r"\s(?:depth|wpd_comment_level|comment-depth|level)-(\d{1,2})\s")
_NUMBER = re.compile(r"\s(?:[a-z]+-){0,3}comm(?:ent)?-(\d+)(?:_\d+)?\s")
_REPLIES = re.compile(r"\s(?:children|indented|(?:nested-)?comments?-children"
                      r"|(?:comment-)?replies|nested-comments|comments?-nested"
                      r"|comment-thread inline-thread)\s")  # fmt: skip
_CONTENT = re.compile(
    r"comm?ent[-_]*(?:content|text|body|entry|copy|message|paragraph)(?!-wrap|-cont)"
    r"|\s(?:content|text|message|body|entry-content|comment-inner-content)\s"
    r"|field-name-comment-body|field--name-comment-body|wpd-comment-text"
)
_CONTENT_PROPERTIES = frozenset({"text", "commenttext", "reviewbody", "description"})
_BY_AUTHOR = frozenset(
    {"bypostauthor", "by-post-author", "by-node-author", "comment-by-node-author",
     "blog-author", "wpd-blog-post_author", "author-comment", "comment-by-author",
     "by-author", "is-post-author", "comment-author-post"}
)  # fmt: skip
# What stands in or around the text and is of the system, not of the commenter.
_NOISE = re.compile(
    r"reply|replies-?count|awaiting|moderation|edit-?link|comment-?edit|permalink"
    r"|likes?[-_\s]|-likes?\b|\bvote|[-_]vote|karma|\bactions?\b|[-_]actions?\b|share"
    r"|flag|report|respond|comment-?form|wprm-comment-rating|\bbadge|[-_]badge|toggle"
    r"|\slinks\s|avatar|gravatar|screen-reader|sr-only|hidden\b|\btools\b|[-_]tools\b"
)
_DATE = re.compile(r"date|\btime|[-_]time|published|posted-on|\swhen\s|permalink")
_ABOUT = re.compile(
    r"author|vcard|\bmeta|[-_]meta|header|submitted|says|byline|footer|user-?name"
    r"|commenter"
)
_AREA = re.compile(
    r"\scomments\s|comments?-?area|comments?-?section|comments?-?wrap\s|comments-wrapper"
    r"|comments?-?container|comments-template|disqus_thread|wp-block-comments"
    r"|jp-?comments|fb-comments|blog-comments|post-comments\s|comments__|comments?-list"
    r"|commentlist|squarespace-comments|comments-content|comments-app|comments?block\s"
)
LEAST_PARTS = 2


def is_item(element: Element) -> bool:
    """Whether an element is one comment, with or without its replies."""
    if element.tag not in _ITEM_TAGS or not element.text:
        return False
    if element.names:
        if _ITEM.search(element.names):
            return True
        if _PLAIN_ITEM.search(element.names):
            return has_parts(element)
    return bool(element.attrs) and _says_comment(element)


def _says_comment(element: Element) -> bool:
    attrs = element.attrs
    if (attrs.get("itemprop") or "").lower() == "comment":
        return True
    return "itemtype" in attrs and bool(_ITEM_TYPE.search(attrs["itemtype"] or ""))


def has_parts(element: Element) -> bool:
    """Whether an element is made of a comment's parts; a box of text is not."""
    found = 0
    waiting = list(element.elements())
    while waiting and found < LEAST_PARTS:
        each = waiting.pop()
        found += each.tag == "time" or bool(each.names and _PARTS.search(each.names))
        waiting += each.elements()
    return found >= LEAST_PARTS


def is_ping(element: Element) -> bool:
    """Whether an item is a notice that another site links here."""
    return bool(_PING.search(element.names))


def is_area(element: Element) -> bool:
    """Whether an element frames the comments."""
    return element.tag not in ("main", "a", "body", "ol", "ul") and bool(
        _AREA.search(element.names)
    )


def holds_replies(element: Element) -> bool:
    """Whether an element beside a comment holds the replies to it."""
    return bool(element.names) and _says_replies(element.names)


def depth_of(element: Element) -> int:
    """How deep a comment says it stands in its thread; 0 where it does not say."""
    found = _DEPTH.search(element.names)
    return int(found[1]) if found else 0


def number_of(element: Element) -> str:
    """The number that WordPress gave a comment."""
    found = _NUMBER.search(element.names)
    return found[1] if found else ""


def is_content(element: Element) -> bool:
    """Whether an element says that it holds the text of a comment."""
    if element.names and _says_content(element.names):
        return True
    if "itemprop" not in element.attrs:
        return False
    return (element.attrs["itemprop"] or "").lower() in _CONTENT_PROPERTIES


def is_noise(element: Element) -> bool:
    """Whether an element of a comment is the system's: links, counts, notes."""
    return bool(element.names) and _says_noise(element.names)


def is_date(element: Element) -> bool:
    """Whether an element says that it shows when the comment was written."""
    return bool(element.names) and _says_date(element.names)


def is_about(element: Element) -> bool:
    """Whether an element says that it tells of the comment: who, when."""
    return bool(element.names) and _says_about(element.names)


# The parts of all comments have the same names.
@lru_cache(maxsize=1024)
def _says_content(names: str) -> bool:
    return bool(_CONTENT.search(names))


@lru_cache(maxsize=1024)
def _says_noise(names: str) -> bool:
    return bool(_NOISE.search(names))


@lru_cache(maxsize=1024)
def _says_replies(names: str) -> bool:
    return bool(_REPLIES.search(names))


@lru_cache(maxsize=1024)
def _says_date(names: str) -> bool:
    return bool(_DATE.search(names))


@lru_cache(maxsize=1024)
def _says_about(names: str) -> bool:
    return bool(_ABOUT.search(names))


def is_by_author(element: Element) -> bool:
    """Whether a part of a comment says that the author of the post wrote it."""
    if element.names and not _BY_AUTHOR.isdisjoint(element.names.split()):
        return True
    short = 0 < element.text <= LONGEST_LABEL and not element.blocky
    return short and is_author_mark(squeezed(element))
