"""Professional bodies, patients' bodies, experts and clinics."""

from __future__ import annotations

from skill.content.evidence.records.record import Kind, Read, Record, Strength

AAAAI = Record(
    "aaaai",
    "An expert of the American Academy of Allergy, Asthma and Immunology",
    "aaaai.org/allergist-resources/ask-the-expert/answers/old-ask-the-experts/nutoil",
    kind=Kind.PROFESSION,
)
ABM = Record(
    "abm",
    "Academy of Breastfeeding Medicine, retold by a doula",
    "bethanndoulaservices.com/updated-mastitis-protocol/",
    year=2022,
    kind=Kind.PROFESSION,
    read=Read.REPORT,
)
ACNE = Record(
    "acne",
    "American Academy of Dermatology, AcneNet",
    "skincarephysicians.com/acnenet/acne_care_taboos.html",
    kind=Kind.PROFESSION,
)
ARTH = Record(
    "arth",
    "Arthritis Foundation (US), as the press gave it",
    "abcnews.go.com/Health/Healthday/story?id=5841985",
    year=2008,
    kind=Kind.CHARITY,
    read=Read.REPORT,
)
BABY = Record(
    "baby",
    "NHS (GB), retold",
    "tobabyandbeyond.com/news/oils-when-and-what-could-be-used-for-infant-massage",
    year=2018,
    kind=Kind.PROFESSION,
    read=Read.REPORT,
)
CANCER = Record(
    "cancer",
    "Cancer Council (AU)",
    "cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage",
    kind=Kind.CHARITY,
    strength=Strength.H,
)
DYSREF = Record(
    "dysref",
    "Notes of a rehabilitation clinic",
    "gmarzloff.github.io/OpenRehab-SCI/autodys.html",
    kind=Kind.PROFESSION,
)
ENDANGER = Record(
    "endanger",
    "Werner R, Associated Bodywork and Massage Professionals (US)",
    "abmp.com/textonlymags/article.php?article=2200",
    kind=Kind.PROFESSION,
)
EPI = Record(
    "epi",
    "A therapist, quoting the Epilepsy Society (GB)",
    "aromatherapyandmassage.com/epilepsy-and-essential-oils.html",
    kind=Kind.PROFESSION,
    read=Read.REPORT,
)
HERN = Record(
    "hern",
    "Ramsay Health Care (GB)",
    "ramsayhealth.co.uk/blog/general-surgery/what-happens-if-i-ignore-a-hernia",
    kind=Kind.PROFESSION,
)
KIDNEYLOC = Record(
    "kidneyloc",
    "Werner R, Associated Bodywork and Massage Professionals (US)",
    "abmp.com/textonlymags/article.php?article=2703",
    kind=Kind.PROFESSION,
)
KIDS = Record(
    "kids",
    "Paediatric Musculoskeletal Matters",
    "pmmonline.org/doctor/pain-by-site/back-pain/red-flags-back-and-neck-pain/",
    kind=Kind.PROFESSION,
    strength=Strength.H,
)
LUPUS = Record(
    "lupus",
    "Lupus Foundation of America",
    "resources.lupus.org/entry/massage-therapy",
    kind=Kind.CHARITY,
    strength=Strength.H,
)
MACM = Record(
    "macm",
    "Macmillan Cancer Support (GB)",
    "ukocamp.co.uk/massage-therapy",
    year=2016,
    kind=Kind.CHARITY,
    read=Read.COPY,
)
MAYO = Record(
    "mayo",
    "Mayo Clinic (US)",
    "spencermassage.com/risks-of-massage",
    title="Massage therapy",
    kind=Kind.PROFESSION,
    read=Read.COPY,
)
NHPC = Record(
    "nhpc",
    "Natural Health Practitioners of Canada",
    "nhpcanada.org/massage-therapy-regulation",
    kind=Kind.PROFESSION,
)
OLD = Record(
    "old",
    "American Massage Therapy Association",
    "amtamassage.org/publications/massage-therapy-journal/massage-for-aging-bodies",
    kind=Kind.PROFESSION,
)
PARK = Record(
    "park",
    "Parkinson's Europe",
    "parkinsonseurope.org/living-well/therapies/complementary-therapies/massage/",
    kind=Kind.CHARITY,
)
PSOR = Record(
    "psor",
    "Healthgrades (US)",
    "healthgrades.com/right-care/psoriasis/5-skin-care-donts-for-psoriasis-sufferers",
    kind=Kind.PRESS,
)
SOCK = Record(
    "sock",
    "A clinic",
    "healthymoves-pa.com/blog/relieving-tender-spots-with-a-tennis-ball/",
    kind=Kind.PROFESSION,
)
WATER = Record(
    "water",
    "Ingraham P",
    "painscience.com/articles/drinking-water-after-massage.php",
    kind=Kind.PROFESSION,
)
