"""The words of the concepts in Italian."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "non né nessun* niente nulla mai senza neppure",
    Concept.ADVICE: "consigli* parere pareri consulenza* consulto raccomandazion* "
    "opinion* indicazion* consulti consulente",
    Concept.FIELD: "medic* sanitari* salute clinic* professional* terapeutic* "
    "psicologic* legal* giuridic* finanziari* fiscal* nutrizional* qualificat* "
    "personal* specialistic*",
    Concept.CARE: "diagnos* trattament* trattare terapi* psicoterapi* cura cure "
    "curare curo guarire guarigion* malatti* patologi* sintom* disturb* farmac* "
    "medicina medicinal* ricett* prescri* visita esame valutazion* *diagnos*",
    Concept.TREAT: "diagnos* trattare tratta curare cura guarire guarigione prevenire "
    "prescri* alleviare trattament*",
    Concept.PROFESSIONAL: "medic* dottor* curante professionist* specialist* "
    "terapeut* terapist* fisioterapist* psicolog* psichiatr* farmacist* "
    "nutrizionist* dietist* dietolog* infermier* avvocat* consulent* veterinari* "
    "espert* ostetric* emergenz* chi_conosce qualcuno_che chi_vi_ha chi_ti "
    "formazione_medica formazione_sanitaria pediatr* dentist*",
    Concept.INSTEAD: "sostitu* rimpiazz* al_posto il_posto in_luogo invece "
    "alternativ* equival* surrog*",
    Concept.CONSULT: "consult* rivolg* chied* parl* sent* interpell* contatt* recarsi "
    "andate visita chiam* consenso",
    Concept.DELAY: "ritard* ignor* trascur* sospend* interromp* rimand* abbandon* "
    "smett* modific* rinvi* cambi*",
    Concept.INFORM: "informativ* informazion* informare educativ* divulgativ* "
    "divulgazion* indicativ* didattic* intrattenimento general* illustrativ* "
    "orientativ* culturale formativ* educazione",
    Concept.ONLY: "solo soltanto solamente esclusivamente puramente unicamente "
    "meramente scopo scopi fine fini carattere titolo natura valore finalità "
    "esclusivo puro",
    Concept.INTENT: "intend* inteso intesa intese intesi scopo destinat* volt* "
    "costitui* consider* vuole vogliono pretend* servono serve deve devono "
    "interpretat* rappresent* mira mirano vanno sono propon* promett* garant* "
    "usar* utilizz*",
    Concept.THIS: "quest* tutt* nostr* mie miei presente presenti quanto",
    Concept.TEXT: "articol* blog* sito siti pagin* post contenut* informazion* test* "
    "guid* newsletter libr* video registrazion* podcast puntat* eserciz* "
    "consigli* ricett* material* cors* tecnic* metod* pubblicazion* autor* "
    "autrice editore insegnante prodott* suggeriment* rubrica rimedi* scritto "
    "preparati",
    Concept.AM: "sono siamo ho",
    Concept.LIABLE: "responsab* risponde rispondono garant* rischi* pericolo "
    "accuratezza esattezza garanz* promett*",
    Concept.OWN: "propri* assum* volontaria*",
    Concept.HARM: "dann* lesion* infortun* perdit* conseguenz* error* omission* "
    "incident* uso utilizzo",
    Concept.CHECKED: "valutat* approvat* verificat* testat* provat* riconosciut* "
    "dimostrat* comprovat* esaminat*",
    Concept.BEFORE: "prima preventivamente previo",
    Concept.ANY: "sempre qualsiasi qualunque dubbi* domand* qualificat* riguardo",
    Concept.VARY: "varia* variano divers* individual* situazion* circostanz* "
    "risultat* specific* particolar*",
    Concept.USE: "usando uso utilizz* leggendo lettura ascoltando seguendo praticando "
    "partecipando",
    Concept.AGREE: "accett* assum* riconosc* dichiar* consent*",
    Concept.OPINION: "opinion* esperienz* parere punto_di_vista",
    Concept.RELATION: "rapporto medico_paziente relazione terapeuta_paziente",
    Concept.STORY: "disse dice chiese tribunal* giudic* sentenza stabilito decise "
    "deciso ieri giornale madre marito ricercator*",
    Concept.NOTHING: "nulla niente",
    Concept.HERE: "qui sopra le_informazioni i_contenuti l_autore l_autrice l_editore "
    "quanto_scritto",
    Concept.START: "inizi* cominci* cambi* modific* prov* intraprend* sospend* assum*",
    Concept.REFUSE: "declin* esclus* esclud* esim* esoner*",
}
