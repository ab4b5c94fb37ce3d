"""A thread of comments while it is read."""

from dataclasses import dataclass, field

from importers.cleaning.document import Comment

FEWEST_DEPTHS = 2


@dataclass(slots=True)
class Thread:
    """A comment whose replies are still being found; `depth` is what it says itself."""

    author: str
    url: str | None
    published: str | None
    html: str
    by_author: bool
    depth: int = 0
    replies: "list[Thread]" = field(default_factory=list)

    def frozen(self) -> Comment:
        """The comment with all its replies."""
        replies = tuple(reply.frozen() for reply in self.replies)
        return Comment(
            self.author, self.url, self.published, self.html, self.by_author, replies
        )


def by_depth(threads: list[Thread]) -> list[Thread]:
    """Nest what stands side by side but says that it lies deeper."""
    if len({thread.depth for thread in threads}) < FEWEST_DEPTHS:
        return threads
    nested: list[Thread] = []
    way: list[Thread] = []
    for thread in threads:
        while way and way[-1].depth >= thread.depth:
            way.pop()
        (way[-1].replies if way else nested).append(thread)
        way.append(thread)
    return nested


def thread_of(comment: Comment) -> Thread:
    """A comment that stands alone, as the beginning of a thread."""
    one = comment
    return Thread(one.author, one.url, one.published, one.html, one.by_author)
