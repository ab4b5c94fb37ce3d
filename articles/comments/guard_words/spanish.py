"""What tells who is a client, in Spanish."""

from typing import Final

from .words import Words

WORDS: Final = Words(
    your=r"tus?|sus?|vuestr[ao]s?",
    care=(
        r"sesi[oó]n|sesiones|tratamientos?|citas?|visitas?|consultas?|masajes?|"
        r"terapia|expediente|historial|reserva"
    ),
    met=(
        r"cuando (?:viniste|vino|vinieron|vinisteis|estuviste|estuvo|le vi|te vi)|"
        r"como (?:hablamos|comentamos|acordamos|quedamos|(?:te|le|les|os) (?:dije|"
        r"expliqu[eé]))(?! (?:arriba|aqu[ií]|en (?:el|este) (?:art[ií]culo|texto)))|"
        r"nos vemos (?:el|ma[ñn]ana|la semana|pronto|en)|"
        r"(?:te|le|os|les) (?:vi|vimos|atend[ií]|atendimos|trat[eé])\b|"
        r"gracias por (?:venir|haber venido)|"
        r"la (?:pr[oó]xima|[uú]ltima) vez que (?:ven|vin)\w+|"
        r"nuestra (?:[uú]ltima|pr[oó]xima|primera) (?:sesi[oó]n|cita|consulta|visita)|"
        r"(?:mi|nuestr[ao]) (?:paciente|client[ea])\b|"
        r"(?:fue|ha sido) un placer (?:atender|tratar|ver|conocer|recibir)\w*|"
        r"(?:le|te) esper(?:o|amos)|"
        r"gracias por (?:su|tu) confianza|"
        r"confiar en (?:nosotros|m[ií])"
    ),
    parting=(
        r"hasta (?:el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado)|ma[ñn]ana|"
        r"la semana que viene)"
    ),
    day=(
        r"lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|ayer|hoy|"
        r"ma[ñn]ana|la semana (?:pasada|que viene)|"
        r"\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
        r"octubre|noviembre|diciembre)"
    ),
    you=r"te|ti|tu|tus|usted|ustedes|su|sus|le|os|contigo|viniste",
    meeting=(
        r"vino|viniste|vinieron|vernos|sesi[oó]n|tratamiento|cita|visita|consulta|"
        r"masaje"
    ),
    the=r"(?:la|el|esta|este|aquella) (?:[uú]ltim[ao] )?",
    glad=r"alegr[oa]|content[oa]|feliz de|celebro|encanta|espero",
    outcome=r"ayud[oó]|alivi[oó]|fue bien|sent[oó] bien",
    offer=r"reservar?|reserve|pedir|pida|pide|concertar|solicitar|solicite|cancelar",
)
