"""Massage guns, rollers, chairs, and TENS, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import (
    CHAIR,
    DELPHI,
    FLEX,
    GUNBLEED,
    GUNNECK,
    GUNRHAB,
    JUDGEMENT,
    KOREA,
    NYSED,
    ROLLER,
    TENS,
    WHO,
)
from skill.content.text import evidence, safety, said

GADGETS: Mapping[str, TopicWords] = {
    "massage_gun": TopicWords(
        title="Massage guns",
        answer=(
            safety(
                "I don't coach massage guns, as a few people were badly hurt.", GUNNECK, GUNRHAB
            ),
            safety(
                "Never on the neck, spine, bone, or kidneys, and never with blood thinners.",
                GUNNECK.partly,
                GUNBLEED.partly,
            ),
            safety("How often they do harm isn't known.", JUDGEMENT),
        ),
        brief=safety(
            "I don't coach massage guns; never use one on the neck, spine, or kidneys.",
            GUNNECK.partly,
        ),
        more=(
            evidence(
                "Reports tell of a torn neck artery, badly damaged muscle, and a deadly bleed.",
                GUNNECK,
                GUNRHAB,
                GUNBLEED,
            ),
        ),
        said=said(
            "massage guns",
            "can i use a massage gun",
            "can i use my theragun",
            "can i use a hypervolt",
            "is a massage gun safe on the lower back",
            "massage gun on my neck",
            "can i put the gun on my spine",
            "are massage guns dangerous",
            "are massage guns any good",
            "can a massage gun hurt you",
            "how do i use a massage gun on my back",
            "what setting should i use on my massage gun",
            "should i buy a massage gun",
            "what do you think of massage guns",
            "i've got one of those massage guns",
            "what about those guns that thump you",
            "percussion massager",
            "is a handheld massager okay",
            "is a vibrating massager okay",
            "electric massager on my shoulders",
        ),
    ),
    "foam_roller_cane": TopicWords(
        title="Rollers and canes",
        answer=(
            safety("I don't coach foam rollers, canes, or spiky balls.", JUDGEMENT),
            safety("A roller means getting down on the floor, where you could fall.", JUDGEMENT),
            evidence(
                "It may make you bend more for a short while; for back pain that isn't shown.",
                ROLLER.partly,
            ),
        ),
        brief=safety(
            "I don't coach rollers, canes, or spiky balls, only a tennis ball.", JUDGEMENT
        ),
        more=(
            evidence("Experts warn against rolling over wounds or broken bones.", DELPHI),
            evidence(
                "They want you to take care with swelling, clots, or an infected bone.", DELPHI
            ),
        ),
        said=said(
            "can i use a foam roller",
            "can i use a foam roller on my lower back",
            "foam roller on my lower back",
            "is a foam roller good for my back",
            "is foam rolling bad for the lower back",
            "do foam rollers work",
            "how do i use a foam roller",
            "can i lie on a foam roller",
            "should i roll my spine",
            "can i roll out my back",
            "roller or ball",
            "can i use a rolling pin",
            "can i use a massage stick",
            "can i use a cane hook",
            "what about a thera cane",
            "those hook things for your back",
            "s shaped massager",
            "can i use a spiky ball",
            "is a spiky ball too sharp",
            "peanut ball",
        ),
    ),
    "massage_chair": TopicWords(
        title="Massage chairs",
        answer=(
            evidence("I don't coach massage chairs, and people have been hurt in them.", CHAIR),
            safety(
                "With weak bones, or a device in your body, ask a doctor first.", NYSED.by_analogy
            ),
            evidence(
                "Tie up your hair, wear no necklace or scarf, and keep the switch in reach.", FLEX
            ),
        ),
        brief=safety(
            "I don't coach massage chairs; with weak bones or a device, ask a doctor first.",
            NYSED.by_analogy,
        ),
        more=(
            evidence(
                "In the US they led to about two thousand two hundred emergency visits in ten "
                "years.",
                CHAIR,
            ),
            evidence(
                "Children have been crushed, and somebody of eighty-four broke their spine.", KOREA
            ),
        ),
        said=said(
            "massage chair",
            "are massage chairs ok",
            "can i use a massage chair",
            "is a massage chair good for you",
            "do massage chairs help back pain",
            "do massage chairs do anything",
            "can a massage chair hurt you",
            "is a massage chair as good as a massage",
            "is it okay to sit in a massage chair every day",
            "should i buy a massage chair",
            "how do i use a massage chair",
            "i've got a massage chair at home",
            "the massage chair at the mall",
            "are those airport chairs any good",
            "massage chairs at the nail salon",
            "recliner with massage",
            "heated massage seat",
            "massage cushion for the car",
        ),
    ),
    "tens": TopicWords(
        title="TENS",
        answer=(
            safety("I don't coach TENS, so ask {a_physio} or a pharmacist about it.", JUDGEMENT),
            evidence(
                "The World Health Organization advises against it for long-lasting low back pain.",
                WHO.partly,
            ),
            evidence(
                "With a pacemaker, heart trouble, epilepsy, or pregnancy, "
                "use it only if a doctor agrees.",
                TENS,
            ),
        ),
        brief=safety(
            "I don't coach TENS; with a pacemaker, epilepsy, or pregnancy, ask a doctor first.",
            TENS.partly,
        ),
        more=(),
        said=said(
            "can i use tens",
            "can i use a t. e. n. s. machine",
            "what's a tens unit",
            "my tens machine",
            "does tens help back pain",
            "is tens any good",
            "tens or massage",
            "where do i put the tens pads",
            "how long do i leave the tens on",
            "should i buy a tens machine",
            "electric pads",
            "those sticky pads with wires",
            "can i use electrodes on my back",
            "is the shock machine good for backs",
            "muscle stimulator pads",
            "does electrical stimulation work",
            "tingling pads for pain relief",
        ),
    ),
}
