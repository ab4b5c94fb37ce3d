"""What a moderator chooses in the admin's own account settings."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import BaseSettingsPanel, notifications_tab

from articles.comments import moderator_mail
from articles.comments.models import MailPreference, Wish

from .permissions import MODERATE, may


# Generic for the type checker only: Django takes no parameters when it runs.
class MailPreferenceForm(forms.ModelForm):  # type: ignore[type-arg]
    """How often somebody wants mail about comments that wait, and when."""

    class Meta:
        model = MailPreference
        fields = ("wish", "hour")
        widgets = {"wish": forms.RadioSelect}

    def save(self, commit: bool = True) -> MailPreference:
        """Keep the wish, and plan the mails by it."""
        data = self.cleaned_data
        moderator_mail.choose(self.instance.user, Wish(data["wish"]), data["hour"])
        preference: MailPreference = self.instance
        return preference


class MailPanel(BaseSettingsPanel):
    """For those who may decide about comments."""

    name = "reader_comments"
    title = _("Reader comments")
    tab = notifications_tab
    order = 200
    help_text = _(
        "The mails go to the email address of your account. They hold what readers "
        "wrote, and links that decide without logging in."
    )

    def is_active(self) -> bool:
        return may(self.user, MODERATE)

    def get_form(self) -> MailPreferenceForm:
        found = MailPreference.objects.filter(user=self.user).first()
        instance = found or MailPreference(user=self.user)
        sent: Any = self.request.POST if self.request.method == "POST" else None
        return MailPreferenceForm(sent, instance=instance, prefix=self.name)
