"""Words to look for: written, tried, switched on, and how right checks were."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.comments.flows import decide
from articles.comments.models import (
    Action,
    LayerScore,
    ReaderComment,
    RuleKind,
    WordRule,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

from .conftest import said

ADD = "comment_rules:add"


def rule(text: str = "linen", kind: RuleKind = RuleKind.WORD, **more: Any) -> WordRule:
    return WordRule.objects.create(kind=kind, text=text, **more)


def trial(client: Client, one: WordRule) -> Any:
    return client.get(reverse("comments_desk:trial", args=[one.pk]))


def switch(client: Client, one: WordRule, to: str, **more: str) -> Any:
    data = {"switch": to, "kind": one.kind, "text": one.text, **more}
    address = reverse("comments_desk:trial", args=[one.pk])
    return client.post(address, data, follow=True)


def test_writing_a_rule_leads_to_its_trial_and_switches_nothing_on(
    root_client: Client,
) -> None:
    answer = root_client.post(
        reverse(ADD), {"kind": "word", "text": "linen", "in_use": "on"}
    )

    made = WordRule.objects.get()
    assert answer["Location"] == reverse("comments_desk:trial", args=[made.pk])
    assert (made.in_use, made.added_by.username) == (False, "root")  # type: ignore[union-attr]


@pytest.mark.parametrize("pattern", ["(", "[a-", "*x", "(a+)+"])
def test_a_pattern_has_to_be_one(root_client: Client, pattern: str) -> None:
    answer = root_client.post(reverse(ADD), {"kind": "pattern", "text": pattern})

    assert "This cannot be used as a regular expression" in answer.text
    assert not WordRule.objects.exists()


def test_a_trial_says_what_would_have_been_held_and_what_became_of_it(
    target: Target, root_client: Client, moderator: Any
) -> None:
    published(target, body="Old linen is best.")
    decide(waiting(target, body="Cheap linen here"), Action.SPAM, by=moderator)
    waiting(target, body="Linen, then?")
    waiting(target, body="Nothing of the kind.")

    answer = trial(root_client, rule())

    found = answer.context["trial"]
    assert (found.looked_at, found.found) == (4, 3)
    assert (found.published, found.spam, found.others) == (1, 1, 1)
    assert "Old linen is best." in answer.text


def test_a_trial_changes_nothing(target: Target, root_client: Client) -> None:
    waiting(target, body="Linen, then?")
    before = list(ReaderComment.objects.values())

    trial(root_client, rule())

    assert list(ReaderComment.objects.values()) == before
    assert not WordRule.objects.get().in_use


def test_a_rule_is_switched_on_and_off(target: Target, root_client: Client) -> None:
    one = rule()

    assert "waits for a moderator" in said(switch(root_client, one, "on"))
    assert WordRule.objects.get().in_use
    held = waiting(target, body="Linen, then?").held_for
    assert "word" in {found["code"] for found in held}

    switch(root_client, one, "off")
    assert not WordRule.objects.get().in_use


def test_a_rule_that_was_changed_meanwhile_is_not_switched_on(
    root_client: Client,
) -> None:
    one = rule()
    WordRule.objects.update(text="cotton")

    answer = switch(root_client, one, "on")

    assert "Nothing was switched" in said(answer)
    assert not WordRule.objects.get().in_use


def test_a_changed_rule_has_to_be_tried_again(root_client: Client) -> None:
    one = rule(in_use=True)

    root_client.post(
        reverse("comment_rules:edit", args=[one.pk]), {"kind": "word", "text": "cotton"}
    )

    assert not WordRule.objects.get().in_use


def test_a_changed_note_changes_nothing_else(root_client: Client) -> None:
    one = rule(in_use=True)

    root_client.post(
        reverse("comment_rules:edit", args=[one.pk]),
        {"kind": "word", "text": "linen", "note": "Since May"},
    )

    assert WordRule.objects.get().in_use


def test_the_list_leads_to_the_trials(root_client: Client) -> None:
    one = rule()

    page = root_client.get(reverse("comment_rules:index")).text

    assert reverse("comments_desk:trial", args=[one.pk]) in page


def test_scores_say_how_right_each_check_was(root_client: Client) -> None:
    LayerScore.objects.create(code="link", right=3, wrong=1)
    LayerScore.objects.create(code="never", right=0, wrong=0)

    page = root_client.get(reverse("comments_desk:scores"))

    assert page.context["scores"] == [
        {"name": "One or two links", "right": 3, "wrong": 1, "percent": 75}
    ]


def test_without_decisions_there_are_no_scores(root_client: Client) -> None:
    page = root_client.get(reverse("comments_desk:scores")).text

    assert "Nothing is known yet" in page
