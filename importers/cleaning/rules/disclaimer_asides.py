"""What disclaimers say beside their denials: what for, by whom, whom to ask."""

from .disclaimer_grammar import DE_NOT, gap, sign

FOR_INFORMATION = sign(
    r"(?:information(?:al)?|educational?|entertainment)(?: \w+){0,3} purposes?",
    r"(?:information(?:al)?|educational|education|entertainment)(?: use)? only\b",
    r"(?:only|purely|solely|strictly|simply) (?:\w+ ){0,3}(?:information\w*|educational"
    r"|inform|entertainment)",
    r"for (?:general |your )?(?:information|entertainment|education)\b"
    r"|general information",
    r"información general|informations? générales?|allgemeine\w? information\w*"
    r"|informazion\w generale|informaç\w+ gera\w+|algemene informatie",
    r"(?:fines|car[aá]cter|finalidad|t[ií]tulo|objetivo|propósito)(?: \w+){0,2}"
    r" (?:informa|educa|divulga|orienta|forma)\w+",
    r"(?:s[oó]lo|solamente|únicamente|meramente|puramente|exclusivamente|es|son)"
    r"(?: \w+)? (?:informativ|orientativ|divulgativ|informar)\w*",
    r"(?:à titre|à des fins|caractère|vocation|but|visée|fins)(?: \w+){0,2}"
    r" (?:d['’]information|informati\w+|indicati\w+|éducati\w+|pédagogi\w+)",
    r"(?:est|sont|purement|uniquement|seulement) (?:\w+ )?(?:informati"
    r"|indicati)[fv]e?s?",
    r"(?:nur|ausschließlich|allein|lediglich|rein)(?: \w+){0,3} (?:information\w*"
    r"|orientierung|unterhaltung|informativ)|\w*(?:informations|bildungs)zweck\w*",
    r"(?:soll|will|wollen|möchte)\w*(?: \w+){0,2} (?:informieren|bilden)",
    r"dien\w+ (?:\w+ ){0,4}(?:information|orientierung|unterhaltung)",
    r"(?:scop[oi]|fini|finalità|carattere|intento|titolo)(?: \w+){0,3} (?:informa"
    r"|divulga"
    r"|educa|indica)\w+",
    r"(?:solo|soltanto|puramente|esclusivamente|meramente)(?: \w+){0,3}"
    r" (?:informa|divulga|indicativ)\w+",
    r"(?:fins|caráter|finalidade|propósito|título)(?: \w+){0,2} (?:informa|educa"
    r"|divulga"
    r"|orienta)\w+|(?:apenas|somente|só|meramente|exclusivamente)(?: \w+){0,2}"
    r" informa\w+",
    r"(?:uitsluitend|alleen|enkel|louter|slechts)(?: \w+){0,4} (?:informati|informeren"
    r"|algeme|educatie)\w*",
    r"(?:informatie[fv]e?|educatie[fv]e?)(?: \w+)? doel\w*|is informatief"
    r"|ter informatie",
    r"(?:guía|guide|guida|guia) g[eé]n[eé]ra\w+|general guid\w+|allgemeiner ratgeber"
    r"|algemene gids|algemeen van aard",
)
NO_DOCTOR = sign(
    rf"(?:am|are|['’]m|['’]re)\b{gap(5)}(?:not|neither"
    rf"|no) (?:an? )?(?:\w+ )?(?:doctors?"
    r"|physicians?|lawyers?|attorneys?|diet\w+|medical|health\w*|therapists?|licensed"
    r"|nutrition\w*|professionals?)\b",
    r"i['’]?m not an? (?:\w+ )?(?:doctor|physician|lawyer|professional|expert)",
    r"no soy (?:\w+ ){0,2}(?:médic\w+|doctor\w*|profesional|abogad\w+|nutricion\w+)",
    r"(?:et non|pas|et pas) (?:un |une )?(?:médecin|docteur\w*|avocat\w*)",
    rf"{DE_NOT} (?:\w+ )?(?:ärzt\w+|arzt|mediziner\w*|heilpraktiker\w*|anwält\w+"
    r"|anwalt)\b",
    r"non (?:sono )?(?:un |una )?(?:medico|dottore\w*|avvocato)\b",
    r"não sou (?:um |uma )?(?:médic\w+|doutor\w*|advogad\w+)",
    r"geen (?:arts|dokter|huisarts|jurist)\b",
)
CONSULT = sign(
    rf"(?:consult|ask|see|seek|speak|talk|contact|rely)\w*{gap(7)}(?:doctor|physician"
    r"|provider|professional|practitioner|specialist|pharmacist|someone who can)"
    r"|your own (?:doctor|physician)",
    rf"(?:consult|acud|habl|pregunt|diríj|visit)\w*{gap(5)}(?:médic\w+|doctor\w*"
    r"|especialista|profesional|centro de salud|farmacéutic\w)",
    rf"(?:consult|parl|demand|adress|rapproch)\w*{gap(5)}(?:médecin|professionnel"
    r"|praticien|spécialiste|pharmacien)",
    rf"(?:sprech|frag|wend|konsultier|such|hol|geh)\w*{gap(6)}(?:\w*arzt|\w*ärzt\w+"
    r"|fachperson|fachkraft|fachleute|therapeut\w*|heilpraktiker\w*|apotheke\w*)",
    rf"(?:consult|parl|rivolg|chied)\w*{gap(5)}(?:medic\w|specialist\w|professionist\w"
    r"|farmacist\w)",
    rf"(?:consult|fal|procur|pergunt)\w*{gap(5)}(?:médic\w+|especialista|profission\w+"
    r"|farmacêutic\w)",
    rf"(?:raadple|overleg|vraa?g|ga|praat|contact)\w*{gap(6)}(?:\w*arts|dokter"
    r"|deskundige|specialist|therapeut|apotheker)\b",
)
OPINION = sign(
    r"(?:my|own|personal) (?:\w+ )?(?:opinions?|experiences?|views?|reading)\b",
    r"(?:opinion|experiencia)\w* (?:\w+ )?personal\w*|mi (?:\w+ )?(?:opinión"
    r"|experiencia)",
    r"n['’]engag\w+ que|mon (?:\w+ )?(?:avis|expérience)|expérience personnelle",
    r"meine[rn]? (?:\w+ ){0,2}(?:meinung|erfahrung\w*|ansicht)",
    r"mia (?:\w+ )?(?:opinione|esperienza)|opinion\w+ personal\w+",
    r"minha (?:\w+ )?(?:opinião|experiência)",
    r"mijn (?:\w+ ){0,2}(?:mening|ervaring\w*)",
)
ITSELF = sign(
    r"(?:this|these|the|all|any|our|my|its)(?: \w+){0,2} (?:information|articles?"
    r"|posts?"
    r"|blogs?|(?:web)?sites?|contents?|pages?|material|statements?|newsletter|text"
    r"|guide"
    r"|exercises|stretches|podcast|video|episode|channel|column|tips|recipes"
    r"|remedies|opinions|views|suggestions|lessons?|handouts?|recordings?)\b"
    r"|this is not\b"
    r"|the (?:above|following)",
    r"information (?:provided|contained|presented|given|on this|in this|here)",
    r"(?:written|read|find|published|shared|said|see) (?:\w+ )?here\b|made here",
    r"(?:diese[rsmn]?|die|alle|der|das|unsere|meine)(?: \w+)? (?:informationen"
    r"|artikels?"
    r"|beitr[aä]g\w*|inhalte?|seiten?|texte?s?|angaben|blogs?|website|webseite"
    r"|rundbriefs?"
    r"|newsletters?|übungen|dehnungen|ratgeber|kolumne|ratschläge|rezepte|tipps"
    r"|aussagen"
    r"|obige[ns]?|empfehlungen|podcasts?|videos?|aufnahmen?)\b|hier (?:beschrieben"
    r"|genannt|gezeigt)\w*",
    r"(?:est[aeo]s?|las?|los?|el|nuestr[ao]s|lo que)(?: \w+){0,2} (?:información"
    r"|artículos?"
    r"|contenidos?|páginas?|sitio|blog|web|entrada|texto|boletín|consejos|ejercicios"
    r"|columna|recetas|opiniones|recomendaciones|anterior|vídeos?|podcast|aquí)\b",
    r"(?:cette?|ces|cet|les?|la|nos|l['’])\s?(?:\w+ )?(?:informations?|articles?"
    r"|contenus?"
    r"|site|blog|pages?|billet|textes?|lettre|conseils|exercices|propos|postures"
    r"|chronique|recettes|opinions|recommandations|vidéos?|podcast)\b|écrit ici"
    r"|ce qui (?:précède|suit|figure)",
    r"(?:le|quest[oaie]|nell|dell|il|i|gli|nostri|quanto"
    r"|quello che)(?: \w+){0,2} (?:informazioni"
    r"|articol[oi]|contenut[oi]|sito|blog|pagina|lettera|testo|consigli|esercizi"
    r"|allungamenti|rubrica|ricette|opinioni|indicazioni|video|podcast|sopra|qui)\b",
    r"(?:as|os|[nd]?est[ae]s?|o|a|n[ao]|d[ao]|nossos|do que"
    r"|o que)(?: \w+){0,2} (?:informações|artigos?"
    r"|conteúdos?|site|blog|página|carta|texto|dicas|exercícios|alongamentos"
    r"|coluna|conselhos|receitas|opiniões|recomendações|vídeos?|podcast|acima|aqui)\b",
    r"(?:de|deze|dit|het|alle|onze|op)(?: \w+)? (?:informatie|artikel|inhoud|website"
    r"|blog"
    r"|pagina['’]?s?|tekst|nieuwsbrief|bericht|oefeningen|rekoefeningen|tips"
    r"|column|recepten|meningen|adviezen|video['’]?s?|podcast)\b|het bovenstaande",
)
