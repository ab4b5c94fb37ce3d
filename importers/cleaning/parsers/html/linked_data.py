"""JSON-LD on the page: the one object that describes the post."""

import json
import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

Things = dict[str, Any]
_POSTS = (
    "blogposting",
    "newsarticle",
    "article",
    "scholarlyarticle",
    "medicalwebpage",
    "techarticle",
    "report",
    "socialmediaposting",
    "review",
    "recipe",
)
DEEPEST = 6
_CONTROL = re.compile(r"[\x00-\x1f]+")
_LAST_COMMA = re.compile(r",\s*([}\]])")
# Objects without any of these are of products, paths and the like.
_TELLING = ("headline", "datePublished", "author", "WebPage", "WebSite", "Article")


def things_in(scripts: list[str]) -> list[Things]:
    """All objects of all scripts that may tell of the post, outer before inner."""
    return [
        thing
        for script in scripts
        if any(word in script for word in _TELLING)
        for thing in _objects(_loaded(script))
    ]


def _loaded(script: str) -> Any:
    """What a script holds; broken as templates and editors break JSON, it is mended."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip(" \t\r\n;")
    text = _CONTROL.sub(" ", text)
    for mended in (str, _without_commas, unescape):
        try:
            return json.loads(mended(text))
        except (ValueError, RecursionError):
            continue
    return None


def _without_commas(text: str) -> str:
    return _LAST_COMMA.sub(r"\1", text)


def _objects(value: Any, depth: int = 0) -> Iterator[Things]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "blogPost"):
            yield from _objects(value.get(name), depth + 1)


def post_in(things: list[Things], titles: Sequence[str]) -> Things:
    """The object of the post itself, or an empty one.

    Where the page tells of several posts, it is the one that bears the page's title.
    """
    posts = [
        thing
        for kind in _POSTS
        for thing in things
        if kind in kinds_of(thing) and ("headline" in thing or "datePublished" in thing)
    ]
    if len(posts) > 1:
        said = " ".join(titles).casefold()
        named = (p for p in posts if _headline(p) and _headline(p) in said)
        return next(named, posts[0])
    pages = (thing for thing in things if "webpage" in kinds_of(thing))
    return posts[0] if posts else next(pages, {})


def _headline(post: Things) -> str:
    return unescape(text_at(post, "headline") or text_at(post, "name")).casefold()


def kinds_of(thing: Things) -> list[str]:
    """The types of an object, in lower case."""
    kinds = thing.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return [kind.lower().rsplit("/", 1)[-1] for kind in named if isinstance(kind, str)]


def text_at(thing: Things, name: str) -> str:
    """A text property; the first where there are several."""
    value = thing.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return " ".join(value.split()) if isinstance(value, str) else ""


def texts_at(thing: Things, name: str) -> list[str]:
    """The texts of a property, split at commas where it is one line."""
    value = thing.get(name)
    lines = value if isinstance(value, list) else [value]
    texts = [line for line in lines if isinstance(line, str)]
    if len(texts) == 1 and isinstance(value, str):
        texts = value.split(",")
    return [" ".join(text.split()) for text in texts if text.strip()]


def names_at(thing: Things, name: str, things: list[Things]) -> list[str]:
    """Names of the people or organisations of a property, references followed."""
    value = thing.get(name)
    found: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        named = _named(each, things)
        found.append(text_at(named, "name") if isinstance(named, dict) else str(named))
    return [" ".join(text.split()) for text in found if text.strip()]


def authors_in(post: Things, things: list[Things]) -> list[str]:
    """Who wrote the post: people, else organisations; a site writes nothing."""
    for thing in (post, *(t for t in things if "webpage" in kinds_of(t))):
        for name in ("author", "creator"):
            value = thing.get(name)
            values = value if isinstance(value, list) else [value]
            named = [_named(each, things) for each in values]
            people = [each for each in named if not _is_organisation(each)]
            if found := names_at({name: people or named}, name, things):
                return found
    return []


def _is_organisation(value: Any) -> bool:
    return isinstance(value, dict) and "organization" in kinds_of(value)


def _named(value: Any, things: list[Things]) -> Any:
    """An object, or the one it refers to by its identifier; other values but text:
    none."""
    if not isinstance(value, dict):
        return value if isinstance(value, str) else ""
    if "website" in kinds_of(value):
        return ""
    if "name" in value or "@id" not in value:
        return value
    same = (t for t in things if t.get("@id") == value["@id"] and "name" in t)
    return next(same, value)
