"""What tells who is a client, in French."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"votre|vos|ton|ta|tes",
    care=(
        r"s[ée]ances?|traitements?|rendez-vous|visites?|consultations?|massages?|"
        r"th[ée]rapie|dossier|soins?|bilan"
    ),
    met=(
        r"(?:quand|lorsque) (?:vous [êe]tes|tu es) (?:venu|pass[ée])\w*|"
        r"(?:vous [êe]tes|tu es) venue?s? (?:me|nous|chez|au cabinet)|"
        r"comme (?:nous en avons (?:parl[ée]|discut[ée])|on en a parl[ée]|convenu|je "
        r"vous l['’]ai (?:dit|expliqu[ée])|je te l['’]ai (?:dit|expliqu[ée]))|"
        r"(?:vous (?:ai|avons)|t['’]ai) (?:vue?s?|re[çc]ue?s?|soign[ée]e?s?|"
        r"mass[ée]e?s?|rencontr[ée]e?s?)|"
        r"on se (?:re)?voit|"
        r"nous nous (?:re)?(?:voyons|verrons)|"
        r"merci d['’][êe]tre venue?s?|"
        r"lors de (?:votre|ta|notre) (?:\w+ )?(?:s[ée]ance|visite|rendez-vous|"
        r"consultation|venue|passage)|"
        r"la (?:prochaine|derni[èe]re) fois que (?:vous|tu) \w+|"
        r"notre (?:derni[èe]re?|prochaine?|premi[èe]re?) (?:s[ée]ance|consultation|"
        r"rencontre|rendez-vous|entretien)|"
        r"(?:mon|ma|notre) (?:patiente?|cliente?)\b|"
        r"un plaisir de (?:vous|te) (?:soigner|recevoir|masser|voir|rencontrer|"
        r"accompagner)|"
        r"(?:je|nous|on) (?:vous |t['’])attend\w*|"
        r"merci (?:de|pour) (?:votre|ta) confiance"
    ),
    parting=(
        r"[àa] (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine "
        r"prochaine)"
    ),
    day=(
        r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|"
        r"demain|la semaine (?:derni[èe]re|prochaine)|"
        r"\d{1,2}(?:er)? (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|"
        r"septembre|octobre|novembre|d[ée]cembre)"
    ),
    you=r"vous|votre|vos|tu|toi|te|ton|ta",
    meeting=(
        r"venue?s?|re[çc]ue?s?|rencontr[ée]e?s?|s[ée]ance|traitement|rendez-vous|"
        r"visite|consultation|massage|soin"
    ),
    the=r"(?:la|le|l['’]|cette?|ce) ?(?:derni[èe]re? )?",
    glad=r"ravie?|contente?|heureu(?:x|se)|esp[èe]re",
    outcome=r"aid[ée]e?|soulag[ée]e?|fait du bien|bien pass[ée]e?",
    offer=r"prendre|prenez|r[ée]servez?|r[ée]server|annuler|annulez|fixer",
)
