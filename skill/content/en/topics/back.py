"""The neck, the lower back, mornings, and where pain comes from, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import AXIAL, JUDGEMENT, KIDNEYLOC, NHSBACK, NHSWHY, SHERMAN, VAD
from skill.content.text import evidence, safety, said

BACK: Mapping[str, TopicWords] = {
    "neck": TopicWords(
        title="The neck",
        answer=(
            safety("Leave the neck itself alone: an artery there can tear.", VAD.partly),
            safety("I guide a soft squeeze of your shoulder, and nothing nearer.", JUDGEMENT),
            evidence(
                "For neck pain with dizziness, double vision, or slurred speech, call {number}.",
                VAD.partly,
            ),
        ),
        brief=safety("Leave the neck alone, and squeeze your shoulder softly.", VAD.partly),
        more=(
            evidence(
                "In one study, an hour with a therapist, two or three times a week, helped a "
                "sore neck.",
                SHERMAN,
            ),
        ),
        said=said(
            "(can|should) i do my neck [too]|do we do the neck [as well]",
            "(what about|tell me about|what can i do for) (the|my) neck",
            "what about a stiff neck|can it help a stiff neck|my neck is stiff",
            "(any moves|something|exercises) for (the|my) neck",
            "how do i (massage|rub|loosen) my [stiff] neck",
            "can i put the ball (on|under) my neck|can i press on my neck",
            "i've got (gamer neck|tech neck|text neck|a crick in my neck)",
            "(my|the) neck is (sore|tight) from (the computer|work|my phone|sleeping)",
        ),
    ),
    "lower_back": TopicWords(
        title="The lower back",
        answer=(
            safety(
                "There, only light, small circles with loose fists, on the soft muscle beside "
                "the spine.",
                JUDGEMENT,
            ),
            evidence(
                "Keep off the spine, and off your sides below the ribs, where the kidneys lie.",
                KIDNEYLOC,
            ),
            safety("The routine has a step for it, after the safety check.", JUDGEMENT),
        ),
        brief=safety(
            "Low down, only light circles beside the spine, and never at your sides.", JUDGEMENT
        ),
        more=(),
        said=said(
            "(can|should|do) (i|we) do (my|the) lower back [too]",
            "(what about|tell me about|have you got something for) (my|the) lower back",
            "how do i (massage|rub|do) (my|the) (lower back|small of the back)",
            "(is there|do you have) (anything|one|a step) for (the lower back|lower down|low down)",
            "does it (work for|help) (the|my) lower back|can i go lower [down]",
            "can i put the ball on my lower back|is the lower back okay to press",
            "what about (the hips|my hips|my tailbone|the small of my back)",
        ),
    ),
    "mornings": TopicWords(
        title="Stiff mornings",
        answer=(
            safety(
                "Lying still for hours makes many backs stiff, and gentle moving mostly loosens "
                "them.",
                JUDGEMENT,
            ),
            safety("Get up slowly, roll your shoulders, and walk about.", JUDGEMENT),
            evidence(
                "If it wakes you late at night, or has lasted for three months, see a doctor.",
                AXIAL.partly,
            ),
        ),
        brief=safety(
            "Gentle moving mostly loosens it; if it wakes you, or lasts for months, see a doctor.",
            AXIAL.partly,
        ),
        more=(),
        said=said(
            "why is (it|my back) [always] (worse|stiff|sore) in the morning",
            "why (am i|is my back) so stiff (when i wake up|when i get up|first thing)",
            "(my back's|i'm|my back is) [always] stiff (in the morning|when i wake up|first thing)",
            "is it normal to (wake up stiff|be stiff in the morning)|morning stiffness",
            "what helps [with] (morning stiffness|a stiff back in the morning)",
            "i wake up (stiff|sore|aching) every (day|morning)",
            "it takes me (an hour|ages) to loosen up in the morning",
            "why does my back (hurt|ache) (in the morning|when i get up)",
        ),
    ),
    "cause": TopicWords(
        title="Where back pain comes from",
        answer=(
            evidence("I can't tell, and often doctors can't either.", NHSWHY.partly),
            evidence("Mostly it's the muscles, and rarely something serious.", NHSWHY),
            evidence(
                "See a doctor if it's severe, gets worse, wakes you, or lasts some weeks.",
                NHSBACK.partly,
            ),
        ),
        brief=evidence(
            "I can't tell; see a doctor if it's severe, gets worse, or lasts some weeks.", NHSBACK
        ),
        more=(evidence("A doctor looks for the rare serious causes, and rules them out.", NHSWHY),),
        said=said(
            "what's causing (it|my back pain|the pain)|what causes back pain",
            "why (does|do|is) my [lower|upper] back (hurt|ache|so sore) [after work|all the time]",
            "why does my back hurt when i (sit|stand|bend|walk)|why do i have back pain",
            "why my [lower] back (hurts|is paining)",
            "where does (my|the) (pain|backache|back pain) come from",
            "is it my (posture|bed|mattress|chair|job|weight|bra) [that does it]",
            "is it (a muscle|muscle|bone|a nerve) or (a disc|bone|muscle|nerve)",
            "could (it|my back pain) be (from|because of) (stress|sitting|lifting|the way i sit)",
            "why does it (hurt|ache) after (driving|work|gardening)",
            "what's wrong with my back|how do i find out what's wrong",
        ),
    ),
    "muscles": TopicWords(
        title="Which muscles",
        answer=(
            safety("The ball presses what lies between your spine and shoulder blade.", JUDGEMENT),
            safety("That's the middle of the trapezius, with the rhomboids under it.", JUDGEMENT),
            safety("Squeezing your shoulder works the top of the trapezius.", JUDGEMENT),
        ),
        brief=safety(
            "The trapezius and the rhomboids, from your spine to your shoulder blades.", JUDGEMENT
        ),
        more=(safety("The long muscles beside your spine get only light circles.", JUDGEMENT),),
        said=said(
            "(which|what) (muscle|muscles) (is it|is that|is this|does it hit|does it "
            "work|does it work on|are these|are we doing|am i pressing|does the ball press)",
            "is (it|that|this) (the|my) (traps|trapezius|rhomboids|lats|rotator cuff)",
            "(which|what) (muscle|muscles) [is|are] (under|beside|next "
            "to|between|along) (my|the) (shoulder blade|shoulder blades|spine)",
            "what's the (muscle|one) (beside the spine|under "
            "the shoulder blade|on top of the shoulder) called",
            "which (part|bit) of (my|the) back (does it do|is this for|does the ball do)",
            "(the name|name) of (the|that) muscle|name the muscles",
            "what are rhomboids|what's the trapezius",
            "does it (do|get|hit|reach) the (lats|traps|rhomboids|glutes|deep muscles)",
            "what's (in there|under there) that i'm pressing",
        ),
    ),
}
