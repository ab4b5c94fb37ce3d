"""Eight kinds of senders of spam: what each gets stored, and published.

The site trusts people after two published comments, which is the most it can be told to
do without a person; the moderators approve what looks honest.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from .material import scaled, sentence, target, vendor

# material sets Django up.
from django.utils import timezone  # isort: skip

from articles.comments import flows, questions  # isort: skip
from articles.comments.captcha import answer_of  # isort: skip
from articles.comments.flows import Submission  # isort: skip
from articles.comments.models import (  # isort: skip
    Action,
    CommentSettings,
    ReaderComment,
    Status,
    Writer,
)

EACH = scaled(500)
SPAM = (
    "Cheap pills for your back, see https://pills{n}.example and https://buy{n}.example"
)


@dataclass
class Tally:
    """What became of one sender's comments."""

    sent: int = 0
    asked: int = 0
    refused: int = 0
    stored: dict[str, int] = field(default_factory=dict)

    def note(self, outcome: flows.Outcome) -> None:
        self.sent += 1
        if isinstance(outcome, flows.Asked):
            self.asked += 1
        elif isinstance(outcome, flows.Refused):
            self.refused += 1
        else:
            status = outcome.comment.status
            self.stored[status] = self.stored.get(status, 0) + outcome.is_new


def question(
    now: datetime, rng: random.Random, *, solves: bool, waits: float
) -> tuple[str, str]:
    """Fetch the form so long ago; give its token and an answer, right or a guess."""
    opened = now - timedelta(seconds=waits)
    issued = questions.issue(target().page_id, None, "en", now=opened, rng=rng)
    assert issued.challenge is not None  # noqa: S101 - asked for
    answer = answer_of(issued.challenge) if solves else 8
    return issued.token, str(answer)


def dumb(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Posts to the address without reading the form."""
    for n in range(EACH):
        yield Submission(SPAM.format(n=n), "Pills", f"p{n}@spam.example")


def filler(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Reads the form and fills every field, the hidden one too."""
    for n in range(EACH):
        token, _ = question(now, rng, solves=False, waits=2)
        yield Submission(
            SPAM.format(n=n),
            "Pills",
            f"p{n}@spam.example",
            token=token,
            answer="Pills",
            trap="https://pills.example",
        )


def replay(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Uses one question, that a comment of a reader has spent, again and again."""
    token, answer = question(now, rng, solves=True, waits=60)
    honest = Submission(sentence(rng), "Once", token=token, answer=answer)
    flows.submit(target(), honest, now=now)
    for n in range(EACH):
        yield replace(honest, body=SPAM.format(n=n), name="Pills")


def malformed(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Makes tokens up, and changes real ones."""
    for n in range(EACH):
        token, answer = question(now, rng, solves=True, waits=60)
        cut = rng.randrange(len(token))
        broken = token[:cut] + chr(33 + n % 90) + token[cut + 1 :]
        if broken != token:
            yield Submission(SPAM.format(n=n), "Pills", token=broken, answer=answer)


def one_address(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Solves each question, as fast as it can, from one network."""
    for n in range(EACH):
        token, answer = question(now, rng, solves=True, waits=1)
        yield Submission(
            SPAM.format(n=n),
            "Pills",
            f"p{n}@spam.example",
            token=token,
            answer=answer,
            network="1" * 32,
        )


def slow(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Solves each question and waits like a person, from one network."""
    for n in range(EACH):
        token, answer = question(now, rng, solves=True, waits=90)
        yield Submission(
            f"{sentence(rng)} https://pills{n}.example",
            f"Ann {n}",
            f"a{n}@spam.example",
            token=token,
            answer=answer,
            network="2" * 32,
        )


def distributed(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Solves, waits, and comes from another network each time."""
    for n in range(EACH):
        token, answer = question(now, rng, solves=True, waits=90)
        yield Submission(
            f"{sentence(rng)} Cheap pills for your back.",
            f"Ann {n}",
            f"b{n}@spam.example",
            token=token,
            answer=answer,
            network=f"{n:032x}",
        )


def trust_builder(rng: random.Random, now: datetime) -> Iterator[Submission]:
    """Writes two honest comments from a confirmed address, then links."""
    for n in range(EACH // 3):
        email = f"c{n}@spam.example"
        for step in range(3):
            token, answer = question(now, rng, solves=True, waits=90)
            link = f" https://pills{n}.example" if step == 2 else ""  # noqa: PLR2004
            yield Submission(
                f"{sentence(rng)}{link}",
                f"Cleo {n}",
                email,
                token=token,
                answer=answer,
                network=f"{n:032x}",
            )


SENDERS: tuple[Callable[[random.Random, datetime], Iterator[Submission]], ...] = (
    dumb,
    filler,
    replay,
    malformed,
    one_address,
    slow,
    distributed,
    trust_builder,
)


def main() -> None:
    """Let each sender loose on the site, one after the other."""
    there = target()
    CommentSettings.objects.create(site_id=there.site_id, trusted_after=2)
    print(f"senders, {vendor()}: comments stored, by where they wait")
    spam_published = 0
    for sender in SENDERS:
        tally = _run(sender)
        spam_published += tally.stored.get(Status.PUBLISHED, 0)
        print(
            f"  {sender.__name__}: {tally.sent} sent, {tally.asked} asked again, "
            f"stored {tally.stored or 'none'}"
        )
    # What a trust builder got published is its two honest comments, by a person.
    print(f"  published without a person: {spam_published}")


def _run(sender: Callable[[random.Random, datetime], Iterator[Submission]]) -> Tally:
    rng, now, tally = random.Random(4), timezone.now(), Tally()
    for sent in sender(rng, now):
        outcome = flows.submit(target(), sent, now=now)
        tally.note(outcome)
        is_new = isinstance(outcome, flows.Stored) and outcome.is_new
        if sender is trust_builder and is_new:
            _moderate(outcome.comment)  # type: ignore[union-attr]  # just asked
    return tally


def _moderate(comment: ReaderComment) -> None:
    """A moderator who sees nothing wrong in words, and looks at links."""
    row = Writer.objects.filter(pk=comment.email_key)
    if comment.status == Status.WAITING and "https" not in comment.body:
        flows.decide(comment, Action.APPROVE, by=None)
        row.update(confirmed_at=timezone.now())


if __name__ == "__main__":
    main()
