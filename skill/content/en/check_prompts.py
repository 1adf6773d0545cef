"""The safety check, both kinds of it, in English."""

from __future__ import annotations

from skill.content.prompts import CheckWords, SelfCheckWords
from skill.content.text import article, safety

CHECK = CheckWords(
    before_routine=safety("Before the routine comes a short safety check."),
    preface=(
        safety("If this is an emergency, call {number} now."),
        safety("I'll ask you a few short questions, and I don't keep your answers."),
        safety("Please say «yes», «no», or «not sure»."),
    ),
    moving_on=(
        safety("Got it."),
        safety("Thank you."),
        safety("Next one."),
        safety("On we go."),
        safety("Here's another."),
    ),
    answer_with=safety("Please say «yes», «no», or «not sure»."),
    back_to=(
        safety("Back to our question."),
        safety("Now, the question again."),
        safety("Here's our question once more."),
    ),
    not_heard=safety("I need a plain yes or no, so I'll put it in other words."),
    own_answer=safety("Thanks, but I need a yes, no, or not sure, about you."),
    take_your_time=safety("Take your time."),
    routine_later=safety("The routine comes after the safety check."),
    one_by_one=safety("Thanks, I'll ask about each thing in turn."),
    first_question=safety("This is the first question."),
    place=safety("This is question {number} of {count}."),
    heard_yes=safety("You said yes to {name}."),
    heard_not_sure=safety("You weren't sure about {name}, so I'll take that as a yes."),
    heard_named=safety("You mentioned {name}."),
    heard_unknown=(
        safety("I don't know enough about that, so I'll take it as a yes."),
        safety("Ask a doctor or a pharmacist about it."),
    ),
    heard_nothing=safety("I couldn't make out your answer about {name}, so I'll take it as a yes."),
    until_checked=safety("Please don't massage your back until they say it's okay for you to."),
    go_back=safety("Say «go back» if I misheard."),
    after_reprompt=(
        safety("If I misheard, say «go back», or say «help» for ideas."),
        safety("Would you like a calm breathing exercise instead?"),
    ),
    after_again=(
        safety("The check stopped there, and I didn't keep your answer."),
        safety("Please ask a doctor or a pharmacist before any massage."),
        safety("Say «go back» if I misheard."),
    ),
    after_why=(
        safety("I don't keep your answers, so here's the reason for all my questions."),
        safety("Each one is about something where pressing on the back could do harm."),
        safety("So please ask somebody who knows your health first."),
    ),
    none_came_up=(
        safety("None of the article's {count} reasons came up."),
        safety("That isn't medical clearance, though."),
        safety("Other reasons exist, such as weak bones, cancer, a fever, or a recent operation."),
        safety("If in doubt, ask a professional first."),
    ),
)

SELF_CHECK = SelfCheckWords(
    preface=(
        safety("If this is an emergency, call {number} now."),
        safety("I'll read out reasons to avoid massage, and there's no need to tell me anything."),
        safety("I'll only ask whether to go on."),
    ),
    first=article(
        "Here are the article's first {count} groups of people who should avoid massage."
    ),
    further=article("Here are {count} more."),
    instruction=safety(
        "If any of these applies, or you're not sure, ask a professional before any massage."
    ),
    go_on=safety("Shall I go on?"),
    rephrased=safety("Would you like me to carry on?"),
    answer_with=safety("Please say «yes» to go on, or «no» to stop here."),
    why=safety("With each of these, pressing on the back could do harm."),
    no_need_to_tell=safety("Thanks, but there's no need to tell me."),
    stopped=(
        safety("Let's stop the safety check here."),
        safety("Please ask a doctor or another professional before any massage."),
    ),
    went_on=(
        safety("Going on is your own decision, and it isn't medical clearance."),
        safety("Other reasons exist, such as weak bones, cancer, a fever, or a recent operation."),
        safety("If in doubt, ask a professional first."),
    ),
)
