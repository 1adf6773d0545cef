"""The studies, guidelines and pages behind the content, shared by all languages."""

from __future__ import annotations

from skill.content.text import Citation

FURLAN_2015 = Citation(
    "Furlan 2015",
    "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M. Massage for low-back pain. "
    "Cochrane Database of Systematic Reviews 2015, CD001929.",
)
MAK_2024 = Citation(
    "Mak 2024",
    "Mak S, Allen J, Begashaw M, Miake-Lye I, Beroes-Severin J, De Vries G, Lawson E, "
    "Shekelle PG. Use of Massage Therapy for Pain, 2018-2023: A Systematic Review. "
    "JAMA Network Open 2024;7(7):e2422259.",
)
WHO_2023 = Citation(
    "WHO 2023",
    "World Health Organization. WHO guideline for non-surgical management of chronic primary "
    "low back pain in adults in primary and community care settings. Geneva, 2023.",
)
NICE_NG59 = Citation(
    "NICE NG59",
    "National Institute for Health and Care Excellence. Low back pain and sciatica in over "
    "16s: assessment and management. NICE guideline NG59, 2016.",
)
DAVIS_2020 = Citation(
    "Davis 2020",
    "Davis HL, Alabed S, Chico TJA. Effect of sports massage on performance and recovery: a "
    "systematic review and meta-analysis. BMJ Open Sport and Exercise Medicine "
    "2020;6(1):e000614.",
)
SANTOS_2022 = Citation(
    "Santos 2022",
    "Santos TS, Oliveira KKB, Martins LV, Vidal APC. Effects of manual therapy on body "
    "posture: Systematic review and meta-analysis. Gait and Posture 2022;96:280-294.",
)
HINDS_2004 = Citation(
    "Hinds 2004",
    "Hinds T, McEwan I, Perkes J, Dawson E, Ball D, George K. Effects of massage on limb and "
    "skin blood flow after quadriceps exercise. Medicine and Science in Sports and Exercise, "
    "2004.",
)
FRANKLIN_2014 = Citation(
    "Franklin 2014",
    "Franklin NC, Ali MM, Robinson AT, Norkeviciute E, Phillips SA. Massage therapy restores "
    "peripheral vascular function after exertion. Archives of Physical Medicine and "
    "Rehabilitation, 2014.",
)
WILTSHIRE_2010 = Citation(
    "Wiltshire 2010",
    "Wiltshire EV and others. Massage impairs postexercise muscle blood flow and "
    '"lactic acid" removal. Medicine and Science in Sports and Exercise, 2010.',
)
RAPAPORT_2010 = Citation(
    "Rapaport 2010",
    "Rapaport MH, Schettler P, Breese C. A preliminary study of the effects of a single "
    "session of Swedish massage on hypothalamic-pituitary-adrenal and immune function in "
    "normal individuals. Journal of Alternative and Complementary Medicine, 2010.",
)
FIELD_2005 = Citation(
    "Field 2005",
    "Field T, Hernandez-Reif M, Diego M, Schanberg S, Kuhn C. Cortisol decreases and "
    "serotonin and dopamine increase following massage therapy. International Journal of "
    "Neuroscience, 2005.",
)
MOYER_2011 = Citation(
    "Moyer 2011",
    "Moyer CA, Seefeldt L, Mann ES, Jackley LM. Does massage therapy reduce cortisol? A "
    "comprehensive quantitative review. Journal of Bodywork and Movement Therapies, 2011.",
)
YIN_2014 = Citation(
    "Yin 2014",
    "Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related "
    "conditions: a systematic review. Evidence-Based Complementary and Alternative Medicine, "
    "2014.",
)
BICKMORE_2018 = Citation(
    "Bickmore 2018",
    "Bickmore TW and others. Patient and consumer safety risks when using conversational "
    "assistants for medical information: an observational study of Siri, Alexa, and Google "
    "Assistant. Journal of Medical Internet Research, 2018.",
)
MAYO = Citation("Mayo Clinic", "Mayo Clinic. Massage therapy. Patient information, online.")
NCCIH = Citation(
    "NCCIH",
    "National Center for Complementary and Integrative Health (US). Massage therapy: what you "
    "need to know. Online.",
)
CDC = Citation(
    "CDC",
    "Centers for Disease Control and Prevention (US). Blood clots (venous thromboembolism): "
    "pages on risk in pregnancy and after birth. Online.",
)
NHS_BACK = Citation("NHS back pain", "National Health Service (UK). Back pain. Online.")
NHS_CLOTS = Citation(
    "NHS blood clots", "National Health Service (UK). Blood clots; deep vein thrombosis. Online."
)
