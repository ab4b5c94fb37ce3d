"""Notices about cookies and their buttons."""

import re

from importers.cleaning.draft import Draft

from .matching import matching, prose_span

RULE = "cookie_notice"
REASON = "a notice about cookies, or its button"

_BUTTON = re.compile(
    r"(?:accept(?: all)?(?: cookies)?|reject(?: all)?|cookie (?:settings|policy"
    r"|preferences)"
    r"|manage (?:cookies|preferences|consent)|got it!?|close and accept"
    r"|(?:alle )?(?:cookies )?akzeptieren|(?:cookie-)?einstellungen|ablehnen"
    r"|aceptar(?: (?:todas|todo|cookies))?|rechazar|(?:tout )?accepter|refuser"
    r"|accett[ao](?: tutt[io])?|rifiuta|aceitar(?: todos)?|(?:alles )?accepteren)\W*",
)
_NOTICE = re.compile(
    r"\b(?:(?:uses?|using) cookies|(?:verwende[tn]|nutz(?:t|en)) cookies"
    r"|(?:utilizamos|usamos|utiliza|usa) cookies|utilis(?:e|ons) des cookies"
    r"|utilizz(?:a|iamo) (?:i )?cookies?|(?:gebruikt|gebruiken) cookies)\b",
)
_LONGEST = 600


def is_notice(line: str) -> bool:
    """Say whether a line is a button about cookies, or speaks of them."""
    return bool(_BUTTON.fullmatch(line.lower()) or _is_about_cookies(line))


def apply(draft: Draft) -> None:
    """Take out buttons, and notices that stand before or after the prose."""
    first, last = prose_span(draft)
    found = set(matching(draft, _BUTTON))
    end = len(draft.blocks)
    for index in {*range(min(first + 1, end)), *range(max(0, last - 1), end)}:
        line = draft.blocks[index].line
        if len(line) <= _LONGEST and _is_about_cookies(line):
            found.add(index)
    draft.remove(found, RULE, REASON)


def _is_about_cookies(line: str) -> bool:
    lowered = line.lower()
    return "cookie" in lowered and bool(_NOTICE.search(lowered))
