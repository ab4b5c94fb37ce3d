"""Bad input is refused in words or read with a warning, in bounded memory and time."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from importers import (
    Document,
    EmptyDocumentError,
    ImporterError,
    UnreadableSourceError,
    clean,
    read,
)
from importers.cleaning.read import read_bytes
from tests.importers.cleaning.drafting import PROSE

MEMORY = 256 * 2**20
SECONDS = 60
# As browsers save a page into one file: the pictures are in the markup.
PICTURES = b"<p>Slow hands.</p><img src='data:image/png;base64,%b'>" % (
    b"A" * 9_000_000
)
# The kernel counts address space; the high-water mark of real memory is printed.
CHILD = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (4 * {memory}, 4 * {memory}))
from importers import ImporterError, clean, read
try:
    document = clean(read(sys.argv[1]))
    print("read", sum(len(str(block)) for block in document.blocks))
except ImporterError as error:
    print("refused", error)
with open("/proc/self/status") as status:
    peak = next(line for line in status if line.startswith("VmHWM"))
print(int(peak.split()[1]) * 1024)
"""


def _clean(content: bytes, name: str = "post.txt") -> Document:
    return clean(read_bytes(content, name))


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture"),
        (b"PK\x03\x04\x14\x00\x06\x00", "a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"\x00\x00\x00\x18ftypmp42", "a video"),
        (bytes(range(256)) * 40, "not text"),
        (b"\x00" * 5000, "not text|no text|empty"),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(content: bytes, found: str) -> None:
    with pytest.raises(ImporterError, match=rf"photo\.txt: .*({found})"):
        _clean(content, "photo.txt")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   \n\n\t",
        b"* * *\n\n______\n",
        b"<html><body></body></html>",
        b"<p> </p><script>var x = 'text';</script>",
        b"Leave a Reply\n\nYour email address will not be published.",
    ],
)
def test_a_file_without_an_article_is_refused(content: bytes) -> None:
    with pytest.raises(EmptyDocumentError, match=r"post\.txt: "):
        _clean(content)


@pytest.mark.parametrize(
    "content",
    [
        f"<p>{PROSE}</p><p>{PROSE}</p><a hre".encode(),
        f"<article><p>{PROSE}</p><p>{PROSE}</p><!-- cut".encode(),
        (PROSE * 3 + "’").encode()[:-1],
        ("\ufeff" + PROSE).encode("utf-16-le")[:-1],
    ],
)
def test_a_file_cut_in_the_middle_is_read_with_a_warning(content: bytes) -> None:
    document = _clean(content)

    assert "cut" in [warning.code for warning in document.warnings]
    assert "Slow pressure along the spine" in str(document.blocks)


@pytest.mark.parametrize("end", range(1, 400, 7))
def test_a_page_may_be_cut_anywhere(end: int) -> None:
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Stones'
        f"</title></head><body><article><h1>Stones</h1><p>{PROSE}</p><figure><img "
        f'src="a.jpg" alt="A “stone”"><figcaption>Warm</figcaption></figure><p>{PROSE}'
    ).encode()

    assert _outcome(lambda: _clean(page[: len(page) - end])) in ("read", "refused")


@pytest.mark.parametrize(
    ("claimed", "real"),
    [
        ("utf-8", "cp1252"),
        ("latin1", "cp1252"),
        ("utf-8", "utf-16"),
        ("utf-16", "utf-8"),
        ("gb18030", "utf-8"),
        ("shift_jis", "cp1252"),
        ("no-such-thing", "utf-8"),
        ("rot13", "utf-8"),
        ("utf-7", "utf-8"),
    ],
)
def test_a_page_that_lies_about_its_encoding_is_read(claimed: str, real: str) -> None:
    page = f'<meta charset="{claimed}"><h1>Stones</h1><p>Café – “slow”. {PROSE}</p>'

    document = _clean(page.encode(real), "page.html")

    assert "Café – “slow”." in str(document.blocks)


def test_letters_garbled_before_saving_are_mended_with_a_warning() -> None:
    text = f"Stones\n\nThey donâ€™t hurry. {PROSE}"

    document = _clean(text.encode())

    assert "They don’t hurry." in str(document.blocks)
    assert "mojibake" in [warning.code for warning in document.warnings]
    assert "donâ€™t → don’t" in [removal.text for removal in document.removed]


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000 + PROSE,
        "<b><i>" * 50_000 + PROSE,
        "<table><tr><td>" * 30_000 + PROSE,
        "<ul><li>" * 50_000 + PROSE,
    ],
)
def test_markup_nested_100_000_deep_is_refused(markup: str) -> None:
    with pytest.raises(UnreadableSourceError, match="nested more than 512 deep"):
        _clean(markup.encode(), "page.html")


@pytest.mark.parametrize(
    ("name", "content", "outcome"),
    [
        ("50-mb-in-a-line.txt", b"slow hands " * 4_600_000, "refused"),
        ("9-mb-in-a-line.txt", b"slow hands " * 820_000, "refused"),
        ("9-mb-in-a-line.html", b"<p>" + b"slow hands " * 820_000, "refused"),
        ("900-kb-in-a-line.txt", b"slow hands " * 82_000, "read"),
        ("900-kb-without-blanks.txt", b"a" * 900_000, "read"),
        ("900-kb-in-a-line.html", b"<p>" + b"slow hands " * 82_000, "read"),
        ("9-mb-of-pictures.html", PICTURES, "read"),
        ("9-mb-of-lines.txt", b"slow hands\n" * 820_000, "refused"),
        ("900-kb-of-foreign.txt", "тёплые камни ".encode() * 76_000, "read"),
        ("9-mb-of-foreign.txt", "тёплые камни ".encode() * 380_000, "refused"),
        ("9-mb-of-foreign-cp1251.txt", "тёплые камни ".encode("cp1251") * 690_000, ""),
        ("9-mb-of-garbled.txt", "donâ€™t ".encode() * 680_000, ""),
        ("9-mb-of-dashes.txt", b"- " * 4_500_000, ""),
        ("9-mb-of-quotes.txt", "“".encode() * 3_000_000, ""),
        ("9-mb-of-marks.txt", "e\u0301\u0301".encode() * 1_800_000, ""),
        ("9-mb-of-entities.html", b"<p>" + b"&amp;" * 1_800_000, ""),
        ("9-mb-of-angles.html", b"<p>" + b"<" * 9_000_000, ""),
        ("9-mb-of-attributes.html", b"<p " + b"a=1 " * 2_250_000, ""),
        ("9-mb-of-paragraphs.html", b"<p>slow hands" * 690_000, "refused"),
        ("100000-deep.html", b"<div>" * 100_000 + b"slow", "refused"),
    ],
)
def test_large_input_is_bounded_in_memory_and_time(
    tmp_path: Path, name: str, content: bytes, outcome: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    found = subprocess.run(
        [sys.executable, "-c", CHILD.format(memory=MEMORY), path],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[3],
        text=True,
        timeout=SECONDS,
    )

    assert (found.stderr, found.returncode) == ("", 0)
    said, peak = found.stdout.rsplit("\n", 2)[:2]
    assert said.startswith(outcome or ("read", "refused"))
    assert int(peak) <= MEMORY


def _outcome(attempt: Callable[[], Document]) -> str:
    try:
        attempt()
    except ImporterError as error:
        return "refused" if str(error) else "refused without a word"
    return "read"


def test_one_bad_file_says_which_it_is(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")

    with pytest.raises(UnreadableSourceError, match=r"broken\.txt: this is a PNG"):
        read(path)


@pytest.mark.parametrize(
    ("claimed", "real", "told"),
    [("utf-8", "cp1252", "utf-8"), ("iso-8859-1", "utf-8", "cp1252")],
)
def test_a_page_that_lies_about_its_encoding_is_read_and_told(
    claimed: str, real: str, told: str
) -> None:
    page = f"<meta charset={claimed}><article><p>“Déjà vu”, {PROSE}</p></article>"

    document = _clean(page.encode(real), "page.html")

    assert "“Déjà vu”" in str(document.blocks)
    assert any(f"says that it is {told}" in w.message for w in document.warnings)


def test_a_page_that_names_its_encoding_truly_gets_no_warning() -> None:
    page = f"<meta charset=iso-8859-1><article><p>“Déjà vu”, {PROSE}</p></article>"

    document = _clean(page.encode("cp1252"), "page.html")

    assert "encoding" not in [warning.code for warning in document.warnings]
