"""The article's six reasons to avoid back massage in English, as the check asks about them."""

from __future__ import annotations

from skill.content.en import condition_names
from skill.content.en.conditions import article_questions as questions
from skill.content.en.reason_synonyms import REASON_SYNONYMS
from skill.content.entries import ScreeningReasonWords
from skill.content.evidence import ACNE, DELPHI, JUDGEMENT, NHSCLOTS, NHSPREG, NYSED, PSOR
from skill.content.facts import ArticleReasons
from skill.content.text import article, evidence, safety

REASONS = ArticleReasons(
    clotting_disorder=ScreeningReasonWords(
        name="a clotting problem",
        question=safety(
            "Have you ever had a blood clot, or trouble with bleeding or clotting too easily?"
        ),
        rephrased=safety("Has your blood ever clotted too much, or too little?"),
        listed=article("Anyone with a blood clotting problem."),
        reason=(
            article("Massage could raise the risk of bleeding, or of blood clots."),
            safety(
                "Pressure might also disturb a clot that's already there.",
                NYSED.partly,
                DELPHI.by_analogy,
            ),
        ),
        whom=safety("Ask your doctor first, even if it was long ago."),
        on_yes=(safety("If one leg is newly swollen or sore, see a doctor today.", NHSCLOTS),),
        on_not_sure=(
            safety("Your medical notes may tell whether you ever had a clot or bled too easily."),
        ),
        why=article("I ask because massage could raise the risk of bleeding, or of blood clots."),
        own_names=(
            "clotting problem",
            "clotting problems",
            "clotting disorder",
            "bleeding or clotting problem",
            "bleeding or clotting problems",
            "clotting or bleeding problem",
            "clotting or bleeding problems",
            "clot or bleeding problem",
            "clot or bleeding problems",
            "blood clot or bleeding problem",
            "trouble with bleeding or clotting",
        ),
        synonyms=REASON_SYNONYMS.clotting_disorder + condition_names.CLOTTING_DISORDER,
        asked=questions.CLOTTING_DISORDER_ASKED,
        question_answer=questions.CLOTTING_DISORDER_ANSWER,
    ),
    anticoagulant=ScreeningReasonWords(
        name="blood thinners",
        question=safety("Do you take a blood thinner, such as warfarin, Eliquis, or Xarelto?"),
        rephrased=safety("Do you take any medicine that stops your blood from clotting?"),
        listed=article("Anyone who takes a blood thinner."),
        reason=(
            article(
                "The article says massage may interact with these drugs and limit them, "
                "but I found no support for that.",
                JUDGEMENT,
            ),
            safety("The real worry is bruising or bleeding.", NYSED.partly),
            safety("Keep taking your medicine just as you were told.", JUDGEMENT),
        ),
        whom=safety("Ask your doctor or pharmacist first."),
        on_yes=(
            safety("Even a gentle massage may leave bruises while you take one.", NYSED.partly),
        ),
        on_not_sure=(
            safety("Look at the label of your medicine, or show it to a pharmacist."),
            safety("Keep taking it just as you were told.", JUDGEMENT),
        ),
        why=safety(
            "I ask because you can bruise or bleed more easily with a blood thinner.", NYSED
        ),
        own_names=(
            "blood thinner",
            "blood thinners",
            "blood thinning medicine",
            "blood thinning medication",
            "anticoagulant",
            "anticoagulants",
        ),
        synonyms=REASON_SYNONYMS.anticoagulant + condition_names.ANTICOAGULANT,
        asked=questions.ANTICOAGULANT_ASKED,
        question_answer=questions.ANTICOAGULANT_ANSWER,
    ),
    fracture=ScreeningReasonWords(
        name="a broken bone in the back",
        question=safety("Do you have, or suspect, a broken or cracked bone in your back?"),
        rephrased=safety("Could any bone in your back be broken or cracked?"),
        listed=article("Anyone with a broken bone in the back."),
        reason=(
            article("Massage could leave a broken bone weak, or let it heal out of shape."),
            safety("It's best to wait until the bone has healed.", NYSED, DELPHI.by_analogy),
        ),
        whom=safety("Ask your doctor to check your back first."),
        on_yes=(safety("If the injury is new, get urgent care.", JUDGEMENT),),
        on_not_sure=(
            safety("After a fall, or with sudden bad pain, get your back checked right away."),
        ),
        why=article("I ask because massage could leave a broken bone weak or out of shape."),
        own_names=(
            "broken bone",
            "broken bones",
            "broken or cracked bone",
            "broken or cracked bones",
            "fracture",
            "fractures",
            "broken bone in my back",
            "broken bones in my back",
            "fracture in my back",
            "broken back",
        ),
        synonyms=REASON_SYNONYMS.fracture + condition_names.FRACTURE,
        asked=questions.FRACTURE_ASKED,
        question_answer=questions.FRACTURE_ANSWER,
    ),
    pregnancy=ScreeningReasonWords(
        name="pregnancy",
        question=safety("Are you pregnant, or could you be?"),
        rephrased=safety("Is there any chance that you're expecting a baby?"),
        listed=article("Anyone who's pregnant."),
        reason=(
            article("Too much pressure on the back is best avoided during pregnancy."),
            evidence(
                "Britain's health service says that massage may help backache in pregnancy, "
                "but your midwife should agree first.",
                NHSPREG.partly,
            ),
        ),
        whom=safety("Ask your midwife or doctor first."),
        on_yes=(safety("They may also know other gentle ways to ease your back.", NHSPREG.partly),),
        on_not_sure=(safety("A pregnancy test can tell you."),),
        why=article("I ask because too much pressure on the back is best avoided in pregnancy."),
        own_names=(
            "pregnant",
            "pregnancy",
        ),
        synonyms=REASON_SYNONYMS.pregnancy + condition_names.PREGNANCY,
        asked=questions.PREGNANCY_ASKED,
        question_answer=questions.PREGNANCY_ANSWER,
    ),
    wound_or_burn=ScreeningReasonWords(
        name="a wound or burn",
        question=safety(
            "Is the skin on your back or shoulders broken by a cut, stitches, or a burn?"
        ),
        rephrased=safety(
            "Is there an open cut, stitches, or a raw burn on your back or shoulders?"
        ),
        listed=article("Anyone with a burn or wound on the back."),
        reason=(
            article("Rubbing a wound or burn can inflame it, and slow down healing."),
            safety("It's best to wait until it has healed.", NYSED, DELPHI.by_analogy),
        ),
        whom=safety("A nurse, a doctor, or a pharmacist can take a look."),
        on_yes=(safety("If it's deep, or looks infected, have it seen soon.", JUDGEMENT),),
        on_not_sure=(safety("A mirror, or somebody you trust, can help you see your back."),),
        why=article("I ask because rubbing broken skin can inflame it, and slow down healing."),
        own_names=(
            "broken skin",
            "wound or burn",
            "wounds or burns",
            "broken skin on my back",
            "broken skin on my back or shoulders",
        ),
        synonyms=REASON_SYNONYMS.wound_or_burn + condition_names.WOUND_OR_BURN,
        asked=questions.WOUND_OR_BURN_ASKED,
        question_answer=questions.WOUND_OR_BURN_ANSWER,
    ),
    skin_condition=ScreeningReasonWords(
        name="a skin problem",
        question=safety(
            "Is there a rash, sunburn, or sore or itchy skin on your back or shoulders?"
        ),
        rephrased=safety("Does the skin on your back or shoulders itch, sting, or feel sore?"),
        listed=article("Anyone with a skin problem on the back, such as dermatitis or a burn."),
        reason=(
            article("Massage should stay off the skin where the problem is."),
            safety("Rubbing can make it worse.", ACNE.partly, PSOR.partly),
        ),
        whom=safety("Ask a pharmacist or a doctor to look at it."),
        on_yes=(
            safety("If it spreads, feels hot, blisters, or weeps, have it seen soon.", JUDGEMENT),
        ),
        on_not_sure=(safety("A mirror, or somebody you trust, can help you see your back."),),
        why=safety("I ask because rubbing can make sore skin worse.", ACNE.partly, PSOR.partly),
        own_names=(
            "skin problem",
            "skin problems",
            "skin condition",
            "skin conditions",
            "skin trouble",
        ),
        synonyms=REASON_SYNONYMS.skin_condition + condition_names.SKIN_CONDITION,
        asked=questions.SKIN_CONDITION_ASKED,
        question_answer=questions.SKIN_CONDITION_ANSWER,
    ),
)
