"""What can be proven of the style sheets without a browser."""

import gzip
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ARTICLES = ROOT / "articles" / "static" / "articles" / "articles.css"
COMMENTS = ROOT / "articles" / "comments" / "static" / "comments" / "comments.css"
FRAME = ROOT / "cms" / "static" / "cms" / "site.css"
SHEETS = [
    ARTICLES,
    COMMENTS,
    ARTICLES.with_name("listing.css"),
    FRAME,
]
TEXT = 7.0  # WCAG 2.2, 1.4.6 Contrast (enhanced)
SHAPE = 3.0  # WCAG 2.2, 1.4.11 Non-text contrast
GROUNDS = ["paper", "wash", "card"]
PAIRS = [
    *[
        ("ink", ground, TEXT)
        for ground in (*GROUNDS, "pine-wash", "clay-wash", "stop-wash")
    ],
    *[("soft", ground, TEXT) for ground in (*GROUNDS, "pine-wash")],
    *[("pine", ground, TEXT) for ground in (*GROUNDS, "pine-wash")],
    *[("clay", ground, TEXT) for ground in ("paper", "clay-wash")],
    ("paper", "clay", TEXT),
    *[("stop", ground, TEXT) for ground in ("paper", "card", "stop-wash")],
    ("on-pine", "pine", TEXT),
    *[("edge", ground, SHAPE) for ground in GROUNDS],
    *[("focus", ground, SHAPE) for ground in (*GROUNDS, "pine-wash", "clay-wash")],
]
# The lowest ratio of each token as the design measured it, in light and in dark.
LOWEST = {
    "ink": (13.8, 11.7),
    "soft": (7.2, 7.6),
    "edge": (3.5, 4.2),
    "pine": (7.5, 8.3),
    "clay": (7.3, 8.6),
    "stop": (7.2, 8.5),
}
SCHEMES = ["light", "dark"]


@pytest.fixture(scope="module")
def tokens() -> dict[str, dict[str, str]]:
    """The colours of each scheme, by name."""
    light, dark = re.findall(r":root \{(.*?)\n *\}", ARTICLES.read_text(), re.DOTALL)[
        :2
    ]
    return {"light": _colours(light), "dark": _colours(dark)}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_colours_can_be_told_apart(
    front: str,
    ground: str,
    least: float,
    scheme: str,
    tokens: dict[str, dict[str, str]],
) -> None:
    colours = tokens[scheme]

    assert contrast(colours[front], colours[ground]) >= least


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("front", LOWEST)
def test_the_lowest_ratio_is_the_one_designed(
    front: str, scheme: str, tokens: dict[str, dict[str, str]]
) -> None:
    colours = tokens[scheme]
    grounds = [ground for name, ground, _ in PAIRS if name == front]

    lowest = min(contrast(colours[front], colours[ground]) for ground in grounds)

    assert lowest >= LOWEST[front][SCHEMES.index(scheme)] - 0.1


def test_what_an_article_needs_stays_small() -> None:
    sheet = ARTICLES.read_bytes()

    assert len(sheet) <= 12 * 1024
    assert len(gzip.compress(sheet)) <= 4 * 1024


def test_what_comments_add_stays_small() -> None:
    sheet, script = COMMENTS.read_bytes(), COMMENTS.with_suffix(".js").read_bytes()

    assert len(gzip.compress(sheet)) <= 2.5 * 1024
    assert len(script) <= 2 * 1024


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_turns_with_the_direction_of_writing(sheet: Path) -> None:
    # `left` only where code, which is always left to right, says so.
    css = sheet.read_text().replace("direction: ltr; text-align: left", "")

    physical = re.findall(
        r"(?<![-\w])(?:margin|padding|border)-(?:left|right|top|bottom)|"
        r"(?<![-\w])(?:left|right|top|bottom|width|height)\s*:(?!\s*\d+rem\))",
        re.sub(r"\((?:min|max)-width", "(", css),
    )

    assert physical == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_has_no_important_no_id_and_no_foreign_file(sheet: Path) -> None:
    rules = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
    selectors = re.findall(r"([^{}]+)\{", rules)

    assert "!important" not in rules
    assert "url(" not in rules
    assert "@import" not in rules
    assert [selector for selector in selectors if re.search(r"#[a-z]", selector)] == []


def contrast(one: str, other: str) -> float:
    """Give the ratio of two colours.

    Source: WCAG 2.2, definition of contrast ratio.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
