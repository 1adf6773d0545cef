"""The facts that no language changes: what there is, in which order, how strong, how long.

A new benefit, reason, red flag, step or variant starts here, as a field of its catalogue:
the type checker then asks every language for its words, and the check, the lists, the slot
values and the tests follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from skill.content.text import Catalogue, T

GROUP_SIZE = 3
"""Lists are spoken in groups of this many (Amazon's voice design guide: three to five)."""


class Grade(StrEnum):
    """How sure research is of a benefit, in words of our own.

    GRADE rates how certain the evidence of one outcome is: high, moderate, low or very low. These
    rate a whole claim of the article, so they follow from the certainty of its outcomes and from
    how much of the claim was studied; where a source gives no GRADE rating, the judgement is ours.
    No benefit is as sure as GRADE's high. All of it is about massage by a therapist: for massaging
    oneself GRADE would rate each a level or two lower, as indirect.
    """

    MODERATE = "moderate"
    """The claim's main outcome has moderate certainty, or trials of it agree."""
    MIXED = "mixed"
    """Some outcomes have moderate or low certainty; others, or the claim's rest, are unproven."""
    PARTLY = "partly"
    """One part of the claim was measured, another part of it was measured and isn't so."""
    WEAK = "weak"
    """Very low certainty, or only measures that stand in for the claim."""


class Tier(StrEnum):
    """Which help a red flag needs, and how fast: the gravest first."""

    EMERGENCY = "emergency"
    """The local emergency number, now."""
    OVERDOSE = "overdose"
    """The local emergency number, now, and then the crisis line."""
    CRISIS = "help_line"
    """The country's crisis line, now."""
    URGENT = "urgent"
    """Urgent care or a doctor, today."""
    UNCLEAR = "unclear"
    """It was not understood which: the number if it is sudden or severe, else a doctor today."""


class Benefits(Catalogue[T]):
    """The article's six benefits, in its order."""

    tension: T
    flexibility: T
    posture: T
    circulation: T
    lymph: T
    stress: T


class ArticleReasons(Catalogue[T]):
    """The article's six reasons to avoid back massage, in the order in which the check asks."""

    clotting_disorder: T
    anticoagulant: T
    fracture: T
    pregnancy: T
    wound_or_burn: T
    skin_condition: T


class FurtherQuestions(Catalogue[T]):
    """What is asked before the routine's first step; the article names none of it."""

    illness: T
    state: T
    nerves: T


class FurtherReasons(Catalogue[T]):
    """Reasons that the article does not name: from health bodies, or added out of caution."""

    osteoporosis: T
    cancer: T
    fever_or_infection: T
    recent_surgery: T
    disc_problem: T
    heart_problem: T
    numbness_or_diabetes: T
    varicose_veins: T
    antiplatelet: T
    postpartum: T
    sciatica: T
    spinal_stenosis_or_fusion: T
    scoliosis: T
    arthritis: T
    fibromyalgia: T
    fresh_strain: T
    blood_pressure: T
    poor_circulation: T
    asthma: T
    kidney_or_liver: T
    kidney_stones: T
    gallstones: T
    hernia: T
    hiv_hepatitis: T
    nerves_brain: T
    past_stroke: T
    shingles: T
    lupus: T
    swollen_glands: T
    easy_bruising: T
    device: T
    joint_replacement: T
    breast_or_lymph_nodes: T
    injection_or_vaccine: T
    ivf: T
    child: T
    older_person: T
    alcohol_or_sedatives: T
    painkillers: T
    after_dizzy_sick: T
    after_worse: T


class Topics(Catalogue[T]):
    """What people ask beside the rest, and one answer settles; none of it is a condition."""

    pressure: T
    duration: T
    frequency: T
    time_of_day: T
    never_press: T
    during: T
    feeling: T
    harm: T
    muscles: T
    company: T
    need_and_ball: T
    ball_place: T
    feet: T
    breath: T
    ball_instead: T
    reach: T
    clothes_position: T
    sock: T
    one_side: T
    dozing: T
    around: T
    food_water: T
    exercise_driving: T
    heat_or_ice: T
    oil: T
    rubs: T
    oil_allergy: T
    essential_baby_oil: T
    remedies: T
    supplements: T
    massage_gun: T
    foam_roller_cane: T
    massage_chair: T
    tens: T
    cupping: T
    someone_else: T
    child_baby: T
    pet: T
    anybody: T
    after_sore: T
    after_headache_neck: T
    knots: T
    noises: T
    neck: T
    lower_back: T
    mornings: T
    cause: T
    period: T
    sleep: T
    sitting_lying: T
    low_mood: T
    headache: T
    breastfeeding: T
    menopause: T
    claims: T
    how_it_works: T
    how_soon: T
    kinds: T
    who_to_see: T
    cost_and_booking: T
    when_doctor: T
    ask_doctor: T
    stay_active: T
    identity: T
    who_checked: T
    what_can_you_do: T
    who_made_this: T
    other_reasons: T
    do_it_anyway: T
    when_again: T
    instead: T
    doctor_agreed: T


OF_THE_SKILL = frozenset(
    {"identity", "who_checked", "what_can_you_do", "who_made_this", "cost_and_booking"}
)
"""The topics that tell of the skill, not of health: their answer comes before any notice."""
HOW_IT_IS_DONE = frozenset(
    {
        *("pressure", "duration", "frequency", "time_of_day", "during", "feeling", "company"),
        *("never_press", "reach", "neck", "lower_back", "someone_else", "kinds"),
        *("need_and_ball", "ball_place", "ball_instead", "feet", "clothes_position"),
        *("sock", "one_side", "dozing", "around"),
        *("heat_or_ice", "oil", "rubs", "oil_allergy", "essential_baby_oil"),
        *("massage_gun", "foam_roller_cane", "massage_chair", "tens", "cupping"),
    }
)
"""The topics that tell how massage is done: right after a risk they are no leave to begin."""


class OffTopics(Catalogue[T]):
    """What people ask Alexa for, and not this skill."""

    weather: T
    music: T
    volume: T
    speech_rate: T
    language: T
    timer: T
    other: T


class Ordinals(Catalogue[T]):
    """The places in a list, by which one of what was named is chosen."""

    first: T
    second: T
    third: T
    fourth: T
    fifth: T
    sixth: T
    last: T


class RedFlags(Catalogue[T]):
    """What raises the alarm, in any state: emergencies, a crisis, and what is urgent."""

    chest_pain: T
    breathing: T
    stroke_signs: T
    severe_bleeding: T
    saddle_numbness: T
    bladder_bowel: T
    leg_weakness: T
    major_trauma: T
    both_legs: T
    genital_function: T
    aneurysm: T
    head_neck: T
    allergy: T
    collapse: T
    cold_limb: T
    dysreflexia: T
    lung_clot: T
    poisoning: T
    overdose: T
    crisis: T
    calf_swelling: T
    fever_with_back_pain: T
    unexplained_weight_loss: T
    night_pain: T
    foot_drop: T
    dark_urine: T
    lump_or_shape: T
    worse_cough: T
    upper_back: T
    past_cancer: T
    infection_risk: T
    minor_fall: T
    kidney_gall: T
    baby_movements: T


class Steps(Catalogue[T]):
    """The guided routine's eight steps, in order."""

    warm_up: T
    slow_breathing: T
    shoulder_rolls: T
    shoulder_squeeze: T
    ball_left: T
    ball_right: T
    lower_back: T
    rest: T


class Variants(Catalogue[T]):
    """The ways to do the routine."""

    full: T
    seated: T
    no_ball: T
    sore_shoulder: T
    breathing_only: T


class Paces(Catalogue[T]):
    """How the listener may want the routine to go on."""

    slower: T
    faster: T
    more_time: T
    one_step: T
    flowing: T
    no_sounds: T
    sounds: T


class Countries(Catalogue[T]):
    """The countries whose numbers are known, by ISO 3166 code in lower case, and the rest."""

    us: T
    ca: T
    gb: T
    au: T
    in_: T
    elsewhere: T


class Gate(StrEnum):
    """What is asked before a step, where its step doesn't just follow the one before it."""

    NONE = "none"
    BEGIN = "begin"
    """Whether to begin; what is needed was named."""
    PAIN = "pain"
    """Whether anything is new or worse, such as pain or dizziness."""


@dataclass(frozen=True)
class Step:
    """A step of the routine.

    ``seconds`` is how long its script lasts at the least; ``presses``: the hands or the ball press
    on the back. ``uses_ball``: the ball must be in place first. ``stretches``: the pace stretches
    it; a breath has its own.
    """

    seconds: int
    gate: Gate = Gate.NONE
    presses: bool = False
    uses_ball: bool = False
    stretches: bool = True


@dataclass(frozen=True)
class Variant:
    """A way to do the routine: the steps it leaves out, and whether the check must come first."""

    leaves_out: frozenset[str] = frozenset()
    needs_check: bool = True
    is_equipment: bool = False
    """Whether it says only which things are at hand, so that it may be remembered."""

    @cache  # noqa: B019  the variants are few, and live for ever
    def step_ids(self) -> tuple[str, ...]:
        """Return the ids of its steps in order."""
        return tuple(step_id for step_id in Steps.ids() if step_id not in self.leaves_out)


GRADES = Benefits(
    tension=Grade.MIXED,
    flexibility=Grade.MIXED,
    posture=Grade.MIXED,
    circulation=Grade.PARTLY,
    lymph=Grade.WEAK,
    stress=Grade.MODERATE,
)

FURTHER_PARTS = FurtherQuestions(
    illness=("cancer", "osteoporosis", "heart_problem"),
    state=("fever_or_infection", "numbness_or_diabetes", "recent_surgery"),
    nerves=(),
)
"""The further reasons that each question asks about together; naming one of them is a yes."""

ASKED_OF_THE_BACK = frozenset({"fracture", "wound_or_burn", "skin_condition"})
"""The reasons of which the check asks on the back or the shoulders alone."""

YES_IS_AN_EMERGENCY = FurtherQuestions(illness=False, state=False, nerves=True)
"""Whether a yes raises the alarm; anything else that is no clear no is then seen today."""

MEDICINES = frozenset(
    {
        "anticoagulant",
        "antiplatelet",
        "painkillers",
        "alcohol_or_sedatives",
        "injection_or_vaccine",
    }
)
"""The entries that speak of medicines: a pharmacist or a doctor checks their words each year."""

PEOPLE = frozenset({"child", "older_person"})
"""The entries that speak of people, of whom one speaks beside much else."""

RED_FLAG_TIERS = RedFlags(
    chest_pain=Tier.EMERGENCY,
    breathing=Tier.EMERGENCY,
    stroke_signs=Tier.EMERGENCY,
    severe_bleeding=Tier.EMERGENCY,
    saddle_numbness=Tier.EMERGENCY,
    bladder_bowel=Tier.EMERGENCY,
    leg_weakness=Tier.EMERGENCY,
    major_trauma=Tier.EMERGENCY,
    both_legs=Tier.EMERGENCY,
    genital_function=Tier.EMERGENCY,
    aneurysm=Tier.EMERGENCY,
    head_neck=Tier.EMERGENCY,
    allergy=Tier.EMERGENCY,
    collapse=Tier.EMERGENCY,
    cold_limb=Tier.EMERGENCY,
    dysreflexia=Tier.EMERGENCY,
    lung_clot=Tier.EMERGENCY,
    poisoning=Tier.EMERGENCY,
    overdose=Tier.OVERDOSE,
    crisis=Tier.CRISIS,
    calf_swelling=Tier.URGENT,
    fever_with_back_pain=Tier.URGENT,
    unexplained_weight_loss=Tier.URGENT,
    night_pain=Tier.URGENT,
    foot_drop=Tier.URGENT,
    dark_urine=Tier.URGENT,
    lump_or_shape=Tier.URGENT,
    worse_cough=Tier.URGENT,
    upper_back=Tier.URGENT,
    past_cancer=Tier.URGENT,
    infection_risk=Tier.URGENT,
    minor_fall=Tier.URGENT,
    kidney_gall=Tier.URGENT,
    baby_movements=Tier.URGENT,
)

PAST_RED_FLAGS: Mapping[str, str] = {
    "chest_pain": "heart_problem",
    "stroke_signs": "past_stroke",
    "severe_bleeding": "clotting_disorder",
    "calf_swelling": "clotting_disorder",
    "major_trauma": "fracture",
    "lung_clot": "clotting_disorder",
    "minor_fall": "osteoporosis",
    "past_cancer": "cancer",
    "infection_risk": "fever_or_infection",
    "fever_with_back_pain": "fever_or_infection",
}
"""The condition that a red flag of long ago stands for, where there is one."""

STEPS = Steps(
    warm_up=Step(seconds=0),
    slow_breathing=Step(seconds=60, gate=Gate.BEGIN, stretches=False),
    shoulder_rolls=Step(seconds=30),
    shoulder_squeeze=Step(seconds=60, presses=True),
    ball_left=Step(seconds=60, gate=Gate.PAIN, presses=True, uses_ball=True),
    ball_right=Step(seconds=60, presses=True, uses_ball=True),
    lower_back=Step(seconds=30, gate=Gate.PAIN, presses=True),
    rest=Step(seconds=120, stretches=False),
)

STRETCH: Mapping[str, float] = {"slower": 1.25, "normal": 1.0, "faster": 0.85}
"""How each pace stretches a step's time, from the slowest to the fastest."""

LONGEST_SILENCE_MS = 9_500
"""The longest pause within a step, in milliseconds.

Alexa takes a break of at most ten seconds, and a longer silence sounds as if the skill had gone.
"""

LONGEST_SECTION_SECONDS = 225
"""How long one response may be, in seconds; Alexa ends it after 240."""

MOST_SOUNDS = 5
"""How many sounds Alexa plays in one response."""

RESUMABLE_SECONDS = 30 * 60
"""How long the place in the routine may be gone back to, in seconds; then a new check is due."""

VARIANTS = Variants(
    full=Variant(is_equipment=True),
    seated=Variant(leaves_out=frozenset({"ball_left", "ball_right"})),
    no_ball=Variant(leaves_out=frozenset({"ball_left", "ball_right"}), is_equipment=True),
    sore_shoulder=Variant(leaves_out=frozenset({"shoulder_squeeze", "lower_back"})),
    breathing_only=Variant(
        leaves_out=frozenset(Steps.ids()) - {"slow_breathing", "shoulder_rolls", "rest"},
        needs_check=False,
    ),
)


def intent_of(kind: str, entry_id: str) -> str:
    """Return the intent by which an entry is asked for, as ``OilAllergyTopicIntent``."""
    return f"{entry_id.title().replace('_', '')}{kind}Intent"
