"""How the signs of disclaimers are put together: words, gaps between, denials.

Gaps are counted, so that no search is more than linear.
"""

import re

EN_NOT = r"(?:no|not|never|nor|neither|nothing|cannot|can['’]t|isn['’]t|doesn['’]t)\b"
ES_NOT = r"(?:no|nunca|ni|tampoco|nada|ning[uú]n\w*)\b"
FR_NOT = r"(?:ne|n['’]\w+|pas|aucun\w*|rien|jamais|ni|non)\b"
DE_NOT = r"(?:keine\w?|kein|nicht|nichts|nie|niemals|keinesfalls|keineswegs)\b"
IT_NOT = r"(?:non|né|nulla|nessun\w*|mai)\b"
PT_NOT = r"(?:não|nem|nunca|nada|nenhum\w*)\b"
NL_NOT = r"(?:geen|niet|niets|nooit)\b"


def gap(most: int) -> str:
    """At most so many other words, all of one sentence, and the blanks around them."""
    return rf"(?:[^\w.!?]+[\w’'-]+){{0,{most}}}[^\w.!?]+"


def sign(*alternatives: str) -> re.Pattern[str]:
    """A pattern that begins with a word."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})", re.IGNORECASE)
