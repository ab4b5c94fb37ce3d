"""What an editor decides once for the comments of a site."""

from collections.abc import Iterable
from typing import Final

import swapper
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from articles.comments.prepared import Prepared
from articles.comments.signal_words import DETAILS, TESTIMONIAL, URGENT

from .threads import MOST_DAYS


class QuestionFor(models.TextChoices):
    """Who meets the arithmetic question."""

    ALL = "all", _("Everybody")
    UNKNOWN = "unknown", _("People whose address is not known yet")
    NOBODY = "nobody", _("Nobody")


class QuestionPlace(models.TextChoices):
    """Where the form gets its question from; decides what a cache may keep."""

    INLINE = "inline", _("In the page: one step, the page is made for each reader")
    ON_DEMAND = (
        "on_demand",
        _("On the next screen: any cache may keep the page"),
    )


@register_setting(icon="comment")
class CommentSettings(BaseSiteSetting):
    """How readers comment, and how long what they sent is kept."""

    is_open = models.BooleanField(
        _("take comments"),
        default=True,
        help_text=_("If not, no page takes new comments; those there stay."),
    )
    closes_after = models.PositiveSmallIntegerField(
        _("close after (days)"),
        default=0,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_("Days after a page was published; 0 for never."),
    )
    email_required = models.BooleanField(
        _("ask for an email address"),
        default=False,
        help_text=_("If not, readers may leave it empty."),
    )
    longest = models.PositiveIntegerField(
        _("longest comment (characters)"), default=5000
    )
    question_for = models.CharField(
        _("who answers the spam check"),
        max_length=7,
        choices=QuestionFor.choices,
        default=QuestionFor.ALL,
    )
    question_place = models.CharField(
        _("where the spam check stands"),
        max_length=9,
        choices=QuestionPlace.choices,
        default=QuestionPlace.INLINE,
    )
    trusted_after = models.PositiveSmallIntegerField(
        _("publish without waiting after"),
        default=0,
        help_text=_(
            "Published comments from a confirmed address after which further ones need "
            "not wait, unless something was found in them; 0: every comment waits."
        ),
    )
    policy_page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("comment policy"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The form links to it."),
    )
    privacy_page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("privacy page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "What is kept of comments is said at its end, from these settings."
        ),
    )
    usual_wait = models.CharField(
        _("how soon comments are read"),
        max_length=80,
        default=_("usually within a day"),
        help_text=_("Stands in the form, after “Every comment is read first,”."),
    )
    look_for_urgent = models.BooleanField(
        _("signs that somebody may need urgent care"),
        default=True,
        help_text=_("They stand first at the desk. Nothing is answered by itself."),
    )
    look_for_details = models.BooleanField(
        _("personal health details"),
        default=True,
        help_text=_("Their writer may not want to read them on the web for ever."),
    )
    look_for_testimonials = models.BooleanField(
        _("praise of a treatment"),
        default=False,
        help_text=_("Where your profession’s rules forbid testimonials."),
    )
    urgent_help = models.TextField(
        _("help for whoever may need it now"),
        blank=True,
        help_text=_(
            "Shown to somebody whose comment has such signs, while it waits. Empty: a "
            "sentence that points to the emergency number."
        ),
    )
    reply_address = models.EmailField(
        _("address for answers to private letters"),
        blank=True,
        help_text=_("Where people reach you who answer a letter of an editor."),
    )
    keep_spam_days = models.PositiveSmallIntegerField(
        _("keep spam and bin (days)"),
        default=30,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_("0 for as long as nobody erases them."),
    )
    keep_email_days = models.PositiveSmallIntegerField(
        _("keep email addresses (days)"),
        default=730,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_("After a comment was sent; 0 for as long as the comment stands."),
    )
    keep_decisions_days = models.PositiveSmallIntegerField(
        _("keep who decided what (days)"),
        default=730,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_("0 for ever."),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("is_open"),
                FieldPanel("closes_after"),
                FieldPanel("email_required"),
                FieldPanel("longest"),
                FieldPanel("usual_wait"),
                FieldPanel("policy_page"),
            ],
            heading=_("Form"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("question_for"),
                FieldPanel("question_place"),
                FieldPanel("trusted_after"),
            ],
            heading=_("Spam check and trust"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("look_for_urgent"),
                FieldPanel("urgent_help"),
                FieldPanel("look_for_details"),
                FieldPanel("look_for_testimonials"),
            ],
            heading=_("Hints about health"),
            help_text=_("A comment with such a hint waits for you, always."),
        ),
        FieldPanel("reply_address"),
        MultiFieldPanel(
            [
                FieldRowPanel(["keep_spam_days", "keep_email_days"]),
                FieldPanel("keep_decisions_days"),
                FieldPanel("privacy_page"),
            ],
            heading=_("Privacy"),
        ),
    ]

    class Meta:
        verbose_name = _("reader comments")

    @property
    def looks_for(self) -> frozenset[str]:
        """The signals of health that this site wants to see, by their codes."""
        wanted = {
            URGENT: self.look_for_urgent,
            DETAILS: self.look_for_details,
            TESTIMONIAL: self.look_for_testimonials,
        }
        return frozenset(code for code, is_wanted in wanted.items() if is_wanted)

    @classmethod
    def of(cls, site_id: int, *, with_policy: bool = False) -> "CommentSettings":
        """Give the settings of a site, unsaved if nobody has changed any yet.

        Reading a page must not write. `with_policy` brings the page that the form links
        to in the same query.
        """
        rows: Iterable[CommentSettings]
        if with_policy:
            rows = cls.objects.filter(site_id=site_id).select_related("policy_page")
        else:
            rows = _OF_SITE.objects(site_id)
        return next(iter(rows), None) or cls(site_id=site_id)


_OF_SITE: Final = Prepared(
    lambda site: CommentSettings.objects.filter(site_id=site), -1
)
