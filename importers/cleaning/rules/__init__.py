"""What is done to a draft after parsing, one rule a file, in the order they run in."""

from collections.abc import Callable

from importers.cleaning.detect import Format
from importers.cleaning.draft import Draft

from . import (
    alt_texts,
    author_notes,
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
    mail_endings,
    outside_post,
    page_titles,
    post_navigation,
    quote_credits,
    references_heading,
    related_posts,
    repeated_text,
    share_bars,
    site_footers,
    site_menus,
    spelling,
    text_headings,
    titles,
    topic_lines,
)

Rule = Callable[[Draft], None]

# First what is no part of the post goes, then what is left gets its meaning; rules
# that point at blocks by number come last.
RULES: tuple[Rule, ...] = (
    outside_post.judge,
    image_leftovers.apply,
    repeated_text.apply,
    mail_endings.apply,
    comment_threads.apply,
    comment_forms.apply,
    share_bars.apply,
    cookie_notices.apply,
    post_navigation.apply,
    site_footers.apply,
    related_posts.apply,
    site_menus.apply,
    topic_lines.apply,
    bylines.apply,
    comment_threads.mark_author,
    definitions.apply,
    disclaimers.apply,
    references_heading.apply,
    quote_credits.apply,
    page_titles.apply,
    outside_post.apply,
    titles.apply,
    alt_texts.apply,
    lost_pictures.apply,
    text_headings.apply,
    languages.apply,
    author_notes.apply,
    spelling.apply,
    glued_sentences.apply,
)

# These go by blank lines, indents and lines without markup. Where a page is parsed, its
# elements said all that already, and no block has a layout: they would find nothing.
_BY_LAYOUT = frozenset(
    {
        outside_post.judge,
        comment_threads.apply,
        topic_lines.apply,
        comment_threads.mark_author,
        page_titles.apply,
        outside_post.apply,
        alt_texts.apply,
        lost_pictures.apply,
        text_headings.apply,
    }
)
PAGE_RULES: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in _BY_LAYOUT)


def rules_for(found: Format) -> tuple[Rule, ...]:
    """The rules for drafts of this format, in the order they run in."""
    return RULES if found is Format.TEXT else PAGE_RULES
