"""What the desk puts into the admin's pages is HTML by the standard."""

from django.test import Client
from django.utils import timezone

from articles.comments.flows import report
from articles.comments.models import (
    LayerScore,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    WordRule,
)
from articles.comments.outbox import MOST_ATTEMPTS
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.fixtures.checkers import NuChecker

from .test_in_browser import DESK, screens


def test_the_checker_has_nothing_to_say(
    target: Target, root_client: Client, nu_checker: NuChecker
) -> None:
    comment = waiting(target, name="Gus", body="See http://site.test/ for more.")
    shown = published(target, body="It stands here.")
    report(shown, ReportReason.HARM, text="It could burn.", now=timezone.now())
    WordRule.objects.create(kind="word", text="stands")
    LayerScore.objects.create(code="link", right=3, wrong=1)
    OutgoingMail.objects.update(attempts=MOST_ATTEMPTS, problem="SMTPDataError: 550")
    ours = [address for address in screens() if address.startswith(DESK)]
    answer = {"text": "Your session.", "version": comment.version}
    person = {"email": "priya@example.org"}

    pages = [
        *(root_client.get(address) for address in ours),
        root_client.post(f"{DESK}{comment.pk}/reply/", answer),
        root_client.post(f"{DESK}people/", person),
        root_client.post(f"{DESK}people/erase/", person),
        root_client.get(f"{DESK}?status=bin"),
    ]

    assert ReaderComment.objects.count() == 2
    assert nu_checker(*(_alone(page.text) for page in pages)) == []


def _alone(page: str) -> str:
    """The part that is the desk's, on a page of its own."""
    inner = page.split('<div class="desk">')[1].split("</main>", maxsplit=1)[0]
    # What follows closes elements of Wagtail's.
    inner = inner[: inner.rindex("</div>", 0, inner.rstrip().rindex("</div>"))]
    inner = inner[: inner.rstrip().rindex("</div>")]
    return (
        '<!doctype html><html lang="en"><head><title>Desk</title></head>'
        f"<body><main><h1>Desk</h1>{inner}</main></body></html>"
    )
