"""Opening, closing, help and facts about the skill, in English."""

from __future__ import annotations

from skill.content.evidence import BICKMORE, FURLAN
from skill.content.prompts import GeneralWords, HelpWords
from skill.content.text import article, evidence, safety

GENERAL = GeneralWords(
    invocation_name="back massage guide",
    welcome=(
        safety("Welcome to Back Massage Guide."),
        safety(
            "You can say «what are the benefits», «start the safety check», or «start the routine»."
        ),
        safety("What would you like?"),
    ),
    welcome_again=(
        safety("Back Massage Guide here."),
        safety("You can say «benefits», «safety check», or «routine»."),
    ),
    notice=safety(
        "What I say comes mostly from one article, for education only, "
        "and doesn't replace advice from a doctor."
    ),
    which=safety("Which would you like?"),
    what_next=safety("What else can I do for you?"),
    what_next_reprompt=(
        safety("You can say «what are the benefits», «who should avoid it», or «stop»."),
        safety("What would you like?"),
    ),
    goodbye=safety("Take care."),
    apology=(
        safety("If you need urgent help, call your local emergency number."),
        safety("I'm sorry, something went wrong on my side."),
        safety("Please open Back Massage Guide again."),
    ),
    not_understood=(
        safety("I'm sorry, I couldn't read that request."),
        safety("Please open Back Massage Guide again."),
    ),
    started_afresh=safety("I'm sorry, I lost our place, so let's start again."),
    about=(
        article("Back massage is one of the most common kinds of hands-on massage."),
        article(
            "It means planned pressure on the muscles of the back and shoulders, below the neck."
        ),
        article(
            "The article speaks of medium to strong pressure, but I only guide light pressure."
        ),
        article("The aim is to ease pain and tight muscles, and to help the blood flow."),
        article(
            "The article calls it an effective way to ease pain; studies find only brief relief.",
            FURLAN,
        ),
    ),
    about_more=(
        article("People turn to it when the back feels tired and stiff."),
        article(
            "The pressure is meant to untangle muscle tissue, and to bring in blood and oxygen."
        ),
        article("If it's done with care, it may ease stiffness, and help you bend and feel well."),
        article("The article trusts it for most people, yet names people who should avoid it."),
    ),
    about_brief=article(
        "Back massage is planned pressure on the muscles of the back and shoulders."
    ),
    source=(
        article("The benefits, and six reasons to avoid massage, come from one article."),
        article("Those reasons are {names}."),
        safety("Whatever else I say about health was added, from other health guidance."),
        safety("Where the article goes further than the evidence, I tell you so."),
    ),
    source_brief=safety("Most of this comes from one article, and the safety advice was added."),
    privacy=(
        safety("I don't keep anything you tell me about your health."),
        safety(
            "Amazon may keep its own record of what you said, which the Alexa app lets you delete."
        ),
    ),
    privacy_memory=(
        safety("I do remember that you've been here, and your place in the routine."),
        safety("I also remember your pace, and whether you want sounds, or one step at a time."),
        safety("Say «forget me», and I delete that."),
    ),
    forgotten=(safety("I've deleted everything I kept about you."),),
    nothing_to_forget=(safety("I don't keep anything about you, so there's nothing to delete."),),
    privacy_brief=safety("I don't keep your answers, but Amazon may keep what you said."),
    professional=(
        article("If you have any doubt or a health problem, ask before you have a massage."),
        article("A massage therapist, or somebody who looks after your health, can guide you."),
        article("Always ask whether massage suits your own case."),
        safety("A pharmacist can help with medicines, and a doctor with an illness or an injury."),
        evidence("Voice assistants can get health advice wrong, so check with a person.", BICKMORE),
    ),
    professional_brief=safety(
        "Ask a doctor about your health, and a pharmacist about your medicines."
    ),
    all_right=safety("All right."),
    no_hurry=safety("There's no hurry."),
    nothing_before=safety("There's nothing before this one."),
    gone_back=safety("Okay, back to where we were."),
    glad=safety("I'm glad to hear it."),
    thanked=(safety("You're welcome."), safety("My pleasure.")),
    praised=(safety("That's kind of you."), safety("Thank you, that's nice to hear.")),
    offer_benefits=safety("Shall I go through the benefits?"),
    offer_reasons=safety("Shall I tell you who should avoid it?"),
    offer_evidence=safety("Would you like to hear what research has found?"),
    offer_more=safety("Shall I tell you more about that?"),
    offer_breathing=safety("Would you like a calm breathing exercise instead?"),
    repeat_condition=(
        safety("I don't keep what you tell me about your health, so please ask me once more."),
    ),
    sounded_like_yes=safety("If that was a yes, I need a plain yes."),
    sounded_like_no=safety("If that was a no, I need a plain no."),
    fallback_first=(
        safety("I'm sorry, I didn't get that."),
        safety("You can ask what it is, how hard to press, or who should avoid it."),
    ),
    fallback_second=(
        safety("I still didn't get that."),
        safety("Try «what are the benefits», or «who should avoid it»."),
    ),
    fallback_last=(
        safety("I'm having trouble understanding, so let's leave it here."),
        safety("Please come back whenever you like."),
    ),
)

HELP = HelpWords(
    emergency=safety("In an emergency, call {number} now."),
    menu=(
        safety(
            "You can say «what is back massage», «what are the benefits», or «who should avoid it»."
        ),
        safety("To try it yourself, say «start the safety check», and then «start the routine»."),
    ),
    benefits=(
        safety("Say «next», «go back», or «repeat» to move through the list."),
        safety("For just one, say «tell me about posture»."),
        safety("After that, try «tell me more», or «is that really true»."),
    ),
    reasons=(
        safety("Say «next», «go back», or «repeat» to move through the list."),
        safety("To go through them one by one, say «start the safety check»."),
    ),
    check=(
        safety("Answer each question with «yes», «no», or «not sure»."),
        safety("You can also say «repeat», «go back», «why», or «start over»."),
    ),
    self_check=(
        safety("I read out reasons to avoid massage, and you decide for yourself."),
        safety("Say «yes» to go on, or «no» to stop here."),
    ),
    after=(
        safety("The safety check has stopped, so I won't guide a massage now."),
        safety("Say «go back» to answer again, or «breathing only» for a calm exercise."),
    ),
    choice=(
        safety("The breathing exercise is calm, and there's no pressing in it."),
        safety("A new check begins again with the first question."),
    ),
    offer=(
        safety("The routine is a short, gentle self-massage, step by step."),
        safety("Say «yes» to start, or «no» to leave it."),
        safety("You can also say «seated», or «without a ball»."),
    ),
    routine=(
        safety("Say «next», «repeat», «go back», or «pause» at any time."),
        safety("If I'm too fast, say «slower», and to stay longer, say «more time»."),
        safety("You can also ask «how long is left», or «what's next», or say «no sounds»."),
    ),
    resuming=(
        safety("I may only go on if nothing has changed since the check."),
        safety("Say «no», and we start with a new check."),
    ),
    leaving=(safety("Say «yes» to leave this step, or «no» to go on with it."),),
)
