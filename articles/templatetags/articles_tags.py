"""Filters of article templates."""

from django import template

from articles.rich_text import inline

register = template.Library()
register.filter("inline_rich_text", inline)
