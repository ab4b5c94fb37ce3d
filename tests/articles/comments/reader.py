"""What a person does with a form: read the question, work it out, fill in the rest."""

import re
from typing import Any

from articles.comments.number_words import spelled

PAGE = "/articles/stave/"
FORM = f"{PAGE}comment/"
BODY = "A thought about oil."

_TOKEN = re.compile(r'name="token" value="([^"]+)"')
_LABEL = re.compile(r'<label for="comment-answer"[^>]*>(.*?)</label>', re.DOTALL)
_HIDDEN = re.compile(r'<span class="hidden-label">.*?</span>|<[^>]+>', re.DOTALL)
_WORDS = {word: number for number, words in enumerate(spelled("en")) for word in words}
_SIGNS = {"plus": "+", "minus": "−", "times": "×"}


def token_in(html: str) -> str:
    found = _TOKEN.search(html)
    assert found, "the form has no question"
    return found[1]


def solve(html: str) -> str:
    """Read the question as a person does, who does not see what is hidden."""
    found = _LABEL.search(html)
    assert found, "the form asks nothing"
    first, operator, second = _HIDDEN.sub(" ", found[1]).split()[-3:]
    a, b = (_number(word.strip("?")) for word in (first, second))
    results = {"+": a + b, "−": a - b, "×": a * b}
    return str(results[_SIGNS.get(operator, operator)])


def solved(html: str) -> dict[str, str]:
    """The fields that answer the question of a page."""
    return {"token": token_in(html), "answer": solve(html)}


def typed(**given: Any) -> dict[str, Any]:
    """All fields of the form but for the question."""
    return {
        "comment": BODY,
        "name": "Gus",
        "email": "gus@example.org",
        "extra": "",
        **given,
    }


def _number(word: str) -> int:
    return _WORDS[word] if word in _WORDS else int(word)
