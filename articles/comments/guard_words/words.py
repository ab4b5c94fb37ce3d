"""What the guard looks for in one language. Plain Python."""

from typing import Final, NamedTuple

NOTHING: Final = r"(?!)"


class Words(NamedTuple):
    """What is looked for in one language; each entry is part of a regular expression.

    `your` stands before a noun of `care`; `met` only a person's own practitioner says;
    `parting` does so where it opens a clause, as "bis Freitag" is no opening hour
    there; `day`, `you` and `meeting` tell together, in one sentence. "The treatment"
    (`the` and `care`) tells beside a `day` or a word of `glad`, and beside one of
    `outcome` if the person is named. `offer` before, or `offered` after, "your
    appointment" makes an invitation of it, to anybody; so does `general` after it.
    """

    your: str
    care: str
    met: str
    parting: str
    day: str
    you: str
    meeting: str
    the: str
    glad: str
    outcome: str
    offer: str
    offered: str = NOTHING
    general: str = NOTHING
