"""What tells who is a client, in Portuguese."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"(?:a |o |as |os )?(?:sua|tua|seu|teu|suas|tuas|vossa|vosso)",
    care=(
        r"sess(?:ão|ao|ões|oes)|tratamentos?|consultas?|visitas?|massage(?:m|ns)|"
        r"terapia|marca[cç][ãa]o|ficha|atendimento"
    ),
    met=(
        r"quando (?:voc[êe] )?(?:veio|vieste|esteve|estiveste)(?: (?:aqui|c[áa]|"
        r"comigo|con+osco))?|"
        r"como (?:fal[áa]mos|convers[áa]mos|combin[áa]mos|(?:lhe|te) (?:disse|"
        r"expliquei))(?! (?:acima|aqui|no artigo))|"
        r"vemo-nos|"
        r"a gente se v[êe]|"
        r"(?:te|lhe|a|o) (?:vi|atendi|tratei)\b|"
        r"(?:vi|atendi|tratei)-(?:o|a|te)\b|"
        r"obrigad[oa] por (?:ter vindo|vir)|"
        r"da (?:pr[óo]xima|[úu]ltima) vez que (?:voc[êe] )?(?:vier|vieres|veio|vieste)|"
        r"(?:a )?nossa (?:[úu]ltima|pr[óo]xima|primeira) (?:sess[ãa]o|consulta|"
        r"conversa)|"
        r"(?:meu|minha|noss[ao]) (?:paciente|client[ea])\b|"
        r"um prazer (?:atend|trat|receb|conhec)[\w-]+|"
        r"(?:espero|esperamos) por (?:si|ti|voc[êe])|"
        r"espero-(?:o|a|te)|"
        r"obrigad[oa] pela (?:sua|tua) confian[çc]a"
    ),
    parting=(
        r"at[ée] (?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|amanh[ãa]|para a "
        r"semana)"
    ),
    day=(
        r"segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|ontem|hoje|"
        r"amanh[ãa]|(?:a )?semana (?:passada|que vem)|"
        r"\d{1,2} de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|"
        r"outubro|novembro|dezembro)"
    ),
    you=r"te|ti|tua|teu|voc[êe]s?|sua|seu|lhe|consigo|contigo|vieste",
    meeting=r"veio|vieste|sess[ãa]o|tratamento|consulta|visita|massagem",
    the=r"(?:a|o|esta|este|essa|esse|aquela) (?:[úu]ltim[ao] )?",
    glad=r"contente|feliz|ainda bem|que bom|espero",
    outcome=r"ajudou|aliviou|fez bem|correu bem",
    offer=r"marcar|marque|marca|agendar|agende|reservar|reserve|cancelar",
)
