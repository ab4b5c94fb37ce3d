"""What a site says with a short line, by the phrases that the rules know."""

from importers.cleaning.parsers.html.phrases import phrase_of

from . import comment_forms, cookie_notices, site_footers, site_menus


def marker_of(line: str) -> str:
    """Name the kind of a line of the site, such as `related`; empty for any other."""
    if phrase := phrase_of(line):
        return phrase.rule
    kinds = {
        "comment-form": comment_forms.is_part,
        "navigation": site_menus.is_entry,
        "footer": site_footers.is_footer,
        "cookies": cookie_notices.is_notice,
    }
    return next((kind for kind, is_one in kinds.items() if is_one(line)), "")
