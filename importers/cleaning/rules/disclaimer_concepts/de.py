"""The words of the concepts in German."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "nicht nichts nie niemals kein* weder noch ohne keinesfalls "
    "keineswegs",
    Concept.ADVICE: "rat ratschl* empfehlung* *beratung* beraten stellungnahme* "
    "auskunft auskünfte gutachten meinung versprechen heilversprechen* "
    "gesundheitsberatung anweisung*",
    Concept.FIELD: "medizin* ärztlich* gesundheit* therapeutisch* "
    "psychotherapeutisch* psychologisch* fachlich* professionell* rechtlich* "
    "juristisch* rechts* steuer* finanz* anlage* klinisch* persönlich* "
    "individuell* qualifiziert* heil* schulmedizin*",
    Concept.CARE: "diagnos* *behandlung* *behandeln *therapie* heilung* heilen heilt "
    "linderung *krankheit* *erkrankung* *beschwerden leiden medikament* rezept* "
    "arznei* *untersuchung* symptom* arztbesuch* medizin heilversprechen* "
    "selbstdiagnose* verordnung* *diagnos*",
    Concept.TREAT: "diagnos* *behandlung* behandeln behandle behandelt heilen heilt "
    "heile heilung* vorbeugen verhindern verhüten lindern linderung* therapieren "
    "verschreib* verordn* heilversprechen*",
    Concept.PROFESSIONAL: "*arzt *arztes *ärzte* *ärztin* *ärzten *heilpraktiker* "
    "*therapeut* fachperson* fachkraft fachkräfte* fachmann fachfrau fachleute* "
    "spezialist* psycholog* apothek* hebamme* mediziner* *anwalt* *anwält* "
    "*berater* jurist* steuerberater* facharzt* experte* expertin* tierarzt "
    "notruf* notfall* notarzt jemandem_der jemanden_der ausbildung",
    Concept.INSTEAD: "ersetz* ersatz anstelle anstatt statt überflüssig "
    "gleichzusetzen gleichgesetzt alternative* ersatzweise",
    Concept.CONSULT: "konsultier* frag* sprech* sprich wend* such* aufsuchen suche "
    "geh gehen hol* einholen absprache rücksprache abklär* klär* kontaktier* "
    "besprech* hinzuzieh* vorstellig beraten gang besuch* ruf* einverständnis "
    "zustimmung",
    Concept.DELAY: "verzöger* ignorier* missacht* vernachlässig* abbrech* absetz* "
    "brechen brich unterbrech* aufschieb* hinausschieb* hinauszöger* schieben "
    "abgebrochen abzubrechen setzen abzusetzen änder* eigenmächtig*",
    Concept.INFORM: "information* informativ* informieren informiert unterhaltung* "
    "orientierung allgemein* bildung* aufklärung überblick lehrzweck* ratgeber "
    "*informationszweck* *bildungszweck* anregung* inspiration",
    Concept.ONLY: "nur ausschliesslich lediglich allein rein reine reinen bloss "
    "zweck* *zwecke* *zwecken natur dient dienen einzig",
    Concept.INTENT: "soll* will wollen möchte* dien* gedacht bestimmt geeignet "
    "verstehen verstanden erheb* anspruch stell* gemeint beabsichtig* zweck ziel "
    "darstell* betrachte* angesehen aufgefasst bedeut* gelten gilt versprech* "
    "gegeben abgeleitet verwend* benutz*",
    Concept.THIS: "dies* all* unser* mein*",
    Concept.TEXT: "artikel* beitrag* beitrags beiträge* inhalt* seite* text* angabe* "
    "blog* website* webseite* webauftritt* homepage information* rundbrief* "
    "newsletter* übung* ratgeber* kolumne* tipp* rezept* aussage* podcast* folge* "
    "video* aufnahme* kurs* stunde* technik* methode* verfahren publikation* "
    "unterlage* buch autor* verfasser* verlag* betreiber* internetseite* "
    "veröffentlichung* empfehlung* produkt* nahrungsergänzung* coaching* ansicht* "
    "anwendung*",
    Concept.AM: "bin sind ich wir habe",
    Concept.LIABLE: "haft* *haftung* gewähr* garant* verantwort* risiko gefahr "
    "richtigkeit vollständigkeit aktualität eigenverantwort* erfolgsgarantie "
    "*risiko *gefahr versprech*",
    Concept.OWN: "eigen* selbst eigenverantwort* trag* freiwillig* "
    "eigenverantwortlich*",
    Concept.HARM: "schaden schäden* verletzung* folge* folgeschäden verlust* fehler "
    "nachteil* unfall unfälle* nebenwirkung*",
    Concept.CHECKED: "geprüft bewertet zugelassen anerkannt bewiesen erwiesen belegt "
    "nachgewiesen nachweis umstritten wissenschaftlich* evidenz",
    Concept.BEFORE: "bevor vorher zuvor zuerst vorab",
    Concept.ANY: "immer stets zweifel* qualifiziert* unsicher* bei_fragen",
    Concept.VARY: "unterschiedlich* individuell* umstände* situation ergebnis* "
    "abweichen variieren verschieden",
    Concept.USE: "nutzung benutzung nutzen anwendung gebrauch verwendung teilnahme "
    "lesen hören nachmachen umsetzung ausführen",
    Concept.AGREE: "einverstanden akzeptier* zustimm* erkennen anerkenn* erklären "
    "bestätig*",
    Concept.OPINION: "meinung* erfahrung* ansicht* überzeugung* gewissen",
    Concept.RELATION: "arzt_patient* behandlungsvertrag* patientenverhältnis "
    "behandlungsverhältnis mandatsverhältnis vertragsverhältnis "
    "arzt_patienten_verhältnis",
    Concept.STORY: "sagte sagt fragte erzählte meinte erklärte gericht* richter* "
    "urteil* entschied klage geklagt ihm gestern zeitung* mutter studie* "
    "forscher*",
    Concept.NOTHING: "nichts",
    Concept.HERE: "hier oben obige* vorstehend* die_informationen die_inhalte "
    "die_angaben der_autor die_autorin der_verfasser die_ubungen",
    Concept.START: "absetz* absetzen beginn* anfang* ausprobier* stopp* umstell* "
    "teilnahme anwend* einnahme andern andert",
    Concept.REFUSE: "ausgeschlossen ausschluss ausschliess* ablehn* lehn* abgelehnt",
}
