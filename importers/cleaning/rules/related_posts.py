"""Lists of other posts of the site, below the post."""

import re

from importers.cleaning.document import List, Separator
from importers.cleaning.draft import Draft

from .comment_threads import is_count
from .matching import is_sentence, prose_span, short_line_of

RULE = "related_posts"
REASON = "a list of other posts of the site"

_OPENING = re.compile(
    r"(?:related(?: (?:posts?|articles?|stories|reading|content|topics))?|recent posts"
    r"|(?:latest|popular|similar|recommended|more) (?:posts|articles"
    r"|stories)(?: .{1,40})?"
    r"|you (?:may|might) also (?:like|enjoy|be interested in)|recommended for you"
    r"|read next"
    r"|(?:ähnliche|weitere|verwandte|neueste) (?:beiträge|artikel)"
    r"|das könnte (?:dich|sie) auch interessieren"
    r"|(?:entradas|artículos|publicaciones) (?:relacionad[ao]s|recientes)"
    r"|también te puede interesar|articles? (?:similaires?|liés|récents)|à lire aussi"
    r"|vous aimerez aussi|articoli (?:correlati|recenti)|(?:leggi"
    r"|ti può interessare) anche"
    r"|(?:artigos|posts) (?:relacionados|recentes)|veja também|leia também"
    r"|(?:gerelateerde|recente) (?:berichten|artikelen)|lees ook)\s?[:.…]*",
)


def apply(draft: Draft) -> None:
    """Take out the title of such a list after the prose, and the lines below it."""
    _, last = prose_span(draft)
    found: set[int] = set()
    is_inside = False
    for index in range(min(last, len(draft.blocks)), len(draft.blocks)):
        placed = draft.blocks[index]
        line = short_line_of(placed)
        if line and _OPENING.fullmatch(line.lower()):
            is_inside = True
        elif is_inside:
            is_title = bool(line) and not is_sentence(line) and not is_count(line)
            is_inside = is_title or isinstance(placed.block, List)
        if is_inside and not isinstance(placed.block, Separator):
            found.add(index)
    draft.remove(found, RULE, REASON)
