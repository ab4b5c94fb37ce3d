"""Layers 8d to 8f: what hints at somebody's health, found by the house's phrases."""

from time import perf_counter

import pytest

from articles.comments.layers import health_details, testimonial, urgent_care
from articles.comments.layers.phrases import first_found, lines
from articles.comments.layers.verdicts import Hold
from articles.comments.signal_words import SIGNALS, URGENT, all_phrases

from .remembered import Remembered, attempt

EVERYTHING = frozenset(SIGNALS)
AS_IT_COMES = Remembered(
    lists={signal: list(all_phrases(signal, {})) for signal in SIGNALS}
)


@pytest.mark.parametrize(
    "body",
    [
        "My legs have been numb since yesterday and I can’t feel when I need to pee.",
        "Since the weekend I can't feel my left foot. I lost control of my bladder.",
        "I get a tight feeling in my chest when I climb stairs",
        "Some days I just want to die.",
        "Desde ayer no siento las piernas, ¿es normal?",
        "Depuis hier je ne sens plus ma jambe",
        "Seit gestern spüre ich meine Beine nicht: meine Beine sind ganz taub",
        "Da ieri non sento più le gambe",
        "Desde ontem não sinto as pernas",
        "Ik krijg geen lucht na de oefening",
    ],
)
def test_signs_that_cannot_wait_are_seen(body: str) -> None:
    verdict = urgent_care.examine(attempt(body, looks_for=EVERYTHING), AS_IT_COMES)

    assert isinstance(verdict, Hold)
    assert verdict.data["words"]
    assert not verdict.suggests_spam


@pytest.mark.parametrize(
    "body",
    [
        "Does it feel cold at first?",
        "My shoulders are tight after a day at the desk.",
        "My dog died last week and I could not sleep; this helped me to rest.",
        "The pain in my knee comes and goes.",
        "What a dead end this street is!",
        "Ich habe heute keine Zeit, danke für den Artikel.",
        "",
    ],
)
def test_everyday_words_are_not(body: str) -> None:
    assert urgent_care.examine(attempt(body, looks_for=EVERYTHING), AS_IT_COMES) is None


def test_details_and_praise_are_seen_where_the_site_looks_for_them() -> None:
    ill = attempt("I take warfarin and my INR is 3.1.", looks_for=EVERYTHING)
    praise = attempt("After one session my back was new!", looks_for=EVERYTHING)

    assert health_details.examine(ill, AS_IT_COMES) == Hold("health_details")
    assert testimonial.examine(praise, AS_IT_COMES) == Hold(
        "testimonial", {"words": "After one session"}
    )


def test_nothing_is_looked_for_that_the_site_does_not_want() -> None:
    text = "I take warfarin, I have chest pain, and after one session I want to die."

    for layer in (urgent_care, health_details, testimonial):
        assert layer.examine(attempt(text), AS_IT_COMES) is None


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("cough* up blood", "he was Coughing  up\nblood", "Coughing up blood"),
        (
            "can't feel … legs",
            "I can’t feel both of my legs",
            "can't feel both of my legs",
        ),
        ("can't feel ... legs", "can't feel legs", "can't feel legs"),
        ("can't feel … legs", "can't feel one two three four five legs", ""),
        ("numb", "numbers", ""),
        ("胸痛", "我今天胸痛得厉害", "胸痛"),
        ("… …", "anything", ""),
        ("*", "anything", ""),
        ("(a+)+$", "aaaa", ""),
    ],
)
def test_how_a_phrase_is_read(phrase: str, text: str, found: str) -> None:
    assert first_found([phrase], text) == found


def test_a_list_is_read_as_it_is_typed() -> None:
    assert lines("  chest   pain \n\n numb\r\n") == ("chest pain", "numb")


def test_the_lists_are_quick_on_a_long_text() -> None:
    text = "can't feel " * 900
    first_found(all_phrases(URGENT, {}), "warm up")

    began = perf_counter()
    first_found(all_phrases(URGENT, {}), text)

    # Its own limit; going through all ways to read a text would take minutes.
    assert perf_counter() - began < 5


def test_the_house_changes_a_list_and_the_others_stay() -> None:
    changed = {(URGENT, "en"): "house on fire"}

    found = all_phrases(URGENT, changed)

    assert "house on fire" in found
    assert "chest pain" not in found
    assert "dolor de pecho" in found
