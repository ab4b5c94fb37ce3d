"""Pictures that are no part of the text: icons, avatars, counters, badges."""

import re

from .tree import Element

_BESIDE = re.compile(
    r"avatar|wp-smiley|emoji|spinner|pixel|site-logo|custom-logo|star-rating"
    r"|(?<![a-z])(?:icons?|logos?|arrow|chevron|caret)(?![a-z])"
)
# Folders of a site's own look, and servers that count or greet.
_ADDRESS = re.compile(
    r"/wp-content/(?:themes|plugins|mu-plugins)/|/wp-includes/|gravatar\.com/"
    r"|/(?:icons?|avatars?|smil(?:ies|eys)|emojis?|favicons?|profile_?photos?)/"
    r"|/badges?/\w+\.svg|img\.shields\.io/|licensebuttons\.net/|facebook\.com/tr\b"
    r"|doubleclick\.net|pixel\.wp\.com|stats\.wordpress|scorecardresearch"
    r"|assoc-amazon|amazon-adsystem|feedburner|/cdn-cgi/image/[^/]*\bwidth=\d\d,"
    r"|creativecommons\.org/(?:images|presskit)|/ad_network/|/advertisers?/|/ads/"
    r"|[-_/](?:728x90|970x90|970x250|160x600|320x50)[-_./]"
    r"|[-_]icons?(?=[-_.\d])[^/]{0,60}\.(?:png|gif|jpe?g|webp)$"
)
# File names of signs beside text: "arrow-right.svg", "icon_chevron.png".
_SIGN = re.compile(
    r"(?:^|[-_.])(?:icons?|ico|arrows?|chevrons?|caret|check(?:mark)?|close|hamburger"
    r"|search|share|stars?|play|quotes?|facebook|fb|twitter|linkedin|instagram"
    r"|pinterest|youtube|whatsapp|email|mail|logo|plus|minus|dots?|bullet|favicon)"
    r"(?:[-_.\d]|$)",
    re.IGNORECASE,
)
_DRAWN = re.compile(r"/([^/?#]+)\.svg(?:$|[?#])", re.IGNORECASE)
_LOGO = re.compile(r"(?<![a-z])logos?(?![a-z])")
# Buttons drawn as pictures, by what they say to those who cannot see them.
_BUTTON = re.compile(
    r"(?:available (?:at|on)|download (?:on|it on|from) the|get it on|buy (?:now|on|at)"
    r"|order (?:now|this|at|from|on)|shop (?:now|on)|pin it|share (?:on|this)"
    r"|follow (?:us|me)|subscribe|check (?:rates|price|availability))\b",
    re.IGNORECASE,
)
_STYLED = re.compile(r"(?<![-\w])(?:width|height)\s*:\s*(\d{1,4})px")
# Smaller than a thumb: signs beside text, in pixels.
SMALL, DOT = 48, 2
LONGEST_SIGN, LONGEST_ADDRESS = 30, 2000


def is_decoration(image: Element, source: str) -> bool:
    """Whether a picture only adorns the page, whatever it shows."""
    if image.names and _BESIDE.search(image.names):
        return True
    around = [above for above, _ in zip(image.ancestors(), range(2), strict=False)]
    if _is_small(image) or any("avatar" in above.names for above in around):
        return True
    address = source[:LONGEST_ADDRESS].lower()
    if _ADDRESS.search(address):
        return True
    if _is_linked(image) and (
        _LOGO.search(address.rpartition("/")[2]) or _BUTTON.match(image.get("alt"))
    ):
        return True
    drawn = _DRAWN.search(address) if ".svg" in address else None
    return drawn is not None and _is_sign(image, drawn[1])


def _is_linked(image: Element) -> bool:
    above = image.parent
    return above is not None and above.tag == "a"


def _is_sign(image: Element, name: str) -> bool:
    if len(name) <= LONGEST_SIGN and _SIGN.search(name):
        return True
    around = [above for above, _ in zip(image.ancestors(), range(2), strict=False)]
    in_figure = any(above.tag == "figure" for above in around)
    return not image.get("alt") and not in_figure


def _is_small(image: Element) -> bool:
    """Whether the page gives it the size of a sign, or of a counter's dot."""
    sizes = [
        int(size)
        for size in (image.get(side).removesuffix("px") for side in ("width", "height"))
        if size.isdecimal() and len(size) <= 5  # noqa: PLR2004 - longer is no size
    ]
    if any(size <= DOT for size in sizes):
        return True
    if style := image.attrs.get("style"):
        sizes += [int(size) for size in _STYLED.findall(style)]
    return bool(sizes) and max(sizes) <= SMALL
