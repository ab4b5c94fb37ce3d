"""What tells who is a client, in Italian."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"(?:la |il |le |i )?(?:tu[ao]|tue|tuoi|su[ao]|sue|suoi|vostr[aoei])",
    care=(
        r"sedut[ae]|trattament[oi]|appuntament[oi]|visit[ae]|massagg(?:io|i)|terapia|"
        r"cartella|consult[oi]"
    ),
    met=(
        r"quando (?:[èe]|sei|siete) venut[aoie]|"
        r"come (?:abbiamo (?:detto|discusso|concordato)|(?:le|ti|vi) (?:dicevo|ho "
        r"detto|ho spiegato))(?! (?:sopra|qui|nell['’]articolo))|"
        r"ci (?:ri)?vediamo|"
        r"(?:l['’]ho|ti ho|vi ho) (?:vist|trattat|visitat|incontrat)[aoie]|"
        r"grazie (?:per|di) essere venut[aoie]|"
        r"la (?:prossima|scorsa|ultima) volta che (?:vien|ven|verr)\w+|"
        r"(?:la )?nostr[ao] (?:ultim[ao]|prossim[ao]|prim[ao]) (?:seduta|visita|"
        r"appuntamento|incontro)|"
        r"(?:mi[ao]|nostr[ao]) (?:paziente|cliente)\b|"
        r"un piacere (?:trattar|visitar|incontrar|conoscer|seguir)\w+|"
        r"(?:la|ti) aspett(?:o|iamo)|"
        r"grazie (?:per|della) (?:la )?(?:sua|tua) fiducia"
    ),
    parting=(
        r"a (?:luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domani|"
        r"settimana prossima)"
    ),
    day=(
        r"luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|"
        r"ieri|oggi|domani|(?:la )?settimana (?:scorsa|prossima)|"
        r"\d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|"
        r"settembre|ottobre|novembre|dicembre)"
    ),
    you=r"ti|te|tu|tu[ao]|lei|le|la|su[ao]|vi|voi|vostr[ao]|venut[ao]",
    meeting=(
        r"venut[aoie]|incontrat[aoie]|seduta|trattamento|appuntamento|visita|"
        r"massaggio"
    ),
    the=r"(?:la|il|lo|l['’]|questa|questo|quella) ?(?:ultim[ao] )?",
    glad=r"content[ao]|felice|liet[ao]|spero",
    outcome=r"aiutat[ao]|giovat[ao]|fatto bene|andat[ao] bene",
    offer=r"prenotare|prenota|prenoti|fissare|fissi|disdire",
)
