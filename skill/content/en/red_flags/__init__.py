"""The red flags in English; each entry stands with its like."""

from __future__ import annotations

from skill.content.en.red_flags.head_and_blood import SEVERE_BLEEDING, STROKE_SIGNS
from skill.content.en.red_flags.heart_and_breath import BREATHING, CHEST_PAIN
from skill.content.en.red_flags.injury_and_illness import (
    CALF_SWELLING,
    FEVER_WITH_BACK_PAIN,
    MAJOR_TRAUMA,
)
from skill.content.en.red_flags.legs_and_cord import (
    BOTH_LEGS,
    COLD_LIMB,
    DYSREFLEXIA,
    FOOT_DROP,
    GENITAL_FUNCTION,
)
from skill.content.en.red_flags.nerves import (
    BLADDER_BOWEL,
    LEG_WEAKNESS,
    SADDLE_NUMBNESS,
)
from skill.content.en.red_flags.poison_and_crisis import CRISIS, OVERDOSE, POISONING
from skill.content.en.red_flags.seen_today import (
    BABY_MOVEMENTS,
    DARK_URINE,
    INFECTION_RISK,
    KIDNEY_GALL,
    LUMP_OR_SHAPE,
    MINOR_FALL,
    PAST_CANCER,
    UPPER_BACK,
    WORSE_COUGH,
)
from skill.content.en.red_flags.slow_signs import NIGHT_PAIN, UNEXPLAINED_WEIGHT_LOSS
from skill.content.en.red_flags.sudden import (
    ALLERGY,
    ANEURYSM,
    COLLAPSE,
    HEAD_NECK,
    LUNG_CLOT,
)
from skill.content.facts import RedFlags

RED_FLAGS = RedFlags(
    chest_pain=CHEST_PAIN,
    breathing=BREATHING,
    stroke_signs=STROKE_SIGNS,
    severe_bleeding=SEVERE_BLEEDING,
    saddle_numbness=SADDLE_NUMBNESS,
    bladder_bowel=BLADDER_BOWEL,
    leg_weakness=LEG_WEAKNESS,
    major_trauma=MAJOR_TRAUMA,
    both_legs=BOTH_LEGS,
    genital_function=GENITAL_FUNCTION,
    aneurysm=ANEURYSM,
    head_neck=HEAD_NECK,
    allergy=ALLERGY,
    collapse=COLLAPSE,
    cold_limb=COLD_LIMB,
    dysreflexia=DYSREFLEXIA,
    lung_clot=LUNG_CLOT,
    poisoning=POISONING,
    overdose=OVERDOSE,
    crisis=CRISIS,
    calf_swelling=CALF_SWELLING,
    fever_with_back_pain=FEVER_WITH_BACK_PAIN,
    unexplained_weight_loss=UNEXPLAINED_WEIGHT_LOSS,
    night_pain=NIGHT_PAIN,
    foot_drop=FOOT_DROP,
    dark_urine=DARK_URINE,
    lump_or_shape=LUMP_OR_SHAPE,
    worse_cough=WORSE_COUGH,
    upper_back=UPPER_BACK,
    past_cancer=PAST_CANCER,
    infection_risk=INFECTION_RISK,
    minor_fall=MINOR_FALL,
    kidney_gall=KIDNEY_GALL,
    baby_movements=BABY_MOVEMENTS,
)
