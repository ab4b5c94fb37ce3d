"""Who made a picture, as captions say it in many languages."""

import re

LONGEST_CREDIT = 80
_MADE = (
    r"photo(?:graph(?:s|y|ers?)?|s)?|images?|pictures?|pics?|illustrations?|artwork|credits?"
    r"|fotos?|fotograf(?:ía|ia|ie|i)|bild(?:er|nachweis|quelle|rechte)?|imagen|imágenes"
    r"|imagem|immagin[ei]|photographies?|crédits?|créditos?|crediti|beeld|afbeelding"
)
_LABEL = re.compile(
    rf"(?P<label>(?:(?:{_MADE})\s)?(?:courtesy(?:\s?:|\s(?:of|image)(?:\sthe)?\b|\b(?=\s(?-i:[A-Z])))"
    rf"|(?:{_MADE})(?:[\s/-](?:{_MADE}|source|courtesy))?"
    r"(?:\s?[:©]|\s(?:by|via|door|courtesy of)\b\s?:?"
    # "Photo de famille" is no credit; a name has a capital.
    r"|\s(?:von|van|de|di|da|do|par)(?=\s(?-i:[A-ZÀ-Þ])))"
    r"|(?:source|quelle|fuente|fonte|bron|via)\s?:"
    r"|(?:copyright\s)?(?:©|\(c\))(?:\s(?:by|photo))?|copyright\s))\s*",
    re.IGNORECASE,
)
# Without one of these there is no label; in lower case they are found far sooner.
_HINT = re.compile(
    r"[:©]|\(c\)|co(?:urtesy|pyright)|[fp]h?oto|pic(?:ture|s?\s)|imag|imág|immag|illus"
    r"|artwork|cr[eé]dit|bild|beeld|afbeeld"
)
_AGENCIES = re.compile(
    r"getty|shutterstock|istock|unsplash|pexels|pixabay|alamy|reuters|adobe|wikimedia"
    r"|flickr|dreamstime|depositphotos|bigstock|\b(?:afp|epa|ap)\b"
)
# Agencies that captions name without a word before them.
_AGENCY = re.compile(
    r"(?:^|(?<=[.!?…)|\]])\s+)(?P<credit>[^.!?|]{2,50}?"
    r"(?:/| via |, |\s[|–—-]\s)\s?(?:getty(?: images)?|shutterstock|istock(?:photo)?"
    r"|unsplash|pexels|pixabay|alamy|afp|reuters|ap(?: photo| images)?|epa|adobe stock"
    r"|wikimedia(?: commons)?|flickr|dreamstime|depositphotos|bigstock)"
    r"(?:\s?/\s?[\w ]{2,30})?|(?:getty images|shutterstock|istock(?:photo)?|unsplash"
    r"|pexels|pixabay|adobe stock)(?:\s?/\s?[\w ]{2,30})?)\.?$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?]\s+\w{2,}\s+[a-z]")
_ENDED = ".!?|–—-/,;:"


def credit_in(caption: str) -> tuple[str, str, str]:
    """Part a caption in plain text: what it says, the label before a credit, the
    credit.

    Only a credit that stands at the end is parted; a caption that is one credit has no
    words of its own.
    """
    lowered = caption.lower()
    matches = list(_LABEL.finditer(caption)) if _HINT.search(lowered) else []
    if matches and (parted := _parted(caption, matches[-1])):
        return parted
    if not _AGENCIES.search(lowered):
        return caption, "", ""
    if found := _AGENCY.search(caption[-200:]):
        before = caption[: len(caption) - len(found[0])].strip()
        return before.rstrip("|").rstrip(), "", found["credit"].strip()
    return caption, "", ""


def _parted(caption: str, found: re.Match[str]) -> tuple[str, str, str] | None:
    before, credit = caption[: found.start()].rstrip(), caption[found.end() :].strip()
    opened = before.endswith(("(", "["))
    if before and not opened and before[-1] not in _ENDED:
        return None
    if not credit or len(credit) > LONGEST_CREDIT or _SENTENCE.search(credit):
        return None
    shown = before.rstrip("([|–—-/ ")
    return shown, found["label"].strip(), credit.rstrip(")] ")
