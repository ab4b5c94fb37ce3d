"""The script, as it is called."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.measures.memory import peak_of
from benchmarks.measures.pages import Page

ROOT = Path(__file__).resolve().parents[2]
POST = "<h1>Tea</h1><p>Let the kettle boil, then wait for the water to calm down."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one post."""
    (tmp_path / "tea.html").write_text(POST)
    return tmp_path


def printed(*arguments: str) -> str:
    """What the script prints."""
    command = [sys.executable, "benchmarks/cleaning.py", *arguments, "--peers", "no"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_a_folder_of_posts_is_measured_as_far_as_it_goes(folder: Path) -> None:
    shown = printed(str(folder), "--only", "text", "ledger")

    assert "text: skipped, the folder has nothing for it" in shown
    assert "letters accounted for                  ≥ 1          1.0000   yes" in shown


def test_one_page_is_shown_in_detail(folder: Path) -> None:
    assert printed(str(folder), "--page", "tea.html").startswith("tea.html")


def test_memory_is_that_of_the_page_and_not_of_what_started_it() -> None:
    hog = bytearray(150_000_000)

    peak, note = peak_of("ours", Page("tea", POST.encode()))

    assert 10 < peak < len(hog) / 1e6
    assert note == ""
