"""An article as one piece of HTML that works away from the site: feeds send it."""

from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.rich_text import RichText

from .links import expand_links


def full_text(article: Any, request: HttpRequest) -> str:
    """Give standfirst, lead figure, body and disclaimer, all addresses absolute."""
    expand_links(article.body)
    context = {"page": article, "request": request}
    children = [*article.lead_figure, *article.body]
    blocks = format_html_join(
        "", "{}", ((child.render(context),) for child in children)
    )
    parts = [_standfirst(article), blocks, _disclaimer(article)]
    return absolute("".join(parts), article.get_full_url(request))


def absolute(html: str, base: str) -> str:
    """Make the addresses of links and pictures absolute; `base` is the page's own."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(href=True):
        tag["href"] = urljoin(base, str(tag["href"]))
    for tag in soup.find_all(src=True):
        tag["src"] = urljoin(base, str(tag["src"]))
    for tag in soup.find_all(srcset=True):
        tag["srcset"] = _absolute_srcset(str(tag["srcset"]), base)
    return str(soup)


def _absolute_srcset(srcset: str, base: str) -> str:
    candidates = (candidate.strip().split(" ", 1) for candidate in srcset.split(", "))
    return ", ".join(" ".join([urljoin(base, url), *rest]) for url, *rest in candidates)


def _standfirst(article: Any) -> SafeString:
    if not article.standfirst:
        return SafeString("")
    return format_html("<p>{}</p>", article.standfirst)


def _disclaimer(article: Any) -> SafeString:
    """The house's words: a reader of the feed never sees the page they stand on."""
    house = article.house_disclaimer
    if house is None:
        return SafeString("")
    return format_html("<h2>{}</h2>{}", house.heading, RichText(house.text))
