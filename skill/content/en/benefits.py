"""The six benefits in English: what the article says, and how sure research is."""

from __future__ import annotations

from skill.content.citations import (
    DAVIS_2020,
    FIELD_2005,
    FRANKLIN_2014,
    FURLAN_2015,
    HINDS_2004,
    MAK_2024,
    MOYER_2011,
    NICE_NG59,
    RAPAPORT_2010,
    SANTOS_2022,
    WHO_2023,
    WILTSHIRE_2010,
)
from skill.content.en.wording import spoken
from skill.content.entries import BenefitWords
from skill.content.facts import Benefits
from skill.content.text import article, evidence, safety

BENEFITS = Benefits(
    tension=BenefitWords(
        name="tension",
        line=article("It helps tight, tired muscles relax."),
        detail=(
            article(
                "Massage relaxes tense muscles, which can cause back pain or make it hard to move."
            ),
            article(
                "It also frees tight tissue that has wound itself around nerves and blood vessels."
            ),
            article(
                "That takes off pressure, and gives your back and shoulders more range of motion."
            ),
        ),
        evidence=(
            evidence(
                "Research is mixed: massage may ease back pain for a short while.",
                FURLAN_2015,
                MAK_2024,
            ),
            evidence(
                "The authors of one review of twenty-five trials put little trust in the results.",
                FURLAN_2015,
            ),
            evidence(
                "The World Health Organization also finds the proof very weak.",
                WHO_2023,
            ),
            evidence("British guidance only backs massage along with exercise.", NICE_NG59),
        ),
        synonyms=spoken("""
            tension, muscle tension, tense muscles, tight muscles, stiff muscles, stiffness
            a stiff back, back stiffness, muscle fatigue, tired muscles, sore muscles, knots
            muscle knots, easing tension, reducing tension, less tension, relaxing the muscles
            muscle pain, back pain relief, range of motion
        """),
    ),
    flexibility=BenefitWords(
        name="flexibility",
        line=article("It stretches the back, so that it bends more easily."),
        detail=(
            article("Back massage stretches and lengthens the muscles that hold up your back."),
            article("It does the same for tendons and ligaments, the cords that tie you together."),
            article("They can then adapt better when you stand or move."),
            article(
                "The article says this means fewer injuries and strains, though that isn't proven."
            ),
        ),
        evidence=(
            evidence(
                "Research is mixed: you may bend a little better for a short time.", DAVIS_2020
            ),
            evidence("That comes from twenty-nine studies of sports massage.", DAVIS_2020),
            safety("I know of no study which shows that it prevents injuries."),
        ),
        synonyms=spoken("""
            flexibility, being flexible, more flexible, suppleness, supple muscles, stretching
            stretchy muscles, mobility, moving better, bending, bending better, loosening up
            limber, fewer injuries, preventing injuries, injury prevention, strains
            tendons, ligaments
        """),
    ),
    posture=BenefitWords(
        name="posture",
        line=article("It may help you to sit and stand tall."),
        detail=(
            article("Back massage helps to balance the muscles at the front and back of the body."),
            article("The article says this leads to a healthy, upright posture."),
            article(
                "It also says massage corrects a curved spine, but it can't replace care for that.",
                SANTOS_2022,
            ),
            article(
                "And it says massage strengthens the back, but studies found no gain in strength.",
                DAVIS_2020,
            ),
        ),
        evidence=(
            evidence(
                "The proof is weak: hands-on care may ease a forward posture for a while.",
                SANTOS_2022,
            ),
            evidence("It made no clear change to a spine that curves sideways.", SANTOS_2022),
            evidence("Studies found no gain in strength after massage.", DAVIS_2020),
        ),
        synonyms=spoken("""
            posture, better posture, good posture, bad posture, poor posture, my posture
            standing straight, standing up straight, standing tall, sitting straight
            sitting up straight, sitting tall, slouching, hunching, hunched shoulders
            rounded shoulders, forward head, curved spine, spine alignment, strong back muscles
        """),
    ),
    circulation=BenefitWords(
        name="circulation",
        line=article("It boosts blood flow in the back and shoulders."),
        detail=(
            article("Back massage helps blood flow through the back and shoulders."),
            article(
                "Blood brings the oxygen and nutrients that the body needs to heal and renew cells."
            ),
            article(
                "The article says it clears waste and toxins left by use or tiredness, "
                "but research hasn't confirmed that.",
                WILTSHIRE_2010,
            ),
        ),
        evidence=(
            evidence(
                "It's partly backed up: the skin gets warmer, and more blood flows through it.",
                HINDS_2004,
            ),
            evidence(
                "Inside the muscles it's less clear, as studies don't agree.",
                HINDS_2004,
                FRANKLIN_2014,
                WILTSHIRE_2010,
            ),
            evidence("Flushing out toxins isn't backed up by research.", WILTSHIRE_2010),
        ),
        synonyms=spoken("""
            circulation, blood circulation, better circulation, poor circulation, blood flow
            blood supply, the blood, oxygen, more oxygen, nutrients, healing, toxins, detox
            flushing out toxins, waste products, lactic acid, warm muscles
        """),
    ),
    lymph=BenefitWords(
        name="lymph flow",
        line=article("It's said to move lymph, a fluid that helps the body guard itself."),
        detail=(
            article(
                "Back massage moves lymph, a fluid like blood plasma, full of germ-fighting cells."
            ),
            article(
                "The article says this makes the immune system stronger, "
                "but studies saw only brief changes in the blood.",
                RAPAPORT_2010,
            ),
            article(
                "It also speaks of less inflammation, and less swelling where fluid has built up."
            ),
            safety("If a swelling is new or won't go away, show it to a doctor first."),
        ),
        evidence=(
            evidence(
                "The proof is weak: a small study only saw brief changes in the blood.",
                RAPAPORT_2010,
            ),
            safety("The special massage that moves lymph is another method, for trained hands."),
            safety("Have any swelling checked before somebody rubs it."),
        ),
        synonyms=spoken("""
            lymph, lymph flow, lymphatic system, the lymphatic system, lymph system, lymph drainage
            lymphatic drainage, lymph nodes, lymphatics, immune system, the immune system, immunity
            my immune system, inflammation, swelling, less swelling, edema, oedema
            water retention, fluid retention
        """),
    ),
    stress=BenefitWords(
        name="stress",
        line=article("It can calm the mind and lift the mood."),
        detail=(
            article("Back massage can ease stress and lift your mood."),
            article(
                "The article says it raises endorphins, dopamine, and serotonin; studies disagree.",
                FIELD_2005,
                MOYER_2011,
            ),
            article("Those are hormones that bring feelings of comfort and happiness."),
        ),
        evidence=(
            evidence("It's likely that massage helps many people to feel calmer.", MOYER_2011),
            evidence("How it does so is less sure.", FIELD_2005, MOYER_2011),
            evidence("One review found that stress and mood hormones change.", FIELD_2005),
            evidence("A later one found that the stress hormone hardly moves.", MOYER_2011),
        ),
        synonyms=spoken("""
            stress, stress relief, less stress, reducing stress, being stressed, anxiety
            mood, a better mood, mental health, well-being, wellbeing, relaxation, relaxing
            feeling calm, happiness, hormones, endorphins, dopamine, serotonin
        """),
    ),
)
