"""Feet, breath, reach, clothes, position, sides, and place, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import CANCER, JUDGEMENT, SOCK
from skill.content.text import evidence, safety, said

POSTURE: Mapping[str, TopicWords] = {
    "feet": TopicWords(
        title="Your feet",
        answer=(
            safety("Both feet flat on the floor, as wide as your hips.", JUDGEMENT),
            safety("At the wall, a short step in front of it, with soft knees.", JUDGEMENT),
            safety("If you're at all unsteady, say «seated».", JUDGEMENT),
        ),
        brief=safety(
            "Feet flat, as wide as your hips, and at the wall a short step from it.", JUDGEMENT
        ),
        more=(),
        said=said(
            "where do (my feet|i put my feet|my legs) go|where should (my feet|my legs) be",
            "(how far|how far out) (should|do) my feet (be|go|stand) [from the wall]",
            "which foot goes (in front|first)|do (i|my feet) need to be flat",
            "(feet|my feet) (together or apart|flat on the floor or not|wide or together)",
            "how far from the wall do i stand|how far away from the wall should i be",
            "do i bend my knees|are my knees (meant|supposed) to be bent|knees (bent|straight)",
            "should i bend (my|the) knees|do i stand straight or bend my knees",
            "how wide apart should i stand|what do i do with my (feet|legs|knees)",
            "where's my weight supposed to be|do i stand on tiptoe",
            "should i take my shoes off|can i cross my ankles",
        ),
    ),
    "breath": TopicWords(
        title="Breathing",
        answer=(
            safety("In through your nose if that's easy, and out as you like.", JUDGEMENT),
            safety("Go slowly, about five seconds each way, and never hold it.", JUDGEMENT),
            safety("If you get dizzy, breathe as usual.", JUDGEMENT),
        ),
        brief=safety("In through your nose if that's easy, and never hold it.", JUDGEMENT),
        more=(safety("We begin with it, so that you're calm before anything presses.", JUDGEMENT),),
        said=said(
            "how should i breathe|breathe in or out|how do i breathe [for this|while i do it]",
            "in through the nose|mouth or nose|nose or mouth|do i count my breaths",
            "do i breathe (through|by) my (nose or my mouth|nose|mouth)",
            "(is it|do i breathe) in by nose or by mouth|should i hold my breath",
            "how (long|deep|slow) (is|should be) (a|each|the) breath|how slowly do i breathe",
            "(what's|what is) the [slow] breathing for|why (do we|are we) breathing [slowly] first",
            "why do we start with breathing|what's the point of the breathing",
            "what if i can't breathe (that|so) slowly|i can't breathe that slow",
            "am i breathing (right|properly|too fast)|is my breathing right",
            "do i breathe out when i press|when do i breathe out",
        ),
    ),
    "reach": TopicWords(
        title="Reaching",
        answer=(
            safety("Go only as far as you reach with ease, and force nothing.", JUDGEMENT),
            evidence("A tennis ball against the wall gets at what hands can't.", SOCK),
            safety("Or leave it out: just say «next».", JUDGEMENT),
        ),
        brief=safety("Go only as far as you reach with ease, and leave out the rest.", JUDGEMENT),
        more=(),
        said=said(
            "(i can't|i cannot|can't) reach (my back|the middle|that spot|it|my lower back)",
            "i can't reach (behind me|back there|round|all the way|that far|that high|that low)",
            "i can't reach that far (down|up|round|back)",
            "i live alone and can't reach my [own] back|my arms (don't|won't) reach [that far]",
            "i live on my own how do i reach the middle bit|my arms are too short",
            "i live on my own so who's supposed to reach the middle",
            "how do i reach (my own back|my lower back|the middle [of my back]|that spot)",
            "what if i can't reach [it|that far]|it's (hard|too far) to reach|it's too far "
            "round|i'm not able to reach [it|that]",
            "it's too far (for me|for my hands)",
        ),
    ),
    "clothes_position": TopicWords(
        title="Clothes and position",
        answer=(
            safety("Sit or stand, with thin clothes on: nothing is done on the floor.", JUDGEMENT),
            safety("Don't lie on the ball, as that puts your full weight on it.", JUDGEMENT),
            safety(
                "In bed, just do the breathing; in the bath, nothing, as you could slip.", JUDGEMENT
            ),
        ),
        brief=safety("Sit or stand, with thin clothes on, and don't lie on the ball.", JUDGEMENT),
        more=(evidence("Some kinds of massage are always done through clothes.", CANCER),),
        said=said(
            "can i do (it|this) lying in bed",
            "do i have to stand up for (it|this)",
            "do i [need to] take my shirt off",
            "do i keep my clothes on",
            "should i be naked",
            "what should i wear",
            "can i wear a (bra|jumper|sweater)",
            "over clothes or on bare skin",
            "does it work through clothes",
            "should i lie down or sit",
            "sit stand or lie",
            "what position should i be in",
            "how should i sit",
            "do i have to stand up",
            "can i lie down instead",
            "can i lie on the floor",
            "can i lie on the ball",
            "can i lie on my stomach",
            "(i can't|i cannot) (get down|lie|lie down|get up once i'm|sit) on the floor",
            "getting down on the floor is hard for me",
            "can i do it in bed",
            "can i lie on the sofa for this",
            "can i do it in the bath",
            "can i do this in the shower",
            "could i do this at my desk",
            "what to wear|outfit|dress code|what clothes are best|is a t. shirt alright",
            "vest or t. shirt|i'm in my pyjamas|i'm in my nightie",
            "i've got my dressing gown on|i'm wearing a hoodie|saree or salwar|i'm in a kurta",
            "can i keep my cardigan on|must i undress|should i strip|do i get undressed",
            "do i have to bare my back|topless|can i stay dressed|fully clothed",
            "is bare skin better|directly on skin|do i take my bra off|shoes on or off",
            "barefoot or slippers|socks on|should i remove jewellery|can i leave my necklace on",
            "do i tie my hair up|loose or tight clothing|are belts in the way",
            "sitting or standing|do i sit up straight|upright or slouched",
            "feet flat on the floor|do i cross my legs|may i cross my legs",
            "how should i position myself|what posture should i take|which way do i face",
            "on my back or front|flat on my back|face down|on my side|can i do it lying",
            "can i lie on the carpet with the ball|on a yoga mat|on the ground",
            "will my weight be too much on the ball",
            "my knees are bad can i stay seated",
            "i'm bedridden|i'm already in bed|under the covers",
            "in my recliner|in the tub|in a warm bath|in the swimming pool",
            "while i'm soaking|standing under the shower|at the office|on a train|on a plane",
            "in the car|while driving|on the toilet|outdoors|in the garden",
            "do i need a massage table",
            "what should i (have on|be wearing|change into) for this",
            "would it work through a thick jumper|is it okay in the bath with the water running",
            "i'm in a wheelchair can i do it seated",
            "i can't get up off the floor any more so do i have to get down there",
            "should i put the ball on the carpet and lie on top of it",
            "am i alright in my dressing gown",
            "can i use a pillow|can i have a cushion behind me",
            "will a towel behind me do",
            "i can't stand [up] for long can i do it (in a chair|sitting|sat down)",
            "i can't stand (for long|long|very long)|can't stand on my feet for long",
            "is it okay to do (it|this) sitting down",
        ),
    ),
    "sock": TopicWords(
        title="The ball in its sock",
        answer=(
            evidence(
                "Drop one tennis ball into the toe of a long sock, and hold the other end.", SOCK
            ),
            evidence(
                "The sock hangs over your shoulder, and keeps the ball from rolling away.", SOCK
            ),
            safety("One leg of a pair of tights does too, and one ball is enough.", JUDGEMENT),
        ),
        brief=safety(
            "One tennis ball in the toe of a long sock; or say «without a ball».", JUDGEMENT
        ),
        more=(safety("A knot above the ball keeps it from slipping.", JUDGEMENT),),
        said=said(
            "(how|where) do i (put|get|make|tie) the ball [in the] [into the] sock",
            "what's the sock for|why (put it|is it) in a sock|what's the point of the stocking",
            "can i use tights|a long sock or a short one|why's it got to be in a sock",
            "does it have to be a sock|what (sort|kind) of sock",
            "how do you make the sock [thing] [up]|do i tie a knot in the sock",
            "one ball or two|two balls [or one]|how many balls|how do the balls go in the sock",
        ),
    ),
    "one_side": TopicWords(
        title="Left and right",
        answer=(
            safety("The left side comes first, then the right, about as long on each.", JUDGEMENT),
            safety("To leave a side out, say «next» when it comes.", JUDGEMENT),
            safety("If only one needs it, do only that one: nothing has to be even.", JUDGEMENT),
        ),
        brief=safety("The left first, then the right, about as long on each.", JUDGEMENT),
        more=(),
        said=said(
            "can i do (just|only) (one|the one|the left|the right) side",
            "do i (have|need) to do both sides|both sides or one|is one side enough",
            "can i skip (the other|the left|the right) side|does it need to be even",
            "do both sides get the same|must it be both sides",
        ),
    ),
    "dozing": TopicWords(
        title="Falling asleep",
        answer=(
            safety(
                "Don't fall asleep against the ball: it would press one spot for too long.",
                JUDGEMENT,
            ),
            safety("If you get sleepy, put it away, and sit or lie down without it.", JUDGEMENT),
            safety(
                "The breathing alone may send you to sleep, and there's no harm in that.", JUDGEMENT
            ),
        ),
        brief=safety("Never fall asleep against the ball; put it away first.", JUDGEMENT),
        more=(),
        said=said(
            "(can|could) i (fall asleep|doze off|nod off) [on it|on the ball|doing it|doing this]",
            "what if i (fall asleep|doze off|nod off|drop off)|i'm (dozing|nodding) off",
            "i (almost|nearly) fell asleep|can i sleep on (it|the ball)",
        ),
    ),
    "around": TopicWords(
        title="Where to do it",
        answer=(
            safety(
                "Wherever you can hear me, and sit or stand firmly; never while driving.", JUDGEMENT
            ),
            safety("Music or television may stay on, turned down low.", JUDGEMENT),
            safety("For the ball you need a wall; for the breathing, only a seat.", JUDGEMENT),
        ),
        brief=safety(
            "Wherever you hear me, and sit or stand firmly; never while driving.", JUDGEMENT
        ),
        more=(),
        said=said(
            "can i (have|leave|keep) the (t. v.|television|telly|radio|music) on",
            "can i do (it|this) (anywhere|at work|at the "
            "office|in public|on a train|outside|in the car)",
            "where (should|can|do) i do (it|this)|does it have to be quiet|can i wear headphones",
        ),
    ),
}
