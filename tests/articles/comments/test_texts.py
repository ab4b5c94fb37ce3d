"""What may stand in a comment."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.comments.texts import (
    LONGEST_NAME,
    TextError,
    clean_body,
    clean_name,
    mended,
)

MOST = 5000


@pytest.mark.parametrize(
    "text",
    [
        "I have always asked for the elbow.",
        "مرحبا\u200f، كيف الحال؟ 12\u200f-\u200f15",
        "רֵאשִׁ֣ית בָּרָ֣א אֱלֹהִ֑ים",
        "हिन्दी में क्षत्रिय और ज़्यादा",
        "தமிழ் ஸ்ரீ",
        "Tiếng Việt: chữ quốc ngữ, Nguyễn Thị Ngọc",
        "e\u0302\u0323 and e\u0323\u0302 by hand",
        "ภาษาไทยที่ดี",
        "བཀྲ་ཤིས་བདེ་ལེགས།",
        "中文、日本語、한국어",
        "👩‍👩‍👧‍👦 👨🏿‍🦽 🏳️‍🌈 🇪🇸",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!",
        "🏴 and 🏴\u200d☠\ufe0f",
        "1️⃣ and ❤️",
        "x² ≤ 3 — “so” … 5 × 3",
        "tab\there",
        "می‌خواهم",
        "5",
        "?",
        "👍",
    ],
)
def test_honest_text_of_every_script_stays_as_it_is(text: str) -> None:
    assert clean_body(text, longest=MOST) == text
    assert mended(text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\t \u00a0\u3000", "empty"),
        ("\u200b\u200d\ufeff", "empty"),
        ("\u3164\u2800", "empty"),
        ("\u0301\u0302", "empty"),
        ("x" * 5001, "too_long"),
        ("x" * 1_000_000, "too_long"),
        ("nul\x00", "control"),
        ("the mark \x1e of paths", "control"),
        ("\x1b[31mred", "control"),
        ("c1 \x9b", "control"),
        ("\x7f", "control"),
        ("none \uffff", "control"),
        ("none \ufdd0", "control"),
        ("none \U0001fffe", "control"),
        ("half \ud83d", "surrogate"),
        ("turned \u202egnirts", "bidi"),
        ("kept apart \u2066x\u2069", "bidi"),
        ("hidden \U000e0041\U000e0042", "hidden"),
        ("after a flag 🏴\U000e0068\U000e0069", "hidden"),
        ("🏴" + "\U000e0061" * 9 + "\U000e007f", "hidden"),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e007f\U000e0061", "hidden"),
        ("za" + "\u0301" * 7 + "lgo", "marks"),
        ("za" + "\u0301\u0302\u200d" * 4 + "lgo", "marks"),
        ("za" + "\u20dd" * 20 + "lgo", "marks"),
    ],
)
def test_what_deceives_is_refused_by_its_name(text: str, code: str) -> None:
    with pytest.raises(TextError) as refused:
        clean_body(text, longest=MOST)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  One.  ", "One."),
        ("One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
        ("One.\u2028Two.\u2029Three.\x0bFour.", "One.\nTwo.\nThree.\nFour."),
        ("One.\n\n\n \n\t\nTwo.", "One.\n\nTwo."),
        ("  poem\n    indented", "poem\n    indented"),
        ("e\u0301", "e\u0301"),
    ],
)  # fmt: skip
def test_only_what_cannot_be_seen_is_put_in_order(typed: str, kept: str) -> None:
    assert clean_body(typed, longest=MOST) == kept


def test_the_length_counts_characters_after_tidying() -> None:
    assert clean_body(" 👍👍 ", longest=2) == "👍👍"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Priya \n  N. ", "Priya N."),
        ("Zoe\u0308", "Zoë"),
        ("محمد بن عبد الله", "محمد بن عبد الله"),
        ("李", "李"),
        ("x" * 80, "x" * 80),
    ],
)
def test_a_name_is_one_line(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty"),
        ("\u200f", "empty"),
        ("x" * 81, "too_long"),
        ("x" * 200_000, "too_long"),
        # NFC makes two or three of each: what is stored is what has to fit.
        ("\u0958" * 41, "too_long"),
        ("\ufb2c" * 80, "too_long"),
        ("Ann\u202e", "bidi"),
        ("Ann\x00", "control"),
        ("\ud800", "surrogate"),
    ],
)
def test_a_name_that_deceives_is_refused(typed: str, code: str) -> None:
    with pytest.raises(TextError) as refused:
        clean_name(typed)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("half \ud83d", "half \ufffd"),
        ("turned \u202egnirts\x00", "turned gnirts"),
        ("hidden \U000e0041\U000e0042🏴\U000e0068", "hidden 🏴"),
        ("za" + "\u0301" * 9 + "lgo", "za" + "\u0301" * 6 + "lgo"),
        ("One.\r\n\n\nTwo. ", "One.\n\nTwo."),
        ("One.\n\n\x00\n\nTwo.", "One.\n\nTwo."),
    ],
)
def test_text_of_another_site_loses_only_what_nobody_should_see(
    text: str, kept: str
) -> None:
    assert mended(text) == kept


# What the rules are about comes up by itself in one text of thousands.
peculiar = st.text(
    st.sampled_from("ae \n\r\u0301\u0344\u0958\u20dd\u200d\u200f\u202e\ufe0f\x1e\ud83d")
    | st.sampled_from("🏴\U000e0041\U000e0067\U000e0062\U000e0073\U000e007f"),
    max_size=40,
)


@given(st.text(st.characters()) | peculiar)
@example("a" + "\u0301" * 5 + "\u0344")
@example("0 \ufffe 0")
@example("\n\n\ufffe\n\n0")
def test_what_is_mended_would_not_be_refused(text: str) -> None:
    for clean, lines in (
        (lambda t: clean_body(t, longest=MOST), True),
        (clean_name, False),
    ):
        whole = mended(text, lines=lines)
        assert whole == mended(whole, lines=lines)
        try:
            assert clean(whole) == whole
        except TextError as error:
            assert error.code in ("empty", "too_long")


@given(st.text() | peculiar)
@pytest.mark.parametrize("clean", [partial(clean_body, longest=MOST), clean_name])
def test_what_was_cleaned_is_clean(clean: Callable[[str], str], text: str) -> None:
    try:
        once = clean(text)
    except TextError:
        return
    assert clean(once) == once


@given(st.text() | peculiar)
def test_a_name_that_passes_fits_its_column(text: str) -> None:
    try:
        name = clean_name(text)
    except TextError:
        return
    assert 0 < len(name) <= LONGEST_NAME
    assert not set(name) & {"\n", "\r"}
