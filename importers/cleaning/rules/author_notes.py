"""Notes on commissions, sponsors and trademarks: the author's words, no disclaimer.

They stay in the text as they are; a person decides whether the site says the same
elsewhere.
"""

import re

from importers.cleaning.document import Paragraph, Warning
from importers.cleaning.draft import Draft

_AFFILIATE = re.compile(
    r"(?:contains?|includes?|uses?|are|have) (?:\w+ ){0,4}affiliate"
    r"|affiliate (?:disclosure|disclaimer|notice)|as an amazon associate"
    r"|\b(?:i|we)(?: \w+){0,2} (?:earn|receive|get|make) (?:\w+ ){0,4}commissions?"
    r"|participants? in the amazon"
    r"|enlaces? (?:de )?afilia\w+|afiliad[oa]s? de amazon|compras adscritas"
    r"|liens? (?:d['’])?affili\w+|partenaire amazon"
    r"|enth[aä]lt (?:\w+ ){0,3}(?:affiliate|werbe|provisions|partner)-?\s?links?"
    r"|amazon-partner|(?:sind|handelt es sich um) (?:\w+ ){0,3}affiliate-?\s?links?"
    r"|link (?:di )?affilia\w+|affiliat[oa] amazon"
    r"|links? (?:de )?afiliad\w+|associad[oa] (?:da )?amazon"
    r"|(?:bevat|staan) (?:\w+ ){0,4}affiliate|in aanmerking komende aankopen",
    re.IGNORECASE,
)
_SPONSORED = re.compile(
    r"(?:this|the) (?:post|article|content|video) (?:is|was) (?:\w+ )?sponsored"
    r"|(?:is|was) a sponsored (?:post|article)|^\W{0,3}sponsored (?:post|content|by)"
    r"|paid partnership|(?:in exchange for|free of charge for) (?:an? |my )?(?:\w+ )?"
    r"review|opinions(?:,? \w+){0,9},? (?:mine|(?:my|our) own)"
    r"|(?:entrada|post|art[ií]culo|publicaci[oó]n|contenido) patrocinad\w+"
    r"|(?:article|contenu|billet) sponsoris[eé]|partenariat (?:rémunéré|commercial)"
    r"|enth[aä]lt (?:\w+ )?werbung|(?:unbezahlte |bezahlte )?werbung (?:da|wegen|weil)"
    r"|^\W{0,3}(?:werbung|anzeige)\b\s?[:|–-]|gesponserte?r? (?:beitrag|artikel)"
    r"|(?:contenuto|articolo|post) sponsorizzat\w"
    r"|(?:publicação|artigo|conteúdo|post) patrocinad\w+"
    r"|gesponsord (?:bericht|artikel)|betaalde samenwerking"
    r"|\b(?:links?|liens|enlaces)(?: \w+){0,6} (?:ge)?(?:sponsor|sponser|patrocin)\w*",
    re.IGNORECASE,
)
_TRADEMARK = re.compile(
    r"trade-?marks?\b.{0,160}\b(?:of|by|owners?|property)|service-?marks?\b.{0,160}\bof"
    r"|(?:names?|logos?|brands?)\b.{0,80}\b(?:property of|belong to) the"
    r"|marcas? (?:registrad|comercial|registad)\w+|marques? déposées?"
    r"|eingetragene\w? (?:waren)?(?:marken?|zeichen)|warenzeichen"
    r"|marchi?o? registrat\w+|geregistreerde? (?:handels)?merk\w*|handelsmerk\w*",
    re.IGNORECASE,
)
_NOTES = (
    ("affiliate_note", _AFFILIATE, "that its links earn a commission"),
    ("sponsor_note", _SPONSORED, "who paid for the post"),
    ("trademark_note", _TRADEMARK, "whose trademarks are named"),
)
# Parts of words without which none of them can be said.
_STEM_WORDS = """
    ffilia filiad commission associa adscritas amazon sponsor patrocin werbung anzeige
    partners partenar review name logo brand opinions samenwerking mark marca marque
    marke zeichen marchi merk property aankopen
"""
_STEMS = tuple(_STEM_WORDS.split())
_LONGEST = 600
# A note stands at an end of the post; in the middle it may be the subject.
_FIRST, _LAST = 4, 6


def apply(draft: Draft) -> None:
    """Point at the notes that stay in the text."""
    blocks = draft.blocks
    for index, placed in enumerate(blocks):
        at_end = index < _FIRST or index >= len(blocks) - _LAST
        if at_end and isinstance(placed.block, Paragraph):
            for code, says in _said(placed.line):
                message = f"This paragraph says {says}; it is kept as it is."
                draft.warnings.append(Warning(code, message, index))


def is_note(line: str) -> bool:
    """Whether a text is a note on commissions, sponsors or trademarks."""
    return bool(_said(line))


def is_trademark_note(line: str) -> bool:
    """Whether a text says whose trademarks are named."""
    return any(code == "trademark_note" for code, _ in _said(line))


def _said(line: str) -> list[tuple[str, str]]:
    lowered = line.lower() if len(line) <= _LONGEST else ""
    if not any(stem in lowered for stem in _STEMS):
        return []
    return [(code, says) for code, pattern, says in _NOTES if pattern.search(line)]
