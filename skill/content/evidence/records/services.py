"""Public health services, for the most part Britain's: a copy where the page wasn't to be had."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Read, Record, Strength

AAA = Record("aaa", "NHS (GB)", "healthunlocked.com/tag/abdominal-aortic-aneurysm", read=Read.COPY)
BREATH = Record(
    "breath",
    "NHS Leicestershire",
    "rethinkyourmind.co.uk/the-lpt-nhs-yellow-book-2017-18/inc/html/49.html",
    title="The Yellow Book",
    year=2017,
    strength=Strength.H,
)
DISC = Record("disc", "NHS (GB)", "drpharmacy.uk/health-detail/?topic=slipped-disc", read=Read.COPY)
FAINT = Record(
    "faint",
    "NHS 111 Wales",
    "111.wales.nhs.uk/encyclopaedia/f/article/fainting",
    strength=Strength.H,
)
GALL = Record(
    "gall",
    "NHS (GB)",
    "developer.api.nhs.uk/widgets/condition/?condition=%2Fconditions%2Fgallstones%2Fsymptoms%2F",
    strength=Strength.H,
)
GLAND = Record(
    "gland",
    "nidirect (Northern Ireland)",
    "nidirect.gov.uk/conditions/swollen-glands",
    strength=Strength.H,
)
GSTT = Record(
    "gstt",
    "Guy's and St Thomas' (NHS, London)",
    "guysandstthomas.nhs.uk/health-information/medicines-and-how-to-manage-them/medicines-and-falls",
    strength=Strength.H,
)
HEAD = Record("head", "NHS (GB)", "limelighthealthhub.nhs.uk/health-a-to-z/headaches/")
HEAT = Record(
    "heat",
    "NHS MPFT (Staffordshire)",
    "mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment",
    strength=Strength.H,
)
HIVES = Record("hives", "NHS (GB)", "drpharmacy.uk/health-detail/?topic=hives", read=Read.COPY)
HYPO = Record(
    "hypo",
    "NHS Leeds",
    "leedsth.nhs.uk/patients/resources/postural-hypotension-2/",
    strength=Strength.H,
)
NHS999 = Record(
    "nhs999",
    "NHS (GB), as the press gave it",
    "3slastxawesome.info/2025/01/06/nhs-warns-tingling-in-two-key-areas-means-you-should-call-999-immediately",
    year=2025,
    read=Read.REPORT,
)
NHSBACK = Record(
    "nhsback",
    "NHS (GB)",
    "bridgestreetsurgery.co.uk/health-information/4205-2/back-pain",
    title="Back pain",
    read=Read.COPY,
)
NHSWHY = Record(
    "nhswhy",
    "NHS (GB)",
    "nhs.uk/flashcont/altflash/c_back_pain.htm",
    title="Back pain: what a doctor says in a video",
    read=Read.FULL_TEXT,
    read_on=date(2026, 11, 28),
)
NHSCLOTS = Record(
    "nhsclots", "NHS (GB)", title="Blood clots; deep vein thrombosis", read=Read.REPORT
)
NHSPREG = Record(
    "nhspreg",
    "NHS (GB)",
    "nhs.uk/conditions/pregnancy-and-baby/backache-pregnant/",
    strength=Strength.H,
)
NHSMOVES = Record(
    "nhsmoves",
    "NHS Healthier Together (GB)",
    "stw-healthiertogether.nhs.uk/pregnant-women/worried-you-are-unwell-during-pregnancy/reduced-baby-movements-after-24th-week-pregnancy",
    strength=Strength.H,
)
NODE = Record(
    "node",
    "NHS Scotland",
    "rightdecisions.scot.nhs.uk/scottish-cancer-network-clinical-management-pathways/breast-cancer/breast-supportive-care/specific-symptom-issues/lymphoedema",
    strength=Strength.H,
)
NORF = Record(
    "norf",
    "NHS Norfolk",
    "norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
    strength=Strength.H,
)
NPIS = Record(
    "npis",
    "National Poisons Information Service (GB)",
    "npis.org/index.html",
    year=2017,
    strength=Strength.H,
)
OD = Record(
    "od",
    "NHS Glasgow",
    "mypsych.nhsggc.org.uk/medicines-companion/emergencies-2222/paracetamol-overdose/",
    strength=Strength.H,
)
PACE = Record(
    "pace",
    "NHS Rotherham",
    "therotherhamft.nhs.uk/patients-and-visitors/patient-information/pacemakers",
    strength=Strength.H,
)
PAD = Record(
    "pad",
    "NHS (GB)",
    "nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx",
    strength=Strength.H,
)
PERIOD = Record(
    "period",
    "NHS (GB), text of a video",
    "pugvestor.com/how-to-deal-with-period-pain-nhs/",
    read=Read.COPY,
)
POISON = Record(
    "poison",
    "Missouri Poison Center (US)",
    "missouripoisoncenter.org/essential-oils/",
    strength=Strength.H,
)
SCIAT = Record(
    "sciat",
    "NHS Wales",
    "ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica",
    strength=Strength.H,
)
SCIAT2 = Record(
    "sciat2", "NHS (GB)", "windsorhousegrouppractice.co.uk/conditions/sciatica/", read=Read.COPY
)
SHEF = Record(
    "shef",
    "NHS Sheffield",
    "sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain",
    strength=Strength.H,
)
SHING = Record(
    "shing",
    "NHS (GB), and a trade paper for pharmacies",
    "1stchoicepharmacy.co.uk/nhs_conditions_shingles; "
    "tmmagazine.co.uk/learning/pharmacy-first-shingles/"
    "preventing-the-spread-of-shingles-1230335",
    read=Read.COPY,
)
STER = Record(
    "ster", "NHS Mersey", "merseycare.nhs.uk/cortisone-injection-guide", strength=Strength.H
)
STONE = Record(
    "stone",
    "nidirect (Northern Ireland); NHS (GB)",
    "nidirect.gov.uk/conditions/kidney-stones; notinline.org/health-conditions/kidney-stones",
    strength=Strength.H,
)
STRAIN = Record(
    "strain",
    "NHS (GB)",
    "1stchoicepharmacy.co.uk/nhs_conditions_sprains-and-strains",
    read=Read.COPY,
)
SUN = Record("sun", "NHS (GB)", "hartingtonsurgery.co.uk/509/sunburn/", read=Read.COPY)
SURGCLOT = Record(
    "surgclot",
    "Cambridge University Hospitals (NHS)",
    "cuh.nhs.uk/patient-information/preventing-hospital-associated-blood-clots",
    title="Preventing hospital-associated blood clots",
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
TENS = Record("tens", "NHS (GB)", "lowtonrehab.co.uk/terminology/tens/", read=Read.COPY)
