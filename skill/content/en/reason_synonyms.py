"""What people say in English for the article's six reasons."""

from __future__ import annotations

from skill.content.facts import ArticleReasons
from skill.content.wordings import Wordings, spoken

REASON_SYNONYMS: ArticleReasons[Wordings] = ArticleReasons(
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
        clotting (condition|issue|issues|disease|factor problem), bleeding (condition|issue|
        problems|disease), blood clotting (problem|issue|condition)
        blood clot in my (leg|lung|arm|brain), a blood clot in my (leg|lung|arm),
        clots in my (legs|leg), clots on the lung, a clot on the lung, clot in the leg
        clot history, history of (clots|blood clots|bleeding), blood that (clots too easily|
        doesn't clot|won't clot), blood (doesn't clot|won't clot|clots too easily|is too thick)
        my blood (doesn't clot|won't clot|clots too much|clots too easily|is sticky|is too thick),
        blood does not clot properly
        dvt, deep venous thrombosis, deep brain thrombosis, deep vain thrombosis,
        deep vein trombosis, vein thrombosis, thrombus, an embolism, embolism, a thrombosis,
        lung clot, clotting
        i bleed (easily|too easily|a lot|for ages|like crazy), bleed (easily|too easily),
        bleeds (easily|too easily), bruise and bleed easily, bleeding easily
        hemophiliac, haemophiliac, a haemophiliac, he mo philia, hemo feel ya, a bleeder
        von willebrands, von will a brand, von willy brand, factor five, factor v leiden,
        factor five lie den, factor five lyden, factor five laden, factor eight deficiency,
        factor nine deficiency
        antithrombin deficiency, protein s, protein c, prothrombin mutation, lupus anticoagulant,
        antiphospholipid antibodies, hughes, thrombocythemia, clotting factor deficiency
        low platelet count, a low platelet count, platelet problem, platelet disorder, itp,
        superficial thrombophlebitis, thrombophlebitis, vein inflammation,
        inherited clotting disorder
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
        blood (thinning medication|thinning drugs|thinning injections|thinning shots|
        thinner tablets|thinner pills|thinner medicine|thinner injections|thinner shots|thinner),
        blood diluters, blood thinning
        (medicine|medication|tablets|pills|drugs|something|injections) (to thin|for thinning|
        that thin|that thins) (my|the) blood, thin the blood, something that thins blood
        anti clotting (pills|tablets|medicine|drugs|injections|pill), anticlotting (pills|
        medicine), clot busters, clot medicine, clot (tablets|pills), pills for blood clots,
        tablets for clots, medicine for clots
        anti coagulant, anti coagulants, anticoagulation, a doac, a noac, doacs, d. o. a. c.,
        vitamin k antagonist
        war far in, war ferin, warferin, warfrin, warfaring, wolf a rin, war fern,
        warfarin tablets, warf, rat poison tablets
        cumadin, coo madin, coomadin, kumadin, coumadine, coma din, marevan, jan toven
        eloquis, el a quis, ella quis, eliquist, ela quiz, elequis, a liquid called eliquis,
        eloquent is, apix a ban, a pixaban, apixiban, epixaban, apixa ban
        zarelto, za relto, zarelta, xeralto, zaralto, x arelto, za rel to, exarelto,
        river rox a ban, rivaroxiban, riva roxaban, river oxaban
        dabi gatran, dabigatrin, pradax a, prada xa, predaxa, pradexa, edox a ban, edoxiban,
        lixi ana, lix iana, sav asia, savasa
        heparin (injections|drip|jabs), hep a rin, heprin, low molecular heparin, enox a parin,
        lovanox, love knox, love nox, clexain, clex ane, clexane (injections|jabs|shots),
        lovenox (injections|shots), frag min, fragmine, dalta parin
        ac i trom, acitrom tablets, acytrom, stomach injections, injections in my (stomach|tummy|
        belly) for clots, tummy jabs, belly shots, regular i. n. r. tests
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
        (broken|cracked|fractured|chipped) (vertebra|vertebrae|vertebrates|spine|rib|ribs|back|
        tailbone|coccyx|collarbone|shoulder blade|pelvis|hip|sacrum|bone in my back|
        bone in my spine|neck|scapula)
        a (broken|cracked|fractured) (vertebra|spine|rib|tailbone|coccyx|collarbone|shoulder blade|
        back|bone in my back|bone in my spine|hip|pelvis)
        (broke|fractured|cracked|broken) my (back|rib|ribs|tailbone|coccyx|spine|shoulder blade),
        (broke|cracked|broken|fractured) (a rib|a vertebra|a bone|some ribs|a bone in my back|
        his back|her back)
        (back|rib|spine|vertebra|shoulder blade|tailbone) fracture, a (back|rib|spine|spinal|
        vertebral|compression|stress|hairline|crush|burst|wedge) fracture, (stress|hairline|
        compression|crush|spinal|rib|vertebral|wedge) fractures
        a crack in my (spine|back|rib|bone|vertebra|tailbone), crack in my (spine|rib),
        hairline crack, a hairline crack, crushed vertebra, a crushed vertebra,
        a collapsed vertebra, a collapsed disc bone, crushed (spine|back)
        busted (rib|ribs|back), bust rib, pars fracture, pars stress fracture, a pars defect,
        spondylolisthesis, spondylolysthesis, back in plaster, my back is broken, my rib is broken,
        my ribs are broken, my ribs are cracked
        bones that are broken, a bone that's broken, a suspected (fracture|break),
        a break in my (back|spine), a bone in my back is (broken|cracked), fraction in my back,
        fractured bone, fractured bones, a fractured bone, broken, fractured
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
        (pregnant|expecting) (with twins|with my first|again|with a baby|with triplets|now), a bump
        a baby in (my|her) (belly|tummy), a bun in the oven, bun in the oven, baby bump,
        my baby bump, my bump, the bump, my unborn (baby|child), an unborn baby, unborn (baby|
        child), the baby inside me, my due date, due (soon|in may|in a month|next month|any day)
        (having|carrying|expecting|going to have|gonna have) (a baby|a child|twins|triplets|
        my first|our first|our second|a little one|a baby boy|a baby girl), in the club,
        eating for two, with a baby on the way, little one on the way, a little one on the way
        (one|two|three|four|five|six|seven|eight|nine) months (pregnant|gone|along), (ten|twelve|
        twenty|thirty|eight|six|sixteen|thirty two) weeks (pregnant|gone|along), months pregnant,
        weeks pregnant, weeks along, months along, so many weeks gone, heavily pregnant,
        newly pregnant
        (my|a|her) (first|second|third|last) trimester, first three months,
        [in the] early stages of pregnancy, pregnant lady, a pregnant woman, pregnant women,
        pregnant wife, pregnant ladies, pregnant person, pregnant people, mums to be,
        expectant mother, an expectant mother, expecting mothers, moms to be
        missed my period, my period is late, late period, my period hasn't come, skipped my period,
        i missed my period, a missed cycle, tested positive for pregnancy, a positive test,
        positive pregnancy test, a faint line on the test, trying for a baby, conceived,
        in the family, a chance i'm pregnant, a chance i could be pregnant, carrying,
        carrying a child, in a delicate condition, in labor, prego, pregnent, preg, up the spout,
        ectopic pregnancy, an i. v. f. baby, pregnancy (pains|back pain)
    """),
    wound_or_burn=spoken("""
        wound, a wound, wounds, an open wound, cut, a cut, cuts, a cut on my back
        gash, a gash, graze, a graze, scrape, a scrape, scratch, a scratch
        an open sore, open sore, ulcer, an ulcer, bedsore, bedsores
        stitches, sutures, staples, incision, an incision, fresh scar, skin graft, burn
        a burn, burns, a burn on my back, scald, blister, a blister, blisters
        raw skin, broken skin, scab, a scab, puncture wound, bite, new tattoo, dressing
        (open|fresh|deep|big|small|nasty|infected|healing|raw|weeping|surgical) (wound|wounds|cut|
        cuts|sore|sores), a (fresh|deep|big|small|nasty|healing|surgical) (wound|cut|sore|graze|
        burn|scar|scrape|gash), a sore, sores, a raw patch, raw patch, a raw spot
        (wound|wounds|cut|cuts|gash|graze|scrape|scratch|scratches|grazes|scrapes|burn|burns|
        blister|blisters|sore|sores|stitches|scab|scabs|staples|ulcer|bite|bites|
        scald) on my (back|shoulder|shoulders|skin)
        a (wound|gash|graze|scrape|scratch|blister|scab|sore|scald|bite|bandage|dressing|
        plaster) on my (back|shoulder), bandage, a bandage, bandages, a plaster, wound dressing,
        a dressing, dressings, plasters on my back
        (cut|burned|burnt|scraped|scratched|grazed|scalded|gashed|skinned) my (back|shoulder|
        shoulders|skin), my back is (cut|burned|burnt|bleeding|scraped|grazed|blistered|raw|
        scratched|scalded), blistered (skin|back|sunburn), (second|third|first) degree burn,
        (second|third|first) degree burns, chemical burn, a chemical burn, hot water burn,
        boiling water burn, a burn from (hot water|a hot pack|a hot water bottle|the oven|tea|
        coffee), scalded, burned, burnt
        grazed (skin|back), a bad burn, bad burns, burn wound, burn wounds, burn injury,
        burn marks, scalds, grazes, scrapes, scratches, scabs, gashes, road rash, friction burn,
        a friction burn, carpet burn, cat scratches, cat scratch, surgical stitches,
        a surgical cut, stitches from surgery, stitches in my back, stitches out, not healed wound,
        an unhealed wound, a healing wound, unhealed wounds, a wound that hasn't healed
        a tattoo, tattoo, fresh tattoo, a fresh tattoo, fresh ink, a new tattoo, tattooed, new ink,
        a piercing, a puncture, a puncture wound, bug bites, a dog bite, dog bite, insect bites,
        mosquito bites, a bite, a bed sore, bed sore, bed sores, pressure sore, a pressure sore,
        pressure sores, pressure ulcer, an open blister, burst blister, skin tear, a skin tear,
        torn skin, cracked skin, a splinter, a scar, scar, scars, new scar, a fresh scar,
        a new scar, a biopsy wound, mole removed, a mole removed, a cyst that burst, ulcers,
        suture, stiches, a bleeding cut, bleeding skin, a bedsore, knife wound, shingles scars
    """),
    skin_condition=spoken("""
        skin condition, a skin condition, skin conditions, skin problem, a skin problem
        skin problems, skin disease, eczema, dermatitis, contact dermatitis, psoriasis
        shingles, rash, a rash, rashes, hives, heat rash, prickly heat, sunburn, a sunburn
        sunburned, sunburnt, skin infection, cellulitis, ringworm, fungal infection, scabies
        impetigo, boils, a boil, acne, back acne, spots on my back, pimples, folliculitis
        poison ivy, itchy patch, itchy skin, an itchy back, sore skin, peeling skin, warts
        skin (rash|trouble|issue|issues|allergy|irritation|reaction|infections|diseases|complaint|
        inflammation|flare up|fungus|disorder), a skin (rash|disease|infection|issue|allergy|
        reaction|complaint|irritation), irritated skin, red skin, inflamed skin, sensitive skin,
        bumpy skin, spotty skin, burning skin, flaky skin, dry itchy skin, dry skin, scaly skin,
        scaly patches, red patches, a red patch, red patch, red spots, itchy spots, itchy bumps,
        itchy red bumps, itchy red patches, red itchy skin, bumps on my back, red bumps,
        an itchy rash, itchy rash, an allergic rash, allergic rash, nappy rash, a red rash,
        rash on my back, a rash on my back, a rash all over, a sweat rash, sweat rash, nettle rash,
        rash from the heat, viral rash
        (eczema|psoriasis|acne|spots|pimples|boils|hives|shingles|dermatitis|zits|a boil|warts|
        ringworm|sunburn|blotches|welts|bumps) (on|all over) my (back|shoulders|skin|body),
        eczema flare up, an eczema flare up, psoriasis patches, egg zema, exema, eggsma, ex ma,
        sore ryasis, so riasis, soriasis, siriasis, derma titis, dermititis, shingle, singles rash,
        shingals, chicken pox, chickenpox, measles
        sun burn, sun burnt, sun burned, sunburnt (back|shoulders|skin), sunburned (back|shoulders|
        skin), a bad sunburn, bad sunburn, burnt by the sun, burned by the sun, burnt in the sun,
        burned in the sun, too much sun, my back is (sunburned|sunburnt|peeling|itchy|itching|
        spotty|rashy|all red|red raw|red and itchy|broken out|breaking out), my skin is (peeling|
        itchy|itching|red|sore|irritated|flaky|burning|inflamed|breaking out|broken out|
        hot and red), itching, itchiness, an itch, itchy, itchy shoulders, itchy back, peeling,
        peeling back, flaking skin, sore and itchy skin
        welts, blotches, rosacea, lichen planus, vitiligo, athlete's foot, thrush on my skin,
        tinea, fungus, jock itch, yeast infection of the skin, a fungal infection, a yeast rash,
        bedbug bites, bed bug bites, cold sores, cystic acne, back ne, bacne, spots, zits, a zit,
        pimple, a pimple, boil, cysts, a cyst, blackheads, infected hair follicles, ingrown hairs,
        razor burn, impetego, cellulite is infected, celulitis, cellulitus, a staph infection,
        staph, mrsa, molluscum, poison oak, poison sumac, allergy on my skin, a wart, a verruca,
        moles, skin tags, an allergic reaction on my skin, scabbies, mites, lice, pityriasis,
        keratosis, a sore rash, rashy
    """),
)
