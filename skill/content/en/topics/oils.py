"""Oils and creams, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import AAAAI, ARTH, EPI, FIRE, HIVES, JUDGEMENT, POISON
from skill.content.text import evidence, safety, said

OILS: Mapping[str, TopicWords] = {
    "oil": TopicWords(
        title="Oil and lotion",
        answer=(
            safety("You don't need any oil.", JUDGEMENT),
            safety(
                "If you like, put a little plain lotion on unbroken skin, a small spot first.",
                JUDGEMENT,
            ),
            safety("Oil makes your hands, the ball, and the floor slippery.", JUDGEMENT),
        ),
        brief=safety("You don't need oil; a little plain lotion is enough.", JUDGEMENT),
        more=(
            evidence(
                "Oil or cream that dried into cloth burns fiercely, even after washing.", FIRE
            ),
        ),
        said=said(
            "which oil should i use",
            "what oil is best",
            "what kind of oil do you use",
            "do i need oil",
            "do i need cream",
            "do i do it dry",
            "does the oil matter",
            "how much oil do i use",
            "can i use olive oil",
            "can i use coconut oil",
            "is coconut oil okay",
            "can i use mustard oil",
            "can i use cooking oil",
            "can i use lotion instead",
            "can i use (body lotion|moisturizer|hand cream)",
            "cream or oil",
            "what can i use instead of oil",
            "should i put something on my skin",
            "what cream should i rub in",
            "will the oil stain my clothes",
            "is a back massage done with oil",
            "do i need any lubricant|can i do it without oil|must i oil my back first",
            "is oil necessary|dry or oiled|should i grease up|with oil or without|oil",
            "massage oil|body butter|shea butter|cocoa butter|vaseline|petroleum jelly",
            "aloe vera gel|talcum powder|talc instead|baby powder",
            "sunflower oil from the kitchen|rapeseed oil|grapeseed oil|jojoba|castor oil",
            "gingerly oil|gingelly oil|warm oil|should the oil be heated",
            "which is the best oil for backache|ayurvedic oil|mahanarayan oil|ghee|hemp oil",
            "is it slippery with lotion|will my hands slip|my hands are greasy",
            "the ball slides with oil on|how do i get the oil off the floor",
            "does oil ruin sheets|how do i wash oily towels|can oily towels catch fire",
            "are creams flammable|can oil burn on fabric|will it clog my pores",
            "where do i try it first|how much lotion|a blob or a handful",
            "is unscented lotion good|e forty five cream|what do masseurs use",
            "which brand do you recommend|is soap okay as a lubricant|do i rub anything in",
            "do i have to use any (ointment|lotion)",
            "does the oil go on (first|before we start)",
            "what do i (rub|put|use) on my (skin|back) [for this]",
            "which (body cream|lotion) (works best|is best|would be good)",
            "is olive oil all right for a massage|is e forty five okay for this sort of thing",
            "does (oil|coconut oil) stain|will oil ruin my (clothes|sheets|top)",
        ),
    ),
    "rubs": TopicWords(
        title="Balms and creams",
        answer=(
            safety(
                "Leave balms and creams off for this: they're slippery, and may hide pain.",
                JUDGEMENT,
            ),
            evidence("Wash off a menthol rub before you use heat.", ARTH),
            safety(
                "If it burns, or gets in an eye, rinse it off, and ask a pharmacist.", JUDGEMENT
            ),
        ),
        brief=safety(
            "Leave balms and creams off for this; a pharmacist knows what suits you.", JUDGEMENT
        ),
        more=(
            safety(
                "Never put one on broken or sore skin, and wash your hands after it.", JUDGEMENT
            ),
        ),
        said=said(
            "can i use vicks",
            "can i use tiger balm",
            "can i rub in deep heat",
            "tiger balm (first|before|after|or not)",
            "arnica gel|volini|moov|iodex|zandu balm|amrutanjan|biofreeze|ralgex|c. b. d. cream",
            "icy hot|bengay|dencorub|goanna oil|menthol rub|a heat rub from the chemist",
            "capsaicin cream|can i put on a muscle rub first|horse liniment|embrocation",
            "do i wash the menthol off before heat|can i use a hot water bottle after deep heat",
            "does deep heat cream count as massage oil|is deep heat any good|a pain patch",
            "does tiger balm burn when rubbed in",
            "will tiger balm warm it up enough|what about deep heat under oil",
            "is arnica any good|does arnica do anything|is voltaren gel any good",
            "[can i use] (a balm|liniment|a muscle rub|a pain cream|a cooling gel)",
            "which (balm|rub|pain cream) (is best|works best|would be good)",
            "deep heat (first|before|after|on top)",
            "can i put (vicks|tiger balm|deep heat|voltaren "
            "gel|the gel|a balm|liniment) on [it|first|after]",
        ),
    ),
    "oil_allergy": TopicWords(
        title="Oil and allergies",
        answer=(
            evidence(
                "With a nut or sesame allergy, leave those oils out and go without.", AAAAI.partly
            ),
            safety("If your skin itches, wash it off and stop.", JUDGEMENT),
            evidence("If lips or face swell, or breathing gets hard, call {number}.", HIVES),
        ),
        brief=safety(
            "With a nut or sesame allergy, leave those oils out and go without.", AAAAI.partly
        ),
        more=(
            safety("On a label, almond can be called Prunus amygdalus dulcis.", JUDGEMENT),
            evidence("Refined oils hold little protein, but that's poorly studied.", AAAAI),
        ),
        said=said(
            "i'm allergic to nuts",
            "i'm allergic to nuts what oil can i use",
            "i have a nut allergy",
            "i've got a sesame allergy",
            "is almond oil okay with a nut allergy",
            "is almond oil safe",
            "can i use sesame oil if i'm allergic",
            "can i use peanut oil",
            "is coconut a nut",
            "does massage oil have nuts in it",
            "what's prunus amygdalus",
            "what if i'm allergic to the oil",
            "what if my skin reacts to the oil",
            "the lotion makes me itch",
            "my skin went red from the cream",
            "i react to perfume",
            "how do i test an oil",
            "should i do a patch test",
            "which oil is good for allergies",
            "peanut allergy|almond allergy|sesame allergy|allergic to almonds",
            "allergic to sesame seeds|allergic to coconut|i can't have nuts",
            "nuts are a no for me what oil then|i carry an epipen for nuts|groundnut oil",
            "arachis oil|walnut oil|macadamia oil|is argan oil a nut oil|is shea a nut",
            "is jojoba a nut|are refined oils okay for nut allergy",
            "is refined peanut oil harmless|does refined oil still have protein",
            "is til oil a problem|sweet almond oil|what name is almond under on the label",
            "how do i read the label for nuts|what should i look for in the ingredients",
            "which ingredients trigger reactions|does this cream contain nuts",
            "is there a hypoallergenic oil|hypoallergenic lotion",
            "my skin is easily irritated",
            "lotions bring me out in spots|lanolin allergy|latex allergy",
            "i'm allergic to fragrance|perfumed creams set me off|i'm allergic to lavender",
            "i'm allergic to everything",
            "it's itching after the oil|the oil stings",
            "the cream is burning my skin|skin went blotchy after lotion",
            "red patches where the lotion was|i've got a reaction to the massage oil",
            "my skin doesn't agree with it|how do i get it off when it itches",
            "wash it off or leave it|can i become allergic to an oil",
            "how long should a skin test take|test on my wrist first",
            "try it on the inside of my elbow",
            "which oil has no allergens|safest oil for sensitive skin",
            "having allergy from oil|oil is not suiting me",
            "can (people|somebody) be allergic to (the oil|massage oil|lotion)",
            "what if the (cream|lotion) gives me (spots|a rash|itching)",
            "my skin (goes|gets|turns) (blotchy|red and itchy|sore) from (creams|lotion|oil)",
            "what if i come out in a rash from the oil",
            "lavender makes me sneeze what else is there|do a lot of people react to massage oils",
        ),
    ),
    "essential_baby_oil": TopicWords(
        title="Essential oils and baby oil",
        answer=(
            evidence("Never put neat essential oils on skin, as they burn and irritate.", POISON),
            evidence("Swallowed, even a little can poison: call a poison line at once.", POISON),
            safety("Baby oil is very slippery, and has to be kept away from children.", JUDGEMENT),
        ),
        brief=safety(
            "No neat essential oils on skin, and keep every oil away from children.", POISON.partly
        ),
        more=(
            safety(
                "If somebody who swallowed oil coughs, is drowsy, or is ill, call {number}.",
                POISON.partly,
            ),
            evidence(
                "With epilepsy, no rosemary, eucalyptus, camphor, fennel, sage, or hyssop.", EPI
            ),
        ),
        said=said(
            "is baby oil ok",
            "can i use baby oil",
            "can i use mineral oil",
            "can i use lavender oil",
            "does lavender help",
            "is tea tree oil okay",
            "can i put peppermint oil on my back",
            "can i use eucalyptus oil",
            "can i add rosemary oil",
            "is clove oil okay",
            "is frankincense any good",
            "can i use essential oils",
            "do essential oils work",
            "are essential oils dangerous",
            "should i dilute essential oil",
            "can i use it neat",
            "what about aromatherapy",
            "aromatherapy oils",
            "scented oil or plain",
            "johnson's baby oil|baby oil|mineral oil|paraffin oil|is baby oil slippery",
            "is baby oil only for babies|essential oils|aromatherapy|a few drops of lavender",
            "lavender|peppermint|eucalyptus|tea tree|camphor|wintergreen|cinnamon oil",
            "lemongrass|ylang ylang|geranium|bergamot|citronella|chamomile oil|patchouli",
            "sandalwood|ginger oil|turmeric oil|black pepper oil|fennel or sage|hyssop",
            "olbas oil|undiluted oil|straight from the bottle",
            "pure oil on bare skin|how many drops do i mix in|carrier oil",
            "what do i thin it with|how do i dilute it|can it burn your skin",
            "do essential oils irritate|is it toxic",
            "where do i store oils with kids in the house|keep out of reach of children",
            "are oils harmful to little ones|can i use a diffuser",
            "is it nice to burn oils in the room|can i light a scented candle|incense",
            "does smelling lavender relax you|does scent make a difference",
            "do aroma oils really do anything|which fragrance is the most calming",
            "which scent is best for stress|which essential oil is best for sore muscles",
            "are there oils you shouldn't use",
            "which aroma oils are risky|can i put doterra on|young living oils",
            "my friend sells essential oils|natural oils are harmless surely",
            "are essential oils poisonous",
            "is (eucalyptus|peppermint|tea tree|rosemary) (okay|alright) to (put on|rub in|use)",
            "do (scented|essential|aroma) oils (help|add anything|make it nicer)",
            "does clove oil burn you|would wintergreen rubbed in be dangerous",
            "what about tea tree or eucalyptus on the back",
            "rosemary oil would that help the muscles",
            "we've only got baby oil",
        ),
    ),
    "remedies": TopicWords(
        title="Other remedies",
        answer=(
            safety(
                "I know nothing of magnets, belts, and the like: the article names none.",
                JUDGEMENT,
            ),
            safety(
                "Keep magnets away from a pacemaker, and put nothing on broken skin.", JUDGEMENT
            ),
            safety("A pharmacist can tell you more.", JUDGEMENT),
        ),
        brief=safety("I know nothing of such remedies, so ask a pharmacist.", JUDGEMENT),
        more=(),
        said=said(
            "do (copper|magnetic) (belts|bracelets) (work|help)|what about magnets|magnet therapy",
            "does vinegar help [my back]|old wives' remedies|kinesiology tape",
            "are (back braces|back belts|inversion tables) any good",
        ),
    ),
    "supplements": TopicWords(
        title="Supplements",
        answer=(
            safety(
                "I don't know which supplements thin the blood, so ask a pharmacist.", JUDGEMENT
            ),
            safety("Do so above all if you take a blood thinner, or bruise easily.", JUDGEMENT),
            safety("The article leaves open whether any of them helps a back.", JUDGEMENT),
        ),
        brief=safety(
            "I don't know which supplements thin the blood, so ask a pharmacist.", JUDGEMENT
        ),
        more=(),
        said=said(
            "is (fish oil|turmeric|garlic|ginkgo|vitamin e) a [blood] thinner",
            "does (fish oil|turmeric|garlic|ginkgo) (thin the blood|thin your blood)",
            "what about (supplements|vitamins|herbs)",
            "should i take (magnesium|glucosamine)",
        ),
    ),
}
