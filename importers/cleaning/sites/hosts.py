"""Which site a page is of."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from importers.cleaning.read import RawPost

# Heads of pages with much style and script in them are this long.
LOOK_AT = 100_000
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]+)")
_NAMED = re.compile(
    r"<(?:link\s[^<>]{0,200}\brel=[\"']?canonical\b|meta\s[^<>]{0,200}\bog:url\b)"
    r"[^<>]{0,500}>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


def host_of(post: RawPost) -> str | None:
    """The host that a page came from, as its address or its head says it."""
    return host_in(post.url or _address_in(post.text[:LOOK_AT]))


def host_in(address: str) -> str | None:
    """The host of an address, without the `www` that sites have or not."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def by_host(hosts: Iterable[str | None]) -> dict[str | None, list[int]]:
    """The places of each host; those that name none are taken to be of one site."""
    found: dict[str | None, list[int]] = {}
    for index, host in enumerate(hosts):
        found.setdefault(host, []).append(index)
    return found


def _address_in(html: str) -> str:
    if saved := _SAVED.search(html):
        return saved[1]
    for tag in _NAMED.finditer(html):
        if address := _ADDRESS.search(tag[0], len("<link")):
            return address[0]
    return ""
