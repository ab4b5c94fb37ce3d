"""Lines around the title that name the author or the date: facts, not text."""

import re

from importers.cleaning.bylines import BY, PLAIN_BY, SURE_BY
from importers.cleaning.dates import date_of, is_update
from importers.cleaning.document import FactOrigin
from importers.cleaning.draft import Draft

from .matching import prose_span, short_line_of

BYLINE, BYLINE_REASON = "byline", "became the author"
DATE, DATE_REASON = "date", "became the date"
RULE, REASON = BYLINE, BYLINE_REASON

_PREFIX = rf"(?i:(?P<sure>{SURE_BY})|{PLAIN_BY})"
_NAME = (
    r"[A-ZÀ-ÖØ-Þ][\w.’'-]*(?: (?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|de|del|della|di|da|do|van|von|der"
    r"|den"
    r"|la|le|ten|bin|al)){0,4}(?:, ?[A-Z][A-Za-z.]{1,7}){0,3}"
)
_LINE = re.compile(
    rf"{_PREFIX} (?P<name>{_NAME})"
    r"(?:(?P<sign>[\s,|·•–—-]+)(?P<rest>.{4,60}))?[\s|·•]*"
)
_DATED_FIRST = re.compile(
    rf"(?P<rest>.{{8,60}}?)[\s,|·•–—-]+{_PREFIX} (?P<name>{_NAME})[\s|·•]*"
)
# Pictures and a leading line may stand before a byline, but no more than these.
_NEAR = 12
# What somebody is, after the name: a few words, no number, no end of a sentence.
_WORK = re.compile(r"[^\W\d_][\w’'-]*(?:,? [\w’'&-]+){0,5}")


def apply(draft: Draft) -> None:
    """Take out bylines and date lines that stand before the prose."""
    first, _ = prose_span(draft)
    names: list[int] = []
    dates: list[int] = []
    for index in range(first):
        line = short_line_of(draft.blocks[index])
        if line and _take_author(draft, line):
            names.append(index)
        elif line and _take_date(draft, line):
            dates.append(index)
    names += [i for i in range(first, _NEAR) if _says_it_again(draft, i)]
    draft.remove(dates, DATE, DATE_REASON)
    draft.remove([n - sum(d < n for d in dates) for n in names], BYLINE, BYLINE_REASON)


def _take_author(draft: Draft, line: str) -> bool:
    found = _LINE.fullmatch(line) or _DATED_FIRST.fullmatch(line)
    if not found:
        return False
    name, rest = found["name"], found["rest"]
    sign = found.groupdict().get("sign") or ""
    is_work = " " in name and bool(sign.strip() and _WORK.fullmatch(rest))
    if rest and not is_work and not _take_date(draft, rest):
        return False
    # "By Design" is a title; one word alone names nobody without "Posted by".
    if not (rest or found["sure"] or " " in name):
        return False
    if not draft.facts.author:
        draft.facts.learn("author", name, FactOrigin.BYLINE)
    return True


def _says_it_again(draft: Draft, index: int) -> bool:
    """Whether a line below the first prose holds the known author, a date at most."""
    author = draft.facts.author
    line = short_line_of(draft.blocks[index]) if index < len(draft.blocks) else ""
    if not author or author not in line or not (by := BY.match(line)):
        return False
    rest = line[by.end() :].replace(author, " ", 1).strip(" ,|·•–—-")
    return not rest or date_of(rest) is not None


def _take_date(draft: Draft, line: str) -> bool:
    date = date_of(line)
    if date is None:
        return False
    name = "modified" if is_update(line) else "published"
    if getattr(draft.facts, name) is None:
        draft.facts.learn(name, date, FactOrigin.BYLINE)
    return True
