"""Language tags (BCP 47): whether one is well formed, and which way its script runs."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# RFC 5646 §2.1, without grandfathered tags: language, script, region, variants.
_TAG = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*",
    re.IGNORECASE,
)
# Languages written from right to left unless a script subtag says otherwise:
# Unicode CLDR, likely subtags of the scripts below.
_RTL_LANGUAGES = frozenset(
    "ar arc azb bal bgn bqi ckb dv fa glk he iw khw ks lrc mzn nqo pnb "  # noqa: SIM905
    "ps sd skr syr ug ur yi".split()
)
_RTL_SCRIPTS = frozenset(
    "adlm arab armi hebr mand nkoo rohg samr syrc thaa".split()  # noqa: SIM905
)
_SCRIPT = re.compile(r"[a-z]{4}")


def validate_language(value: str) -> None:
    """Raises: ValidationError (code "language") unless `value` is a language tag."""
    if not _TAG.fullmatch(value):
        message = _("Use a language code such as en, de or pt-BR.")
        raise ValidationError(message, code="language")


def text_direction(tag: str) -> str:
    """Give "rtl" or "ltr"; a script in the tag (ur-Latn) decides first."""
    language, *subtags = tag.lower().replace("_", "-").split("-")
    scripts = [subtag for subtag in subtags if _SCRIPT.fullmatch(subtag)]
    if scripts:
        return "rtl" if scripts[0] in _RTL_SCRIPTS else "ltr"
    return "rtl" if language in _RTL_LANGUAGES else "ltr"
