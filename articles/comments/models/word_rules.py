"""Words, domains and people that an editor wants to see first."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class RuleKind(models.TextChoices):
    """What a rule looks at."""

    WORD = "word", _("Word or phrase")
    PATTERN = "pattern", _("Regular expression")
    DOMAIN = "domain", _("Website in a link")


class WordRule(models.Model):
    """Holds a comment for a moderator; never refuses it.

    A rule that is not in use can be tried on the last comments first.
    """

    kind = models.CharField(_("kind"), max_length=8, choices=RuleKind.choices)
    text = models.CharField(_("what to look for"), max_length=200)
    note = models.CharField(_("note for moderators"), max_length=200, blank=True)
    in_use = models.BooleanField(_("in use"), default=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("word to look for")
        verbose_name_plural = _("words to look for")
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "text"], name="comments_one_rule_a_word"
            )
        ]

    def __str__(self) -> str:
        return self.text
