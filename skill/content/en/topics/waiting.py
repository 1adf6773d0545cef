"""When massage has to wait: until when, what to do meanwhile, and why not anyway, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import JUDGEMENT
from skill.content.text import safety, said

WAITING: Mapping[str, TopicWords] = {
    "do_it_anyway": TopicWords(
        title="When massage has to wait",
        answer=(
            safety("Please wait until somebody who knows your health agrees.", JUDGEMENT),
            safety("With a reason against it, even a gentle massage can do harm.", JUDGEMENT),
            safety("A calm exercise is always possible: say «breathing only»."),
        ),
        brief=safety("Please wait until somebody who knows your health agrees.", JUDGEMENT),
        more=(),
        said=said(
            "can i do it anyway",
            "i don't care i want to do it",
            "i'll risk it",
            "i'll take my chances",
            "i'll be careful",
            "what if i just press lightly",
            "can i just do it gently",
            "can't you make an exception",
            "just this once",
            "i do it all the time",
            "that's stupid i do it all the time",
            "i've done it before and nothing happened",
            "surely a little bit can't hurt",
            "let me do it anyway|do it anyway|carry on regardless|go ahead anyway",
            "continue anyhow|start it anyway|just let me do it",
            "forget the check|skip the warning|never mind the risk",
            "i accept the risk|at my own risk|i take full responsibility|it's my body",
            "it's my decision|it's my choice|i'm a grown man i'll decide|i know my own body",
            "i know what i'm doing|don't be silly|don't be so fussy",
            "you're being overcautious|you're too careful|it's health and safety gone mad",
            "oh come on|please just let me|pretty please|i'm begging you",
            "a quick one won't harm|what's the harm",
            "what's the worst that could happen|who's going to know",
            "nobody will find out|i won't sue you|i'll go easy|i'll be gentle",
            "i'd stay away from the bad bit|what if i avoid that area|can i do the other side",
            "can i do just my shoulders then|can i do part of it|is there a lighter version",
            "is there something milder",
            "so i can't have one at all",
            "this is stupid|you can't stop me",
            "i've had massages for years with this|i had one last week and was fine",
            "other people with it have massages",
            "nothing bad ever happened before",
            "i promise i'll stop when it hurts|can i override it",
            "i'll sign a waiver if you like|i've done it a hundred times with no trouble so let me",
            "why won't you let me do the massage|surely a light rub can't hurt",
            "is there a way round this block|i lied i haven't got anything wrong so carry on",
            "but i only want to do my shoulders not the bad bit",
            "i know i shouldn't but let's go ahead",
            "consultant said no massage can i do a gentle one",
            "i don't care what the doc says start it|they've warned me off it but i'm desperate",
            "but it's only my shoulders i want doing",
            "so i can never have one again",
            "so i can never get a massage",
            "(but|) i've had (loads of|lots of|plenty of) massages [before] and (it's always "
            "been|they were always|it was always) (fine|okay)",
            "i've (always|never) had (massages with no problem|a problem with massage)",
        ),
    ),
    "when_again": TopicWords(
        title="When you may start",
        answer=(
            safety("I can't tell how many days, as that depends on what you have.", JUDGEMENT),
            safety(
                "Ask your doctor or a pharmacist; sore or broken skin has to close first.",
                JUDGEMENT,
            ),
            safety("Then begin with the safety check again.", JUDGEMENT),
        ),
        brief=safety("Ask your doctor or a pharmacist when you may start.", JUDGEMENT),
        more=(),
        said=said(
            "how (many days|long) (should|do|must) i wait|how long before i can do it",
            "when (can|may) i (start|massage) [again]|until when|wait till when",
            "when can i do it then|how long till (it's gone|it's healed|i can do it|it heals)",
        ),
    ),
    "instead": TopicWords(
        title="What you can do meanwhile",
        answer=(
            safety("The calm breathing presses nowhere, so you can do that: say «breathing only»."),
            safety("Ask a doctor or a pharmacist what else would suit you.", JUDGEMENT),
        ),
        brief=safety("The calm breathing, which presses nowhere: say «breathing only»."),
        more=(),
        said=said(
            "what can i do (instead|then|meanwhile|in the meantime)|so what can i do",
            "can i (at least|still|only) do the breathing|is there anything (gentle|else i can do)",
            "so i can't do anything [then]|what am i (supposed|allowed) to do then|any alternative",
        ),
    ),
}
