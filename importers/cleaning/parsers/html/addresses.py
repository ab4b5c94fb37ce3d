"""Addresses of links, pictures and embeds: which may stay, and in what form."""

import re
from functools import lru_cache
from urllib.parse import parse_qs, urljoin, urlsplit

_BLANKS = re.compile(r"[\x00-\x20\x7f]+")
_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB = frozenset({"http", "https"})
# What nearly all addresses begin with: there is nothing to ask or to join.
_WHOLE = ("https://", "http://")
# RFC 9110 §4.1 asks for 8,000 at least; a longer base would multiply in every link.
LONGEST = 8_000
# A path from the root with nothing to resolve, as most links within a site are.
_PATH = re.compile(r"/(?![/.])(?:[\w%~+,=@-]|[./](?![./]))*", re.ASCII)
_LINKS = _WEB | {"mailto", "tel"}
_PLAYERS = (
    (
        re.compile(r"//(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,})"),
        "https://www.youtube.com/watch?v={}",
    ),
    (
        re.compile(r"//(?:www\.)?youtube\.com/v/([\w-]{6,})"),
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"//youtu\.be/([\w-]{6,})"), "https://www.youtube.com/watch?v={}"),
    (re.compile(r"//player\.vimeo\.com/video/(\d+)"), "https://vimeo.com/{}"),
    (
        re.compile(r"//(?:www\.)?dailymotion\.com/embed/video/(\w+)"),
        "https://www.dailymotion.com/video/{}",
    ),
    (
        re.compile(r"//(?:open\.)?spotify\.com/embed/(\w+/\w+)"),
        "https://open.spotify.com/{}",
    ),
)
_PLAYLIST = re.compile(r"//(?:www\.)?youtube(?:-nocookie)?\.com/embed/videoseries")


def link(address: str, base: str | None) -> str | None:
    """The address of a link, whole where the page's own address is known.

    Returns: None for what is not to be followed: scripts, data, files of a computer.
    """
    return _allowed(address, base, _LINKS)


def web(address: str, base: str | None) -> str | None:
    """The same, only for addresses that begin with http or https once they are
    whole."""
    whole = _allowed(address, base, _WEB)
    return whole if whole and whole.lower().startswith(("http:", "https:")) else None


def picture(address: str, base: str | None, *, beside: bool = False) -> str | None:
    """The address of a picture; relative ones stay so where it lies `beside` the
    page."""
    cleaned = address.strip()
    if not cleaned or cleaned.startswith("#"):
        return None
    is_whole = _SCHEME.match(cleaned) or cleaned.startswith("/")
    if not is_whole and (beside or "_files/" in cleaned):
        return cleaned
    return _allowed(cleaned, base, _WEB)


def _allowed(address: str, base: str | None, schemes: frozenset[str]) -> str | None:
    cleaned = address.strip()
    if cleaned.startswith(_WHOLE) and len(cleaned) <= LONGEST:
        return cleaned
    bare = _BLANKS.sub("", cleaned)
    if not bare or len(bare) > LONGEST:
        return None
    scheme = _SCHEME.match(bare)
    if scheme and scheme[1].lower() not in schemes:
        return None
    if base and not scheme:
        return _joined(base, cleaned)
    if bare.startswith("//"):
        return f"https:{bare}"
    return cleaned


def _joined(base: str, address: str) -> str | None:
    try:
        if _PATH.fullmatch(address) and (origin := _origin(base)):
            return origin + address
        return urljoin(base, address)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """What the paths of a site are put behind; empty for what is no site."""
    parts = urlsplit(base)
    is_site = parts.scheme in _WEB and parts.netloc
    return f"{parts.scheme}://{parts.netloc}" if is_site else ""


def embed(address: str, base: str | None) -> str | None:
    """The address a person would open for what a frame shows."""
    whole = web(address, base)
    if whole is None or not whole.startswith(("http:", "https:")):
        return None
    if _PLAYLIST.search(whole):
        listed = query(whole, "list")
        return f"https://www.youtube.com/playlist?list={listed}" if listed else whole
    for pattern, form in _PLAYERS:
        if found := pattern.search(whole):
            return form.format(found[1])
    return whole


def query(address: str, name: str) -> str:
    """One value of the address's query, or an empty string."""
    try:
        return parse_qs(urlsplit(address).query).get(name, [""])[0]
    except ValueError:
        return ""
