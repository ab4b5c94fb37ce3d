"""The lines of a site in a plain text."""

from dataclasses import replace

from importers.cleaning.ledger import Ledger
from importers.cleaning.read import RawPost

from .keys import key_of
from .profile import RULE, SiteProfile
from .runs import between_at_the_end, of_the_site

_BETWEEN = "stands between lines of the site, after the text"


def lines_in_text(text: str) -> list[str]:
    """The lines that hold anything."""
    return [line for line in text.split("\n") if line.strip()]


def without_site_lines(post: RawPost, profile: SiteProfile, ledger: Ledger) -> RawPost:
    """Blank the site's lines, so that the numbers of all others stay what they are."""
    lines = post.text.split("\n")
    numbers = [number for number, line in enumerate(lines) if line.strip()]
    texts = [lines[number] for number in numbers]
    found = of_the_site(texts, profile)
    for index in sorted(found | between_at_the_end(texts, found)):
        count = profile.lines.get(key_of(texts[index]))
        reason = profile.reason(count) if count else _BETWEEN
        ledger.remove(RULE, reason, texts[index], f"line {numbers[index] + 1}")
        lines[numbers[index]] = ""
    return replace(post, text="\n".join(lines)) if found else post
