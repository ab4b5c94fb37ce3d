"""What is known of one site after several of its pages were read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

RULE = "site"


@dataclass(frozen=True, slots=True)
class Template:
    """The element that holds the post on most pages: its tag and its names."""

    tag: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """What most pages of a site share; one that is empty changes nothing.

    `lines` and `pictures` say on how many of the `pages` each stands; lines are keys
    as `key_of` makes them, pictures addresses without size. `followers` are the lines
    that stand after a line; before the first and after the last one is an empty one.
    """

    host: str | None = None
    pages: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)
    followers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    pictures: Mapping[str, int] = field(default_factory=dict)
    title_beginning: str = ""
    title_ending: str = ""
    site_name: str | None = None
    house_disclaimer: str | None = None
    template: Template | None = None

    def reason(self, count: int) -> str:
        """Why something was taken out."""
        return f"stands on {count} of {self.pages} pages of this site"

    def to_json(self) -> str:
        """Give the profile as JSON text, to be kept for later pages."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Undo `to_json()`.

        Raises: ValueError for text that holds no profile.
        """
        try:
            values: dict[str, Any] = json.loads(text)
            if template := values.pop("template"):
                template = Template(template["tag"], tuple(template["names"]))
            return cls(**values, template=template)
        except (TypeError, KeyError, AttributeError):
            raise ValueError("this is no profile of a site") from None
