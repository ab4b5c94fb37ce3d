"""Whatever a file holds, the command ends in seconds, with a document or in words."""

import json
import subprocess
import sys

import pytest

from importers.command_line import main

SECONDS, MEMORY = 10, 256 * 2**20
PROSE = (
    "<p>Slow hands let the breath sink, and after some minutes people notice it.</p>"
)
COMMENT = (
    "<li class=comment id=comment-{0}><cite class=fn>Jo</cite>"
    "<div class=comment-content><p>Yes.</p></div></li>"
)
BODIES = {
    "deep": "<div>" * 100_000,
    "wide": "<p>a</p>" * 60_000,
    "marks that overlap": "<b><p>" * 10_000 + "x",
    "a table of nothing": "<table>" + "<tr><td>a<td>b" * 20_000 + "</table>",
    "cells that span the world": "<tr><td colspan=1000 rowspan=65534>a" * 2_000,
    "links that lead on": "<a href=x>y</a>" * 10_000,
    "pictures": "<img src=/p-300x200.jpg alt=x>" * 20_000,
    "names without end": f"<div class='{'related-' * 200_000}'>x</div>",
    "names that differ": "".join(f"<div class=a{i}-b>x</div>" for i in range(30_000)),
    "comments of readers": "<ol class=comment-list>"
    + "".join(map(COMMENT.format, range(5_000))),
    "a comment that stays open": "<!--" * 500_000,
    "tags that stay open": "<a" * 500_000,
    "letters with many accents": "a\u0301" + "\u0301" * 500_000,
    "headings": "<h1>Rest</h1>" * 20_000,
    "dates": "<time datetime=2020-01-01>January 1, 2020</time>" * 20_000,
}
HEADS = {
    "a base that multiplies": f"<base href='http://a.example/{'a/' * 100_000}'>",
    "data that nest": f"<script type=application/ld+json>{'[' * 200_000}</script>",
    "a number of a million digits": "<script type=application/ld+json>"
    f'{{"@type": "Article", "datePublished": {"9" * 1_000_000}}}</script>',
    "tags of a post": "<meta property=article:tag content='x y'>" * 60_000,
}
TEXTS = {
    "one word": "a" * 900_000,
    "one letter a line": "a\n" * 40_000,
    "lists in lists": "".join(" " * (i % 200) + "- a\n" for i in range(8_000)),
    "brackets": "(" * 900_000,
    "addresses": "https://" * 100_000,
    "dashes": "— " * 400_000,
    "glued sentences": "week.Barefoot" * 70_000,
}
FILES = {
    **{
        name: f"<!doctype html><article>{PROSE}{body}{PROSE}"
        for name, body in BODIES.items()
    },
    **{
        name: f"<!doctype html><head>{head}</head>{PROSE}{BODIES['links that lead on']}"
        for name, head in HEADS.items()
    },
    **TEXTS,
}


# The high-water mark of the process itself: what the kernel tells of a child counts
# its parent too.
CHILD = """
import sys, time
from importers.command_line import main
status = main(["clean", sys.argv[1]])
with open("/proc/self/status") as lines:
    peak = next(line for line in lines if line.startswith("VmHWM"))
print(status, time.process_time(), int(peak.split()[1]) * 1024, file=sys.stderr)
"""


@pytest.mark.parametrize("name", FILES)
def test_a_file_made_to_hurt_ends_in_bounds(name, tmp_path):
    path = tmp_path / "post"
    path.write_text(FILES[name], "utf-8")
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    *said, figures = done.stderr.splitlines()
    status, seconds, peak = map(float, figures.split())

    assert (status, len(said)) in ((0, 0), (1, 1))
    assert seconds < SECONDS
    assert peak < MEMORY


def test_attacks_on_archives_and_exports_are_refused_in_words(shared, capfdbinary):
    folder = shared / "data" / "wxr" / "hostile"
    files = sorted(str(path) for path in folder.iterdir())
    main(["clean", *files, "--jobs", "2"])
    lines = map(json.loads, capfdbinary.readouterr().out.splitlines())
    errors = {line["source"]: line.get("error", "") for line in lines}

    assert list(errors) == files
    assert {error for error in errors.values() if error.startswith("this is ")}
    assert not [error for error in errors.values() if "foresaw" in error]
