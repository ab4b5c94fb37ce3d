"""Bodies of articles in their stored form: every block once, and one right to left."""

from typing import Any
from uuid import uuid4

SENTENCE = (
    "Good work with the feet is slow: the weight comes down over several breaths, "
    "stays where it is welcome, and leaves before anybody has to ask for it. "
)
LONG_WORD = "Physiotherapiekostenrückerstattungsantragsbearbeitung"


def every_block(image: int) -> list[dict[str, Any]]:
    """Give one block of each kind, and a second figure whose picture is missing."""
    return [
        _block(
            "definition", term="Effleurage", definition="<p>Long, gliding strokes.</p>"
        ),
        _block(
            "paragraph",
            f"<p>{SENTENCE}<a href='https://example.org/a'>Read more</a>.</p>",
        ),
        _heading("What happens in a session", "2"),
        _block(
            "paragraph",
            f"<p>{SENTENCE}See <sup><a href='#reference-1'>1</a></sup>.</p>",
        ),
        _figure(image=image, caption="<p>The widest stave is for the back.</p>"),
        _heading("Before you come", "3"),
        _block(
            "list", "<ul><li>Eat lightly<ul><li>Soup</li></ul></li><li>Rest</li></ul>"
        ),
        _block("quote", text=f"<p>{SENTENCE}</p>", attribution="Ines Marlow, teacher"),
        _figure(alt="A room seen from the door", caption="<p>The room.</p>"),
        _heading("What we know, and don’t", "2"),
        _table(),
        _block("code", code="Monday     09.00–12.00\n" + "wide " * 60, language=""),
        _block("separator", None),
        _block("gallery", figures=[_item(image), _item(image)]),
        _heading("Who should wait", "2"),
        _block("paragraph", f"<p>My insurer files this under <b>{LONG_WORD}</b>.</p>"),
        _heading("A part of a part", "3"),
        _heading("Still smaller", "4"),
        _block("embed", url="https://video.example.org/w/" + "x" * 80, caption=""),
        _block(
            "needs_review",
            kind="shortcode",
            name="hours",
            html="<p>Monday 9 to 12</p>",
            source="[hours]",
            reason="A shortcode that this site does not know",
        ),
        _block(
            "references",
            [
                "<p>Jang Y. Journal of Touch. 2006;16(3):425–438. <a href='https://doi.org/10.1007/s10926-006-9028-1'>doi:10.1007/s10926-006-9028-1</a></p>"
            ],
        ),
    ]


def _block(block: str, value: Any = None, /, **struct: Any) -> dict[str, Any]:
    return {"type": block, "value": struct or value}


def _heading(text: str, level: str) -> dict[str, Any]:
    return _block("heading", text=f"<p>{text}</p>", level=level, anchor="")


def _figure_value(**given: Any) -> dict[str, Any]:
    empty = {"image": None, "alt": "Three wooden staves", "decorative": False}
    return {**empty, "caption": "", "credit": "", "link": "", "source": "", **given}


def _figure(**given: Any) -> dict[str, Any]:
    return {"type": "figure", "value": _figure_value(**given)}


def _item(image: int) -> dict[str, Any]:
    value = _figure_value(image=image, caption="<p>One step.</p>")
    # Without an id Wagtail takes the whole item for the figure itself.
    return {"type": "item", "value": value, "id": str(uuid4())}


def _table() -> dict[str, Any]:
    headings = ("Surface", "Area", "Pressure", "Feels like", "Used for")
    rows = (
        ("Thumb", "3 cm²", "333 kPa", "a point", "small knots"),
        ("Forearm", "60 cm²", "17 kPa", "a broad weight", "the back"),
    )
    return _block(
        "table",
        columns=[{"type": "text", "heading": heading} for heading in headings],
        rows=[{"values": list(row)} for row in rows],
        caption="Pressure from a push of 100 newtons",
    )


ARABIC = (
    "يحتاج الجسم بعد الولادة إلى الراحة والدفء والطعام الجيد، ولا داعي للعجلة "
    "في العودة إلى العمل. تحدثي مع القابلة إذا شعرت بألم شديد أو حمى، "
    "ولا تنتظري الموعد القادم. "
)
ARABIC_BODY: list[dict[str, Any]] = [
    _block("paragraph", f"<p>{ARABIC}</p>"),
    _heading("الأسبوع الأول", "2"),
    _block("paragraph", f"<p>{ARABIC * 2}</p>"),
    _heading("الأسبوع الثاني", "2"),
    _block("list", "<ul><li>ماء كاف</li><li>نوم متقطع لا بأس به</li></ul>"),
    _block("quote", text=f"<p>{ARABIC}</p>", attribution="ليلى حداد"),
    _heading("متى تطلبين المساعدة", "2"),
    _block(
        "definition",
        term="النفاس",
        definition="<p>الأسابيع الستة الأولى بعد الولادة.</p>",
    ),
    _block("paragraph", f"<p>{ARABIC * 2}</p>"),
]
