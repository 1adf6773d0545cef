"""The twelve red flags in English."""

from __future__ import annotations

from skill.content.en import red_flag_sentences as sentences
from skill.content.en import urgent_sentences as urgent
from skill.content.en.red_flag_synonyms import (
    BLADDER_BOWEL,
    BREATHING,
    CHEST_PAIN,
    LEG_WEAKNESS,
    MAJOR_TRAUMA,
    SADDLE_NUMBNESS,
    SEVERE_BLEEDING,
    STROKE_SIGNS,
)
from skill.content.en.urgent_synonyms import (
    CALF_SWELLING,
    FEVER_WITH_BACK_PAIN,
    NIGHT_PAIN,
    UNEXPLAINED_WEIGHT_LOSS,
)
from skill.content.entries import RedFlagWords
from skill.content.facts import RedFlags
from skill.content.wordings import spoken

RED_FLAGS = RedFlags(
    chest_pain=RedFlagWords(
        name="chest pain",
        first=(),
        synonyms=CHEST_PAIN + sentences.CHEST_PAIN,
    ),
    breathing=RedFlagWords(
        name="trouble breathing",
        first=(),
        synonyms=BREATHING + sentences.BREATHING,
    ),
    stroke_signs=RedFlagWords(
        name="signs of a stroke",
        first=(),
        synonyms=STROKE_SIGNS + sentences.STROKE_SIGNS,
    ),
    severe_bleeding=RedFlagWords(
        name="heavy bleeding",
        first=(),
        synonyms=SEVERE_BLEEDING + sentences.SEVERE_BLEEDING,
    ),
    saddle_numbness=RedFlagWords(
        name="numbness between the legs",
        first=(),
        synonyms=SADDLE_NUMBNESS + sentences.SADDLE_NUMBNESS,
    ),
    bladder_bowel=RedFlagWords(
        name="trouble with the bladder or bowels",
        first=(),
        synonyms=BLADDER_BOWEL + sentences.BLADDER_BOWEL,
    ),
    leg_weakness=RedFlagWords(
        name="weak or numb legs",
        first=(),
        synonyms=LEG_WEAKNESS + urgent.LEG_WEAKNESS,
    ),
    major_trauma=RedFlagWords(
        name="a bad fall or crash",
        first=(),
        synonyms=MAJOR_TRAUMA + urgent.MAJOR_TRAUMA,
    ),
    overdose=RedFlagWords(
        name="too much medicine",
        first=(),
        synonyms=spoken("overdose, an overdose, too many pills, i took too many pills"),
    ),
    crisis=RedFlagWords(
        name="wanting to die",
        first=(),
        synonyms=spoken("i want to die, i want to kill myself, i want to hurt myself"),
    ),
    calf_swelling=RedFlagWords(
        name="a swollen or sore calf",
        first=(),
        synonyms=CALF_SWELLING + urgent.CALF_SWELLING,
    ),
    fever_with_back_pain=RedFlagWords(
        name="back pain with a fever",
        first=(),
        synonyms=FEVER_WITH_BACK_PAIN + urgent.FEVER_WITH_BACK_PAIN,
    ),
    unexplained_weight_loss=RedFlagWords(
        name="losing weight without trying",
        first=(),
        synonyms=UNEXPLAINED_WEIGHT_LOSS + urgent.UNEXPLAINED_WEIGHT_LOSS,
    ),
    night_pain=RedFlagWords(
        name="back pain that rest doesn't ease",
        first=(),
        synonyms=NIGHT_PAIN + urgent.NIGHT_PAIN,
    ),
)
