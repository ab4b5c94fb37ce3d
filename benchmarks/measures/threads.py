"""Comments kept as threads, against the comments that the site itself lists."""

from collections.abc import Iterator, Sequence

from importers.cleaning.document import Comment
from importers.cleaning.visible import text_of_html

from .pages import Page
from .runs import OURS, Run
from .words import run_of, text_of_markup

Found = tuple[str, str]


def report(run: Run) -> Iterator[str]:
    """The share of comments found, and of those below their right parent."""
    pages = [page for page in run.doors if page.comments]
    if not pages:
        return
    total = found = placed = 0
    missed = []
    for page in pages:
        true = _true(page)
        ours = _ours(page, run)
        total += len(true)
        found += len(true.keys() & ours.keys())
        placed += sum(ours[key] == true[key] for key in true.keys() & ours.keys())
        missed += [f"      {page.name} {key[0]}" for key in true.keys() - ours.keys()]
    run.figures["comments found"][OURS] = found / total
    run.figures["right parent"][OURS] = placed / max(1, found)
    yield "COMMENTS AS THREADS of the doors: found · right parent (comments)"
    yield f"  {OURS:17} {found / total:.3f} · {placed / max(1, found):.3f} ({total})"
    yield from missed[: run.worst]


def _true(page: Page) -> dict[Found, Found | None]:
    keys = {row["id"]: _key(row["author_name"], row) for row in page.comments}
    return {keys[row["id"]]: keys.get(row["parent"]) for row in page.comments}


def _key(author: str, row: dict[str, dict[str, str]]) -> Found:
    return run_of(author), run_of(text_of_markup(row["content"]["rendered"]))


def _ours(page: Page, run: Run) -> dict[Found, Found | None]:
    document = run.extracts[OURS][page.name].document
    return dict(_walk(document.comments, None)) if document else {}


def _walk(
    comments: Sequence[Comment], parent: Found | None
) -> Iterator[tuple[Found, Found | None]]:
    for comment in comments:
        key = run_of(comment.author), run_of(text_of_html(comment.html))
        yield key, parent
        yield from _walk(comment.replies, key)
