"""Periods, sleep, headaches, nursing, and the menopause, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import ABM, CDC, FIBRO, HEAD, HEADCAM, JUDGEMENT, PERIOD
from skill.content.text import evidence, safety, said

BODY: Mapping[str, TopicWords] = {
    "period": TopicWords(
        title="Periods",
        answer=(
            safety("I found no reason against it during your period.", JUDGEMENT),
            evidence(
                "For cramps, warmth, moving, or rubbing your belly may help; a back rub isn't "
                "shown to.",
                PERIOD.partly,
            ),
            safety("Ask a doctor about endometriosis, and about new or very bad pain.", JUDGEMENT),
        ),
        brief=safety(
            "I found no reason against it, but ask a doctor about new or very bad pain.", JUDGEMENT
        ),
        more=(
            safety(
                "If your period is late, you could be pregnant, and massage has to wait.", JUDGEMENT
            ),
        ),
        said=said(
            "i'm on my period",
            "i've come on my period",
            "it's my time of the month",
            "aunt flo is here",
            "i'm menstruating",
            "am i allowed to when i'm menstruating",
            "can i do it on my period",
            "is it okay during my period",
            "can you massage during menstruation",
            "period pain",
            "menstrual cramps",
            "i've got period cramps",
            "does it help cramps",
            "does it help with period back ache",
            "lower back ache from cramps",
            "can i massage my belly for cramps",
            "will it make my period heavier",
            "does massage bring on your period",
            "does massage help endometriosis",
        ),
    ),
    "sleep": TopicWords(
        title="Sleep",
        answer=(
            safety(
                "It may relax you before bed, but don't count on it to end sleepless nights.",
                JUDGEMENT,
            ),
            safety("The studies are small and mixed, and all used a therapist.", JUDGEMENT),
            evidence("In people with fibromyalgia, sleep got no better.", FIBRO),
        ),
        brief=safety(
            "It may relax you before bed, but it isn't shown to end sleepless nights.", JUDGEMENT
        ),
        more=(safety("If bad sleep goes on, talk to a doctor.", JUDGEMENT),),
        said=said(
            "will it help me sleep",
            "does it help you nod off",
            "i have trouble sleeping",
            "i want to sleep better",
            "i'm a bad sleeper",
            "insomnia can you help",
            "is massage good for insomnia",
            "can a back rub get me to sleep",
            "will i sleep better after",
            "should i do it to fall asleep",
            "help me fall asleep",
            "will it knock me out",
            "does massage make you sleepy",
            "will this make me drowsy",
            "what helps me sleep",
            "is it good for sleeping",
        ),
    ),
    "headache": TopicWords(
        title="Headaches",
        answer=(
            evidence(
                "The research is too thin to recommend it, and the article doesn't mention it.",
                HEADCAM,
            ),
            evidence(
                "Call {number} for a sudden, extreme headache, or after a head injury.",
                HEAD,
            ),
            evidence(
                "Do so too if speech or sight goes, or with drowsiness, or fever and a stiff neck.",
                HEAD,
            ),
        ),
        brief=safety(
            "Too little is known; for a sudden, extreme headache, call {number}.",
            HEAD,
            HEADCAM,
        ),
        more=(
            evidence("If your jaw or scalp is sore too, see a doctor today.", HEAD),
            safety("For headaches that keep coming back, see a doctor.", JUDGEMENT),
        ),
        said=said(
            "does it help headaches",
            "does it help with headaches",
            "is it good for headaches",
            "does massage get rid of a headache",
            "can a back rub stop a headache",
            "will rubbing my shoulders help my head",
            "can i do it with a headache",
            "is it okay if i've got a headache",
            "my migraine",
            "what about my migraine",
            "i get migraines",
            "does it help migraines",
            "is massage good for migraines",
            "can massage cause migraines",
            "should i massage when i have a migraine",
            "i suffer from headaches",
            "i get headaches from my desk job",
            "tension headache",
            "cluster headaches",
            "headaches from my neck",
        ),
    ),
    "breastfeeding": TopicWords(
        title="Nursing",
        answer=(
            safety(
                "Up to three months after the birth, ask your midwife or doctor first.", CDC.partly
            ),
            safety("After that, I found no reason against it for your back.", JUDGEMENT),
            safety("Keep oil away from where the baby feeds.", JUDGEMENT),
        ),
        brief=safety(
            "Up to three months after the birth, ask your midwife or doctor first.", CDC.partly
        ),
        more=(
            evidence("Don't press deep on a sore, red breast.", ABM),
            safety("If you have a fever with it, see a doctor today.", JUDGEMENT),
        ),
        said=said(
            "is massage ok while breastfeeding",
            "is massage okay for nursing mothers",
            "can breastfeeding mums have a massage",
            "can i do it while feeding the baby",
            "oil and breastfeeding",
            "is it okay for the baby if i get a massage",
            "can i lie on my front when i'm nursing",
            "oil while nursing",
            "can i use oil when i'm nursing",
            "can i use lavender when breastfeeding",
            "does massage oil get into breast milk",
            "does massage affect breast milk",
            "will it dry up my milk",
            "does it help milk flow",
            "blocked duct",
            "can i massage a blocked milk duct",
            "my back aches from nursing",
            "sore back from breastfeeding",
        ),
    ),
    "menopause": TopicWords(
        title="The menopause",
        answer=(
            safety("Menopause alone is no reason against it.", JUDGEMENT),
            safety("But bones can get thin then, so ask your doctor about yours.", JUDGEMENT),
            safety(
                "Skip heat if it brings on {hot_flushes}, and ask a "
                "pharmacist about hormone pills.",
                JUDGEMENT,
            ),
        ),
        brief=safety(
            "Menopause alone is no reason against it, but ask a doctor about your bones.",
            JUDGEMENT,
        ),
        more=(),
        said=said(
            "menopause",
            "perimenopause",
            "the change of life",
            "i'm menopausal",
            "i'm post menopausal",
            "i'm going through menopause",
            "is it okay during menopause",
            "can i do this after the menopause",
            "does it help with menopause",
            "hot flushes",
            "hot flashes",
            "i get hot flashes",
            "does massage help hot flushes",
            "i'm on h. r. t.",
            "i take hormones for the menopause",
            "hormone replacement therapy",
        ),
    ),
}
