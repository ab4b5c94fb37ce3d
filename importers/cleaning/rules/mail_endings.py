"""What a mail or a newsletter puts below its text: a signature, a way to stop it."""

import re

from importers.cleaning.document import Separator
from importers.cleaning.draft import Draft

from .matching import matching, prose_span

RULE = "mail_ending"
REASON = "the ending of a mail or newsletter"

# RFC 3676 §4.3: two hyphens and a blank, alone on their line.
_SIGN = "--"
_WRITTEN = re.compile(r"^-- $", re.MULTILINE)
_STOP = (
    r"\b(?:unsubscribe|opt[ -]out|you (?:are )?receiv(?:e|ing|ed) this|manage your"
    r" (?:subscription|preferences)|view (?:this|in)(?: \w+){0,3} browser"
    r"|sent from my|abbestellen|abmelden|newsletter abbest\w+|sie erhalten diese"
    r"|darse de baja|cancelar (?:la )?suscripción|recibe[sn]? este (?:correo|mensaje)"
    r"|se désabonner|désinscri\w+|vous recevez ce|annulla l['’]iscrizione"
    r"|disiscri\w+|ricevi questa|cancelar (?:a )?(?:inscrição|assinatura)"
    r"|afmelden|uitschrijven|u ontvangt deze|إلغاء الاشتراك)\b"
)
_SAYS_SO = re.compile(_STOP)
_LINE = re.compile(rf".{{0,60}}{_STOP}.{{0,100}}")
_LONGEST, _MOST_BLOCKS = 1200, 8


def apply(draft: Draft) -> None:
    """Take out a signature to the end of the text, and lines about a newsletter."""
    signs = [i for i, placed in enumerate(draft.blocks) if placed.line == _SIGN]
    if signs and _is_signature(draft, signs[-1]):
        draft.remove(range(signs[-1], len(draft.blocks)), RULE, REASON)
        signs.pop()
    for index in signs:
        draft.blocks[index].block = Separator()
    _, last = prose_span(draft)
    draft.remove(set(matching(draft, _LINE, last)), RULE, REASON)


def _is_signature(draft: Draft, start: int) -> bool:
    """Short, last in the text, and either signed as mails are or saying what it is."""
    below = [placed.text for placed in draft.blocks[start + 1 :]]
    text = "\n".join(below)
    if not 0 < len(text) <= _LONGEST or len(below) > _MOST_BLOCKS or start == 0:
        return False
    return bool(_WRITTEN.search(draft.post.text) or _SAYS_SO.search(text.lower()))
