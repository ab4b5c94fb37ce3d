"""What disclaimers deny, in the languages of the posts: each sign is one thing."""

from .disclaimer_grammar import (
    DE_NOT,
    EN_NOT,
    ES_NOT,
    FR_NOT,
    IT_NOT,
    NL_NOT,
    PT_NOT,
    gap,
    sign,
)

_EN_CARE = (
    r"(?:medical|doctors?|physicians?|professionals?|health ?care|providers?"
    r"|therapists?"
    r"|therapy|practitioners?|consultations?|diagnos\w+|treatment|advice|examination"
    r"|lawyers?|attorneys?|veterinar\w+|counsel\w*|specialists?)\b"
)
_ES_CARE = (
    r"(?:médic\w+|doctor\w*|profesional\w*|sanitari\w+|especialista\w*|consulta\w*"
    r"|diagn\w+|tratamiento\w*|facultativ\w+|fisioterapeuta\w*|terap\w+|psic[oó]log\w+)"
)
_FR_CARE = (
    r"(?:médec\w+|médic\w+|professionnel\w*|praticien\w*|consultation\w*|diagnostic\w*"
    r"|traitement\w*|soignant\w*|kinés\w+|thérapeut\w+|spécialiste\w*|santé)"
)
_DE_CARE = (
    r"(?:\w*arzt\w*|\w*ärzt\w+|medizin\w+|fachperson\w*|fachkraft|fachlich\w+|beratung"
    r"|behandlung\w*|diagnos\w+|untersuchung\w*|\w*therapeut\w*|therapie"
    r"|heilpraktiker\w*"
    r"|spezialist\w*)"
)
_IT_CARE = (
    r"(?:medic\w+|dottor\w+|professionist\w+|profession\w+|specialist\w+|consulenz\w+"
    r"|diagnos\w+|terapi\w+|terapeut\w+|fisioterapist\w+|cur[ae]\b|visit[ae]\b|parere)"
)
_PT_CARE = (
    r"(?:médic\w+|doutor\w*|profission\w+|especialista\w*|consulta\w*|diagn\w+"
    r"|tratamento\w*|fisioterapeuta\w*|terap\w+|avaliação)"
)
_NL_CARE = (
    r"(?:\w*arts(?:en)?\b|medisch\w*|dokter\w*|professional\w*|professione\w+"
    r"|deskundige\w*|specialist\w*|behandeling\w*|diagnos\w+|consult\w*|therap\w+"
    r"|fysiotherapeut\w*|advies)"
)
INSTEAD = sign(
    rf"{EN_NOT}{gap(8)}(?:substitut\w+|replac\w+|(?:in|take|takes) (?:the )?place of"
    rf"|instead of|alternative to|rel(?:y|ied) (?:up)?on){gap(8)}{_EN_CARE}",
    rf"{ES_NOT}{gap(8)}(?:sustitu\w+|reemplaz\w+|(?:ocupar?|tomar?) el lugar"
    rf"|en lugar|supl\w+){gap(8)}{_ES_CARE}",
    rf"{FR_NOT}{gap(8)}(?:remplac\w+|substitu\w+|(?:prendre|tenir) (?:la place|lieu)"
    rf"|à la place){gap(8)}{_FR_CARE}",
    rf"(?:ersetz\w+{gap(5)}{DE_NOT}|{DE_NOT}{gap(2)}ersatz){gap(6)}{_DE_CARE}",
    rf"{_DE_CARE}{gap(8)}{DE_NOT}{gap(2)}(?:ersetz\w+|zu ersetzen)",
    rf"{DE_NOT}{gap(6)}(?:anstelle|anstatt|statt){gap(5)}{_DE_CARE}",
    rf"{IT_NOT}{gap(8)}(?:sostitu\w+|rimpiazz\w+|prendere il posto|al posto)"
    rf"{gap(8)}{_IT_CARE}",
    rf"{PT_NOT}{gap(8)}(?:substitu\w+|dispens\w+|tomar o lugar|no lugar|em vez)"
    rf"{gap(8)}{_PT_CARE}",
    rf"{NL_NOT}{gap(8)}(?:vervang\w+|in plaats|de plaats){gap(8)}{_NL_CARE}",
    rf"vervang\w+{gap(4)}{NL_NOT}{gap(5)}{_NL_CARE}",
    rf"de plaats van{gap(6)}{_NL_CARE}{gap(5)}{NL_NOT}",
    rf"{_NL_CARE}{gap(5)}{NL_NOT}{gap(2)}vervang\w+",
)
NO_ADVICE = sign(
    rf"{EN_NOT}{gap(8)}(?:medical|legal|health|professional|financial|tax"
    r"|investment|veterinary|nutritional|clinical)[, ]+(?:\w+[, ]+){0,3}(?:advice"
    r"|opinions?|counsel\w*|guidance)\b",
    rf"{ES_NOT}{gap(8)}(?:consejos?|asesoramiento|asesoría|recomendaci\w+|opini\w+"
    rf"|orientación){gap(2)}(?:médic\w+|profesional\w*|legal\w*|jurídic\w+)",
    rf"{FR_NOT}{gap(8)}(?:avis|conseils?|recommandations?|opinions?){gap(2)}"
    r"(?:médica\w+|juridiques?|profession\w+)",
    rf"{DE_NOT}{gap(6)}(?:medizinisch|ärztlich|rechtlich|juristisch|therapeutisch"
    rf"|fachlich)\w*{gap(2)}(?:\w*beratung|rat|ratschl\w+|empfehlung\w*|auskunft)\b",
    rf"{DE_NOT}{gap(5)}(?:rechtsberatung|selbstbehandlung|heilversprechen"
    r"|selbstdiagnose|anlageberatung)",
    rf"{IT_NOT}{gap(8)}(?:parer[ei]|consigli\w*|consulenz\w+|indicazion\w+)"
    rf"{gap(2)}(?:medic\w+|legal\w+|profession\w+|sanitari\w+)",
    rf"{PT_NOT}{gap(8)}(?:aconselhamentos?|conselhos?|parecer|orientaç\w+"
    rf"|recomendaç\w+){gap(2)}(?:médic\w+|jurídic\w+|profission\w+|legal)",
    rf"{NL_NOT}{gap(8)}(?:medische?|juridische?|professionele?e?|financiee?le?)"
    rf"{gap(2)}(?:advies|adviezen|raad|oordeel)",
)
# A purpose that the text denies: what it does not treat otherwise is its subject.
NO_CURE = sign(
    rf"{EN_NOT}{gap(8)}prescriptions?\b|(?:have|has) not been (?:evaluated|approved"
    r"|reviewed|tested)|(?:doctor|physician|therapist|practitioner|attorney|provider"
    r"|lawyer)"
    r"[-–—/ ](?:patient|client) relationship|never (?:disregard|delay|ignore)",
    rf"{ES_NOT}{gap(8)}recetas?\b|no (?:ha|han) sido (?:evaluad|aprobad|comprobad)\w+"
    r"|(?:nunca|no) (?:debe\w* )?(?:ignor|desatiend|desoig|retras|abandon)\w+",
    rf"{FR_NOT}{gap(8)}ordonnances?\b|n['’](?:a|ont) pas été (?:évalu|approuv|valid)\w+"
    r"|(?:n['’]ignor|ne néglig|ne retard|n['’]interromp)\w+",
    rf"{DE_NOT}{gap(8)}(?:rezepte?|therapieanweisung\w*|therapieempfehlung\w*)\b"
    rf"|wurden?{gap(2)}nicht{gap(6)}(?:geprüft|bewertet|zugelassen)",
    rf"{IT_NOT}{gap(8)}(?:ricett\w+ medic\w+|prescrizion\w+)|non (?:è|sono) stat\w"
    r" (?:valutat|approvat|verificat)\w",
    rf"{PT_NOT}{gap(8)}(?:receitas? médicas?|prescriç\w+)|não (?:foi|foram) (?:avaliad"
    r"|aprovad|testad)\w+",
    rf"{NL_NOT}{gap(8)}(?:recept|voorschrift)\w*|(?:is|zijn) niet{gap(3)}(?:beoordeeld"
    r"|getest|goedgekeurd)",
    rf"{EN_NOT}{gap(6)}(?:intended|meant|designed|aim\w*|intend\w*|supposed|claims?"
    rf"|used|qualified|able|trying){gap(5)}(?:diagnos\w+|treat|cure|heal|prescri\w+)\b",
    rf"{EN_NOT}{gap(3)}(?:diagnose|treat|cure)(?:, | or |, or )(?:treat|cure|prevent"
    r"|heal|prescribe)\b|(?:cannot|can['’]t|does not) diagnose (?:you|any)",
    rf"{ES_NOT}{gap(3)}(?:pretend\w+|busc\w+|sirv\w+|destinad\w+|intent\w+){gap(5)}"
    r"(?:diagn[oó]stic\w+|tratar|curar|prescri\w+)\b|no (?:es"
    r"|son) (?:un )?diagnósticos?",
    rf"{FR_NOT}{gap(6)}(?:vis\w+|prétend\w+|cherch\w+|destiné\w*|but|établi\w*|pos\w+)"
    rf"{gap(6)}(?:diagnosti\w+|soigner|traiter|guérir|prescri\w+)\b",
    rf"{DE_NOT}{gap(6)}(?:soll\w*|woll\w*|will|dien\w+|geeignet|bestimmt){gap(6)}"
    rf"(?:diagnos\w+|heilen|heilung|behandeln)\b|{DE_NOT} diagnosen?\b",
    rf"{IT_NOT}{gap(6)}(?:intend\w+|pretend\w+|vuole|vogliono|serv\w+|formul\w+"
    rf"|pos\w+){gap(4)}(?:diagnos\w+|curare|trattare|prescri\w+)\b"
    r"|non (?:formul\w+|fa|costitui\w+) (?:una )?diagnosi",
    rf"{PT_NOT}{gap(6)}(?:pretend\w+|visa\w*|serv\w+|destin\w+|busc\w+){gap(4)}"
    r"(?:diagn[oó]s\w+|tratar|curar|prescr\w+)\b|não (?:faz|é um|são) diagnósticos?",
    rf"{NL_NOT}{gap(6)}(?:bedoeld|bestemd|geschikt){gap(5)}(?:diagnos\w+|vast|genezen"
    r"|behandelen)\b|geen diagnoses?\b",
)
# Whoever writes disclaims it; what the reader is not to blame for is the subject.
NO_LIABILITY = sign(
    rf"{EN_NOT}{gap(3)}(?:accept|assum|tak|bear|ha[vs]e?|undertak)\w*{gap(4)}"
    r"(?:liab\w+|responsib\w+)",
    r"(?:accepts?|assumes?|takes?|bears?|have|has) no (?:\w+ ){0,3}(?:liab"
    r"|responsib)\w+",
    r"(?<!you are )(?<!you['’]re )(?:cannot|not|nor|neither)\b(?:[^\w.!?]+\w+){0,8}?"
    r"[^\w.!?]+(?:held )?(?:liable|responsible|accountable) (?:for|in|if)\b",
    r"(?:disclaims? (?:all|any)|no) (?:\w+ ){0,3}(?:liability|warrant\w+)",
    r"(?:your|their|one['’]s) (?:own|sole) (?:risk|responsibility)",
    rf"(?:no|ni)\b{gap(3)}(?:hac\w+|hago|asum\w+|acept\w+|somos|soy|es|será\w*)"
    rf"{gap(3)}responsab\w+|(?:no|ni){gap(3)}(?:garantiz\w+|respond\w+ (?:de|por))",
    r"(?:decli\w+ toda responsabilidad|(?:su|tu|propia) (?:propia |exclusiva )?"
    r"responsabilidad|cuenta y riesgo|propio riesgo)",
    r"(?:n['’](?:est|assum\w+|accept\w+|endoss\w+)|ne (?:peu\w+|sauraient?|saurions"
    r"|sommes|suis|pouvons|pourra\w*|garanti\w+)|décline\w*|aucune)"
    rf"{gap(6)}(?:responsab\w+|garanti\w+|absence d['’]erreurs?)",
    rf"(?:propres risques|assum\w+{gap(3)}risques)",
    rf"{DE_NOT}{gap(6)}(?:haftung|haften|haftet|haftbar|gewähr\b|gewährleist\w+)",
    rf"(?:haft(?:e|et|en){gap(4)}nicht|(?:auf )?eigene[sr]? (?:gefahr|risiko"
    rf"|verantwortung)|haftung{gap(6)}(?:ausgeschlossen|abgelehnt)"
    rf"|keine verantwortung)",
    rf"non{gap(3)}(?:responsabil\w+|assum\w+ (?:\w+ )?responsabilità|garanti\w+"
    rf"|rispond\w+ d\w+)|declin\w+{gap(2)}responsabilità",
    r"(?:vostro|proprio|tuo|suo) rischio|propria (?:esclusiva )?responsabilità",
    rf"(?:não|nem){gap(4)}(?:responsabili\w+|responsáve\w+ p\w+|garant\w+"
    r"|respond\w+ p\w+)",
    rf"(?:conta e risco|próprio risco|assum\w+{gap(3)}riscos)",
    rf"{NL_NOT}{gap(4)}(?:aansprakelijk\w*|verantwoordelijk voor|garand\w+)",
    r"eigen (?:risico|verantwoord\w+)",
)
