"""A scraped file is imported, checked in the editor, published, and read."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles.models import ArticlePage

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def import_posts(*paths, **options):
    call_command(
        "import_posts", *paths, stdout=StringIO(), stderr=StringIO(), **options
    )
    return ArticlePage.objects.get()


def test_an_editor_publishes_the_draft_of_the_post_that_started_it_all(
    site, browser, shared
):
    draft = import_posts(shared / "seed" / "scraped-post.txt")
    listing = f"{site.url}/admin/pages/{draft.get_parent().pk}/"
    address = site.url + draft.url

    def publish(page):
        site.log_in(page)
        page.goto(f"{site.url}/admin/pages/{draft.pk}/edit/")
        page.get_by_role("button", name="More actions").last.click()
        page.get_by_role("button", name="Publish").click()
        page.wait_for_url(listing)
        page.goto(address)
        return page.inner_text("article")

    text = browser.run(publish)

    assert text.startswith("Ashiatsu")
    assert "Nicola preforming Ashiatsu in his studio" in text
    assert "This information is not intended to be a substitute" in text
    assert "five × three" not in text
    assert "Related image" not in text


VECTORS = (
    "<script>pwned()</script>",
    "<img src=x onerror=pwned()>",
    "<svg onload=pwned()><circle/></svg>",
    '<a id="link" href="javascript:pwned()">press</a>',
    '<a href="JaVa&#10;Script:pwned()">press</a>',
    '<iframe src="javascript:parent.pwned()"></iframe>',
    '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
    "<![CDATA[</svg><img src=x onerror=pwned()>]]>",
    "<math><mtext><table><mglyph><style><img src=x onerror=pwned()></style>",
    '<form action="https://evil.example/"><input autofocus onfocus=pwned()></form>',
    '<object data="data:text/html,<script>parent.pwned()</script>"></object>',
    '<p style="background:url(https://evil.example/pixel)">styled</p>',
    "<video src=x onerror=pwned()><source onerror=pwned()></video>",
    "<details open ontoggle=pwned()><summary>more</summary>text</details>",
    '<base href="https://evil.example/"><link rel=stylesheet href="//evil.example/">',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
)


def test_hostile_markup_runs_nothing_and_calls_nobody_even_without_the_policy(
    site, browser, tmp_path
):
    words = "A paragraph of honest words that is long enough to be an article. " * 3
    body = "".join(f"<p>{words}</p>{vector}" for vector in VECTORS)
    title = "Staves &lt;img src=x onerror=pwned()&gt;"
    (tmp_path / "hostile.html").write_text(
        f"<!doctype html><html><head><title>{title}</title></head><body><article>"
        f"<h1>{title}</h1><div class=entry-content>{body}</div></article></body>",
        encoding="utf-8",
    )
    page_imported = import_posts(tmp_path / "hostile.html", publish=True)
    address = site.url + page_imported.url

    def visit(page):
        calls, requests = [], []
        page.expose_function("pwned", lambda: calls.append(page.url))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(address)
        for link in page.query_selector_all("article a[href^=java i]"):
            link.click()
        page.wait_for_timeout(300)
        return calls, [url for url in requests if not url.startswith(site.url)]

    assert page_imported.live
    assert browser.run(visit, bypass_csp=True) == ([], [])
