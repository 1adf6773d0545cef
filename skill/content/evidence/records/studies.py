"""Single studies: trials, experiments, surveys."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Hands, Kind, Read, Record, Strength

DIEGO = Record(
    "diego",
    "Diego MA, Field T, Sanders C, Hernandez-Reif M",
    "doi.org/10.1080/00207450490249446",
    title="Massage therapy of moderate and light pressure and vibrator effects on EEG and heart "
    "rate",
    published_in="International Journal of Neuroscience 114(1), 31-44",
    year=2004,
    kind=Kind.TRIAL,
    studied="36 healthy adults, one team",
    massage_by=Hands.OTHER,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
SHERMAN = Record(
    "sherman",
    "Sherman KJ, Cook AJ, Wellman RD, Hawkes RJ, Kahn JR, Deyo RA, Cherkin DC",
    "annfammed.org/content/12/2/112.full",
    title="Five-Week Outcomes From a Dosing Trial of Therapeutic Massage for Chronic Neck Pain",
    published_in="Annals of Family Medicine 12(2), 112-120",
    year=2014,
    kind=Kind.TRIAL,
    studied="228 people with lasting neck pain",
    body_part="neck",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
WALK = Record(
    "walk",
    "Pocovi NC, Lin CC, French SD and others",
    "doi.org/10.1016/S0140-6736(24)00755-4",
    title="Effectiveness and cost-effectiveness of an individualised, progressive walking and "
    "education intervention for the prevention of low back pain recurrence in Australia "
    "(WalkBack): a randomised controlled trial",
    published_in="Lancet 404(10448), 134-144",
    year=2024,
    kind=Kind.TRIAL,
    studied="701 adults who had just got over low back pain",
    body_part="low back",
    massage_by=Hands.NOBODY,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
HINDS = Record(
    "hinds",
    "Hinds T, McEwan I, Perkes J, Dawson E, Ball D, George K",
    title="Effects of massage on limb and skin blood flow after quadriceps exercise",
    published_in="Medicine and Science in Sports and Exercise 36(8), 1308-1313",
    year=2004,
    kind=Kind.EXPERIMENT,
    studied="13 men after exercise",
    body_part="thighs",
    massage_by=Hands.OTHER,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
FRANKLIN = Record(
    "franklin",
    "Franklin NC, Ali MM, Robinson AT, Norkeviciute E, Phillips SA",
    "doi.org/10.1016/j.apmr.2014.02.007",
    title="Massage therapy restores peripheral vascular function after exertion",
    published_in="Archives of Physical Medicine and Rehabilitation",
    year=2014,
    kind=Kind.EXPERIMENT,
    body_part="an artery of the arm, after massage of the legs",
    massage_by=Hands.THERAPIST,
    read=Read.REPORT,
    read_on=date(2026, 11, 27),
)
WILTSHIRE = Record(
    "wiltshire",
    "Wiltshire EV and others",
    title='Massage impairs postexercise muscle blood flow and "lactic acid" removal',
    published_in="Medicine and Science in Sports and Exercise",
    year=2010,
    kind=Kind.EXPERIMENT,
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
RAPAPORT = Record(
    "rapaport",
    "Rapaport MH, Schettler P, Bresee C",
    title="A preliminary study of the effects of a single session of Swedish massage on "
    "hypothalamic-pituitary-adrenal and immune function in normal individuals",
    published_in="Journal of Alternative and Complementary Medicine",
    year=2010,
    kind=Kind.EXPERIMENT,
    studied="healthy adults; their lymph flow was not measured",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
CAMBRON = Record(
    "cambron",
    "Cambron JA, Dexheimer J, Coe P, Swenson R",
    "doi.org/10.1089/acm.2006.6401",
    title="Side-effects of massage therapy: a cross-sectional study of 100 clients",
    published_in="Journal of Alternative and Complementary Medicine 13(8), 793-796",
    year=2007,
    kind=Kind.SURVEY,
    studied="91 clients of a university's massage clinic",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
CHEMO = Record(
    "chemo",
    "Mao JJ, Wagner KE, Seluzicki CM, Hugo A, Galindez LK, Sheaffer H, Fox KR",
    "doi.org/10.1200/JOP.2016.015081",
    title="Integrating Oncology Massage Into Chemoinfusion Suites: A Program Evaluation",
    published_in="Journal of Oncology Practice 13(3), e207-e216",
    year=2017,
    kind=Kind.SURVEY,
    studied="692 massages during chemotherapy for breast cancer, no control group",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
BICKMORE = Record(
    "bickmore",
    "Bickmore TW and others",
    title="Patient and consumer safety risks when using conversational assistants for medical "
    "information: an observational study of Siri, Alexa, and Google Assistant",
    published_in="Journal of Medical Internet Research",
    year=2018,
    kind=Kind.EXPERIMENT,
    massage_by=Hands.NOBODY,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
