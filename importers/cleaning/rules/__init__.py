"""What is done to a draft after parsing, one rule a file; this is the order they run in.

First what is no part of the post goes, then what is left gets its meaning; rules that
point at blocks by number come last.
"""

from collections.abc import Callable

from ..draft import Draft
from . import (
    bylines,
    comment_forms,
    comment_threads,
    cookie_notices,
    definitions,
    disclaimers,
    glued_sentences,
    image_leftovers,
    languages,
    lost_pictures,
    post_navigation,
    related_posts,
    share_bars,
    site_footers,
    site_menus,
    spelling,
    text_headings,
    titles,
)

RULES: tuple[Callable[[Draft], None], ...] = (
    image_leftovers.apply,
    comment_threads.apply,
    comment_forms.apply,
    share_bars.apply,
    cookie_notices.apply,
    related_posts.apply,
    post_navigation.apply,
    site_footers.apply,
    site_menus.apply,
    bylines.apply,
    definitions.apply,
    disclaimers.apply,
    titles.apply,
    lost_pictures.apply,
    text_headings.apply,
    languages.apply,
    spelling.apply,
    glued_sentences.apply,
)
