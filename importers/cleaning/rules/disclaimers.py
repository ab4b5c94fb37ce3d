"""The author's disclaimer becomes one block, however many paragraphs it has."""

import re
from dataclasses import replace

from importers.cleaning.document import Disclaimer, Heading, Paragraph
from importers.cleaning.draft import Draft, Placed

RULE = "disclaimers"
REASON = "the asterisk or the label of the disclaimer; the block shows what it is"

_LABELS = (
    r"(?:(?:medical|legal|health|general|important)\s)?(?:disclaimer|notice)"
    r"|haftungsausschluss|(?:rechtlicher|medizinischer|wichtiger) hinweis"
    r"|(?:descargo|exención|renuncia) de responsabilidad|aviso (?:legal|médico"
    r"|importante)"
    r"|avertissement|clause de non-responsabilité|avis de non-responsabilité"
    r"|avvertenz[ae]|esclusione di responsabilità|nota legale"
    r"|isenção de responsabilidade|vrijwaring|medische disclaimer"
)
_LABEL = re.compile(rf"\W{{0,4}}(?:{_LABELS})\b\s?(?:[:.–—-]|$)", re.IGNORECASE)
_LABEL_ALONE = re.compile(rf"\W{{0,4}}(?:{_LABELS})\W{{0,3}}", re.IGNORECASE)
_STRONG = (
    r"not (?:\w+ ){0,3}(?:as )?a (?:substitute|replacement) for|does not (?:replace"
    r"|constitute)",
    r"(?:educational|informational?|entertainment)(?: \w+){0,3} (?:purposes?|use) only"
    r"|(?:for|only) (?:general )?(?:educational|informational?)(?: \w+){0,3} purposes?",
    r"not (?:intended|meant|designed) (?:to|as|for) (?:\w+ ){0,3}(?:diagnos|treat|cure"
    r"|prescri)",
    r"(?:sole|own) (?:responsibility|risk)|no liability|not (?:be )?(?:liable"
    r"|responsible) for",
    r"trademarks?\b.{0,160}\b(?:property|trademarks?) of (?:their|its)",
    r"ersetz(?:t|en) (?:\w+ ){0,3}(?:keine|nicht)|kein(?:en)? ersatz für"
    r"|(?:nur|ausschließlich|allein) (?:\w+ ){0,3}information|keine haftung"
    r"|auf eigene (?:gefahr|verantwortung)",
    r"no (?:pretende[n]? )?(?:sustitu|reemplaz)\w+|no (?:es|son) un sustituto"
    r"|fines (?:\w+ ){0,2}(?:informativos|educativos|divulgativos)"
    r"|bajo su (?:propi[ao] )?(?:responsabilidad|riesgo)",
    r"ne (?:\w+ ){0,3}(?:remplac|substitu)\w+|à titre (?:\w+ ){0,2}(?:informatif"
    r"|éducatif|indicatif)"
    r"|ne sauraient? (?:\w+ ){0,4}(?:remplacer|se substituer)",
    r"non (?:\w+ ){0,3}sostitui\w+|(?:scopo|fini|carattere) (?:\w+ ){0,3}(?:informativ"
    r"|divulgativ|educativ)\w+",
    r"não (?:\w+ ){0,3}substitu\w+|(?:fins|caráter) (?:\w+ ){0,2}(?:informativ"
    r"|educa\w+)\w*",
    r"geen vervanging|vervang(?:t|en) (?:\w+ ){0,3}(?:geen|niet)"
    r"|(?:uitsluitend|alleen|enkel) (?:\w+ ){0,3}informati\w+|op eigen (?:risico"
    r"|verantwoordelijkheid)",
)
_WEAK = (
    r"(?:medical|health|professional) (?:\w+ )?advice|healthcare provider"
    r"|health care provider",
    r"(?:consult|ask|see|seek)\w* (?:\w+ ){0,4}(?:doctor|physician|provider"
    r"|professional|practitioner)",
    r"(?:ärztlich|medizinisch)\w+ (?:rat|beratung|diagnose|behandlung)|(?:arzt"
    r"|ärztin)\b",
    r"consult\w+ (?:\w+ ){0,4}(?:médico|médecin|medico|profesional|professionnel"
    r"|professionista|profissional)",
    r"(?:consejo|asesoramiento|avis|conseil|parere|consiglio|aconselhamento"
    r"|conselho)s? m[ée]d\w+",
    r"(?:raadpleeg|overleg)\w* (?:\w+ ){0,4}(?:arts|huisarts|specialist)"
    r"|medisch advies",
)
_ITSELF = re.compile(
    r"\b(?:this|the|all|any|our|my)(?: \w+){0,2} (?:information|article|post|blog"
    r"|(?:web)?site|content|page"
    r"|material|statements?)\b|information (?:provided|contained|presented|given"
    r"|on this|in this)"
    r"|\b(?:diese[rsn]?|die|alle)(?: \w+)? (?:informationen|artikel|beitrag|inhalte?"
    r"|seite|texte?|angaben)"
    r"|\b(?:esta|este|la|el)(?: \w+)? (?:información|artículo|contenido|página|sitio"
    r"|blog)"
    r"|\b(?:cette?|cet|les|l['’])\s?(?:informations?|article|contenu|site|blog|page)"
    r"|\b(?:le|questo|questa|queste|il|i)(?: \w+)? (?:informazioni|articolo"
    r"|contenut[oi]|sito|blog|pagina)"
    r"|\b(?:as|este|esta|estas|o|a)(?: \w+)? (?:informações|artigo|conteúdo|site|blog"
    r"|página)"
    r"|\b(?:de|deze|dit|het|alle)(?: \w+)? (?:informatie|artikel|inhoud|website|blog"
    r"|pagina)",
    re.IGNORECASE,
)
_STRONG_SIGNS = tuple(re.compile(rf"\b(?:{sign})", re.IGNORECASE) for sign in _STRONG)
_WEAK_SIGNS = tuple(re.compile(rf"\b(?:{sign})", re.IGNORECASE) for sign in _WEAK)
# Stems without which no strong sign can stand: most paragraphs are done with here.
_STEMS_OF_SIGNS = """
    replac substitut constitut purpos only use intended meant designed risk
    responsib liab trademark ersetz ersatz information haftung gefahr verantwort
    sustitu reemplaz fines riesgo responsab remplac titre sostitu scop fini
    carattere fins caráter vervang informati risico
"""
_STEMS = tuple(_STEMS_OF_SIGNS.split())
_ASTERISK = re.compile(r"((?:<(?:em|i|strong|b)>)*)\s*([*†]+)\s*")
_LONGEST = 2500
# Without a label a text must speak of itself: advice to see a doctor is advice.
_SURE, _LIKELY = 3, 2


def apply(draft: Draft) -> None:
    """Join each run of paragraphs that make a disclaimer into one block."""
    index = 0
    while index < len(draft.blocks):
        if end := _end_of_disclaimer(draft, index):
            _join(draft, index, end)
        index += 1


def _end_of_disclaimer(draft: Draft, start: int) -> int:
    """The index after the disclaimer that begins at `start`; 0 where none does."""
    line = _prose_line(draft.blocks[start])
    first = start
    if _LABEL_ALONE.fullmatch(line):
        first = start + 1
        is_one = first < len(draft.blocks) and _score(draft.blocks[first]) > 0
    elif not isinstance(draft.blocks[start].block, Paragraph):
        is_one = False
    elif _LABEL.match(line):
        is_one = _score(draft.blocks[start]) > 0
    else:
        is_one = _speaks_of_itself(draft.blocks[start], line)
    if not is_one:
        return 0
    end = first + 1
    while end < len(draft.blocks) and _continues(draft, end):
        end += 1
    return end


def _speaks_of_itself(placed: Placed, line: str) -> bool:
    lowered = line.lower()
    if not any(stem in lowered for stem in _STEMS):
        return False
    return _score(placed) >= _SURE and bool(_ITSELF.search(line))


def _continues(draft: Draft, index: int) -> bool:
    placed = draft.blocks[index]
    score = _score(placed)
    if score >= _LIKELY or not score:
        return score >= _LIKELY
    if placed.layout is not None and placed.layout.gap == 0:
        return True
    return all(_score(later) for later in draft.blocks[index:] if later.line)


def _score(placed: Placed) -> int:
    line = _prose_line(placed) if isinstance(placed.block, Paragraph) else ""
    if not line:
        return 0
    strong = sum(bool(sign.search(line)) for sign in _STRONG_SIGNS)
    return 2 * strong + sum(bool(sign.search(line)) for sign in _WEAK_SIGNS)


def _prose_line(placed: Placed) -> str:
    return placed.line if len(placed.line) <= _LONGEST else ""


def _join(draft: Draft, start: int, end: int) -> None:
    run = draft.blocks[start:end]
    if _LABEL_ALONE.fullmatch(run[0].line):
        draft.ledger.remove(RULE, REASON, run[0].line, run[0].where)
        run = run[1:]
    texts = [p.block.html for p in run if isinstance(p.block, Paragraph | Heading)]
    if found := _ASTERISK.match(texts[0]):
        draft.ledger.remove(RULE, REASON, found[2], run[0].where)
        texts[0] = found[1] + texts[0][found.end() :]
    where = run[0].where if len(run) == 1 else f"{run[0].where} to {run[-1].where}"
    joined = replace(run[0], block=Disclaimer("<br><br>".join(texts)), where=where)
    draft.blocks[start:end] = [joined]
