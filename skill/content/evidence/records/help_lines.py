"""Where the numbers to phone were read: emergencies, crisis lines, poison lines."""

from __future__ import annotations

from datetime import date

from skill.content.evidence.records.record import Kind, Read, Record, Strength

AU000 = Record(
    "au000",
    "Australian Communications and Media Authority",
    "acma.gov.au/theACMA/emergency-call-service-faq-i-acma",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
C988 = Record(
    "c988",
    "Wikipedia, on 988 in the US and in Canada",
    "wiki.av1.space/content/wikipedia_en_all_mini_2025-06/988_(telephone_number)",
    year=2025,
    kind=Kind.HELP_LINE,
    read=Read.COPY,
    read_on=date(2026, 11, 27),
)
CA911 = Record(
    "ca911",
    "City of Brampton (CA)",
    "www1.brampton.ca/EN/residents/Emergency-Management/Pages/About-911.aspx",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
CA988 = Record(
    "ca988",
    "The press, on 988 in Canada",
    "connectfm.ca/news/post/988-suicide-crisis-helpline-launches-across-canada",
    year=2023,
    kind=Kind.HELP_LINE,
)
CAPOISON = Record(
    "capoison",
    "The press, on 1-844-POISON-X (CA)",
    "barrie360.com/?p=9041",
    year=2023,
    kind=Kind.HELP_LINE,
    read=Read.REPORT,
    read_on=date(2026, 11, 27),
)
GB999 = Record(
    "gb999",
    "West Midlands Ambulance Service (NHS)",
    "wmas.nhs.uk/999-or-111/",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
IN108 = Record(
    "in108",
    "DNA India, on 108 and on 112 in its place",
    "dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661",
    year=2026,
    kind=Kind.HELP_LINE,
    read=Read.REPORT,
    read_on=date(2026, 11, 27),
)
IN112 = Record(
    "in112",
    "Vikaspedia, for the Indian government",
    "en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
LIFE = Record(
    "life",
    "Lifeline (AU); Suicide Prevention Australia",
    "lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/; "
    "suicidepreventionaust.org/october-member-of-the-month-lifeline/",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
OPT2 = Record(
    "opt2",
    "An NHS surgery, on 111 and its option 2",
    "pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness",
    kind=Kind.HELP_LINE,
)
QLD = Record(
    "qld",
    "Queensland Poisons Information Centre (AU)",
    "poisonsinfo.health.qld.gov.au",
    year=2023,
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
SAM = Record(
    "sam",
    "Samaritans (GB); Full Fact on texts",
    "samaritans.org/how-we-can-help/contact-samaritan/; "
    "fullfact.org/online/samaritans-text-message-service/",
    kind=Kind.HELP_LINE,
    strength=Strength.H,
)
TELE = Record(
    "tele",
    "The Shillong Times, on Tele MANAS (IN)",
    "theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
    year=2025,
    kind=Kind.HELP_LINE,
)
US911 = Record(
    "us911",
    "911.gov (US), quoted by a town",
    "skowhegan.org/FAQ.aspx?QID=95",
    kind=Kind.HELP_LINE,
    read=Read.COPY,
    read_on=date(2026, 11, 27),
    strength=Strength.H,
)
USPOISON = Record(
    "uspoison",
    "An ambulance service, on the poison line of the US",
    "emsaonline.com/mediacenter/articles/00000391.html",
    kind=Kind.HELP_LINE,
    read_on=date(2026, 11, 27),
)
