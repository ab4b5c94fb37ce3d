"""What disclaimers say in German."""

from .grammar import Phrases, gap, said

NOT = r"(?:keine\w?|kein|nicht|nichts|nie|niemals|keinesfalls|keineswegs)\b"
CARE = (
    r"(?:\w*arzt\w*|\w*ärzt\w+|medizin\w+|fachperson\w*|fachkraft|fachlich\w+|beratung"
    r"|behandlung\w*|diagnos\w+|untersuchung\w*|\w*therapeut\w*|therapie"
    r"|heilpraktiker\w*"
    r"|spezialist\w*)"
)
PHRASES = Phrases(
    instead=said(
        "ersetz ersatz statt anstelle",
        rf"(?:ersetz\w+{gap(5)}{NOT}|{NOT}{gap(2)}ersatz){gap(6)}{CARE}",
        rf"{CARE}{gap(8)}{NOT}{gap(2)}(?:ersetz\w+|zu ersetzen)",
        rf"{NOT}{gap(6)}(?:anstelle|anstatt|statt){gap(5)}{CARE}",
    ),
    no_advice=said(
        "medizin ärztlich rechtlich juristisch therapeut fachlich rechtsb selbst heilver"
        r""
        " anlageb",
        rf"{NOT}{gap(6)}(?:medizinisch|ärztlich|rechtlich|juristisch|therapeutisch"
        rf"|fachlich)\w*{gap(2)}(?:\w*beratung|rat|ratschl\w+|empfehlung\w*"
        rf"|auskunft)\b",
        rf"{NOT}{gap(5)}(?:rechtsberatung|selbstbehandlung|heilversprechen"
        r"|selbstdiagnose|anlageberatung)",
    ),
    no_cure=said(
        "rezept therapie geprüft bewertet zugelassen diagnos heil behandeln",
        rf"{NOT}{gap(8)}(?:rezepte?|therapieanweisung\w*|therapieempfehlung\w*)\b"
        rf"|wurden?{gap(2)}nicht{gap(6)}(?:geprüft|bewertet|zugelassen)",
        rf"{NOT}{gap(6)}(?:soll\w*|woll\w*|will|dien\w+|geeignet|bestimmt){gap(6)}"
        rf"(?:diagnos\w+|heilen|heilung|behandeln)\b|{NOT} diagnosen?\b",
    ),
    no_liability=said(
        "haft gewähr gefahr risiko verantwort",
        rf"{NOT}{gap(6)}(?:haftung|haften|haftet|haftbar|gewähr\b|gewährleist\w+)",
        rf"(?:haft(?:e|et|en){gap(4)}nicht|(?:auf )?eigene[sr]? (?:gefahr|risiko"
        rf"|verantwortung)|haftung{gap(6)}(?:ausgeschlossen|abgelehnt)"
        rf"|keine verantwortung)",
    ),
    for_information=said(
        "informati orientierung unterhaltung zweck informieren bilden ratgeber",
        r"(?:nur|ausschließlich|allein|lediglich|rein)(?: \w+){0,3} (?:information\w*"
        r"|orientierung|unterhaltung|informativ)|\w*(?:informations|bildungs)zweck\w*",
        r"(?:soll|will|wollen|möchte)\w*(?: \w+){0,2} (?:informieren|bilden)",
        r"dien\w+ (?:\w+ ){0,4}(?:information|orientierung|unterhaltung)",
        r"allgemeine\w? information\w*|allgemeiner ratgeber",
    ),
    no_doctor=said(
        "ärzt arzt mediziner heilprakt anw",
        rf"{NOT} (?:\w+ )?(?:ärzt\w+|arzt|mediziner\w*|heilpraktiker\w*|anwält\w+"
        r"|anwalt)\b",
    ),
    consult=said(
        "arzt ärzt fach therapeut heilprakt apotheke",
        rf"(?:sprech|frag|wend|konsultier|such|hol|geh)\w*{gap(6)}(?:\w*arzt|\w*ärzt\w+"
        r"|fachperson|fachkraft|fachleute|therapeut\w*|heilpraktiker\w*|apotheke\w*)",
    ),
    opinion=said(
        "meinung erfahrung ansicht",
        r"meine[rn]? (?:\w+ ){0,2}(?:meinung|erfahrung\w*|ansicht)",
    ),
    itself=said(
        "",
        r"(?:diese[rsmn]?|die|alle|der|das|unsere|meine)(?: \w+)? (?:informationen"
        r"|artikels?"
        r"|beitr[aä]g\w*|inhalte?|seiten?|texte?s?|angaben|blogs?|website|webseite"
        r"|rundbriefs?"
        r"|newsletters?|übungen|dehnungen|ratgeber|kolumne|ratschläge|rezepte|tipps"
        r"|aussagen"
        r"|obige[ns]?|empfehlungen|podcasts?|videos?|aufnahmen?)\b|hier (?:beschrieben"
        r"|genannt|gezeigt)\w*",
    ),
)
