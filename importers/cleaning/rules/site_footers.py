"""The site's footer: copyright, theme and maker of the site."""

import re

from importers.cleaning.draft import Draft

from .matching import prose_span, short_line_of

RULE = "site_footer"
REASON = "the footer of the site"

_LINE = re.compile(
    r"(?:(?:copyright|©|\(c\))\s?.{0,120}|.{0,80}(?:copyright ©|© ?(?:19"
    r"|20)\d\d).{0,80}"
    r"|.{0,100}\b(?:all rights reserved|alle rechte vorbehalten"
    r"|todos los derechos reservados"
    r"|tous droits réservés|tutti i diritti riservati|todos os direitos reservados"
    r"|alle rechten voorbehouden)\b.{0,40}"
    r"|(?:proudly )?powered by .{1,60}|(?:website|site|design"
    r"|theme)(?: \w+)? by .{1,60}"
    r"|.{1,40} theme by .{1,60}|erstellt mit .{1,40}|mit stolz präsentiert von .{1,40}"
    r"|funciona (?:gracias a|con) .{1,40}|fièrement propulsé par .{1,40}"
    r"|designed (?:with|by) .{1,60})",
)


def is_footer(line: str) -> bool:
    """Say whether a line is one of a footer."""
    return bool(_LINE.fullmatch(line.lower()))


def apply(draft: Draft) -> None:
    """Take out such lines after the prose."""
    _, last = prose_span(draft)
    found = [
        index
        for index in range(last, len(draft.blocks))
        if (line := short_line_of(draft.blocks[index])) and is_footer(line)
    ]
    draft.remove(found, RULE, REASON)
