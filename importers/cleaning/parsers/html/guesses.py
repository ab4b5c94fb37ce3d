"""Marks that guess, and how sure they are: a person may want to look them over."""

Mark = tuple[str, str]

PROMOTION: Mark = ("call-to-action", "a box that invites the reader, beside the text")
BIO: Mark = ("author-box", "lines about a person, below the text")
NOTICE: Mark = ("notice", "a notice of the site, below the text")
_SURE: dict[Mark, float] = {PROMOTION: 0.7, BIO: 0.7, NOTICE: 0.8}


def sure_of(rule: str, reason: str) -> float:
    """How sure it is that what is marked so is not of the author, up to 1."""
    return _SURE.get((rule, reason), 1.0)
