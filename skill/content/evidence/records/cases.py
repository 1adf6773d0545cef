"""Reports of single cases: they show that a thing can happen, never how often."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Hands, Kind, Read, Record, Strength

GUNNECK = Record(
    "gunneck",
    "Sulkowski K, Grant G, Brodie T",
    "doi.org/10.5811/cpcem.2022.2.56046",
    title="Case Report: Vertebral Artery Dissection After Use of Handheld Massage Gun",
    published_in="Clinical Practice and Cases in Emergency Medicine 6(2), 159-161",
    year=2022,
    kind=Kind.CASE_REPORT,
    studied="a woman of 27",
    body_part="neck",
    massage_by=Hands.SELF,
    certainty="causality is difficult to establish",
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
GUNRHAB = Record(
    "gunrhab",
    "Chen J, Zhang F, Chen H, Pan H",
    "ouci.dntb.gov.ua/en/works/4E02dWV7",
    title="Rhabdomyolysis After the Use of Percussion Massage Gun: A Case Report",
    published_in="Physical Therapy 101(1)",
    year=2021,
    kind=Kind.CASE_REPORT,
    studied="a young woman, massaged by her coach after cycling",
    body_part="thighs",
    massage_by=Hands.OTHER,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
GUNBLEED = Record(
    "gunbleed",
    "Kwon",
    "suppr.wilddata.cn/browses/detail/pubmed/39015201",
    year=2024,
    kind=Kind.CASE_REPORT,
    studied="somebody on blood thinners, who bled; the course was fatal",
    read=Read.ABSTRACT,
    strength=Strength.H,
)
VAD = Record(
    "vad",
    "Shariff E, Al Ghannam ZT, AlDamigh FA, AlGhamdi AG, AlEisawi YM, Aloqalaa KF, Sallout BZ",
    "doi.org/10.7759/cureus.33394",
    title="Home Self-Massage Device Necessitates Public Awareness: Vertebral Artery Dissection "
    "Associated With a Home Massage Device",
    published_in="Cureus 15(1), e33394",
    year=2023,
    kind=Kind.CASE_REPORT,
    studied="a woman of 43",
    body_part="neck",
    massage_by=Hands.SELF,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
CIRR = Record(
    "cirr",
    "Sugiyama C, Akai A, Yamakita N, Ikeda T, Yasuda K",
    "doi.org/10.3748/wjg.15.4457",
    title="Muscle hematoma: A critically important complication of alcoholic liver cirrhosis",
    published_in="World Journal of Gastroenterology 15(35), 4457-4460",
    year=2009,
    kind=Kind.CASE_REPORT,
    studied="a man of 56, and seven cases found besides",
    massage_by=Hands.NOBODY,
    read=Read.ABSTRACT,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
MIKHAIL = Record(
    "mikhail",
    "Mikhail",
    "painscience.com/bibliography.php?mikhail97",
    year=1997,
    kind=Kind.CASE_REPORT,
    studied="somebody with a graft in the aorta, who was walked on",
    body_part="back",
    read=Read.REPORT,
)
