"""Whether somebody seems to tell of their own health, in public. Plain Python.

A hint, no more: the form comes back once with a sentence, and the second press sends.
Looked for is a first person beside a diagnosis, a treatment or a dose, within a few
words; talk about health in general has no first person there.
"""

import re
from typing import Final

# By language: "I have, my" … and what makes it a matter of health. Stems, whole words
# begin with them.
_FIRST: Final = (
    r"i|i'm|i’m|i've|i’ve|my|mine|me",
    r"yo|mi|mis|me|tengo|tomo|padezco|sufro",
    r"je|j'ai|j’ai|mon|ma|mes|j'étais|j’étais",
    r"ich|mein|meine|meinen|meinem|meiner|mir|mich",
    r"io|ho|mio|mia|miei|mie|soffro|prendo",
    r"eu|tenho|meu|minha|meus|minhas|tomo|sofro",
    r"ik|mijn|heb",
)
_HEALTH: Final = (
    r"diagnos\w*|surger\w*|operated|medication\w*|prescri\w*|tumou?r\w*|cancer\w*|"
    r"pregnan\w*|depress\w*|anxiety|mri|ct scan|x-?rays?|biops\w*|blood pressure|"
    r"antidepress\w*|chemo\w*|miscarri\w*|hiv|diabet\w*|epilep\w*|sciatica|herniat\w*|"
    r"fibromyalgia|stroke|seizure\w*|suicid\w*|insulin|symptoms?",
    r"diagn[oó]stic\w*|cirug[ií]a\w*|oper(?:aron|ado|ada)|medicaci[oó]n|medicamento\w*|"
    r"c[aá]ncer|embaraz\w*|depresi[oó]n|ansiedad|resonancia|biopsia\w*|quimio\w*|"
    r"s[ií]ntomas?|hernia\w*|ci[aá]tica",
    r"diagnosti\w*|op[ée]r[ée]e?|chirurgie|m[ée]dicament\w*|ordonnance\w*|cancer\w*|"
    r"enceinte|d[ée]pressi\w*|anxi[ée]t[ée]|irm|biopsie\w*|chimio\w*|sympt[oô]mes?|"
    r"hernie\w*|sciatique",
    r"diagnos\w*|operiert|operation\w*|medikament\w*|tabletten|krebs\w*|schwanger\w*|"
    r"depressi\w*|angstst[oö]rung\w*|mrt|biopsie\w*|chemo\w*|symptome?n?|"
    r"bandscheibenvorfall\w*|ischias|blutdruck\w*",
    r"diagnos\w*|operat[oaie]|farmac\w*|tumor\w*|cancro|incinta|depression\w*|ansia|"
    r"risonanza|biopsi\w*|chemio\w*|sintom\w*|ernia\w*|sciatica",
    r"diagn[oó]stic\w*|cirurgia\w*|operad[oa]|medica[cç]\w*|rem[eé]dios?|c[aâ]ncer|"
    r"cancro|gr[aá]vida|depress[aã]o|ansiedade|resson[aâ]ncia|bi[oó]psia\w*|quimio\w*|"
    r"sintomas?|h[eé]rnia\w*|ci[aá]tica",
    r"diagnos\w*|geopereerd|operatie\w*|medicijn\w*|medicatie|kanker\w*|zwanger\w*|"
    r"depressi\w*|angststoornis\w*|mri|biopsie\w*|chemo\w*|symptomen|hernia\w*|ischias",
)
_DOSE: Final = r"\d+\s?(?:mg|mcg|µg|ml|iu|ie)\b"
_NEAR: Final = r"(?:[^\w.!?\n]+[\w'’]+){0,6}?[^\w.!?\n]+"
_LONGEST: Final = 10_000


def _pattern(first: str, health: str) -> "re.Pattern[str]":
    own_case = rf"\b(?:{first}){_NEAR}(?:{health}|{_DOSE})"
    return re.compile(rf"{own_case}(?!\w)", re.IGNORECASE)


_PATTERNS: Final = tuple(
    _pattern(first, health) for first, health in zip(_FIRST, _HEALTH, strict=True)
)


def tells_of_own_health(text: str) -> bool:
    """Say whether a text looks like somebody's own case, in one of seven languages."""
    return any(pattern.search(text[:_LONGEST]) for pattern in _PATTERNS)
