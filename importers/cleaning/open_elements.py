"""Which elements are open at a place in markup, as far as limits need to know it."""

from collections import Counter

# What a parser closes by itself does not add to the depth.
_CLOSED_BY_PARSERS = """
    area base br col embed hr img input link meta param source track wbr keygen
    frame p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html
    head body
"""
_FLAT = frozenset(_CLOSED_BY_PARSERS.split())
# HTML Standard, "formatting": begun anew where their parent ended before them. Links
# are not among them, as each ends the one before.
MARKS = ("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
         "strong", "tt", "u")  # fmt: skip
_MARKS = frozenset(MARKS)
# HTML Standard, "scope": an end tag inside of these closes nothing outside of them.
_SCOPES = frozenset({"table", "object", "applet", "marquee", "template"})
_CELLS = frozenset({"td", "th", "caption"})


class OpenElements:
    """Counts what tags open and close; more than a parser has open, never less.

    `marks` are the open ones with attributes: of those without, a parser keeps three.
    """

    def __init__(self) -> None:
        self.depth = 0
        self.marks = 0
        self._scopes: list[tuple[str, Counter[str]]] = [("", Counter())]
        self._cells: list[bool] = [True]

    @property
    def is_in_drawing(self) -> bool:
        """Whether a drawing or a formula may be open."""
        return any(opened["svg"] or opened["math"] for _, opened in self._scopes)

    def open(self, name: str, attributes: str) -> None:
        """Take a start tag."""
        if name in _CELLS:
            self._cells[-1] = True
        # In drawings (SVG) elements may close themselves.
        if name in _FLAT or (attributes.endswith("/") and name != "div"):
            return
        self.depth += 1
        self._scopes[-1][1][name] += 1
        if name in _MARKS and "=" in attributes:
            self.marks += 1
            # A mark between the cells of a table is moved before it.
            self._scopes[-1 if self._cells[-1] else -2][1][f"marked {name}"] += 1
        if name in _SCOPES:
            self._scopes.append((name, Counter()))
            self._cells.append(name != "table")

    def close(self, name: str) -> None:
        """Take an end tag."""
        if name in _SCOPES:
            self._leave(name)
        opened = self._scopes[-1][1]
        if opened[name] > 0:
            opened[name] -= 1
            self.depth -= 1
        if opened[f"marked {name}"] > 0:
            opened[f"marked {name}"] -= 1
            self.marks -= 1

    def _leave(self, name: str) -> None:
        if self._scopes[-1][0] != name:
            return
        _, inside = self._scopes.pop()
        self._cells.pop()
        marked = sum(inside[f"marked {mark}"] for mark in MARKS)
        self.marks -= marked
        self.depth -= inside.total() - marked
