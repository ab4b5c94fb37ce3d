"""What disclaimers say in Italian."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:non|né|nulla|nessun\w*|mai)\b"
CARE = (
    r"(?:medic\w+|dottor\w+|professionist\w+|profession\w+|specialist\w+|consulenz\w+"
    r"|diagnos\w+|terapi\w+|terapeut\w+|fisioterapist\w+|cur[ae]\b|visit[ae]\b|parere)"
)
PHRASES = Phrases(
    instead=said(
        "sostitu rimpiazz posto",
        rf"{NOT}{gap(8)}(?:sostitu\w+|rimpiazz\w+|prendere il posto|al posto)"
        rf"{gap(8)}{CARE}",
    ),
    no_advice=said(
        "opinion parer consigli consulenz indicazion",
        rf"{NOT}{gap(12)}(?:parer[ei]|consigli\w*|consulenz\w+|indicazion\w+)"
        rf"(?: de tipo| di tipo)? (?:medic\w+|legal\w+|profession\w+|sanitari\w+)",
        rf"{NOT}{gap(12)}opinion\w medic\w",
    ),
    no_cure=said(
        "ignor trascur ritard ricett prescri valutat approvat verificat diagnos"
        " curare trattare",
        rf"{NOT}{gap(8)}(?:ricett\w+ medic\w+|prescrizion\w+)|non (?:è|sono) stat\w"
        r" (?:valutat|approvat|verificat)\w",
        rf"{NOT}{gap(6)}(?:intend\w+|pretend\w+|vuole|vogliono|serv\w+|formul\w+"
        rf"|pos\w+){gap(4)}(?:diagnos\w+|curare|trattare|prescri\w+)\b"
        r"|non (?:formul\w+|fa|costitui\w+) (?:una )?diagnosi",
        r"non (?:ignor|trascur|ritard)\w+",
    ),
    no_liability=said(
        "garanzi responsab garanti rispond rischio declin",
        rf"non{gap(3)}(?:responsabil\w+|assum\w+ (?:\w+ )?responsabilità|garanti\w+"
        rf"|rispond\w+ d\w+)|declin\w+{gap(2)}responsabilità",
        r"(?:vostro|proprio|tuo|suo) rischio|propria (?:esclusiva )?responsabilità",
        r"(?:alcuna|nessuna|ogni) responsabilità|senza (?:\w+ )?garanzi\w",
    ),
    for_information=said(
        "generale didattic informa divulga educa indica guida",
        r"(?:scop[oi]|fini|finalità|carattere|intento|titolo)(?: \w+){0,3} (?:informa"
        r"|divulga"
        r"|educa|indica)\w+",
        r"(?:solo|soltanto|puramente|esclusivamente|meramente)(?: \w+){0,3}"
        r" (?:informa|divulga|indicativ)\w+",
        r"informazion\w generale|guida generale",
        r"(?:fini|scopo) (?:\w+ )?didattic\w",
        r"carattere generale",
    ),
    not_personal=said(
        "situazion circostanz",
        rf"{NOT}{gap(8)}(?:vostra|tua|sua|singola"
        rf"|personale) (?:\w+ )?(?:situazione|circostanza)",
    ),
    no_doctor=said(
        "sono siamo",
        rf"(?:sono|siamo)\b{gap(6)}non (?:un[oa]? |un[’\'])?(?:medic\w|dottor\w+"
        rf"|avvocat\w|\w*terapist\w|psicolog\w|nutrizionist\w|infermier\w)"
        r"|non (?:sono|siamo) (?:un[oa]? |un[’\'])?(?:medic\w|dottor\w+|avvocat\w"
        r"|\w*terapist\w|psicolog\w|nutrizionist\w)",
    ),
    consult=said(
        "medic specialist professionist farmacist",
        rf"(?:consult|parl|rivolg|chied)\w*{gap(5)}(?:medic\w|specialist\w"
        rf"|professionist\w"
        r"|farmacist\w)",
    ),
    opinion=said(
        "opinion esperienza",
        r"mia (?:\w+ )?(?:opinione|esperienza)|opinion\w+ personal\w+",
    ),
    itself=of_itself(
        "questo questa queste questi nostri nostre",
        "informazion articol contenut sito blog pagina lettera test consigli"
        " esercizi allungament rubrica ricett opinion indicazion video"
        " podcast tecnic metod pratic moviment idee pubblicazion material"
        " document autor editor",
        r"quanto (?:sopra|segue)|quello che (?:\w+ ){0,2}qui|così come",
        r"l[’\'](?:autor|editor|articol|informazion)\w*",
        r"(?:condivido|scrivo)\b",
        r"(?:le (?:informazioni|opinioni|ricette|indicazioni)|i (?:contenuti"
        r"|consigli)|gli "
        r"(?:esercizi|articoli)|il (?:contenuto|sito)) ",
    ),
)
