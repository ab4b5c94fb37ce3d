"""Headings that say that a list of sources follows."""

import re

from .phrases import lines

LONGEST_HEADING = 80
_REFERENCES = lines(
    r"(?:selected |further |key )?(?:references?|sources?|bibliograph(?:y|ies)"
    r"|citations?"
    r"|works cited|literature(?: cited)?|footnotes?|endnotes?)(?: (?:and|&)"
    r" (?:references?|"
    r"sources?|citations?|notes|further reading|resources))?(?: cited| used)?",
    r"quellen(?:angaben|verzeichnis|nachweise?)?|literatur(?:verzeichnis|angaben"
    r"|hinweise)?"
    r"|r[eé]f[eé]rences?(?: bibliographiques)?|bibliographie|fuentes|referencias"
    r"(?: bibliogr[aá]ficas)?|bibliograf[ií]a|refer[eê]ncias(?: bibliogr[aá]ficas)?"
    r"|fontes"
    r"|fonti|riferimenti(?: bibliografici)?|bibliografia|bronnen|referenties|literatuur"
    r"|k[aä]llor|referenser|kilder|l[aä]hteet|viitteet|[zź]r[oó]d[lł]a|przypisy|zdroje"
    r"|источники|литература|список литературы|kaynak(?:lar|ça)|المراجع|المصادر|מקורות"
    r"|参考文献|参考資料|参考|참고문헌|출처",
)


_REFERENCES_LINE = re.compile(_REFERENCES)


def is_references(heading: str) -> bool:
    """Whether a heading says that a list of sources follows."""
    return len(heading) < LONGEST_HEADING and bool(
        _REFERENCES_LINE.fullmatch(heading.strip().lower())
    )
