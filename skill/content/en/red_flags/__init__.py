"""The twelve red flags in English; each entry stands with its like."""

from __future__ import annotations

from skill.content.en.red_flags.head_and_blood import SEVERE_BLEEDING, STROKE_SIGNS
from skill.content.en.red_flags.heart_and_breath import BREATHING, CHEST_PAIN
from skill.content.en.red_flags.injury_and_illness import (
    CALF_SWELLING,
    FEVER_WITH_BACK_PAIN,
    MAJOR_TRAUMA,
)
from skill.content.en.red_flags.nerves import BLADDER_BOWEL, LEG_WEAKNESS, SADDLE_NUMBNESS
from skill.content.en.red_flags.slow_signs import NIGHT_PAIN, UNEXPLAINED_WEIGHT_LOSS
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
    calf_swelling=CALF_SWELLING,
    fever_with_back_pain=FEVER_WITH_BACK_PAIN,
    unexplained_weight_loss=UNEXPLAINED_WEIGHT_LOSS,
    night_pain=NIGHT_PAIN,
)
