"""Wanting to die, too much medicine, and poison: red flags in English, and what people say."""

from __future__ import annotations

from skill.content.entries import RedFlagWords
from skill.content.evidence import JUDGEMENT
from skill.content.text import safety, said

CRISIS = RedFlagWords(
    name="wanting to die",
    first=(),
    synonyms=said(
        "(i want|i wish|i just want|i really want) to (die|be dead|kill myself|end my life|"
        "end it all|hurt myself|harm myself|take my own life|disappear forever)",
        "(i'm going to|i am about to|i might|i could|i feel like i could) (kill myself|hurt "
        "myself|end my life|harm myself|end it all|take my own life)",
        "i feel like (killing myself|dying|ending it|ending my life|hurting myself)",
        "i'm (suicidal|feeling suicidal|thinking of killing myself|thinking about suicide|"
        "thinking of ending it all|having suicidal thoughts|going to end it|going to do it "
        "tonight|better off dead|done with living|tired of living|tired of being alive|sick of "
        "living|ready to die|a danger to myself)",
        "suicide|suicidal|suicidal thoughts|thoughts of suicide|a suicide attempt|a suicide plan",
        "i feel suicidal|i attempted suicide|i tried to kill myself|trying to kill (myself|"
        "himself|herself)|i've tried to end my life",
        "(wants|wanting|threatening|trying) to (kill|hurt|harm) (himself|herself|myself)",
        "(wants|wanting) to die|(he|she) wants to die|self harm|self harming|i self harm",
        "(i've been|i keep|i started) (cutting|hurting|harming) myself|i want to cut myself",
        "i cut myself on purpose|i hurt myself on purpose|urges to hurt myself",
        "i don't want to (live|be alive|live any more|live anymore|be here any more|be here "
        "anymore|exist|exist any more|exist anymore|wake up tomorrow|wake up any more|go on "
        "living|go on any more|go on anymore|carry on living|live like this)",
        "i (can't|cannot) (go on|go on living|go on like this|live like this|live any more|live "
        "anymore|take living any more|face another day|carry on any more|do life any more)",
        "i can't take it any more|i can't take this life any more|i can't see a way out",
        "i (wish i was|wish i were|would rather be|might as well be|should be|deserve to be) dead",
        "i wish i (had never been born|wasn't here|wasn't alive|wouldn't wake up|could just not "
        "wake up|could go to sleep and never wake up)",
        "i hope i (don't|never) wake up|i want to go to sleep and never wake up",
        "i want to sleep and not wake up|i want it all to (end|be over|stop)",
        "i just want (it|everything|the pain of living) to be over|i want to end things",
        "nobody would (miss me|notice if i was gone|care if i died|care if i was gone|care if i "
        "disappeared|notice if i died)",
        "no one would (miss me|notice if i was gone|care if i died|care if i was gone)",
        "(everyone|everybody|my family|the world|they|my kids) would be better off (without me|"
        "if i was gone|if i were dead)",
        "they'd be better off without me|i'm a burden to (everyone|everybody|my family)",
        "i'm just a burden|i'm nothing but a burden|i have no reason to (live|go on|be here)",
        "i've got (nothing to live for|nothing left to live for|no reason to live)",
        "i have nothing (to live for|left to live for)|there's nothing left to live for",
        "(what's|what is) the point (of living|in living|of being alive|of going on living|of "
        "life|of my life)",
        "there's no point (in living|living|in being alive|in going on|to my life)",
        "there is no point in living|why (am i even alive|should i live|should i go on living)",
        "is life worth living|life isn't worth living|life is not worth living|my life is over",
        "life has no meaning for me any more|i've lost the will to live|no will to live",
        "i hate being alive|i hate my life and want out|i want out of this life",
        "i'm (saying goodbye to everyone|writing my goodbye letter|writing a suicide note)",
        "i've written (a note to say goodbye|my goodbye letter|a suicide note)",
        "i've (got it all planned how to die|got a plan to kill myself|made my peace with dying)",
        "this is my last (night|day) alive|i won't be here tomorrow|you won't hear from me again",
        "(i'm|i am) standing on (a bridge|the ledge|the roof) and i want to jump",
        "i want to (jump off a bridge|jump off a roof|jump in front of a train|hang myself|shoot "
        "myself|drown myself|slit my wrists|drive into a tree|drive off the road)",
        "i have a (gun|rope|knife|blade) and i want to use it on myself",
        "how (many pills does it take to die|can i kill myself|do i kill myself|do i end my life|"
        "can i end my life|do i die without pain)",
        "what's the (easiest|quickest|least painful) way to die|the easiest way to die",
        "i need someone to talk me out of it|i don't trust myself to be alone tonight",
        "i don't feel safe with myself|i'm not safe from myself|i'm scared i'll hurt myself",
        "i'm afraid of what i might do to myself|dark thoughts about ending it",
        "i'm in a really dark place and want to end it|i keep thinking about death",
        "i keep thinking about (dying|killing myself|ending it)|i think about dying all the time",
        "it would be easier if i was (dead|gone)|it'd be easier if i wasn't here",
        "sometimes i think i'd be better off dead|maybe i'd be better off dead",
        "i feel there is no reason to be alive|i am fed up of my life|i am fed up of living",
        "i'm at the end of my rope and want to die|i want to go and be with my dead wife",
        "i want to be with my mum in heaven|god should just take me|i'm ready to go and not come "
        "back|k. m. s.|i want to unalive myself|i'm gonna top myself|i want to top myself",
        "i want to do myself in|i'm going to do myself in|wish it was all over for me",
        "(my son|my daughter|my friend|my husband|my wife|my brother) (says he wants to die|says "
        "she wants to die|is suicidal|wants to kill himself|wants to kill herself)",
    ),
)

OVERDOSE = RedFlagWords(
    name="too much medicine",
    first=(),
    synonyms=said(
        "an overdose|overdose|a drug overdose|a paracetamol overdose|a tylenol overdose|od'd",
        "(i've|i have) (overdosed|taken an overdose|taken too much|taken all my pills|taken all "
        "my tablets|swallowed a load of pills|swallowed all my pills|taken a whole bottle of "
        "pills|taken the whole packet|taken the whole bottle)",
        "i (overdosed|took an overdose|took too much medicine|took all my pills|took all the "
        "tablets|took a whole bottle of pills|took the whole packet|took the whole bottle|"
        "swallowed a load of pills|swallowed all my tablets|took a handful of pills)",
        "(i've taken|i took|i think i took|took|taken|she took|he took|she's taken|he's taken|"
        "swallowed) too many (pills|tablets|painkillers|sleeping pills)",
        "too many (pills|tablets|painkillers|sleeping pills|tylenol|paracetamol|aspirin|opioids)",
        "(i've taken|i took|he took|she took) (a lot|loads|lots) of (pills|tablets|tylenol|"
        "paracetamol|painkillers|ibuprofen)",
        "too much (medicine|medication|insulin|morphine|tylenol|paracetamol|methadone|oxycodone)",
        "i (took|injected|gave myself) too much (insulin|medication|morphine|methadone|oxycodone)",
        "a (double|triple) dose of my (heart pills|blood thinner|morphine|insulin|sleeping pills)",
        "i took (my pills twice|double my tablets|twenty tablets|thirty tablets|a month of "
        "tablets|every pill in the house|pills and alcohol together)",
        "i mixed (pills and alcohol|my tablets with vodka|drugs and drink) and feel awful",
        "i've had (way too many of my pills|too many of my tablets)|i've downed a bottle of pills",
        "i necked a packet of pills|i've popped too many pills|i emptied the pill bottle",
        "(he|she) (has overdosed|overdosed|has taken an overdose|swallowed a bottle of pills)",
        "overdosed|overdosing|overdosing on (pills|painkillers|heroin|fentanyl)",
        "i found her with an empty bottle of pills|there's an empty pill bottle beside him",
        "he's taken something and won't wake up|she took something and i can't wake her",
        "i drank (bleach|poison|cleaning fluid|antifreeze|weed killer|something poisonous)",
        "i've (swallowed poison|drunk bleach|drunk poison|taken poison|taken rat poison)",
        "i took more (tablets|pills|painkillers) than i should have",
        "more tablets than i should have taken|i lost count of how many pills i took",
        "i have eaten too many tablets|i consumed poison|he has consumed poison",
    ),
)

POISONING = RedFlagWords(
    name="something poisonous swallowed",
    first=(safety("If you can, take the bottle or packet to the phone.", JUDGEMENT),),
    synonyms=said(
        "my (toddler|baby|child|kid|son|daughter|grandson|granddaughter) drank (the oil|some oil|"
        "bleach)",
        "my (toddler|baby|child) swallowed (the massage oil|baby oil|essential oil|my pills)",
        "my (toddler|baby|child) (got into|has drunk) (the oil|cleaning fluid|the lotion)",
        "my (toddler|baby|child) (ate|has swallowed) (my tablets|a battery|a magnet|the cream|a "
        "laundry pod)",
        "the (toddler|baby|child) (drank|swallowed) (the oil|essential oil|some pills|"
        "something poisonous)",
        "(drank|swallowed) (the massage oil|massage oil|essential oil|baby oil|tea tree oil|"
        "eucalyptus oil|camphor oil|a battery)",
        "i (drank|swallowed) (some massage oil|essential oil|tea tree oil|baby oil)",
        "(he|she) (drank|swallowed|just drank) (the oil|some oil|something poisonous|the bottle "
        "of oil|essential oil|bleach)",
        "poisoning|been poisoned|i've been poisoned",
        "(i think|maybe) (he's|she's|i've been|my baby's been) poisoned",
        "my (toddler|baby|child) (got oil in her lungs|is coughing after drinking oil|choked on "
        "the oil|had the lid off the oil and drank it|licked up the massage oil)",
        "the (kid|little one|wee one|bairn|twins) drank the (oil|lotion|bottle)",
        "i found my (toddler|baby) with the oil bottle empty|there's oil all round her mouth",
        "my child ate my blood pressure tablets|she's had some of my pills she's only two",
        "poison|he's eaten (berries|mushrooms) and he's sick|the baby had the essential oils",
    ),
)
