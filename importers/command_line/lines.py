"""JSON Lines: one line a source, whole or not there at all."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from importers.cleaning.errors import UnreadableSourceError


@contextmanager
def opened(output: Path | None, *, resume: bool) -> Iterator[BinaryIO]:
    """Open what the lines are written to: a new file, one to go on with, or stdout.

    Raises: UnreadableSourceError.
    """
    if output is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        file = output.open("ab" if resume else "xb")
    except FileExistsError:
        found = "this file is there already; --resume goes on with it"
        raise UnreadableSourceError(str(output), found) from None
    except OSError as error:
        found = f"it cannot be written ({error.strerror})"
        raise UnreadableSourceError(str(output), found) from error
    with file:
        yield file


def sources_in(output: Path) -> frozenset[str]:
    """Name the sources that have their line, and cut off a line that has no end.

    Raises: UnreadableSourceError where another kind of file is in its place.
    """
    found: set[str] = set()
    if not output.exists():
        return frozenset()
    with output.open("r+b") as file:
        whole = 0
        for line in file:
            if not line.endswith(b"\n"):
                break
            found.add(_source(line, output))
            whole += len(line)
        os.truncate(file.fileno(), whole)
    return frozenset(found)


def _source(line: bytes, output: Path) -> str:
    try:
        source = json.loads(line)["source"]
    except (ValueError, KeyError, TypeError):
        message = "this file holds no lines of an earlier run"
        raise UnreadableSourceError(str(output), message) from None
    return str(source)


def encoded(source: str, **values: object) -> bytes:
    """Make the line of a source; what is no text in a file name is escaped."""
    line = json.dumps({"source": source, **values}, ensure_ascii=False) + "\n"
    return line.encode("utf-8", "backslashreplace")
