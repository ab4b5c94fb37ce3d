"""Bytes become the text they were, whatever they say about themselves."""

import codecs

import pytest

from importers.cleaning.read import read_bytes

ENGLISH = "A “slow” hand – that’s all. Café, naïve, 20 °C.\n"
META = '<meta charset="{}">'


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(mark: bytes, encoding: str) -> None:
    post = read_bytes(mark + ENGLISH.encode(encoding), "post.txt")

    assert post.text == ENGLISH
    assert post.encoding == encoding
    assert (post.repairs, post.warnings) == ((), ())


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "latin1", "windows-1252", "utf-8", "x"]
)
def test_windows_letters_are_read_whatever_the_label(label: str) -> None:
    text = META.format(label) + ENGLISH

    post = read_bytes(text.encode("cp1252"), "post.html")

    assert post.text == text
    assert post.encoding == "cp1252"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ноги на спине, медленно и тепло. " * 5, "windows-1251"),
        ("Ноги на спине, медленно и тепло. " * 5, "koi8-r"),
        ("قدمان على الظهر، ببطء ودفء. " * 5, "windows-1256"),
        ("足の裏で背中をゆっくり押す。" * 5, "shift_jis"),
        ("足の裏で背中をゆっくり押す。" * 5, "euc-jp"),
        ("用脚慢慢地按背部。很暖和。" * 5, "gb18030"),
        ("用腳慢慢地按背部。很暖和。" * 5, "big5"),
        ("발로 등을 천천히 누른다. " * 5, "euc-kr"),
    ],
)
def test_what_is_declared_is_believed_where_it_can_be_true(
    text: str, encoding: str
) -> None:
    page = META.format(encoding) + text

    post = read_bytes(page.encode(encoding), "post.html")

    assert post.text == page


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ноги на спине, медленно и тепло, и никакой спешки нет. ", "windows-1251"),
        ("Ноги на спине, медленно и тепло, и никакой спешки нет. ", "koi8-r"),
        ("قدمان على الظهر، ببطء ودفء، ولا عجلة أبدا. ", "windows-1256"),
        ("Πόδια στην πλάτη, αργά και ζεστά, χωρίς βιασύνη. ", "windows-1253"),
        ("足の裏で背中をゆっくり押す。とても気持ちがいい。", "shift_jis"),
        ("用脚慢慢地按背部。很暖和。一点也不着急。", "gb18030"),
    ],
)
def test_an_older_encoding_is_guessed_where_none_is_declared(
    text: str, encoding: str
) -> None:
    text *= 10

    post = read_bytes(text.encode(encoding), "post.txt")

    assert post.text == text


def test_utf_8_that_claims_to_be_windows_is_read_as_utf_8() -> None:
    text = META.format("windows-1252") + ENGLISH

    assert read_bytes(text.encode(), "post.html").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("用脚慢慢地按背部" * 5, "gb18030"),
        ("足の裏で背中を押す" * 5, "shift_jis"),
        ("足の裏で背中を押す" * 5, "utf-8"),
        ("足の裏で背中を押す" * 5, "utf-16"),
    ],
)
def test_a_file_cut_inside_a_letter_is_read_with_a_warning(
    text: str, encoding: str
) -> None:
    page = META.format(encoding) + text

    post = read_bytes(page.encode(encoding)[:-1], "post.html")

    assert post.text == page[:-1]
    assert [warning.code for warning in post.warnings] == ["cut"]


def test_single_foreign_bytes_in_utf_8_are_mended_with_a_warning() -> None:
    content = (ENGLISH * 20).encode() + b"that\x92s it"

    post = read_bytes(content, "post.txt")

    assert post.text == ENGLISH * 20 + "that’s it"
    assert [warning.code for warning in post.warnings] == ["encoding"]
