"""A file is read, mended and told about, or refused in words."""

from pathlib import Path

import pytest

from importers import EmptyDocumentError, ImporterError, UnreadableSourceError, read
from importers.cleaning.read import read_bytes
from tests.importers.cleaning.drafting import PROSE


def test_a_file_gives_its_text_and_its_address(tmp_path: Path) -> None:
    path = tmp_path / "post.txt"
    path.write_text("Warm stones\r\n\r\nSlowly.", "utf-8")

    post = read(path, url="https://a.example/post")

    assert post.source == str(path)
    assert post.text == "Warm stones\n\nSlowly."
    assert post.url == "https://a.example/post"


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableSourceError, match=r"post\.txt: there is no such file"
    ):
        read(tmp_path / "post.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSourceError, match="this is a folder"):
        read(tmp_path)


@pytest.mark.parametrize("path", ["/dev/null", "/dev/zero"])
def test_a_device_is_refused(path: str) -> None:
    with pytest.raises(UnreadableSourceError, match="this is a device"):
        read(path)


@pytest.mark.parametrize("path", ["\0", "x" * 5000, "a\ud800"])
def test_an_impossible_name_is_refused(path: str) -> None:
    with pytest.raises(ImporterError):
        read(path)


@pytest.mark.parametrize(
    "content", [b"", b" \n\t \n", b"\xef\xbb\xbf", "\u200b".encode()]
)
def test_nothing_is_no_post(content: bytes) -> None:
    with pytest.raises(EmptyDocumentError, match=r"post\.txt: "):
        read_bytes(content, "post.txt")


@pytest.mark.parametrize(
    ("garbled", "mended"),
    [
        ("that donâ€™t", "that don’t"),
        ("das schÃ¶ne GefÃ¼hl", "das schöne Gefühl"),
        ("â€œslowâ€\u009d hands", "“slow” hands"),
    ],
)
def test_garbled_letters_are_mended_and_told(garbled: str, mended: str) -> None:
    post = read_bytes(garbled.encode(), "post.txt")

    assert post.text == mended
    assert {repair.rule for repair in post.repairs} == {"mojibake"}
    assert {repair.where for repair in post.repairs} == {"line 1"}
    assert [warning.code for warning in post.warnings] == ["mojibake"]


@pytest.mark.parametrize(
    "text",
    ["“slow” – that’s all", "Müller, Ålesund, Çelik", "œuvre à l’âge", "É", "naïve Â"],
)
def test_honest_letters_are_left_alone(text: str) -> None:
    post = read_bytes(text.encode(), "post.txt")

    assert post.text == text
    assert post.repairs == ()


@pytest.mark.parametrize(
    ("sign", "reason"),
    [
        ("\x00", "control"),
        ("\x1b", "control"),
        ("\u202e", "reverse"),
        ("\u2066", "reverse"),
        ("\u200b", "cannot be seen"),
        ("\u00ad", "cannot be seen"),
        ("\ufeff", "cannot be seen"),
        ("\ufffe", "no characters"),
    ],
)
def test_signs_that_are_no_text_are_dropped_and_told(sign: str, reason: str) -> None:
    text = f"{PROSE} warm {sign * 2}stones"

    post = read_bytes(text.encode(), "post.txt")

    assert post.text == f"{PROSE} warm stones"
    assert [repair.rule for repair in post.repairs] == ["characters"]
    assert reason in post.repairs[0].reason
    assert "(2 dropped)" in post.repairs[0].reason


def test_marks_stacked_on_a_letter_are_thinned() -> None:
    post = read_bytes(("stone" + "\u0301" * 50).encode(), "post.txt")

    assert post.text == "stone" + "\u0301" * 4


@pytest.mark.parametrize(
    "text", ["می‌خواهم", "👩‍⚕️ and 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "क्‍ष", "שלום \u200fhello", "e\u0301te\u0301"]
)
def test_signs_that_a_script_needs_stay(text: str) -> None:
    post = read_bytes(text.encode(), "post.txt")

    assert post.text == text
    assert post.repairs == ()
