"""What tells who is a client, in Dutch."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"je|jouw|uw|jullie",
    care=(
        r"sessies?|behandeling(?:en)?|afspra(?:ak|ken)|bezoek(?:en)?|massages?|"
        r"therapie|dossier|intake|consult(?:en)?"
    ),
    met=(
        r"toen (?:je|u|jullie) (?:\w+ )?(?:hier|bij (?:mij|ons)|langs|in de praktijk|"
        r"op bezoek) (?:was|waren|kwam|kwamen)|"
        r"toen ik (?:je|u) (?:zag|behandelde)|"
        r"zoals (?:we |ik |wij )?(?:\w+ )?(?:besproken|afgesproken|bespraken|(?:je|u) "
        r"(?:zei|vertelde))|"
        r"(?:we|wij) zien (?:elkaar|u|je)|"
        r"ik (?:zag|heb) (?:je|u) (?:\w+ ){0,3}?(?:gezien|behandeld)|"
        r"(?:fijn|bedankt|leuk) dat (?:je|u) (?:\w+ ){0,2}?(?:was|kwam|langskwam|"
        r"geweest)|"
        r"de (?:volgende|vorige|laatste) keer dat (?:je|u)|"
        r"onze (?:laatste|vorige|volgende|eerste) (?:sessie|afspraak|behandeling|"
        r"gesprek)|"
        r"(?:mijn|onze) (?:cli[ëe]nte?|pati[ëe]nte?)\b|"
        r"een (?:genoegen|plezier) (?:om )?(?:je|u) te (?:behandelen|zien|ontmoeten)|"
        r"(?:ik verwacht|we verwachten|wij verwachten) (?:je|u)|"
        r"bedankt voor (?:je|uw) vertrouwen"
    ),
    parting=(
        r"tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|volgende "
        r"week|de volgende keer)"
    ),
    day=(
        r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|"
        r"vandaag|morgen|(?:vorige|volgende) week|"
        r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|"
        r"oktober|november|december)"
    ),
    you=r"je|jij|jou|jouw|u|uw|jullie",
    meeting=(
        r"kwam|gekomen|sessie|behandeling|afspraak|bezoek|massage|consult|behandeld"
    ),
    the=r"(?:de|het|die|dat|deze) (?:laatste )?",
    glad=r"blij|fijn|leuk|hoop",
    outcome=r"geholpen|hielp|goed gedaan|goed ging",
    offer=r"boek|plan|maak|boekt",
    offered=r"(?:\w+ ){0,3}?(?:boeken|maken|plannen|verzetten|afzeggen)",
)
