"""English, for every English-speaking locale: one set of words, spelled neutrally."""

from __future__ import annotations

from skill.content.en.alarm import ALARM
from skill.content.en.benefits import BENEFITS
from skill.content.en.browsing_prompts import BROWSING, CONDITIONS
from skill.content.en.check_prompts import CHECK, SELF_CHECK
from skill.content.en.countries import COUNTRIES
from skill.content.en.further_questions import FURTHER, FURTHER_QUESTIONS
from skill.content.en.further_reasons import FURTHER_REASONS
from skill.content.en.general_prompts import GENERAL, HELP
from skill.content.en.off_topics import OFF_TOPICS, ORDINALS
from skill.content.en.phrases import PHRASES
from skill.content.en.reasons import REASONS
from skill.content.en.red_flags import RED_FLAGS
from skill.content.en.review import REVIEW
from skill.content.en.routine import PACES, STEPS, VARIANTS
from skill.content.en.routine_prompts import ROUTINE
from skill.content.en.screens import SCREENS
from skill.content.en.topics import TOPICS
from skill.content.language import Language

ENGLISH = Language(
    code="en",
    numbers=(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ),
    articles=frozenset({"a", "an", "any", "my", "some", "the"}),
    joiner=" and ",
    benefits=BENEFITS,
    reasons=REASONS,
    further_reasons=FURTHER_REASONS,
    further_questions=FURTHER_QUESTIONS,
    topics=TOPICS,
    red_flags=RED_FLAGS,
    countries=COUNTRIES,
    steps=STEPS,
    variants=VARIANTS,
    paces=PACES,
    ordinals=ORDINALS,
    off_topics=OFF_TOPICS,
    general=GENERAL,
    help=HELP,
    browsing=BROWSING,
    conditions=CONDITIONS,
    check=CHECK,
    self_check=SELF_CHECK,
    alarm=ALARM,
    further=FURTHER,
    routine=ROUTINE,
    screens=SCREENS,
    review=REVIEW,
    phrases=PHRASES,
)

__all__ = ["ENGLISH"]
