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
    # A name and password may stand before the host, to look like another one.
    rf"(?:https?://(?:[^\s/@?#]{{1,100}}@)?|\bwww\.)(?P<linked>{_HOST})"
    rf"|(?<![\w@./-])(?P<bare>[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    rf"\.(?:{_ENDING}(?![\w@-])|(?-i:[a-z]{{2,20}})(?=/\w)))",
    re.IGNORECASE,
)
# Found much faster, and most comments have none.
_DOT: Final = re.compile(r"\.(?<=[\w-]\.)[\w-]")


def domains(text: str) -> tuple[str, ...]:
    """Give each named host once, in small letters and without "www.", in order."""
    return tuple(dict.fromkeys(_host(match) for match in _named(text)))


def count_links(text: str) -> int:
    """How often a website is named."""
    return sum(1 for _ in _named(text))


def host_of(address: str) -> str:
    """Give the host of what somebody typed for one, with or without "https://"."""
    named = domains(address) or domains(f"https://{address.strip()}")
    return named[0] if named else address.strip().lower()


def _named(text: str) -> Iterator[re.Match[str]]:
    return _NAMED.finditer(text) if _DOT.search(text) else iter(())


def _host(match: re.Match[str]) -> str:
    host = match["linked"] or match["bare"]
    return host.lower().removeprefix("www.").rstrip("-_")
