"""A thread of comments while it is read."""

from dataclasses import dataclass, field

from importers.cleaning.document import Comment

FEWEST_DEPTHS = 2


@dataclass(slots=True)
class Thread:
    """A comment whose replies are still being found.

    `depth`, `number` and `answers`, the number it is a reply to, are what it says
    itself; 0 and empty where it does not.
    """

    author: str
    url: str | None
    published: str | None
    html: str
    by_author: bool
    depth: int = 0
    number: str = ""
    answers: str = ""
    replies: "list[Thread]" = field(default_factory=list)

    def frozen(self) -> Comment:
        """The comment with all its replies."""
        replies = tuple(reply.frozen() for reply in self.replies)
        return Comment(
            self.author, self.url, self.published, self.html, self.by_author, replies
        )


def nested(threads: list[Thread]) -> list[Thread]:
    """Put what stands side by side, but says whose reply it is, where it belongs."""
    return _by_number(_by_depth(threads))


def _by_number(threads: list[Thread]) -> list[Thread]:
    known: dict[str, Thread] = {}
    roots: list[Thread] = []
    for thread in threads:
        above = known.get(thread.answers) if thread.answers else None
        (above.replies if above else roots).append(thread)
        if thread.number:
            known[thread.number] = thread
    return roots


def _by_depth(threads: list[Thread]) -> list[Thread]:
    if len({thread.depth for thread in threads}) < FEWEST_DEPTHS:
        return threads
    roots: list[Thread] = []
    way: list[Thread] = []
    for thread in threads:
        while way and way[-1].depth >= thread.depth:
            way.pop()
        (way[-1].replies if way else roots).append(thread)
        way.append(thread)
    return roots


def thread_of(comment: Comment) -> Thread:
    """A comment that stands alone, as the beginning of a thread."""
    one = comment
    return Thread(one.author, one.url, one.published, one.html, one.by_author)
