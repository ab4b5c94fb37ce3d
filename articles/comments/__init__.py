"""Moderated reader comments for any Wagtail page type."""
