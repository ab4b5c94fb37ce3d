"""The words of the concepts in Dutch."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "geen niet niets nooit noch zonder nimmer geenszins",
    Concept.ADVICE: "advies* adviezen raad aanbeveling* mening oordeel *advies "
    "raadgeving* begeleiding",
    Concept.FIELD: "medisch* gezondheid* professione* therapeutisch* psychologisch* "
    "juridisch* financie* fiscaal* klinisch* deskundig* bevoegd* gekwalificeerd* "
    "persoonlijk* individuele",
    Concept.CARE: "diagnos* *behandeling* behandel* *therapie* genezen geneest "
    "genezing *ziekte* ziekten aandoening* klacht* medicijn* medicatie "
    "geneesmiddel* geneeskunde recept* voorschrift* onderzoek symptom* "
    "doktersbezoek* zelfdiagnose beoordeling *onderzoek *diagnos*",
    Concept.TREAT: "diagnos* behandel* genezen geneest genezing voorkomen voorkomt "
    "voorschrijv* vast_te_stellen verlichten",
    Concept.PROFESSIONAL: "*arts *artsen dokter* *therapeut* hulpverlener* "
    "zorgverlener* zorgprofessional* professional* specialist* psycholo* "
    "psychiater* apotheker* diëtist* verpleegkundige* verloskundige* advocaat "
    "jurist* adviseur* dierenarts deskundige* behandelaar* vakman spoed* "
    "noodgeval* iemand_die degene_die medische_opleiding medische_achtergrond",
    Concept.INSTEAD: "vervang* in_plaats in_de_plaats de_plaats plaatsvervang* "
    "alternatief gelijk_aan gelijkgesteld",
    Concept.CONSULT: "raadpleeg* raadplegen vraag vragen bezoek* neem neemt ga "
    "overleg* bespreek* praat spreek contact wend win zoek* schakel bel "
    "toestemming",
    Concept.DELAY: "uitstel* stel negeer* stop stoppen staak staken onderbreek* breek "
    "wacht wijzig* uit_te_stellen veronachtzaam*",
    Concept.INFORM: "informatie* informeren voorlichting educatie* algemeen algemene "
    "indicatie* vermaak amusement oriënterend* leerdoel* inspiratie "
    "onderwijsdoel*",
    Concept.ONLY: "alleen uitsluitend enkel slechts louter puur zuiver doel* "
    "*doeleinden aard dient dienen ter",
    Concept.INTENT: "bedoel* bestemd doel dient dienen pretendeer* beoog* opgevat "
    "beschouw* gezien geld* gelden wil willen moet mag mogen vormt vormen "
    "geschikt gebruikt zijn stelt belooft beloof* gegarandeerd claim* gebruik*",
    Concept.THIS: "deze dit die dat alle onze ons mijn",
    Concept.TEXT: "artikel* blog* site* website* webpagina* pagina* bericht* inhoud "
    "informatie tekst* gids nieuwsbrief* boek video* opname* podcast* aflevering* "
    "oefening* tip tips recept* materiaal cursus* techniek* methode* publicatie* "
    "handleiding auteur* schrijver* uitgever* product* suggestie* rubriek column* "
    "studio advies adviezen",
    Concept.AM: "ben zijn ik wij heb",
    Concept.LIABLE: "aansprakelijk* verantwoord* garand* garantie* risico rekening "
    "juistheid volledigheid instaan *risico beloof* belov* beloven",
    Concept.OWN: "eigen zelf draagt dragen vrijwillig*",
    Concept.HARM: "schade letsel* blessure* gevolg* verlies fout* onjuist* ongeluk* "
    "gebruik",
    Concept.CHECKED: "beoordeeld getest goedgekeurd bewezen erkend gecontroleerd "
    "geëvalueerd",
    Concept.BEFORE: "voordat eerst vooraf alvorens",
    Concept.ANY: "altijd twijfel* bevoegd* gekwalificeerd* steeds omtrent bij_vragen "
    "heb_je_vragen",
    Concept.VARY: "verschil* individu* situatie* omstandigheden resultat* uiteenlopen "
    "persoonlijke",
    Concept.USE: "gebruik lezen luisteren volgen deelname beoefenen uitvoeren",
    Concept.AGREE: "akkoord aanvaard* accepteer* erken* instem*",
    Concept.OPINION: "mening* ervaring* visie opvatting* inzicht*",
    Concept.RELATION: "arts_patiënt* behandelrelatie behandelovereenkomst "
    "patiëntrelatie",
    Concept.STORY: "zei zegt vroeg vertelde rechtbank rechter* vonnis oordeelde "
    "besloot gisteren krant* moeder uitspraak studie studies onderzoekers",
    Concept.NOTHING: "niets",
    Concept.HERE: "hier bovenstaand* de_informatie de_inhoud de_auteur de_schrijver "
    "de_uitgever hierboven",
    Concept.START: "begin* verander* stop* prober* uitprober* wijzig* start* neem "
    "neemt aanpas*",
    Concept.REFUSE: "uitgesloten afgewezen wijst wijzen sluit",
}
