"""What disclaimers say in Dutch."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:geen|niet|niets|nooit)\b"
CARE = (
    r"(?:\w*arts(?:en)?\b|medisch\w*|dokter\w*|professional\w*|professione\w+"
    r"|deskundige\w*|specialist\w*|behandeling\w*|diagnos\w+|consult\w*|therap\w+"
    r"|fysiotherapeut\w*|advies)"
)
PHRASES = Phrases(
    instead=said(
        "vervang plaats",
        rf"{NOT}{gap(8)}(?:vervang\w+|in plaats|de plaats){gap(8)}{CARE}",
        rf"vervang\w+{gap(4)}{NOT}{gap(5)}{CARE}",
        rf"de plaats van{gap(6)}{CARE}{gap(5)}{NOT}",
        rf"{CARE}{gap(5)}{NOT}{gap(2)}vervang\w+",
        rf"{NOT}{gap(8)}{CARE}{gap(4)}vervang\w+",
    ),
    no_advice=said(
        "advies adviezen raad oordeel",
        rf"{NOT}{gap(12)}(?:medische?|juridische?|professionele?e?|financiee?le?)"
        rf"{gap(2)}(?:advies|adviezen|raad|oordeel)",
    ),
    no_cure=said(
        "negeer stel recept voorschrift beoordeeld getest goedgekeurd diagnos"
        " vast genezen"
        " behandelen",
        rf"{NOT}{gap(8)}(?:recept|voorschrift)\w*|(?:is|zijn) niet{gap(3)}(?:beoordeeld"
        r"|getest|goedgekeurd)",
        rf"{NOT}{gap(6)}(?:bedoeld|bestemd|geschikt){gap(5)}(?:diagnos\w+|vast|genezen"
        r"|behandelen)\b|geen diagnoses?\b",
        r"(?:negeer|stel)\w*(?: nooit| niet)",
    ),
    no_liability=said(
        "garantie aansprakelijk verantwoord garand risico",
        rf"{NOT}{gap(4)}(?:aansprakelijk\w*|verantwoordelijk voor|garand\w+)",
        r"eigen (?:risico|verantwoord\w+)",
        r"geen (?:\w+ )?verantwoordelijkheid|zonder (?:\w+ )?garantie",
    ),
    for_information=said(
        "doel informati informeren algeme educatie",
        r"(?:uitsluitend|alleen|enkel|louter|slechts)(?: \w+){0,4} (?:informati"
        r"|informeren"
        r"|algeme|educatie)\w*",
        r"(?:informatie[fv]e?|educatie[fv]e?)(?: \w+)? doel\w*|is informatief"
        r"|ter informatie",
        r"algemene (?:informatie|gids)|algemeen van aard",
        r"(?:onderwijs|leer)doel\w*",
    ),
    not_personal=said(
        "situatie omstandig",
        rf"{NOT}{gap(8)}(?:persoonlijke|individuele|eigen) (?:situatie|omstandigheden)",
    ),
    no_doctor=said(
        "ben zijn",
        rf"(?:ben|zijn)\b{gap(6)}geen (?:arts\w*|dokter\w*|huisarts\w*|jurist\w*"
        rf"|advocaat|\w*therapeut\w*|psycholo\w+|diëtist\w*|verpleegkundige\w*)",
    ),
    consult=said(
        "arts dokter deskundige specialist therapeut apotheker",
        rf"(?:raadple|overleg|vraa?g|ga|praat|contact)\w*{gap(6)}(?:\w*arts|dokter"
        r"|deskundige|specialist|therapeut|apotheker)\b",
    ),
    opinion=said(
        "mening ervaring",
        r"mijn (?:\w+ ){0,2}(?:mening|ervaring\w*)",
    ),
    itself=of_itself(
        "deze dit alle onze mijn",
        "informatie artikel inhoud website site blog pagina tekst"
        " nieuwsbrief bericht oefening rekoefening tip column recept mening"
        " advies adviezen video podcast bovenstaande techniek methode"
        " beweging idee publicatie document auteur schrijver uitgever",
        r"het bovenstaande|zoals (?:ze|het) is",
        r"ik (?:deel|schrijf)\b",
        r"de (?:informatie|inhoud|auteur|schrijver|uitgever|oefeningen|tips|meningen) ",
        r"(?:op|van) (?:de|deze) (?:site|website|pagina|blog)\b",
    ),
)
