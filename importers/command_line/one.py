"""One post in, one document out, in the form asked for."""

import sys
from collections.abc import Callable

from importers.cleaning.document import Document
from importers.cleaning.export import to_html, to_markdown
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost, read, read_bytes
from importers.cleaning.sites.profile import SiteProfile

FORMS: dict[str, Callable[[Document], str]] = {
    "json": lambda document: document.to_json(indent=2) + "\n",
    "html": to_html,
    "markdown": to_markdown,
}


def print_one(
    file: str, url: str | None, form: str, profile: SiteProfile | None
) -> None:
    """Clean one file and print it.

    Raises: ImporterError.
    """
    document = clean(_post(file, url), profile)
    sys.stdout.buffer.write(FORMS[form](document).encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _post(file: str, url: str | None) -> RawPost:
    if file == "-":
        return read_bytes(sys.stdin.buffer.read(), "standard input", url=url)
    return read(file, url=url)
