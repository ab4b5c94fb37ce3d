"""Whether readers can still comment, as far as the page says so."""

import re
from collections.abc import Iterable

from .reading import squeezed, text_of
from .tree import Element

_FORM = re.compile(r"comment-?_?form|\srespond\s|comment-respond|comment-editor")
_FORM_TAGS = ("form", "div", "section")
_CLOSED = re.compile(r"no-?comments|comments-closed|nocomments")
_CLOSED_WORDS = re.compile(
    r"comments (?:are|have been) (?:closed|disabled)|kommentare sind geschlossen"
    r"|les commentaires sont ferm[eé]s|comentarios (?:est[aá]n )?cerrados"
    r"|i commenti sono chiusi|reacties zijn gesloten",
    re.IGNORECASE,
)
# The link to a form on a page of its own.
_OPEN_WORDS = re.compile(
    r"(?:post|leave|add|write) a (?:comment|reply)|kommentar"
    r" (?:posten|ver[oö]ffentlichen"
    r"|schreiben)|enregistrer un commentaire|publicar un comentario"
    r"|postar um coment[aá]rio|posta un commento|een reactie posten",
    re.IGNORECASE,
)
LONGEST_NOTE, LONGEST_LINK = 200, 40


def comments_open(named: Iterable[Element]) -> bool | None:
    """Whether the page still takes comments; None where it does not say.

    `named` are the elements whose names may be about comments.
    """
    notes = [e for e in named if "comm" in e.names or "respond" in e.names]
    if any(_says_closed(element) for element in notes):
        return False
    forms = (e for e in notes if e.tag in _FORM_TAGS and _FORM.search(e.names))
    form = next(forms, None)
    if form is not None:
        return not _CLOSED_WORDS.search(text_of(form))
    return True if any(_says_open(element) for element in notes) else None


def _says_closed(element: Element) -> bool:
    if element.text >= LONGEST_NOTE or not _CLOSED.search(element.names):
        return False
    return "closed" in element.names or bool(_CLOSED_WORDS.search(text_of(element)))


def _says_open(element: Element) -> bool:
    if not element.linked or element.text > LONGEST_LINK:
        return False
    return bool(_OPEN_WORDS.fullmatch(squeezed(element)))
