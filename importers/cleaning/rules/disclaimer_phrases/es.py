"""What disclaimers say in Spanish."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:no|nunca|ni|tampoco|nada|ning[uú]n\w*)\b"
CARE = (
    r"(?:médic\w+|doctor\w*|profesional\w*|sanitari\w+|especialista\w*|consulta\w*"
    r"|diagn\w+|tratamiento\w*|facultativ\w+|fisioterapeuta\w*|terap\w+|psic[oó]log\w+)"
)
PHRASES = Phrases(
    instead=said(
        "sustitu reemplaz lugar supl",
        rf"{NOT}{gap(8)}(?:sustitu\w+|reemplaz\w+|(?:ocupar?|tomar?) el lugar"
        rf"|en lugar|supl\w+){gap(8)}{CARE}",
    ),
    no_advice=said(
        "consejo asesor recomendaci opini orientaci",
        rf"{NOT}{gap(12)}(?:consejos?|asesoramiento|asesoría|recomendaci\w+|opini\w+"
        rf"|orientación)(?: de tipo| di tipo)? (?:médic\w+|profesional\w*|legal\w*"
        rf"|jurídic\w+)",
        rf"{NOT}{gap(12)}opini\w+ (?:médic|profesional|legal)\w*",
    ),
    no_cure=said(
        "prescri receta evaluad aprobad comprobad ignor desat desoi retras abandon"
        " diagn tratar curar prescri",
        rf"{NOT}{gap(8)}recetas?\b|no (?:ha|han) sido (?:evaluad|aprobad|comprobad)\w+"
        r"|(?:nunca|no) (?:debe\w* )?(?:ignor|desatiend|desoig|retras|abandon)\w+",
        rf"{NOT}{gap(3)}(?:pretend\w+|busc\w+|sirv\w+|destinad\w+|intent\w+){gap(5)}"
        r"(?:diagn[oó]stic\w+|tratar|curar|prescri\w+)\b|no (?:es"
        r"|son) (?:un )?diagnósticos?",
        r"no prescrib\w+",
    ),
    no_liability=said(
        "responsab garanti garantí respond riesgo",
        rf"(?:no|ni)\b{gap(3)}(?:hac\w+|hago|asum\w+|acept\w+|somos|soy|es|será\w*)"
        rf"{gap(3)}responsab\w+|(?:no|ni){gap(3)}(?:garantiz\w+|respond\w+ (?:de|por))",
        r"(?:decli\w+ toda responsabilidad|(?:su|tu|propia) (?:propia |exclusiva )?"
        r"responsabilidad|cuenta y riesgo|propio riesgo)",
        r"(?:ninguna|alguna) responsabilidad|responsabilidad alguna"
        r"|sin (?:ningún tipo de )?garantías?",
    ),
    for_information=said(
        "general didáctic pedagógic informa educa divulga orienta forma guía",
        r"(?:fines|car[aá]cter|finalidad|t[ií]tulo|objetivo|propósito)(?: \w+){0,2}"
        r" (?:informa|educa|divulga|orienta|forma)\w+",
        r"(?:s[oó]lo|solamente|únicamente|meramente|puramente|exclusivamente|es|son)"
        r"(?: \w+)? (?:informativ|orientativ|divulgativ|informar)\w*",
        r"información general|guía general",
        r"fines (?:\w+ )?(?:didáctic|pedagógic)\w+",
        r"car[aá]cter general",
    ),
    not_personal=said(
        "circunstancia situaci",
        rf"{NOT}{gap(8)}(?:circunstancias|situación) (?:personal|concreta"
        rf"|particular)\w*",
    ),
    no_doctor=said(
        "soy somos",
        rf"(?:soy|somos)\b{gap(6)}no (?:soy |somos )?(?:una? )?(?:médic\w+|doctor\w*"
        rf"|\w*terapeutas?|profesional\w*|abogad\w+|nutricion\w+"
        r"|psicólog\w+|enfermer\w+|dietist\w+)|no (?:soy"
        r"|somos) (?:\w+ ){0,2}(?:médic\w+|doctor\w*|\w*terapeutas?|profesional\w*"
        r"|abogad\w+|nutricion\w+|psicólog\w+|enfermer\w+)",
    ),
    consult=said(
        "médic doctor especialista profesional salud farmac",
        rf"(?:consult|acud|habl|pregunt|diríj|visit)\w*{gap(5)}(?:médic\w+|doctor\w*"
        r"|especialista|profesional|centro de salud|farmacéutic\w)",
    ),
    opinion=said(
        "opinion opinión experiencia",
        r"(?:opinion|experiencia)\w* (?:\w+ )?personal\w*|mi (?:\w+ )?(?:opinión"
        r"|experiencia)",
    ),
    itself=of_itself(
        "este esta estos estas esto nuestro nuestra nuestros nuestras",
        "información artículo contenido página sitio blog web entrada texto"
        " boletín consejo ejercicio columna receta opinion recomendaci"
        " anterior vídeo podcast técnica método práctica movimiento idea"
        " publicación recurso material documento autor editorial",
        r"lo que (?:\w+ ){0,2}aquí|tal cual",
        r"(?:comparto|escribo|cuento)\b",
        r"(?:la información|el (?:artículo|contenido|autor)|los (?:contenidos"
        r"|consejos|ejercicios)"
        r"|las (?:opiniones|recetas|recomendaciones)|la (?:autora|editorial)) ",
    ),
)
