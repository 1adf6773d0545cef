"""Questions about the ten further reasons that the skill knew first, and their answers."""

from __future__ import annotations

from skill.content.evidence import (
    CANCER as CANCER_COUNCIL,
)
from skill.content.evidence import (
    CDC,
    DISC,
    JUDGEMENT,
    MACM,
    MAYO,
    NYSED,
    SURGCLOT,
)
from skill.content.text import evidence, safety, said

OSTEOPOROSIS_ASKED = said(
    "can massage break weak bones",
    "can massage make osteoporosis worse",
    "does massage strengthen bones",
    "is massage good for bone density",
    "how gentle must it be with thin bones",
    "can a light massage hurt brittle bones",
    "can you crack a rib with osteoporosis",
    "when are bones too weak for massage",
    "should women with thin bones be massaged",
    "is a massage chair bad for weak bones",
    "do steroids make bones weak",
    "can leaning on a ball hurt thin bones",
    "does osteopenia count too|can fosamax users get a massage",
    "does tapping or vibration build bone",
    "are shoulders less delicate than the spine|may i lie face down with osteoporosis",
    "will a foam roller crush a vertebra",
    "is yoga better than massage for thin bones|could a hug crack brittle bones",
    "does long steroid use change anything",
    "would a chiropractor be riskier with low density",
    "after the menopause are bones a concern here",
    "wouldn't crumbly bones be a worry with this",
)
OSTEOPOROSIS_ANSWER = (
    evidence("Weak bones can crack under pressure.", MAYO.partly),
    safety("Massage doesn't make bones stronger.", JUDGEMENT),
    safety("Ask a doctor first, as bones can be weaker than they feel.", JUDGEMENT),
)

CANCER_ASKED = said(
    "can you rub out a lipoma",
    "does massage spread cancer",
    "can massage spread cancer cells",
    "can massage wake up cancer",
    "can massage cause cancer",
    "can rubbing a tumor make it spread",
    "should you massage a lump",
    "is massage any use to cancer patients",
    "does massage help with chemo side effects",
    "how many weeks after chemo is massage allowed",
    "when is massage allowed again after radiation",
    "what kind of massage is there for cancer",
    "do cancer patients need a special therapist",
    "would a rub carry tumour cells round the body|is remission long enough ago",
    "do oncology masseurs exist|does kneading ease nausea from chemotherapy",
    "are hospices giving massages|is irradiated skin too delicate",
    "will it bring comfort in palliative care|how gentle for bone mets",
    "does a chemo port change what's allowed|is a lipoma harmless to rub",
    "could massage hide a tumour from the doctor",
    "does being cancer free for five years count",
    "are low counts after chemo a worry",
    "i heard you mustn't rub a cancer patient is that so",
    "suppose the cancer's gone to the bones what then|are you counting skin cancer",
    "what if the cancer's all gone now",
)
CANCER_ANSWER = (
    evidence("No evidence shows that massage spreads cancer.", CANCER_COUNCIL),
    evidence("It should stay off growths, tubes, and skin that's had radiation.", MACM),
    safety(
        "Ask the cancer team first; new back pain after cancer needs a doctor today.", JUDGEMENT
    ),
)

FEVER_OR_INFECTION_ASKED = said(
    "can massage make a fever worse",
    "why no massage with a fever",
    "does massage spread an infection",
    "does massage bring down a fever",
    "can you sweat out a cold with massage",
    "does massage help with the flu",
    "when is massage all right again after covid",
    "how many days without a fever before a massage",
    "how long after antibiotics can you have a massage",
    "should you massage when you're ill",
    "is it bad to massage someone who's sick",
    "can a therapist catch a cold",
    "can massage make you get over a cold faster",
    "is a blocked nose reason enough to skip",
    "does vicks on the back do anything|can germs be spread deeper by kneading",
    "how high a temperature is too high for massage",
    "do heat and kneading sweat germs out",
    "could aching all over be flu instead of muscles",
    "does massage flush a virus",
    "is a cough catching over a massage table",
    "why would a chest infection matter",
    "what temperature do you call a fever",
)
FEVER_OR_INFECTION_ANSWER = (
    evidence("Wait until the fever or infection has passed.", NYSED.partly),
    safety("Rubbing doesn't drive it out, and others could catch it.", JUDGEMENT),
    safety("If it lasts, ask a doctor; with fever and back pain, see one today.", JUDGEMENT),
)

RECENT_SURGERY_ASKED = said(
    "how many weeks after surgery before a massage",
    "when can you massage after an operation",
    "when is massage allowed again after back surgery",
    "why wait after surgery",
    "does massage help you recover from surgery",
    "can massage help scar tissue",
    "can massage undo an operation",
    "can massage burst stitches after surgery",
    "can you massage near the scar after an operation",
    "do clots come after surgery",
    "is a back rub okay while you recover from an operation",
    "should you massage after keyhole surgery",
    "do surgeons mind massage|will kneading tear internal stitches",
    "can adhesions be broken up by hand",
    "is six weeks the rule past an operation|could kneading dislodge a surgical graft",
    "does bed rest make calves risky to rub",
    "what if it was three and a half months ago",
)
RECENT_SURGERY_ANSWER = (
    evidence("Nobody should massage the place of a recent operation.", NYSED),
    evidence("After a hospital stay, clots are likelier for up to three months.", SURGCLOT),
    safety("Ask the surgeon when and where massage may start.", JUDGEMENT),
)

DISC_PROBLEM_ASKED = said(
    "can massage pop a disc back in",
    "can you press a disc back",
    "can massage push a disc out",
    "does massage heal a slipped disc",
    "will the ball hurt a bulging disc",
    "massage is bad for a herniated disc",
    "how long does a slipped disc take",
    "do slipped discs go back by themselves",
    "should you massage a trapped nerve",
    "can massage free a trapped nerve",
    "does a pinched nerve need massage",
    "can a massage gun hurt a disc",
    "would kneading squeeze the jelly out more|what about a bulge at l five",
    "is a chiropractor better for a herniation|does rolling on a ball crush discs",
    "are degenerated discs always painful|will muscles round it relax at least",
    "do trapped nerves untrap|should i stay upright with a prolapse",
    "does heat calm a nipped nerve|how near the spine may hands go with a bulge",
    "is sitting worse for discs than rubbing|may i keep working with a worn disc",
    "does an m. r. i. of the disc decide it|would swimming beat massage for a prolapse",
    "will (slipped|bulging|worn) discs (mend|heal|go back)",
    "does (it|rubbing) help a slipped disc or harm it",
    "how long does a (slipped|herniated|torn) disc take to (get better|heal|calm down)",
)
DISC_PROBLEM_ANSWER = (
    safety("Nothing pops a disc back in.", JUDGEMENT),
    evidence("Slipped discs mostly settle slowly, by themselves.", DISC),
    safety(
        "Ask a doctor or {a_physio} first, and with new numbness or weakness see a doctor today.",
        JUDGEMENT,
    ),
)

HEART_PROBLEM_ASKED = said(
    "can massage cause a heart attack",
    "does massage strain the heart",
    "is a back massage too much for a weak heart",
    "is massage good for the heart",
    "can massage bring on palpitations",
    "can massage trigger a fib",
    "can massage burst an aneurysm",
    "how long after a heart attack can you have a massage",
    "when is massage all right again after a stent",
    "when is massage allowed again after a bypass",
    "does massage help heart failure patients",
    "are valves affected by pressure|can swollen ankles from failure be rubbed",
    "do cardiologists allow massage",
    "do heart tablets clash with kneading",
    "is deep tissue dangerous for cardiac patients",
)
HEART_PROBLEM_ANSWER = (
    safety("I know no rule that fits every heart.", JUDGEMENT),
    evidence("With a weak heart, swelling needs care.", NYSED.partly),
    safety("Ask the doctor first; for chest pain now, call {number}.", JUDGEMENT),
)

NUMBNESS_OR_DIABETES_ASKED = said(
    "why can't you massage numb skin",
    "can massage bring back feeling",
    "can massage damage nerves",
    "can massage tear thin skin",
    "does neuropathy get better with massage",
    "does massage help diabetic feet",
    "does massage lower blood sugar",
    "can massage cause a sugar low",
    "why should diabetics be careful with massage",
    "should diabetics rub their legs",
    "is heat bad for numb skin",
    "can you massage where insulin goes in",
    "is ozempic a problem for massage|can gentle hands bruise papery skin",
    "does stroking wake sleeping nerves|will metformin and massage clash",
    "could a heat pad scald feet that feel little|does kneading help tingling toes",
    "is poor healing the worry with high sugar",
    "does massage count as exercise for diabetics|do creams for thin skin help",
    "is a dead patch on the thigh rubbed better",
    "what's the story if you can't feel bits of your skin",
)
NUMBNESS_OR_DIABETES_ANSWER = (
    evidence("Where skin is numb, nobody feels when it's too much.", NYSED),
    safety("Thin skin tears, and insulin spots shouldn't be rubbed.", JUDGEMENT),
    safety("Ask a doctor or nurse first.", JUDGEMENT),
)

VARICOSE_VEINS_ASKED = said(
    "does massage get rid of varicose veins",
    "can massage make varicose veins worse",
    "can massage burst a vein",
    "can massage cause spider veins",
    "should you rub spider veins",
    "is it bad to press on veins",
    "can rubbing veins cause a clot",
    "does massage help heavy legs",
    "how do you massage around varicose veins",
    "is a back massage okay if the veins are in the legs",
    "do compression socks matter for massage",
    "can the ball pop a vein",
    "is a yellow mark ready to be rubbed|can a vein leak under hands",
    "are vein stockings left on|do cupping circles count as bruises",
    "will arnica shift a bruise sooner|should veiny calves be skipped altogether",
    "how old must a bruise be",
    "is a dead leg helped by rubbing|does witch hazel shrink veins",
    "would a blue patch on the shoulder blade stop the routine",
    "is vibration on legs a poor idea",
    "do bulgy veins mean no massage for me",
)
VARICOSE_VEINS_ANSWER = (
    evidence("Pressure should stay off swollen veins; it won't take them away.", NYSED.partly),
    safety("If one is hot, red, hard, or newly sore, see a doctor today.", JUDGEMENT),
    safety("Ask a doctor or nurse which places to leave out.", JUDGEMENT),
)

ANTIPLATELET_ASKED = said(
    "does aspirin make you bruise more",
    "why does aspirin matter for massage",
    "is aspirin a blood thinner",
    "is baby aspirin the same as a blood thinner",
    "does aspirin count as a thinner",
    "is clopidogrel like warfarin",
    "do aspirin and massage mix",
    "should you skip aspirin before a massage",
    "how many days off aspirin before a massage",
    "can massage cause bruises on plavix",
    "does plavix make massage risky",
    "what medicines make you bruise",
    "would one small aspirin a day matter|what about plavix with deep pressure",
    "do i bleed longer with brilinta|can a headache tablet with aspirin be a problem",
    "does dipyridamole count as a thinner",
    "should i mention aspirin to the masseur",
    "is soft stroking harmless with platelet drugs",
    "could blue spots come up later on clopidogrel",
)
ANTIPLATELET_ANSWER = (
    evidence("Aspirin and similar medicines can make you bruise more easily.", NYSED),
    safety("Keep taking it just as you were told.", JUDGEMENT),
    safety("Ask a pharmacist or doctor before a massage.", JUDGEMENT),
)

POSTPARTUM_ASKED = said(
    "how long after giving birth can you have a massage",
    "can you do it after (giving birth|a birth|having a baby)",
    "how many weeks after a c section before a massage",
    "how many weeks after birth is massage okay",
    "when can new mothers be massaged",
    "why wait after a baby",
    "is massage good after birth",
    "can massage help you recover from birth",
    "does massage cause clots after birth",
    "is a back rub okay after an epidural birth",
    "can you massage a c section scar",
    "does massage help a new mother's back",
    "does massage bring your belly back after birth",
    "is oil fine while nursing",
    "can hunching from feeding be eased|do new mums lie on sore breasts",
    "how soon past forceps",
    "should the section scar be numb",
    "does binding the belly work better",
    "could calves hide a clot after delivery|is a miscarriage treated the same",
    "does sleep loss make aches worse|would a sling carrying mum profit",
    "is two months since delivery long enough",
    "is massage good for new mothers",
    "how soon after (giving birth|having a baby|the birth) (can|may) you (start|do this|have one)",
    "how long (do|should|must) (new mums|new mothers|women) wait (before|for) a massage",
    "new mum here so what's your advice can i or can't i",
)
POSTPARTUM_ANSWER = (
    evidence("For up to three months after a birth, blood clots are likelier.", CDC),
    safety("After a c-section, ask the surgeon or midwife first.", JUDGEMENT),
    safety("Otherwise, ask a midwife or doctor first.", JUDGEMENT),
)
