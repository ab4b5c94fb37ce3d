"""What disclaimers say in German."""

from .grammar import Phrases, gap, of_itself, said

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
        rf"{NOT}{gap(6)}{CARE}{gap(4)}zu ersetzen",
    ),
    no_advice=said(
        "medizin ärztlich rechtlich juristisch therapeut fachlich rechts steuer"
        " finanz selbst heilver anlageb",
        rf"{NOT}{gap(6)}(?:medizinisch|ärztlich|rechtlich|juristisch|therapeutisch"
        rf"|fachlich)\w*{gap(2)}(?:\w*beratung|rat|ratschl\w+|empfehlung\w*"
        rf"|auskunft)\b",
        rf"{NOT}{gap(5)}(?:(?:rechts|steuer|finanz)-?(?: oder| und)?\b|\w*(?:rechts"
        rf"|steuer|finanz)beratung|selbstbehandlung|heilversprechen"
        r"|selbstdiagnose|anlageberatung)",
        rf"{NOT}{gap(8)}(?:ärztliche|medizinische)\w? (?:stellungnahme|meinung"
        rf"|auskunft)",
    ),
    no_cure=said(
        "ignorier missacht vernachl rezept therapie geprüft bewertet zugelassen"
        " diagnos heil behandeln",
        rf"{NOT}{gap(8)}(?:rezepte?|therapieanweisung\w*|therapieempfehlung\w*)\b"
        rf"|wurden?{gap(2)}nicht{gap(6)}(?:geprüft|bewertet|zugelassen)",
        rf"{NOT}{gap(6)}(?:soll\w*|woll\w*|will|dien\w+|geeignet|bestimmt){gap(6)}"
        rf"(?:diagnos\w+|heilen|heilung|behandeln)\b|{NOT} diagnosen?\b",
        r"(?:ignorier|missacht|vernachlässig)\w*(?: sie)? (?:nie|niemals|nicht)\b",
    ),
    no_liability=said(
        "haft gewähr gefahr risiko verantwort",
        rf"{NOT}{gap(6)}(?:haftung|haften|haftet|haftbar|gewähr\b|gewährleist\w+)",
        rf"(?:haft(?:e|et|en){gap(4)}nicht|(?:auf )?eigene[sr]? (?:gefahr|risiko"
        rf"|verantwortung)|haftung{gap(6)}(?:ausgeschlossen|abgelehnt)"
        rf"|keine verantwortung)",
        r"keine(?:rlei)? verantwortung|ohne gewähr",
    ),
    for_information=said(
        "allgemein informati orientierung unterhaltung zweck informieren bilden"
        " ratgeber",
        r"(?:nur|ausschließlich|allein|lediglich|rein)(?: \w+){0,3} (?:information\w*"
        r"|orientierung|unterhaltung|informativ)|\w*(?:informations|bildungs)zweck\w*",
        r"(?:soll|will|wollen|möchte)\w*(?: \w+){0,2} (?:informieren|bilden)",
        r"dien\w+ (?:\w+ ){0,4}(?:information|orientierung|unterhaltung)",
        r"allgemeine\w? information\w*|allgemeiner ratgeber",
        r"(?:lehr|übungs|schulungs)zweck\w*",
        r"allgemeiner natur",
    ),
    not_personal=said(
        "umständ situation",
        rf"{NOT}{gap(6)}(?:persönlich|individuell)\w*{gap(1)}(?:umstände|situation)",
    ),
    no_doctor=said(
        "bin sind",
        rf"(?:bin|sind)\b{gap(6)}(?:kein\w?|nicht) (?:\w+ )?(?:ärzt\w+|arzt"
        rf"|mediziner\w*|heilpraktiker\w*|\w*anwält\w+|\w*anwalt|\w*therapeut\w*"
        r"|psycholog\w+|ernährungsberater\w*|apotheker\w*|juristin?)\b|kein (?:arzt"
        r"|ersatz für einen arzt)\b",
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
    itself=of_itself(
        "diese dieser dieses diesem diesen alle unsere unserer meine meiner",
        "information artikel beitrag beiträge inhalt seite text angabe blog"
        " website webseite rundbrief newsletter übung dehnung ratgeber"
        " kolumne ratschläg rezept tipp aussage obige empfehlung podcast"
        " video aufnahme technik methode bewegung idee publikation unterlage"
        " autor verfasser verlag betreiber ansicht",
        r"hier (?:beschrieben|genannt|gezeigt|gesagt)\w*",
        r"ich (?:teile|schreibe)\b",
        r"die (?:informationen|inhalte|angaben|übungen|autor\w*|ansichten|beiträge"
        r"|rezepte|tipps) ",
        r"der (?:autor|verfasser|verlag|betreiber)\w* |das obige ",
    ),
)
