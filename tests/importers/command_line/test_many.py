"""Many files in, one line for each out."""

import json
import os
import signal
import subprocess
import sys

import pytest

from importers.command_line import main

PROSE = (
    "Rest comes by itself when the room is warm and nobody asks for anything at all."
)


@pytest.fixture
def folder(tmp_path):
    """Three posts, one of them empty, and a picture beside them."""
    folder = tmp_path / "posts"
    (folder / "more").mkdir(parents=True)
    (folder / "a.html").write_text(f"<html><h1>A</h1><p>{PROSE}</p>", "utf-8")
    (folder / "b.txt").write_text("", "utf-8")
    (folder / "more" / "c.txt").write_text(f"C\n\n{PROSE}", "utf-8")
    (folder / "p.jpg").write_bytes(b"\xff\xd8\xff")
    return folder


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_becomes_lines_in_the_order_of_its_files(folder, capfdbinary):
    status = main(["clean", str(folder), "--jobs", "2"])
    found = lines(capfdbinary.readouterr().out)

    assert status == 1
    assert [line["source"] for line in found] == [
        str(folder / "a.html"),
        str(folder / "b.txt"),
        str(folder / "more" / "c.txt"),
    ]
    assert found[0]["document"]["title"] == "A"
    assert found[1] == {"source": str(folder / "b.txt"), "error": "the file is empty"}


def test_what_failed_is_counted_at_the_end(folder, capfd):
    main(["clean", str(folder), "--output", str(folder / "out.jsonl")])

    assert capfd.readouterr().err == "1 of 3 failed: their lines say why\n"


def test_a_missing_file_is_a_line_too(folder, capfdbinary):
    status = main(["clean", str(folder / "a.html"), str(folder / "none.txt")])

    assert status == 1
    assert lines(capfdbinary.readouterr().out)[1]["error"] == "there is no such file"


def test_one_file_becomes_a_line_where_lines_are_asked_for(folder, capfdbinary):
    main(["clean", str(folder / "a.html"), "--to", "jsonl"])

    assert len(lines(capfdbinary.readouterr().out)) == 1


def test_a_file_name_that_is_no_text_is_told_as_it_is(folder, capfdbinary):
    name = os.fsdecode(os.fsencode(folder) + b"/\xff.txt")
    os.rename(folder / "b.txt", name)  # noqa: PTH104 - a name of bytes
    main(["clean", str(folder)])
    found = lines(capfdbinary.readouterr().out)

    assert name in [line["source"] for line in found]


def test_a_run_that_was_cut_goes_on_where_it_stopped(folder, tmp_path):
    output = tmp_path / "out.jsonl"
    main(["clean", str(folder), "--output", str(output)])
    whole = output.read_bytes()
    output.write_bytes(whole[: whole.index(b"\n") + 20])

    main(["clean", str(folder), "--output", str(output), "--resume"])

    assert output.read_bytes() == whole


def test_a_finished_run_that_is_resumed_adds_nothing(folder, tmp_path):
    output = tmp_path / "out.jsonl"
    main(["clean", str(folder), "--output", str(output)])
    whole = output.read_bytes()

    assert main(["clean", str(folder), "--output", str(output), "--resume"]) == 0
    assert output.read_bytes() == whole


def test_an_earlier_result_is_not_written_over(folder, tmp_path, capfd):
    output = tmp_path / "out.jsonl"
    output.write_text("mine", "utf-8")

    assert main(["clean", str(folder), "--output", str(output)]) == 1
    assert output.read_text("utf-8") == "mine"
    assert "--resume" in capfd.readouterr().err


def test_a_file_of_another_kind_is_not_gone_on_with(folder, tmp_path, capfd):
    output = tmp_path / "notes.txt"
    output.write_text("mine\nand yours", "utf-8")

    assert main(["clean", str(folder), "--output", str(output), "--resume"]) == 1
    assert output.read_text("utf-8") == "mine\nand yours"
    assert "no lines of an earlier run" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a.txt", "b.txt", "--to", "html"], "--to html takes one FILE"),
        (["a.txt", "b.txt", "--url", "https://a.example/"], "one FILE"),
        (["a.txt", "-"], "- is one post"),
        (["a.txt", "--resume"], "--resume needs --output"),
        (["a.txt", "--output", "o", "--to", "html"], "--output takes lines"),
        (["a.txt", "--jobs", "-1"], "no number of jobs"),
        (["a.txt", "--jobs", "9999"], "no number of jobs"),
        (["a.txt", "--site", "--profile", "p"], "give one of them"),
    ],
)
def test_arguments_that_make_no_sense_are_told(arguments, message, capfd):
    with pytest.raises(SystemExit) as stopped:
        main(["clean", *arguments])

    assert stopped.value.code == 2
    assert message in capfd.readouterr().err


def test_ctrl_c_leaves_whole_lines_and_the_status_of_an_interrupted_command(tmp_path):
    for_all = [tmp_path / f"{number:04}.txt" for number in range(3000)]
    _ = [path.write_text(f"Title\n\n{PROSE}", "utf-8") for path in for_all]
    command = [sys.executable, "-m", "importers", "clean", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    assert process.stdout is not None
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate()

    assert process.returncode == 130
    assert errors == b"\nstopped\n"
    assert 0 < len(lines((first + rest).decode())) < 3000
    assert rest == b"" or rest.endswith(b"\n")


def test_a_reader_that_goes_ends_the_command_without_a_traceback(folder):
    command = f"{sys.executable} -m importers clean {folder} | head -c 5"
    found = subprocess.run(["sh", "-c", command], capture_output=True, check=True)

    assert found.stdout == b'{"sou'
    assert b"Traceback" not in found.stderr
