"""Files of the same site, and what they teach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from importers.cleaning.errors import ImporterError
from importers.cleaning.read import RawPost, read
from importers.cleaning.sites.hosts import LOOK_AT, by_host, host_of
from importers.cleaning.sites.learning import learn, spread
from importers.cleaning.sites.profile import SiteProfile


@dataclass(frozen=True, slots=True)
class Group:
    """Files of one host; `sample` are those to learn from."""

    host: str | None
    files: tuple[str, ...]
    sample: tuple[str, ...]


def groups_of(files: Sequence[str]) -> list[Group]:
    """The files of each host; those that name none are taken to be of one site."""
    return [
        _group(host, [files[index] for index in indexes])
        for host, indexes in by_host(map(host_of_file, files)).items()
    ]


def one_group(files: Sequence[str]) -> Group:
    """Files that are known to be of one site."""
    return _group(host_of_file(files[0]) if files else None, files)


def _group(host: str | None, files: Sequence[str]) -> Group:
    return Group(host, tuple(files), tuple(spread(files)))


def learn_files(group: Group) -> SiteProfile:
    """Learn from the sample of a group; what cannot be read teaches nothing."""
    return learn(_readable(group.sample), group.host)


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
