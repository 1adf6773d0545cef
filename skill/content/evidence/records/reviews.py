"""Reviews of studies, and what experts agreed on."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Hands, Kind, Read, Record, Strength

FURLAN = Record(
    "furlan",
    "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M",
    "pmc.ncbi.nlm.nih.gov/articles/PMC8734598",
    title="Massage for low-back pain",
    published_in="Cochrane Database of Systematic Reviews, CD001929",
    year=2015,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="25 trials, 3,096 adults with low back pain, most of it lasting",
    body_part="low back",
    massage_by=Hands.THERAPIST,
    certainty="low to very low quality",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
MAK = Record(
    "mak",
    "Mak S, Allen J, Begashaw M, Miake-Lye I, Beroes-Severin J, De Vries G, Lawson E, Shekelle PG",
    "doi.org/10.1001/jamanetworkopen.2024.22259",
    title="Use of Massage Therapy for Pain, 2018-2023: A Systematic Review",
    published_in="JAMA Network Open 7(7), e2422259",
    year=2024,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="129 systematic reviews, 17 of them mapped; massage by oneself was left out",
    body_part="many, the low back among them",
    massage_by=Hands.THERAPIST,
    certainty="mostly low or very low; some moderate, for low back pain among others",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
DAVIS = Record(
    "davis",
    "Davis HL, Alabed S, Chico TJA",
    title="Effect of sports massage on performance and recovery: a systematic review and "
    "meta-analysis",
    published_in="BMJ Open Sport and Exercise Medicine 6(1), e000614",
    year=2020,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="29 studies",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
SANTOS = Record(
    "santos",
    "Santos TS, Oliveira KKB, Martins LV, Vidal APC",
    "doi.org/10.1016/j.gaitpost.2022.06.010",
    title="Effects of manual therapy on body posture: Systematic review and meta-analysis",
    published_in="Gait and Posture 96, 280-294",
    year=2022,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="38 trials, 1,597 people; any manual therapy, not massage alone; "
    "scoliosis: 2 trials, 26 people",
    body_part="head, back and pelvis",
    massage_by=Hands.THERAPIST,
    certainty="moderate for forward head, round back and no effect on scoliosis (GRADE)",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
MOYER04 = Record(
    "moyer04",
    "Moyer CA, Rounds J, Hannum JW",
    "doi.org/10.1037/0033-2909.130.1.3",
    title="A Meta-Analysis of Massage Therapy Research",
    published_in="Psychological Bulletin 130(1), 3-18",
    year=2004,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="37 randomised studies",
    body_part="various",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
MOYER11 = Record(
    "moyer11",
    "Moyer CA, Seefeldt L, Mann ES, Jackley LM",
    title="Does massage therapy reduce cortisol? A comprehensive quantitative review",
    published_in="Journal of Bodywork and Movement Therapies",
    year=2011,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="studies of cortisol only",
    body_part="various",
    massage_by=Hands.THERAPIST,
    read=Read.REPORT,
)
FIELD = Record(
    "field",
    "Field T, Hernandez-Reif M, Diego M, Schanberg S, Kuhn C",
    title="Cortisol decreases and serotonin and dopamine increase following massage therapy",
    published_in="International Journal of Neuroscience",
    year=2005,
    kind=Kind.REVIEW,
    studied="studies of one team",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
YIN = Record(
    "yin",
    "Yin P, Gao N, Wu J, Litscher G, Xu S",
    title="Adverse events of massage therapy in pain-related conditions: a systematic review",
    published_in="Evidence-Based Complementary and Alternative Medicine",
    year=2014,
    kind=Kind.SYSTEMATIC_REVIEW,
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    strength=Strength.H,
)
CHEAT = Record(
    "cheat",
    "French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ",
    "doi.org/10.1002/14651858.CD004750.pub2",
    title="Superficial heat or cold for low back pain",
    published_in="Cochrane Database of Systematic Reviews, CD004750",
    year=2006,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="9 trials, 1,117 adults with low back pain",
    body_part="low back",
    massage_by=Hands.NOBODY,
    certainty="moderate in a few trials for a small gain by heat wraps; not enough for cold",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
FIBRO = Record(
    "fibro",
    "Li Y, Wang F, Feng C, Yang X, Sun Y",
    "doi.org/10.1371/journal.pone.0089304",
    title="Massage Therapy for Fibromyalgia: A Systematic Review and Meta-Analysis of "
    "Randomized Controlled Trials",
    published_in="PLoS ONE 9(2), e89304",
    year=2014,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="9 trials, 404 people with fibromyalgia",
    massage_by=Hands.THERAPIST,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
HIV = Record(
    "hiv",
    "Hillier SL, Louw Q, Morris L, Uwimana J, Statham S",
    "doi.org/10.1002/14651858.CD007502.pub2",
    title="Massage therapy for people with HIV/AIDS",
    published_in="Cochrane Database of Systematic Reviews, CD007502",
    year=2010,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="4 trials, children and adults with HIV",
    massage_by=Hands.THERAPIST,
    certainty="effect on the immune system not yet convincingly proven",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
ROLLER = Record(
    "roller",
    "Wiewelhove T, Döweling A, Schneider C, Hottenrott L, Meyer T, Kellmann M, Pfeiffer M, "
    "Ferrauti A",
    "doi.org/10.3389/fphys.2019.00376",
    title="A Meta-Analysis of the Effects of Foam Rolling on Performance and Recovery",
    published_in="Frontiers in Physiology 10, 376",
    year=2019,
    kind=Kind.SYSTEMATIC_REVIEW,
    studied="21 studies of people in sport",
    massage_by=Hands.SELF,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
DELPHI = Record(
    "delphi",
    "Bartsch KM, Baumgart C, Freiwald J, Wilke J, Slomka G, Turnhöfer S, Egner C, Hoppe MW, "
    "Klingler W, Schleip R",
    "doi.org/10.3390/jcm10225360",
    title="Expert Consensus on the Contraindications and Cautions of Foam Rolling: An "
    "International Delphi Study",
    published_in="Journal of Clinical Medicine 10(22), 5360",
    year=2021,
    kind=Kind.CONSENSUS,
    studied="37 experts, most of them sports scientists",
    massage_by=Hands.SELF,
    certainty="agreement over 70 %: not on open wounds, not on broken bones",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
QUINT = Record(
    "quint",
    "Quintner JL, Bove GM, Cohen ML",
    "doi.org/10.1093/rheumatology/keu471",
    title="A critical evaluation of the trigger point phenomenon",
    published_in="Rheumatology 54(3), 392-399",
    year=2015,
    kind=Kind.REVIEW,
    massage_by=Hands.NOBODY,
    certainty="the authors call the theory refuted; others answered them",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
HEADCAM = Record(
    "headcam",
    "not recorded",
    "doi.org/10.1007/978-3-319-91491-6_19",
    year=2018,
    kind=Kind.REVIEW,
    body_part="head",
    certainty="too thin to recommend massage for headache",
    read=Read.ABSTRACT,
)
