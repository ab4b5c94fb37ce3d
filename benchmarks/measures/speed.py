"""Pages per second, in processor time, beside parsing alone in the same run."""

from collections.abc import Iterator

from .runs import BASELINE, OURS, Run


def report(run: Run) -> Iterator[str]:
    """Rates, and how many times longer than the parse each takes."""
    names = [extractor.name for extractor in run.extractors]
    taken = {name: sum(run.seconds[name].values()) for name in (BASELINE, *names)}
    count = len(run.seconds[BASELINE])
    yield "SPEED in processor time: pages per second · × the time of lxml's parse"
    for name, seconds in taken.items():
        times = seconds / taken[BASELINE]
        yield f"  {name:17} {count / seconds:8.1f} · {times:.2f} ×"
    run.figures["× lxml's parse"][OURS] = taken[OURS] / taken[BASELINE]
