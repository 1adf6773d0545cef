"""What massage can do, its kinds, whom to see, and what helps besides, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import (
    CARE,
    FURLAN,
    JUDGEMENT,
    KINDS,
    MAK,
    MOYER04,
    NHPC,
    NHS999,
    NHSBACK,
    UKAU,
    WALK,
    WHO,
)
from skill.content.text import evidence, safety, said

MASSAGE: Mapping[str, TopicWords] = {
    "claims": TopicWords(
        title="What massage can't do",
        answer=(
            safety("It doesn't melt fat, flush out toxins, or mend a disc.", JUDGEMENT),
            evidence(
                "It may ease low back pain for a short while, but it ends no illness.", FURLAN
            ),
            evidence(
                "Nearly all studies had a therapist, and the biggest review left self-massage out.",
                MAK,
            ),
        ),
        brief=safety(
            "Massage ends no illness; for low back pain it may bring short relief.",
            FURLAN.partly,
            JUDGEMENT,
        ),
        more=(
            evidence(
                "The World Health Organization says it may be offered for lasting low back pain.",
                WHO,
            ),
            evidence("It also calls its own certainty very low.", WHO),
        ),
        said=said(
            "is it a cure",
            "can massage cure me",
            "can massage make back pain go for good",
            "will it fix me for good",
            "can massage fix my back",
            "does massage help back pain",
            "does it work for back pain",
            "does it really heal anything",
            "does it heal discs",
            "can massage make me taller",
            "can i lose weight with massage",
            "does massage burn fat",
            "does it reduce belly fat",
            "does it get rid of cellulite",
            "does massage tone muscle",
            "does massage detox you",
            "will it flush out toxins",
            "does massage release lactic acid",
            "can massage replace my medicine",
        ),
    ),
    "how_soon": TopicWords(
        title="How soon it works",
        answer=(
            evidence("One session can calm you, but it didn't ease pain right away.", MOYER04),
            evidence("Several sessions did ease it, some days later.", MOYER04.partly),
            safety("If a few tries don't help, stop.", JUDGEMENT),
        ),
        brief=evidence(
            "You may feel calmer at once, but easing pain took several sessions.", MOYER04
        ),
        more=(evidence("In those studies a therapist did the massage.", MOYER04),),
        said=said(
            "how quickly does it work",
            "how soon will it help",
            "how long until it works",
            "how long does it take to work",
            "how long before i feel a difference",
            "when will i feel it",
            "when do you see results",
            "does it work straight away",
            "will i feel better right away",
            "how fast will the pain go",
            "how many times do i have to do it",
            "how many sessions do i need",
            "how many massages before it helps",
            "is once enough",
            "will one massage help",
            "how long does the effect last",
            "how long will i feel better for",
            "does the relief last",
            "it's not working",
            "i don't feel any better",
        ),
    ),
    "kinds": TopicWords(
        title="Kinds of massage",
        answer=(
            evidence("Swedish massage glides and kneads; deep tissue is slower and firmer.", KINDS),
            evidence(
                "Shiatsu presses with the fingers, and sports massage goes with exercise.", KINDS
            ),
            safety("What I guide is light, and only for your own back.", JUDGEMENT),
        ),
        brief=safety(
            "There are many kinds; what I guide is light, and for your own back.", JUDGEMENT
        ),
        more=(
            safety("Thai massage is done clothed, with stretches.", JUDGEMENT),
            evidence("Lymph drainage is feather-light, and a job for specialists.", KINDS),
        ),
        said=said(
            "what kinds of massage are there",
            "which type of massage is best",
            "which massage should i book",
            "what kind of massage is this",
            "what style do you do",
            "swedish or deep tissue",
            "what's the difference between swedish and deep tissue",
            "what is deep tissue massage",
            "what does deep tissue even mean",
            "is this deep tissue",
            "is deep tissue better",
            "is deep tissue the same as a sports massage",
            "what's a sports massage",
            "sports or relaxing massage",
            "what is shiatsu",
            "what's thai massage",
            "is this like a thai massage",
            "what's lymph drainage",
            "what is lymphatic drainage massage",
        ),
    ),
    "who_to_see": TopicWords(
        title="Physio or therapist",
        answer=(
            safety(
                "{a_physio_first} examines you and gives exercises; a "
                "massage therapist works by hand.",
                JUDGEMENT,
            ),
            safety(
                "Ask either about their training, as the rules differ from place to place.",
                UKAU,
                NHPC,
            ),
            safety("With a health problem, ask your doctor which of them suits you.", JUDGEMENT),
        ),
        brief=safety(
            "{a_physio_first} examines you and gives exercises; a massage therapist works by hand.",
            JUDGEMENT,
        ),
        more=(
            evidence("Five provinces of Canada license massage therapists.", NHPC),
            evidence("In Britain and Australia, joining a register is up to them.", UKAU),
        ),
        said=said(
            "therapist or physio",
            "what's the difference between a physio and a massage therapist",
            "what does a physio do that a masseur doesn't",
            "chiropractor or massage",
            "osteopath or physio",
            "are massage therapists licensed",
            "do massage therapists need a license",
            "are they regulated",
            "what training do massage therapists have",
            "how do i know if a therapist is qualified",
            "what qualifications should a masseur have",
            "can anybody call themselves a masseur",
            "who's best for a bad back",
            "do i want a physio or a chiropractor",
        ),
    ),
    "cost_and_booking": TopicWords(
        title="Prices and booking",
        answer=(
            safety("I know no prices, and I can't find or book anybody for you."),
            safety("Ask at your doctor's for a good massage therapist or {physio}."),
            safety("If you have insurance, ask whether it pays."),
        ),
        brief=safety("I know no prices, and I can't find or book anybody for you."),
        more=(evidence("In the US, Original Medicare doesn't pay for massage.", CARE),),
        said=said(
            "what does a massage cost",
            "how much is a massage",
            "how much does a massage cost",
            "how much do therapists charge",
            "is massage expensive",
            "find one near me",
            "find me a massage therapist near me",
            "any massage places nearby",
            "who's good around here for backs",
            "do you have a number for a therapist",
            "book me a massage",
            "can you book an appointment",
            "does insurance cover massage",
            "does medicare pay for massage",
            "is massage free on the n. h. s.",
            "how much should i tip",
        ),
    ),
    "when_doctor": TopicWords(
        title="When to see a doctor",
        answer=(
            evidence(
                "See a doctor if it's severe, gets worse, stops daily life, or lasts some weeks.",
                NHSBACK,
            ),
            evidence("Most back pain eases within a few weeks.", NHSBACK),
            evidence(
                "With weak legs, numbness between them, or bladder trouble, call {number}.",
                NHSBACK,
                NHS999,
            ),
        ),
        brief=evidence("See a doctor if it's severe, gets worse, or lasts some weeks.", NHSBACK),
        more=(),
        said=said(
            "when should i see a doctor",
            "when should i see a doctor about my back",
            "how many weeks before i see a doctor",
            "how bad does it have to be",
            "is it time to get my back looked at",
            "should i get this looked at",
            "when should i worry about my back",
            "should i be worried about my back",
            "is my back pain serious",
            "how do i know if it's serious",
            "could it be something serious",
            "what are the warning signs with back pain",
            "when is back pain an emergency",
            "it won't go away",
            "my back pain won't go away",
            "i've had back pain for weeks",
            "i've had a bad back for months",
            "my back has been sore for ages",
            "how long does back pain last",
            "will my back get better by itself",
            "why does my back hurt",
            "what should i do about my back pain",
        ),
    ),
    "stay_active": TopicWords(
        title="Keep moving",
        answer=(
            evidence("Keep moving, and don't stay in bed for long.", NHSBACK),
            evidence(
                "In one trial, people coached to walk stayed free of back pain nearly twice as "
                "long.",
                WALK,
            ),
            safety("{a_physio_first} can show you exercises that suit you.", JUDGEMENT),
        ),
        brief=evidence(
            "Keep moving rather than stay in bed; walking helped in one trial.", NHSBACK, WALK
        ),
        more=(
            evidence("That was two hundred and eight days against one hundred and twelve.", WALK),
        ),
        said=said(
            "should i rest",
            "should i rest my back",
            "should i stay in bed",
            "is bed rest good",
            "rest or move",
            "should i keep moving",
            "is it okay to be active with back pain",
            "can i keep working with a bad back",
            "should i take time off",
            "best exercise for my back",
            "what exercise is best",
            "is walking good for back pain",
            "does walking help",
            "is yoga good for backs",
            "is swimming good for back pain",
            "do i need to stretch",
            "is exercise better than massage",
            "what helps more than massage",
            "what else can i do for my back",
            "what's good for a bad back",
            "how do i stop it coming back",
        ),
    ),
}
