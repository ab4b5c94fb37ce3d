"""The words of the concepts in Spanish."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "no ni nunca jamás ningún ninguna ninguno nada sin tampoco",
    Concept.ADVICE: "consejo* asesor* recomendaci* opini* orientaci* indicaci* "
    "dictamen criterio consulta_médica una_consulta la_consulta",
    Concept.FIELD: "médic* sanitari* salud clínic* profesional* terapéutic* "
    "psicológic* legal* jurídic* financier* fiscal* nutricional* cualificad* "
    "calificad* personal* psiquiátric* veterinari*",
    Concept.CARE: "diagnos* diagnós* tratamiento* tratar terapia* psicoterapia* cura "
    "curar curación sanar enfermedad* dolencia* síntoma* medicación medicamento* "
    "medicina receta* prescri* prescripci* patolog* trastorno* examen valoraci* "
    "evaluaci* *diagnos*",
    Concept.TREAT: "diagnosticar diagnostica diagnóstico* diagnosis tratar trata "
    "curar cura sanar prevenir previene prescribir receta* aliviar tratamiento*",
    Concept.PROFESSIONAL: "médic* doctor* facultativ* profesional* especialista* "
    "terapeuta* fisioterapeuta* psicólog* psiquiatra* farmacéutic* nutricionista* "
    "dietista* enfermer* abogad* asesor* veterinari* matrona sanitario experto* "
    "centro_de_salud urgenci* emergenci* alguien_que quien_conoce "
    "formación_médica formación_sanitaria pediatra* odontólog*",
    Concept.INSTEAD: "sustitu* substitu* reemplaz* suplir suple en_lugar en_vez "
    "lugar_de alternativa* equival*",
    Concept.CONSULT: "consult* acud* pregunt* habla* háblalo hable* busca* busque* "
    "visita* pide pida* pedir solicit* contact* dirígete diríjase acude acuda ve "
    "vaya comenta* coméntalo llam* visto_bueno autorización",
    Concept.DELAY: "retras* demor* ignor* desatend* abandon* suspend* interrump* "
    "aplaz* pospon* dejar dejes deje descuid* modifi* desestim* cambi*",
    Concept.INFORM: "informativ* información informar educativ* divulgativ* "
    "divulgación orientativ* didáctic* entretenimiento general* formativ* "
    "ilustrativ* pedagógic* indicativ* cultural* educación",
    Concept.ONLY: "sólo solo solamente únicamente exclusivamente meramente puramente "
    "mero estrictamente simplemente fin fines carácter título propósito* "
    "finalidad* efectos exclusivo*",
    Concept.INTENT: "pretend* destinad* propósito intención intent* debe deben "
    "constitu* consider* tomarse entenderse entendid* interpret* sirve* supon* "
    "represent* finalidad objetivo son ofrec* usarse utiliz* equivale reemplace "
    "promet* garanti* usar",
    Concept.THIS: "est* todo todos toda todas nuestr* mis dicha dicho",
    Concept.TEXT: "artículo* blog* sitio* web* página* entrada* contenido* "
    "información texto* guía* boletín* libro* vídeo* video* grabacion* podcast* "
    "episodio* ejercicio* consejo* receta* material* curso* clase* técnica* "
    "método* publicaci* autor* autora editor* producto* recomendaci* sugerencia* "
    "columna* post remedio*",
    Concept.AM: "soy somos tengo",
    Concept.LIABLE: "responsab* responde* responsabiliza* riesgo* garant* cuenta "
    "exactitud fiabilidad promet*",
    Concept.OWN: "propi* exclusiv* asum* cuenta_y voluntaria*",
    Concept.HARM: "daño* perjuicio* lesion* lesión pérdida* consecuencia* error* "
    "omision* accidente* uso efecto*",
    Concept.CHECKED: "evaluad* aprobad* revisad* probad* demostrad* avalad* "
    "reconocid* verificad*",
    Concept.BEFORE: "antes previamente primero previa",
    Concept.ANY: "siempre cualquier* duda* inquietud* cualificad* calificad* acerca "
    "cuestion* respecto preguntas",
    Concept.VARY: "varía* variar distint* diferente* individual* situación "
    "circunstancia* resultado* particular*",
    Concept.USE: "usar uso utiliz* leer lectura escuchar seguir practicar participar "
    "navegar",
    Concept.AGREE: "acept* asum* reconoc* acuerdo consient* entiend*",
    Concept.OPINION: "opini* experiencia* visión punto_de_vista criterio",
    Concept.RELATION: "relación médico_paciente terapeuta_paciente profesional_cliente",
    Concept.STORY: "dijo dice tribunal* juez* jueza sentencia* resolvió decidió ayer "
    "periódico* madre marido investigador* estudios",
    Concept.NOTHING: "nada",
    Concept.HERE: "aquí presente anterior la_información el_contenido los_contenidos "
    "la_autora el_autor el_editor arriba",
    Concept.START: "empez* empiec* comenz* inici* cambi* dejar probar realiz* "
    "modific* tomar suspend* hacer",
    Concept.REFUSE: "declin* exim* renunci* rechaz* exclu* elud*",
}
