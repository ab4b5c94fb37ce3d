"""Whether a form was sent from a page of ours, by what the browser itself says.

Comments need no login, so a forged form could do no more than one filled in by hand;
but it would do it from the address of whoever was tricked. Plain Python.
"""

from collections.abc import Mapping


def is_ours(headers: Mapping[str, str], host: str) -> bool:
    """Say whether the request comes from a page of `host` (with its port).

    Browsers send Sec-Fetch-Site (Fetch Metadata, W3C) or at least Origin (RFC 6454);
    what sends neither has the signed token alone to show.
    """
    site = headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = headers.get("Origin")
    if origin is None:
        return True
    _, _, sender = origin.partition("://")
    return bool(sender) and sender.lower() == host.lower()
