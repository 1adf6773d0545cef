"""Conditions of the inner organs in English; the article doesn't name them."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import FurtherReasonWords
from skill.content.evidence import (
    CIRR,
    GALL,
    HERN,
    JUDGEMENT,
    NYSED,
    STONE,
)
from skill.content.text import evidence, safety, said

ORGANS: Mapping[str, FurtherReasonWords] = {
    "asthma": FurtherReasonWords(
        name="asthma or a lung problem",
        reason=(
            safety("Keep your inhaler near, and scents away.", JUDGEMENT),
            safety("If you wheeze or are short of breath now, call {number}.", JUDGEMENT),
        ),
        whom=safety("Ask your doctor or your asthma nurse if it isn't well under control."),
        synonyms=said(
            "[bad|mild|severe|childhood] asthma",
            "(asthmatic|an asthmatic|asma|my asthma)",
            "asthma since i was a kid",
            "(exercise asthma|asthma attacks)",
            "(an inhaler|a puffer|a nebulizer)",
            "(c. o. p. d.|copd|emphysema|chronic bronchitis)",
            "(a lung condition|a lung problem|lung disease|bad lungs|weak lungs)",
            "(cystic fibrosis|pulmonary fibrosis|scarred lungs)",
            "home oxygen",
        ),
        asked=said(
            "can massage bring on an asthma attack",
            "is massage okay for asthmatics",
            "do asthmatics need to be careful",
            "can strong scents set off asthma",
            "can massage oils trigger asthma",
            "is lavender bad for asthma",
            "should the inhaler be nearby",
            "does massage open up the lungs",
            "does massage help with lung disease",
            "does massage loosen phlegm",
            "can people with c. o. p. d. lean on a ball",
            "does a back rub help asthma",
        ),
        question_answer=(
            safety("I found no good study of massage for asthma in adults.", JUDGEMENT),
            safety("If it isn't well under control, ask a doctor first.", JUDGEMENT),
            safety(
                "If somebody wheezes or is short of breath now, call {number}.",
                JUDGEMENT,
            ),
        ),
    ),
    "kidney_or_liver": FurtherReasonWords(
        name="a kidney or liver problem",
        reason=(
            evidence("Swelling from weak kidneys needs care.", NYSED.partly),
            evidence("With a scarred liver, you can bleed easily, even into muscle.", CIRR.partly),
        ),
        whom=safety("Ask the doctor who looks after your kidneys or your liver first."),
        synonyms=said(
            "[chronic|bad] kidney (disease|failure|trouble|problems)",
            "[a] kidney problem",
            "(dialysis|on dialysis|a dialysis patient|a fistula for dialysis)",
            "(bad|weak|failing|polycystic) kidneys",
            "(one kidney|only one kidney)",
            "a (kidney|liver) transplant",
            "(renal failure|nephritis|c. k. d.)",
            "liver (disease|failure|trouble|problems)",
            "[a] liver problem",
            "(cirrhosis|sirosis|a scarred liver|a fatty liver|a bad liver)",
            "swelling from my kidneys",
        ),
        asked=said(
            "do dialysis patients get massages",
            "is massage okay between dialysis sessions",
            "can you massage near a dialysis fistula",
            "is massage any use in kidney disease",
            "how many months after a kidney transplant before a massage",
            "is swelling from kidney failure okay to rub",
            "do people with liver disease bruise more",
            "is massage any use for a fatty liver",
            "does massage clean the liver",
            "why is cirrhosis a problem for massage",
            "can massage damage a sick liver",
            "should people with bad kidneys skip the lower back",
        ),
        question_answer=(
            evidence("With weak kidneys, swelling needs care.", NYSED.partly),
            evidence("With a scarred liver, even a muscle can bleed badly.", CIRR),
            safety("So ask the doctor who looks after kidneys or liver first.", JUDGEMENT),
        ),
    ),
    "kidney_stones": FurtherReasonWords(
        name="kidney stones",
        reason=(
            safety("I can't tell kidney pain from muscle pain.", JUDGEMENT),
            evidence("Fever, shivering, blood, or very bad pain needs a doctor today.", STONE),
        ),
        whom=safety(
            "Ask your doctor, and see one soon about waves of pain in your side.", STONE.partly
        ),
        synonyms=said(
            "[a] kidney (stone|stones)",
            "kidney stones (last year|before|again)",
            "a history of kidney stones",
            "(stones|a stone) in my (kidney|kidneys)",
            "passing a [kidney] stone",
            "(kidney gravel|renal stones|renal colic|urinary stones)",
            "a stone in my ureter",
            "a stent for kidney stones",
            "(kidney pain|pain in my kidneys|sore kidneys)",
        ),
        asked=said(
            "is it kidneys or muscle",
            "how do i know if it's kidney or muscle",
            "kidney pain or back pain",
            "could it be the kidneys",
            "could back pain be kidney stones",
            "where do you feel kidney stones",
            "is pain in the side a kidney thing",
            "can massage shift a kidney stone",
            "can rubbing help pass a stone",
            "will massage break up kidney stones",
            "do kidney stones move with massage",
            "should you massage over kidney stones",
        ),
        question_answer=(
            safety("I can't tell kidney pain from muscle pain.", JUDGEMENT),
            evidence(
                "Waves of bad pain in the side need a doctor; with fever or blood, today.",
                STONE,
            ),
            safety("Please don't massage it until one has checked.", JUDGEMENT),
        ),
    ),
    "gallstones": FurtherReasonWords(
        name="gallstones",
        reason=(
            evidence(
                "This pain can reach the shoulder blade, and massage won't help it.",
                GALL.partly,
            ),
            evidence("Yellow skin, fever, or eight hours of pain needs a doctor today.", GALL),
        ),
        whom=safety("Ask your doctor first."),
        synonyms=said(
            "(gallstones|gall stones|a gallstone|gold stones)",
            "[a|my] (gallbladder|gall bladder) (attack|trouble|problem|pain)",
            "(gallbladder problems|gallbladder stones|gall bladder)",
            "a (bad|dodgy|inflamed) gallbladder",
            "stones in my gallbladder",
            "my gallbladder [plays up]",
            "(biliary colic|cholecystitis)",
        ),
        asked=said(
            "can gallstones cause shoulder blade pain",
            "is shoulder blade pain ever the gallbladder",
            "why does the gallbladder hurt in the back",
            "how do i know if it's gallbladder or muscle",
            "does fatty food set off the gallbladder",
            "do gallstones go away with massage",
            "can massage shift gallstones",
            "can massage break gallstones",
            "can you rub away a gallbladder attack",
            "should you massage during a gallbladder attack",
            "does a back massage set off gallstones",
            "how long does a gallbladder attack last",
        ),
        question_answer=(
            evidence(
                "Gallbladder pain can reach the right shoulder blade, and massage won't help it.",
                GALL.partly,
            ),
            evidence("With yellow skin, fever, or eight hours of pain, see a doctor today.", GALL),
            safety("I can't tell which it is, so ask a doctor.", JUDGEMENT),
        ),
    ),
    "hernia": FurtherReasonWords(
        name="a hernia",
        reason=(
            safety("Keep any pressure off it.", JUDGEMENT),
            evidence(
                "Sudden bad pain, vomiting, or a hard lump that won't go back is an emergency.",
                HERN,
            ),
        ),
        whom=safety("Ask your doctor first."),
        synonyms=said(
            "[a] (hernia|hernea)",
            "a (hiatus|hiatal|groin|stomach|belly button|inguinal|umbilical) hernia",
            "(hiatus|hiatal|inguinal|umbilical) hernia",
            "an (inguinal|umbilical|incisional) hernia",
            "a (femoral|sports) hernia",
            "a hernia waiting to be fixed",
            "a bulge in my groin",
            "my hernia [hurts]",
        ),
        asked=said(
            "can massage push a hernia back",
            "can pressing make a hernia pop out",
            "will massage make a hernia worse",
            "can massage cause a hernia",
            "is massage any use for a hiatus hernia",
            "is back massage okay for a hiatus hernia",
            "does a hernia stop you being massaged",
            "should hernias be rubbed",
            "can lying on the front hurt a hernia",
            "how long after a hernia repair can you have a massage",
            "can you roll a ball with a hernia",
            "is leaning on a wall bad for a hernia",
        ),
        question_answer=(
            safety("Massage doesn't push a hernia back, so keep pressure off it.", JUDGEMENT),
            evidence(
                "Sudden bad pain, vomiting, or a hard lump that won't go back is an emergency.",
                HERN,
            ),
            safety("Ask a doctor before any massage.", JUDGEMENT),
        ),
    ),
}
