"""Back pain that a doctor should see today: red flags in English, and what people say."""

from __future__ import annotations

from skill.content.entries import RedFlagWords
from skill.content.evidence import GUNRHAB, NHSMOVES
from skill.content.text import safety, said

LUMP_OR_SHAPE = RedFlagWords(
    name="a lump or a new shape of the back",
    first=(),
    synonyms=said(
        "(a lump|a new lump|a hard lump|a growing lump|a big lump|a bump|a swelling) (on|in) my "
        "(back|spine|lower back)",
        "(there's|i found|i've found|i noticed) a (lump|hard lump|bump) on my (back|spine)",
        "my (back|spine) has (changed shape|gone crooked|a new bend|a new bump|a new curve)",
        "my (back|spine) (looks crooked|looks bent|looks different|has a hump now|is bent "
        "sideways)",
        "the shape of my (back|spine) has changed|a change in the shape of my (back|spine)",
        "a new (hump|bulge|curve|dent) in my (back|spine)|my spine (sticks out|is sticking out)",
        "a bone (sticks out of|is sticking out in) my back|there's a step in my spine",
        "the lump on my back (is growing|is getting bigger|hurts|is hard)",
        "a lump that's (growing|getting bigger|hard) on my back",
        "is it a knot or a lump it's growing",
        "i'm suddenly bent over to one side|i've got shorter and bent over",
        "my back's gone lopsided|one side of my back sticks out|my back is swollen on one side",
        "something's sticking out of my back|a hard swelling near my spine",
        "a lump has come on my back|my spine has become bent|one of my shoulder blades sticks out "
        "now",
        "my wife noticed a lump on my spine|a golf ball on my back|an egg sized lump on my back",
        "a lump on my back that's growing|there's something hard growing on my back",
        "my back's gone a funny shape",
        "my spine's gone crooked|i'm getting a hump|a hard bump by my spine",
        "i'm leaning to one side all of a sudden",
        "there's a lump on my spine that wasn't there before",
        "i can feel a hard bump and it's getting bigger|she's developed a hump all of a sudden",
        "one of the bones is sticking out|something the size of an egg has come up on my back",
        "my spine is becoming crooked since some weeks",
        "there's a step in my backbone i can feel it with my fingers",
        "there's a lump next to my spine what is it|there's a lump next to my spine",
        "i've got shorter and i'm a bit humped at the top now",
    ),
)

WORSE_COUGH = RedFlagWords(
    name="back pain that coughing makes worse",
    first=(),
    synonyms=said(
        "my back (hurts|is worse|gets worse|kills me) when i (cough|sneeze|laugh|strain|poop)",
        "it (hurts|gets worse|shoots) when i (cough|sneeze|poo)|the pain is worse when i cough",
        "(pain|back pain|pain in my back) when i (cough|sneeze|strain|go for a poo|poop)",
        "(pain|back pain) when (coughing|sneezing|straining|coughing or sneezing|having a poo)",
        "(coughing|sneezing|straining|laughing) (hurts my back|makes my back worse|makes it "
        "worse|sets my back off|kills my back|sends pain down my leg)",
        "i (can't|daren't) (cough|sneeze|laugh) because of my back",
        "every (cough|sneeze) (hurts|is agony|goes through my back)",
        "a sneeze (put my back out|made my back worse)|worse on (coughing|sneezing)",
        "it's worse when i (cough|sneeze|strain|bear down)|going to the toilet hurts my back",
        "my back hurts when i (bear down|do a number two|push on the toilet)",
        "while coughing my back is paining|back is paining on sneezing",
        "i sneezed and it shot through my back|i hold my back when i cough it's that bad",
        "coughing kills my back|sneezing kills me|it's agony when i sneeze",
        "my back jolts when i cough",
        "it catches me when i cough|a cough sends it through my back",
        "hurts my back to strain on the toilet",
    ),
)

UPPER_BACK = RedFlagWords(
    name="pain at the top of the back",
    first=(),
    synonyms=said(
        "(new|severe|constant|bad|sudden|worsening) (upper back|mid back|middle back) pain",
        "(pain|a pain|new pain|a new pain|sudden pain|constant pain|burning pain) (between|right "
        "between) (my|the) shoulder blades",
        "(pain|a pain|constant pain) (at|in) the top of my (back|spine)",
        "the top of my (back|spine) (hurts|aches|is killing me|is really painful)",
        "(it|the pain) is (between my shoulder blades|at the top of my back|high up in my back)",
        "it hurts between my shoulder blades|my (upper back|upper spine) is (agony|in agony)",
        "back pain (between my shoulder blades|high up|in my chest area|up near my neck)",
        "pain in my (thoracic spine|upper spine|middle spine)|thoracic pain|thoracic spine pain",
        "a band of pain round my chest from my back|the pain wraps round from my back to my chest",
        "a deep ache between my shoulder blades that won't go",
        "upper back is paining constantly|pain behind my heart in my back",
        "it's my upper back and it's getting worse|like a knife between my shoulder blades",
        "pain up high in my back|a pain up between my shoulders that won't go",
        "it's high up between the shoulders",
        "my upper back's killing me|a nagging pain between the shoulder blades",
        "a new pain high up in my spine",
    ),
)

PAST_CANCER = RedFlagWords(
    name="new back pain after cancer",
    first=(),
    synonyms=said(
        "(new|a new) back pain (after|since) (cancer|my cancer|chemo|breast cancer|prostate "
        "cancer)",
        "(i had|i've had|i have) (cancer|breast cancer|prostate cancer|lung cancer|myeloma) and "
        "(now my back hurts|my back hurts|now i have back pain|my spine hurts)",
        "cancer and (back pain|new back pain|a sore spine|a new pain in my back)",
        "back pain and (a history of cancer|i've had cancer|i had cancer before)",
        "my back (hurts|started hurting) (and i had cancer|after my cancer|since my chemo)",
        "i'm in remission and my (back|spine) (hurts|has started hurting)",
        "(i beat cancer|i survived cancer|i'm a cancer survivor) and now my back hurts",
        "my cancer (may have|might have|has) (spread to my back|spread to my spine|come back in my "
        "back)",
        "(secondaries|cancer|a tumour|a tumor) in my (spine|back) (hurts|is pressing)",
        "i'm worried my cancer's (back|spread) my back hurts",
        "my back hurts like when i had cancer|i've had a mastectomy and now my back hurts",
        "after cancer treatment my back is paining",
        "i had cancer (years ago|in the past|before) and (now my back hurts|my back's started "
        "hurting|this back pain is new)",
        "(had|i've had) cancer in the past and (now my back hurts|now i've got back pain|new "
        "back pain)",
        "i had (breast|prostate|bowel|skin|kidney) cancer and my back's started hurting",
        "used to have cancer and now my back hurts|years after cancer my back has started",
        "cancer before and a new pain in my back",
        "i've been clear of cancer and now my back's gone",
        "got the all clear years ago but now my back hurts",
        "i'm a cancer patient with a new pain in my back",
        "since my cancer my back hurts in a new way",
        "my husband had cancer and now his back hurts",
        "my wife had breast cancer and now her back hurts",
        "i had breast cancer and now my back aches all the time",
        "i had cancer and now my back aches|i had cancer and now my back hurts",
    ),
)

INFECTION_RISK = RedFlagWords(
    name="back pain with a weak immune system",
    first=(),
    synonyms=said(
        "back pain (and|with) (a weak immune system|low immunity|weak immunity|hiv and a fever|i "
        "inject drugs|chemo and a fever|a transplant and a fever)",
        "(i inject|i'm injecting|i shoot up|i've injected) (drugs|heroin|meth) and my back hurts",
        "(i'm|i am) (on chemo|on steroids|immunosuppressed|immunocompromised|a transplant patient|"
        "diabetic) (and|with) (a fever and back pain|back pain and a fever|a hot sore back)",
        "fever and (weak immunity|a weak immune system|low immunity|i've had a transplant|i'm on "
        "chemo|i'm on immune drugs)",
        "(a fever|chills|a temperature) while on (chemo|steroids|immunosuppressants)",
        "i've got no immune system and (a fever|my back hurts|a temperature)",
        "my immune system is (weak|shot|low) and (my back hurts|i have a fever)",
        "a spine infection|a spinal infection|an infection in my spine|an abscess on my spine",
        "discitis|a spinal abscess|an epidural abscess|osteomyelitis of the spine",
        "i had an injection in my spine and now a fever|a fever after my epidural",
        "fever after (a spinal injection|my back injection|spine surgery)",
        "i use needles and my back is (sore|hot)|hot swollen spot on my spine and i'm shivering",
        "chemo patient with fever and back is paining",
        "i'm having chemo and i've got a temperature|on chemo with a fever",
        "i've had a transplant and i'm feverish with back pain",
        "my immune system's rubbish and i've a temperature",
        "i take immune drugs and my back's hot and sore",
    ),
)

MINOR_FALL = RedFlagWords(
    name="a fall with weak bones",
    first=(),
    synonyms=said(
        "(a small|a minor|a little|a slight) (fall|bump|slip|trip) with (weak bones|osteoporosis|"
        "brittle bones)",
        "(i tripped|i slipped|i fell|i stumbled|i sat down hard) (and i have osteoporosis|and i've "
        "got weak bones|and i take steroids|and my bones are weak|and i'm on steroids)",
        "(osteoporosis|weak bones|steroids|brittle bones) and (a fall|i fell|i had a fall|i "
        "tripped|a small bump)",
        "i (have osteoporosis|take steroids|have brittle bones) and (i fell|i had a fall|my back "
        "went after lifting|i heard a crack)",
        "(i've had|i had|had) a (small fall|little fall|minor fall|tumble|wee fall|slip)",
        "(my|his|her) back hurts after (a small fall|a little fall|tripping|a stumble|a slip)",
        "(gran|grandma|mum|mom|my mother|grandad) (slipped|tripped|had a small fall|had a fall) "
        "and (her|his) back hurts",
        "i lifted a bag with weak bones and (something cracked|my back went)",
        "i coughed and felt a crack in my spine|i bent over and felt a crack in my spine",
        "sudden back pain with osteoporosis|sudden back pain on steroids",
        "fell off a chair and i've thin bones|i slipped on ice and my spine's sore",
        "with my weak bones i slipped in bathroom|i'm old and i've had a fall and my back hurts",
        "i tripped over the rug and i've got thin bones",
        "just a little tumble but my bones are weak|a slip in the kitchen and my back's sore",
        "i sat down hard and i've got osteoporosis|a little fall and my back's been sore since",
        "i'm on steroids and i had a little fall",
    ),
)

DARK_URINE = RedFlagWords(
    name="dark urine with sore muscles",
    first=(safety("Go to a hospital today.", GUNRHAB),),
    synonyms=said(
        "(dark|brown) (urine|pee|wee|piss)|(cola|tea) (coloured|colored) (urine|pee)|rusty urine",
        "my (pee|wee|urine) (is|has gone) (brown|dark brown|like cola|like coke|very dark)",
        "(my|his|her) pee (looks|turned) (brown|like tea|rusty|almost black)",
        "i'm (peeing|weeing|passing) (brown|dark brown|cola|tea|dark urine)",
        "(brown|dark) (pee|wee|urine) after (the massage|a massage gun|a deep massage|the gym|"
        "exercise)",
        "my muscles are (very sore and weak|swollen and weak) and my (pee|wee|urine) is dark",
        "rhabdo|rhabdomyolysis|i think i've got rhabdo|muscle breakdown",
        "(urine is coming|urine has become) (brown|dark like tea|like coca cola)",
        "so sore i can't move my arms and my (pee|wee) is brown",
        "the toilet water looks like (coke|cola|tea) when i pee",
        "swollen weak muscles after (a massage|a massage gun)|my muscles have gone soft and weak "
        "and my wee's dark",
        "(pee|wee|urine) (like cola|like coke|the colour of cola|the colour of tea|dark like "
        "cola|as brown as tea)",
        "my (pee|wee|urine) (looks like cola|looks like coke|is like tea|is the colour of tea|"
        "has gone dark|is dark)",
        "my wee's (gone dark|gone brown|like cola|like coke|dark|the colour of rust)",
        "my pee's (brown|gone brown|dark|like tea)",
        "my water's gone brown|my water's dark|weeing brown|peeing cola|brown water when i go",
        "dark (pee|wee|urine) since the massage|dark pee and sore muscles",
        "my wee's gone like black coffee",
    ),
)

KIDNEY_GALL = RedFlagWords(
    name="pain in the side",
    first=(),
    synonyms=said(
        "(pain in my side|side pain|flank pain|kidney pain|pain in my flank) (and|with) (a fever|"
        "fever|chills|shaking|shivering|blood in my pee|blood in my wee|being sick|vomiting)",
        "kidney stone pain|a gallstone attack",
        "[a] [bad] kidney infection|a kidney infection and back pain|an infected kidney|"
        "an infection in my (kidney|kidneys)|pyelonephritis",
        "my (kidneys|kidney|side) (hurts|hurt|is killing me|are killing me) and i've (a fever|got "
        "the shakes|blood in my pee)",
        "blood in my (urine|pee|wee) and (back pain|my side hurts|my back hurts)",
        "(my skin|my eyes|his skin|her skin|the whites of my eyes) (is|are|has gone|have gone|"
        "turned) yellow",
        "yellow (skin|eyes)|jaundice|i've gone yellow|i've turned yellow",
        "pain under my right ribs (into my back|going to my shoulder|after eating)",
        "(shivering|shaking) with pain in my (side|kidney)|agony in my side that comes in waves",
        "pain from my back to my groin in waves|pain from my side down to my groin",
        "kidney is paining with fever|my side's on fire and i'm shaking",
        "i'm shivering and it hurts to pee and my back aches",
        "burning when i pee and my back hurts|it stings to pee and i've got back pain",
        "my side's killing me and i'm feverish|pain in my side and i'm shivery",
        "blood in my wee and my side's killing me",
        "my eyes have gone yellow|i've gone a yellow colour|i look yellow",
        "pain round my side that comes in waves",
        "there's blood when i pee and my side's aching",
        "there's blood when i pee|there's blood in my pee|i'm peeing blood|i pee blood",
    ),
)

BABY_MOVEMENTS = RedFlagWords(
    name="a baby that moves less",
    first=(safety("Call your midwife or doctor now, day or night.", NHSMOVES),),
    synonyms=said(
        "(my|the) baby (has stopped|stopped|isn't|is not|has not been|hasn't been) "
        "(moving|kicking)",
        "(my|the) baby (hasn't|has not) (moved|kicked) [today|all day|since yesterday|for hours]",
        "my waters (broke|have broken|have gone)|my water broke",
        "my baby's (stopped moving|not moving|stopped kicking|not kicking|moving less)",
        "i (can't|can not|haven't) (feel|felt) (the|my) baby [move|moving|kick|kicking] [today|"
        "all day|any more]",
        "(the|my) baby is (moving|kicking) (less|less than usual|a lot less|not as much)",
        "(fewer|less|no) (kicks|movements) [from the baby] [than usual|today]",
        "the baby's (gone quiet|gone very quiet|not moving as much)|my bump's gone quiet",
        "no movement from the baby|reduced (baby|fetal) movements|baby not moving",
        "pregnant and the baby (isn't moving|has stopped moving|hasn't moved)",
    ),
)
