"""Questions about the article's six reasons in English, and their answers."""

from __future__ import annotations

from skill.content.evidence import ACNE, JUDGEMENT, NHSCLOTS, NHSPREG, NYSED, PSOR
from skill.content.text import article, evidence, safety, said

CLOTTING_DISORDER_ASKED = said(
    "what counts as bleeding trouble",
    "can massage dislodge a clot",
    "can rubbing move a clot",
    "can massage make a clot travel",
    "can massage cause a blood clot",
    "is massage okay once the clot is gone",
    "how many months after a clot before a massage",
    "why is a clot dangerous with massage",
    "why can't people with clots be rubbed",
    "is massage dangerous for hemophiliacs",
    "can massage make a bleeder bleed",
    "does massage thin the blood",
    "can a leg massage loosen a clot",
    "does sticky blood rule out massage",
    "what platelet count is fine for massage",
    "must i wait forever because of an old embolism|does von willebrand count",
    "would you advise it after a pulmonary embolism",
    "phlebitis is that the same|how would a person know if their blood's too thick",
)
CLOTTING_DISORDER_ANSWER = (
    safety("Ask a doctor first, and see one today if a leg is newly swollen.", NHSCLOTS),
    article("Massage could raise the risk of bleeding, or of blood clots."),
    safety("Pressing might also disturb a clot that's there.", NYSED.partly),
)

ANTICOAGULANT_ASKED = said(
    "so should i stop taking it|should i stop taking it|should i stop taking it before i massage",
    "do i stop taking them first",
    "do blood thinners and massage mix",
    "why is massage risky on blood thinners",
    "is a light rub okay on thinners",
    "can you have a gentle massage on blood thinners",
    "can massage cause bleeding on thinners",
    "do blood thinners make you bruise from massage",
    "does massage stop blood thinners working",
    "can massage raise your i. n. r.",
    "can massage replace a blood thinner",
    "should people stop thinners before a massage",
    "how long after stopping blood thinners can you have one",
    "what happens if you massage someone on thinners",
    "would warfarin make the marks worse|does eliquis rule it out|what about xarelto",
    "would heparin jabs in the tummy be a problem",
    "will stroking bleed inside on pradaxa|what i. n. r. is fine for a rub",
    "are percussion guns off limits with thinners|does arnica interact with warfarin",
    "would a pharmacist know about thinners and massage",
    "what's a blood thinner|which ones are they|what counts as a blood thinner",
    "are fish oil and turmeric blood thinners|which tablets do you mean",
)
ANTICOAGULANT_ANSWER = (
    safety("Ask a doctor or pharmacist first, as even a gentle massage can bruise.", NYSED.partly),
    safety("Keep taking them just as you were told.", JUDGEMENT),
    article(
        "The article says massage may interact with these drugs and limit them, "
        "but I found no support.",
        JUDGEMENT,
    ),
)

FRACTURE_ASKED = said(
    "can a massage break a bone|can massage break a bone",
    "can massage crack a rib",
    "can the ball crack a rib",
    "can massage make a fracture worse",
    "can pressing move a broken bone",
    "can you massage near a break",
    "does massage help bones knit",
    "does massage speed up a broken bone",
    "is massage okay once a bone has healed",
    "when is a broken back healed enough for massage",
    "how many weeks after a broken rib before a massage",
    "how do you know if your back is broken",
    "would rubbing delay the healing of ribs",
    "can a therapist work above a plaster cast|is bone bruising a reason to stop",
    "does spondylolisthesis rule this out|what about an old compression fracture",
    "does x ray proof matter ahead of massage",
    "is a corset better than massage for a crushed vertebra",
    "how tender should a mended bone feel",
    "may i sit in a massage chair with a cracked tailbone",
    "does swelling round a break need draining",
    "busted a rib playing hurling would this be madness",
    "how long after a break can you have your back massaged",
)
FRACTURE_ANSWER = (
    safety("Wait until the doctor who looks after the bone agrees.", NYSED.partly),
    article("Massage could leave a broken bone weak, or let it heal out of shape."),
    safety("After a fall, or with sudden bad pain, see a doctor right away.", JUDGEMENT),
)

PREGNANCY_ASKED = said(
    "why is massage bad in pregnancy",
    "are there (points|spots|places) [on your (shoulder|back)] that (start|bring on) labor",
    "are there (points|spots|places) (you mustn't|not "
    "to) press (when you're expecting|in pregnancy)",
    "can pressing (a point|one spot) (bring on labor|start labor|bring the baby on)",
    "when can you have massage in pregnancy",
    "which trimester is massage okay",
    "is prenatal massage a thing",
    "are there pregnancy massages",
    "can a back rub hurt the baby",
    "does massage reach an unborn baby",
    "can massage bring on labour",
    "does massage start labor",
    "can pressing on the back cause contractions",
    "can massage cause a miscarriage",
    "what helps backache in pregnancy",
    "how do you ease back pain when pregnant",
    "can husbands rub a pregnant back",
    "can you lie on your front when pregnant",
    "would rolling a ball squash the baby",
    "what about the first twelve weeks of pregnancy",
    "do midwives recommend massage|will it relax the unborn little one too",
    "how do you support a belly during massage|can a doula rub your back in labour",
    "could i be too far along in pregnancy for this",
    "does swelling in pregnancy need a rub|is there a pregnancy pillow for massage",
    "(would|could) rubbing (hurt|harm) the baby in the (belly|womb)",
    "when in (a pregnancy|pregnancy) is massage okay",
    "does massage help a sore back in pregnancy",
    "why (can't|shouldn't|mustn't) (pregnant women|mothers to be|expecting women) do (it|this)",
    "can (it|rubbing|massage) (bring on|start|cause) (contractions|labor|early labor)",
)
PREGNANCY_ANSWER = (
    article(
        "Ask a midwife or doctor first, as the article advises against it, because of the pressure."
    ),
    evidence("Britain's health service finds that it may help with backache.", NHSPREG),
    safety("I don't guide any massage in pregnancy.", JUDGEMENT),
)

WOUND_OR_BURN_ASKED = said(
    "does a tattoo count|does a paper cut count|does an old scar count",
    "how many days after stitches before a massage",
    "how many weeks after a tattoo before a massage",
    "when is a burn healed enough to massage",
    "how soon after a mole is removed can you massage",
    "can massage open a wound",
    "can massage infect a cut",
    "can you massage near stitches",
    "is it okay to rub around a cut",
    "is it bad to rub a scab",
    "do scars get softer with massage",
    "can you put oil on a burn",
    "can you massage a scratched back",
    "would salt or oil sting a graze",
    "is a healed burn still delicate",
    "can i go over a keloid|how far off a cut must fingers stay",
    "will stretching the skin pop staples|does kneading reopen a scab",
    "are old burn scars loosened by massage",
    "should i wait for the sunburn to go",
    "what if the skin's broken",
)
WOUND_OR_BURN_ANSWER = (
    safety("Wait until the skin is whole, and ask a nurse or pharmacist if in doubt.", NYSED),
    article("Rubbing a wound or burn can inflame it, and slow down healing."),
    safety("A fresh tattoo counts as a wound for some weeks.", JUDGEMENT),
)

SKIN_CONDITION_ASKED = said(
    "can (you|i|somebody|people) (rub|massage) sunburned (skin|shoulders)",
    "does massage make acne worse",
    "does massage clear up acne",
    "does massage oil cause acne",
    "is back acne catching",
    "can massage spread a rash",
    "can massage spread ringworm",
    "does psoriasis get better with massage",
    "can massage set off psoriasis",
    "does eczema get better with massage",
    "what oil is okay for eczema",
    "is it okay to rub an itchy back",
    "can pressing cause hives",
    "how many days after sunburn before a massage",
    "what if the skin is peeling",
    "can you rub mosquito bites",
    "is calamine fine ahead of massage|can you work round a pimple",
    "do fragrances upset eczema|will friction make psoriasis flare",
    "are boils pressed out by massage",
    "how long must ringworm be treated first",
    "could almond oil harm someone with a nut allergy|may i scratch instead of rub",
    "does vitiligo stop you being massaged|should blackheads be squeezed during massage",
    "would aloe after a sunny day be enough",
    "does sweat rash get worse under pressure",
    "why can't you rub over spots",
    "are (creams|oil) bad for (eczema|psoriasis)|will rubbing give you (more spots|zits)",
    "spotty back here will the ball make it worse|what counts as a rash",
    "do i say yes for eczema|do you mean itchy all the time or just now and then",
)
SKIN_CONDITION_ANSWER = (
    article("Massage should stay off the skin where the problem is."),
    evidence("Rubbing makes acne worse, and can start new psoriasis patches.", ACNE, PSOR),
    safety("Ask a pharmacist or a doctor to look at it first.", JUDGEMENT),
)
