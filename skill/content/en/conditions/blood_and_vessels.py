"""Conditions of blood, vessels, and glands in English; the article doesn't name them."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import FurtherReasonWords
from skill.content.evidence import GLAND, HIV, JUDGEMENT, MOYER04, NYSED, PAD
from skill.content.text import evidence, safety, said

BLOOD_AND_VESSELS: Mapping[str, FurtherReasonWords] = {
    "blood_pressure": FurtherReasonWords(
        name="high or low blood pressure",
        reason=(
            evidence(
                "Massage may lower it for a while, and make you dizzy.",
                MOYER04.partly,
            ),
        ),
        whom=safety(
            "Ask your doctor, above all if you often faint, or it's high and not under control."
        ),
        synonyms=said(
            "[high|low|raised|elevated|unstable|very high|uncontrolled|borderline] blood pressure",
            "blood pressure (problems|trouble|issues|patient)",
            "blood pressure (pills|tablets|medicine|medication|meds)",
            "blood pressure (is high|is low|goes up and down|is through the roof)",
            "my blood pressure is (low|kind of low|high|up|too high|very high|sky high)",
            "my blood pressure (is through the roof|goes up and down)",
            "[high|low|uncontrolled] b. p.",
            "b. p. (problem|tablets|medicine)",
            "uncontrolled b p",
            "(hypertension|hyper tension|hypotension|hi blood pressure)",
            "(high|low) pressure",
            "(amlodipine|lisinopril|ramipril|losartan|telmisartan|candesartan)",
        ),
        asked=said(
            "does massage lower blood pressure",
            "can massage raise blood pressure",
            "can a massage make your pressure drop",
            "will massage bring blood pressure down",
            "how high is too high for a massage",
            "is massage dangerous when blood pressure is high",
            "can you have a massage if blood pressure isn't controlled",
            "can massage make you faint when pressure is low",
            "can massage replace blood pressure tablets",
            "does a back rub calm high blood pressure",
            "why does blood pressure matter for massage",
            "should you measure blood pressure before a massage",
        ),
        question_answer=(
            evidence(
                "One session may lower it for a while, so some people get dizzy.", MOYER04.partly
            ),
            safety("It doesn't replace any medicine.", JUDGEMENT),
            safety(
                "If you often faint, or it's high and not under control, ask a doctor first.",
                JUDGEMENT,
            ),
        ),
    ),
    "poor_circulation": FurtherReasonWords(
        name="poor circulation",
        reason=(
            safety("Leave out heat, as such skin gets hurt easily.", JUDGEMENT),
            evidence("A leg that's suddenly cold, numb, and painful is an emergency.", PAD),
        ),
        whom=safety("Ask your doctor or nurse first."),
        synonyms=said(
            "(poor|bad) (circulation|blood flow|blood circulation) [in my (legs|feet|hands)]",
            "my circulation is (bad|poor|terrible)",
            "(peripheral artery disease|peripheral vascular disease|p. a. d.)",
            "(narrowed|blocked|hardened|bad|furred up) arteries [in my legs]",
            "hardening of the arteries",
            "(claudication|atherosclerosis)",
            "(raynaud's|raynauds|raynaud's disease)",
            "a bypass in my leg",
            "leg arteries that are blocked",
        ),
        asked=said(
            "can massage fix blocked arteries",
            "will massage open up arteries",
            "is pressing bad when arteries are hard",
            "what can massage do to narrowed arteries",
            "can you massage legs with bad arteries",
            "does peripheral artery disease get better with massage",
            "is massage any use for raynaud's",
            "can massage make cold feet warm",
            "is heat bad for poor circulation",
            "is rubbing any use for claudication",
            "do people with bad circulation need massage",
            "can massage loosen plaque in an artery",
        ),
        question_answer=(
            safety("Nobody has shown that massage opens up arteries.", JUDGEMENT),
            evidence("If a leg is suddenly cold, numb, and painful, call {number}.", PAD),
            safety("With poor leg arteries, ask a doctor first.", JUDGEMENT),
        ),
    ),
    "hiv_hepatitis": FurtherReasonWords(
        name="HIV or hepatitis",
        reason=(
            safety(
                "Sores, numb skin, or blood that clots badly need care.",
                JUDGEMENT,
            ),
        ),
        whom=safety("Ask the doctor or clinic that looks after you first."),
        synonyms=said(
            "(h. i. v.|hiv) [positive]",
            "positive for (h. i. v.|hiv)",
            "(the aids virus|aids)",
            "on (h. i. v.|hiv) (meds|tablets|medicine)",
            "(antiretrovirals|an undetectable viral load)",
            "hepatitis [a|b|c]",
            "(hep a|hep b|hep c|chronic hepatitis|viral hepatitis)",
        ),
        asked=said(
            "can you catch h. i. v. from a massage",
            "does massage pass on hepatitis",
            "can h. i. v. spread through massage",
            "is it catching if you massage someone with h. i. v.",
            "can a therapist catch hep c",
            "can you get hepatitis from massage oil",
            "does massage help people with h. i. v.",
            "does massage boost the immune system in h. i. v.",
            "is touching someone with h. i. v. okay",
            "do people with h. i. v. get massages",
            "can they catch it",
            "do you have to tell the therapist about hepatitis",
        ),
        question_answer=(
            safety("Touching whole skin passes nothing on.", JUDGEMENT),
            evidence(
                "In four small trials people with HIV rated life as better; "
                "immunity wasn't shown to gain.",
                HIV,
            ),
            safety("With sores, numb skin, or easy bleeding, ask a doctor first.", JUDGEMENT),
        ),
    ),
    "easy_bruising": FurtherReasonWords(
        name="easy bruising",
        reason=(
            safety("Light pressure shouldn't leave a bruise.", JUDGEMENT),
            evidence("Keep off a bruise until it's gone.", NYSED.partly),
        ),
        whom=safety("Ask your doctor, and see one today if a bruise swells fast or hurts badly."),
        synonyms=said(
            "[i] bruise (easily|really easily|like a peach)",
            "(easy bruising|bruising easily|easy bruises on my back)",
            "(unexplained bruises|bruises for no reason|bruises i can't explain)",
            "bruises that come from nothing",
            "bruises (from|after|since) the massage",
            "a bruise from the (ball|massage|massage gun)",
            "big bruises from a light touch",
            "skin that bruises easily",
            "(bleeding gums|gums that bleed)",
            "(frequent nosebleeds|nosebleeds a lot)",
        ),
        asked=said(
            "is it normal to bruise after a massage",
            "should a massage leave bruises",
            "does light pressure bruise you",
            "can massage cause bruises",
            "what if it leaves a bruise",
            "why did it leave marks",
            "are bruises a sign that it worked",
            "is bruising from deep tissue okay",
            "should you rub a bruise",
            "how long till a bruise goes",
            "why do some people bruise so easily",
            "do bruises mean too much pressure",
        ),
        question_answer=(
            safety("Light pressure shouldn't leave a bruise, so leave massage for now.", JUDGEMENT),
            safety("Big, easy, or unexplained bruises need a doctor.", JUDGEMENT),
            safety("If one swells fast or hurts badly, see a doctor today.", JUDGEMENT),
        ),
    ),
    "swollen_glands": FurtherReasonWords(
        name="swollen glands",
        reason=(
            evidence("Please don't rub them.", GLAND.partly),
            evidence(
                "If they're hard, growing, or there for over three weeks, see a doctor.", GLAND
            ),
        ),
        whom=safety(
            "Ask your doctor about them; if it's hard to breathe or swallow, call {number}.",
            GLAND,
        ),
        synonyms=said(
            "[a] swollen (gland|glands)",
            "(puffy|sore|enlarged|raised) glands",
            "my glands are (up|swollen)",
            "(glands up|glands in my neck)",
            "a sore throat and my glands are up",
            "[a] swollen lymph (node|nodes)",
            "(a lump|lumps) (in my neck|in my armpit|under my arm|in my groin)",
            "lumpy glands",
        ),
        asked=said(
            "should you rub swollen glands",
            "does massage bring glands down",
            "can massage drain swollen glands",
            "does rubbing glands help a sore throat",
            "is lymph massage good for swollen glands",
            "do lymph nodes need massage",
            "why do glands swell",
            "how long do swollen glands last",
            "when are swollen glands serious",
            "is a lump in the armpit a knot",
            "is a lump in the neck a knot",
            "can pressing hurt a lymph node",
        ),
        question_answer=(
            evidence("Swollen glands shouldn't be rubbed.", GLAND.partly),
            evidence(
                "If they're hard, growing, or there for over three weeks, see a doctor.", GLAND
            ),
            evidence("If it's hard to breathe or swallow, call {number}.", GLAND),
        ),
    ),
}
