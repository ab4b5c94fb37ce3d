"""What disclaimers say in English."""

from .grammar import Phrases, gap, of_itself, said

NOT = r"(?:no|not|never|nor|neither|nothing|cannot|can['’]t|isn['’]t|doesn['’]t)\b"
CARE = (
    r"(?:medical|doctors?|physicians?|professionals?|health ?care|providers?"
    r"|therapists?"
    r"|therapy|practitioners?|consultations?|diagnos\w+|treatment|advice|examination"
    r"|lawyers?|attorneys?|veterinar\w+|counsel\w*|specialists?)\b"
)
PHRASES = Phrases(
    instead=said(
        "replac substitut place instead alternative rely relied",
        rf"{NOT}{gap(8)}(?:substitut\w+|replac\w+|(?:in|take|takes) (?:the )?place of"
        rf"|instead of|alternative to|rel(?:y|ied) (?:up)?on){gap(8)}{CARE}",
    ),
    no_advice=said(
        "advice opinion counsel guidance",
        rf"{NOT}{gap(14)}(?:medical|legal|health|professional|financial|tax"
        r"|investment|veterinary|nutritional|clinical)[, ]+(?:\w+[, ]+){0,3}(?:advice"
        r"|opinions?|counsel\w*|guidance)\b",
    ),
    no_cure=said(
        "prescri evaluated approved reviewed tested relationship disregard"
        " delay ignore diagnos treat cure heal",
        rf"{NOT}{gap(8)}prescriptions?\b|(?:have|has) not been (?:evaluated|approved"
        r"|reviewed|tested)|(?:doctor|physician|therapist|practitioner|attorney"
        r"|provider"
        r"|lawyer)"
        r"[-–—/ ](?:patient|client) relationship|never (?:disregard|delay|ignore)",
        rf"{NOT}{gap(6)}(?:intended|meant|designed|aim\w*|intend\w*|supposed|claims?"
        rf"|used|qualified|able|trying){gap(5)}(?:diagnos\w+|treat|cure|heal"
        rf"|prescri\w+)\b",
        rf"{NOT}{gap(3)}(?:diagnose|treat|cure)(?:, | or |, or )(?:treat|cure|prevent"
        r"|heal|prescribe)\b|(?:cannot|can['’]t|does not) diagnose (?:you|any)",
    ),
    no_liability=said(
        "guarant liab responsib warrant accountab risk",
        rf"{NOT}{gap(3)}(?:accept|assum|tak|bear|ha[vs]e?|undertak)\w*{gap(4)}"
        r"(?:liab\w+|responsib\w+)",
        r"(?:accepts?|assumes?|takes?|bears?|have|has) no (?:\w+ ){0,3}(?:liab"
        r"|responsib)\w+",
        rf"(?<!you are )(?<!you['’]re )(?:cannot|not|nor"
        r"|neither)\b(?:[^\w.!?]+\w+){0,8}?"
        r"[^\w.!?]+(?:held )?(?:liable|responsible|accountable) (?:for|if)\b"
        rf"{gap(7)}(?:damage|loss|injur|error|omission|harm|content|action|use"
        rf"|consequence|result|accura|decision|outcome|claim|link|damages)\w*",
        r"(?:disclaims? (?:all|any)|no) (?:\w+ ){0,3}(?:liability|warrant\w+)",
        r"(?:your|their|one['’]s) (?:own|sole) (?:risk|responsibility)",
        r"no (?:\w+ )?responsibility (?:for|is|whatsoever)"
        r"|without (?:\w+ )?(?:warrant\w+|guarantee)",
    ),
    for_information=said(
        "general information education entertain inform guid",
        r"(?:information(?:al)?|educational?|entertainment)(?: \w+){0,3} purposes?",
        r"(?:information(?:al)?|educational|education|entertainment)(?: use)? only\b",
        r"(?:only|purely|solely|strictly|simply) (?:\w+ ){0,3}(?:information\w*"
        r"|educational"
        r"|inform|entertainment)",
        r"for (?:general |your )?(?:information|entertainment|education)\b"
        r"|general information",
        r"general guid\w+",
        r"for (?:\w+ )?education\b",
        r"general in nature|of a general nature",
    ),
    not_personal=said(
        "circumstance situation tailored personali",
        rf"{NOT}{gap(8)}(?:your|personal|individual"
        rf"|specific) (?:\w+ )?(?:circumstances|situation)",
        r"not (?:\w+ )?(?:tailored|personali[sz]ed)",
    ),
    no_doctor=said(
        "doctor physician lawyer attorney diet medical health therapist"
        " licensed nutrition professional expert psycholog nurse vet pharmacist"
        " counsel",
        rf"(?:i am|we are|i[’\']m|we[’\']re)\b{gap(6)}(?:not|neither|nor"
        rf"|no) (?:an? )?(?:\w+ )?(?:doctors?|physicians?"
        r"|lawyers?|attorneys?|diet\w+|medical|health\w*|\w*therapists?|licensed"
        r"|nutrition\w*|nurses?|vets?\b"
        r"|professionals?|experts?|psycholog\w+|counsel\w+|pharmacists?)\b",
    ),
    consult=said(
        "doctor physician provider professional practitioner specialist"
        " pharmacist someone",
        rf"(?:consult|ask|see|seek|speak|talk|contact|rely)\w*{gap(7)}(?:doctor"
        rf"|physician"
        r"|provider|professional|practitioner|specialist|pharmacist|someone who can)"
        r"|your own (?:doctor|physician)",
    ),
    opinion=said(
        "opinion experience view reading",
        r"(?:my|own|personal) (?:\w+ )?(?:opinions?|experiences?|views?|reading)\b",
    ),
    itself=of_itself(
        "this these all any our my its such the",
        "information article post blog site website content page material"
        " statement newsletter text guide exercise stretch podcast video"
        " episode channel column tip recipe remed opinion view suggestion"
        " lesson handout recording technique method practice movement routine"
        " idea thought note publication resource document handbook "
        " story author writer publisher editor owner studio",
        r"this is not\b|the (?:above|following)|as is\b",
        r"information (?:provided|contained|presented|given|on this|in this|here)",
        r"(?:written|read|find|published|shared|said|see|made) (?:\w+ )?here\b",
        r"i (?:write|share|speak) ",
    ),
)
