"""The date of a comment: what its markup carries, else what its line says."""

from importers.cleaning.dates import iso, written

from .reading import squeezed
from .tree import Element


def date_in(element: Element) -> str | None:
    """The date that an element shows or carries, from its own `time` to its text."""
    times = [element, *element.elements()]
    for each in times:
        if each.tag == "time" and (found := iso(each.get("datetime"))):
            return found
    inner = next(
        (date_in(e) for e in element.elements() if e.tag in ("a", "span")), None
    )
    return inner or written(squeezed(element))
