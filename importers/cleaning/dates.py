"""Dates as people and pages write them → ISO 8601."""

import re
from datetime import date, datetime

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
    r"(?!\d)"
)
# The names of one month in a line: English, German, French, Spanish, Italian,
# Portuguese, Dutch, Swedish, Danish, Polish, Czech, Russian.
_MONTHS = (
    "jan january januar jänner januari janvier janv enero ene janeiro gennaio gen"
    " januarie styczeń stycznia ledna января",
    "feb february februar feber februari février fevrier févr fév febrero fevereiro"
    " fev febbraio lutego února февраля",
    "mar march märz maerz mrz maart mars marzo março marco mrt mart marca března марта",
    "apr april avril avr abril abr aprile kwietnia dubna апреля",
    "may mai mei maj mayo maio maggio mag maja května мая",
    "jun june juni juin junio junho giugno giu czerwca června июня",
    "jul july juli juillet juil julio julho luglio lug lipca července июля",
    "aug august augustus août aout agosto ago augusti sierpnia srpna августа",
    "sep sept september septembre septiembre setiembre setembro settembre set"
    " września září сентября",
    "oct october oktober okt octobre octubre outubro out ottobre ott października"
    " října октября",
    "nov november novembre noviembre novembro listopada listopadu ноября",
    "dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre"
    " grudnia prosince декабря",
)
_MONTH = {name: at for at, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME = r"(?P<m>[^\W\d_]{3,11})"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_WORDED = (
    re.compile(rf"(?<!\w){_NAME}\.?,?\s+{_DAY},?\s+{_YEAR}"),
    re.compile(rf"{_DAY}[\s-]\s*(?:(?:de|of|di)\s+)?{_NAME}\.?,?(?:\s+(?:de|del))?"
               rf"[\s-]\s*{_YEAR}"),
    re.compile(rf"(?<!\d){_YEAR}[,\s-]\s*{_NAME}\.?[\s-]\s*{_DAY}(?!\d)"),
)  # fmt: skip
_NUMBERED = re.compile(
    rf"(?<!\d){_YEAR}\s?[-/.年]\s?(?P<m>\d{{1,2}})\s?[-/.月]\s?(?P<d>\d{{1,2}})(?!\d)"
)
_SHORT = re.compile(
    rf"(?<![\d/.-])(?P<d>\d{{1,2}})(?P<sign>[./-])(?P<m>\d{{1,2}})(?P=sign){_YEAR}"
)
_HAS_YEAR = re.compile(r"(?:19|20)\d\d")
_WORDS_AROUND = """
    posted published publish created written on at updated last modified reviewed
    revised edited date st nd rd th am pm uhr um of
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
    r"update[ds]?\b|modified|revised|reviewed|edited|aktualisiert|geändert|überarbeitet"
    r"|actualizad|mis à jour|modifié|aggiornat|atualizad|bijgewerkt|gewijzigd"
    r"|uppdaterad|opdateret",
)
_WORD = re.compile(r"[^\W\d_]+")
# A month or two beyond the words around a date; more is a sentence.
_MOST_OTHER = 1
_LONGEST_LINE = 100
EARLIEST, LATEST = 1990, 2100
LONGEST = 300
LAST_MONTH = 12


def iso(value: str) -> str | None:
    """An ISO 8601 date, with its time where it has one; None for anything else."""
    found = _ISO.match(value.strip())
    if found is None:
        return written(value)
    day, minutes, seconds, zone = found.groups()
    if not minutes:
        return day if _is_day(day) else None
    zone = "+00:00" if zone == "Z" else zone or ""
    if zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    moment = f"{day}T{minutes}{seconds or ':00'}{zone}"
    try:
        return moment if datetime.fromisoformat(moment).year >= EARLIEST else None
    except ValueError:
        return day if _is_day(day) else None


def written(text: str) -> str | None:
    """The first unmistakable date that a line names, as an ISO date."""
    found = found_in(text)
    return found[0] if found else None


def found_in(text: str) -> tuple[str, int, int] | None:
    """The first unmistakable date of a line, with where it begins and ends in it."""
    if len(text) > LONGEST or not _HAS_YEAR.search(text):
        return None
    dates = (
        (found.start(), found.end(), day)
        for pattern in (*_WORDED, _NUMBERED, _SHORT)
        for found in pattern.finditer(text)
        if (day := _day_of(found))
    )
    start, end, day = min(dates, default=(0, 0, ""))
    return (day, start, end) if day else None


def _day_of(found: re.Match[str]) -> str | None:
    month, day = found["m"].lower(), int(found["d"])
    number = int(month) if month.isdecimal() else _MONTH.get(month, 0)
    if found.re is _SHORT:
        if number > LAST_MONTH:
            day, number = number, day
        elif found["sign"] != "." and day <= LAST_MONTH and day != number:
            # The fifth of June, or the sixth of May: nobody can tell.
            return None
    text = f"{found['y']}-{number:02}-{day:02}"
    return text if _is_day(text) else None


def _is_day(text: str) -> bool:
    try:
        return EARLIEST <= date.fromisoformat(text).year <= LATEST
    except ValueError:
        return False


def date_of(line: str) -> str | None:
    """The ISO date of a line that holds nothing else; None for any other line."""
    if len(line) > _LONGEST_LINE or not _HAS_YEAR.search(line):
        return None
    words = [word.lower() for word in _WORD.findall(line)]
    if sum(word not in _AROUND for word in words) > _MOST_OTHER:
        return None
    return written(line)


def is_update(line: str) -> bool:
    """Say whether a date line names the last change, not the publication."""
    return bool(_UPDATED.search(line.lower()))
