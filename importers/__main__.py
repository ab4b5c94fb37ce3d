"""`python -m importers clean FILE`: one post in, its cleaned form out."""

import argparse
import sys
from collections.abc import Callable, Sequence

from .cleaning.document import Document
from .cleaning.errors import ImporterError
from .cleaning.export import to_html, to_markdown
from .cleaning.pipeline import clean
from .cleaning.read import RawPost, read, read_bytes

_FORMS: dict[str, Callable[[Document], str]] = {
    "json": lambda document: document.to_json(indent=2) + "\n",
    "html": to_html,
    "markdown": to_markdown,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        document = clean(_post(options.file, options.url))
    except ImporterError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.buffer.write(_FORMS[options.to](document).encode())
    return 0


def _post(file: str, url: str | None) -> RawPost:
    if file == "-":
        return read_bytes(sys.stdin.buffer.read(), "standard input", url=url)
    return read(file, url=url)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m importers", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("clean", help="find the article in one file")
    command.add_argument(
        "file", metavar="FILE", help="plain text or saved HTML; - for stdin"
    )
    command.add_argument("--url", help="the address the post came from")
    command.add_argument("--to", choices=sorted(_FORMS), default="json")
    return parser


if __name__ == "__main__":
    sys.exit(main())
