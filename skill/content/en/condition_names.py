"""More that people say in English for conditions, one tuple a condition."""

from __future__ import annotations

from skill.content.wordings import spoken

CLOTTING_DISORDER = spoken("""
    a clot in my calf, d v t, sticky blood syndrome, i t p, a clot after flying
""")

ANTICOAGULANT = spoken("""
    anticoagulant medication, i n r checks
""")

FRACTURE = spoken("""
    a chipped bone in my back, a busted rib, a bone break, a fractured sacrum
""")

PREGNANCY = spoken("""
    twins on the way, an early pregnancy, a high risk pregnancy, first trimester pregnancy
    a baby due in june, a due date next month, being in the family way, an expected baby
    a surrogate pregnancy, an i v f pregnancy, a possible pregnancy, labour pains
    prenatal appointments
""")

WOUND_OR_BURN = spoken("""
    a deep scratch, staples in my back, an ulcer on my skin, a scald, a skin graft
    a blistered sunburn
""")

SKIN_CONDITION = spoken("""
    a red itchy patch
""")

OSTEOPOROSIS = spoken("""
    a bad bone scan, a low dexa score, alendronate tablets, prolia injections, chalky bones
    osteoporosis of the spine
""")

CANCER = spoken("""
    a growth on my spine, a malignant lump, a cancer diagnosis, cancer in remission
    the big c
""")

FEVER_OR_INFECTION = spoken("""
    a temperature, the shivers, a throat infection, a raging temperature, a tooth infection
""")

RECENT_SURGERY = spoken("""
    an operation last month, heart surgery last month, a hernia operation
    my gallbladder out, a laminectomy, a discectomy, metal screws in my back
    breast implants put in, a bypass operation, a recent procedure, surgery two weeks ago
""")

DISC_PROBLEM = spoken("""
    degenerative discs, a disc pressing on a nerve
""")

HEART_PROBLEM = spoken("""
    a dicky heart, an enlarged heart, uncontrolled b p
""")

NUMBNESS_OR_DIABETES = spoken("""
    paper thin skin, skin that tears, insulin injections, a diabetic foot, m s numbness
""")

VARICOSE_VEINS = spoken("""
    vein trouble, a black and blue back, venous insufficiency, support stockings for veins
    unexplained bruises, a haematoma, easy bruises on my back
""")

ANTIPLATELET = spoken("""
    antiplatelet tablets, a small aspirin, cardiprin, tablets for my stent
    aspirin since my stroke, platelet pills, heart aspirin
""")

POSTPARTUM = spoken("""
    a baby last week, a baby last month, a baby two weeks ago, a recent delivery
    a six week old baby, a home birth last month, postpartum recovery, a delivery last month
    a baby a few weeks back, an emergency caesarean, a section scar, postnatal recovery
    childbirth recently, twins last month, after delivery weakness, an episiotomy
    a tear during birth, a natural birth last week
""")
