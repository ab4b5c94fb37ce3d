"""What files of the same site teach, learned before they are cleaned."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from importers.cleaning.errors import ImporterError, UnreadableSourceError
from importers.cleaning.read import RawPost, read
from importers.cleaning.sites.hosts import LOOK_AT, by_host, host_of
from importers.cleaning.sites.learning import learn, spread
from importers.cleaning.sites.profile import SiteProfile
from importers.sources.folder import find_posts

from .workers import Lost, run


@dataclass(frozen=True, slots=True)
class Group:
    """Files of one host."""

    host: str | None
    files: tuple[str, ...]


def load_profile(path: Path) -> SiteProfile:
    """Read a profile that was kept.

    Raises: UnreadableSourceError.
    """
    try:
        return SiteProfile.from_json(path.read_bytes())
    except OSError as error:
        found = f"it cannot be read ({error.strerror})"
    except ValueError:
        found = "this is no profile of a site; `learn` makes one"
    raise UnreadableSourceError(str(path), found)


def print_profile(paths: Sequence[str]) -> None:
    """Learn from files of one site and print what was learned."""
    files = [str(path) for path in find_posts(map(Path, paths))]
    group = Group(host_of_file(files[0]) if files else None, tuple(files))
    profile = learn_files(replace(group, files=tuple(spread(files))))
    line = profile.to_json() + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
    if not profile.lines:
        message = f"nothing was learned from {profile.pages} readable pages\n"
        sys.stderr.write(message)


def learn_profiles(
    files: Sequence[str], *, jobs: int, seconds: float
) -> dict[str, SiteProfile]:
    """The profile of each file's site, learned from some files of each."""
    groups = by_host(map(host_of_file, files))
    samples = [
        Group(host, tuple(files[index] for index in spread(indexes)))
        for host, indexes in groups.items()
    ]
    found: dict[str, SiteProfile] = {}
    longest = seconds * max((len(sample.files) for sample in samples), default=1)
    for sample, profile in run(samples, learn_files, jobs=jobs, seconds=longest):
        if isinstance(profile, Lost):
            name = sample.host or "pages without an address"
            message = f"{name}: nothing was learned ({profile.reason})\n"
            sys.stderr.write(message)
        else:
            found |= {files[index]: profile for index in groups[sample.host]}
    return found


def learn_files(group: Group) -> SiteProfile:
    """Learn from files; those that cannot be read teach nothing."""
    return learn(_readable(group.files), group.host)


def host_of_file(file: str) -> str | None:
    """The host that a file names at its beginning, if it is a page that does."""
    try:
        with Path(file).open("rb") as opened:
            head = opened.read(LOOK_AT)
    except (OSError, ValueError):
        return None
    return host_of(RawPost(file, head.decode("utf-8", "replace")))


def _readable(files: Sequence[str]) -> Iterator[RawPost]:
    for file in files:
        try:
            yield read(file)
        except ImporterError:
            continue
