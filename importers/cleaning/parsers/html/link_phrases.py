"""Lines that are links to other pages, to shops and to reviews."""

import re

from .phrases import Phrase

LONGEST = 80
# What leads to another page, named in the same line.
_LEADING = re.compile(
    r"[^\w\s]?\W{0,4}(?:(?:also|must|further|recommended|related)[ -]read(?:s|ing)?"
    r"|read (?:also|more|next|this(?: next| too)?|related)(?: (?:on|about) .{1,40}?)?"
    r"|related(?: (?:post|article|story|stories|content|guide|topic|link))?s?|see also"
    r"|check (?:also|out)|more on this(?: topic)?|more (?:here|info)"
    r"|you (?:may|might) also like"
    r"|learn more|up next|watch next|don['’]t miss|continue reading|explore more"
    r"|lesen sie auch|auch interessant|mehr (?:dazu|zum thema)|lesetipp|siehe auch"
    r"|(?:[àa] )?lire aussi|voir aussi|en savoir plus|lee tambi[eé]n|leer m[aá]s"
    r"|te puede interesar|ver tambi[eé]n|leia (?:tamb[eé]m|mais)|veja tamb[eé]m"
    r"|leggi anche|vedi anche|lees ook|lees meer|l[äa]s (?:också|mer)|les også)"
    r"\s?[:»>|–—-]\s?",
    re.IGNORECASE,
)
LEADING = Phrase("related", "the way to another page")
# Lines that sell, where they are links; as words alone they may be the author's.
_SELLING = re.compile(
    r"\W*(?:(?:check|see|view|compare|get)(?: (?:the|current|latest|best|full"
    r"|today['’]s"
    r"|lowest))* (?:prices?|reviews?|pricing)(?: (?:here|at|on|from) .{2,40})?"
    r"|[$£€] ?[\d.,]+ (?:from|at|on) .{2,30}"
    r"|(?:see|buy|view|shop|get|find|check)(?: it| out| now)*"
    r" (?:at|on|from) [a-z][\w.&' -]{2,40}|see it|see more reviews"
    r"|(?:read|see) (?:our|the|my) (?:full )?.{0,60}review"
    r"|(?:bei|auf) \w{3,20} (?:kaufen|ansehen)|preis pr[uü]fen|voir (?:le prix|sur \w+)"
    r"|ver (?:en|precio en|na) \w+|vedi su \w+|bekijk (?:op|bij) \w+)\W*"
)
SELLING = Phrase("shop", "the way to a shop or a review")


def leads_on(line: str) -> bool:
    """Whether a line begins as one that names another page to read."""
    return bool(_LEADING.match(line))


def sells(line: str) -> bool:
    """Whether a line that is a link leads to a shop or to a review."""
    return len(line) <= LONGEST and bool(_SELLING.fullmatch(line.lower()))


# Likewise lines that invite; what may be fetched is part of the post.
_INVITING = re.compile(
    r"\W*(?:get in touch|contact us|call (?:us|now)|book (?:now|online)"
    r"|schedule (?:a|an|your)|request (?:a|an|your)|start (?:a|your) (?:free )?trial"
    r"|sign up|subscribe|join (?:us|our|my|the|now|today)|donate|shop (?:our|the"
    r"|all|now)"
    r"|(?:jetzt|hier) (?:buchen|anmelden|kaufen|spenden)|nehmen sie kontakt"
    r"|prenez rendez-vous|inscrivez-vous|inscreva-se)"
    r"\b.{0,60}"
)
INVITING = Phrase("call-to-action", "a link that invites to buy, book or call")


def link_phrase_of(line: str) -> Phrase | None:
    """What a line that is a link leads to, if it is no part of a post."""
    if leads_on(line):
        return LEADING
    if sells(line):
        return SELLING
    short = len(line) <= LONGEST
    return INVITING if short and _INVITING.fullmatch(line.lower()) else None
