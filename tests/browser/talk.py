"""Every state in which a reader meets comments, and how to get there."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone
from playwright.sync_api import Page

from articles.comments.flows import erase, reply
from articles.comments.models import CommentSettings, CommentThread, ReaderComment
from articles.comments.targets import Target
from articles.models import ArticlePage, PolicyPage
from tests.articles.comments.factories import published, target_for
from tests.articles.comments.reader import solve

Steps = Callable[[Page], Any]

TALK = "/articles/article-7-about-shoulders/"
CLOSED = "/articles/article-8-about-shoulders/"
EMPTY = "/articles/article-9-about-shoulders/"
LONG_ADDRESS = "https://example.org/a/path/that/no/phone/shows/in/one/line?at=all#is-it"


def make_talk(home: Any) -> None:
    """Comments of every kind on two of the site's articles, and the comment policy."""
    policy = PolicyPage(
        title="Comment policy", slug="comment-policy", body="<p>Be kind."
    )
    home.add_child(instance=policy)
    CommentSettings.objects.create(site=home.get_site(), policy_page=policy)
    editor = get_user_model().objects.create_user("mara", first_name="Mara")
    target = target_for(_article(TALK))
    _conversations(target, editor)
    for number in range(24):
        _say(target, f"Reader {number}", f"Thought {number} of {number * number}.")
    closed = target_for(_article(CLOSED))
    _say(closed, "Gus", "Just in time.")
    CommentThread.objects.filter(page_id=closed.page_id).update(
        is_open=False, closed_at=timezone.now() - timedelta(days=1)
    )
    _say(target_for(_article("rest-after-birth")), "ليلى", "شكرًا على هذا الشرح.")


def ask_on_demand() -> None:
    """Keep the question out of the articles from now on."""
    CommentSettings.objects.update(question_place="on_demand")


def write(page: Page, **given: str) -> None:
    """Fill in the form as somebody does who reads the question."""
    fields = {
        "comment": "A thought about oil.",
        "name": "Gus",
        "email": "gus@b.example",
    }
    for name, text in (fields | given).items():
        page.fill(f"#comment-{name}", text)
    if "answer" not in given:
        page.fill("#comment-answer", solve(page.content()))


def send(page: Page, **given: str) -> None:
    write(page, **given)
    press(page, "Send for review")


def press(page: Page, name: str) -> None:
    """Press a button that people see; what is hidden from them has no role."""
    page.get_by_role("button", name=name).click()


def _errors(page: Page) -> None:
    send(page, comment="", name="", email="gus@", answer="1000")


def _taken_back(page: Page) -> None:
    send(page, comment="Better not.")
    press(page, "Take it back")


def _changing(page: Page) -> None:
    send(page, comment="Not quite what I mean.")
    press(page, "Change my comment")


def _replying_in_place(page: Page) -> None:
    page.click("#c2 [data-reply]")
    page.wait_for_selector("#c2 form")


def _report_errors(page: Page) -> None:
    press(page, "Send report")


def _reported(page: Page) -> None:
    page.check("text=It is advertising")
    press(page, "Send report")


def _asked_next(page: Page) -> None:
    page.fill("#comment-comment", "A thought about oil.")
    page.fill("#comment-name", "Gus")
    press(page, "Send for review")


def _asked_by_script(page: Page) -> None:
    page.focus("#comment-name")
    page.wait_for_selector("#comment-answer")


def _nothing(page: Page) -> None:
    """The state is the page itself."""


# By name: where it starts, and what the reader does there.
STATES: dict[str, tuple[str, Steps]] = {
    "thread": (TALK, _nothing),
    "thread, second page": (f"{TALK}?after=30", _nothing),
    "nobody yet": (EMPTY, _nothing),
    "closed": (CLOSED, _nothing),
    "form": (f"{TALK}comment/", _nothing),
    "form of a closed page": (f"{CLOSED}comment/", _nothing),
    "errors": (TALK, _errors),
    "wrong answer": (EMPTY, lambda page: send(page, answer="1000")),
    "hint about health": (
        EMPTY,
        lambda page: send(page, comment="I was diagnosed with diabetes last year."),
    ),
    "replying": (f"{TALK}comment/?to=1#respond", _nothing),
    "replying to what is gone": (f"{TALK}comment/?to=9999", _nothing),
    "replying in place": (TALK, _replying_in_place),
    "waiting": (TALK, lambda page: send(page, name="Priya N.")),
    "sent twice": (TALK, lambda page: send(page, name="Priya N.")),
    "confirm": (TALK, lambda page: send(page, comment="No sums.", answer="")),
    "changing": (TALK, _changing),
    "taken back": (TALK, _taken_back),
    "incomplete address": (f"{TALK}comment/waiting/abc/", _nothing),
    "conversation": (f"{TALK}comments/1/", _nothing),
    "report": (f"{TALK}comment/report/?comment=1", _nothing),
    "report, errors": (f"{TALK}comment/report/?comment=1", _report_errors),
    "reported": (f"{TALK}comment/report/?comment=1", _reported),
}
# With the question on demand.
LATER_STATES: dict[str, tuple[str, Steps]] = {
    "asked on the next screen": (EMPTY, _asked_next),
    "asked by the script": (EMPTY, _asked_by_script),
}


def _article(address: str) -> Any:
    return ArticlePage.objects.get(slug=address.strip("/").rpartition("/")[2])


def _conversations(target: Target, editor: Any) -> None:
    """Six levels with a badge and a long name, a tombstone, and another script."""
    first = _say(target, "Priya N.", "Does the stave feel cold at first?")
    answer = reply(first, editor, "I keep it warm in a towel.", now=timezone.now())
    below = _say(target, "Gus", "Good to know.", answer.pk)
    for level in range(3, 6):
        name = f"Somebody whose name is as long as names may be at level {level}"
        below = _say(target, name, f"{LONG_ADDRESS} {level}\n\nAnd more.", below.pk)
    gone = _say(target, "Gone", "This will not stay.")
    _say(target, "Ann", "But this will.", gone.pk)
    erase(gone, by=editor)
    _say(target, "ليلى حداد", "شكرًا على هذا الشرح الواضح.")
    word = "Physiotherapiekostenrückerstattungsantragsbearbeitung"
    _say(target, "Hanneke", f"My insurer calls this {word}.")


def _say(target: Target, name: str, body: str, to: int | None = None) -> ReaderComment:
    return published(target, name=name, body=body, reply_to=to, email="")
