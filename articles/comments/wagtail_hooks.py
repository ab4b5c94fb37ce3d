"""What this app adds to Wagtail."""

from wagtail import hooks

from .stitching import stitched

hooks.register("on_serve_page", stitched)
