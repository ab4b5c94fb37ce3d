"""One run of the command, and how it ends."""

import os
import sys
from collections.abc import Sequence

from importers.cleaning.errors import ImporterError

from .arguments import Options, read_arguments
from .many import print_many
from .one import print_one
from .sites import load_profile, print_profile

FAILED = 1
# What shells report of a command that Ctrl-C ended: 128 and the signal's number.
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = read_arguments(arguments)
    try:
        return _run(options)
    except ImporterError as error:
        sys.stderr.write(f"{error}\n")
        return FAILED
    except KeyboardInterrupt:
        sys.stderr.write("\nstopped\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Who read the output has gone; closing it again at the exit must not fail.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _run(options: Options) -> int:
    if options.command == "learn":
        print_profile(options.files)
        return 0
    if options.is_one:
        profile = load_profile(options.profile) if options.profile else None
        print_one(options.files[0], options.url, str(options.to), profile)
        return 0
    return FAILED if print_many(options) else 0
