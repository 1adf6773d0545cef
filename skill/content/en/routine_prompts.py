"""What is said around the steps of the guided self-massage, in English."""

from __future__ import annotations

from skill.content.evidence import ENDANGER, GUNNECK, JUDGEMENT, MAK, MAYO, NHSBACK
from skill.content.prompts import RoutineWords
from skill.content.text import safety

ROUTINE = RoutineWords(
    offer=safety("Would you like to start the guided routine now?"),
    offer_reprompt=(
        safety("Please say «yes» to start, or «no» to leave it."),
        safety("Shall we start the routine?"),
    ),
    offer_unsure=safety("There's no hurry."),
    declined=safety("No problem, maybe another time."),
    choice=(
        safety("Massage has to wait until a professional says it's okay for you."),
        safety("You can say «breathing only», or «start the safety check» to begin again."),
        safety("Which of the two would you like?"),
    ),
    choice_reprompt=(
        safety("Please say «breathing only», or «start the safety check»."),
        safety("Which of the two would you like?"),
    ),
    start=(
        safety("The routine has {steps} steps, and takes about {minutes} minutes."),
        safety("At any time, call Alexa, and say «pause», «next», «slower», or «stop»."),
    ),
    light_pressure=(
        safety("Light, brief self-massage like this hasn't been tested.", MAK.partly, JUDGEMENT),
        safety("Press lightly, about three out of ten.", MAYO.partly, JUDGEMENT),
        safety(
            "Keep off your spine, your ribs, and the front of your neck.",
            ENDANGER,
            GUNNECK.by_analogy,
        ),
        safety("Stop if you feel sharp pain, numbness, tingling, or dizziness.", JUDGEMENT),
    ),
    start_breathing=(
        safety(
            "This has {steps} calm steps without any pressing, and takes about {minutes} minutes."
        ),
        safety("At any time, call Alexa, and say «pause», «next», «slower», or «stop»."),
    ),
    step=safety("Step {number} of {count}: {name}."),
    ready=safety("Ready for the next step?"),
    ready_last=safety("Ready to finish?"),
    ready_reprompt=(
        safety("Please say «yes» to go on, or «more time» to stay with this step."),
        safety("Are you ready?"),
    ),
    take_your_time=safety("Take all the time you need."),
    more_time=safety("All right, here's some more time."),
    slower=safety("All right, more slowly."),
    slowest=safety("This is as slow as I go."),
    faster=safety("All right, a bit faster."),
    fastest=safety("This is as fast as I go."),
    paused=(
        safety("We're taking a break."),
        safety("I can only listen for a few seconds, so say «resume» when you're ready."),
    ),
    paused_remembered=(
        safety("I'll keep our place for half an hour."),
        safety("To come back later, open Back Massage Guide, and say «resume»."),
    ),
    go_on=safety("Shall we go on?"),
    go_on_reprompt=(
        safety("Say «resume» to go on, or «stop» to leave."),
        safety("Shall we go on?"),
    ),
    resume_hint=safety("To go on with the routine, say «resume»."),
    still_you=safety("Is it still you, and has nothing changed since the check?"),
    still_you_reprompt=(
        safety("Please say «yes» only if nothing has changed."),
        safety("Is it still you, and is all as it was at the check?"),
    ),
    time_left=safety("Minutes left: about {minutes}."),
    what_comes_next=safety("Next comes: {name}."),
    nothing_comes_next=safety("This is the last step."),
    welcome_back=safety("Welcome back to the routine."),
    leave=safety("Shall we leave the routine?"),
    leave_for_check=safety("Shall we leave the routine, and start a new check?"),
    leave_for_start=safety("Shall we start over from the first step?"),
    back_to_step=safety("Now, back to our step."),
    already_under_way=safety("We're already in the routine."),
    first_step=safety("This is the first step."),
    not_heard=safety("I'm sorry, I didn't catch that."),
    check_in=safety(
        "Since we began, is anything new or worse: pain, dizziness, numbness, or tingling?"
    ),
    check_in_rephrased=safety(
        "Does anything hurt more, or do you feel dizzy, numb, or tingly, since we began?"
    ),
    check_in_waits=safety("Please answer this one first."),
    self_check_in=(
        safety("If anything is new or worse, say «stop»."),
        safety("Shall I go on?"),
    ),
    stopped_for_pain=(
        safety("Then let's stop here, and rest."),
        safety("If it doesn't ease soon, see a doctor."),
        safety("If it's sudden or severe, call {number}."),
    ),
    discomfort=(
        safety("I'm sorry to hear that."),
        safety("Most back pain eases in a few weeks, and gentle moving helps.", NHSBACK),
        safety("See a doctor if it's severe, gets worse, or stays for weeks.", NHSBACK),
    ),
    finished=(
        safety("That's the end of the routine, and well done."),
        safety("Move gently for a while, and take care."),
    ),
)
