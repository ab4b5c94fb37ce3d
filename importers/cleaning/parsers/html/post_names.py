"""What class names and ids say of the part of a page that holds the post."""

import re

SURE, ARTICLE, UNSURE = 1, 2, 3
_SURE = re.compile(
    # WordPress and its themes and builders, Blogger, Ghost, Substack, microformats.
    r"entry-content(?:-wrap)?|wp-block-post-content|gh-content|e-content|postarea"
    r"|available-content|storycontent|elementor-widget-theme-post-content"
    r"|et-pb-post-content|td-post-content|entrytext|articlebody|postcontent|the-content"
    # Squarespace, Webflow, Tailwind, Drupal, Joomla, HubSpot.
    r"|blog-item-content|rich-?text|w-richtext|body-copy|prose|node-content"
    r"|field-name-body|com-content-article-body|blog-post-body"
    # What others call it, with what their builds append.
    r"|(?:[a-z]+-){0,2}(?:article|blog-?post|blog|post|story|entry|news|single)s?-?"
    r"(?:details?|page|item|single|main|full|post|view|inner|section)?-?"
    r"(?:content|body|text|copy|rich-?text)(?:-?(?:container|inner|text))?"
    r"(?:-(?:sc-)?[a-z0-9]{5,7}(?:-\d+)?)?"
)
# Also used for wrappers and cards.
_UNSURE = re.compile(
    r"entry|post|hentry|single|blog-post|blogpost|article|story|content|main-content"
    r"|page-content|post-single|single-post|article-entry"
)
_JOINTS = re.compile(r"[_-]+")
_known: dict[str, int] = {}
# Sites repeat their names; what a whole archive has in names stays below this.
_KNOWN_MOST = 50_000


def kind_of(names: str) -> int:
    """`SURE` or `UNSURE` where one of class and id names the post, else 0."""
    kinds = {_kind(name) for name in names.split()}
    return SURE if SURE in kinds else UNSURE if UNSURE in kinds else 0


def _kind(name: str) -> int:
    kind = _known.get(name)
    if kind is None:
        plain = _JOINTS.sub("-", name)
        sure, unsure = _SURE.fullmatch(plain), _UNSURE.fullmatch(plain)
        kind = SURE if sure else UNSURE if unsure else 0
        if len(_known) < _KNOWN_MOST:
            _known[name] = kind
    return kind
