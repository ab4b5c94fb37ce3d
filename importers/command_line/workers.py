"""Work on many things in processes of their own: a crash or a hang costs one thing.

The standard library's pool cannot say which task killed a process, nor end a task that
takes too long; here each process has one task at a time, so both are known.
"""

import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context
from typing import Any, Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")
# Spawned processes inherit no locks, threads or open files.
_CONTEXT = get_context("spawn")
# Tasks begun ahead of the oldest unfinished one: what bounds the results that wait.
_AHEAD = 8
_OUT_OF_MEMORY = "cleaning it needs more memory than there is"


@dataclass(frozen=True, slots=True)
class Lost:
    """A task without a result, and why, in words."""

    reason: str


class _Worker(Generic[Task, Result]):
    """A process and the task it has."""

    def __init__(self, work: Callable[[Task], Result]) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=_serve, args=(theirs, work), daemon=True)
        self.process.start()
        theirs.close()
        self.index = -1
        self.overdue = float("inf")

    def give(self, index: int, task: Task, seconds: float) -> None:
        self.index, self.overdue = index, time.monotonic() + seconds
        # Where the process has just ended, `take()` finds out.
        with suppress(OSError):
            self.connection.send(task)

    def take(self) -> Result | Lost:
        """The result, or how the process ended."""
        try:
            result: Result | Lost = self.connection.recv()
        except (EOFError, OSError):
            self.process.join()
            return Lost(_ending(self.process.exitcode or 0))
        self.index, self.overdue = -1, float("inf")
        return result

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def run(
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    jobs: int,
    seconds: float,
) -> Iterator[tuple[Task, Result | Lost]]:
    """Yield each task with its result, in the order given, as they come.

    `work` is a function of a module, called in `jobs` processes; what it raises costs
    its task only. A task gets `seconds` at most.
    """
    pool = _Pool(work, jobs, seconds)
    try:
        yield from pool.results(iter(tasks))
    finally:
        pool.end()


class _Pool(Generic[Task, Result]):
    def __init__(
        self, work: Callable[[Task], Result], jobs: int, seconds: float
    ) -> None:
        self._work, self._jobs, self._seconds = work, jobs, seconds
        self._workers: list[_Worker[Task, Result]] = []
        self._tasks: dict[int, Task] = {}
        self._done: dict[int, Result | Lost] = {}
        self._given = 0
        self._yielded = 0

    def results(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Result | Lost]]:
        self._give(tasks)
        while self._tasks:
            self._collect()
            while self._yielded in self._done:
                index = self._yielded
                self._yielded += 1
                yield self._tasks.pop(index), self._done.pop(index)
            self._give(tasks)

    def end(self) -> None:
        for worker in self._workers:
            worker.end()

    def _give(self, tasks: Iterator[Task]) -> None:
        """Give tasks to who is idle, but not far ahead of what is finished."""
        while self._given < self._yielded + _AHEAD * self._jobs:
            worker = self._idle()
            if worker is None:
                return
            try:
                task = next(tasks)
            except StopIteration:
                return
            self._tasks[self._given] = task
            worker.give(self._given, task, self._seconds)
            self._given += 1

    def _idle(self) -> _Worker[Task, Result] | None:
        for worker in [each for each in self._workers if each.index < 0]:
            if worker.process.is_alive():
                return worker
            self._drop(worker)
        if len(self._workers) < self._jobs:
            self._workers.append(_Worker(self._work))
            return self._workers[-1]
        return None

    def _collect(self) -> None:
        """Wait until something is finished, has ended, or took too long."""
        busy = [worker for worker in self._workers if worker.index >= 0]
        first = min((worker.overdue for worker in busy), default=0.0)
        pause = max(0.0, first - time.monotonic())
        ready = connection.wait([worker.connection for worker in busy], pause)
        for worker in busy:
            index = worker.index
            if worker.connection in ready:
                self._done[index] = worker.take()
            elif worker.overdue <= time.monotonic():
                message = f"it took longer than {self._seconds:g} seconds"
                self._done[index] = Lost(message)
            if index in self._done and worker.index >= 0:
                self._drop(worker)

    def _drop(self, worker: _Worker[Task, Result]) -> None:
        self._workers.remove(worker)
        worker.end()


def _ending(status: int) -> str:
    if status == -signal.SIGKILL:
        return "the system ended its cleaning, probably for want of memory"
    return "cleaning it failed in a way that nobody foresaw; please report it"


def _serve(tasks: Any, work: Callable[[Any], Any]) -> None:
    """Answer tasks until nobody is there to ask."""
    # Ctrl-C reaches all processes of a terminal; the first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            task = tasks.recv()
        except EOFError:
            return
        try:
            result = work(task)
        except MemoryError:
            result = Lost(_OUT_OF_MEMORY)
        tasks.send(result)
