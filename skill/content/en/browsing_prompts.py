"""Walking through the benefits and the reasons to avoid massage, in English."""

from __future__ import annotations

from skill.content.evidence import FURLAN, MAK, MOYER04, RAPAPORT, SANTOS
from skill.content.prompts import BrowsingWords, ConditionWords
from skill.content.text import article, evidence, safety

BROWSING = BrowsingWords(
    benefits_title="Back massage benefits",
    benefits_first=article("The article names {count} benefits of back massage."),
    benefits_further=article("Here are {count} more."),
    place=safety("{nth}."),
    benefits_brief=article("The article names benefits for {names}."),
    benefits_go_on=safety("Shall I go on with the others?"),
    benefits_choose=safety("Which one would you like to hear more about?"),
    benefits_reprompt=(
        safety("You can say «next», or «tell me about posture»."),
        safety("What would you like to hear?"),
    ),
    benefits_past_end=safety("That was the last of the benefits."),
    benefits_past_start=safety("We're at the start of the list."),
    benefit_which=(
        safety("I can tell you about {names}."),
        safety("Which one would you like?"),
    ),
    benefit_evidence_offer=safety("Would you like to hear how sure research is?"),
    benefit_detail_offer=safety("Would you like to hear what the article says about it?"),
    benefit_next=safety("Shall I go on to {name}?"),
    benefit_exhausted=safety("That's all I know about this one."),
    evidence_title="What research says",
    evidence_general=(
        evidence("Feeling calmer has the best support.", MOYER04),
        evidence("Back pain may ease for a short while.", FURLAN, MAK),
        evidence(
            "For posture it's mixed, and for lymph flow the evidence is weak.",
            SANTOS,
            RAPAPORT.partly,
        ),
        evidence(
            "Nearly all studies had a therapist; massaging your own back has hardly been studied.",
            MAK.partly,
        ),
    ),
    reasons_title="Who should avoid back massage",
    reasons_first=article(
        "The article names {count} groups of people who should avoid back massage."
    ),
    reasons_further=article("Here are {count} more."),
    reasons_brief=article("The article's reasons are {names}."),
    reasons_go_on=safety("Shall I go on with the others?"),
    reasons_check=safety("Would you like to go through the safety check?"),
    reasons_check_hint=safety(
        "To go through these one by one, open Back Massage Guide and say «start the safety check»."
    ),
    reasons_reprompt=(
        safety("You can say «next», or «start the safety check»."),
        safety("What would you like?"),
    ),
    reasons_past_end=safety("That was the last group."),
    reasons_past_start=safety("We're at the start of the list."),
    about_title="What is back massage",
    source_title="Where this comes from",
    privacy_title="Your privacy",
    professional_title="Who can help",
)

CONDITIONS = ConditionWords(
    unknown=(
        safety("I don't know enough about that to advise you."),
        safety("Please ask a doctor or a pharmacist before any massage."),
    ),
    denied=(safety("All right, and I don't keep that."),),
    ends_routine=safety("Then let's leave the routine, and any massage, for now."),
    refused=(
        safety("Then please follow that, and don't massage your back."),
        safety("If you're not sure what they meant, ask them again."),
    ),
)
