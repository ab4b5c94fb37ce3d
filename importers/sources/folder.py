"""Saved posts in a folder; pictures that a browser saves beside them are no posts."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

POST_SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml"})


def find_posts(paths: Iterable[Path]) -> Iterator[Path]:
    """Give every file that may be a post, each once, in the order of the names.

    A path to a file is taken as it is, whatever its suffix, even if it does not exist:
    the reader says what is wrong with it. In a folder only files with `POST_SUFFIXES`
    count, without hidden ones and without the `_files` folders of saved pages.
    """
    seen: set[Path] = set()
    for path in paths:
        for post in _posts_in(path) if path.is_dir() else (path,):
            if (key := Path(os.path.abspath(post))) not in seen:  # noqa: PTH100 - no symlink is followed
                seen.add(key)
                yield post


def _posts_in(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if _may_hold_posts(name))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in POST_SUFFIXES:
                yield Path(root, name)


def _may_hold_posts(name: str) -> bool:
    return not name.startswith(".") and not name.endswith("_files")
