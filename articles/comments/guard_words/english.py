"""What tells who is a client, in English."""

from typing import Final

from .words import NOTHING, Words

WORDS: Final = Words(
    your=r"your(?: very)?",
    care=(
        r"sessions?|treatments?|appointments?|visits?|bookings?|consultations?|"
        r"assessments?|massages?|therap(?:y|ies)|intake|check-?ups?|follow-?ups?|"
        r"adjustments?|file|chart|records"
    ),
    met=(
        r"when (?:you|we) (?:came|met|spoke|talked|were (?:here|in|with)|visited|saw)|"
        r"you (?:came|were|have been) (?:in to|to see|back to|here|with) (?:us|me)|"
        r"as (?:we|you and i) (?:discussed|talked about|agreed|said)(?! (?:above|here|"
        r"in (?:the|this|our|my|an?) (?:article|post|text|piece)))|"
        r"as i (?:told|showed|explained to) you|"
        r"(?:i|we) (?:saw|met|treated|examined|have seen|have treated|worked on) you\b|"
        r"(?:see|seeing|saw) you (?:on|at|next|again|this|tomorrow|then|soon|in "
        r"(?:the|my))|"
        r"(?:good|nice|lovely|great|a pleasure) (?:to see|seeing|to have seen|to "
        r"meet) you|"
        r"(?:glad|thank you for|thanks for) (?:you came|coming)(?! (?:here|to (?:this|"
        r"my|our) (?:page|blog|site)))|"
        r"(?:next|last|first) time you (?:come|came|are here|were here|visit|visited|"
        r"see|saw)|"
        r"since you(?:r)? (?:last |first )?(?:came|visit|were here)|"
        r"(?:in|at|during|after|since|before) our (?:session|appointment|meeting|call)|"
        r"our (?:last|latest|next|previous|recent|first|second) (?:session|treatment|"
        r"appointment|visit|consultation|meeting|conversation)|"
        r"you (?:are|were|have been) (?:an? |one of )?(?:my|our)? ?(?:\w+ )?(?:client|"
        r"patient)s?(?: of (?:ours|mine))?|"
        r"as (?:my|our|a) (?:client|patient) of (?:ours|mine)|"
        r"i remember (?:you|your|our)\b|"
        r"(?:been|being) (?:such )?an? (?:\w+ )?(?:client|patient|customer)|"
        r"(?:pleasure|great|lovely|nice|good|joy|privilege|honou?r) (?:to (?:treat|"
        r"help|have|work with)|treating|helping|having|working with) you|"
        r"you(?:['’]ve| have)? (?:been )?(?:coming|come|came|chose|chosen|turned) "
        r"(?:to )?(?:us|me|(?:our|my) (?:clinic|practice|studio|office))|"
        r"(?:go over|discuss|got|have|sent|back) your (?:\w+ )?results|"
        r"your (?:therapist|practitioner) (?:was|said|told|had)|"
        r"(?:exercises?|stretch(?:es)?|cream|oil|leaflet|sheet|invoice|bill|receipt) "
        r"(?:that )?(?:i|we) (?:gave|sent|showed|taught|handed) you|"
        r"(?:i|we) have sent you|"
        r"thank(?:s| you) for (?:your trust|trusting (?:us|me))|"
        r"(?:looking|look) forward to (?:seeing|treating|welcoming|meeting) you|"
        r"expect you (?:on|at)|(?:being|are) our (?:client|patient)|"
        r"(?:take|took|taking) care of you|reschedul\w* you|we miss you|"
        r"the missed appointment|service you received"
    ),
    parting=NOTHING,
    day=(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|"
        r"tonight|(?:last|next|this) (?:week|month|time|morning|afternoon|evening)|"
        r"(?:january|february|march|april|may|june|july|august|september|october|"
        r"november|december) \d{1,2}|"
        r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|"
        r"july|august|september|october|november|december)"
    ),
    you=r"you|your|yours",
    meeting=(
        r"you (?:came|come)|coming|(?:saw|see|seeing|met|meet|meeting) (?:you|me|us)|"
        r"you (?:saw|met) (?!the|this|that|it|a)\w+|sessions?|treatments?|"
        r"appointments?|visit(?:ed|s)?|massages?|consultations?|treated|here with us"
    ),
    the=r"(?:the|that|this|last|latest) (?:\w+ )?",
    glad=r"glad|pleased|delighted|(?:so|very|am|are) happy|happy (?:to hear|that)|hope",
    outcome=(
        r"helped|went well|worked|did you good|enjoyed|felt|feel better|"
        r"good for you|yesterday|last time"
    ),
    offer=r"book|rebook|schedule|reschedule|arrange|make|cancel",
    general=(
        r"options?|described|in this article|"
        r"to (?:the|my|our|this) (?:blog|site|website|page)"
    ),
)
