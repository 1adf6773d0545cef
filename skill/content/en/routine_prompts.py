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
    offer_unclear=(
        safety("I can't tell that from here."),
        safety("If in doubt, ask a professional first."),
        safety("To hear the questions again, say «start over»."),
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
        safety("Have a sturdy chair ready, and keep thin clothes on.", JUDGEMENT),
    ),
    start_ball=safety("For later, you need a tennis ball, a long sock, and a clear wall."),
    light_pressure=(
        safety("Light, brief self-massage like this hasn't been tested.", MAK.partly, JUDGEMENT),
        safety(
            "Press lightly, about three out of ten, so that you can breathe and talk easily.",
            MAYO.partly,
            JUDGEMENT,
        ),
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
    ),
    how_to_steer=(
        safety("The steps follow each other, and you can just say: Alexa, «pause»."),
        safety("If you'd rather be asked after each step, say «one step at a time»."),
    ),
    how_to_stop=safety("If anything hurts, stop, and say: Alexa, «stop».", JUDGEMENT),
    step=safety("Step {number} of {count}: {name}."),
    begin=safety("Are you ready to begin?"),
    ball_in_place=safety("Is the ball in place?"),
    ready=safety("Ready for the next step?"),
    ready_reprompt=(
        safety("Please say «yes» to go on, or «pause» to take a break."),
        safety("Are you ready?"),
    ),
    take_your_time=safety("Take all the time you need."),
    not_asked_yet=safety("I hadn't asked you yet."),
    more_time=safety("All right, here's some more time."),
    slower=safety("All right, more slowly."),
    slowest=safety("This is as slow as I go."),
    faster=safety("All right, a bit faster."),
    fastest=safety("This is as fast as I go."),
    one_step=safety("All right, I'll ask you after each step."),
    flowing=safety("All right, the steps follow each other."),
    no_sounds=safety("All right, without sounds."),
    sounds=safety("All right, with sounds."),
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
    time_left=safety("About {minutes} minutes to go, on step {number} of {count}."),
    what_comes_next=safety("Next comes: {name}."),
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
        safety("That's the end: {names}."),
        safety("Well done."),
        safety("A little soreness for a day or two is common.", JUDGEMENT),
        safety("If pain is strong, spreads, or stays, see a doctor.", NHSBACK.partly),
        safety("Leave it for today, and do this once a day at the most.", JUDGEMENT),
        safety("Get up slowly, and take care."),
    ),
    finished_breathing=(
        safety("That's the end: {names}."),
        safety("Well done."),
        safety("You can do this whenever you like."),
        safety("Get up slowly, and take care."),
    ),
)
