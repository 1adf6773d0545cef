"""What is said when a red flag is heard, in English; a specialist has to sign the crisis words."""

from __future__ import annotations

from skill.content.prompts import AlarmWords
from skill.content.text import safety

ALARM = AlarmWords(
    emergency=(
        safety("This may be an emergency, and I can't call for help myself."),
        safety("Stop what you're doing, and call out if somebody is near."),
    ),
    overdose=(
        safety("Call even if all seems well, because harm can come late."),
        safety("I can't call for you, so please don't wait."),
    ),
    crisis=(
        safety("I'm so sorry it's this hard, and you're *not* alone."),
        safety("If it may happen now, call {number}."),
    ),
    urgent=(
        safety("Please don't massage your back until then."),
        safety("If it gets worse, call {number}."),
    ),
    unclear=(
        safety("If it's sudden or severe, call {number} now."),
        safety("Otherwise, stop any massage, and see a doctor today."),
    ),
    misheard=safety("If I misheard, say «go back»."),
    with_you=safety("Is somebody with you?"),
    with_you_yes=(safety("Ask them to call {number} now, and to stay with you."),),
    with_you_no=(
        safety("Then call {number} now, and put the phone on speaker."),
        safety("Unlock your door if you can."),
    ),
    help_coming=(
        safety("Good; stay where you are, and do as they tell you."),
        safety("Unlock your door if you can."),
        safety("If nobody comes, call {number} again."),
    ),
    again=safety("Shall I repeat that?"),
    no_again=safety("Please go now, and don't wait."),
    went_back=safety("Okay, I misheard."),
    denied=safety("All right; if that changes, call {number} at once."),
    conditional=safety("If it's happening now, call {number}."),
    near_wait=safety("That may be serious, so please don't massage now."),
    near=safety("If this is sudden or severe, call {number}."),
    near_named=safety("If you mean {name}, or anything sudden or severe, call {number} now."),
    near_named_today=safety("If you mean {name}, please don't massage."),
    near_named_question=safety("Is it one of those?"),
    near_crisis=safety("If life feels too hard right now, you're *not* alone."),
    near_question=safety("Is it sudden or severe?"),
    near_new_question=safety("Is it new, or getting worse?"),
    near_crisis_question=safety("Is that how you feel?"),
    near_slight=safety("All right; if it's new, though, see a doctor today."),
    near_old=safety("All right; if no doctor knows of it yet, tell one today."),
    near_meant=safety("What did you mean?"),
)
