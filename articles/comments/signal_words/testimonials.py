"""Praise of a treatment or of whoever gave it, which some professions may not show.

What is allowed differs by place and profession: a site looks for it only if its
settings say so.
"""

from collections.abc import Mapping
from typing import Final

PHRASES: Final[Mapping[str, str]] = {
    "en": """
cured me
cured my
healed me
fixed my
saved my life
changed my life
worked wonders
work* miracles
a miracle
best therapist
best massage
best treatment
highly recommend
can't recommend … enough
thanks to your treatment
since my session
after one session
after just one session
pain is gone
pain free since
""",
    "es": """
me curó
me ha curado
me salvó la vida
me cambió la vida
hace maravillas
hace milagros
la mejor terapeuta
el mejor terapeuta
el mejor tratamiento
recomiendo … tratamiento
muy recomendable
desde mi sesión
después de una sesión
ya no me duele
""",
    "fr": """
m'a guéri*
m'a sauvé la vie
a changé ma vie
fait des miracles
fait des merveilles
meilleur thérapeute
meilleure thérapeute
meilleur traitement
je recommande vivement
depuis ma séance
après une séance
après une seule séance
plus mal depuis
""",
    "de": """
hat mich geheilt
hat mir das leben gerettet
hat mein leben verändert
wirkt wunder
wahre wunder
beste therapeutin
beste behandlung
bester therapeut
kann … nur empfehlen
sehr zu empfehlen
seit meiner sitzung
nach einer sitzung
nach einer behandlung
schmerzfrei seit
""",
    "it": """
mi ha guarit*
mi ha salvato la vita
mi ha cambiato la vita
fa miracoli
la migliore terapista
il miglior terapista
il miglior trattamento
lo consiglio vivamente
consiglio vivamente
dalla mia seduta
dopo una seduta
dopo una sola seduta
""",
    "pt": """
curou-me
me curou
salvou a minha vida
mudou a minha vida
mudou minha vida
faz milagres
faz maravilhas
melhor terapeuta
melhor tratamento
recomendo vivamente
super recomendo
desde a minha sessão
depois de uma sessão
""",
    "nl": """
heeft me genezen
heeft mijn leven gered
heeft mijn leven veranderd
doet wonderen
beste therapeut
beste behandeling
echt een aanrader
kan … aanraden
sinds mijn sessie
na één sessie
na een sessie
pijnvrij sinds
""",
}
