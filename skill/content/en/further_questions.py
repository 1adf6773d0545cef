"""What is asked before the routine's first step, in English; the article names none of it."""

from __future__ import annotations

from skill.content.entries import FurtherQuestionWords
from skill.content.evidence import MAYO, NCCIH, NHSBACK
from skill.content.facts import FurtherQuestions
from skill.content.prompts import FurtherWords
from skill.content.text import evidence, safety

FURTHER = FurtherWords(
    preface=(safety("Three more questions first, from other health guidance, *not* the article."),),
    one_part=safety("Thanks, but I have to ask about all of it."),
    went_through=safety("Thank you, that was the last question."),
    read_out=safety("Here are {count} more, from other health guidance, *not* the article."),
)

FURTHER_QUESTIONS = FurtherQuestions(
    illness=FurtherQuestionWords(
        name="cancer, weak bones, or a heart problem",
        question=evidence("Do you have cancer, weak bones, or a heart problem?", NCCIH),
        rephrased=evidence(
            "Has a doctor told you about cancer, thin bones, or trouble with your heart?", NCCIH
        ),
        on_yes=(
            safety("Ask your doctor or your care team first."),
            evidence("With any of these, pressing can do harm, or needs special care.", NCCIH),
        ),
        on_not_sure=(safety("Ask your doctor first."),),
        why=evidence("I ask because bones can crack, and a heart can be strained.", MAYO),
        listed=safety("Anyone with cancer, weak bones, or a heart problem."),
        own_names=(
            "cancer weak bones or a heart problem",
            "cancer weak bones or heart problems",
            "cancer weak bones and heart problems",
            "cancer no weak bones and no heart problem",
            "cancer no weak bones and no heart problems",
        ),
    ),
    state=FurtherQuestionWords(
        name="a fever, numb skin, or recent surgery",
        question=evidence(
            "Do you have a fever or numb skin, or have you had surgery in the last three months?",
            NCCIH,
        ),
        rephrased=evidence(
            "Are you feverish, is any skin numb, or were you operated on in three months?", NCCIH
        ),
        on_yes=(
            safety("Ask a doctor or a nurse first."),
            evidence("With any of these, massage should wait.", NCCIH),
        ),
        on_not_sure=(safety("Ask a doctor or a nurse first."),),
        why=evidence("I ask because numb skin can't warn you, and wounds need to heal.", NCCIH),
        listed=safety(
            "Anyone with a fever, numb skin, or recent surgery, less than three months ago."
        ),
        own_names=(
            "fever numb skin or surgery",
            "fever numb skin or recent surgery",
            "fever no numb skin and no surgery",
            "fever no numb skin and no recent surgery",
        ),
    ),
    nerves=FurtherQuestionWords(
        name="numbness between the legs, weak legs, or bladder trouble",
        question=evidence(
            "Any numbness between your legs, weak legs, or new trouble with bladder or bowel?",
            NHSBACK,
        ),
        rephrased=evidence(
            "Are you numb where a saddle would be, or are your legs weak, or your bladder off?",
            NHSBACK,
        ),
        on_yes=(),
        on_not_sure=(
            evidence("See a doctor about that today, and call {number} if it's new.", NHSBACK),
        ),
        why=evidence("I ask because these can mean that a nerve in the back is squeezed.", NHSBACK),
        listed=safety(
            "Anyone with numbness between the legs, weak legs, or bladder trouble, "
            "or new trouble with the bowel."
        ),
        own_names=(
            "numbness weak legs or bladder trouble",
            "numbness no weak legs and no bladder trouble",
            "numbness weak legs or trouble with bladder or bowel",
        ),
    ),
)
