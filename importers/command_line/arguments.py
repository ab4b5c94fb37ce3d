"""What may be said on the command line, and what of it goes together."""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .one import FORMS

LINES = "jsonl"
STDIN = "-"
# A process has 60 MB: nobody means a thousand of them.
_DIGITS = 3
_ABOUT = "From other people's pages to articles."
_CLEAN = """
Find the article in each file. Several files, or a folder, become JSON Lines: for each
file one line, {"source": ..., "document": ...} or {"source": ..., "error": ...}.
"""
_LEARN = """
Learn from pages of one site what they share, its menus and footers above all, and print
it; clean --profile uses it for other pages of the site.
"""
_FILE = "plain text or saved HTML, a folder of such files, or - for stdin"


class Options(argparse.Namespace):
    """The arguments of one run, with their types."""

    command: str
    files: list[str]
    url: str | None
    to: str | None
    jobs: int
    output: Path | None
    resume: bool
    site: bool
    profile: Path | None
    progress: bool | None

    @property
    def is_one(self) -> bool:
        """Whether one post is asked for, in one of the forms for a single post."""
        return self.to != LINES


@dataclass(frozen=True, slots=True)
class _Clash:
    is_there: bool
    message: str


def read_arguments(arguments: Sequence[str] | None) -> Options:
    """Read the arguments; ends the process with status 2 where they make no sense."""
    parser = _parser()
    options = parser.parse_args(arguments, namespace=Options())
    if options.command == "learn":
        return options
    is_one = len(options.files) == 1 and not Path(options.files[0]).is_dir()
    for_many = options.resume or options.output is not None or options.jobs != 1
    for_many = for_many or options.site
    if options.to is None:
        options.to = "json" if is_one and not for_many else LINES
    for clash in _clashes(options, is_one=is_one):
        if clash.is_there:
            parser.error(clash.message)
    return options


def _clashes(options: Options, *, is_one: bool) -> tuple[_Clash, ...]:
    lines = options.to == LINES
    return (
        _Clash(not is_one and not lines, f"--to {options.to} takes one FILE"),
        _Clash(lines and options.url is not None, "--url is the address of one FILE"),
        _Clash(lines and STDIN in options.files, "- is one post; give it alone"),
        _Clash(
            options.resume and options.output is None,
            "--resume needs --output: it goes on after what is written there",
        ),
        _Clash(
            options.output is not None and not lines,
            f"--output takes lines; send --to {options.to} to a file with >",
        ),
        _Clash(
            options.site and options.profile is not None,
            "--site learns what --profile has learned before; give one of them",
        ),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m importers", description=_ABOUT)
    commands = parser.add_subparsers(dest="command", required=True)
    cleaning = commands.add_parser(
        "clean", help="find the article in each file", description=_CLEAN
    )
    learning = commands.add_parser(
        "learn", help="learn what pages of one site share", description=_LEARN
    )
    for command in (cleaning, learning):
        command.add_argument("files", metavar="FILE", nargs="+", help=_FILE)
    _add_to(cleaning.add_argument)
    return parser


def _add_to(add: Callable[..., object]) -> None:
    add("--url", help="the address the post came from")
    add("--to", choices=[*sorted(FORMS), LINES], help="json for one file, else jsonl")
    add(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="files cleaned at a time; “all” for one on each core",
    )
    add("--output", type=Path, metavar="FILE", help="write the lines to a new file")
    add(
        "--resume",
        action="store_true",
        help="go on with --output after the files that have their line in it",
    )
    add(
        "--site",
        action="store_true",
        help="first learn from the files of each site what its pages share",
    )
    add("--profile", type=Path, metavar="FILE", help="use what `learn` printed")
    add(
        "--progress",
        action=argparse.BooleanOptionalAction,
        help="say how far it is; as a rule only on a terminal",
    )


def _jobs(text: str) -> int:
    if text == "all":
        return _cores()
    if not text.isdecimal() or len(text) > _DIGITS:
        message = f"{text!r} is no number of jobs; write 1, 2, … or all"
        raise argparse.ArgumentTypeError(message)
    return int(text) or _cores()


def _cores() -> int:
    # Fewer than the machine has where the process is kept to some of them.
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
