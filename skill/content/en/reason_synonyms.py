"""What people say in English for the article's six reasons."""

from __future__ import annotations

from skill.content.en.wording import spoken
from skill.content.facts import ArticleReasons

REASON_SYNONYMS: ArticleReasons[tuple[str, ...]] = ArticleReasons(
    clotting_disorder=spoken("""
        clotting disorder, a clotting disorder, clotting problem, clotting problems
        bleeding disorder, a bleeding disorder, bleeding problem, blood disorder, blood clot
        a blood clot, blood clots, a clot, clots, clot in my leg, a clot in my leg
        clot in my lung, a clot in my lung, clots in my lungs, blood clotting disorder
        d. v. t., deep vein thrombosis, pulmonary embolism, a pulmonary embolism, thrombosis
        thrombophilia, hemophilia, haemophilia, a hemophiliac, von willebrand
        von willebrand disease, factor five leiden, protein c deficiency, protein s deficiency
        antiphospholipid, antiphospholipid syndrome, hughes syndrome, sticky blood, thick blood
        low platelets, thrombocytopenia, i. t. p., phlebitis, bleeder, easy bleeding
    """),
    anticoagulant=spoken("""
        blood thinner, a blood thinner, blood thinners, blood thinning medicine
        blood thinning tablets, blood thinning pills, anticoagulant, an anticoagulant
        anticoagulants, anti-clotting pill, anti-clotting medicine, anti-clotting drugs
        clot prevention medicine, warfarin, coumadin, jantoven, apixaban, eliquis, rivaroxaban
        xarelto, dabigatran, pradaxa, edoxaban, savaysa, lixiana, heparin, heparin shots
        enoxaparin, lovenox, clexane, dalteparin, fragmin, tinzaparin, innohep, fondaparinux
        arixtra, acenocoumarol, nicoumalone, acitrom, i. n. r. checks, i. n. r. tests
        stomach shots to thin the blood, medicine to thin my blood, tablets to thin my blood
    """),
    fracture=spoken("""
        fracture, a fracture, fractures, broken bone, a broken bone, a broken bone in my back
        broken bones, cracked bone, a cracked bone, bone fracture, broken back, a broken back
        fractured back, back fracture, cracked vertebra, broken vertebra, fractured vertebra
        vertebral fracture, compression fracture, crush fracture, spinal fracture
        fractured spine, burst fracture, stress fracture, hairline fracture, wedge fracture
        pars defect, spondylolysis, broken tailbone, fractured tailbone, broken coccyx
        broken rib, a broken rib, broken ribs, cracked rib, a cracked rib, cracked ribs
        fractured rib, broken shoulder blade, fractured shoulder blade, collapsed vertebra
        broken spine
    """),
    pregnancy=spoken("""
        pregnant, pregnancy, a pregnancy, being pregnant, expecting, expecting a baby
        having a baby, having twins, carrying twins, with child, baby on the way
        a baby on the way, a baby coming, preggers, knocked up, up the duff, in the family way
        first trimester, second trimester, third trimester, the first trimester
        the second trimester, the third trimester, early pregnancy, late pregnancy
        mum-to-be, mom-to-be, a mum-to-be, a mom-to-be, mother-to-be, prenatal, antenatal
        might be pregnant, maybe pregnant, possibly pregnant, missed period, a missed period
        a late period, morning sickness, a baby bump, a positive pregnancy test, in labour
        in labor
    """),
    wound_or_burn=spoken("""
        wound, a wound, wounds, an open wound, cut, a cut, cuts, a cut on my back
        gash, a gash, graze, a graze, scrape, a scrape, scratch, a scratch
        an open sore, open sore, ulcer, an ulcer, bedsore, bedsores
        stitches, sutures, staples, incision, an incision, fresh scar, skin graft, burn
        a burn, burns, a burn on my back, scald, blister, a blister, blisters
        raw skin, broken skin, scab, a scab, puncture wound, bite, new tattoo, dressing
    """),
    skin_condition=spoken("""
        skin condition, a skin condition, skin conditions, skin problem, a skin problem
        skin problems, skin disease, eczema, dermatitis, contact dermatitis, psoriasis
        shingles, rash, a rash, rashes, hives, heat rash, prickly heat, sunburn, a sunburn
        sunburned, sunburnt, skin infection, cellulitis, ringworm, fungal infection, scabies
        impetigo, boils, a boil, acne, back acne, spots on my back, pimples, folliculitis
        poison ivy, itchy patch, itchy skin, an itchy back, sore skin, peeling skin, warts
    """),
)
