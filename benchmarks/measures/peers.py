"""Other extractors, where they are installed, each as its makers recommend it.

All are given the same decoded page. The text of each is made by its usual call; only
that call is timed. What else it can tell is asked for afterwards.
"""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module, util
from importlib.metadata import version
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from .extracts import Extract
from .marks import extract_of_markup
from .pages import Page
from .words import text_of_markup

Facts = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Peer:
    """An extractor by its three answers; a text may also be markup."""

    name: str
    text: Callable[[str], str]
    markup: Callable[[str], str] | None = None
    facts: Callable[[str], Facts] | None = None
    gives_markup: bool = False

    def work(self, page: Page) -> object:
        """The text, which is what is timed."""
        return self.text(page.text)

    def extract(self, page: Page, made: object) -> Extract:
        """The text with parts, pictures and facts, as far as the extractor has them."""
        text = str(made or "")
        marked = Extract(text)
        if self.gives_markup:
            marked = extract_of_markup(text)
        elif self.markup:
            marked = replace(extract_of_markup(self.markup(page.text)), text=text)
        for name, value in (self.facts(page.text) if self.facts else {}).items():
            setattr(marked, name, value)
        return marked


def installed() -> Iterator[Peer]:
    """The peers of this environment, each with its version in its name."""
    for name, (module, make) in _KNOWN.items():
        if util.find_spec(module):
            yield replace(_loaded(make), name=f"{name} {version(name)}")


def named(name: str) -> Peer:
    """The peer of that name, with or without its version; loads no other.

    Raises: KeyError.
    """
    return _loaded(_KNOWN[name.partition(" ")[0]][1])


def _loaded(make: Callable[[], Peer]) -> Peer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what a peer could also use
        return make()


def _trafilatura() -> Peer:
    it = import_module("trafilatura")

    def facts(page: str) -> Facts:
        found = it.extract_metadata(page)
        return _facts(found.title, found.author, found.date) if found else {}

    def markup(page: str) -> str:
        made = it.extract(
            page, output_format="html", include_images=True, include_formatting=True
        )
        return str(made or "")

    return Peer("trafilatura", it.extract, markup, facts)


def _readability() -> Peer:
    it = import_module("readability")

    def facts(page: str) -> Facts:
        read = it.Document(page)
        author = read.author()
        return _facts(read.short_title(), None if "[" in author else author, None)

    return Peer(
        "readability-lxml",
        lambda page: it.Document(page).summary(),
        facts=facts,
        gives_markup=True,
    )


def _newspaper() -> Peer:
    it = import_module("newspaper")

    @lru_cache(maxsize=1)
    def article(page: str) -> Any:
        made = it.Article("https://post.example/", fetch_images=False)
        made.download(input_html=page)
        made.parse()
        return made

    def facts(page: str) -> Facts:
        date = article(page).publish_date
        authors = ", ".join(article(page).authors)
        return _facts(article(page).title, authors, date and date.isoformat())

    return Peer(
        "newspaper4k",
        lambda page: str(article(page).text),
        lambda page: str(article(page).article_html or ""),
        facts,
    )


def _justext() -> Peer:
    it = import_module("justext")
    stop_lists = {code: it.get_stoplist(name) for code, name in _LANGUAGES.items()}

    def text(page: str) -> str:
        stop_list = stop_lists.get(_language_of(page), stop_lists["en"])
        parts = it.justext(page, stop_list)
        return "\n".join(part.text for part in parts if not part.is_boilerplate)

    return Peer("jusText", text)


def _resiliparse() -> Peer:
    it = import_module("resiliparse.extract.html2text")
    return Peer(
        "resiliparse", lambda page: it.extract_plain_text(page, main_content=True)
    )


_KNOWN: dict[str, tuple[str, Callable[[], Peer]]] = {
    "trafilatura": ("trafilatura", _trafilatura),
    "readability-lxml": ("readability", _readability),
    "newspaper4k": ("newspaper", _newspaper),
    "jusText": ("justext", _justext),
    "resiliparse": ("resiliparse", _resiliparse),
}
_LANGUAGES = dict(
    pair.split()
    for pair in (
        *("en English", "es Spanish", "fr French", "de German", "it Italian"),
        *("pt Portuguese", "nl Dutch", "pl Polish", "sv Swedish", "da Danish"),
        *("fi Finnish", "cs Czech", "ru Russian", "tr Turkish", "el Greek"),
    )
)


def _language_of(page: str) -> str:
    root = LexborHTMLParser(page).css_first("html")
    return ((root.attributes.get("lang") if root else "") or "en")[:2].lower()


def _facts(title: object, author: object, published: object) -> Facts:
    made = {"title": title, "author": author, "published": published}
    return {name: text_of_markup(str(it)) if it else None for name, it in made.items()}
