"""The site's menus, before the post and after it."""

import itertools
import re

from importers.cleaning.draft import Draft, Placed

from .matching import is_sentence, list_lines, prose_span, short_line_of

RULE = "site_menu"
REASON = "a menu of the site, not of the post"

_ENTRY = (
    r"(?:home(?:page)?|about(?: (?:us|me))?|contact(?: (?:us|me))?|blog|services|shop"
    r"|store"
    r"|search|menu|log ?in|sign in|register|cart|my account|faqs?|gallery|testimonials"
    r"|news|events|prices|pricing|book (?:now|online)|bookings?|appointments?"
    r"|newsletter"
    r"|(?:skip|jump) to (?:main )?(?:content|navigation)|toggle (?:navigation|menu)"
    r"|primary menu|main menu|close(?: menu)?|privacy(?: policy)?|terms(?: .{1,20})?"
    r"|sitemap"
    r"|startseite|über (?:uns|mich)|kontakt|leistungen|preise|impressum|datenschutz"
    r"|suche"
    r"|anmelden|aktuelles|zum inhalt springen|inicio|sobre (?:mí|nosotros)|contacto"
    r"|servicios|tienda|buscar|saltar al contenido|accueil|à propos|prestations|tarifs"
    r"|boutique|rechercher|aller au contenu|chi (?:sono|siamo)|contatti|servizi|prezzi"
    r"|cerca"
    r"|vai al contenuto|início|sobre (?:mim|nós)|contato|serviços|loja"
    r"|pular para o conteúdo"
    r"|over (?:ons|mij)|diensten|prijzen|zoeken|ga naar (?:de )?inhoud|welkom)"
)
_LINE = re.compile(rf"(?:{_ENTRY}(?:[\s|/·•»,>-]+{_ENTRY}){{0,15}})\W*")
# A row of entries of which some are the site's own words.
_ROW = re.compile(r"[^.!?]{1,40}(?:\s?[|·•»]\s?[^.!?|·•»]{1,40}){2,15}")
_KNOWN = re.compile(rf"(?:^|[|·•»]\s?){_ENTRY}\s?(?:$|[|·•»])")
_LONGEST_ENTRY = 30
_RUN = 3


def is_entry(line: str) -> bool:
    """Say whether a line is nothing but entries that many menus have."""
    return bool(_LINE.fullmatch(line.lower()))


def apply(draft: Draft) -> None:
    """Take out known entries at both ends, and short lines between two of them."""
    first, last = prose_span(draft)
    if first == 0 and last == len(draft.blocks):
        return
    found: set[int] = set()
    for zone in (range(first), range(last, len(draft.blocks))):
        known = [index for index in zone if _is_menu(draft.blocks[index])]
        found.update(known)
        for before, after in itertools.pairwise(known):
            between = range(before + 1, after)
            if all(_may_be_entry(draft.blocks[index]) for index in between):
                found.update(between)
    draft.remove(found, RULE, REASON)


def _is_menu(placed: Placed) -> bool:
    lines = list_lines(placed)
    if lines:
        return sum(map(is_entry, lines)) * _RUN >= len(lines)
    line = short_line_of(placed).lower()
    return bool(_LINE.fullmatch(line) or (_ROW.fullmatch(line) and _KNOWN.search(line)))


def _may_be_entry(placed: Placed) -> bool:
    line = short_line_of(placed)
    return 0 < len(line) <= _LONGEST_ENTRY and not is_sentence(line)
