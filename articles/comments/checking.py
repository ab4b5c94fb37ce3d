"""The layers of this site: ours, and those that COMMENTS_LAYERS names."""

import logging
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from . import judges
from .conf import own_layers
from .layers import pipeline
from .layers.attempts import Attempt, History
from .layers.pipeline import Layer
from .layers.sentences import Counted, Sentence, gettext_noop
from .layers.verdicts import Hold, Verdict
from .models import LayerScore

logger = logging.getLogger(__name__)

LONGEST_CODE: Final = LayerScore._meta.get_field("code").max_length or 0  # noqa: SLF001
_FAILED: Final = "layer_failed"
_SENTENCES: Final[Mapping[str, Sentence]] = {
    _FAILED: gettext_noop("A spam check of this site failed: %(layer)s")
}


def active_layers() -> tuple[Layer, ...]:
    """All layers in order; a site's own stand before the one about the person."""
    return (*pipeline.MECHANICAL, *content_layers(), *pipeline.PERSON)


def content_layers() -> tuple[Layer, ...]:
    """Those that look at the text alone: they look again when it is changed."""
    return (*pipeline.CONTENT, *map(_guarded, own_layers()))


def load_layer(name: str) -> Layer:
    """Find a site's own layer by its dotted name: a module, a class or an object.

    Raises: ImportError if there is none, or it is not like a layer.
    """
    try:
        found: Any = import_module(name)
    except ModuleNotFoundError:
        found = import_string(name)
    layer: Layer = found() if isinstance(found, type) else found
    if not (callable(getattr(layer, "examine", None)) and hasattr(layer, "SENTENCES")):
        raise ImportError(f"{name} has no examine() or no SENTENCES")
    if any(len(code) > LONGEST_CODE for code in layer.SENTENCES):
        raise ImportError(f"{name} has a code of more than {LONGEST_CODE} letters")
    return layer


def sentences(held_for: Iterable[Mapping[str, Any]]) -> list[str]:
    """Say to a moderator, in the language in force, what the layers found."""
    known: dict[str, Sentence] = {**judges.SENTENCES, **_SENTENCES}
    for layer in active_layers():
        known |= layer.SENTENCES
    return [_said(known, found["code"], found.get("data", {})) for found in held_for]


def sentence_of(code: str) -> str:
    """Name a code of a layer without the details of one comment; itself if unknown."""
    return _NAMES.get(code, lambda: code)()


def ask_again(code: str) -> str:
    """Say to a reader why the form is here again. Nobody is blamed."""
    return _ASKING.get(code, _ASKING["missing"])()


class _Guarded:
    """A site's own layer; when it fails, a person looks and no text is lost."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.layer = load_layer(name)
        self.SENTENCES = self.layer.SENTENCES

    def examine(self, attempt: Attempt, history: History) -> Verdict:
        try:
            verdict = self.layer.examine(attempt, history)
            return _storable(verdict) if isinstance(verdict, Hold) else verdict
        except Exception:
            logger.exception("the layer %s failed", self.name)
            return Hold(_FAILED, {"layer": self.name})


def _storable(hold: Hold) -> Hold:
    data = {
        key: value if isinstance(value, int) else str(value)
        for key, value in hold.data.items()
    }
    return Hold(hold.code[:LONGEST_CODE], data, suggests_spam=hold.suggests_spam)


_guarded = lru_cache(maxsize=100)(_Guarded)


class _Data(dict[str, Any]):
    """What a hold said; an older one may lack what its sentence says today."""

    def __missing__(self, key: str) -> str:
        return "?"


def _said(known: Mapping[str, Sentence], code: str, data: Mapping[str, Any]) -> str:
    sentence = known.get(code)
    if sentence is None:
        return _("Held by a spam check that is not in use any more: %s") % code
    if isinstance(sentence, Counted):
        number = data.get(sentence.number)
        count = number if isinstance(number, int) else 0
        return ngettext(sentence.one, sentence.many, count) % _Data(data)
    return _(sentence) % _Data(data)


_ASKING = {
    "wrong": lambda: _(
        "The answer to the spam check is not right. Try again, ask for another, or "
        "leave it empty to confirm by email"
    ),
    "expired": lambda: _(
        "This form was open for a long time. Check your comment and send it again"
    ),
    "spent": lambda: _("This spam check was used before. Answer the new one"),
    "elsewhere": lambda: _("Answer the spam check of this page"),
    "malformed": lambda: _("Answer the spam check"),
    "missing": lambda: _("Answer the spam check"),
    "trap": lambda: _(
        "Something was typed into a hidden box that has to stay empty, perhaps by a "
        "tool in your browser. Check your comment and send it again"
    ),
    "unanswered_often": lambda: _(
        "Many spam checks were left empty near you. Answer this one, or come back in "
        "an hour"
    ),
    "wait": lambda: _(
        "Many comments came from near you within an hour. Yours is kept here: send it "
        "again a little later"
    ),
}
_NAMES = {
    "haste": lambda: _("Sent within three seconds"),
    "rate": lambda: _("Many from one network"),
    "link": lambda: _("One or two links"),
    "links": lambda: _("Three links or more"),
    "markup": lambda: _("Links written as code"),
    "word": lambda: _("A word to look for"),
    "urgent_care": lambda: _("May need urgent care"),
    "health_details": lambda: _("Personal health details"),
    "testimonial": lambda: _("Reads like a testimonial"),
    "near_repeat": lambda: _("Nearly the same text before"),
    "bayes": lambda: _("Words of earlier spam"),
    "spam_before": lambda: _("Spam from the same person before"),
    "blocked": lambda: _("Somebody an editor has blocked"),
    "new_link": lambda: _("First link of a known person to a website"),
    "judge": lambda: _("What a service says"),
}
