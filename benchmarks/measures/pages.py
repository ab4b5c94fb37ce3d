"""The pages to measure on, and what is known about them."""

import gzip
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.etree
from selectolax.lexbor import LexborHTMLParser

from importers.cleaning.errors import ImporterError
from importers.cleaning.read import read_bytes

from .marks import CAPTIONS, text_in
from .words import Shingles, run_of, shingles

_POSTS = {".html", ".htm", ".txt"}


@dataclass(frozen=True)
class Page:
    """One saved page.

    `truth` holds what people marked (`text`, `title`, `author`, `published`, `with`,
    `without`). Of a post of the doors `source` is the markup its author stored,
    `rendered` what its site makes of that, `comments` the rows of its comments.
    """

    name: str
    content: bytes
    truth: dict[str, Any] = field(default_factory=dict)
    source: str = ""
    rendered: str = ""
    comments: tuple[dict[str, Any], ...] = ()

    @property
    def is_wordpress(self) -> bool:
        """Whether the page names WordPress's folders."""
        return b"wp-content" in self.content or b"wp-includes" in self.content

    @property
    def url(self) -> str | None:
        """Where the page was saved from."""
        return self.truth.get("url")

    @cached_property
    def true_run(self) -> str:
        """The words of the true text, for finding runs of words in it."""
        return run_of(self.truth.get("text", ""))

    @cached_property
    def true_lines(self) -> frozenset[str]:
        """The lines of the true text, as runs of words."""
        return frozenset(map(run_of, self.truth.get("text", "").splitlines()))

    @cached_property
    def true_shingles(self) -> Shingles:
        """The true text as runs of four words."""
        return shingles(self.truth.get("text", ""))

    @cached_property
    def captions(self) -> frozenset[str]:
        """The captions on the page, as runs of words."""
        found = LexborHTMLParser(self.text).css(CAPTIONS)
        return frozenset(run_of(text_in(node)) for node in found)

    @cached_property
    def text(self) -> str:
        """The decoded page, as every extractor is given it."""
        try:
            return read_bytes(self.content, self.name).text
        except ImporterError:
            return self.content.decode("utf-8", "replace")


def pages_in(data: Path, every: int = 1, first: int = 0) -> list[Page]:
    """The pages with true texts; where there are none, all posts of the folder."""
    folder = _folder_of_pages(data)
    if folder is None:
        return [] if doors_of(data) else list(_posts(data))[first::every]
    names = sorted(path.stem for path in (folder / "ground-truth").glob("*.json"))
    return [_marked_page(folder, name) for name in names[first::every]]


def page_named(data: Path, name: str) -> Page:
    """One page with its true text, or one post of the doors.

    Raises: LookupError where there is none of that name.
    """
    folder = _folder_of_pages(data)
    if folder and (folder / "ground-truth" / f"{name}.json").is_file():
        return _marked_page(folder, name)
    others = [*doors_in(data), *([] if folder else _posts(data))]
    found = next((page for page in others if page.name == name), None)
    if found is None:
        raise LookupError(f"{data}: no page is named {name}")
    return found


def doors_of(data: Path) -> Path | None:
    """The folder of the site saved through every door, in or beside a data folder."""
    places = (data / "wxr/doors", data.parent / "wxr/doors", data / "doors", data)
    return next((at for at in places if (at / "saved-pages.zip").is_file()), None)


def doors_in(data: Path) -> list[Page]:
    """The saved posts of that site, each with the source its own site gives of it."""
    folder = doors_of(data)
    if folder is None:
        return []
    comments = _rows(folder, "comments")
    sources = _sources(folder)
    rows = [*_rows(folder, "posts"), *_rows(folder, "pages")]
    with zipfile.ZipFile(folder / "saved-pages.zip") as saved:
        files = {_name(entry): entry for entry in saved.namelist()}
        return [
            _door(row, saved.read(files[_place(row)]), sources, comments)
            for row in rows
            if _place(row) in files and not row["content"]["protected"]
        ]


def _folder_of_pages(data: Path) -> Path | None:
    places = (data, data / "pages")
    return next((at for at in places if (at / "ground-truth").is_dir()), None)


def _marked_page(folder: Path, name: str) -> Page:
    truth = json.loads((folder / "ground-truth" / f"{name}.json").read_text("utf-8"))
    content = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
    return Page(name, content, truth)


def _posts(folder: Path) -> Iterator[Page]:
    for path in sorted(p for p in folder.rglob("*") if p.suffix in _POSTS):
        yield Page(path.name, path.read_bytes())


def _rows(folder: Path, kind: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(
        gzip.decompress((folder / f"rest-{kind}.json.gz").read_bytes())
    )
    return rows


def _place(row: dict[str, Any]) -> str:
    path = unquote(urlsplit(row["link"]).path).strip("/")
    return f"{path}/index.html" if path else "index.html"


def _name(entry: str) -> str:
    # Archivers that do not flag UTF-8 names are read as code page 437.
    try:
        return entry.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry


def _sources(folder: Path) -> dict[str, str]:
    found = {}
    for item in lxml.etree.parse(folder / "wordpress-6.1-export.xml").iter("item"):
        content = item.find("{http://purl.org/rss/1.0/modules/content/}encoded")
        if content is not None:
            found[item.findtext("link") or ""] = content.text or ""
    return found


def _door(
    row: dict[str, Any],
    content: bytes,
    sources: dict[str, str],
    comments: list[dict[str, Any]],
) -> Page:
    own = tuple(comment for comment in comments if comment["post"] == row["id"])
    link, rendered = row["link"], row["content"]["rendered"]
    shown = sources[link].partition("<!--nextpage-->")[0]  # the rest has its own page
    return Page(row["slug"], content, {"url": link}, shown, rendered, own)
