"""`python -m importers clean` for people and for pipes."""

import io
import json
import sys
from types import SimpleNamespace

import pytest

from importers.command_line import main

PAGE = (
    "<!doctype html><html lang=en><head><title>Rest</title></head><body><article>"
    "<h1>Rest</h1><p>Nobody rests on command; give the body a reason, a floor and"
    " time.</p>"
    "</article></body></html>"
)


@pytest.fixture
def post(tmp_path):
    path = tmp_path / "post.html"
    path.write_text(PAGE, "utf-8")
    return path


@pytest.mark.parametrize(
    ("form", "beginning"),
    [("html", '<article lang="en">'), ("markdown", "# Rest\n\nNobody")],
)
def test_a_post_is_printed_in_the_form_asked_for(post, capfdbinary, form, beginning):
    status = main(["clean", str(post), "--to", form])
    sys.stdout.flush()

    assert status == 0
    assert capfdbinary.readouterr().out.decode().startswith(beginning)


def test_json_is_the_form_when_none_is_asked_for(post, capfdbinary):
    main(["clean", str(post), "--url", "https://a.example/rest/"])
    sys.stdout.flush()
    found = json.loads(capfdbinary.readouterr().out)

    assert (found["title"], found["source_url"]) == ("Rest", "https://a.example/rest/")


def test_a_post_may_come_from_standard_input(monkeypatch, capfdbinary):
    stdin = SimpleNamespace(buffer=io.BytesIO(PAGE.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)

    assert main(["clean", "-", "--to", "markdown"]) == 0


def test_an_unreadable_file_is_one_line_and_status_1(tmp_path, capfd):
    status = main(["clean", str(tmp_path / "none.html")])

    assert status == 1
    assert capfd.readouterr().err.count("\n") == 1
