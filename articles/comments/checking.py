"""The layers of this site: ours, and those that COMMENTS_LAYERS names."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from . import judges
from .conf import own_layers
from .layers import pipeline
from .layers.pipeline import Layer


def active_layers() -> tuple[Layer, ...]:
    """All layers in order; a site's own stand before the one about the person."""
    return (*pipeline.MECHANICAL, *content_layers(), *pipeline.PERSON)


def content_layers() -> tuple[Layer, ...]:
    """Those that look at the text alone: they look again when it is changed."""
    own = (import_string(name) for name in own_layers())
    return (*pipeline.CONTENT, *own)


def sentences(held_for: Iterable[Mapping[str, Any]]) -> list[str]:
    """Say to a moderator, in the language in force, what the layers found."""
    known = dict(judges.SENTENCES)
    for layer in active_layers():
        known |= layer.SENTENCES
    return [
        _(known[found["code"]]) % found.get("data", {})
        for found in held_for
        if found["code"] in known
    ]


def sentence_of(code: str) -> str:
    """Name a code of a layer without the details of one comment; itself if unknown."""
    return _NAMES.get(code, lambda: code)()


def ask_again(code: str) -> str:
    """Say to a reader why the form is here again. Nobody is blamed."""
    return _ASKING.get(code, _ASKING["missing"])()


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
    "near_repeat": lambda: _("Nearly the same text before"),
    "bayes": lambda: _("Words of earlier spam"),
    "spam_before": lambda: _("Spam from the same person before"),
    "judge": lambda: _("What a service says"),
}
