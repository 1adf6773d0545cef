"""Who else may be massaged, or may not, in English."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import TopicWords
from skill.content.evidence import BABY, JUDGEMENT, KIDS, MIKHAIL
from skill.content.text import evidence, safety, said

PEOPLE: Mapping[str, TopicWords] = {
    "someone_else": TopicWords(
        title="Massage for somebody else",
        answer=(
            safety("I only guide adults who massage their own back.", JUDGEMENT),
            safety(
                "The same reasons to avoid it hold for everybody, so each needs their own check.",
                JUDGEMENT,
            ),
            evidence("Nobody should walk on a back: in one report a clot came loose.", MIKHAIL),
        ),
        brief=safety("I only guide adults who massage their own back.", JUDGEMENT),
        more=(
            safety(
                "If somebody rubs your back, they should press lightly, and stop if it hurts.",
                JUDGEMENT,
            ),
            safety("The check is always about the person who answers.", JUDGEMENT),
        ),
        said=said(
            "how do i give my wife a back rub",
            "rub my wife's back",
            "i want to massage my husband",
            "how do i massage my partner",
            "how do i massage someone else",
            "how to massage another person",
            "teach me to rub my boyfriend's back",
            "can i use this on my girlfriend",
            "can i do it on my mum",
            "can someone else do it to me",
            "can my husband do it (to|for) me",
            "my partner wants to do it",
            "my son wants to massage my back",
            "can a friend massage me",
            "can two people do this",
            "is this for couples",
            "is it only for yourself",
            "can i answer the check for my mum",
            "can my girlfriend walk on my back",
            "can my kids walk on my back",
            "is it okay to walk on someone's back",
            "can somebody stand on my back",
        ),
    ),
    "child_baby": TopicWords(
        title="Children and babies",
        answer=(
            safety("This is for adults only, so please don't do it with a child.", JUDGEMENT),
            evidence("Baby massage is another thing: ask a midwife, a nurse, or a doctor.", BABY),
            evidence("A young child with back pain should see a doctor soon.", KIDS),
        ),
        brief=safety("This is for adults only; for a baby or a child, ask a doctor.", JUDGEMENT),
        more=(
            evidence("With a fever, a limp, numbness, or pain at night, see one today.", KIDS),
            evidence("No oil on a baby's skin in the first month.", BABY),
        ),
        said=said(
            "can children do this",
            "can teenagers do this",
            "is it okay for kids",
            "is it suitable for children",
            "are children allowed",
            "is there a version for kids",
            "can i do this with my kids",
            "can i use it on my little one",
            "what age is this for",
            "how old do you have to be",
            "is there a minimum age",
            "is it for grown ups only",
            "baby massage",
            "do you do baby massage",
            "is massage okay for a baby",
            "how do i massage my baby",
            "can i massage a newborn",
            "can i rub my toddler's back",
            "what oil for baby massage",
        ),
    ),
    "pet": TopicWords(
        title="Pets",
        answer=(
            safety("This is for people only, so please ask a vet.", JUDGEMENT),
            safety("An animal can't tell you where it hurts.", JUDGEMENT),
            safety("And leave oils out, as animals lick them off.", JUDGEMENT),
        ),
        brief=safety("This is for people only, so please ask a vet.", JUDGEMENT),
        more=(),
        said=said(
            "can i massage my dog",
            "can i massage my cat",
            "can i do this to my horse",
            "is it okay for dogs",
            "is it for pets too",
            "does it work on horses",
            "do animals like massage",
            "how do i massage a dog",
            "can you massage pets",
            "massage for animals",
            "dog massage",
            "cat massage",
            "my dog has a bad back",
            "my old dog is stiff can i rub him",
            "would my puppy like a massage",
            "can i use the oil on my dog",
        ),
    ),
}
