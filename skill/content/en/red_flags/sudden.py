"""What strikes suddenly: further red flags in English, and what people say for them."""

from __future__ import annotations

from skill.content.entries import RedFlagWords
from skill.content.text import said

ANEURYSM = RedFlagWords(
    name="sudden severe pain in the belly or back",
    first=(),
    synonyms=said(
        "sudden (severe|terrible|tearing) (belly|stomach|tummy|abdominal|back) pain",
        "a sudden (awful|agonizing|excruciating|ripping) (belly|back) pain",
        "(a|this) (tearing|ripping) (pain|feeling) (in|across|between) my (back|belly|stomach|"
        "tummy|shoulder blades)",
        "(tearing|ripping) pain in my (back|belly|stomach|side)",
        "sudden (pain|agony) in my (belly and back|stomach and back|back and tummy)",
        "(belly|stomach|tummy|abdominal) pain (going|shooting|boring) (through to|into) my back",
        "pulsing in my (belly|stomach|tummy)|a pulsing lump in my (belly|stomach|tummy)",
        "(a throbbing|a pulsating|a beating) (lump|feeling) in my (belly|stomach|tummy)",
        "a (burst|leaking|torn) aneurysm|a ruptured aortic aneurysm|a burst triple a",
        "my aneurysm (hurts|has burst|might have burst)|i think my aorta has torn",
        "aortic dissection",
        "terrible back pain and i'm (clammy|cold and sweaty|faint|grey and sweating|pouring sweat)",
        "my (back|belly|stomach) suddenly (exploded with pain|ripped|tore|is in terrible agony)",
        "something (tore|burst|ripped|popped) inside my (belly|stomach|back)",
        "something (burst|ripped|tore) inside me|my insides are tearing apart",
        "worst (belly|stomach|back) pain of my life|the worst pain i've ever felt in my belly",
        "suddenly severe stomach pain is there with sweating|my stomach's rock hard and agony",
        "i'm grey and sweating with my back|cold sweats and terrible back pain",
        "back pain came like a knife and i feel faint|my tummy's agony and i've gone all clammy",
        "my (belly|tummy|stomach) (hurts|pain goes|is agony) right through to (my|the) back",
        "belly pain (through to the back|straight through to my back|that goes right through me)",
        "pain (through my tummy to my back|from my belly to my back|boring through from my "
        "stomach to my back)",
        "tummy ache that goes through to my back and i'm clammy",
        "a sudden pain through my middle to my back",
        "cold and clammy with back pain|back pain and gone clammy|clammy and my back's in agony",
        "gone grey with the pain in my back",
        "sweaty and faint with a terrible pain in my back|back pain and i'm about to pass out",
        "i can feel my heartbeat in my belly|a heartbeat in my tummy",
        "something pulsating in my belly",
        "it feels like something's torn in my back|a sudden ripping in my back",
        "my back feels ripped open inside",
        "they found an aneurysm and now my back hurts|i've an aneurysm and a sudden pain",
    ),
)

HEAD_NECK = RedFlagWords(
    name="a sudden headache or change in sight",
    first=(),
    synonyms=said(
        "[the] worst headache of my life|the worst headache ever",
        "a thunderclap headache|a sudden (terrible|severe|massive|blinding) headache",
        "my head is exploding|a headache like being hit|a headache like a bolt of lightning",
        "(a headache|my headache) came (on in a second|like a bolt of lightning|out of nowhere and "
        "it's terrible)",
        "it's the worst headache i've ever had|my head feels like it was hit with a hammer",
        "my head's bursting and i'm being sick",
        "(i'm|now i'm|he's|she's) seeing double|seeing double|double vision|i see double",
        "my (vision|sight) (is|has gone|went) (blurry|blurred|double|dark|dim|fuzzy)",
        "(his|her) vision (is|has gone) (blurry|double)|my eyesight has gone blurry",
        "(blurry|blurred) vision|everything (is|went|has gone) (blurry|blurred|black|dark|grey)",
        "i (can't|suddenly can't|can no longer) see (properly|straight|anything|out of one eye)",
        "(lost|losing) (my|the) (vision|sight)|(a loss|loss) of (vision|sight)|gone blind",
        "i've gone blind|blind in one eye|a curtain came down over my eye",
        "neck pain (and|with) (double vision|blurred vision|a droopy eyelid|slurred speech|"
        "dizziness and headache)",
        "my neck hurts and (i see double|i'm seeing double|i can't see straight|my eyelid is "
        "drooping|i'm slurring|my vision is blurry)",
        "new neck pain and (headache|dizziness) after a (massage gun|neck massage|massage)",
        "a headache with a stiff neck and (fever|a rash)|stiff neck and fever and light hurts",
        "a headache after (hitting my head|i hit my head|a bang on the head|a head injury)",
        "a (bang on the head|knock to the head)|i (hit|banged|smacked|bashed|cracked) my head",
        "hit (his|her|my) head|torn neck artery|a torn artery in my neck|carotid dissection",
        "my eyelid (is drooping|has dropped|won't open) and my neck hurts",
        "half my sight has gone|i can only see half of things|i see two of everything",
        "sudden (blindness|loss of vision)|sudden blindness in my left eye|my vision just went",
        "my eyes won't focus all of a sudden",
        "headache is very severe suddenly|sight has gone in one eye|black spots and i can't see",
        "seeing (two of everything|two of you|two screens|things twice)",
        "i can see two of everything",
        "everything's (blurry|gone blurry|double|fuzzy all of a sudden|gone dark)",
        "things have gone blurry|it's all gone blurry",
        "my eyes have gone (blurry|funny|double|fuzzy|dark)|my eyes are crossing",
        "my vision's gone funny",
        "can't see out of my (left eye|right eye)|i can't see out of one side",
        "half of what i see is missing",
        "my sight's (gone|going|gone blurry)|my eyesight's suddenly gone|my vision's gone",
        "vision has gone in one eye",
        "suddenly can't see|i've lost the sight in one eye|one eye's gone blind",
        "it's like looking through fog suddenly",
        "a shadow over my eye|a black curtain across my eye|flashing lights and i can't see",
        "a headache like a thunderclap|my head went bang",
        "like someone hit me on the head with a bat",
        "like something burst in my head|something popped in my head",
        "a sudden explosion in my head",
        "the most awful headache out of nowhere|never had a headache like it",
        "a headache that hit me like a truck",
        "a sudden splitting headache|a headache that came on in seconds",
        "my head suddenly started splitting",
        "the worst head pain i've ever known|my head's killing me and my neck's stiff as a board",
        "i knocked my head and now i'm being sick|banged my head this morning and i'm dizzy",
        "gone double visioned|an axe in my head",
    ),
)

ALLERGY = RedFlagWords(
    name="a severe allergic reaction",
    first=(),
    synonyms=said(
        "my lips are (swelling|swelling up|swollen|puffing up|getting bigger)",
        "my (tongue|throat|face|mouth) is (swelling|swelling up|swollen|puffing up)",
        "(his|her) (tongue|throat|face) is (swelling|swollen)|(his|her) lips are (swelling|blue)",
        "(my|his|her) (throat|tongue|face) (feels swollen|has swollen up|is blowing up|has blown "
        "up)",
        "(swelling|swollen) (of the lips|of the tongue|lips|tongue|throat|face)",
        "my throat's (closing|closing up|tight and itchy|swelling shut)|throat is swelling shut",
        "anaphylaxis|anaphylactic shock|an anaphylactic reaction|going into anaphylaxis",
        "(a|a bad|a severe|a terrible|a serious) allergic reaction|a bad reaction to the oil",
        "i'm having a reaction to the (oil|lotion|nuts|cream)|severe allergy attack",
        "(hives|a rash|itching) and (i can't breathe|wheezing|my lips are swelling|a swollen "
        "tongue|i feel faint)",
        "i need my epipen|i used my epipen|my epipen isn't working|where's my epipen",
        "i've been stung and my (face is swelling|throat is closing|tongue is swelling)",
        "the oil made my (lips swell|face swell|throat close)|hives all over and wheezing",
        "my eyes have swollen shut and i'm wheezing|my lips have gone huge and tingly",
        "my mouth is itching and my throat's tight|lips have become swollen after oil",
        "he's allergic and his face is swelling|she ate nuts and she's swelling up",
        "come out in hives and can't breathe|my face has blown up like a balloon",
        "my tongue (has gone fat|feels too big for my mouth|is getting fat|feels huge|has "
        "swelled up|is puffy)",
        "my tongue's (swelling|swollen|swelling up|getting bigger)",
        "my lips (feel fat|have swelled up|have blown up|are puffy)",
        "my lips are like balloons|my lips have gone like sausages|fat lips and an itchy throat",
        "my throat (feels tight|is tight|feels like it's closing|has gone tight|is getting "
        "tighter|is swelling inside)",
        "throat swelling|lips swelling|tongue swelling|swelling in my throat",
        "swelling round my mouth and eyes",
        "a lump in my throat and i'm wheezing|i can't swallow my throat's that tight",
        "can't swallow my own spit",
        "my face is puffing up|my face has come up|my face is swelling up like a balloon",
        "my eyes are swelling shut",
        "i'm swelling up|i'm coming up in lumps and can't breathe|hives and my mouth is tingling",
        "i think i'm allergic to the oil and my mouth's swelling|the cream's making my face swell",
        "itchy all over and my throat's closing|her lips have swollen up|his tongue's swelling",
    ),
)

COLLAPSE = RedFlagWords(
    name="a collapse or a fit",
    first=(),
    synonyms=said(
        "(i|i've|he|she|i just|he just|she just|my husband|my wife|my dad) (fainted|passed out|"
        "blacked out|collapsed|keeled over|lost consciousness)",
        "fainted|passed out|blacked out|collapsed|lost consciousness|unconscious|unresponsive",
        "(a|another|having a|had a) (seizure|fit|blackout|convulsion)|convulsions",
        "having (a seizure|a fit|fits|seizures|convulsions)|fitting|(he's|she's|i'm) fitting",
        "(he's|she's) (unconscious|out cold|not waking up|not responding|unresponsive|having a "
        "fit|convulsing|on the floor and won't wake up|gone limp|not moving)",
        "(he|she|my husband|my wife|my dad) (won't wake up|isn't responding|isn't moving|"
        "is unconscious|has collapsed|is not responding)",
        "(can't|i can't|cannot) wake (him|her|my husband|my wife|my dad|the baby)",
        "(i'm|i am|i feel like i'm|i think i'm) (passing out|blacking out|going to pass out|about "
        "to pass out|about to collapse|going to collapse|about to black out)",
        "i (came round|woke up) on the floor|i found myself on the floor",
        "i went down like a sack of potatoes|everything went black and i fell",
        "i fainted and (hit my head|i'm still not right|feel confused|fell)",
        "he dropped to the floor|she just dropped|he's shaking all over|she went stiff and shook",
        "my legs went and i passed out|i lost time and woke up on the floor",
        "i don't remember falling down|fell unconscious|he became unconscious|she became senseless",
        "fainting|a faint|a fainting fit",
        "i keep (fainting|passing out|blacking out)",
        "she's frothing at the mouth|he's jerking and his eyes rolled back",
        "my brother is shaking all over and foaming|my dad's fitting on the floor",
        "(he|she|he's|she's|my husband|my wife|my dad|my son|my friend) (just collapsed|gone "
        "down|just passed out|fell down unconscious)",
        "my (husband|wife|friend|dad|partner) has (passed out|fainted|blacked out|gone "
        "unconscious|keeled over)",
        "(he's|she's) (collapsed|passed out|fainted|keeled over|blacked out|gone floppy|flat "
        "out on the floor)",
        "my (husband's|wife's|dad's|friend's) (collapsed|passed out|out cold|on the floor and "
        "not moving)",
        "somebody's (collapsed|passed out|fainted|having a fit)",
        "someone's (collapsed|passed out|fainted|having a seizure)",
        "can't get (him|her) to wake up|can't rouse (him|her)|he doesn't answer me",
        "she's not answering me",
        "he's fallen off the chair and won't come round|she won't come round",
        "he's not coming round",
        "he's gone stiff and he's twitching|she's twitching all over|he's foaming at the mouth",
        "his eyes have rolled back",
        "i keep coming over faint and falling|i went out like a light",
        "i was out cold for a minute",
    ),
)

LUNG_CLOT = RedFlagWords(
    name="a sore leg with breathlessness or chest pain",
    first=(),
    synonyms=said(
        "(a swollen|a sore|a hot|my swollen|a painful) (calf|leg) and (chest pain|breathless|short "
        "of breath|trouble breathing)",
        "my (calf|leg) is (swollen|sore|hot|painful) and (i'm breathless|i can't breathe|my chest "
        "hurts|i'm short of breath|i'm coughing blood)",
        "(chest pain|short of breath|breathless) (and|with) a (swollen|sore|hot) (calf|leg)",
        "the clot has gone to my lung",
        "the clot's (moved|gone to my lungs|travelled to my lung)",
        "my leg clot has moved to my chest",
        "my leg swelled up and now (i can't catch my breath|my chest hurts|i'm gasping)",
        "it hurts to breathe and my calf is swollen|puffing and panting with a swollen leg",
        "having a pulmonary embolism|i think a clot hit my lung",
        "calf is swollen and breathing is difficult|leg pain and now i can't get my breath",
        "my calf's swollen and i can't get my breath|a sore calf and a tight chest",
        "my leg's swollen and i'm out of breath",
    ),
)
