"""The websites that a text names, linked or not."""

import re
from typing import Final

_HOST = r"[\w-]+(?:\.[\w-]+)+"
# Without "https" only endings that hardly any word of a sentence has.
_NAMED: Final = re.compile(
    rf"(?:https?://|www\.)(?P<linked>{_HOST})"
    r"|(?<![\w@.-])(?P<bare>[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    r"\.(?:com|net|org|info|biz|shop|store|site|online|club|top|xyz|ru|cn|io))(?![\w-])",
    re.IGNORECASE,
)


def domains(text: str) -> tuple[str, ...]:
    """Give each named host once, in small letters and without "www.", in order."""
    found = (match["linked"] or match["bare"] for match in _NAMED.finditer(text))
    return tuple(dict.fromkeys(host.lower().removeprefix("www.") for host in found))


def count_links(text: str) -> int:
    """How often a website is named."""
    return sum(1 for _ in _NAMED.finditer(text))
