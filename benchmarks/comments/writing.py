"""Durable submissions a second on one connection, beside plain INSERTs of the rows."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import timedelta

from .material import scaled, sentence, target, vendor

# material sets Django up.
from django.db import connection, transaction  # isort: skip
from django.test.utils import CaptureQueriesContext  # isort: skip
from django.utils import timezone  # isort: skip

from articles.comments import flows, questions  # isort: skip
from articles.comments.captcha import answer_of  # isort: skip
from articles.comments.models import ReaderComment  # isort: skip

ROUNDS = 5
BATCH = scaled(100)


def main() -> None:
    """Send comments and store rows in turn."""
    rng = random.Random(2)
    there = target()
    first = flows.submit(there, _sent(rng, 0), now=timezone.now())
    assert isinstance(first, flows.Stored)  # noqa: S101 - the benchmark's own site
    thread = first.comment.thread
    ready = [_sent(rng, number) for number in range(1, ROUNDS * BATCH + 2)]

    def submit() -> None:
        outcome = flows.submit(there, ready.pop(), now=timezone.now())
        assert isinstance(outcome, flows.Stored), outcome  # noqa: S101

    def insert() -> None:
        with transaction.atomic():
            ReaderComment.objects.create(
                thread=thread, name="Plain", body=sentence(rng)
            )

    rates: dict[str, list[float]] = {"submit": [], "insert": []}
    for _ in range(ROUNDS):
        rates["submit"].append(_rate(submit))
        rates["insert"].append(_rate(insert))
    with CaptureQueriesContext(connection) as captured:
        submit()
    ours, plain = (statistics.median(found) for found in rates.values())
    print(f"writing, {vendor()}")
    print(
        f"  {ours:.0f} submissions a second, {plain:.0f} plain INSERTs, ratio "
        f"{ours / plain:.2f}; {len(captured)} queries each"
    )


def _sent(rng: random.Random, number: int) -> flows.Submission:
    there = target()
    opened = timezone.now() - timedelta(minutes=1)
    issued = questions.issue(there.page_id, None, "en", now=opened, rng=rng)
    assert issued.challenge is not None  # noqa: S101 - asked for
    return flows.Submission(
        body=sentence(rng),
        name=f"Reader {number}",
        email=f"reader{number}@example.org",
        token=issued.token,
        answer=str(answer_of(issued.challenge)),
        network=f"{number // 10:032x}",
    )


def _rate(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    for _ in range(BATCH):
        work()
    return BATCH / (time.perf_counter() - began)


if __name__ == "__main__":
    main()
