"""What the forms for readers take, and how they say what they do not."""

from typing import Any

import pytest

from articles.comments.forms import ChangeForm, CommentForm, ReportForm
from articles.comments.models import CommentSettings


def form(**given: Any) -> CommentForm:
    choices = given.pop("settings", {})
    typed = {"comment": "Oil, warm.", "name": "Gus", "email": "gus@example.org"}
    return CommentForm({**typed, **given}, settings=CommentSettings(**choices))


def codes(form: Any) -> dict[str, list[str]]:
    return {
        name: [error.code for error in errors]
        for name, errors in form.errors.as_data().items()
    }


def test_texts_are_put_in_order() -> None:
    sent = form(
        comment=" One.\r\n\r\n\r\nTwo. ", name="  Priya \n N. ", email=" a@b.example "
    )

    assert sent.is_valid()
    cleaned = sent.cleaned_data
    assert (cleaned["comment"], cleaned["name"]) == ("One.\n\nTwo.", "Priya N.")
    assert cleaned["email"] == "a@b.example"


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"comment": ""}, {"comment": ["empty"]}),
        ({"comment": "\u200b\u2060 \u00a0"}, {"comment": ["empty"]}),
        ({"comment": "x" * 5001}, {"comment": ["too_long"]}),
        ({"comment": "a\x00"}, {"comment": ["control"]}),
        ({"comment": "a\ud800"}, {"comment": ["surrogate"]}),
        ({"comment": "a\u202eb"}, {"comment": ["bidi"]}),
        ({"name": ""}, {"name": ["empty"]}),
        ({"name": "x" * 81}, {"name": ["too_long"]}),
        ({"name": "\u3164"}, {"name": ["empty"]}),
        ({"email": "gus@"}, {"email": ["format"]}),
        ({"email": "a" * 250 + "@b.example"}, {"email": ["format"]}),
        ({"email": "gus@example.org\nBcc: b@c.example"}, {"email": ["format"]}),
        ({"email": "", "follow": "on"}, {"email": ["needed"]}),
    ],
)
def test_what_is_wrong_has_a_code(
    given: dict[str, str], wrong: dict[str, list[str]]
) -> None:
    assert codes(form(**given)) == wrong


def test_an_address_may_be_left_out_unless_the_site_asks_for_one() -> None:
    asking = {"email_required": True}

    assert form(email="").is_valid()
    assert codes(form(email="", settings=asking)) == {"email": ["empty"]}


@pytest.mark.parametrize("name", ["answer", "token", "extra"])
def test_what_the_form_carries_for_the_site_is_never_complained_of(name: str) -> None:
    sent = form(**{name: "\x00" + "9" * 5000})

    assert sent.is_valid()
    assert len(sent.cleaned_data[name]) == 1000


def test_what_no_page_can_show_comes_back_as_a_lost_letter() -> None:
    sent = form(comment="a\x00b\ud800", name="")

    assert sent["comment"].value() == "a\ufffdb\ufffd"


def test_what_is_pasted_is_not_cut_by_the_browser() -> None:
    assert "maxlength" not in str(form()["comment"])


def test_a_field_is_described_by_its_hint_and_its_error() -> None:
    html = str(form(comment="")["comment"])

    assert 'aria-describedby="comment-comment_helptext comment-comment_error"' in html
    assert 'aria-invalid="true"' in html


def test_a_changed_comment_may_be_as_long_as_a_new_one() -> None:
    settings = CommentSettings(longest=10)

    sent = ChangeForm({"comment": "x" * 11}, settings=settings)

    assert codes(sent) == {"comment": ["too_long"]}


def test_a_report_needs_a_reason_and_nothing_else() -> None:
    assert ReportForm({"reason": "harm"}).is_valid()
    assert codes(ReportForm({})) == {"reason": ["required"]}
