"""Guidelines, authorities and national health bodies; and what no source holds."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Hands, Kind, Read, Record, Strength

WHO = Record(
    "who",
    "World Health Organization",
    "guidelinecentral.com/guideline/3352095/",
    title="WHO guideline for non-surgical management of chronic primary low back pain in adults "
    "in primary and community care settings",
    published_in="Geneva: World Health Organization",
    year=2023,
    kind=Kind.GUIDELINE,
    body_part="low back",
    massage_by=Hands.THERAPIST,
    certainty="conditional recommendation for massage, very low certainty",
    read=Read.COPY,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
NICE = Record(
    "nice",
    "National Institute for Health and Care Excellence",
    title="Low back pain and sciatica in over 16s: assessment and management",
    published_in="NICE guideline NG59",
    year=2016,
    kind=Kind.GUIDELINE,
    body_part="low back",
    massage_by=Hands.THERAPIST,
    read=Read.REPORT,
)
NYSED = Record(
    "nysed",
    "New York State Education Department",
    "op.nysed.gov/professions/massage-therapy/precautions-massagebodywork-therapy",
    title="Precautions for Massage/Bodywork Therapy",
    kind=Kind.AUTHORITY,
    massage_by=Hands.THERAPIST,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
NCCIH = Record(
    "nccih",
    "National Center for Complementary and Integrative Health (US)",
    "massage.megatopx.com/article002_pg2.html",
    title="Massage therapy: what you need to know",
    year=2019,
    massage_by=Hands.THERAPIST,
    read=Read.COPY,
)
CUPPING = Record(
    "cupping",
    "National Center for Complementary and Integrative Health (US)",
    "medical-and-health-news-for-you.blogspot.com/2020/01/what-is-cupping.html",
    title="What is cupping?",
    year=2020,
    read=Read.COPY,
    read_on=date(2026, 11, 28),
)
AXIAL = Record(
    "axial",
    "National Institute for Health and Care Excellence",
    "nice.org.uk/guidance/ng65/ifp/chapter/If-your-symptoms-are-mostly-in-your-back-axial",
    title="Spondyloarthritis in over 16s: information for the public",
    published_in="NICE guideline NG65",
    kind=Kind.GUIDELINE,
    body_part="low back",
    read_on=date(2026, 11, 28),
    strength=Strength.H,
)
CDC = Record(
    "cdc",
    "Centers for Disease Control and Prevention (US)",
    "cdc.gov/ncbddd/dvt/materials/blood-clot-risks-and-pregnancy.html",
    strength=Strength.H,
)
FDA = Record(
    "fda",
    "Food and Drug Administration (US)",
    "ecfr.okayd.com/browse/21/890/890.5660",
    title="21 CFR 890.5660",
    year=2019,
    kind=Kind.AUTHORITY,
    read=Read.COPY,
    strength=Strength.H,
)
FIRE = Record(
    "fire",
    "Norfolk County Council (GB)",
    "norfolk.gov.uk/article/43821/Emollients",
    kind=Kind.AUTHORITY,
    strength=Strength.H,
)
JUDGEMENT = Record(
    "judgement",
    "the people who wrote this skill",
    kind=Kind.JUDGEMENT,
    certainty="no source was found; a clinician has to judge it",
    read=Read.NOTHING,
    strength=Strength.L,
)
"""No source was found: this project judged it so."""
