"""What a person reads while many files are cleaned."""

import io

import pytest

from importers.command_line.progress import Progress, duration


class Terminal(io.StringIO):
    def isatty(self):
        return True


class Clock:
    seconds = 0.0

    def __call__(self):
        return self.seconds


def test_a_line_says_how_far_how_fast_and_how_long():
    clock = Clock()
    progress = Progress(20, io.StringIO(), clock)

    progress.add(failed=False)
    progress.add(failed=True)
    clock.seconds = 2

    assert progress.line() == "2 of 20, 1.0 a second, 18 s left, 1 failed"


def test_a_terminal_has_one_line_that_is_written_anew():
    terminal, clock = Terminal(), Clock()
    progress = Progress(2, terminal, clock)

    clock.seconds = 1
    progress.add(failed=False)
    progress.add(failed=False)
    progress.end()

    assert terminal.getvalue().count("\r") == 2
    assert terminal.getvalue().count("\n") == 1


def test_a_log_gets_a_line_now_and_then():
    log, clock = io.StringIO(), Clock()
    progress = Progress(9, log, clock)

    clock.seconds = 5
    progress.add(failed=False)
    clock.seconds = 35
    progress.add(failed=False)

    assert log.getvalue() == "2 of 9, 0.1 a second, 2 min 2 s left\n"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(7.4, "7 s"), (61, "1 min 1 s"), (7500, "2 h 5 min")],
)
def test_a_time_is_said_as_people_say_it(seconds, words):
    assert duration(seconds) == words
