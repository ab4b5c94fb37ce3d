"""When two addresses show one picture, and the address of its full size."""

import re
from functools import lru_cache
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

_PICTURE = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?)(?=$|[?#@:])", re.IGNORECASE
)
_SIZED = re.compile(
    r"(?:[-_]\d{1,5}x(?:\d{1,5})?|-scaled|-rotated|-e\d{10,13}|@\dx)+(?=\.\w{3,4}$|$)"
)
_TWICE = re.compile(r"(\.\w{3,4})(?:\.|@)(?:webp|avif|jpe?g)$")
# What Google's picture hosts write after the name: "=s400", "=w640-h480".
_MEASURED = re.compile(r"=[swh]\d{1,4}[\w-]*$")
_STEP = re.compile(r"[swh]\d{1,4}(?:-[\w-]*)?|max|\w+:[\w:]+")
# Such names ("1.jpg", "image.png") say nothing without their folders.
_COMMON = re.compile(
    r"(?:\d{1,3}|image|img|photo|picture|pic|unnamed|untitled|download|file|full|large"
    r"|original|default|cover|screenshot|(?:maxres|hq|mq|sd)default)"
    r"(?:[-_ ]?\(?\d{0,2}\)?)?(?:\.\w{3,4})?"
)
_LONGEST = 300
# A picture behind a picture's address, as servers that scale pictures take it.
_INNER = ("url", "src", "image")
_SIZES = frozenset({"w", "h", "fit", "resize", "crop", "quality", "ssl", "strip",
                    "zoom", "width", "height"})  # fmt: skip
_BLOGGER = re.compile(r"/(?:s|w\d+-h)\d{2,4}(?:-[\w-]+)?(?=/[^/]+$)")


def is_picture_file(address: str) -> bool:
    """Whether an address ends like the file of a picture."""
    return bool(_PICTURE.search(address))


@lru_cache(maxsize=1024)
def base_name(address: str) -> str:
    """What tells a picture apart, whatever its size, its server and its query."""
    head, _, query = address.partition("?")
    if query and not is_picture_file(head) and (inner := _inner(query)):
        return base_name(inner)
    steps = [step for step in head.split("#")[0].rstrip("/").split("/") if step]
    if not steps:
        return ""
    # Wix puts the size and a name for readers after the name of the file.
    name = next((step for step in steps if "~mv2" in step), steps[-1])
    name = _bare(unquote(name[:_LONGEST]).lower())
    if _COMMON.fullmatch(name):
        above = [step for step in steps[1:-1] if not _STEP.fullmatch(step)][-2:]
        name = "/".join([*above, name]).lower()
    return name


def _bare(name: str) -> str:
    name = _MEASURED.sub("", _TWICE.sub(r"\1", name))
    return _SIZED.sub("", name)


def _inner(query: str) -> str:
    values = parse_qs(query)
    found = (values[name][0] for name in _INNER if name in values)
    return next((each for each in found if "/" in each), "")


def full_size(address: str) -> str:
    """The same picture as large as its server has it, where that is known to work."""
    if "blogspot.com/" in address or "googleusercontent.com/" in address:
        return _BLOGGER.sub("/s1600", _MEASURED.sub("=s1600", address))
    if "static.wixstatic.com/media/" in address:
        return address.partition("/v1/")[0]
    if "?" not in address:
        return address
    if "squarespace" in address and "format=" in address:
        return re.sub(r"format=\d+w", "format=2500w", address)
    if "/wp-content/uploads/" in address or "files.wordpress.com/" in address:
        return _unscaled(address)
    return address


def _unscaled(address: str) -> str:
    """WordPress's picture server scales by the query; without it, it does not."""
    try:
        query = parse_qsl(urlsplit(address).query)
    except ValueError:
        return address
    if not query or any(name not in _SIZES for name, _ in query):
        return address
    return address.partition("?")[0]
