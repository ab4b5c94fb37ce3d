"""Every screen and every press, by everybody: nothing changes where it must not."""

from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.permissions import policy_registry

from articles.comments.desk import urls
from articles.comments.flows import report
from articles.comments.models import (
    CommentReport,
    CommentThread,
    Decision,
    ReaderComment,
    ReportReason,
    SignalWords,
    WordRule,
    Writer,
)
from articles.comments.targets import Target
from articles.models import ArticleAuthor
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House

from .conftest import Login

DESK = "/admin/reader-comments/"
MODERATE = "moderate_readercomment"
SEE_EMAIL = "see_email_of_readercomment"
ERASE = "erase_readercomment"
RULES = "change_wordrule"
HINTS = "change_signalwords"
OWN = "moderate_own_readercomment"
ROLES: dict[str, tuple[str, ...]] = {
    "anonymous": (),
    "nothing": (),
    "editor": (),
    "moderator": (MODERATE,),
    "sees emails": (MODERATE, SEE_EMAIL),
    "only sees emails": (SEE_EMAIL,),
    "keeper": (MODERATE, SEE_EMAIL, ERASE),
    "only erases": (ERASE,),
    "rule maker": (RULES,),
    "hint maker": (HINTS,),
    "author": (OWN,),
    "author of something else": (OWN,),
    "superuser": (MODERATE, SEE_EMAIL, ERASE, RULES, HINTS),
}
EMAIL = {"email": "priya@example.org"}
# By the name of the view: what is sent, and the permissions that it takes.
VIEWS: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "queue": ("get", {}, (MODERATE,)),
    "decide": ("post", {"action": "bin", "version": "0"}, (MODERATE,)),
    "settle": ("post", {}, (MODERATE,)),
    "bulk": ("post", {"press": "made up"}, (MODERATE,)),
    "bulk_progress": ("post", {"do": "cancel"}, (MODERATE,)),
    "undo": ("post", {}, (MODERATE,)),
    "reply": ("post", {"text": "Thank you.", "version": "0"}, (MODERATE,)),
    "undo_last": ("post", {}, (MODERATE,)),
    "aside": ("get", {}, (MODERATE,)),
    "block": ("post", {"person": "block"}, (MODERATE,)),
    "edit": ("post", {"text": "Other words.", "version": "0"}, (MODERATE,)),
    "move": ("post", {"below": "", "version": "0"}, (MODERATE,)),
    "hints": ("post", {"words": "house on fire"}, (HINTS,)),
    "write": ("post", {"text": "In private.", "version": "0"}, (MODERATE,)),
    "weeks": ("get", {}, (MODERATE,)),
    "erase": ("post", {"reason": ""}, (MODERATE, ERASE)),
    "thread": ("post", {"closes_after": "3"}, ()),
    "trial": ("post", {"switch": "on", "kind": "word", "text": "oil"}, (RULES,)),
    "scores": ("get", {}, (MODERATE,)),
    "mails": ("post", {}, (MODERATE,)),
    "person": ("post", EMAIL, ()),
    "export": ("post", EMAIL, (SEE_EMAIL,)),
    "erase_person": ("post", {**EMAIL, "sure": "1"}, (ERASE,)),
}
# Where one of several permissions is enough.
ANY_OF = {
    "thread": {
        "author",
        "editor",
        "moderator",
        "sees emails",
        "keeper",
        "superuser",
    },
    "person": {"sees emails", "only sees emails", "keeper", "only erases", "superuser"},
}
# What concerns all pages, and what concerns none.
OF_ALL_PAGES = {"block", "mails", "scores", "weeks"}
OF_NO_PAGE = {"bulk", "bulk_progress", "queue", "undo", "undo_last"}


@pytest.fixture
def rows(target: Target) -> dict[str, int | str]:
    comment = waiting(target)
    reported = published(target, body="Something else.", email="gus@example.org")
    report(reported, ReportReason.ABUSE, now=timezone.now())
    rule = WordRule.objects.create(kind="word", text="oil")
    return {
        "decide": comment.pk,
        "settle": reported.pk,
        "undo": str(uuid4()),
        "bulk_progress": str(uuid4()),
        "reply": comment.pk,
        "aside": comment.pk,
        "block": comment.pk,
        "edit": comment.pk,
        "move": comment.pk,
        "write": comment.pk,
        "erase": comment.pk,
        "thread": target.page_id,
        "trial": rule.pk,
    }


def client_of(role: str, login: Login, root_client: Client) -> Client:
    if role == "anonymous":
        return Client()
    if role == "superuser":
        return root_client
    group = "Editors" if role == "editor" else ""
    return login(*ROLES[role], group=group, name=role)


def state() -> list[Any]:
    models = (
        CommentReport,
        CommentThread,
        Decision,
        ReaderComment,
        SignalWords,
        WordRule,
        Writer,
    )
    return [list(model.objects.order_by("pk").values()) for model in models]


def may(role: str, view: str) -> bool:
    if view in ANY_OF:
        return role in ANY_OF[view]
    needed = set(VIEWS[view][2])
    if role == "author":
        return needed == {MODERATE} and view not in OF_ALL_PAGES
    if role == "author of something else":
        return view in OF_NO_PAGE
    return needed <= set(ROLES[role])


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_lets_in_whom_it_should_and_changes_nothing_for_others(  # noqa: PLR0913, PLR0917 - fixtures
    target: Target,
    rows: dict[str, int | str],
    login: Login,
    root_client: Client,
    role: str,
    view: str,
) -> None:
    client = client_of(role, login, root_client)
    if role == "author":
        owner = get_user_model().objects.get(username="author")
        Page.objects.filter(pk=target.page_id).update(owner=owner)
    method, data, _permissions = VIEWS[view]
    address = reverse(
        f"comments_desk:{view}", args=[rows[view]] if view in rows else []
    )
    before = state()

    answer = getattr(client, method)(address, data)

    was_let_in = answer.status_code == 200 or (
        answer.status_code == 302
        and answer["Location"] != reverse("wagtailadmin_home")
        and "login" not in answer["Location"]
    )
    assert was_let_in == may(role, view), (answer.status_code, answer.headers)
    assert was_let_in or state() == before


def test_every_view_is_in_the_list() -> None:
    assert {pattern.name for pattern in urls.urlpatterns} == set(VIEWS)


@pytest.mark.parametrize(
    "view", [name for name, (method, *_rest) in VIEWS.items() if method == "post"]
)
def test_what_changes_something_needs_a_token(
    rows: dict[str, int | str], root_client: Client, view: str
) -> None:
    client = Client(enforce_csrf_checks=True)
    client.cookies = root_client.cookies
    arguments = [rows[view]] if view in rows else []
    before = state()

    answer = client.post(
        reverse(f"comments_desk:{view}", args=arguments), VIEWS[view][1]
    )

    assert answer.status_code == 403
    assert state() == before


@pytest.mark.parametrize(
    "view", ["decide", "settle", "undo", "mails", "export", "erase_person"]
)
def test_looking_changes_nothing(
    rows: dict[str, int | str], root_client: Client, view: str
) -> None:
    arguments = [rows[view]] if view in rows else []

    answer = root_client.get(reverse(f"comments_desk:{view}", args=arguments))

    assert answer.status_code == 405


@pytest.mark.parametrize(
    "view", ["decide", "settle", "reply", "erase", "thread", "trial"]
)
def test_what_is_not_there_is_not_found(
    target: Target, root_client: Client, view: str
) -> None:
    method, data, _permissions = VIEWS[view]

    answer = getattr(root_client, method)(
        reverse(f"comments_desk:{view}", args=[999_999]), data
    )

    assert answer.status_code == 404


@pytest.mark.parametrize("action", ["add", "change", "delete"])
def test_nobody_keeps_rows_by_hand(root_client: Client, action: str) -> None:
    policy = policy_registry.get_by_type(ReaderComment)
    root = root_client.session["_auth_user_id"]
    user = policy.users_with_permission("moderate").get(pk=root)

    assert not policy.user_has_permission(user, action)
    assert not policy.users_with_any_permission([action]).exists()


def test_the_permissions_can_be_given_to_a_group(root_client: Client) -> None:
    page = root_client.get(reverse("wagtailusers_groups:add")).text

    for name in ("decide about", "see readers’ email", "erase what a reader"):
        assert name in page


@pytest.mark.parametrize(("role", "is_shown"), [("moderator", True), ("editor", False)])
def test_the_menu_shows_the_desk_to_moderators(
    target: Target, login: Login, root_client: Client, role: str, is_shown: bool
) -> None:
    client = client_of(role, login, root_client)

    page = client.get(reverse("wagtailadmin_home")).text

    assert (reverse("comments_desk:queue") in page) == is_shown


def test_an_author_sees_and_counts_the_comments_of_their_own_articles_alone(
    target: Target, house: House, login: Login
) -> None:
    waiting(target, name="Ada")
    other = target_for(house.article(title="Another", slug="another"))
    waiting(other, name="Gus", body="Somewhere else altogether.")
    client = login(OWN, name="ines")
    ines = get_user_model().objects.get(username="ines")
    assert "There is nothing here" not in client.get(DESK).text
    assert "Nothing waits" in client.get(DESK).text
    author = house.author(title="Ines Calloway", user=ines)
    ArticleAuthor.objects.create(page=other.page, author=author)

    page = client.get(DESK).text

    assert "Gus" in page
    assert "Ada" not in page
    assert '>Waiting <span class="desk-tabs__number">1<' in page
    assert "1 comment waits" in client.get("/admin/").text
