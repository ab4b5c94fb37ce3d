"""Whether an answer would tell the world that somebody is a client. Plain Python.

To answer in public "I enjoyed our session on Tuesday" is to say who was treated, and
practices have been fined for such answers. Looked for are words that only a client's
own practitioner would say, in seven languages; "a session takes an hour" is none of
them. It warns once, and decides nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_YOUR: Final = (
    r"(?:your|our)\s+(?:\w+\s+)?(?:sessions?|treatments?|appointments?|visits?|bookings?|"
    r"consultations?|assessments?|massages?|intake|file|chart|records?)",
    r"(?:tu|su|nuestra|tus|sus)\s+(?:\w+\s+)?(?:sesi[oó]n|sesiones|tratamientos?|citas?|"
    r"visitas?|consultas?|masajes?|expediente|historial)",
    r"(?:votre|ton|ta|vos|notre|nos)\s+(?:\w+\s+)?(?:s[ée]ances?|traitements?|"
    r"rendez-vous|visites?|consultations?|massages?|dossier)",
    r"(?:[Ii]hre[nrms]?|deine[nrms]?|unsere[nrms]?|dein|ihr|unser)\s+(?:\w+\s+)?"
    r"(?:sitzung(?:en)?|behandlung(?:en)?|termine?|besuch|massagen?|akte|untersuchung)",
    r"(?:la tua|la sua|le tue|il tuo|il suo|la nostra|tua|sua|nostra)\s+(?:\w+\s+)?"
    r"(?:sedut[ae]|trattament[oi]|appuntament[oi]|visit[ae]|massagg(?:io|i)|cartella)",
    r"(?:a sua|a tua|o seu|o teu|sua|tua|seu|nossa)\s+(?:\w+\s+)?(?:sess(?:ão|ões)|"
    r"tratamentos?|consultas?|visitas?|massagens?|marca[cç][ãa]o|ficha)",
    r"(?:je|jouw|uw|onze)\s+(?:\w+\s+)?(?:sessies?|behandeling(?:en)?|afspra(?:ak|ken)|"
    r"bezoek|massages?|dossier|intake)",
)
_TOGETHER: Final = (
    r"when you (?:came|were here|visited|saw me|lay)|as we (?:discussed|talked about)|"
    r"(?:see|saw) you (?:on|at|next|last|again|this)\b|good to see you|"
    r"when i (?:saw|treated) you|since you(?:r last| came)|"
    r"next time you (?:come|are here)",
    r"cuando (?:viniste|vino|estuvo|estuviste)|como (?:hablamos|comentamos)|"
    r"nos vemos el|"
    r"la pr[oó]xima vez que veng",
    r"quand vous [êe]tes venue?|lors de votre|comme nous en avons parl[ée]|"
    r"[àa] (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|la prochaine fois que vous",
    r"als (?:sie|du) (?:bei mir|hier) (?:waren|warst)|wie (?:wir )?besprochen|"
    r"bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)|beim n[aä]chsten mal",
    r"quando (?:[èe] venut[ao]|sei venut[ao])|come abbiamo detto|ci vediamo|"
    r"la prossima volta che vien",
    r"quando (?:veio|esteve|vieste)|como (?:falámos|falamos|conversamos)|"
    r"vemo-nos|da pr[oó]xima vez que",
    r"toen (?:je|u) (?:hier|bij mij) was|zoals (?:we )?besproken|"
    r"tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|de volgende keer dat",
)
_DATES: Final = re.compile(
    r"\b(?:last|next|on)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|\b(?:last|next)\s+(?:week|month|time)\b",
    re.IGNORECASE,
)
_YOU: Final = re.compile(
    r"\b(?:you|your|usted|tú|vous|sie|ihnen|dich|lei|você|u|je|jouw)\b", re.IGNORECASE
)
_PATTERNS: Final = tuple(
    re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (*_YOUR, *_TOGETHER)
)
_LONGEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell, and why: "client", "date" or "name"."""

    words: str
    why: str


def telling(text: str, *, name: str = "") -> tuple[Telling, ...]:
    """Find what would confirm that somebody is a client, each once, in order.

    `name` is that of the person who is answered: beside such words it tells even more.
    """
    found = list(_found(text[:_LONGEST]))
    if found and name and _is_named(text, name):
        found.append(Telling(name, "name"))
    return tuple(dict.fromkeys(found))


def _found(text: str) -> Iterator[Telling]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Telling(match[0], "client")
    if _YOU.search(text):
        for match in _DATES.finditer(text):
            yield Telling(match[0], "date")


def _is_named(text: str, name: str) -> bool:
    first = name.split(maxsplit=1)[0]
    pattern = rf"(?<!\w){re.escape(first)}(?!\w)"
    return bool(re.search(pattern, text, re.IGNORECASE))
