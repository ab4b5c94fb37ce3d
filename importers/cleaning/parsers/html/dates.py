"""Dates as pages write them → ISO 8601."""

import re
from datetime import date, datetime

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_MONTHS = (
    "jan january januar januari janvier janv enero ene janeiro gennaio gen januarie"
    " styczeń stycznia"
    " января",
    "feb february februar februari février fevrier févr fév febrero fevereiro fev"
    " febbraio lutego"
    " февраля",
    "mar march märz maerz mrz maart mars marzo março mrt mart marca марта",
    "apr april avril avr abril abr aprile kwietnia апреля",
    "may mai mei maj mayo maio maggio mag maja мая",
    "jun june juni juin junio junho giugno giu czerwca июня",
    "jul july juli juillet juil julio julho luglio lug lipca июля",
    "aug august augustus août aout agosto ago augusti sierpnia августа",
    "sep sept september septembre septiembre setembro settembre set września сентября",
    "oct october oktober okt octobre octubre outubro out ottobre ott października"
    " октября",
    "nov november novembre noviembre novembro listopada ноября",
    "dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre"
    " grudnia"
    " декабря",
)
_MONTH = {name: at for at, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_WRITTEN = (
    re.compile(rf"\b(?P<m>{_NAMES})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd"
               rf"|th)?,?\s+(?P<y>\d{{4}})\b", re.I),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:de|of"
        rf"|di))?\s+(?P<m>{_NAMES})\.?,?"
        rf"(?:\s+(?:de|del))?\s+(?P<y>\d{{4}})\b", re.I,
    ),
    re.compile(r"\b(?P<y>\d{4})[-/年](?P<m>\d{1,2})[-/月](?P<d>\d{1,2})(?:日|\b)"),
    re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b"),
)  # fmt: skip
EARLIEST, LATEST = 1990, 2100
LONGEST = 300


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
    if len(text) > LONGEST:
        return None
    for pattern in _WRITTEN:
        if found := pattern.search(text):
            month = found["m"].lower()
            number = int(month) if month.isdecimal() else _MONTH[month]
            day = f"{found['y']}-{number:02}-{int(found['d']):02}"
            if _is_day(day):
                return day
    return None


def _is_day(text: str) -> bool:
    try:
        return EARLIEST <= date.fromisoformat(text).year <= LATEST
    except ValueError:
        return False
