"""The house's ready texts, as the desk lists and changes them."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet

from articles.comments.models import CannedReply


class CannedReplyViewSet(ModelViewSet):
    """Ready texts; those of a language stand instead of the ones that came along."""

    model = CannedReply
    icon = "comment"
    menu_label = _("Ready texts")
    url_namespace = "comment_texts"
    form_fields = ["purpose", "language", "text"]
    list_display = [
        TitleColumn("__str__", label=_("Text"), url_name="comment_texts:edit"),
        Column("get_purpose_display", label=_("What it is for")),
        Column("language", label=_("Language"), sort_key="language"),
    ]
    copy_view_enabled = False
    add_to_reference_index = False
