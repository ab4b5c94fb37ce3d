"""Lines that are nothing but a date, with or without what happened on it."""

import re

from .parsers.html.dates import written

_WORDS_AROUND = """
    posted published on at updated last modified date st nd rd th am pm uhr um of
    the mon tue wed thu fri sat sun monday tuesday wednesday thursday friday
    saturday sunday veröffentlicht aktualisiert geändert zuletzt stand vom montag
    dienstag mittwoch donnerstag freitag samstag sonntag publicado actualizado el de
    del a las fecha lunes martes miércoles jueves viernes sábado domingo publié mis
    jour à le la du lundi mardi mercredi jeudi vendredi samedi dimanche pubblicato
    aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica
    em atualizado às segunda terça quarta quinta sexta feira geplaatst gepubliceerd
    bijgewerkt op om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag utc
    gmt cet cest est pst edt pdt t z
"""
_AROUND = frozenset(_WORDS_AROUND.split())
_UPDATED = re.compile(
    r"updated|modified|aktualisiert|geändert|actualizado|mis à jour|aggiornato"
    r"|atualizado"
    r"|bijgewerkt",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
# A month or two beyond the words around a date; more is a sentence.
_MOST_OTHER = 1
_LONGEST = 100


def date_of(line: str) -> str | None:
    """The ISO date of a line that holds nothing else; None for any other line."""
    if len(line) > _LONGEST:
        return None
    words = [word.lower() for word in _WORD.findall(line)]
    if sum(word not in _AROUND for word in words) > _MOST_OTHER:
        return None
    return written(line)


def is_update(line: str) -> bool:
    """Say whether a date line names the last change, not the publication."""
    return bool(_UPDATED.search(line))
