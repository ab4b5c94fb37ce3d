"""What a site says with a short line, by the phrases that the rules know."""

from collections.abc import Callable

from importers.cleaning.parsers.html.phrases import phrase_of

from . import comment_forms, cookie_notices, site_footers, site_menus

_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("comment-form", comment_forms.is_part),
    ("navigation", site_menus.is_entry),
    ("footer", site_footers.is_footer),
    ("cookies", cookie_notices.is_notice),
)


def marker_of(line: str) -> str:
    """Name the kind of a line of the site, such as `related`; empty for any other."""
    if phrase := phrase_of(line):
        return phrase.rule
    for kind, is_one in _KINDS:
        if is_one(line):
            return kind
    return ""
