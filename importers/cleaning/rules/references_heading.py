"""The title over a list of sources: the page prints its own above such a list."""

import re
from dataclasses import replace

from importers.cleaning.document import List, References
from importers.cleaning.draft import Draft, Placed

from .matching import short_line_of

RULE = "references_heading"
REASON = "the title over the sources; the page prints its own"

_TITLE = re.compile(
    r"(?:\d{1,2}[.)]\s)?(?:(?:list of |selected |further )?"
    r"(?:references?|sources?|bibliography|literature|citations|works cited)"
    r"(?: and (?:notes|sources|references|further reading))?"
    r"|(?:foot|end)?notes|fußnoten|anmerkungen|notes de bas de page|notas(?: al pie"
    r"| de rodapé)?|note a piè di pagina|(?:voet|eind)?noten"
    r"|referencias(?: bibliográficas)?|bibliografía|fuentes"
    r"|quellen(?:angaben|verzeichnis|nachweise?)?|literatur(?:verzeichnis|angaben)?"
    r"|(?:quellen|literatur) und (?:quellen|literatur)"
    r"|références(?: bibliographiques)?|bibliographie|sources(?: et références)?"
    r"|fonti|riferimenti(?: bibliografici)?|bibliografia"
    r"|referências(?: bibliográficas)?"
    r"|fontes|bronnen(?:lijst)?|literatuur(?:lijst)?|referenties"
    r"|ال?مراجع|ال?مصادر|المصادر والمراجع|المراجع والمصادر|منابع"
    r"|מקורות|источники|литература|список литературы|參考文獻|参考文献|参考資料)"
    r"\s?[:.]?",
)


def apply(draft: Draft) -> None:
    """Take such titles out; a list below one in plain text becomes the references."""
    found = []
    for index, placed in enumerate(draft.blocks[:-1]):
        line = short_line_of(placed)
        if line and _TITLE.fullmatch(line.lower()) and _has_sources(draft, index + 1):
            found.append(index)
    draft.remove(found, RULE, REASON)


def _has_sources(draft: Draft, index: int) -> bool:
    placed = draft.blocks[index]
    if items := _flat_items(placed):
        draft.blocks[index] = replace(placed, block=References(items))
        return True
    return isinstance(placed.block, References)


def _flat_items(placed: Placed) -> tuple[str, ...]:
    """The items of a list of plain text; the parser of HTML knows its own."""
    block = placed.block
    if placed.layout is None or not isinstance(block, List):
        return ()
    if any(item.children for item in block.items):
        return ()
    return tuple(item.html for item in block.items)
