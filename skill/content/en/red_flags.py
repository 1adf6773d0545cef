"""The twelve red flags in English."""

from __future__ import annotations

from skill.content.citations import NHS_BACK, NHS_CLOTS
from skill.content.en.wording import spoken
from skill.content.entries import RedFlagWords
from skill.content.facts import RedFlags
from skill.content.text import evidence, safety

RED_FLAGS = RedFlags(
    chest_pain=RedFlagWords(
        name="chest pain",
        heard=safety("Chest pain can be a sign of a heart attack."),
        synonyms=spoken("""
            chest pain, chest pains, a chest pain, pain in my chest, pains in my chest
            tight chest, a tight chest, chest tightness, tightness in my chest
            pressure on my chest, pressure in my chest, crushing chest pain, my chest hurts
            my chest is tight, my chest aches, heart attack, a heart attack, a pain in my heart
            heart pain, pain in my left arm, pain down my left arm, an elephant on my chest
        """),
    ),
    breathing=RedFlagWords(
        name="trouble breathing",
        heard=safety("Trouble with breathing can turn serious very fast."),
        synonyms=spoken("""
            trouble breathing, difficulty breathing, breathing difficulties, breathing problems
            shortness of breath, short of breath, out of breath, can't breathe, i can't breathe
            cannot breathe, can't get my breath, can't catch my breath, can't get any air
            hard to breathe, struggling to breathe, gasping for air, fighting for breath
            choking, i'm choking, breathless, it hurts to breathe, coughing up blood
        """),
    ),
    stroke_signs=RedFlagWords(
        name="signs of a stroke",
        heard=safety("A drooping face, a weak arm, or slurred speech can mean a stroke."),
        synonyms=spoken("""
            stroke, a stroke, having a stroke, signs of a stroke, mini stroke, a mini stroke
            face drooping, a drooping face, my face is drooping, face fell on one side
            slurred speech, slurring my words, can't speak, can't speak properly, can't talk
            can't lift my arm, can't move my arm, weak on one side, numb on one side
            one side is weak, one side is numb, my arm is weak, sudden confusion
            sudden loss of vision, can't see suddenly, worst headache of my life
        """),
    ),
    severe_bleeding=RedFlagWords(
        name="heavy bleeding",
        heard=safety("Heavy bleeding needs help right away."),
        synonyms=spoken("""
            severe bleeding, heavy bleeding, bad bleeding, bleeding heavily, bleeding badly
            bleeding a lot, bleeding that won't stop, can't stop bleeding, won't stop bleeding
            can't stop the bleeding, it won't stop bleeding, the bleeding won't stop
            losing blood, losing a lot of blood, bleeding out, blood everywhere
            blood is gushing, spurting blood, throwing up blood, vomiting blood
        """),
    ),
    saddle_numbness=RedFlagWords(
        name="numbness between the legs",
        heard=evidence(
            "Numbness between the legs can mean that back nerves are squeezed.", NHS_BACK
        ),
        synonyms=spoken("""
            numb between my legs, numb between the legs, numbness between my legs
            numbness between the legs, no feeling between my legs, can't feel between my legs
            can't feel when i wipe, can't feel wiping, can't feel myself wipe
            can't feel the toilet paper, numb crotch, numb groin, numbness in my groin
            numb bottom, numb bum, numb buttocks, numb genitals, numb private parts
            numb down there, saddle numbness, cauda equina
        """),
    ),
    bladder_bowel=RedFlagWords(
        name="trouble with the bladder or bowels",
        heard=evidence(
            "New bladder or bowel trouble can mean that back nerves are squeezed.", NHS_BACK
        ),
        synonyms=spoken("""
            can't pee, i can't pee, cannot pee, can't wee, can't urinate, unable to pee
            trouble peeing, difficulty peeing, can't pass water, can't hold my pee
            can't control my bladder, can't control my bowels, lost control of my bladder
            lost control of my bowels, no bladder control, no bowel control, wet myself
            i wet myself, soiled myself, pooped myself, peed myself, wetting myself
            leaking pee, bladder problems, bowel problems, incontinence, incontinent
        """),
    ),
    leg_weakness=RedFlagWords(
        name="weak or numb legs",
        heard=evidence("Weak or numb legs can mean that back nerves are squeezed.", NHS_BACK),
        synonyms=spoken("""
            weak legs, my legs are weak, weakness in my legs, weakness in both legs
            leg weakness, both legs are weak, numb legs, my legs are numb, both legs are numb
            numbness in my legs, numbness in both legs, can't feel my legs, can't move my legs
            can't stand up, can't walk, my legs gave way, my legs are giving way
            my legs won't work, legs gave out, no feeling in my legs, paralyzed, paralysed
            pins and needles in both legs
        """),
    ),
    major_trauma=RedFlagWords(
        name="a bad fall or crash",
        heard=evidence("Back pain after a bad fall or crash can mean a serious injury.", NHS_BACK),
        synonyms=spoken("""
            car crash, a car crash, car accident, a car accident, a crash, traffic accident
            a road accident, motorbike accident, motorcycle accident, bike accident
            hit by a car, a bad fall, bad fall, a serious fall, fell down the stairs
            fell off a ladder, fell off a roof, fell from a height, fell off a horse
            back pain after a fall, back pain after a crash, back pain after an accident
            a serious accident, serious injury, spinal injury, hurt my spine in a fall
        """),
    ),
    calf_swelling=RedFlagWords(
        name="a swollen or sore calf",
        heard=evidence("A hot, swollen, or sore calf can mean a blood clot.", NHS_CLOTS),
        synonyms=spoken("""
            swollen calf, a swollen calf, my calf is swollen, calf swelling, painful calf
            a painful calf, sore calf, calf pain, pain in my calf, my calf hurts, hot calf
            my calf is hot, red calf, tender calf, hard calf, swollen leg, a swollen leg
            one swollen leg, my leg is swollen, one leg is swollen, throbbing calf
            hot swollen leg
        """),
    ),
    fever_with_back_pain=RedFlagWords(
        name="back pain with a fever",
        heard=evidence("Back pain with a fever can mean an infection.", NHS_BACK),
        synonyms=spoken("""
            fever with back pain, a fever with back pain, fever and back pain
            a fever and back pain, a fever and a sore back, back pain with fever
            back pain with a fever, back pain and fever, back pain and a fever
            back pain and a temperature, back pain with a temperature
            back pain and a high temperature, a high temperature and back pain
            back pain and chills, chills and back pain, back pain and shivering
            feverish with back pain
        """),
    ),
    unexplained_weight_loss=RedFlagWords(
        name="losing weight without trying",
        heard=evidence("Losing weight without trying is something to have checked.", NHS_BACK),
        synonyms=spoken("""
            weight loss, unexplained weight loss, sudden weight loss, unexpected weight loss
            losing weight, losing weight without trying, lost weight without trying
            losing weight for no reason, lost weight for no reason, losing a lot of weight
            lost a lot of weight, i keep losing weight, weight falling off me
            weight dropping off, weight loss without dieting, weight loss and back pain
            back pain and weight loss
        """),
    ),
    night_pain=RedFlagWords(
        name="back pain that rest doesn't ease",
        heard=evidence("Back pain that rest doesn't ease should be looked at soon.", NHS_BACK),
        synonyms=spoken("""
            night pain, pain at night, back pain at night, bad back pain at night
            worse pain at night, back pain that wakes me up, pain that wakes me up
            pain wakes me at night, my back wakes me up, back pain keeps me awake
            pain even when resting, pain even when i rest, pain when lying down
            back pain lying down, pain that rest doesn't help, pain even in bed
            constant back pain, constant pain
            pain between my shoulder blades, new pain between my shoulder blades
        """),
    ),
)
