"""The words that authors put before a disclaimer."""

import re

_LABELS = (
    r"(?:(?:medical|legal|health|general|important|affiliate)\s)?disclaimers?"
    r"|(?:medical|legal|health) (?:notice|note)|limitation of liability"
    r"|haftungsausschlu(?:ss|ß)|(?:rechtlicher|medizinischer) hinweis"
    r"|gesundheitshinweis"
    r"|(?:descargo|exención|exoneración|renuncia|limitación) de responsabilidad"
    r"|aviso (?:legal|médico)|deslinde(?: de responsabilidad)?"
    r"|avertissement(?: médical)?|(?:clause|avis) de non-responsabilité"
    r"|décharge de responsabilité"
    r"|avvertenz[ae]|(?:esclusione|esonero|limitazione) di responsabilità"
    r"|isenção de responsabilidade|aviso de isenção"
    r"|vrijwaring|medische disclaimer|uitsluiting van aansprakelijkheid"
)
# Of these alone, none says what follows: any text may be important.
_SOFT_LABELS = (
    r"(?:please |kindly )?(?:note|read)(?: well| this)?|important(?: note| notice"
    r"| information)?"
    r"|(?:health )?(?:warning|caution|notice)|a (?:word|note) of caution|liability"
    r"|(?:wichtiger |bitte )?(?:hinweis|beachten)(?: sie)?|haftung|achtung|wichtig"
    r"|nota(?: bene| importante)?|aviso(?: importante)?|advertencia|importante"
    r"|ten(?:ga)? en cuenta"
    r"|responsabilidad|atención"
    r"|note|à (?:noter|lire)(?: avant tout)?|mise en garde|attention|responsabilité"
    r"|attenzione|avviso(?: importante)?|responsabilità"
    r"|atenção|responsabilidade|let op|waarschuwing|belangrijke? (?:mededeling)?"
    r"|aansprakelijkheid|opmerking"
)
_END_OF_LABEL = r"\b\s?(?:[:.!–—-]|$)"
LABEL = re.compile(rf"\W{{0,4}}(?:{_LABELS}){_END_OF_LABEL}", re.IGNORECASE)
SOFT = re.compile(rf"\W{{0,4}}(?:{_SOFT_LABELS}){_END_OF_LABEL}", re.IGNORECASE)
LABEL_ALONE = re.compile(rf"\W{{0,4}}(?:{_LABELS})\W{{0,3}}", re.IGNORECASE)
# Of these, nothing but a disclaimer can follow.
SURE_LABEL = re.compile(
    r"\W{0,4}(?:\w+ )?(?:disclaimer|haftungsausschlu(?:ss|ß)|vrijwaring"
    r"|(?:descargo|exención|exoneración|renuncia|esclusione|esonero|isenção|décharge)"
    r" de responsab\w+|(?:esclusione|esonero) di responsabilità"
    r"|(?:clause|avis) de non-responsabilité)\s?[:.–—-]",
    re.IGNORECASE,
)
