"""How far a run is: done of all, how many a second, how long it still takes."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TextIO

_MINUTE, _HOUR = 60, 3600
# Rarer where lines stay, as in the log of a service.
_EVERY, _EVERY_IN_LOG = 0.2, 30.0


@contextmanager
def watched(total: int, *, wanted: bool | None) -> "Iterator[Progress]":
    """Say how far it is on stderr: if wanted, and as a rule only on a terminal."""
    is_shown = sys.stderr.isatty() if wanted is None else wanted
    with nullcontext(sys.stderr) if is_shown else Path(os.devnull).open("w") as stream:
        progress = Progress(total, stream)
        yield progress
        progress.end()


class Progress:
    """Writes one line anew on a terminal, and now and then a new line elsewhere."""

    def __init__(
        self, total: int, stream: TextIO, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._total, self._stream, self._now = total, stream, now
        self._is_terminal = stream.isatty()
        self._started = self._written = now()
        self._done = self._failed = 0

    def add(self, *, failed: bool) -> None:
        """Count one more, and write if it is time to."""
        self._done += 1
        self._failed += failed
        every = _EVERY if self._is_terminal else _EVERY_IN_LOG
        if self._now() - self._written >= every:
            self._written = self._now()
            self._write()

    def end(self) -> None:
        """Write the last state."""
        self._write()
        if self._is_terminal:
            self._stream.write("\n")

    def line(self) -> str:
        """The state in words."""
        seconds = max(self._now() - self._started, 0.001)
        rate = self._done / seconds
        parts = [f"{self._done:,} of {self._total:,}", f"{rate:.1f} a second"]
        if 0 < self._done < self._total:
            parts.append(f"{duration((self._total - self._done) / rate)} left")
        if self._failed:
            parts.append(f"{self._failed:,} failed")
        return ", ".join(parts)

    def _write(self) -> None:
        # The end of the line is erased: the one before may have been longer.
        before, after = ("\r", "\x1b[K") if self._is_terminal else ("", "\n")
        self._stream.write(f"{before}{self.line()}{after}")
        self._stream.flush()


def duration(seconds: float) -> str:
    """A time as people say it."""
    whole = round(seconds)
    if whole >= _HOUR:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE} min"
    if whole >= _MINUTE:
        return f"{whole // _MINUTE} min {whole % _MINUTE} s"
    return f"{whole} s"
