"""Invitations to share, like or print the post."""

import re

from importers.cleaning.draft import Draft

from .matching import matching

RULE = "share_bar"
REASON = "an invitation to share, like or print the post"

_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|pinterest|whatsapp|telegram|reddit|tumblr|pocket"
    r"|skype"
    r"|mastodon|bluesky|threads|instagram|youtube|e-?mail|print|imprimir|drucken"
    r"|imprimer"
    r"|stampa|afdrukken|copy link|more|más|mehr|plus|altro|mais|meer)"
)
_NETWORK = (
    r"(?:facebook|twitter|linkedin|pinterest|whatsapp|telegram|reddit|tumblr|instagram"
    r"|mastodon|bluesky)"
)
_LINE = re.compile(
    r"(?:(?:please )?share(?: (?:this|on|via)(?: \w+){0,4})?\s?:?|sharing is caring"
    r"|click to (?:share|email|print).{0,120}|like this|like loading|loading"
    r"|(?:tweet|pin|like|e-?mail|print)(?: (?:this|it))?(?: (?:post|page|article))?"
    r"|(?:(?:share|teilen|partager|compartir|condividi|compartilhar|delen)"
    r"(?: (?:this|on|via|mit|auf|sur|en|su|em|op)(?: \w+){0,2})?\s?[:|]?\s)?"
    rf"{_NETWORKS}(?:[\s|/·•,]+{_NETWORKS}){{1,12}}|{_NETWORK}"
    r"|compart(?:e|ir)(?: esto| en \w+)?|me gusta(?: esto)?|partager(?: (?:sur"
    r"|cet?) .{1,40})?"
    r"|j['’]aime(?: ceci)?|teilen(?: mit| auf .{1,30})?|gefällt mir"
    r"|condividi(?: su .{1,30})?"
    r"|mi piace|compartilh(?:e|ar)(?: (?:isso|em .{1,30}))?|deel dit(?: .{1,30})?"
    r"|vind ik leuk"
    r")\s?[:.…]*",
)


def apply(draft: Draft) -> None:
    """Take out lines that are nothing but such an invitation."""
    draft.remove(set(matching(draft, _LINE)), RULE, REASON)
