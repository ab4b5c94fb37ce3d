"""Counters of the layers against spam."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DailyKey(models.Model):
    """The key of one day's network hashes; with it gone nobody can undo them."""

    day = models.DateField(primary_key=True)
    key = models.BinaryField(max_length=32)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"Key of {self.day}"


class NetworkHour(models.Model):
    """How often a network sent something in one hour.

    `network` is HMAC-SHA256, under the day's key, of the address cut to /24 (IPv4) or
    /48 (IPv6), so no address can be recovered once the key is gone.
    """

    network = models.CharField(max_length=32)
    hour = models.DateTimeField()
    kind = models.CharField(max_length=10)
    count = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["hour", "network", "kind"], name="comments_network_hour"
            )
        ]

    def __str__(self) -> str:
        return f"{self.count} in {self.hour:%H}"


class WordCount(models.Model):
    """In how many comments a word stood that moderators published, or called spam."""

    word = models.CharField(max_length=40, primary_key=True)
    published = models.PositiveIntegerField(default=0)
    spam = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.word


class LayerScore(models.Model):
    """How often a layer's finding was right by what moderators then decided."""

    code = models.CharField(max_length=40, primary_key=True)
    right = models.PositiveIntegerField(_("right"), default=0)
    wrong = models.PositiveIntegerField(_("wrong"), default=0)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.code
