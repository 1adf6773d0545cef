"""The further reasons in English, from health bodies or added out of caution."""

from __future__ import annotations

from skill.content.en.conditions import further_questions as questions
from skill.content.en.conditions.blood_and_vessels import BLOOD_AND_VESSELS
from skill.content.en.conditions.circumstances import CIRCUMSTANCES
from skill.content.en.conditions.implants_and_shots import IMPLANTS_AND_SHOTS
from skill.content.en.conditions.nerves_and_skin import NERVES_AND_SKIN
from skill.content.en.conditions.organs import ORGANS
from skill.content.en.conditions.spine_and_joints import SPINE_AND_JOINTS
from skill.content.entries import FurtherReasonWords
from skill.content.evidence import (
    CDC,
    JUDGEMENT,
    MACM,
    MAYO,
    NCCIH,
    NYSED,
    SCIAT2,
    SURGCLOT,
    YIN,
)
from skill.content.facts import FurtherReasons
from skill.content.text import evidence, safety, said

FURTHER_REASONS: FurtherReasons[FurtherReasonWords] = FurtherReasons(
    osteoporosis=FurtherReasonWords(
        name="weak bones",
        reason=(
            evidence("Weak bones can crack under pressure.", MAYO.partly, NCCIH.partly),
            evidence("Some medicines weaken bones too.", NYSED),
        ),
        whom=safety("Ask your doctor first, as bones can be weaker than they feel."),
        synonyms=said(
            "osteoporosis|osteopenia|weak bones|brittle bones|thin bones|fragile bones|soft bones",
            "low bone density|poor bone density|bone loss|bone thinning|thinning bones",
            "brittle bone disease|osteogenesis imperfecta|porous bones|severe osteoporosis|osteo",
            "osteo porosis|osteoperosis|osteo arthritis of weak bones|weak (bone|spine)",
            "brittle (bone|spine)|(soft|thin|fragile|brittle|weak|porous|crumbly|delicate) bones",
            "crumbling bones|crumbling spine|low bone mass|bone density problems",
            "low bone density scan",
            "my bones (are thin|are weak|are brittle|break easily|are fragile|are soft|are "
            "crumbling)",
            "her bones (are thin|are weak|are brittle|are fragile)",
            "bones (that break easily|are weak|are thin|are brittle)|bones like (chalk|glass)",
            "glass bones|alendronate|alendronic acid|fosamax|boniva|prolia",
            "bone (strengthening tablets|density medicine|weakness)|a bad bone scan",
            "a low dexa score|alendronate tablets|prolia injections|chalky bones",
            "osteoporosis of the spine",
        ),
        asked=questions.OSTEOPOROSIS_ASKED,
        question_answer=questions.OSTEOPOROSIS_ANSWER,
    ),
    cancer=FurtherReasonWords(
        name="cancer",
        reason=(
            evidence("Nobody should press deep on a growth unless the cancer team agrees.", NCCIH),
            evidence("Keep off skin that's had radiation.", MACM),
        ),
        whom=safety("Ask your cancer team first."),
        synonyms=said(
            "cancer|a cancer|tumor|a tumor|tumour|a tumour|tumors|tumours|bone cancer",
            "breast cancer|lung cancer|skin cancer|prostate cancer|cancer in my bones|metastasis",
            "metastases|melanoma|leukemia|leukaemia|lymphoma|myeloma|chemo|chemotherapy|radiation",
            "radiotherapy|radiation burn|a lump|a growth",
            "(bowel|brain|blood|colon|liver|kidney|cervical|ovarian|testicular|stomach|throat|"
            "thyroid|spinal|secondary|terminal|stage four|stage two|pancreatic|bladder) cancer",
            "cancer (treatment|patient|patients|drugs|cells|in my spine|of the spine|of the bone|"
            "spread to my bones)",
            "radiation (treatment|therapy|skin)|radio therapy|chemo therapy|kemo|keemo",
            "chemotherapy treatment|a brain tumor|a brain tumour|tumor on my spine",
            "tumour on my spine|tumor in my back|tumour in my back|a tumour on my spine",
            "a tumor on my spine|a growth on my back|lump|lumps",
            "growth|a malignant mole|malignancy|carcinoma|sarcoma|a sarcoma|hodgkin's",
            "non hodgkin's|in remission|remission|secondaries|oncology treatment|cancerous|a mass",
            "a growth on my spine|a malignant lump|a cancer diagnosis|cancer in remission",
            "the big c",
        ),
        asked=questions.CANCER_ASKED,
        question_answer=questions.CANCER_ANSWER,
    ),
    fever_or_infection=FurtherReasonWords(
        name="a fever or infection",
        reason=(
            evidence("It's best to wait until a fever or an infection has passed.", NYSED.partly),
        ),
        whom=safety("If it lasts or gets worse, see your doctor."),
        synonyms=said(
            "fever|a fever|high temperature|a high temperature|temperature|infection|an infection",
            "flu|the flu|influenza|a cold|covid|a virus|a bug|a stomach bug|chest infection",
            "pneumonia|kidney infection|bladder infection|sore throat|chills|feeling feverish",
            "dengue|malaria|typhoid|(slight|mild|low|bad|raging) fever",
            "a (slight|mild|low|bad) fever|a (slight|bit of a|raised|low) temperature|high fever",
            "a high fever|running a fever|running a temperature|viral fever|dengue fever",
            "chikungunya|feverish|feeling (ill with a bug|fluey)|flu like symptoms|the flue",
            "man flu|a bad cold|a head cold|cold and cough|corona|coronavirus|covid nineteen",
            "the covid|tested positive for covid|a viral infection|viral infection",
            "bacterial infection|a bacterial infection|a urinary infection|urine infection",
            "a urine infection|a kidney infection|u. t. i.|a u. t. i.|an ear infection",
            "ear infection|blood infection|sepsis|tonsillitis|a tummy bug|tummy bug|stomach flu",
            "a vomiting bug|bronchitis|a chest infection|a cough and cold|glandular fever|mono",
            "strep throat|strep|t. b.|tuberculosis|a sore throat|infected|hot and shivery",
            "burning up|a temperature|the shivers|a throat infection|a raging temperature",
            "a tooth infection",
        ),
        asked=questions.FEVER_OR_INFECTION_ASKED,
        question_answer=questions.FEVER_OR_INFECTION_ANSWER,
    ),
    recent_surgery=FurtherReasonWords(
        name="a recent operation",
        reason=(
            evidence("Massage should keep away from the place of a recent operation.", NYSED),
            evidence(
                "After a hospital stay, the risk of blood clots is raised for up to three months.",
                SURGCLOT,
            ),
        ),
        whom=safety("Ask your surgeon when and where massage may start again."),
        synonyms=said(
            "recent surgery|surgery|a surgery|back surgery|spine surgery|spinal surgery",
            "recent operation|an operation|operation|operated on|back operation|discectomy",
            "laminectomy|shoulder surgery|heart surgery",
            "(had|just had|having|recovering from|after|following|since) (surgery|an operation|"
            "an op|my operation|my surgery|my op)",
            "an op|op|my operation|my surgery|my op|a recent (operation|op|surgery)|operations",
            "keyhole surgery|major surgery|open heart surgery|abdominal surgery|spinal op|back op",
            "neck surgery|knee surgery|hip surgery|a hip operation",
            "hernia (operation|surgery|repair)|gallbladder (operation|surgery|removed|out)",
            "appendix (operation|removed|out|taken out)|my appendix (out|removed|taken out)",
            "a hysterectomy|hysterectomy|bypass surgery|a bypass|plastic surgery|breast surgery",
            "cosmetic surgery|a tummy tuck|liposuction|a face lift|a knee operation|operated",
            "an operation on my (back|spine|knee|hip|shoulder)",
            "surgery on my (back|spine|knee|hip|shoulder|neck|stomach)|lasik|under the knife",
            "post op|post surgery|a spinal implant|surgical recovery|an operation last month",
            "heart surgery last month|a hernia operation|my gallbladder out|a laminectomy",
            "a discectomy|breast implants put in|a bypass operation|a recent procedure",
            "surgery two weeks ago",
        ),
        asked=questions.RECENT_SURGERY_ASKED,
        question_answer=questions.RECENT_SURGERY_ANSWER,
    ),
    disc_problem=FurtherReasonWords(
        name="a disc problem or trapped nerve",
        reason=(
            evidence("Disc damage is one of the rare harms reported after massage.", YIN),
            safety("If numbness or weakness is getting worse, see a doctor today.", SCIAT2.partly),
        ),
        whom=safety("Otherwise, ask your doctor first."),
        synonyms=said(
            "disc problem|a disc problem|disc problems|slipped disc|a slipped disc|slipped disk",
            "herniated disc|a herniated disc|herniated disk|bulging disc|a bulging disc",
            "bulging disk|ruptured disc|prolapsed disc|disc prolapse|disc herniation",
            "degenerative disc disease|bad disc|trapped nerve|a trapped nerve|pinched nerve",
            "a pinched nerve",
            "(slipped|herniated|bulging|ruptured|prolapsed|bad|degenerated|worn|damaged|popped|"
            "blown|torn|compressed|protruding|dodgy) (disc|discs|disk|disks)",
            "a (ruptured|prolapsed|bad|degenerated|worn|damaged|bulging|herniated|slipped|popped|"
            "blown|torn|dodgy) (disc|disk)",
            "(disc|disk) (trouble|bulge|damage|prolapse|herniation|protrusion|degeneration|issue|"
            "issues|problem|slip|injury)",
            "a disc (bulge|prolapse|protrusion)|my disc|my discs|disc slipped|a slip disc",
            "slip disc|slip disk|squashed nerve|a squashed nerve|nerve compression",
            "a compressed nerve|compressed nerve|l four l five|l five s one|degenerative discs",
            "a disc pressing on a nerve",
        ),
        asked=questions.DISC_PROBLEM_ASKED,
        question_answer=questions.DISC_PROBLEM_ANSWER,
    ),
    heart_problem=FurtherReasonWords(
        name="a heart problem",
        reason=(
            safety(
                "Please ask first: some heart medicines thin the blood, or make you dizzy.",
                NCCIH.partly,
                JUDGEMENT,
            ),
            evidence("With a weak heart, swelling needs care too.", NYSED.partly),
        ),
        whom=safety("Your doctor is the one to ask."),
        synonyms=said(
            "heart problem|a heart problem|heart problems|heart trouble|heart condition",
            "a heart condition|a bad heart|heart disease|heart failure|a past heart attack",
            "coronary disease|angina|irregular heartbeat|arrhythmia|atrial fibrillation|a fib",
            "a stent|heart murmur|an aneurysm",
            "heart (issue|issues|defect|valve problem|patient|patients|rhythm problem|surgery in "
            "the past|palpitations|flutter|failure patient|stents)",
            "a heart (murmur|defect|issue|patient)|a dodgy heart|a weak heart|weak heart",
            "bad heart|dicky heart|dicky ticker|a dicky ticker|dodgy ticker",
            "cardiac (problem|problems|patient|issues)|palpitations|afib|a fibrillation",
            "a trial fibrillation|atrial fib|a-fib|irregular heart beat|an irregular heartbeat",
            "arrythmia|tachycardia|stent|stents|leaky valve|a leaky valve|valve disease",
            "coronary (artery disease|heart disease)|angina pectoris|an jina|aneurysm",
            "an aortic aneurysm|an old heart attack|a heart attack last year",
            "a heart attack years ago|a dicky heart|an enlarged heart",
        ),
        asked=questions.HEART_PROBLEM_ASKED,
        question_answer=questions.HEART_PROBLEM_ANSWER,
    ),
    numbness_or_diabetes=FurtherReasonWords(
        name="numb skin or diabetes",
        reason=(
            evidence(
                "Where you feel less, you may not notice that the pressure is too strong.", NYSED
            ),
            safety("Skin can also get hurt more easily.", NYSED.partly),
        ),
        whom=safety("Ask your doctor or nurse first."),
        synonyms=said(
            "diabetes|diabetic|a diabetic|type one diabetes|type two diabetes|sugar",
            "diabetic neuropathy|neuropathy|nerve damage|numbness|numb skin|a numb patch",
            "numb feet|loss of feeling|less feeling|reduced feeling|poor feeling|fragile skin",
            "thin skin|paper skin|skin that tears easily|steroid skin|type (one|two) diabetic",
            "type (one|two)|a type (one|two) diabetic|my (diabetes|sugar|blood sugar)",
            "sugar (problem|patient|disease|levels)|high sugar|high blood sugar",
            "blood sugar problems|insulin|on insulin|diabeetus|dia beetis|diabetis|sugar diabetes",
            "diabetics|peripheral neuropathy|neuropathy in my feet|nerve problems",
            "nerve damage in my (feet|back|hands)",
            "numb (patch|patches|feet|toes|hands|back|spots|areas|fingers)",
            "numbness in my (feet|back|hand|hands|toes|fingers)|a numb (spot|area|back|foot|toe)",
            "my feet are numb|my back is numb|my toes are numb",
            "no feeling in my (back|feet|skin|toes)|no feeling in parts of my back",
            "can't feel parts of my back|can't feel my skin|less sensation|loss of sensation",
            "reduced sensation|poor sensation|lost feeling in my feet|delicate skin",
            "skin like paper|papery skin|tissue paper skin|weak skin|my skin tears easily",
            "my skin is (fragile|thin|like paper)|skin is thin|steroid cream thinned my skin",
            "paper thin skin|skin that tears|insulin injections|a diabetic foot",
        ),
        asked=questions.NUMBNESS_OR_DIABETES_ASKED,
        question_answer=questions.NUMBNESS_OR_DIABETES_ANSWER,
    ),
    varicose_veins=FurtherReasonWords(
        name="varicose veins or bruises",
        reason=(evidence("Pressure should stay off swollen veins and fresh bruises.", NYSED),),
        whom=safety("Ask a doctor or nurse which places to leave out."),
        synonyms=said(
            "varicose veins|varicose vein|a varicose vein|bulging veins|swollen veins",
            "spider veins|bad veins|bruise|a bruise|bruises|bruising|new bruises|fresh bruises",
            "a fresh bruise|a big bruise|black and blue marks|a hematoma|hematoma|haematoma",
            "very close veins|very coarse veins|varicose vain|varicose vains|various veins",
            "varicoast veins|varicose|vericose veins",
            "(bad|bulging|swollen|knotty|ropey|blue|big|lumpy|twisted|purple|thread) veins",
            "a (bulging|swollen) vein|veins (in my legs|bulging|that stick out)",
            "bruised (back|skin|shoulder|ribs|arm|spine)",
            "my back is (bruised|black and blue|covered in bruises)",
            "(bad|big|fresh|new|purple|nasty|old|little) (bruise|bruises)",
            "a (bad|nasty|purple|new|little) bruise|bruises on my (back|shoulder|arm|shoulders)",
            "a bruise on my (back|shoulder|arm)|bruises all over|black and blue|bruised all over",
            "a blood blister|bruised|a black mark from a knock|vein trouble|a black and blue back",
            "venous insufficiency|support stockings for veins|a haematoma",
        ),
        asked=questions.VARICOSE_VEINS_ASKED,
        question_answer=questions.VARICOSE_VEINS_ANSWER,
    ),
    antiplatelet=FurtherReasonWords(
        name="aspirin or a similar medicine",
        reason=(
            evidence("Medicines like this can make you bruise more easily.", NYSED),
            safety("Keep taking yours just as you were told.", JUDGEMENT),
        ),
        whom=safety("Ask your pharmacist or doctor first."),
        synonyms=said(
            "aspirin|baby aspirin|daily aspirin|an aspirin a day|low-dose aspirin|ecosprin",
            "clopidogrel|plavix|ticagrelor|brilinta|brilique|prasugrel|effient|efient",
            "dipyridamole|persantine|antiplatelet|an antiplatelet|antiplatelets",
            "antiplatelet medicine|antiplatelet drugs|platelet blockers|asprin|aspirine|ass prin",
            "low dose aspirin|a low dose aspirin|seventy five milligram aspirin",
            "aspirin (tablets|every day|daily|once a day)|children's aspirin|dispirin|disprin",
            "eco sprin|ecospirin|ecosprin av|cardio aspirin|bayer aspirin|plavics|plavex|play vix",
            "pla vix|plavicks|clopi dogrel|clopidigrel|clopidogril|clopidogrel tablets|clopid",
            "clopilet|copidogrel|tica grelor|tie kagrelor|ticagrelor tablets|brilenta|brilintah",
            "brill into|brillinta|possia|prasu grel|prasugrel tablets|effi ent|e fient",
            "dipyridamol|ag grenox|aggrenox|platelet (tablets|medicine|inhibitor|inhibitors)",
            "anti platelet|anti platelets|anti platelet (medicine|tablets|drugs)",
            "pills after my stent|stent (tablets|medicine|pills)|antiplatelet tablets",
            "a small aspirin|cardiprin|tablets for my stent|aspirin since my stroke",
            "platelet pills|heart aspirin",
        ),
        asked=questions.ANTIPLATELET_ASKED,
        question_answer=questions.ANTIPLATELET_ANSWER,
    ),
    postpartum=FurtherReasonWords(
        name="a recent birth",
        reason=(
            evidence(
                "After a birth, the risk of blood clots is raised for up to three months.", CDC
            ),
        ),
        whom=safety("Ask your midwife or doctor first."),
        synonyms=said(
            "postpartum|post-partum|postnatal|just had a baby|had a baby|a new baby|a newborn",
            "a recent birth|recent birth|gave birth|just gave birth|recently gave birth|new mum",
            "new mom|a new mum|a new mom|new mother|c-section|a c-section|cesarean|caesarean",
            "after birth|after delivery|post partum|post natal",
            "(just|recently) (given birth|had my baby|had twins|delivered|had our baby|become a "
            "mum|become a mom|had a child)",
            "given birth",
            "had (my baby|twins|our baby|a child|our first|a little boy|a little girl|a home "
            "birth|a caesarean|a cesarean|a c. section|a c-section)",
            "delivered (a baby|my baby|last week)",
            "gave birth (last week|last month|a few weeks ago|yesterday|a month ago|to my son|to "
            "my daughter|to twins)",
            "gave birth to a baby",
            "my baby was born (last week|last month|a few weeks ago|yesterday)|a new born",
            "new born baby|newborn|newborn baby|a newborn baby|a new born baby|c. section",
            "a c. section|c section|a c section|my c. section|see section|sea section|sezarian",
            "cesarian|a caesarean|a cesarean|a cesarian|caesarean section|a cesarean section",
            "caesar",
            "after (having a baby|giving birth|my baby|the baby|a baby|childbirth|my c. section|"
            "a birth|labour|labor|my delivery|having my baby)",
            "childbirth|weeks post partum|weeks postpartum|post-natal|breastfeeding",
            "nursing a baby|a normal delivery|my delivery|a baby last week|a baby last month",
            "a baby two weeks ago|a recent delivery|a six week old baby|a home birth last month",
            "postpartum recovery|a delivery last month|a baby a few weeks back",
            "an emergency caesarean|a section scar|postnatal recovery|childbirth recently",
            "twins last month|after delivery weakness|an episiotomy|a tear during birth",
            "a natural birth last week",
        ),
        asked=questions.POSTPARTUM_ASKED,
        question_answer=questions.POSTPARTUM_ANSWER,
    ),
    **SPINE_AND_JOINTS,
    **ORGANS,
    **BLOOD_AND_VESSELS,
    **NERVES_AND_SKIN,
    **IMPLANTS_AND_SHOTS,
    **CIRCUMSTANCES,
)
