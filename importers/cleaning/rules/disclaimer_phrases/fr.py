"""What disclaimers say in French."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:ne|n['’]\w+|pas|aucun\w*|rien|jamais|ni|non)\b"
CARE = (
    r"(?:médec\w+|médic\w+|professionnel\w*|praticien\w*|consultation\w*|diagnostic\w*"
    r"|traitement\w*|soignant\w*|kinés\w+|thérapeut\w+|spécialiste\w*|santé)"
)
PHRASES = Phrases(
    instead=said(
        "remplac substitu place lieu",
        rf"{NOT}{gap(8)}(?:remplac\w+|substitu\w+|(?:prendre|tenir) (?:la place|lieu)"
        rf"|à la place){gap(8)}{CARE}",
    ),
    no_advice=said(
        "avis conseil recommand opinion",
        rf"{NOT}{gap(12)}(?:avis|conseils?|recommandations?|opinions?){gap(2)}"
        r"(?:médica\w+|juridiques?|profession\w+)",
    ),
    no_cure=said(
        "ordonnance été ignor néglig retard interromp diagnos soigner traiter"
        " guérir prescri",
        rf"{NOT}{gap(8)}ordonnances?\b|n['’](?:a|ont) pas été (?:évalu|approuv"
        rf"|valid)\w+"
        r"|(?:n['’]ignor|ne néglig|ne retard|n['’]interromp)\w+",
        rf"{NOT}{gap(6)}(?:vis\w+|prétend\w+|cherch\w+|destiné\w*|but|établi\w*|pos\w+)"
        rf"{gap(6)}(?:diagnosti\w+|soigner|traiter|guérir|prescri\w+)\b",
        r"ne prescri\w+ aucun\w*",
    ),
    no_liability=said(
        "responsab garanti absence risque",
        r"(?:n['’](?:est|assum\w+|accept\w+|endoss\w+)|ne (?:peu\w+|sauraient?|saurions"
        r"|sommes|suis|pouvons|pourra\w*|garanti\w+)|décline\w*|aucune)"
        rf"{gap(6)}(?:responsab\w+|garanti\w+|absence d['’]erreurs?)",
        rf"(?:propres risques|assum\w+{gap(3)}risques)",
        r"aucune responsabilité|sans (?:aucune )?garantie",
    ),
    for_information=said(
        "général didacti informati indicati éducati pédagogi guide",
        r"(?:à titre|à des fins|caractère|vocation|but|visée|fins)(?: \w+){0,2}"
        r" (?:d['’]information|informati\w+|indicati\w+|éducati\w+|pédagogi\w+)",
        r"(?:est|sont|purement|uniquement|seulement) (?:\w+ )?(?:informati"
        r"|indicati)[fv]e?s?",
        r"informations? générales?|guide général\w*",
        r"fins (?:\w+ )?(?:didactiques?|pédagogiques?)",
        r"(?:ordre|caractère) général",
    ),
    not_personal=said(
        "situation circonstance",
        rf"{NOT}{gap(8)}(?:situation|circonstances) (?:personnel|particuli"
        rf"|individuel)\w*",
    ),
    no_doctor=said(
        "suis sommes",
        rf"(?:suis|sommes)\b{gap(6)}(?:non|pas) (?:une? )?(?:médecin|docteur\w*"
        rf"|avocat\w*|\w*thérapeutes?|psycholog\w+|infirm\w+"
        r"|diététicien\w*|nutritionniste\w*)|suis (?:ni |pas )(?:une? )?(?:médecin"
        r"|docteur\w*|avocat\w*|\w*thérapeute|psycholog\w+)",
    ),
    consult=said(
        "médecin professionnel praticien spécialiste pharmacien",
        rf"(?:consult|parl|demand|adress|rapproch)\w*{gap(5)}(?:médecin|professionnel"
        r"|praticien|spécialiste|pharmacien)",
    ),
    opinion=said(
        "engag avis expérience",
        r"n['’]engag\w+ que|mon (?:\w+ )?(?:avis|expérience)|expérience personnelle",
    ),
    itself=of_itself(
        "ce cet cette ces nos mes",
        "information article contenu site blog page billet texte lettre"
        " conseil exercice propos posture chronique recette opinion"
        " recommandation vidéo podcast technique méthode pratique mouvement"
        " idée publication ressource document auteur éditeur"
        " éditrice",
        r"écrit ici|ce qui (?:précède|suit|figure)|en l[’\']état",
        r"l[’\'](?:auteur|éditeur|éditrice|information|article)\w*",
        r"(?:je partage|j[’\']écris)\b",
        r"les (?:informations|conseils|exercices|avis|contenus|opinions|propos"
        r"|textes) ",
        r"(?:le (?:site|contenu|blog)|la présente \w+) ",
    ),
)
