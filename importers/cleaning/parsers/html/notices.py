"""Sentences of the site itself, at the end of the post and below forms.

Longer than the lines of phrases.py, and begun by few words, so that most paragraphs
cost one look at their first word.
"""

import re

from .guesses import NOTICE
from .post_lines import lines_in
from .reading import squeezed
from .tree import Element, Page

SHORTEST, LONGEST = 20, 700
# A page of less prose may be about what it asks its reader to agree to.
LEAST = 1000
# As many lines from the end on are looked at.
LAST = 15
_WORK = r"(?:article|story|post|content|piece|report|interview|essay|page)"
# Wherever these stand, no author says them.
_ANYWHERE = re.compile(
    r"by (?:clicking|signing up|subscribing|submitting|entering|providing|continuing)\b"
    r".{0,120}?\byou (?:agree|confirm|consent|acknowledge|are agreeing)\b"
    r"|this (?:site|form|page) is protected by (?:re|h)captcha\b"
    r"|diese (?:seite|website) ist durch recaptcha\b"
    r"|ce site est prot[eé]g[eé] par recaptcha\b|este sitio est[aá] protegido por"
    r" recaptcha\b|questo sito [eè] protetto da recaptcha\b"
    r"|the following content is brought to you by\b"
    r"|mit (?:dem klick|der anmeldung|dem absenden)\b.{0,80}\b(?:stimmen sie|stimmst du"
    r"|erkl[aä]r)"
)
# At the end of a post they are the site's; elsewhere they may be quoted. Where a text
# first appeared its author may have said, so that stays.
_AT_END = re.compile(
    r"\W*(?:"
    rf"this {_WORK} (?:was|is)(?: originally| first)* (?:developed|created|produced)? ?"
    r"(?:in partnership|brought to you|provided as a service|sponsored|funded) "
    r"|(?:don['’]t forget to |be sure to |make sure to |please )?"
    r"(?:follow|find|like|join|connect with) (?:me|us) on (?:\w+(?:,| and| &)? ){0,4}?"
    r"(?:instagram|facebook|twitter|x\b|linkedin|pinterest|youtube|tiktok|threads"
    r"|mastodon|bluesky|substack|google news)"
    r"|(?:be sure to |make sure to |please |now )*(?:subscribe|sign up)(?: now| below"
    r"| here)* (?:to|for|so|and)\b.{0,80}\b(?:newsletter|updates|inbox|e-?mails?|list"
    r"|touch|channel|podcast)\b"
    rf"|if you (?:liked|enjoyed|like|enjoy|loved) (?:this|my|our|the) {_WORK}\b"
    r".{0,80}\b(?:share|subscribe|sign up|follow|buy me|pin)\b"
    r"|join (?:our|my|the) (?:mailing list|newsletter|e-?mail list|facebook group)\b"
    r"|did you (?:make|try) (?:one of my recipes|this recipe|this|it)\W+.{0,30}"
    r"\b(?:leave|rate|rating|tag|comment|share)\b|©.{0,120}\b(?:all rights|alle rechte"
    r"|tous droits|todos los derechos|tutti i diritti|todos os direitos)\b"
    r"|folge(?:n sie)? (?:mir|uns) auf\b|(?:suivez|retrouvez)-(?:nous|moi) sur\b"
    r"|s[ií]gue(?:me|nos) en\b|siga-?(?:me|nos) no\b|segui(?:mi|ci) su\b"
    r"|volg (?:mij|me|ons) op\b)"
)
_OPENINGS = frozenset(
    {"by", "this", "diese", "ce", "este", "questo", "the", "mit", "don't", "don’t",
     "be", "make", "please", "follow", "find", "like", "join", "connect", "now",
     "subscribe", "sign", "if", "folge", "folgen", "suivez-nous", "suivez-moi",
     "retrouvez-nous", "retrouvez-moi", "sígueme", "síguenos", "siga-me", "siga-nos",
     "seguimi", "seguici", "volg", "did", "©"}
)  # fmt: skip


def mark_notices(page: Page, root: Element) -> None:
    """Mark what only a site says: what a form binds to, who paid, where to follow."""
    if root.prose < LEAST:
        return
    lines = [line for line in lines_in(page, root) if SHORTEST <= line.text <= LONGEST]
    ending = len(lines) - LAST
    for at, line in enumerate(lines):
        said = squeezed(line).lower()
        first = said.partition(" ")[0].lstrip("*([_–—").rstrip("0123456789-–")
        if first not in _OPENINGS:
            continue
        if _ANYWHERE.match(said) or (at >= ending and _AT_END.match(said)):
            line.cut = NOTICE
