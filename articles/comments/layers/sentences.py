"""Marks the sentences of plain modules, which `checking.py` translates."""


def gettext_noop(sentence: str) -> str:
    """Give the sentence back; tools for translators find it by this name."""
    return sentence
