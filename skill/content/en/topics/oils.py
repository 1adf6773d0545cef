"""Oils and creams, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import AAAAI, ARTH, EPI, FIRE, HIVES, JUDGEMENT, POISON
from skill.content.text import evidence, safety, said

OILS: Mapping[str, TopicWords] = {
    "oil": TopicWords(
        title="Oil and lotion",
        answer=(
            safety("You don't need any oil.", JUDGEMENT),
            safety(
                "If you like, put a little plain lotion on unbroken skin, a small spot first.",
                JUDGEMENT,
            ),
            safety("Oil makes your hands, the ball, and the floor slippery.", JUDGEMENT),
        ),
        brief=safety("You don't need oil; a little plain lotion is enough.", JUDGEMENT),
        more=(
            evidence(
                "Oil or cream that dried into cloth burns fiercely, even after washing.", FIRE
            ),
            evidence("Wash off a menthol rub before you use heat.", ARTH),
        ),
        said=said(
            "which oil should i use",
            "what oil is best",
            "what kind of oil do you use",
            "do i need oil",
            "do i need cream",
            "do i do it dry",
            "does the oil matter",
            "how much oil do i use",
            "can i use olive oil",
            "can i use coconut oil",
            "is coconut oil okay",
            "can i use mustard oil",
            "can i use cooking oil",
            "can i use lotion instead",
            "can i use (body lotion|moisturizer|hand cream)",
            "cream or oil",
            "what can i use instead of oil",
            "should i put something on my skin",
            "what cream should i rub in",
            "can i use vicks",
            "can i use tiger balm",
            "can i rub in deep heat",
            "will the oil stain my clothes",
            "is a back massage done with oil",
        ),
    ),
    "oil_allergy": TopicWords(
        title="Oil and allergies",
        answer=(
            evidence(
                "With a nut or sesame allergy, leave those oils out and go without.", AAAAI.partly
            ),
            safety("If your skin itches, wash it off and stop.", JUDGEMENT),
            evidence("If lips or face swell, or breathing gets hard, call {number}.", HIVES),
        ),
        brief=safety(
            "With a nut or sesame allergy, leave those oils out and go without.", AAAAI.partly
        ),
        more=(
            safety("On a label, almond can be called Prunus amygdalus dulcis.", JUDGEMENT),
            evidence("Refined oils hold little protein, but that's poorly studied.", AAAAI),
        ),
        said=said(
            "i'm allergic to nuts",
            "i'm allergic to nuts what oil can i use",
            "i have a nut allergy",
            "i've got a sesame allergy",
            "is almond oil okay with a nut allergy",
            "is almond oil safe",
            "can i use sesame oil if i'm allergic",
            "can i use peanut oil",
            "is coconut a nut",
            "does massage oil have nuts in it",
            "what's prunus amygdalus",
            "what if i'm allergic to the oil",
            "what if my skin reacts to the oil",
            "the lotion makes me itch",
            "my skin went red from the cream",
            "i react to perfume",
            "how do i test an oil",
            "should i do a patch test",
            "which oil is good for allergies",
        ),
    ),
    "essential_baby_oil": TopicWords(
        title="Essential oils and baby oil",
        answer=(
            evidence("Never put neat essential oils on skin, as they burn and irritate.", POISON),
            evidence("Swallowed, even a little can poison: call a poison line at once.", POISON),
            safety("Baby oil is very slippery, and has to be kept away from children.", JUDGEMENT),
        ),
        brief=safety(
            "No neat essential oils on skin, and keep every oil away from children.", POISON.partly
        ),
        more=(
            safety(
                "If somebody who swallowed oil coughs, is drowsy, or is ill, call {number}.",
                POISON.partly,
            ),
            evidence(
                "With epilepsy, no rosemary, eucalyptus, camphor, fennel, sage, or hyssop.", EPI
            ),
        ),
        said=said(
            "is baby oil ok",
            "can i use baby oil",
            "can i use mineral oil",
            "can i use lavender oil",
            "does lavender help",
            "is tea tree oil okay",
            "can i put peppermint oil on my back",
            "can i use eucalyptus oil",
            "can i add rosemary oil",
            "is clove oil okay",
            "is frankincense any good",
            "can i use essential oils",
            "do essential oils work",
            "are essential oils dangerous",
            "should i dilute essential oil",
            "can i use it neat",
            "what about aromatherapy",
            "aromatherapy oils",
            "scented oil or plain",
        ),
    ),
}
