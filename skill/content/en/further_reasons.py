"""Ten further reasons in English, from health bodies; the article doesn't name them."""

from __future__ import annotations

from skill.content.citations import CDC, MAYO, NCCIH, YIN_2014
from skill.content.en.wording import spoken
from skill.content.entries import FurtherReasonWords
from skill.content.facts import FurtherReasons
from skill.content.text import evidence, safety

FURTHER_REASONS = FurtherReasons(
    osteoporosis=FurtherReasonWords(
        name="weak bones",
        reason=(evidence("Weak bones can crack under pressure.", MAYO, NCCIH),),
        whom=safety("Ask your doctor first, as bones can be weaker than they feel."),
        synonyms=spoken("""
            osteoporosis, osteopenia, weak bones, brittle bones, thin bones, fragile bones
            soft bones, low bone density, poor bone density, bone loss, bone thinning
            thinning bones, brittle bone disease, osteogenesis imperfecta, porous bones
            severe osteoporosis
        """),
    ),
    cancer=FurtherReasonWords(
        name="cancer",
        reason=(
            evidence(
                "Massage should never press on a growth, or on skin that's had radiation.", NCCIH
            ),
        ),
        whom=safety("Ask your cancer team first."),
        synonyms=spoken("""
            cancer, a cancer, tumor, a tumor, tumour, a tumour, tumors, tumours, bone cancer
            breast cancer, lung cancer, skin cancer, prostate cancer, cancer in my bones
            metastasis, metastases, melanoma, leukemia, leukaemia, lymphoma, myeloma
            chemo, chemotherapy, radiation, radiotherapy, radiation burn, a lump, a growth
        """),
    ),
    fever_or_infection=FurtherReasonWords(
        name="a fever or infection",
        reason=(safety("It's best to wait until a fever or an infection has passed."),),
        whom=safety("If it lasts or gets worse, see your doctor."),
        synonyms=spoken("""
            fever, a fever, high temperature, a high temperature, temperature, infection
            an infection, flu, the flu, influenza, a cold, covid, a virus, a bug, a stomach bug
            chest infection, pneumonia, kidney infection, bladder infection, sore throat
            chills, feeling feverish, dengue, malaria, typhoid
        """),
    ),
    recent_surgery=FurtherReasonWords(
        name="a recent operation",
        reason=(evidence("Massage should keep away from the place of a recent operation.", NCCIH),),
        whom=safety("Ask your surgeon when and where massage may start again."),
        synonyms=spoken("""
            recent surgery, surgery, a surgery, back surgery, spine surgery, spinal surgery
            recent operation, an operation, operation, operated on, back operation
            spinal fusion, a spinal fusion, a fusion, discectomy, laminectomy
            hip replacement, knee replacement, shoulder surgery, heart surgery, an implant
            rods in my back, screws in my back
        """),
    ),
    disc_problem=FurtherReasonWords(
        name="a disc problem or sciatica",
        reason=(
            evidence("Disc damage is one of the rare harms reported after massage.", YIN_2014),
            safety("If numbness or weakness is getting worse, see a doctor today."),
        ),
        whom=safety("Otherwise, ask your doctor first."),
        synonyms=spoken("""
            disc problem, a disc problem, disc problems, slipped disc, a slipped disc
            slipped disk, herniated disc, a herniated disc, herniated disk, bulging disc
            a bulging disc, bulging disk, ruptured disc, prolapsed disc, disc prolapse
            disc herniation, degenerative disc disease, bad disc, sciatica, trapped nerve
            a trapped nerve, pinched nerve, a pinched nerve, spinal stenosis
        """),
    ),
    heart_problem=FurtherReasonWords(
        name="a heart or blood pressure problem",
        reason=(safety("With a heart problem or high blood pressure, it's best to ask first."),),
        whom=safety("Your doctor is the one to ask."),
        synonyms=spoken("""
            heart problem, a heart problem, heart problems, heart trouble, heart condition
            a heart condition, a bad heart, heart disease, heart failure, a past heart attack
            coronary disease, angina, irregular heartbeat, arrhythmia, atrial fibrillation
            a fib, pacemaker, a pacemaker, a stent, heart murmur, high blood pressure
            blood pressure, blood pressure problems, hypertension, low blood pressure
            uncontrolled blood pressure, an aneurysm
        """),
    ),
    numbness_or_diabetes=FurtherReasonWords(
        name="numb skin or diabetes",
        reason=(
            safety("Where you feel less, you may not notice that the pressure is too strong."),
            safety("Skin can also get hurt more easily."),
        ),
        whom=safety("Ask your doctor or nurse first."),
        synonyms=spoken("""
            diabetes, diabetic, a diabetic, type one diabetes, type two diabetes, sugar
            diabetic neuropathy, neuropathy, nerve damage, numbness, numb skin, a numb patch
            numb feet, loss of feeling, less feeling, reduced feeling, poor feeling
            fragile skin, thin skin, paper skin, skin that tears easily, steroid skin
        """),
    ),
    varicose_veins=FurtherReasonWords(
        name="varicose veins or bruises",
        reason=(safety("Pressure should stay off swollen veins and fresh bruises."),),
        whom=safety("Ask a doctor or nurse which places to leave out."),
        synonyms=spoken("""
            varicose veins, varicose vein, a varicose vein, bulging veins, swollen veins
            spider veins, bad veins, bruise, a bruise, bruises, bruising, new bruises
            fresh bruises, a fresh bruise, a big bruise, black and blue marks, a hematoma
            hematoma, haematoma
        """),
    ),
    antiplatelet=FurtherReasonWords(
        name="aspirin or a similar medicine",
        reason=(
            safety("Medicines like this can make you bruise more easily."),
            safety("Keep taking yours just as you were told."),
        ),
        whom=safety("Ask your pharmacist or doctor first."),
        synonyms=spoken("""
            aspirin, baby aspirin, daily aspirin, an aspirin a day, low-dose aspirin, ecosprin
            clopidogrel, plavix, ticagrelor, brilinta, brilique, prasugrel, effient, efient
            dipyridamole, persantine, antiplatelet, an antiplatelet, antiplatelets
            antiplatelet medicine, antiplatelet drugs, platelet blockers
        """),
    ),
    postpartum=FurtherReasonWords(
        name="a recent birth",
        reason=(
            evidence("After a birth, the risk of blood clots stays raised for some weeks.", CDC),
        ),
        whom=safety("Ask your midwife or doctor first."),
        synonyms=spoken("""
            postpartum, post-partum, postnatal, just had a baby, had a baby, a new baby
            a newborn, a recent birth, recent birth, gave birth, just gave birth
            recently gave birth, new mum, new mom, a new mum, a new mom, new mother
            c-section, a c-section, cesarean, caesarean, after birth, after delivery
        """),
    ),
)
