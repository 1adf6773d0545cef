"""The press, and figures of authorities that only the press was read for."""

from __future__ import annotations

from skill.content.evidence.records.record import Kind, Read, Record

AUMED = Record(
    "aumed",
    "A news page",
    "mforum.com.au/1800medicare-now-live-and-taking-calls",
    year=2026,
    kind=Kind.HELP_LINE,
    read=Read.REPORT,
)
CARE = Record(
    "care",
    "Healthline (US)",
    "healthline.com/health/medicare/does-medicare-cover-massage-therapy",
    kind=Kind.PRESS,
)
CHAIR = Record(
    "chair",
    "Figures of the Consumer Product Safety Commission (US), as the press gave them",
    "insideedition.com/media/videos/over-2000-emergency-visits-involved-massage-chairs-from-2012-to-2021-cpsc-79983",
    year=2023,
    kind=Kind.PRESS,
    read=Read.REPORT,
)
FLEX = Record(
    "flex",
    "A warning of the Food and Drug Administration (US), as the press gave it",
    "amp.claimsjournal.com/news/national/2011/08/29/190256.htm",
    year=2011,
    kind=Kind.PRESS,
    read=Read.REPORT,
)
IBU = Record(
    "ibu",
    "NHS (GB), as the press gave it",
    "england-times.co.uk/nhs-ibuprofen-warning-to-people-in-uk-with-8-conditions-including-asthma/",
    kind=Kind.PRESS,
    read=Read.REPORT,
)
KINDS = Record(
    "kinds",
    "ABC News (US)",
    "abcnews.go.com/Health/AlternativeMedicine/types-massage-techniques/story?id=9402001",
    kind=Kind.PRESS,
)
KOREA = Record(
    "korea",
    "A news page",
    "newsdirectory3.com/rising-concerns-over-safety-incidents-with-massage-chairs-urgent-action-needed/",
    kind=Kind.PRESS,
)
UKAU = Record(
    "ukau",
    "A page on who regulates massage",
    "rvhhc.org/manual-therapy/are-massage-therapists-regulated.html",
    kind=Kind.PRESS,
)
