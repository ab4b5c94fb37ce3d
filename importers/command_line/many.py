"""Many files in, one line of JSON for each out, in the order of the files."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import read
from importers.cleaning.sites.profile import SiteProfile
from importers.sources.folder import find_posts

from .arguments import Options
from .lines import encoded, opened, sources_in
from .progress import watched
from .sites import learn_profiles, load_profile
from .workers import Lost, run

# Ten megabytes of the worst markup stay below.
SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Task:
    """A file, and what is known of its site."""

    file: str
    profile: SiteProfile | None


def print_many(options: Options) -> int:
    """Write the line of every file; returns how many have an error in theirs.

    Raises: ImporterError where nothing can be read or written at all.
    """
    files = [str(path) for path in find_posts(map(Path, options.files))]
    tasks = _tasks(files, options)
    failed = 0
    with (
        opened(options.output, resume=options.resume) as output,
        watched(len(tasks), wanted=options.progress) as progress,
    ):
        for task, result in run(tasks, clean_file, jobs=options.jobs, seconds=SECONDS):
            line, is_error = _line(task.file, result)
            output.write(line)
            output.flush()
            failed += is_error
            progress.add(failed=is_error)
    if failed:
        sys.stderr.write(f"{failed:,} of {len(tasks):,} failed: their lines say why\n")
    return failed


def clean_file(task: Task) -> tuple[bytes, bool]:
    """Make the line of one file; the second value says that it is an error's."""
    try:
        document = clean(read(task.file), task.profile)
    except ImporterError as error:
        return encoded(task.file, error=error.found), True
    return encoded(task.file, document=document.to_dict()), False


def _tasks(files: Sequence[str], options: Options) -> list[Task]:
    given = load_profile(options.profile) if options.profile else None
    learned: dict[str, SiteProfile] = {}
    written: frozenset[str] = frozenset()
    if options.resume and options.output is not None:
        written = sources_in(options.output)
    # Learned from all files, those done before too, so that a rerun cleans alike.
    if options.site and not written.issuperset(files):
        learned = learn_profiles(files, jobs=options.jobs, seconds=SECONDS)
    return [Task(f, given or learned.get(f)) for f in files if f not in written]


def _line(file: str, result: tuple[bytes, bool] | Lost) -> tuple[bytes, bool]:
    if isinstance(result, Lost):
        return encoded(file, error=result.reason), True
    return result
