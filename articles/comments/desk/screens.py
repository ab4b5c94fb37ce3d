"""What the desk's screens have in common."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin


class Screen(WagtailAdminTemplateMixin, TemplateView):
    """A screen below "Reader comments" in the admin."""

    header_icon = "comment"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        items = [
            *super().get_breadcrumbs_items(),
            {"url": reverse("comments_desk:queue"), "label": _("Reader comments")},
        ]
        if self.page_title:
            items.append({"url": "", "label": self.get_page_title()})
        return items
