"""Files of one site are cleaned with what they share."""

import json

import pytest

from importers.command_line import main
from tests.importers.cleaning.sites.harbour import FOOT, MENU, POSTS, saved

CHROME = (*MENU, *FOOT)


@pytest.fixture
def folder(tmp_path):
    """The saved pages of a site."""
    folder = tmp_path / "site"
    folder.mkdir()
    for number, (title, prose) in enumerate(POSTS.items()):
        (folder / f"{number}.html").write_text(saved(title, prose), "utf-8")
    return folder


def blocks(capfdbinary):
    lines = capfdbinary.readouterr().out.decode().splitlines()
    return [json.loads(line)["document"]["blocks"] for line in lines]


def test_chrome_is_left_in_where_pages_are_cleaned_one_by_one(folder, capfdbinary):
    main(["clean", str(folder)])

    assert "Yes please" in str(blocks(capfdbinary))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_the_pages_share_is_left_out(folder, jobs, capfdbinary):
    main(["clean", str(folder), "--site", "--jobs", jobs])
    found = blocks(capfdbinary)

    assert len(found) == len(POSTS)
    assert [line for line in CHROME if line in str(found)] == []


def test_a_rerun_cleans_the_rest_as_the_first_run_did(folder, tmp_path):
    output = tmp_path / "out.jsonl"
    run = ["clean", str(folder), "--site", "--output", str(output)]
    main(run)
    whole = output.read_bytes()
    output.write_bytes(whole[: len(whole) * 3 // 4])

    main([*run, "--resume"])

    assert output.read_bytes() == whole


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_what_was_learned_can_be_used_for_a_page_alone(
    folder, tmp_path, capfdbinary, form
):
    main(["learn", str(folder)])
    profile = tmp_path / "profile.json"
    profile.write_bytes(capfdbinary.readouterr().out)
    page = str(folder / "0.html")
    main(["clean", page, "--profile", str(profile), "--to", form])

    assert b"Yes please" not in capfdbinary.readouterr().out.split(b'"removed"')[0]


def test_too_few_pages_to_learn_from_are_told(folder, capfd):
    assert main(["learn", str(folder / "0.html")]) == 0
    assert "nothing was learned from 1 readable pages" in capfd.readouterr().err


@pytest.mark.parametrize("text", ["", "{}", "\x00"])
def test_a_file_that_is_no_profile_is_told(folder, tmp_path, text, capfd):
    path = tmp_path / "profile.json"
    path.write_text(text, "utf-8")

    assert main(["clean", str(folder), "--profile", str(path)]) == 1
    assert "this is no profile of a site" in capfd.readouterr().err


def test_a_file_that_cannot_be_read_does_not_stop_the_learning(folder, capfdbinary):
    (folder / "none.html").write_bytes(b"%PDF-1.7")
    status = main(["clean", str(folder), "--site"])
    out = capfdbinary.readouterr().out.decode()

    assert status == 1
    assert "Yes please" not in "".join(
        line.split('"removed"')[0] for line in out.splitlines()
    )
