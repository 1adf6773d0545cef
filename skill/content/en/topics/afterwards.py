"""What may be felt afterwards, knots, and noises, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import CAMBRON, GUNNECK, JUDGEMENT, QUINT, VAD
from skill.content.text import evidence, safety, said

AFTERWARDS: Mapping[str, TopicWords] = {
    "after_sore": TopicWords(
        title="Sore afterwards",
        answer=(
            evidence("A little soreness is common: one in ten people had some.", CAMBRON),
            evidence("It came within twelve hours, and was mostly gone by thirty-six.", CAMBRON),
            safety(
                "Skip a day; if it's strong, spreads, or lasts over two days, see a doctor.",
                JUDGEMENT,
            ),
        ),
        brief=safety(
            "A little soreness is common; if it's strong, spreads, or lasts, see a doctor.",
            CAMBRON.partly,
        ),
        more=(safety("Keep moving meanwhile, and press less next time.", JUDGEMENT),),
        said=said(
            "i'm sore is that normal",
            "i'm sore after my massage yesterday is that normal",
            "it ached the next day",
            "did i overdo it",
            "i pressed too hard yesterday",
            "why am i sore",
            "should i be sore afterwards",
            "will i be sore tomorrow",
            "how long will i be sore",
            "is it okay to be sore the day after",
            "what do i do if i'm sore afterwards",
            "soreness after a massage",
            "my muscles ache after the massage",
            "my shoulders ache since the massage",
            "my back's tender today after the massage",
            "i'm stiff after yesterday",
            "i feel like i ran a marathon",
            "can a massage make you sore",
            "does soreness mean it worked",
            "should i massage again while i'm sore",
        ),
    ),
    "after_headache_neck": TopicWords(
        title="A headache afterwards",
        answer=(
            safety("For a plain, mild headache, rest, and drink some water.", JUDGEMENT),
            evidence(
                "But with dizziness, double vision, a drooping face, or slurred speech, "
                "call {number}.",
                VAD.partly,
                GUNNECK.partly,
            ),
            evidence("That holds for new neck pain too, even days or weeks later.", VAD, GUNNECK),
        ),
        brief=safety(
            "Rest; but with double vision, a drooping face, or slurred speech, call {number}.",
            VAD.partly,
        ),
        more=(
            evidence("The reason is a torn neck artery, which is rare.", VAD.partly),
            safety("If a mild headache stays, see a doctor.", JUDGEMENT),
        ),
        said=said(
            "headache since then",
            "i get a headache after massage",
            "why do i have a headache after my massage",
            "can massage give you a headache",
            "did the massage give me a headache",
            "is a headache after a massage common",
            "is it okay to have a headache after",
            "my head hurts a bit since the massage",
            "why does my head ache afterwards",
            "slight headache after the routine",
            "a bit of a headache since yesterday's massage",
            "dull headache after pressing my shoulders",
            "i always get headaches after back rubs",
            "head feels heavy after the massage",
            "what do i do about a headache afterwards",
            "my neck is a bit stiff since the massage",
            "massage headache",
        ),
    ),
    "knots": TopicWords(
        title="Knots",
        answer=(
            evidence("A knot is a tender, tight spot; why it hurts is disputed.", QUINT.partly),
            safety("Light pressure may ease it for a while, but nobody can promise it.", JUDGEMENT),
            safety(
                "If it's a lump that's hard, growing, or in plain view, don't rub: see a doctor "
                "today.",
                JUDGEMENT,
            ),
        ),
        brief=safety(
            "Light pressure may ease a knot for a while, but don't rub a lump.", JUDGEMENT
        ),
        more=(evidence("Even the idea of trigger points is contested.", QUINT),),
        said=said(
            "what is a knot",
            "what's a muscle knot",
            "what are trigger points",
            "are knots real",
            "what causes knots",
            "why do i get knots",
            "why are my shoulders so knotty",
            "how do i get rid of a knot",
            "how do i release a knot",
            "how do i work out a knot",
            "can you get knots out",
            "do knots go away",
            "should i press on the knot",
            "how long do i press on a knot",
            "does a knot have to hurt",
            "i've got knots in my shoulders what do i do",
            "my back is full of knots",
            "there's a tight spot by my shoulder blade",
        ),
    ),
    "noises": TopicWords(
        title="Clicks and cracks",
        answer=(
            safety(
                "Clicking without pain is common around the shoulder blade, and mostly harmless.",
                JUDGEMENT,
            ),
            safety(
                "But after a pop with sharp pain or numbness, stop, and see a doctor today.",
                JUDGEMENT,
            ),
            safety("I don't coach cracking your back.", JUDGEMENT),
        ),
        brief=safety(
            "Clicks without pain are common; after a pop with pain or numbness, see a doctor "
            "today.",
            JUDGEMENT,
        ),
        more=(
            safety(
                "If it began after an injury, or the arm feels weak, show it to a doctor.",
                JUDGEMENT,
            ),
        ),
        said=said(
            "why does it crunch",
            "it crunches when i roll the ball",
            "what's that clicking",
            "what's that popping sound",
            "is it okay if it clicks",
            "my shoulder clicks",
            "my neck clicks",
            "my shoulders creak",
            "my back makes noises",
            "my spine cracks when i roll",
            "why does my shoulder blade grind",
            "is it bad that my back cracks",
            "is cracking bad for you",
            "should i crack my back",
            "can i crack my back",
            "can you crack my back",
            "how do i crack my own back",
            "can you pop my back into place",
        ),
    ),
}
