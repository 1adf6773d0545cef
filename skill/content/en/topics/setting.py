"""What is needed, how to sit, what to eat, and what to do before and after, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import (
    CANCER,
    CHEAT,
    HEAT,
    JUDGEMENT,
    NHSBACK,
    SCIAT,
    SOCK,
    STRAIN,
    WATER,
)
from skill.content.text import evidence, safety, said

SETTING: Mapping[str, TopicWords] = {
    "need_and_ball": TopicWords(
        title="What you need",
        answer=(
            safety("A chair, a wall, and a tennis ball in a long sock; nothing harder.", JUDGEMENT),
            evidence(
                "The ball goes on the soft muscle beside your spine, level with the shoulder "
                "blade.",
                SOCK,
            ),
            evidence("Hold the sock over your shoulder, so that the ball can't roll away.", SOCK),
        ),
        brief=safety(
            "A chair, and a tennis ball between the wall and the muscle beside your spine.",
            SOCK.partly,
        ),
        more=(
            safety(
                "Keep it off your spine, the blade itself, your ribs, and your neck.", SOCK.partly
            ),
            evidence("Lean in a little, then bend and straighten your knees.", SOCK),
            safety("Keep the floor clear and dry, and your phone within reach.", JUDGEMENT),
        ),
        said=said(
            "what do i need",
            "do i need anything",
            "what equipment do i need",
            "what should i get ready",
            "do i need a table",
            "where exactly does the ball go",
            "where (do|should) i put the ball",
            "where exactly do i put the ball",
            "where's the ball meant to be",
            "how high do i put the ball",
            "how do i hold the ball",
            "how do i stop the ball rolling away",
            "the ball keeps slipping",
            "what's the sock for",
            "what goes between me and the wall",
            "can i use a lacrosse ball [instead]",
            "can i use a golf ball",
            "does it have to be a tennis ball",
            "what kind of ball",
            "should the ball be hard or soft",
            "is a massage ball better",
            "will a dog ball do",
            "can i use a rolled up sock",
        ),
    ),
    "clothes_position": TopicWords(
        title="Clothes and position",
        answer=(
            safety("Keep thin clothes on, and sit or stand.", JUDGEMENT),
            safety("Don't lie on the ball, as that puts your full weight on it.", JUDGEMENT),
            safety(
                "In bed, just do the breathing; in the bath, nothing, as you could slip.", JUDGEMENT
            ),
        ),
        brief=safety(
            "Keep thin clothes on, and sit or stand, but don't lie on the ball.", JUDGEMENT
        ),
        more=(
            safety("You never have to get down on the floor.", JUDGEMENT),
            evidence("Some kinds of massage are always done through clothes.", CANCER),
        ),
        said=said(
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
            "i can't get down on the floor",
            "can i do it in bed",
            "can i lie on the sofa for this",
            "can i do it in the bath",
            "can i do this in the shower",
            "could i do this at my desk",
        ),
    ),
    "food_water": TopicWords(
        title="Food, water, and showers",
        answer=(
            safety("Drink if you're thirsty, but you don't have to.", JUDGEMENT),
            evidence("As far as is known, water flushes nothing out after a massage.", WATER),
            safety(
                "Wait a while after a big meal, and take a warm shower before, not halfway.",
                JUDGEMENT,
            ),
        ),
        brief=safety("Drink if you're thirsty, and wait a while after a big meal.", JUDGEMENT),
        more=(
            safety(
                "If you're fasting, sit, get up slowly, or leave it for another day.", JUDGEMENT
            ),
        ),
        said=said(
            "should i drink water after",
            "do i need to drink lots of water",
            "why do they tell you to drink water",
            "what should i drink after",
            "do i need to hydrate",
            "i just ate",
            "i've just had dinner can i do it",
            "can i eat before",
            "should i eat something first",
            "can i do it on a full stomach",
            "can i do it on an empty stomach",
            "how long after eating can i do it",
            "can i shower after",
            "should i shower before or after",
            "when can i shower",
            "can i have a bath after",
            "can i have coffee first",
            "i'm fasting is that okay",
            "i'm fasting for ramadan",
        ),
    ),
    "exercise_driving": TopicWords(
        title="Exercise and driving",
        answer=(
            safety(
                "Walk when you like, and leave hard exercise until you feel like yourself.",
                JUDGEMENT,
            ),
            safety("Never drive while you're drowsy or dizzy.", JUDGEMENT),
            safety("I found no rule for either.", JUDGEMENT),
        ),
        brief=safety(
            "Walk when you like, but don't drive while you're drowsy or dizzy.", JUDGEMENT
        ),
        more=(),
        said=said(
            "can i work out after",
            "can i go to the gym after",
            "can i go for a run after",
            "can i swim after",
            "can i do yoga after",
            "can i play golf afterwards",
            "how soon can i lift weights",
            "should i exercise first",
            "before or after the gym",
            "can i massage after a workout",
            "can i do this if i'm sore from the gym",
            "can i drive after a massage",
            "is it okay to drive home",
            "will i be okay to drive",
            "can i go back to work after",
            "can i lift heavy things after",
            "do i need to rest after",
            "should i take it easy after",
            "what can i do after a massage",
        ),
    ),
    "heat_or_ice": TopicWords(
        title="Heat or ice",
        answer=(
            evidence(
                "Heat for stiffness, ice for a new swelling, and always wrapped in a towel.",
                NHSBACK,
            ),
            evidence(
                "Ten to fifteen minutes, never asleep, and never on numb or broken skin.", HEAT
            ),
            evidence("Heat wraps eased pain a little; for ice too little is known.", CHEAT),
        ),
        brief=evidence(
            "Heat for stiffness, ice for a new swelling, wrapped, and never on numb skin.",
            NHSBACK,
            HEAT,
        ),
        more=(
            evidence(
                "No heat with a fever, with poor blood flow, or on a fresh strain.", HEAT, STRAIN
            ),
            evidence("With sciatica, no hot water bottle, as numb skin scalds.", SCIAT),
        ),
        said=said(
            "heat or ice",
            "should i use heat or ice on my back",
            "is it better hot or cold",
            "which is better heat or cold",
            "ice pack or warm pack",
            "hot water bottle first",
            "can i use a hot water bottle",
            "can i use a heating pad",
            "can i use a heat pack before",
            "can i put a wheat bag on",
            "can i sleep on a heating pad",
            "how long do i leave the heat on",
            "should i warm my back first",
            "will a hot shower help",
            "should i ice it",
            "is ice good for back pain",
            "when do i use ice",
            "frozen peas",
            "can i put frozen peas on it",
            "cold compress or hot compress",
        ),
    ),
}
