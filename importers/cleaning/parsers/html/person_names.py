"""What a name may be: a person's, a group's, a login, or nobody's."""

import re
from enum import IntEnum
from html import unescape

from importers.cleaning.bylines import BY, is_name_word

_NOBODY = re.compile(
    r"^(?:(?:\w+[_-])?admin(?:istrator)?|user|webmaster|root|wp-?admin|anonymous"
    r"|unknown|null|none|n/a|default|test|owner|me)$"
    r"|\badmin$|^(?:posted|written|published|reviewed|edited|updated|by|learn|read|view"
    r"|see|show|about|more|all|meet)\b|\bposts?\b|https?:|@|\.(?:com|org|net)\b|^www\.",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\d{3}|\bmin(?:ute)?s?\b|[<>{}\[\]|=_]|\.{2}|[!?:…]")
_GROUPS = frozenset(
    """
    team staff editor editors editorial inc llc ltd gmbh news newsroom group media
    studio studios blog magazine institute university college school clinic center
    centre company hotel hotels agency association foundation contributor contributors
    press journal service services solutions department office society network club
    redaktion redacción rédaction redazione redactie redação
    """.split()  # noqa: SIM905 - a list of so many words is read as prose is
)
# Words that, alone or together, are the role of nobody in particular.
_ROLES = frozenset(
    """
    the our guest staff editorial editor editors team contributor contributors news
    content marketing department office blog web site company author authors writer
    writers board desk redaktion redacción rédaction redazione redactie redação
    """.split()  # noqa: SIM905
)
_LOGIN = re.compile(r"[\w.-]*[\d._-][\w.-]*|[a-zß-ÿ]+")
_LOGIN_WITH_SIGNS = re.compile(r"[a-z][\w.-]+")
_SMALL = frozenset(
    """
    de del della di da do dos van von der den la le ten ter bin ibn al el zu y e and
    und et en with och og the of &
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"[^\s()-]\S*")
_SIGN = re.compile(r"\W+")
SHORTEST, LONGEST = 3, 160
# Shorter beginnings of a site's name may be a person's.
LEAST_OF_SITE = 5


class Kind(IntEnum):
    """What a name may be; the lower, the better."""

    PERSON = 0
    NAME = 1
    GROUP = 2
    LOGIN = 3
    NOBODY = 4


def kind_of(name: str, site_name: str | None = None) -> Kind:
    """Say what a name may be; the name of the site is a group's."""
    is_word = name not in _SMALL and name.casefold() not in _ROLES
    if not SHORTEST <= len(name) <= LONGEST or not is_word or _NOBODY.search(name):
        return Kind.NOBODY
    if _NO_NAME.search(name):
        return Kind.LOGIN if _LOGIN_WITH_SIGNS.fullmatch(name) else Kind.NOBODY
    if site_name and _is_site(name, site_name):
        return Kind.GROUP
    if _LOGIN.fullmatch(name):
        return Kind.LOGIN
    return _kind_of_words(_WORD.findall(name))


def _kind_of_words(words: list[str]) -> Kind:
    if not all(is_name_word(word) or word in _SMALL for word in words):
        return Kind.NOBODY
    plain = {_SIGN.sub("", word.casefold()) for word in words}
    if plain <= _ROLES:
        return Kind.NOBODY
    if plain & _GROUPS:
        return Kind.GROUP
    return Kind.PERSON if len(words) > 1 else Kind.NAME


def _is_site(name: str, site_name: str) -> bool:
    one, other = _squashed(name), _squashed(site_name)
    is_start = len(one) >= LEAST_OF_SITE and other.startswith(one)
    return bool(other) and (one == other or is_start)


def _squashed(name: str) -> str:
    return _SIGN.sub("", name.casefold()).removeprefix("the")


def clean_name(name: str) -> str:
    """A name without the “by” before it and the signs around it."""
    return without_by(" ".join(unescape(name).split())).strip(" ,|·•–—-:")


def without_by(line: str) -> str:
    """A byline without its “by”."""
    found = BY.match(line)
    return line[found.end() :] if found and found.end() < len(line) else line
