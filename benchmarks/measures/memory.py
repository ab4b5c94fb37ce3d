"""Peak memory, each extractor on each page in a process of its own."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import peers
from .pages import Page
from .runs import OURS, Extractor, Ours, Run

ROOT = Path(__file__).resolve().parents[2]
_LARGE = 3
_PATIENCE = 60
_TEN_MEGABYTES = 9_990_000
_LENGTH_OF_A_ROW = 270


def report(run: Run) -> Iterator[str]:
    """Megabytes at most, beside what a process needs that has done nothing yet."""
    if not run.pages:
        return
    largest = sorted(run.pages, key=lambda page: -len(page.content))[:_LARGE]
    made = [_tag_page(), _script_page()]
    yield "MEMORY: MB at most, in a process of its own for each page"
    for extractor in run.extractors:
        yield from _of(run, extractor.name, (*largest, *made))


def peak_of(name: str, page: Page) -> tuple[float, str]:
    """The most megabytes a fresh process holds, and what went wrong, if anything."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_bytes(page.content)
        return _probe(name, path)


def _of(run: Run, name: str, pages: Sequence[Page]) -> Iterator[str]:
    loaded, _ = peak_of(name, Page("nothing", b"<p>A word."))
    found = [(page, *peak_of(name, page)) for page in pages]
    run.figures["memory"][name] = max(peak for _, peak, _ in found)
    shown = ", ".join(
        f"{page.name} ({len(page.content) / 1e6:.1f} MB) {peak:.0f}{note}"
        for page, peak, note in found
    )
    yield f"  {name:23} loaded {loaded:.0f}; {shown}"


def _probe(name: str, path: Path) -> tuple[float, str]:
    command = [sys.executable, "-m", __name__, name, str(path)]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return float("inf"), f" (not done in {_PATIENCE} s)"
    if done.returncode:
        return float("inf"), f" (failed: {done.stderr.strip().splitlines()[-1][:60]})"
    peak, _, note = done.stdout.strip().splitlines()[-1].partition(" ")
    return float(peak), f" {note}".rstrip()


def _tag_page() -> Page:
    """Ten megabytes of about as many tags as are read at all."""
    style = "margin:0;padding:0;border:0;font:inherit;vertical-align:baseline;" * 3
    rows = (
        f'<p id="p{at}" style="{style}">Step {at}, <b>quiet</b>.</p>'
        for at in range(_TEN_MEGABYTES // _LENGTH_OF_A_ROW)
    )
    return Page("of tags", f"<article><h1>Steps</h1>{''.join(rows)}".encode())


def _script_page() -> Page:
    """Ten megabytes, most of it scripts and pictures inside the page."""
    script = f"<script>var all = [{'1234567,' * 100_000}0]</script>"
    prose = "<p>A slow walk asks little of you, and gives back more.</p>" * 2_000
    body = f"<article><h1>Walks</h1>{prose}</article>"
    scripts = script * ((_TEN_MEGABYTES - len(body)) // len(script))
    return Page("of scripts", f"<html><body>{body}{scripts}".encode())


def main(name: str, path: Path) -> None:
    """Work on one file and print the most memory this process has had, in MB."""
    extractor: Extractor = Ours() if name == OURS else peers.named(name)
    page = Page(path.name, path.read_bytes())
    if name != OURS:
        vars(page)["text"] = page.content.decode()  # decoded without our own reading
    note = ""
    try:
        made = extractor.work(page)
        note = "refused" if isinstance(made, Exception) else ""
    except Exception as error:  # noqa: BLE001 - a peer may raise anything at all
        note = f"({type(error).__name__})"
    print(f"{_peak():.1f} {note}")


def _peak() -> float:
    # getrusage() would also tell of the process that started this one.
    status = Path("/proc/self/status").read_text("ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 / 1e6 if found else float("nan")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
