"""What this skill is, who made it, and what it doesn't do, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.en.review import REVIEW
from skill.content.entries import TopicWords
from skill.content.evidence import FDA, JUDGEMENT
from skill.content.text import evidence, safety, said

SKILL: Mapping[str, TopicWords] = {
    "identity": TopicWords(
        title="Who is speaking",
        answer=(
            safety("No, I'm a computer voice, not a doctor."),
            safety("What I tell you isn't medical advice, so ask a doctor about your own case."),
            safety("I go by one article on back massage, and by what health bodies say."),
        ),
        brief=safety("No, I'm a computer voice, not a doctor."),
        more=REVIEW.who_checked,
        said=said(
            "are you a doctor",
            "are you a nurse",
            "are you a real person",
            "are you human",
            "am i talking to a person",
            "are you medically qualified",
            "are you qualified to tell me this",
            "do you have any medical training",
            "what makes you an expert",
            "do you know what you're talking about",
            "can you diagnose me",
            "is this medical advice",
            "are you an a. i.",
        ),
    ),
    "who_checked": TopicWords(
        title="Who checked this",
        answer=REVIEW.who_checked,
        brief=REVIEW.who_checked[0],
        more=(evidence("The FDA in the US approves neither this skill nor massage.", FDA.partly),),
        said=said(
            "who (checked|approved|reviewed|signed off) (this|these words|what you say)",
            "(did|has) (a doctor|a clinician|anybody|anyone) "
            "(check|checked|look at|looked at) this",
            "were doctors involved in this",
            "is this f. d. a. approved",
            "is this official",
            "is this (checked|approved|reviewed) by (a doctor|doctors|anybody|anyone)",
            "when was this (last checked|checked|reviewed)",
        ),
    ),
    "what_can_you_do": TopicWords(
        title="What I can do",
        answer=(
            safety("I can tell you what massage may do, and who should avoid it."),
            safety("I can lead you through a safety check, and then a gentle self-massage."),
            safety("You can also ask about pressure, oil, heat, soreness, and more."),
        ),
        brief=safety("I explain back massage, lead a safety check, and guide a self-massage."),
        more=(
            safety("I can't examine you, play music, or call for help."),
            safety("It takes no account, and costs nothing."),
        ),
        said=said(
            "what is this skill for",
            "what's this app about",
            "tell me about this skill",
            "introduce yourself",
            "why would i use this",
            "give me a tour",
            "what have you got",
            "what do you have",
            "um i don't know what do you have",
            "what's on offer",
            "what's in this skill",
            "what can i learn here",
            "what topics do you have",
            "what subjects do you cover",
            "what kind of things do you know",
            "what are you good at",
            "does this cost anything",
        ),
    ),
    "who_made_this": TopicWords(
        title="Who made this",
        answer=(
            safety("The Back Massage Guide contributors made this skill; Amazon didn't."),
            safety("They took one article on back massage, and added health guidance."),
            safety("Each claim has its source written down."),
        ),
        brief=safety("The Back Massage Guide contributors made this skill; Amazon didn't."),
        more=(safety("The skill's page in the Alexa app names who publishes it."),),
        said=said(
            "who made this skill",
            "who built you",
            "who created you",
            "who designed you",
            "who programmed you",
            "who owns this",
            "who runs this skill",
            "who publishes this skill",
            "who's behind this skill",
            "who's the developer",
            "who's responsible for this",
            "which company made this",
            "what company is this",
            "did amazon make this",
            "is this made by amazon",
            "are you from the n. h. s.",
            "is this from a hospital",
        ),
    ),
    "other_reasons": TopicWords(
        title="Other reasons to ask first",
        answer=(
            safety(
                "Ask first with cancer, weak bones, heart trouble, or a recent operation.",
                JUDGEMENT,
            ),
            safety(
                "Also with a fever, numb skin, a device in your body, or a new injury.", JUDGEMENT
            ),
            safety("There are more, so ask me about anything you have.", JUDGEMENT),
        ),
        brief=safety(
            "Others are cancer, weak bones, heart trouble, a fever, or a recent operation.",
            JUDGEMENT,
        ),
        more=(),
        said=said(
            "what are the other reasons",
            "what other reasons are there",
            "what else could be a reason",
            "which other conditions matter",
            "what else should i tell you about",
            "reasons that aren't in the article",
            "what does the article leave out",
            "what did the article forget",
            "what other illnesses count",
            "are there more reasons than six",
            "what sort of other reasons",
            "give me an example of another reason",
        ),
    ),
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
            "what can i do instead",
        ),
    ),
    "doctor_agreed": TopicWords(
        title="When a doctor has agreed",
        answer=(
            safety("Then go by what they told you.", JUDGEMENT),
            safety(
                "I can't judge it from here, so after a yes I still guide no massage.", JUDGEMENT
            ),
            safety("A calm exercise is always possible: say «breathing only»."),
        ),
        brief=safety("Go by what they told you, though I still have to ask.", JUDGEMENT),
        more=(),
        said=said(
            "my doctor said it's fine",
            "but my doctor said it's fine",
            "my doctor says i can",
            "my doctor said massage is good for me",
            "the doctor told me it's okay",
            "i've already asked my doctor",
            "i asked a pharmacist and it's okay",
            "my midwife says it's all right",
            "my surgeon gave me the okay",
            "my physio said it's all right",
            "i've been given the go ahead",
            "i've got the all clear from the hospital",
            "what if my doctor agreed",
            "my doctor sent me here",
        ),
    ),
}
