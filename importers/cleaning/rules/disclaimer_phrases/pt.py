"""What disclaimers say in Portuguese."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:não|nem|nunca|nada|nenhum\w*)\b"
CARE = (
    r"(?:médic\w+|doutor\w*|profission\w+|especialista\w*|consulta\w*|diagn\w+"
    r"|tratamento\w*|fisioterapeuta\w*|terap\w+|avaliação)"
)
PHRASES = Phrases(
    instead=said(
        "substitu dispens lugar vez",
        rf"{NOT}{gap(8)}(?:substitu\w+|dispens\w+|tomar o lugar|no lugar|em vez)"
        rf"{gap(8)}{CARE}",
    ),
    no_advice=said(
        "opini consel parecer orienta recomenda",
        rf"{NOT}{gap(12)}(?:aconselhamentos?|conselhos?|parecer|orientaç\w+"
        rf"|recomendaç\w+)(?: de tipo| di tipo)? (?:médic\w+|jurídic\w+|profission\w+"
        rf"|legal)",
        rf"{NOT}{gap(12)}opini\w+ (?:médic|profission)\w+",
    ),
    no_cure=said(
        "ignor desconsider receita prescri avaliad aprovad testad diagn tratar curar",
        rf"{NOT}{gap(8)}(?:receitas? médicas?|prescriç\w+)|não (?:foi|foram) (?:avaliad"
        r"|aprovad|testad)\w+",
        rf"{NOT}{gap(6)}(?:pretend\w+|visa\w*|serv\w+|destin\w+|busc\w+){gap(4)}"
        r"(?:diagn[oó]s\w+|tratar|curar|prescr\w+)\b|não (?:faz|é um"
        r"|são) diagnósticos?",
        r"(?:nunca|não) (?:ignor|desconsider|adi|atras)\w+",
    ),
    no_liability=said(
        "responsab responsáv garant respond risco",
        rf"(?:não|nem){gap(4)}(?:responsabili\w+|responsáve\w+ p\w+|garant\w+"
        r"|respond\w+ p\w+)",
        rf"(?:conta e risco|próprio risco|assum\w+{gap(3)}riscos)",
        r"(?:qualquer|nenhuma|toda) responsabilidade|sem (?:qualquer )?garantias?",
    ),
    for_information=said(
        "geral didátic pedagógic informa educa divulga orienta guia",
        r"(?:fins|caráter|finalidade|propósito|título)(?: \w+){0,2} (?:informa|educa"
        r"|divulga"
        r"|orienta)\w+|(?:apenas|somente|só|meramente|exclusivamente)(?: \w+){0,2}"
        r" informa\w+",
        r"informaç\w+ gera\w+|guia geral",
        r"fins (?:\w+ )?(?:didátic|pedagógic)\w+",
        r"car[áa]c?ter geral",
    ),
    not_personal=said(
        "situaç circunst",
        rf"{NOT}{gap(8)}(?:situação|circunstâncias) (?:pessoa|concret|particular)\w+",
    ),
    no_doctor=said(
        "sou somos",
        rf"(?:sou|somos)\b{gap(6)}não (?:sou )?(?:uma? )?(?:médic\w+|doutor\w*"
        rf"|advogad\w+|\w*terapeutas?|psicólog\w+|nutricion\w+|enfermeir\w+)"
        r"|não sou (?:uma? )?(?:médic\w+|doutor\w*|advogad\w+|\w*terapeuta"
        r"|psicólog\w+|nutricion\w+|enfermeir\w+)",
    ),
    consult=said(
        "médic especialista profission farmac",
        rf"(?:consult|fal|procur|pergunt)\w*{gap(5)}(?:médic\w+|especialista"
        rf"|profission\w+"
        r"|farmacêutic\w)",
    ),
    opinion=said(
        "opini experiência",
        r"minha (?:\w+ )?(?:opinião|experiência)",
    ),
    itself=of_itself(
        "este esta estes estas isto neste nesta deste desta nossos nossas",
        "informaç artigo conteúdo site blog página carta texto dica"
        " exercício alongamento coluna conselho receita opini recomendaç"
        " vídeo podcast acima técnica método prática movimento ideia"
        " publicação recurso material documento autor editor",
        r"o que (?:\w+ ){0,2}aqui|tal como está\w*",
        r"(?:partilho|compartilho|escrevo)\b",
        r"(?:as (?:informações|opiniões|receitas|recomendações|dicas)|os (?:conteúdos"
        r"|conselhos"
        r"|exercícios|textos)|o (?:autor|conteúdo|site)|a (?:autora|editora)) ",
    ),
)
