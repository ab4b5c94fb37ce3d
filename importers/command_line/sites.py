"""What files of the same site teach, learned before they are cleaned."""

import sys
from collections.abc import Sequence
from pathlib import Path

from importers.cleaning.errors import UnreadableSourceError
from importers.cleaning.sites.profile import SiteProfile
from importers.sources.folder import find_posts
from importers.sources.sites import groups_of, learn_files, one_group

from .workers import Lost, run


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
    profile = learn_files(one_group(files))
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
    groups = groups_of(files)
    found: dict[str, SiteProfile] = {}
    longest = seconds * max((len(group.sample) for group in groups), default=1)
    for group, profile in run(groups, learn_files, jobs=jobs, seconds=longest):
        if isinstance(profile, Lost):
            name = group.host or "pages without an address"
            message = f"{name}: nothing was learned ({profile.reason})\n"
            sys.stderr.write(message)
        else:
            found |= dict.fromkeys(group.files, profile)
    return found
