"""The goals, beside what was reached and what the best peer of this run reaches."""

from collections.abc import Iterator
from dataclasses import dataclass

from .runs import OURS, Run


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure to reach, by its name in the run; `most` for one not to exceed."""

    says: str
    figure: str
    number: float
    most: bool = False


GOALS = (
    Goal("text F1, WordPress pages", "F1 WordPress", 0.98),
    Goal("text F1, all pages", "F1 all", 0.965),
    Goal("pages with F1 below 0.5", "pages under 0.5", 0, most=True),
    Goal("pages that still hold chrome", "chrome all", 0.06, most=True),
    Goal("captions bound, pages", "captions pages", 0.99),
    Goal("captions bound, doors", "captions doors", 0.99),
    Goal("images found, pages", "images found pages", 0.98),
    Goal("images found, doors", "images found doors", 0.98),
    Goal("invented images, pages", "invented pages", 0.05, most=True),
    Goal("invented images, doors", "invented doors", 0.05, most=True),
    *(
        Goal(f"{kind} as what they are, {where}", f"{kind} {where}", 0.98)
        for kind in ("headings", "list items", "quotes", "cells")
        for where in ("pages", "doors")
    ),
    Goal("title exact", "title exact", 0.92),
    Goal("title wrong", "title wrong", 0.03, most=True),
    Goal("author exact", "author exact", 0.88),
    Goal("author wrong", "author wrong", 0.03, most=True),
    Goal("date exact", "published exact", 0.93),
    Goal("date wrong", "published wrong", 0.03, most=True),
    Goal("disclaimers found", "disclaimers found", 0.95),
    Goal("disclaimers that are none", "disclaimers false", 0.02, most=True),
    Goal("comments as threads, doors", "comments doors", 0.97),
    Goal("comments as threads, pages", "comments pages", 0.97),
    Goal("comments below their parent, doors", "parents doors", 0.97),
    Goal("comments below their parent, pages", "parents pages", 0.97),
    Goal("plain text: F1", "plain F1", 0.92),
    Goal("plain text: disclaimers", "plain disclaimers", 0.95),
    Goal("plain text: captions", "plain captions", 0.6),
    Goal("plain text: captions, precision", "plain captions precision", 0.8),
    Goal("plain text: headings", "plain headings", 0.6),
    Goal("plain text: headings, precision", "plain headings precision", 0.8),
    Goal("letters accounted for", "ledger", 1.0),
    Goal("× trafilatura's pages per second", "× trafilatura", 5),
    Goal("× the time of lxml's parse", "× lxml", 4, most=True),
    Goal("time of a page doubled ×", "a page doubled", 2.2, most=True),
    Goal("peak memory in MB", "memory", 120, most=True),
)


def report(run: Run) -> Iterator[str]:
    """One line a goal; those without a figure in this run are named last."""
    yield f"{'GOAL':38} {'number':>9} {'ours':>9}   reached   best peer"
    unknown = []
    for goal in GOALS:
        figures = run.figures.get(goal.figure, {})
        if OURS in figures:
            yield _line(goal, figures)
        else:
            unknown.append(goal.says)
    if unknown:
        yield f"not measured in this run: {' · '.join(unknown)}"


def _line(goal: Goal, figures: dict[str, float]) -> str:
    ours = figures[OURS]
    peers = {name: it for name, it in figures.items() if name != OURS}
    best = (min if goal.most else max)(peers, key=lambda name: peers[name], default="")
    is_reached = ours <= goal.number if goal.most else ours >= goal.number
    sign = "≤" if goal.most else "≥"
    beside = f"{_shown(peers[best])} {best}" if best else "–"
    return (
        f"{goal.says:38} {sign} {goal.number:<7g} {_shown(ours):>9}"
        f"   {'yes' if is_reached else 'no':7}   {beside}"
    )


def _shown(figure: float) -> str:
    if 1 - 5e-5 < figure < 1:
        return f"{figure:.6f}"  # nearly all is not all
    return f"{figure:.4f}" if figure <= 1 else f"{figure:.1f}"
