"""The words of the concepts in French."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "ne n pas ni jamais aucun* rien non sans nullement",
    Concept.ADVICE: "avis conseil* recommand* opinion* consultation* orientation "
    "accompagnement préconisation*",
    Concept.FIELD: "médica* médic* santé clinique* professionnel* thérapeutique* "
    "psycholog* juridique* financi* fiscal* légal* nutritionn* diététique* "
    "qualifié* personnalisé* personnel* psychiatri* vétérinaire* sanitaire*",
    Concept.CARE: "diagnosti* traitement* traiter soin soins soigner soigne thérapie* "
    "psychothérapie* guérir guérison maladie* affection* symptôme* trouble* "
    "médicament* médecine ordonnance* prescri* pathologie* examen médication "
    "bilan évaluation* *diagnos*",
    Concept.TREAT: "diagnosti* traiter traite soigner soigne guérir guérit guérison "
    "prévenir prescri* soulager traitement*",
    Concept.PROFESSIONAL: "médecin* docteur* généraliste* professionnel* praticien* "
    "spécialiste* thérapeute* *thérapeute* kiné* psycholog* psychiatre* "
    "pharmacien* diététicien* nutritionniste* infirm* sage_femme avocat* "
    "conseiller* vétérinaire* expert* soignant* juriste* ostéopathe* urgence* "
    "quelqu_un_qui celui_qui celle_qui formation_médica pédiatre* dentiste*",
    Concept.INSTEAD: "remplac* substitu* tenir_lieu tiennent_lieu tient_lieu au_lieu "
    "à_la_place la_place dispens* équiva* alternative* se_substitu* lieu_de",
    Concept.CONSULT: "consult* demand* adress* parl* voyez voir contact* sollicit* "
    "rapproch* interrog* rendez visite* prenez appel* compos* accord",
    Concept.DELAY: "retard* ignor* néglig* interromp* arrêt* différ* repouss* "
    "abandonn* suspend* modifi* cessez report*",
    Concept.INFORM: "informati* information* informer éducati* pédagogi* indicati* "
    "général* didacti* divertissement vulgarisation illustrati* culturel* "
    "éducation",
    Concept.ONLY: "seulement uniquement purement exclusivement strictement simplement "
    "titre fin fins but vocation caractère visée ordre simple seul seule nature "
    "qu",
    Concept.INTENT: "vis* prétend* destiné* vocation but objectif constitu* considér* "
    "interprét* cherch* saurai* doit doivent est sont sert servent compris* "
    "entend* propos* équiva* promet* garanti* pose posons utilis*",
    Concept.THIS: "ce cet cette ces tout tous toutes notre nos mes cela ceci ensemble "
    "présent*",
    Concept.TEXT: "article* blog* site* page* billet* contenu* information* texte* "
    "guide* lettre* livre* vidéo* enregistrement* podcast* épisode* exercice* "
    "astuce* conseil* recette* document* cours séance* technique* méthode* "
    "publication* auteur* autrice* éditeur* produit* suggestion* chronique* "
    "propos remède* plante*",
    Concept.AM: "suis sommes ai",
    Concept.LIABLE: "responsab* garanti* répondre répond risque* péril* exactitude "
    "exhaustivité promet*",
    Concept.OWN: "propre* propres entière assum* engag* seul librement volontaire*",
    Concept.HARM: "dommage* blessure* préjudice* perte* conséquence* erreur* "
    "omission* accident* usage* utilisation*",
    Concept.CHECKED: "évalu* approuv* validé* vérifi* testé* prouvé* reconnu* "
    "démontré*",
    Concept.BEFORE: "avant préalable préalablement abord",
    Concept.ANY: "toujours question* doute* qualifié* concernant relative problème*",
    Concept.VARY: "varie* varier différent* individuel* situation* circonstance* "
    "résultat* propre chacun particuli*",
    Concept.USE: "utilisant utilisation lisant lecture écoutant suivant pratiquant "
    "participant usage naviguant",
    Concept.AGREE: "accept* assum* reconnai* convenez accord",
    Concept.OPINION: "opinion* expérience* avis point_de_vue vécu",
    Concept.RELATION: "relation médecin_patient thérapeute_patient",
    Concept.STORY: "dit demanda raconte tribunal* juge* jugé jugement* cour décidé "
    "décida hier journal mère mari étude* chercheur*",
    Concept.NOTHING: "rien",
    Concept.HERE: "ici ci_dessus précède les_informations le_contenu les_contenus "
    "l_auteur l_auteure l_autrice l_éditeur",
    Concept.START: "commenc* modifi* essay* entrepr* arrêt* chang* débuter prendre",
    Concept.REFUSE: "déclin* dégag* exclu* décharg*",
}
