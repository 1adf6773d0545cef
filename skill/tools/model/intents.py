"""The intents that the tools know by name: what clears, what may do harm, what answers."""

from __future__ import annotations

from skill.content.facts import ArticleReasons, intent_of

FALLBACK = "AMAZON.FallbackIntent"
YES = "AMAZON.YesIntent"
NO = "AMAZON.NoIntent"
NOT_SURE = "NotSureIntent"
REPEAT = "AMAZON.RepeatIntent"
NEXT = "AMAZON.NextIntent"
RESUME = "AMAZON.ResumeIntent"
STOP = "AMAZON.StopIntent"
HELP = "AMAZON.HelpIntent"
PAUSE = "AMAZON.PauseIntent"
CHOOSE = "ChooseIntent"
BENEFIT_DETAIL = "BenefitDetailIntent"
WHO_SHOULD_AVOID = "WhoShouldAvoidIntent"
STATED = "ConditionSafetyIntent"
DENIED = "DenyConditionIntent"
UNCLEAR = "UnclearDenialIntent"
URGENT = "UrgentSymptomIntent"
DENIED_SYMPTOM = "DenySymptomIntent"
DECLINED = "DeclineIntent"
ROUTINE = "RoutineIntent"
VARIANT = "VariantIntent"
PACE = "PaceIntent"
TELL_ME_MORE = "TellMeMoreIntent"
DISCOMFORT = "DiscomfortIntent"
REFUSED = "ProfessionalRefusedIntent"
ALL_GOOD = "AllGoodIntent"
PAST_SYMPTOM = "PastSymptomIntent"
SYMPTOM_QUESTION = "SymptomQuestionIntent"
MEANT_YES = "MeantYesIntent"
MEANT_NO = "MeantNoIntent"

DENIALS = frozenset(intent_of("Denial", reason) for reason in ArticleReasons.ids())
"""What denies all of one of the article's reasons in the question's own terms."""
ALL_CLEAR = DENIALS | {NO, ALL_GOOD, DENIED, DENIED_SYMPTOM}
"""What says that there is no risk: an answer no, that all is well, and the denials."""
RISKS = frozenset(
    {URGENT, STATED, UNCLEAR, NOT_SURE, DECLINED, REFUSED, YES, MEANT_YES, PAST_SYMPTOM}
)
"""What must never be taken for one of the all-clears."""
ANSWERS = ALL_CLEAR | {YES, NOT_SURE, UNCLEAR, DECLINED, NEXT, RESUME}
"""What answers a question that the skill asked, or leads on as a yes would."""
WORD_FOR_WORD = frozenset(
    {
        *DENIALS,
        *(DENIED, UNCLEAR, ALL_GOOD, MEANT_YES, MEANT_NO),
        *(URGENT, PAST_SYMPTOM, REFUSED, DISCOMFORT),
    }
)
"""Whose samples all stay in the model: a denial, an alarm, a stop hang on no likeness."""
LEARNED_BY_AMAZON = frozenset({YES, NO, NEXT, REPEAT, HELP, PAUSE})
"""What Amazon has learned from everybody: only what brings a new word goes into the model."""

REQUIRED_INTENTS = frozenset(
    {
        "AMAZON.CancelIntent",
        FALLBACK,
        "AMAZON.HelpIntent",
        "AMAZON.NavigateHomeIntent",
        "AMAZON.StopIntent",
    }
)
"""Intents without which Amazon does not build a model, or without which ours is incomplete."""
