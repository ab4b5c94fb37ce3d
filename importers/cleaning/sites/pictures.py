"""When two pictures are the same to us: the same file, whatever its size."""

import re

from importers.cleaning.document import Figure

# WordPress writes the size before the suffix, content networks after a question mark.
_VARIANT = re.compile(r"(?:-\d{1,5}x\d{1,5})?(\.\w{1,5})?(?:[?#].*)?$")


def picture_key(figure: Figure) -> str:
    """The address of a picture without size and query; empty where it has none."""
    return _VARIANT.sub(r"\1", figure.src or "")
