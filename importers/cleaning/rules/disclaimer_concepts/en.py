"""The words of the concepts in English."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "no not nor never neither none nothing cannot t without isnt dont",
    Concept.ADVICE: "advice advise* guidance opinion* recommendation* counsel* "
    "consultation* instruction*",
    Concept.FIELD: "medical* health* healthcare clinical* professional* legal* "
    "financial* tax investment nutritional dietary therap* psycholog* psychiatric "
    "veterinary mental physical licensed qualified trained personal* individual* "
    "medication medically",
    Concept.CARE: "diagnos* treat* cure* cures heal heals healing therapy therapies "
    "psychotherapy counselling counseling prescri* medicat* medicine* disease* "
    "illness* condition* ailment* symptom* examination* remed* drug* rehabilit* "
    "assessment* evaluation* *diagnos*",
    Concept.TREAT: "diagnos* treat* cure* cures heal heals prevent* prescri* mitigate",
    Concept.PROFESSIONAL: "doctor* physician* gp gps provider* practitioner* "
    "professional* specialist* therapist* physiotherapist* psychologist* "
    "psychiatrist* pharmacist* nurse* midwife dietitian* dietician* nutritionist* "
    "lawyer* attorney* solicitor* accountant* adviser* advisor* vet vets "
    "veterinarian* counsellor* counselor* expert* clinician* medic dentist* "
    "emergenc* crisis helpline someone_who medical_training medical_background "
    "medical_qualification medically_trained pediatrician* paediatrician* "
    "surgeon*",
    Concept.INSTEAD: "substitut* replac* instead alternative* in_place_of "
    "take_the_place takes_the_place taking_the_place in_lieu equivalent "
    "supersede* rely relied reliance supplant* replacement",
    Concept.CONSULT: "consult consulting ask asking see seek seeking speak talk "
    "contact visit discuss check call advice_of guidance_of rely clearance "
    "consent approval",
    Concept.DELAY: "delay* disregard* ignore ignoring postpon* stop stopping "
    "discontinu* avoid* put_off interrupt* abandon* neglect* change changing "
    "adjust*",
    Concept.INFORM: "information* informative inform education* entertain* interest "
    "illustrat* inspiration* reference guide general_information general_interest "
    "general_in_nature general_guid general_nature general_advice",
    Concept.ONLY: "only purely solely merely strictly simply exclusively purpose* "
    "nature",
    Concept.INTENT: "intend* meant design* purpose* aim* claim* constru* constitut* "
    "consider* regard* treat_as taken offer* provide* serve* supposed suppose "
    "represent* deem* used interpret* promise* guarante* amount* create* "
    "establish* is are be use",
    Concept.THIS: "this these that all our my its such",
    Concept.TEXT: "article* blog* site* website* page* post* content* information "
    "text* guide* newsletter* book* video* recording* podcast* episode* exercise* "
    "tip* recipe* material* statement* programme* program* class classes lesson* "
    "publication* resource* handout* story column* technique* method* suggestion* "
    "product* author* writer* publisher* studio session* document* remed* "
    "stretch*",
    Concept.AM: "am m are re i we i_have we_have",
    Concept.LIABLE: "liable liabilit* responsib* accountab* warrant* guarante* risk "
    "risks accura* blame promises",
    Concept.OWN: "own sole assume assuming voluntar* freely",
    Concept.HARM: "damage* loss losses injur* harm* error* omission* consequence* "
    "outcome* accident* claim*",
    Concept.CHECKED: "evaluat* approv* review* tested proven verified recogni* "
    "reviewed fda",
    Concept.BEFORE: "before prior beforehand",
    Concept.ANY: "always any question* doubt* concern* qualified licensed regarding",
    Concept.VARY: "vary varies differ* individual* every_body everybody circumstance* "
    "situation* result* unique tailored personali*",
    Concept.USE: "using use reading read listening continuing participating following "
    "practising practicing attending joining",
    Concept.AGREE: "agree* accept* acknowledg* consent* assum*",
    Concept.OPINION: "opinion* experience* own_reading views my_view",
    Concept.RELATION: "patient_relationship patient_relation doctor_patient* "
    "therapist_client* attorney_client* physician_patient* practitioner_client*",
    Concept.STORY: "she he her his him said told asked says court* ruled decided "
    "lawsuit* jury sued insurer* yesterday newspaper* husband wife mother died "
    "study studies trial* researchers judge judges",
    Concept.NOTHING: "nothing none no_part",
    Concept.HERE: "here herein above the_information the_author the_content "
    "the_contents the_publisher the_owner the_following",
    Concept.START: "start* begin* chang* try* trying undertak* adopt* stop* tak* "
    "making embark* us* supplement*",
    Concept.REFUSE: "disclaim* decline* exclude* excluded refuse* waive*",
}
