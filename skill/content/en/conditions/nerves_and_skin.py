"""Conditions of nerves, brain, skin, and blood in English; the article doesn't name them."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import FurtherReasonWords
from skill.content.evidence import DYSREF, EPI, JUDGEMENT, LUPUS, PARK, SHING
from skill.content.text import evidence, safety, said

NERVES_AND_SKIN: Mapping[str, FurtherReasonWords] = {
    "nerves_brain": FurtherReasonWords(
        name="a condition of the nerves or brain",
        reason=(
            safety(
                "Numb skin, poor balance, or a seizure can lead to harm.",
                JUDGEMENT,
            ),
            evidence(
                "With a spinal cord injury, a sudden pounding headache or flushing is an "
                "emergency.",
                DYSREF,
            ),
        ),
        whom=safety("Ask the doctor or nurse who looks after it first."),
        synonyms=said(
            "(m. s.|m s|ms|multiple sclerosis|m s numbness)",
            "(parkinson's|parkinsons|parkinson's disease|a tremor)",
            "(epilepsy|epileptic|epileptic fits|seizures|a seizure disorder)",
            "an old spinal cord injury",
            "(spina bifida|cerebral palsy|muscular dystrophy)",
            "(motor neurone disease|m. n. d.|a. l. s.)",
            "(dementia|alzheimer's|huntington's)",
            "(myasthenia gravis|guillain barre)",
            "(a brain injury|an old brain injury|a brain condition)",
            "(a nerve disease|a nervous system disease)",
            "(narcolepsy|dystonia)",
        ),
        asked=said(
            "can massage bring on a seizure",
            "can massage trigger epilepsy",
            "can someone with epilepsy do this alone",
            "which oils are bad for epilepsy",
            "is massage any use in m. s.",
            "is heat bad for m. s.",
            "does massage help stiffness in parkinson's",
            "does massage slow parkinson's",
            "is massage good for someone living with dementia",
            "can massage help nerve diseases",
            "is it risky with a spinal cord injury",
            "can paraplegics be massaged",
        ),
        question_answer=(
            evidence(
                "It may ease stiffness in Parkinson's; little is known about the rest.", PARK.partly
            ),
            evidence("With epilepsy, leave strong-smelling oils out.", EPI.partly),
            safety("Ask the doctor or nurse who looks after it first.", JUDGEMENT),
        ),
    ),
    "past_stroke": FurtherReasonWords(
        name="a past stroke",
        reason=(
            safety(
                "Since then, skin may be numb, and medicines may thin the blood.",
                JUDGEMENT,
            ),
        ),
        whom=safety("Ask your doctor first; if the signs come back, call {number}."),
        synonyms=said(
            "(a past|an old|a previous) stroke",
            "a stroke (last year|last summer|years ago|two years ago|in the past|as a child)",
            "a stroke (a few years ago|ten years ago|a long time ago|a while back)",
            "a stroke when i was younger",
            "a history of stroke",
            "a mini stroke (years ago|last year|in the past)",
            "a t. i. a. (years ago|last year)",
            "(stroke rehab|a stroke survivor)",
            "weakness left over from a stroke",
            "an old bleed on the brain",
        ),
        asked=said(
            "how long after a stroke can you have a massage",
            "when can stroke survivors do this",
            "can stroke survivors have a massage",
            "should stroke patients be massaged",
            "does massage help after an old stroke",
            "can massage help stroke recovery",
            "can massage cause a second stroke",
            "is massage risky after a mini stroke years ago",
            "can you massage someone who had a stroke years ago",
            "is it okay to massage a weak side after an old stroke",
            "does it matter how long ago the stroke was",
            "why does an old stroke matter",
        ),
        question_answer=(
            safety("Ask a doctor first, however long ago it was.", JUDGEMENT),
            safety("Skin may be numb, balance poor, and medicines may thin the blood.", JUDGEMENT),
            safety("If signs of a stroke are there now, call {number}.", JUDGEMENT),
        ),
    ),
    "shingles": FurtherReasonWords(
        name="shingles",
        reason=(
            evidence(
                "Medicine works best in the first three days, so see a doctor or pharmacist now.",
                SHING,
            ),
            safety("Ask again if the skin stays sore.", SHING.partly),
        ),
        whom=evidence(
            "Please don't massage: others can catch it until each blister is dry.", SHING
        ),
        synonyms=said(
            "[the|bad] shingles",
            "(shingle|shingals|singles rash|a shingles rash)",
            "shingles (on|all over) my (back|shoulders|skin|body)",
            "shingles (last month|years ago|blisters)",
            "(old shingles|shingles pain)",
            "nerve pain after shingles",
            "(zoster|herpes zoster)",
            "(a stripe of blisters|blisters in a band)",
            "a burning band round my ribs",
        ),
        asked=said(
            "how long after shingles can i get a massage",
            "when can you massage after shingles",
            "is shingles catching",
            "when is shingles no longer catching",
            "can a therapist catch shingles",
            "can massage spread shingles",
            "can massage bring on shingles",
            "can massage make shingles worse",
            "does shingles pain get better with massage",
            "is nerve pain after shingles okay to rub",
            "how long do shingles last",
            "is that burning band shingles",
            "what do you do for shingles on the back",
        ),
        question_answer=(
            evidence("Not before every blister is dry, as others can catch it till then.", SHING),
            safety("If the skin still hurts after that, ask a doctor first.", JUDGEMENT),
            evidence(
                "Medicine works best in the first three days, so see a doctor or pharmacist early.",
                SHING,
            ),
        ),
    ),
    "lupus": FurtherReasonWords(
        name="lupus",
        reason=(
            evidence("Hard massage can bruise and bring out patches.", LUPUS),
            evidence("Oils can irritate such skin.", LUPUS.partly),
        ),
        whom=safety("Ask the doctor who looks after your lupus first."),
        synonyms=said(
            "[my|bad] (lupus|loopus)",
            "(systemic|discoid|cutaneous|skin) lupus",
            "lupus (in my joints|on my skin|since my twenties)",
            "(a lupus rash|a lupus flare|a butterfly rash)",
            "(s. l. e.|lupus erythematosus|lupus nephritis)",
            "drug induced lupus",
        ),
        asked=said(
            "is oil ok with lupus",
            "do massage oils irritate lupus skin",
            "should people with lupus avoid massage oil",
            "can massage set off lupus",
            "can massage trigger a lupus flare",
            "does massage make a lupus rash worse",
            "can lupus patches be rubbed",
            "is deep tissue bad for lupus",
            "is a light massage okay for lupus skin",
            "does massage help lupus pain",
            "how gentle should massage be with lupus",
            "is massage wise in a lupus flare",
        ),
        question_answer=(
            evidence("The Lupus Foundation finds massage mostly acceptable in skin lupus.", LUPUS),
            evidence(
                "But hard massage can bruise and bring out patches, and oils can irritate.", LUPUS
            ),
            safety("So ask the doctor who looks after the lupus first.", JUDGEMENT),
        ),
    ),
}
