"""What other sites show here, known by its words: posts, players, bare addresses."""

import re

from importers.cleaning.document import Embed, Paragraph
from importers.cleaning.draft import Placed
from importers.cleaning.ledger import Ledger

from . import addresses
from .builder import Builder, handles
from .plain import plain
from .tree import Element

RULE = "embed"
_ADDRESS = re.compile(r"https?://\S+")
# Sites whose addresses a publishing system shows as a player or a post.
_SHOWN = re.compile(
    r"https?://(?:[a-z]+\.)?(?:youtube\.com/(?:watch|shorts/|playlist|live/)|youtu\.be/"
    r"|vimeo\.com/\d|dailymotion\.com/video/|dai\.ly/|ted\.com/talks/|wordpress\.tv/\d"
    r"|(?:twitter|x)\.com/\w+/status/|instagram\.com/(?:p|reel|tv)/|tiktok\.com/@[^/]+/video/"
    r"|facebook\.com/[^/]+/(?:posts|videos)/|soundcloud\.com/[^/]+/|open\.spotify\.com/"
    r"|slideshare\.net/|flic\.kr/|bsky\.app/profile/[^/]+/post/|reddit\.com/r/\w+/comments/)"
    r"\S*"
)
# Quotes that stand in for a post until a script shows it.
_POSTED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed"
    r"|reddit-(?:embed|card)|mastodon-embed|text-post-media|wp-embedded-content"
    r"|imgur-embed-pub|pinterest-embed"
)
_POST = re.compile(r"/status(?:es)?/\d|/(?:p|reel|tv|video|post|posts|comments)/")
_NAMED = ("cite", "data-instgrm-permalink", "data-href", "data-bluesky-uri")
_FILM = ("data-id", "data-videoid", "videoid", "data-video-id", "data-youtube-id")
_FILM_ID = re.compile(r"[\w-]{11}")
_FRAMES = ("data-src", "data-embed", "data-iframe-src", "data-url")


def as_embed(placed: Placed, ledger: Ledger, *, known: bool = False) -> Placed:
    """An embed of a paragraph that is no more than an address.

    `known` asks for an address of a site that shows films or posts.
    """
    block = placed.block
    if not isinstance(block, Paragraph) or "http" not in block.html:
        return placed
    text = plain(block.html)
    pattern = _SHOWN if known else _ADDRESS
    address = addresses.embed(text, None) if pattern.fullmatch(text) else None
    if address is None:
        return placed
    ledger.remove(RULE, "became the address of an embed", text, placed.where)
    return Placed(Embed(address), placed.where)


def is_post(element: Element) -> bool:
    """Whether a quote stands in for a post of another site."""
    return bool(element.names) and bool(_POSTED.search(element.names))


def post(builder: Builder, element: Element) -> bool:
    """Make an embed of such a quote; its words are the caption."""
    url = _address_of_post(builder, element)
    if url is None:
        return False
    html, others = builder.inline(*element.children)
    builder.put(Embed(url, plain(html)), element)
    builder.blocks.extend(others)
    return True


def _address_of_post(builder: Builder, element: Element) -> str | None:
    named = [address for address in map(element.get, _NAMED) if address]
    links = [link.get("href") for link in _links(element)]
    posts = [address for address in (*named, *links[::-1]) if _POST.search(address)]
    is_page = "wp-embedded-content" in element.names
    chosen = next(iter(posts or (links[:1] if is_page else [])), "")
    return addresses.web(chosen.partition("?")[0], builder.base)


def _links(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        found += ([child] if child.tag == "a" else []) + _links(child)
    return found


def player_of(element: Element) -> str | None:
    """The address of the film that a script puts into an empty box."""
    for name in _FILM:
        if _FILM_ID.fullmatch(film := element.get(name)):
            return f"https://www.youtube.com/watch?v={film}"
    found = (addresses.embed(element.get(name), None) for name in _FRAMES)
    return next(filter(None, found), None)


@handles("lite-youtube", "amp-youtube", "youtube-video", "lite-vimeo", "amp-vimeo")
def player(builder: Builder, element: Element) -> None:
    """A film in an element of its own."""
    film = element.get("videoid") or element.get("data-videoid")
    url = f"https://vimeo.com/{film}" if film.isdecimal() else player_of(element)
    if not film or url is None:
        builder.inside(element)
        return
    builder.put(Embed(url), element)
    if element.text:
        builder.drop(element, RULE, "stands in for a film until it is played")
