"""Ten thousand invented people: is a text lost, who is asked twice, who called spam?

They share networks, press twice, leave tabs open over night, write numbers as words,
misread sums, leave them empty, and link now and then; each habit is as common as in the
numbers below, with a fixed seed.
"""

import random
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta

from .material import scaled, sentence, target, vendor

# material sets Django up.
from django.utils import timezone  # isort: skip

from articles.comments import flows, questions  # isort: skip
from articles.comments.captcha import answer_of  # isort: skip
from articles.comments.flows import Submission  # isort: skip
from articles.comments.models import ReaderComment, Status  # isort: skip
from articles.comments.number_words import spelled  # isort: skip

PEOPLE = scaled(10_000)
THANKS = ("Thank you!", "Thanks, this helped.", "So true.", "Lovely.")
DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Habits:
    """How one person goes about it."""

    opened_hours_ago: float
    misreads: bool
    writes_words: bool
    presses_twice: bool
    leaves_it_empty: bool
    fills_the_trap: bool
    links: int
    thanks: bool
    network: str


def habits(rng: random.Random) -> Habits:
    """One in fifty comes from a clinic or school behind one address."""
    together = rng.random() < 0.02  # noqa: PLR2004
    network = (
        f"{rng.randrange(20):032x}" if together else f"{rng.getrandbits(100):032x}"
    )
    return Habits(
        opened_hours_ago=rng.choice([0.02] * 60 + [0.5] * 35 + [5] * 4 + [30]),
        misreads=rng.random() < 0.015,  # noqa: PLR2004
        writes_words=rng.random() < 0.1,  # noqa: PLR2004
        presses_twice=rng.random() < 0.05,  # noqa: PLR2004
        leaves_it_empty=rng.random() < 0.01,  # noqa: PLR2004
        fills_the_trap=rng.random() < 0.003,  # noqa: PLR2004
        links=rng.choices([0, 1, 2], [94, 5.5, 0.5])[0],
        thanks=rng.random() < 0.1,  # noqa: PLR2004
        network=network,
    )


def main() -> None:
    """Let them all comment within ten days."""
    rng = random.Random(5)
    began = timezone.now() - timedelta(days=10)
    seen: Counter[str] = Counter()
    expected = 0
    for number in range(PEOPLE):
        now = began + timedelta(days=10) * number / PEOPLE
        seen.update(_visit(number, habits(rng), rng, now))
        expected += 1
    kept = ReaderComment.objects.count()
    spam = ReaderComment.objects.filter(status=Status.SPAM).count()
    print(f"people, {vendor()}: {PEOPLE:,}")
    print(
        f"  texts lost {expected - kept}; asked once more "
        f"{seen['asked'] / PEOPLE:.2%}; in the spam tab {spam / PEOPLE:.3%}; "
        f"published without a person "
        f"{ReaderComment.objects.filter(status=Status.PUBLISHED).count()}"
    )
    print(f"  asked again for: {dict(seen - Counter(asked=seen['asked']))}")


def _visit(number: int, person: Habits, rng: random.Random, now: object) -> list[str]:
    """Give "asked", and why, for each time the form came back."""
    opened = now - timedelta(hours=person.opened_hours_ago)  # type: ignore[operator]
    body = rng.choice(THANKS) if person.thanks else sentence(rng, rng.randint(6, 60))
    body += "".join(f" https://site{number}.example/{n}" for n in range(person.links))
    token, answer = _question(opened, rng, person, misreads=person.misreads)
    sent = Submission(
        body=body,
        name=f"Person {number}",
        email=f"person{number}@example.org" if number % 3 else "",
        token=token,
        answer=answer,
        trap="https://example.org" if person.fills_the_trap else "",
        network=person.network,
    )
    asked: list[str] = []
    for _ in range(5):
        outcome = flows.submit(target(), sent, now=now)  # type: ignore[arg-type]
        if not isinstance(outcome, flows.Asked):
            break
        asked += ["asked"] if not asked else []
        asked.append(outcome.code)
        token, answer = _question(now, rng, person, misreads=False)
        sent = replace(sent, token=token, answer=answer, trap="")
    if person.presses_twice:
        flows.submit(target(), sent, now=now)  # type: ignore[arg-type]
    return asked


def _question(
    opened: object, rng: random.Random, person: Habits, *, misreads: bool
) -> tuple[str, str]:
    issued = questions.issue(target().page_id, None, "en", now=opened, rng=rng)  # type: ignore[arg-type]
    assert issued.challenge is not None  # noqa: S101 - asked for
    number = answer_of(issued.challenge) + (1 if misreads else 0)
    if person.leaves_it_empty:
        return issued.token, ""
    return issued.token, spelled("en")[number][0] if person.writes_words else str(
        number
    )


if __name__ == "__main__":
    main()
