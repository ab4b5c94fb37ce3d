"""Pictures found, captions bound to them, and pictures that are not of the post.

Of the doors the rendered source says which pictures are the post's; of the pages,
what stands beside them.
"""

from collections.abc import Iterator, Sequence

from .extracts import Extract
from .pages import Page
from .places import Place, Spot, name_of, spots_on
from .runs import OURS, Run, most_amiss, shares_of
from .words import run_of

Marks = dict[str, list[list[bool]]]


def report(run: Run) -> Iterator[str]:
    """Shares found, bound, and of the pictures given those that are not the post's."""
    for title, pages in (("pages", run.marked), ("doors", run.doors)):
        if not pages:
            continue
        yield (
            f"PICTURES of the {title}: found (pictures) · captions bound (captions)"
            " · invented (given); each of all / per page"
        )
        spots = {page.name: spots_on(page) for page in pages}
        for extractor in run.extractors:
            extracts = run.extracts[extractor.name]
            if any(extracts[page.name].pictures for page in pages):
                yield _shares(run, extractor.name, pages, spots, title)
        ours = run.extracts[OURS]
        amiss = {page.name: len([*missed_on(page, ours[page.name])]) for page in pages}
        yield from most_amiss(amiss, run.worst)


def missed_on(page: Page, extract: Extract) -> Iterator[str]:
    """One page in words: what was not found, not bound, or invented."""
    given = _given(extract)
    for spot in spots_on(page):
        name = min(spot.names)
        is_given = not spot.names.isdisjoint(given)
        if spot.place is Place.CHROME and is_given:
            yield f"invented: {name}"
        if spot.place is Place.POST and not is_given:
            yield f"not found: {name}"
        if spot.place is Place.POST and spot.caption and not _is_bound(spot, given):
            yield f"not bound: {name}: {spot.caption}"


def _shares(
    run: Run,
    name: str,
    pages: Sequence[Page],
    spots: dict[str, list[Spot]],
    title: str,
) -> str:
    marks: Marks = {"images found": [], "captions": [], "invented": []}
    for page in pages:
        given = _given(run.extracts[name][page.name])
        own = [spot for spot in spots[page.name] if spot.place is Place.POST]
        marks["images found"].append([not s.names.isdisjoint(given) for s in own])
        marks["captions"].append([_is_bound(s, given) for s in own if s.caption])
        strange = {
            each
            for spot in spots[page.name]
            if spot.place is Place.CHROME
            for each in spot.names
        }
        marks["invented"].append([each in strange for each in given])
    shares = [_share(run, name, *each, title) for each in marks.items()]
    return f"  {name:23} {' · '.join(shares)}"


def _share(run: Run, name: str, goal: str, marks: list[list[bool]], title: str) -> str:
    share, a_page = shares_of(marks)
    is_bad = goal == "invented"
    run.figures[f"{goal} {title}"][name] = (max if is_bad else min)(share, a_page)
    return f"{share:.3f} / {a_page:.3f} ({sum(map(len, marks))})"


def _given(extract: Extract) -> dict[str, str]:
    return {name_of(each.src): each.caption for each in extract.pictures}


def _is_bound(spot: Spot, given: dict[str, str]) -> bool:
    true = run_of(spot.caption)
    captions = [given[name] for name in spot.names & given.keys()]
    # A credit may have been taken out of its phrase: "Image by A. Name".
    return any(
        true.strip() in run_of(caption)
        or (caption and all(run_of(line) in true for line in caption.splitlines()))
        for caption in captions
    )
