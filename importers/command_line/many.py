"""Many files in, one line of JSON for each out, in the order of the files."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import read
from importers.sources.folder import find_posts

from .arguments import Options
from .lines import encoded, opened, sources_in
from .progress import Progress
from .workers import Lost, run

# Ten megabytes of the worst markup stay below.
SECONDS = 10.0


def print_many(options: Options) -> int:
    """Write the line of every file; returns how many have an error in theirs.

    Raises: ImporterError where nothing can be read or written at all.
    """
    written: frozenset[str] = frozenset()
    if options.resume and options.output is not None:
        written = sources_in(options.output)
    files = list(_files(options.files, written))
    wanted = sys.stderr.isatty() if options.progress is None else options.progress
    progress = Progress(len(files), sys.stderr) if wanted else None
    failed = 0
    with opened(options.output, resume=options.resume) as output:
        for file, result in run(
            files, clean_file, jobs=options.jobs or _cores(), seconds=SECONDS
        ):
            line, is_error = _line(file, result)
            output.write(line)
            output.flush()
            failed += is_error
            if progress is not None:
                progress.add(failed=is_error)
    if progress is not None:
        progress.end()
    if failed:
        sys.stderr.write(f"{failed:,} of {len(files):,} failed: their lines say why\n")
    return failed


def clean_file(file: str) -> tuple[bytes, bool]:
    """Make the line of one file; the second value says that it is an error's."""
    try:
        document = clean(read(file))
    except ImporterError as error:
        return encoded(file, error=error.found), True
    return encoded(file, document=document.to_dict()), False


def _files(paths: list[str], written: frozenset[str]) -> Iterator[str]:
    for path in find_posts(map(Path, paths)):
        if (name := str(path)) not in written:
            yield name


def _line(file: str, result: tuple[bytes, bool] | Lost) -> tuple[bytes, bool]:
    if isinstance(result, Lost):
        return encoded(file, error=result.reason), True
    return result


def _cores() -> int:
    # Fewer than the machine has where the process is kept to some of them.
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
