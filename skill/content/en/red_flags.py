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
from skill.content.evidence import GB999, JUDGEMENT, NHS999, NHSBACK, NHSCLOTS
from skill.content.facts import RedFlags
from skill.content.text import evidence, safety

RED_FLAGS = RedFlags(
    chest_pain=RedFlagWords(
        name="chest pain",
        heard=safety("Chest pain can be a sign of a heart attack.", GB999.partly),
        synonyms=CHEST_PAIN + sentences.CHEST_PAIN,
    ),
    breathing=RedFlagWords(
        name="trouble breathing",
        heard=safety("Trouble with breathing can turn serious very fast.", GB999.partly),
        synonyms=BREATHING + sentences.BREATHING,
    ),
    stroke_signs=RedFlagWords(
        name="signs of a stroke",
        heard=safety(
            "A drooping face, a weak arm, or slurred speech can mean a stroke.", JUDGEMENT
        ),
        synonyms=STROKE_SIGNS + sentences.STROKE_SIGNS,
    ),
    severe_bleeding=RedFlagWords(
        name="heavy bleeding",
        heard=safety("Heavy bleeding needs help right away.", GB999),
        synonyms=SEVERE_BLEEDING + sentences.SEVERE_BLEEDING,
    ),
    saddle_numbness=RedFlagWords(
        name="numbness between the legs",
        heard=evidence(
            "Numbness between the legs can mean that back nerves are squeezed.", NHSBACK
        ),
        synonyms=SADDLE_NUMBNESS + sentences.SADDLE_NUMBNESS,
    ),
    bladder_bowel=RedFlagWords(
        name="trouble with the bladder or bowels",
        heard=evidence(
            "New bladder or bowel trouble can mean that back nerves are squeezed.", NHSBACK
        ),
        synonyms=BLADDER_BOWEL + sentences.BLADDER_BOWEL,
    ),
    leg_weakness=RedFlagWords(
        name="weak or numb legs",
        heard=evidence(
            "Pain, tingling, numbness, or weakness in both legs can mean that back nerves are "
            "squeezed.",
            NHS999,
            NHSBACK.partly,
        ),
        synonyms=LEG_WEAKNESS + urgent.LEG_WEAKNESS,
    ),
    major_trauma=RedFlagWords(
        name="a bad fall or crash",
        heard=evidence("Back pain after a bad fall or crash can mean a serious injury.", NHSBACK),
        synonyms=MAJOR_TRAUMA + urgent.MAJOR_TRAUMA,
    ),
    calf_swelling=RedFlagWords(
        name="a swollen or sore calf",
        heard=evidence("A hot, swollen, or sore calf can mean a blood clot.", NHSCLOTS),
        synonyms=CALF_SWELLING + urgent.CALF_SWELLING,
    ),
    fever_with_back_pain=RedFlagWords(
        name="back pain with a fever",
        heard=evidence("Back pain with a fever can mean an infection.", NHSBACK),
        synonyms=FEVER_WITH_BACK_PAIN + urgent.FEVER_WITH_BACK_PAIN,
    ),
    unexplained_weight_loss=RedFlagWords(
        name="losing weight without trying",
        heard=evidence("Losing weight without trying is something to have checked.", NHSBACK),
        synonyms=UNEXPLAINED_WEIGHT_LOSS + urgent.UNEXPLAINED_WEIGHT_LOSS,
    ),
    night_pain=RedFlagWords(
        name="back pain that rest doesn't ease",
        heard=evidence("Back pain that rest doesn't ease should be looked at soon.", NHSBACK),
        synonyms=NIGHT_PAIN + urgent.NIGHT_PAIN,
    ),
)
