"""How lines name who wrote a post: “By …” in many languages, and the names after it."""

import re

# Written with these, any word is a name; "by" alone also begins titles.
SURE_BY = (
    r"(?:(?:(?:this|a) (?:guest )?(?:post|article|story|blog)(?: was| is)? |guest )?"
    r"(?:written|posted|published|created|authored|submitted|contributed|words"
    r"|text|story|article|post|blog|interview) by"
    r"|(?:authors?|contributors?|writers?)\s?:"
    r"|geschrieben von|verfasst von|ein beitrag von|autor(?:in|en)?\s?:"
    r"|escrito por|publicado por|redactado por|postado por"
    r"|écrit par|publié par|rédigé par|auteure?s?\s?:"
    r"|scritto da|pubblicato da|a cura di|autore:|autrice:"
    r"|geschreven door|geplaatst door|skrevet a[vf]|skrivet av|автор\s?:)"
)
PLAIN_BY = r"(?:by|von|por|par|di|door|av|af|автор)"
BY = re.compile(rf"(?:{SURE_BY}|{PLAIN_BY}(?=[\s:\x1f]|$))[\s:\x1f]*", re.IGNORECASE)
_SURE = re.compile(SURE_BY, re.IGNORECASE)
# One of these stands in every byline.
_BY_WORDS = frozenset(
    """
    by by: von von: por por: par par: di door door: av af автор автор: author authors
    author: authors: contributor contributors contributor: contributors: writer writers
    writer: writers: autor autorin autoren autor: autorin: autoren: auteur auteure
    auteurs auteur: auteure: auteurs: autore: autrice:
    """.split()  # noqa: SIM905 - a list of so many words is read as prose is
)
# Between two runs of text that the page marks apart.
APART = "\x1f"
_WORD = re.compile(r"\x1f|[,;&|·•–—/()]|[^\s\x1f,;&|·•–—/()]+")
_PARTICLES = frozenset(
    """
    de del della di da do dos van von der den la le ten ter bin ibn al el zu y e
    """.split()  # noqa: SIM905 - a list of so many words is read as prose is
)
_BETWEEN = frozenset({APART, ",", ";"})
_AND = frozenset({"and", "&", "und", "et", "y", "e", "en", "och", "og", "with"})
_CREDENTIAL = re.compile(
    r"(?:[A-Z]{2,6}|(?:[A-Z][a-z]{0,2}\.?){2,4}(?:-[A-Z]{1,4})?|(?:[A-Z][a-z]?\.-?){1,5}"
    r"|[A-Z]{1,2}-[A-Z]{2,4}|[JS]r\.?|Esq\.?|II|III)"
)
_NO_CREDENTIAL = frozenset(
    {"CEO", "CTO", "CFO", "COO", "CMO", "USA", "UK", "US", "EU", "HR", "IT", "PR"}
)
_WORK = frozenset(
    """
    senior junior director editor manager writer founder cofounder co-founder owner
    president head chief staff contributor contributing content marketing officer
    reporter correspondent columnist author coach therapist consultant specialist
    professor lecturer expert analyst strategist partner associate assistant
    executive vice lead team freelance guest journalist researcher engineer developer
    product managing special for to university reviewed updated medically min minutes
    minute read share
    """.split()  # noqa: SIM905
)
MOST_NAMES = 12


def may_be_byline(line: str) -> bool:
    """Say whether a line holds a word that bylines hold; most lines do not."""
    return not _BY_WORDS.isdisjoint(line.lower().replace(APART, " ").split())


def is_sure(line: str) -> bool:
    """Say whether a line begins with words that only a byline begins with."""
    return bool(_SURE.match(line))


def names_in(text: str) -> str:
    """The names that a text begins with, joined as it joins them; else empty.

    Credentials stay with their name: “Jo Bloggs, MD”. Work and dates end the names.
    """
    taken: list[str] = []
    waiting: list[str] = []
    words = _WORD.findall(text)
    for at, word in enumerate(words):
        following = words[at + 1 : at + 4]
        if word in _BETWEEN or word.lower() in _AND:
            if not taken:
                return ""
            if word == APART and not waiting and _is_wordy(following):
                break
            waiting.append(word)
        elif not _goes_on(word, following, taken, waiting):
            break
        else:
            taken += [*waiting, word]
            waiting = []
    return _joined(taken)


def _is_wordy(following: list[str]) -> bool:
    return (
        bool(following)
        and following[0] not in ",;&"
        and following[0].lower() not in _AND
    )


def _goes_on(
    word: str, following: list[str], taken: list[str], waiting: list[str]
) -> bool:
    """Whether a word belongs to the name before it, or begins the next name."""
    if word.lower().strip(".:") in _WORK:
        return False
    joining = [sign for sign in waiting if sign != APART]
    if not joining:
        is_particle = word in _PARTICLES and bool(taken)
        return _is_capital(word) or (is_particle and _has_capital(following))
    if joining[-1] == "," and _CREDENTIAL.fullmatch(word):
        return word not in _NO_CREDENTIAL
    is_name = _is_capital(word) and len(taken) < MOST_NAMES * 3
    return is_name and bool(following) and _has_name_after(following)


def _has_name_after(following: list[str]) -> bool:
    first = following[0]
    if first.lower() in _WORK:
        return False
    return _is_capital(first) or first in _PARTICLES


def _has_capital(following: list[str]) -> bool:
    return any(_is_capital(word) for word in following[:3])


def _is_capital(word: str) -> bool:
    return is_name_word(word) and not any(map(str.isdigit, word))


def is_name_word(word: str) -> bool:
    """Whether a word begins as names do; many scripts have no capitals."""
    return word[0].isalpha() and not word[0].islower()


def is_credential(text: str) -> bool:
    """Say whether a text holds nothing but what stands after a name: “MD, PhD”."""
    words = re.findall(r"[^\s,]+", text)
    return all(_CREDENTIAL.fullmatch(word) for word in words)


def _joined(taken: list[str]) -> str:
    words = [word for word in taken if word != APART]
    text = " ".join(words).replace(" ,", ",").replace(" ;", ";")
    return text.rstrip(".:") if text.endswith(":") else text
