"""Pictures that came with a post: found beside it, proved, and stored once."""

import hashlib
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.files import File
from wagtail.images import get_image_model

from articles.images.errors import UnreadablePictureError
from articles.images.metadata import stripped
from importers.cleaning.errors import ImporterError

MOST_BYTES = 15 * 1024 * 1024


class PictureError(ImporterError):
    """A file that should be a picture is none, or is too large."""


class PicturesBeside:
    """Finds the pictures of one post in the folder the post was read from.

    A relative address is looked up from there, an absolute one by its file name in the
    `NAME_files` folder that browsers save beside `NAME.html`. Only files inside the
    folder are opened. Every problem is kept in `problems` as a sentence; the picture
    then counts as one to supply.
    """

    def __init__(self, post: Path | None) -> None:
        self._folder = post.parent.resolve() if post else None
        self._saved = f"{post.stem}_files" if post else ""
        self._known: dict[str, int | None] = {}
        self.problems: list[str] = []

    def find(self, src: str) -> int | None:
        """Give the key of the image for `src`, or None if no file came with it."""
        if src not in self._known:
            self._known[src] = self._stored(src)
        return self._known[src]

    def has(self, src: str) -> bool:
        """Say whether a file for `src` came with the post, without opening it."""
        return self._path(src) is not None

    def _stored(self, src: str) -> int | None:
        path = self._path(src)
        if path is None:
            return None
        try:
            image: int = stored_image(path).pk
        except PictureError as error:
            self.problems.append(str(error))
            return None
        return image

    def _path(self, src: str) -> Path | None:
        if self._folder is None:
            return None
        try:
            path = (self._folder / self._name(src)).resolve()
            inside = path.is_relative_to(self._folder) and path.is_file()
        except (OSError, ValueError):  # no address, or no name that a file can have
            return None
        return path if inside else None

    def _name(self, src: str) -> PurePosixPath:
        address = urlsplit(src)
        path = PurePosixPath(unquote(address.path).lstrip("/"))
        is_absolute = address.netloc or address.scheme
        return PurePosixPath(self._saved, path.name) if is_absolute else path


def stored_image(path: Path) -> Any:
    """Give the image with the content of `path`, stored now unless it was before.

    Raises: PictureError if the file is no picture, or larger than the limit.
    """
    if path.stat().st_size > MOST_BYTES:
        raise PictureError(path.name, f"larger than {MOST_BYTES // 1024**2} MB")
    if path.suffix.lower() == ".svg":
        raise PictureError(path.name, "drawings in SVG can carry scripts; use a PNG")
    try:
        with path.open("rb") as content:
            file = stripped(File(content, name=path.name))
    except UnreadablePictureError as error:
        raise PictureError(path.name, "this is no picture that can be shown") from error
    # Stripping the same file gives the same bytes, so an upload by hand is found too.
    digest = hashlib.sha1(file.read(), usedforsecurity=False).hexdigest()
    file.seek(0)
    images = get_image_model().objects
    known = images.filter(file_hash=digest).first()
    return known or images.create(
        title=path.stem[:255], file=file, file_hash=digest, file_size=file.size
    )
