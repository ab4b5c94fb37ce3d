"""The pages of a small made-up site, as saved and as plain text."""

DISCLAIMER = (
    "The information in this article is for educational purposes only and is not a"
    " substitute for medical advice; please consult your doctor."
)
POSTS = {
    "Warm hands": (
        "Hands that are warm before they touch a back are half of a good hour, and the"
        " other half is listening with them.",
        "A bowl of water on the stove will do where there is no heated towel.",
    ),
    "Cold feet": (
        "Feet tell how a day went: whoever stood behind a counter for nine hours has"
        " soles that want both thumbs.",
        "Begin at the heel, where the skin is thick, and go on towards the toes.",
    ),
    "A quiet room": (
        "A room is quiet when the telephone sleeps in a drawer and the street is on the"
        " other side of the house.",
        "Curtains help more than music does, whatever the catalogs say about it.",
    ),
    "Oil or lotion": (
        "Oil stays on the skin for an hour and lotion for ten minutes, which settles"
        " most of the matter already.",
        "For a scalp neither is needed, and dry fingers hold much better there.",
    ),
    "After the hour": (
        "Whoever gets up at once is dizzy until lunch; five minutes under the blanket"
        " belong to the treatment.",
        "Water comes first then, and the coat a good while later than that.",
    ),
}
MENU = ("Harbour Hands", "Start", "Price list", "Find the studio", "Vouchers")
FOOT = (
    "Stay close to us",
    "One letter a month, with a new exercise in each of them, straight to your desk.",
    "Yes please",
    "Harbour Hands, 4 Quay Street",
    "Made by Northlight Works 2023",
)


def saved(title: str, prose: tuple[str, ...], *, disclaimer: str = DISCLAIMER) -> str:
    """A page whose markup says nothing of what is what."""
    menu = "".join(f"<div><span>{entry}</span></div>" for entry in MENU)
    foot = "".join(f"<div>{line}</div>" for line in FOOT)
    first, *rest = prose
    return (
        f"<!doctype html><html><head><title>{title} ~ Harbour Hands</title></head>"
        f"<body><div>{menu}</div><div class='x1 k{len(title)}'><h1>{title}</h1>"
        f"<p>{first}</p><h2>What to do</h2><p>{' '.join(rest)}</p>"
        f"<p>{disclaimer}</p><div>{foot}</div></div></body></html>"
    )


def written(title: str, prose: tuple[str, ...], *, disclaimer: str = DISCLAIMER) -> str:
    """The same page as a crawler leaves it."""
    first, *rest = prose
    own = (title, first, "What to do", *rest, disclaimer)
    return "\n".join((*MENU, "", "\n\n".join(own), "", *FOOT))
