"""What was noticed in a comment, so that the desk can be searched for it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment


class CommentSignal(models.Model):
    """One finding of a comment's `held_for`, by its code."""

    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="signals"
    )
    code = models.CharField(max_length=40)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["code", "comment"], name="comments_signal_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.code} of comment {self.comment_id}"


class SignalWords(models.Model):
    """The house's own list of phrases for a signal in a language, instead of ours."""

    signal = models.CharField(_("what it hints at"), max_length=40)
    language = models.CharField(_("language"), max_length=35)
    words = models.TextField(_("words and phrases"), blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("words of a hint")
        verbose_name_plural = _("words of hints")
        constraints = [
            models.UniqueConstraint(
                fields=["signal", "language"], name="comments_signal_words_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.signal}, {self.language}"
