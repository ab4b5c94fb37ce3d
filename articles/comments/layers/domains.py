"""The websites that a text names, linked or not."""

import re
from collections.abc import Iterator
from typing import Final

_HOST = r"[\w-]+(?:\.[\w-]+)+"
# Without "https" only what hardly any sentence has: a known ending, in small letters if
# it is also a word ("my shoulder.Online I found …" lacks a blank), or a path behind it.
_ENDING: Final = (
    r"(?:com|net|org|info|biz|xyz|ru|cn|io|(?-i:app|blog|cc|club|co|de|dev|eu|fr|icu|"
    r"live|nl|online|pl|pro|shop|site|store|top|tv|uk|vip))"
)
_NAMED: Final = re.compile(
    # All that becomes a link is read as a browser reads it, not as it looks.
    r"https?://[/\\]*(?P<address>(?:(?!https?://)[^\s/\\?#<>\"'`])+)"
    rf"|\bwww\.(?P<www>{_HOST})"
    rf"|(?<![\w@./-])(?P<bare>[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    rf"\.(?:{_ENDING}(?![\w@-])|(?-i:[a-z]{{2,20}})(?=/\w)))",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(_HOST)
_LONGEST: Final = 253  # RFC 1035 §2.3.4, as text
# What stands behind an address, not in it.
_BEHIND: Final = (
    ".,;:!?…·’”»)]}*_~-"
    "。、，．｡！？：；）」』】》"  # noqa: RUF001 - as Chinese and Japanese write
)
# Found much faster, and most comments have none.
_DOT: Final = re.compile(r"\.(?<=[\w-]\.)[\w-]|://")


def domains(text: str) -> tuple[str, ...]:
    """Give each named host once, in small letters and without "www.", in order."""
    return tuple(dict.fromkeys(host for hosts in _named(text) for host in hosts))


def count_links(text: str) -> int:
    """How often a website is named."""
    return sum(1 for _ in _named(text))


def host_of(address: str) -> str:
    """Give the host of what somebody typed for one, with or without "https://"."""
    named = domains(address) or domains(f"https://{address.strip()}")
    return named[0] if named else address.strip().lower()


def _named(text: str) -> Iterator[tuple[str, ...]]:
    """Give the host of each mention; two where it looks like one and is another."""
    for match in _NAMED.finditer(text) if _DOT.search(text) else ():
        named = match["www"] or match["bare"]
        hosts = (named,) if named else _hosts(match["address"])
        shown = tuple(host.lower().removeprefix("www.").rstrip("-_") for host in hosts)
        if any(shown):
            yield shown


def _hosts(address: str) -> tuple[str, ...]:
    # A name and password may stand before the host: doi.org@pills.example.
    host = address.rpartition("@")[2]
    host = (host if host[:1] == "[" else host.partition(":")[0]).rstrip(_BEHIND)
    plain = _PLAIN.match(host)
    if plain is None:
        return (host[:_LONGEST],)
    # More than letters and dots is a host as well: doi.org,x.pills.example.
    rest = () if plain[0] == host else (host[:_LONGEST],)
    return (plain[0], *rest)
