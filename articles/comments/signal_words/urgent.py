"""What somebody may write who needs help now, and not an answer below an article.

Chosen after what emergency services ask about: chest pain and breath, signs of a
stroke, signs that nerves of the lower back are pressed, heavy bleeding, overdose, and
thoughts of ending one's life.
"""

from collections.abc import Mapping
from typing import Final

PHRASES: Final[Mapping[str, str]] = {
    "en": """
chest pain
pain in my chest
tight* … chest
can't breathe
cannot breathe
can't catch my breath
short* of breath
trouble breathing
cough* up blood
vomit* blood
blood in my urine
blood in my stool
won't stop bleeding
can't feel … legs
can't feel … leg
can't feel … feet
can't feel … arm
can't feel when I
legs … numb
leg … numb
numb … between … legs
numb … groin
lost control of … bladder
lost control of … bowels
can't pee
can't hold my pee
can't move … leg*
can't move … arm
face … drooping
face … numb
slurred speech
worst headache
sudden* … blind
lost … vision
passed out
blacked out
had a seizure
overdose*
took too many
suicid*
kill myself
end my life
want to die
don't want to live
hurt myself
harm myself
stiff neck … fever
fever … stiff neck
calf … swollen
swollen … calf
""",
    "es": """
dolor en el pecho
dolor de pecho
me duele el pecho
no puedo respirar
me cuesta respirar
me falta el aire
tos* … sangre
vomit* sangre
sangre en la orina
no siento … piernas
no siento … pierna
no siento … pies
no siento … brazo
piernas … dormidas
no puedo orinar
no puedo mover
no controlo … esfínter*
se me cae … cara
me desmay*
perdí la vista
sobredosis
suicid*
matarme
quitarme la vida
quiero morir
no quiero vivir
hacerme daño
""",
    "fr": """
douleur* … poitrine
mal à la poitrine
mal dans la poitrine
n'arrive plus à respirer
n'arrive pas à respirer
du mal à respirer
crach* … sang
vomi* … sang
sang dans les urines
ne sens plus … jambes
ne sens plus … jambe
ne sens plus … pieds
ne sens plus … bras
jambes … engourdies
n'arrive plus à uriner
n'arrive pas à uriner
ne peux plus uriner
ne peux plus bouger
incontinen*
perdu connaissance
perdu la vue
surdose
overdose
suicid*
me tuer
en finir avec la vie
mettre fin à mes jours
envie de mourir
plus envie de vivre
me faire du mal
""",
    "de": """
schmerzen in der brust
brustschmerz*
engegefühl … brust
keine luft
kriege … keine luft
bekomme … keine luft
atemnot
blut … gehustet
huste … blut
blut … erbrochen
blut im urin
spüre … beine nicht
spüre … bein nicht
spüre … füße nicht
beine … taub
bein … taub
kann … nicht pinkeln
kann … wasser … nicht lassen
kann … nicht mehr bewegen
nicht mehr laufen
gesicht … hängt
ohnmächtig
bewusstlos
überdosis
suizid*
selbstmord*
mich umbringen
mir das leben nehmen
nicht mehr leben
will sterben
mir etwas antun
""",
    "it": """
dolore al petto
dolori al petto
male al petto
non riesco a respirare
fatico a respirare
mi manca il respiro
mi manca l'aria
toss* … sangue
vomit* sangue
sangue nelle urine
non sento … gambe
non sento … gamba
non sento … piedi
non sento … braccio
gambe … addormentate
non riesco a urinare
non riesco a muovere
sono svenut*
perso i sensi
perso la vista
overdose
suicid*
uccidermi
togliermi la vita
voglio morire
non voglio più vivere
farmi del male
""",
    "pt": """
dor no peito
dores no peito
aperto no peito
não consigo respirar
falta de ar
toss* … sangue
vomit* sangue
sangue na urina
não sinto … pernas
não sinto … perna
não sinto … pés
não sinto … braço
pernas … dormentes
não consigo urinar
não consigo mexer
não consigo mover
desmaiei
perdi a visão
overdose
suicid*
me matar
matar-me
acabar com a minha vida
tirar a minha vida
quero morrer
não quero viver
""",
    "nl": """
pijn op de borst
pijn op mijn borst
druk op de borst
krijg geen lucht
kan niet ademen
benauwd
bloed … gehoest
hoest … bloed
bloed in mijn urine
voel mijn benen niet
voel mijn been niet
voel mijn voeten niet
benen … gevoelloos
kan niet plassen
kan … niet meer bewegen
flauwgevallen
buiten bewustzijn
overdosis
zelfmoord*
zelfdoding
mezelf iets aandoen
wil niet meer leven
wil dood
einde aan mijn leven
""",
}
