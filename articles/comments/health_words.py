"""Whether somebody seems to tell of their own health, in public. Plain Python.

A hint, no more: the form comes back once with a sentence, and the second press sends.
Looked for, in seven languages at once, is a first person who has, is, takes or owns
something of a file at the doctor's: an illness, an operation, a finding, a medicine, a
dose. Blind to aches ("my back hurts"), which half of the readers here write about, and
to the health of somebody else.
"""

import re
from typing import Final, NamedTuple


class _Words(NamedTuple):
    """Parts of regular expressions. `have` and `own` come before an `illness`, `be`
    before a `state`, `take` before a dose or a `medicine`; `alone` tells by itself.
    A word of `other` in between makes it somebody else's, or a question."""

    have: str
    own: str
    be: str
    take: str
    alone: str
    illness: str
    state: str
    medicine: str
    other: str


_LANGUAGES: Final = (
    _Words(
        have=r"i(?:['’]ve| have| had)(?: had| got| been through)?|i got|i developed",
        own=r"my",
        be=r"i(?:['’]m| am| was|['’]ve been| have been| had been)",
        take=r"i(?:['’]m| am| was|['’]ve been| have been) (?:on|taking)|"
        r"i (?:take|took|inject)",
        alone=r"i (?:suffer|suffered|have suffered) from|(?:diagnosed|prescribed) me|"
        r"i was told (?:that )?i have|i tested positive|"
        r"as a (?:diabetic|cancer survivor)|"
        r"i (?:was|am|spent \w+ \w+) in hospital|i had (?:\w+ ){1,3}removed",
        illness=r"surger(?:y|ies)|operation|hysterectomy|mri|ct scan|scans?|x-?rays?|"
        r"biops(?:y|ies)|blood (?:test|pressure)s?|diagnos[ie]s|tumou?rs?|cancer|"
        r"chemo\w*|radiotherapy|diabetes|hiv|epilepsy|seizures?|stroke|heart attack|"
        r"asthma|migraines?|pneumonia|fibromyalgia|sciatica|hernia|herniated \w+|"
        r"slipped disc|arthritis|depression|"
        r"anxiety(?: disorder)?|panic attacks?|bipolar \w+|ptsd|adhd|eating disorder|"
        r"miscarriages?|abortion|pregnancy|endometriosis|ms|lupus|thrombosis|warfarin|"
        r"hepatitis|medication|medicines?|antidepressants?|inr|symptoms",
        state=r"diagnosed|operated on|prescribed|hospitali[sz]ed|pregnant|diabetic|"
        r"epileptic|depressed|bipolar|suicidal|hiv[- ]positive|anorexic|in chemo\w*",
        medicine=r"medication|medicines?|antidepressants?|insulin|warfarin|"
        r"blood thinners?|statins?|ibuprofen|opioids?|steroids?|cortisone|sertraline|"
        r"painkillers?|tablets?|pills?",
        other=r"about|of|on|for|and|or|in|who|whose|that|which|if|whether|read|heard|seen|"
        r"friends?|clients?|patients?|mother|father|husband|wife|partner|question|idea|"
        r"doubts?|interest|experience|treated|work(?:ed)?|studied|book|articles?",
    ),
    _Words(
        have=r"tengo|tuve|he tenido|padezco|me (?:detectaron|encontraron|sali[oó])",
        own=r"mis?",
        be=r"estoy|estuve|soy|fui|he sido",
        take=r"tomo|tom[eé]|estoy tomando|he tomado|me inyecto|uso|llevo",
        alone=r"me (?:han? )?(?:diagnosticar?on|diagnosticado|operaron|operado|"
        r"recetaron|recetado)|sufro de|padezco de",
        illness=r"operaci[oó]n|cirug[ií]a|resonancia|radiograf[ií]a|biopsia|diagn[oó]stico|"
        r"tumor(?:es)?|c[aá]ncer|quimio\w*|diabetes|vih|epilepsia|infarto|ictus|asma|"
        r"migra[ñn]as?|fibromialgia|ci[aá]tica|hernia|artritis|depresi[oó]n|ansiedad|aborto|embarazo|"
        r"medicaci[oó]n|presi[oó]n arterial|s[ií]ntomas",
        state=r"embarazada|diab[eé]tic[oa]|deprimid[oa]|operad[oa]|diagnosticad[oa]|"
        r"ingresad[oa]|hospitalizad[oa]",
        medicine=r"antidepresivos?|insulina|medicaci[oó]n|pastillas?|anticoagulantes?|"
        r"cortisona|sintrom",
        other=r"sobre|de|y|o|en|que|si|qui[eé]n|amig[oa]s?|pacientes|clientes|madre|padre|"
        r"marido|mujer|pregunta|dudas?|experiencia|art[ií]culo",
    ),
    _Words(
        have=r"j['’](?:ai|avais)(?: eu| fait)?",
        own=r"mon|ma|mes",
        be=r"je (?:suis|fus)|j['’](?:[ée]tais|ai [ée]t[ée])",
        take=r"je (?:prends|suis sous)|j['’]ai pris|je m['’]injecte",
        alone=r"on m['’]a (?:diagnostiqu[ée]|op[ée]r[ée]|prescrit|trouv[ée])\w*|"
        r"m['’]a prescrit|je souffre d\w*",
        illness=r"op[ée]ration|chirurgie|irm|radio|scanner|biopsie|diagnostic|tumeur|"
        r"cancer|chimio\w*|diab[èe]te|vih|[ée]pilepsie|infarctus|avc|asthme|migraines?|"
        r"fibromyalgie|sciatique|hernie|arthrose|d[ée]pression|angoisses?|anxi[ée]t[ée]|"
        r"fausse couche|grossesse|traitement|tension|sympt[ôo]mes",
        state=r"enceinte|diab[ée]tique|d[ée]prim[ée]e?|d[ée]pressi(?:f|ve)|op[ée]r[ée]e?|"
        r"diagnostiqu[ée]e?|hospitalis[ée]e?|[ée]pileptique",
        medicine=r"antid[ée]presseurs?|insuline|m[ée]dicaments?|anticoagulants?|"
        r"cortisone|comprim[ée]s?",
        other=r"sur|de|du|des|d|et|ou|dans|en|que|qui|si|amie?s?|patiente?s?|cliente?s?|"
        r"m[èe]re|p[èe]re|mari|femme|question|doutes?|exp[ée]rience|article|lu|entendu",
    ),
    _Words(
        have=r"ich (?:habe|hatte|bekam)|(?:habe|hatte) ich",
        own=r"mein(?:e[nrms]?)?",
        be=r"ich (?:bin|war|wurde)|(?:bin|war|wurde) ich",
        take=r"ich (?:nehme|nahm|spritze)|nehme ich",
        alone=r"(?:bei )?mir wurden? (?:\w+ ){0,5}(?:diagnostiziert|festgestellt|"
        r"gefunden|verschrieben)|ich leide (?:an|unter)",
        illness=r"operation(?:en)?|\w*op|mrt|ct|r[öo]ntgenbild\w*|biopsie|diagnose|tumor|"
        r"\w*krebs|chemo\w*|diabetes|hiv|epilepsie|schlaganfall|herzinfarkt|asthma|"
        r"migr[äa]ne|fibromyalgie|ischias|bandscheibenvorfall|\w*arthrose|depression(?:en)?|"
        r"angstst[öo]rung|panikattacken|fehlgeburt|schwangerschaft|medikamente?|"
        r"(?:hohen )?blutdruck|bluthochdruck|symptome",
        state=r"schwanger|diabetiker(?:in)?|depressiv|operiert|krankgeschrieben|"
        r"epileptiker(?:in)?|im krankenhaus",
        medicine=r"antidepressiva|insulin|tabletten|medikamente?|blutverd[üu]nner|"
        r"kortison|cortison|marcumar|ibuprofen",
        other=r"[üu]ber|von|zu|und|oder|wer|dass|ob|wenn|freund(?:in)?|patienten|"
        r"kundinnen|klientin(?:nen)?|mutter|vater|mann|frau|frage|zweifel|erfahrung|artikel|"
        r"gelesen|geh[öo]rt",
    ),
    _Words(
        have=r"ho(?: avuto| fatto)?|avevo|mi hanno trovato",
        own=r"mi[oa]|miei|mie",
        be=r"sono(?: stat[ao])?|ero",
        take=r"prendo|ho preso|assumo|sto prendendo",
        alone=r"mi hanno (?:diagnosticato|operat[oa]|prescritto|trovato)|soffro di|"
        r"mi ha prescritto",
        illness=r"operazione|intervento|risonanza|radiografia|tac|biopsia|diagnosi|tumore|"
        r"cancro|chemio\w*|diabete|hiv|epilessia|infarto|ictus|asma|emicrania|fibromialgia|"
        r"sciatica|"
        r"ernia|artrite|artrosi|depressione|ansia|attacchi di panico|aborto|gravidanza|"
        r"farmaci|pressione|sintomi",
        state=r"incinta|diabetic[oa]|depress[oa]|operat[oa]|ricoverat[oa]|epilettic[oa]",
        medicine=r"antidepressivi?|insulina|farmaci|pastiglie|anticoagulanti?|cortisone",
        other=r"su|di|del|della|sul|sulla|e|o|in|che|chi|se|amic[oa]|pazienti|clienti|madre|"
        r"padre|marito|moglie|domanda|dubbi|esperienza|articolo|letto|sentito",
    ),
    _Words(
        have=r"tenho|tive|encontraram-me|detetaram-me",
        own=r"meus?|minhas?",
        be=r"estou|estive|sou|fui",
        take=r"tomo|tomei|estou (?:a tomar|tomando)|injeto",
        alone=r"(?:diagnosticaram|operaram|receitaram)-me|me (?:diagnosticaram|"
        r"operaram|receitaram)|sofro de",
        illness=r"opera[çc][ãa]o|cirurgia|resson[âa]ncia|radiografia|bi[óo]psia|"
        r"diagn[óo]stico|tumor|c[âa]ncer|cancro|quimio\w*|diabetes|hiv|epilepsia|enfarte|"
        r"avc|asma|enxaquecas?|fibromialgia|ci[áa]tica|h[ée]rnia|artrite|artrose|depress[ãa]o|"
        r"ansiedade|aborto|gravidez|medica[çc][ãa]o|press[ãa]o alta|sintomas",
        state=r"gr[áa]vida|diab[ée]tic[oa]|deprimid[oa]|operad[oa]|diagnosticad[oa]|"
        r"internad[oa]",
        medicine=r"antidepressivos?|insulina|rem[ée]dios?|medicamentos?|comprimidos?|"
        r"anticoagulantes?|cortisona",
        other=r"sobre|de|do|da|e|ou|em|que|quem|se|amig[oa]s?|pacientes|clientes|m[ãa]e|pai|"
        r"marido|mulher|pergunta|d[úu]vidas?|experi[êe]ncia|artigo",
    ),
    _Words(
        have=r"ik (?:heb|had|kreeg)|(?:heb|had|kreeg) ik",
        own=r"mijn",
        be=r"ik (?:ben|was|werd)|(?:ben|was|werd) ik",
        take=r"ik (?:slik|neem|gebruik|spuit)|slik ik|neem ik",
        alone=r"bij mij (?:is|werd) (?:\w+ ){0,5}(?:vastgesteld|gevonden)|ik lijd aan|"
        r"kreeg ik (?:\w+ ){0,3}voorgeschreven",
        illness=r"operatie|mri|scan|r[öo]ntgenfoto\w*|biopsie|diagnose|tumor|\w*kanker|"
        r"chemo\w*|diabetes|suikerziekte|hiv|epilepsie|beroerte|hartaanval|hartinfarct|"
        r"astma|migraine|fibromyalgie|ischias|hernia|artrose|depressie|angststoornis|"
        r"paniekaanvallen|miskraam|zwangerschap|medicatie|medicijnen|bloeddruk|symptomen",
        state=r"zwanger|depressief|diabeet|geopereerd|gediagnosticeerd|opgenomen",
        medicine=r"antidepressiva|insuline|medicijnen|medicatie|tabletten|bloedverdunners?|"
        r"pillen",
        other=r"over|van|en|of|in|die|dat|wie|als|vriend(?:in)?|pati[ëe]nten|"
        r"cli[ëe]nten|moeder|vader|man|vrouw|vraag|twijfels?|ervaring|artikel|gelezen|"
        r"gehoord",
    ),
)
_DOSE: Final = r"\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|ml|iu|ie|ui)"
_ELIDED: Final = r"(?:(?:l|d|un)['’])?"
# What follows an illness makes it the matter of a profession.
_PROFESSION: Final = (
    r"(?!\s+(?:patients?|clients?|research|ward|stud(?:y|ies)|courses?|training)\b)"
)
_LONGEST: Final = 10_000


def _pattern(words: _Words) -> "re.Pattern[str]":
    between = rf"(?:(?!(?:{words.other})\b)[\w'’-]+\s+)"
    parts = (
        rf"(?:{words.have})\s+{between}{{0,3}}{_ELIDED}(?:{words.illness}){_PROFESSION}",
        rf"(?:{words.own})\s+{between}{{0,2}}{_ELIDED}(?:{words.illness}){_PROFESSION}",
        rf"(?:{words.be})\s+{between}{{0,6}}?(?:{words.state})",
        rf"(?:{words.take})\s+(?:[\w'’,-]+\s+){{0,4}}?(?:{_DOSE}|{words.medicine})",
        words.alone,
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


_PATTERNS: Final = tuple(_pattern(words) for words in _LANGUAGES)


def tells_of_own_health(text: str) -> bool:
    """Say whether a text looks like somebody's own case, in one of seven languages."""
    return any(pattern.search(text[:_LONGEST]) for pattern in _PATTERNS)
