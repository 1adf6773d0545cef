"""Age, medicines, drink, and how somebody feels, in English; the article doesn't name them."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import FurtherReasonWords
from skill.content.evidence import (
    GSTT,
    GUNRHAB,
    HYPO,
    IBU,
    JUDGEMENT,
    KIDS,
    MOYER04,
    NHSBACK,
    OLD,
)
from skill.content.text import evidence, safety, said

CIRCUMSTANCES: Mapping[str, FurtherReasonWords] = {
    "child": FurtherReasonWords(
        name="someone under eighteen",
        reason=(
            evidence("A young child's back pain should be seen by a doctor soon.", KIDS),
            safety("Ask a parent and a doctor instead.", JUDGEMENT),
        ),
        whom=safety("This is for adults only, so please stop here.", JUDGEMENT),
        synonyms=said(
            "(a child|a kid|a minor|a teenager|a teen|an adolescent|a schoolkid)",
            "(under eighteen|underage|not an adult|not eighteen yet)",
            "(twelve|thirteen|fourteen|fifteen|sixteen|seventeen) [years old]",
            "only (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
            "(eight|nine|ten|eleven) years old",
            "a (six|seven|ten|twelve|thirteen|fourteen|fifteen|sixteen) year old",
            "an (eight|eleven) year old",
            "my (six|eight|ten|twelve|fourteen) year old",
            "(my little boy|my little girl|a toddler|a small child)",
            "in (high school|middle school|primary school)",
        ),
        asked=said(
            "can a fifteen year old do this",
            "is it okay for a twelve year old",
            "is this okay for someone who's seventeen",
            "is sixteen too young",
            "how young is too young",
            "should a teenager massage their back",
            "can under eighteens use this",
            "can a school kid do the routine",
            "is it bad for growing bones",
            "is massage harmful to children",
            "what if a child wants a massage",
            "can minors use this skill",
        ),
        question_answer=(
            safety("This is for adults only.", JUDGEMENT),
            evidence("A young child with back pain should be seen by a doctor soon.", KIDS),
            safety("For a teenager, ask a parent and a doctor first.", JUDGEMENT),
        ),
    ),
    "older_person": FurtherReasonWords(
        name="older age",
        reason=(evidence("Skin gets thin and bones get weak with age.", OLD),),
        whom=safety(
            "Ask your doctor or pharmacist, above all after a fall or with many medicines."
        ),
        synonyms=said(
            "(seventy|eighty|ninety) [years old]",
            "(seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)",
            "(a seventy|an eighty|a ninety) year old",
            "in my (seventies|eighties|nineties)",
            "over (seventy|eighty|ninety)",
            "(older|elderly|an old person|an older person|old age)",
            "(a senior|a senior citizen|seniors|a pensioner|an o. a. p.)",
            "(getting on a bit|getting on in years|no spring chicken)",
            "(frail|frail these days|frailty)",
            "(an old lady|an old man|a great grandmother)",
        ),
        asked=said(
            "is it ok for seniors",
            "am i too old for this",
            "is there an upper age limit",
            "does age matter",
            "is it risky when you're old",
            "is it too much for someone in their nineties",
            "can grandparents do this",
            "can a frail person do this",
            "is massage good for older folks",
            "do old people bruise more",
            "are old bones too weak for massage",
            "how gentle for old skin",
            "what should seniors watch out for",
        ),
        question_answer=(
            evidence("Age alone is no bar, but thin skin and weak bones get more common.", OLD),
            safety(
                "Whoever is frail, or fell this year, should ask a doctor or pharmacist first.",
                JUDGEMENT,
            ),
            safety("So should anybody who takes many medicines.", JUDGEMENT),
        ),
    ),
    "alcohol_or_sedatives": FurtherReasonWords(
        name="alcohol or a drowsy medicine",
        reason=(
            safety("Keep taking a prescribed medicine as you were told, without alcohol.", GSTT),
            safety("Ask a pharmacist about any medicine that makes you drowsy.", GSTT.partly),
        ),
        whom=evidence(
            "Not today, please: it's hard to judge the pressure, and easy to fall.", GSTT.partly
        ),
        synonyms=said(
            "(alcohol|wine|beer|booze|a drink|a few drinks|a couple of drinks)",
            "(a glass of wine|a couple glasses of wine|a couple of beers|some wine)",
            "(drunk|a bit drunk|tipsy|a bit tipsy|wasted|buzzed|been drinking|had a few)",
            "(hungover|a hangover|a bad hangover)",
            "(stoned|high on weed|a bit high|weed|some weed|marijuana|cannabis)",
            "(an edible|a joint|recreational drugs|cocaine)",
            "smoked [some] weed [earlier]",
            "(a sleeping pill|sleeping pills|sleeping tablets|a sleeping tablet|a sedative)",
            "took a (sleeping pill|muscle relaxer|valium)",
            "(ambien|zolpidem|zopiclone|temazepam|valium|diazepam|xanax|lorazepam|ativan)",
            "[a] muscle (relaxant|relaxer|relaxers|relaxants)",
            "(flexeril|cyclobenzaprine|baclofen|tizanidine|robaxin)",
            "(gabapentin|pregabalin|codeine|co codamol|tramadol|morphine|oxycodone|opioids)",
            "(strong painkillers|tablets that make me drowsy|medicine that makes me sleepy)",
        ),
        asked=said(
            "can you do it after a few drinks",
            "can you do it drunk",
            "is it bad to drink and massage",
            "is wine and a massage a bad mix",
            "how long after drinking can you have a massage",
            "why no alcohol before a massage",
            "does massage sober you up",
            "does massage make a hangover worse",
            "will it get rid of a hangover",
            "can you be massaged when you're stoned",
            "how long after a sleeping tablet can you do it",
            "do muscle relaxers and massage mix",
            "is it okay when you're a bit tipsy",
        ),
        question_answer=(
            evidence("Better not: it's hard to judge the pressure, and easy to fall.", GSTT.partly),
            safety("Wait until you're quite awake and sober.", JUDGEMENT),
            safety(
                "Ask a pharmacist about a drowsy medicine, and don't leave it out on your own.",
                GSTT,
            ),
        ),
    ),
    "painkillers": FurtherReasonWords(
        name="painkillers",
        reason=(
            evidence("Ibuprofen doesn't suit everyone.", IBU),
            safety("Ask a pharmacist before any massage.", IBU.partly),
        ),
        whom=safety(
            "Please don't take one to bear more pressure: it hides the pain that says stop.",
            JUDGEMENT,
        ),
        synonyms=said(
            "(ibuprofen|advil|nurofen|motrin|brufen|an ibuprofen|some advil)",
            "(naproxen|aleve|diclofenac|voltaren|voltarol|celebrex|meloxicam|combiflam)",
            "(paracetamol|acetaminophen|tylenol|panadol|crocin|two paracetamol)",
            "(painkillers|a painkiller|pain killers|pain pills|pain tablets|pain meds)",
            "(pain medication|pain medicine|something for the pain)",
            "[an] (anti inflammatory|anti inflammatories)",
        ),
        asked=said(
            "is it ok to take ibuprofen before a massage",
            "can you take ibuprofen before a massage",
            "can i take advil after if i'm sore",
            "can i take something for the pain first",
            "can i rub in voltaren gel first",
            "should i take a painkiller first",
            "should i take something before the massage",
            "paracetamol before or after",
            "is tylenol okay afterwards",
            "do painkillers and massage mix",
            "will a painkiller make it easier",
            "does ibuprofen help after a massage",
            "how long after a painkiller can you massage",
            "which painkiller is best for a sore back",
            "what can i take for back pain",
        ),
        question_answer=(
            safety(
                "Never to bear more pressure: it hides the pain that tells you to stop.", JUDGEMENT
            ),
            evidence(
                "Ibuprofen doesn't suit everyone: not with ulcers, asthma, or in pregnancy.",
                IBU,
            ),
            safety("Ask a pharmacist before you take anything.", JUDGEMENT),
        ),
    ),
    "after_dizzy_sick": FurtherReasonWords(
        name="dizzy or sick spells",
        reason=(
            evidence("Massage can lower blood pressure for a while.", MOYER04.partly),
            safety("If it comes again or lasts, see a doctor.", HYPO.partly),
        ),
        whom=evidence("Stop, sit or lie down, sip some water, and get up slowly.", HYPO.partly),
        synonyms=said(
            "(vertigo|dizzy spells|dizzy turns|fainting spells|giddy spells)",
            "[i feel] dizzy (after|since) the massage",
            "dizziness (after|since) the massage",
            "sick (after|since) the massage",
            "(nausea|sickness) after the massage",
            "light headed after the massage",
            "(an inner ear problem|labyrinthitis|meniere's)",
            "(balance problems|trouble with my balance)",
        ),
        asked=said(
            "why do i feel dizzy after a massage",
            "why did i feel sick afterwards",
            "is it toxins",
            "is feeling sick toxins coming out",
            "is dizziness a sign of toxins leaving",
            "can massage make you dizzy",
            "can a massage make you throw up",
            "does massage make you nauseous",
            "is it normal to feel sick after a massage",
            "why do people feel woozy after a massage",
            "how long does dizziness last after a massage",
            "what if you feel faint afterwards",
        ),
        question_answer=(
            evidence(
                "Massage can lower blood pressure for a while; toxins don't come into it.",
                MOYER04.partly,
            ),
            evidence("Stop, sit or lie down, sip some water, and get up slowly.", HYPO.partly),
            safety("If it comes again or lasts, see a doctor.", JUDGEMENT),
        ),
    ),
    "after_worse": FurtherReasonWords(
        name="a back that got worse",
        reason=(
            safety(
                "A numb or weak leg needs a doctor today; with both, call {number}.", NHSBACK.partly
            ),
            safety("If it isn't settling in two days, see a doctor or {a_physio}.", JUDGEMENT),
        ),
        whom=safety("Stop any massage for now, and keep gently moving.", NHSBACK.partly),
        synonyms=said(
            "(a worse|an even worse) back",
            "(more|worse) pain (since|after) the massage",
            "worse (since|after) the (massage|routine)",
            "a flare up after the massage",
            "a back that's worse since the massage",
            "my back (is worse|got worse|hurts more) (since|after) the (massage|routine)",
            "it got worse after the massage",
            "the (massage|routine) made (it|my back) worse",
            "pain that got worse after rubbing",
        ),
        asked=said(
            "why is it worse after a massage",
            "can massage make back pain worse",
            "did the massage make it worse",
            "is it normal to get worse first",
            "does it get worse before it gets better",
            "what if the back gets worse after",
            "should you carry on if it got worse",
            "what do you do if massage makes it worse",
            "can massage trigger a flare up",
            "can massage damage a muscle",
            "can massage put your back out",
            "can a massage pull a muscle",
        ),
        question_answer=(
            safety(
                "It can ache for a day or two, but it shouldn't get worse: stop, and keep moving.",
                JUDGEMENT,
            ),
            safety("If it isn't settling in two days, see a doctor or {a_physio}.", JUDGEMENT),
            safety(
                "See a doctor today for a numb or weak leg, and go to a hospital for brown urine.",
                GUNRHAB.partly,
                NHSBACK.partly,
            ),
        ),
    ),
}
