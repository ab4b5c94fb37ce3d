"""What tells who is a client, in German."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"(?-i:Ihr(?:e[nrms]?)?)|dein(?:e[nrms]?)?|eue?r(?:e[nrms]?)?",
    care=(
        r"sitzung(?:en)?|behandlung(?:en)?|termine?s?|besuche?s?|massagen?|therapie|"
        r"akte|untersuchung(?:en)?|beratung"
    ),
    met=(
        r"als (?:sie|du|ihr) (?:\w+ )?(?:bei (?:mir|uns)|hier|da|zu (?:mir|uns)|in "
        r"(?:der|meiner|unserer) praxis) (?:waren|warst|wart|kamen|kamst|kamt)|"
        r"wie (?:wir )?(?:\w+ )?(?:besprochen|vereinbart)|"
        r"wie ich (?:ihnen|dir) (?:\w+ )?(?:gesagt|gezeigt|erkl[äa]rt) habe|"
        r"wir sehen uns|"
        r"(?:ich|wir) haben? (?:sie|dich) (?:\w+ ){0,4}?(?:behandelt|untersucht|"
        r"gesehen)|"
        r"(?:sch[öo]n|danke),? dass (?:sie|du) (?:\w+ ){0,3}?(?:waren|warst|gekommen)|"
        r"beim (?:n[äa]chsten|letzten|ersten) (?:mal|termin|besuch)|"
        r"unsere?[nrms]? (?:letzte[nrms]?|n[äa]chste[nrms]?|erste[nrms]?) (?:sitzung|"
        r"behandlung|termin|gespr[äa]ch|treffen)|"
        r"(?:meine|unsere) (?:patientin|klientin|kundin)\b|"
        r"(?:mein|unser) (?:patient|klient)\b|"
        r"eine freude,? (?:sie|dich) (?:\w+ ){0,2}?zu (?:behandeln|begleiten|sehen)|"
        r"(?:ich erwarte|wir erwarten) (?:sie|dich)|"
        r"freue[n]? (?:mich|uns) auf (?:sie|dich|ihre[nrms]?|deine[nrms]?)|"
        r"danke? f[üu]r (?:ihr|dein) vertrauen"
    ),
    parting=(
        r"bis (?:zum )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|"
        r"n[äa]chste woche|n[äa]chsten mal)"
    ),
    day=(
        r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|"
        r"morgen|(?:letzte|n[äa]chste|vorige) woche|"
        r"\d{1,2}\. (?:januar|februar|m[äa]rz|april|mai|juni|juli|august|september|"
        r"oktober|november|dezember)"
    ),
    you=r"(?-i:Sie|Ihnen|Ihr\w*)|du|dich|dir|dein\w*|euch",
    meeting=(
        r"kamen|kamst|gekommen|waren|warst|getroffen|sitzung|behandlung|termin|"
        r"besuch|massage|behandelt"
    ),
    the=r"(?:die|der|das|diese[rs]?|den) (?:letzte[nrs]? )?",
    glad=r"freut|froh|sch[öo]n,? (?:dass|zu h[öo]ren)|gl[üu]cklich|hoffe",
    outcome=r"geholfen|half|gutgetan|gut getan|gut verlaufen",
    offer=r"buchen sie|vereinbaren sie|buche|vereinbare",
    offered=r"(?:\w+ ){0,3}?(?:buchen|vereinbaren|absagen|verschieben)",
)
