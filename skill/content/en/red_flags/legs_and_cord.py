"""Legs, the spinal cord and its nerves: further red flags in English, and what people say."""

from __future__ import annotations

from skill.content.entries import RedFlagWords
from skill.content.evidence import DYSREF
from skill.content.text import safety, said

BOTH_LEGS = RedFlagWords(
    name="trouble in both legs",
    first=(),
    synonyms=said(
        "(pain|shooting pain|burning|sciatica) (in|down) both my legs|pain in both legs",
        "(pain|tingling|sciatica|nerve pain) (on|down) both sides|bilateral sciatica",
        "both my legs (hurt|are hurting|ache|are tingling|tingle|are burning|have pins and "
        "needles|feel strange|are painful|feel electric|are paining)",
        "it (goes|shoots|runs|travels) down both [my] legs|the pain goes down both legs",
        "back pain (down|into|in) both legs|my back pain goes into both legs",
        "sciatica in the left and the right|the sciatica has gone to the other leg as well",
        "the pain's in my other leg now as well|now it's both legs not just one",
        "left leg and right leg (are both tingling|both hurt|are both on fire)",
        "electric shocks down both legs|an electric feeling in both legs|fire down both legs",
        "both (feet|calves|thighs) (are tingling|have pins and needles|are burning|hurt)",
        "tingling in both (feet|thighs|calves)|pins and needles in both thighs",
        "the nerves in both legs are (on fire|screaming)|my two legs are paining",
        "pain is coming in both legs|tingling sensation in both the legs",
        "my legs are both tingling since my back went|it used to be one leg now it's two",
        "i've got it in both legs|sciatica both sides|double sciatica",
        "shooting pains down each leg|each leg has pins and needles|either leg hurts all the way "
        "down",
        "his legs are both tingling|her pain goes down both legs",
        "numb feet both of them|numbness in both feet|both my feet feel numb and prickly",
        "both of my legs are playing up|both of my legs feel odd|both of my legs have gone funny",
        "pain in the backs of both legs|my back pain goes into both feet",
        "pain in both thighs and my back",
        "the other leg's started as well|it's spread to my other leg",
        "it was the left leg and now it's the right too",
        "tingling all the way down left and right",
        "buzzing in both legs",
        "my legs are both numb|my legs both hurt from my back|burning down the two of them",
        "neither leg feels normal|the pain shoots down the two legs",
    ),
)

GENITAL_FUNCTION = RedFlagWords(
    name="a new loss of sexual feeling",
    first=(),
    synonyms=said(
        "(can't|i can't|cannot) (get an erection|get it up|get hard|keep an erection) (since my "
        "back went|with my back pain|since my back started|any more with this back|all of a "
        "sudden)",
        "(no|lost my|a loss of|loss of) (erection|erections) (since my back went|with back pain)",
        "back pain and (no erection|erection problems|i can't get an erection|no feeling in my "
        "penis)",
        "(no feeling|lost all feeling|no sensation) in my (penis|vagina|testicles)",
        "my (genitals|private parts|testicles) (feel dead|have gone dead|have no feeling)",
        "my penis (is numb|has gone numb|has no feeling)|my vagina (is numb|has gone numb)",
        "can't feel (sex|anything during sex)",
        "sex feels numb since my back went|no feeling during sex|can't orgasm since my back went",
        "i can't come since my back went|new sexual problems with back pain",
        "sudden erectile dysfunction|new erectile dysfunction with my back",
        "numb bits down below|my lady parts have gone numb",
        "no sensation down there with my wife since my back|it doesn't work down there since my "
        "back went",
        "down there has stopped working since my back|nothing works below the belt since my back",
        "can't get it up since my back|can't get hard any more since this back pain",
        "nothing happens down there since my back",
        "lost feeling when we have sex|i don't feel anything when we make love",
        "no feeling when i make love",
        "can't feel my wife touching me down there|can't feel my willy|can't feel my clitoris",
        "my penis doesn't work since my back went|my erections have stopped since my back",
        "no more erections since my back went",
        "i can't climax since my back went|can't finish since my back went|no feeling when i come",
        "my sex life stopped working when my back went|my willy's stopped working with this back",
    ),
)

DYSREFLEXIA = RedFlagWords(
    name="a pounding headache with a spinal cord injury",
    first=(safety("Sit up straight, and loosen anything tight.", DYSREF),),
    synonyms=said(
        "autonomic dysreflexia|dysreflexia|a. d. attack|having dysreflexia|hyperreflexia attack",
        "(i have a spinal cord injury|i'm paraplegic|i'm quadriplegic|i'm tetraplegic|i'm "
        "paralysed|i'm paralyzed) (and my head is pounding|with a pounding headache|and i'm "
        "sweating|and my face is flushed|and i'm sweating above my injury)",
        "spinal cord injury (and|with) [a] (pounding headache|sweating|flushing|bad headache|"
        "blood pressure shooting up)",
        "(pounding headache|sweating|flushing|goosebumps) above (my|the) (injury|level)",
        "my head is pounding and i'm sweating above my injury",
        "i've a spinal injury and (my blood pressure's gone sky high|my head's throbbing)",
        "he's paralysed and (sweating with a pounding headache|red in the face)",
        "she's quadriplegic with a sudden pounding headache",
        "i'm in a wheelchair from a cord injury and my head's pounding",
        "my catheter's blocked and my head is pounding|flushed and sweating with a cord injury",
        "t. four injury and pounding head|my s. c. i. and now a thumping headache",
        "blotchy face and pounding head above my break|i'm a quad and my head is splitting",
        "i'm a para and i'm dripping with sweat",
        "i've got a cord injury and my head's banging|my spinal injury and a banging head",
    ),
)

COLD_LIMB = RedFlagWords(
    name="a suddenly cold leg or arm",
    first=(),
    synonyms=said(
        "my (leg|foot|arm) (is|went) (cold and numb|cold and white|stone cold|cold and painful)",
        "my leg (suddenly went|has gone|turned) (cold|ice cold|icy|cold and blue)",
        "(his|her|one) (leg|foot) (is|went) (cold and white|stone cold|ice cold)",
        "a (cold white|cold blue|cold numb|cold painful|suddenly cold|stone cold) (leg|foot)",
        "one (leg|foot) is (colder than the other|freezing and white|much colder and pale)",
        "sudden (coldness in my leg|cold leg|cold foot|cold painful leg)",
        "my (foot|leg) has (no pulse|gone white|gone pale and cold|gone blue and cold)",
        "no pulse in my (foot|leg)|can't feel a pulse in my (foot|leg)",
        "my leg is cold to the touch and (hurts|numb|won't move)",
        "leg has become (cold and pale|totally cold)|one leg has become cold like ice",
        "my toes have gone (black|blue and cold|white and numb)|my foot's like a block of ice",
        "the blood's (not getting to|stopped going to) my (leg|foot)|a blocked artery in my leg",
        "my leg feels like ice and it's agony|a marble white leg|my foot looks dead",
        "my foot's gone a funny colour and it's freezing|mottled cold leg",
        "my leg's gone cold and white|my foot's gone ice cold|my leg's freezing cold and sore",
        "one foot's gone cold and blue",
        "my (arm's|hand's) gone cold and white|my leg's gone cold and numb",
        "one leg has gone cold all of a sudden",
    ),
)

FOOT_DROP = RedFlagWords(
    name="a newly weak leg or foot",
    first=(),
    synonyms=said(
        "foot drop|a foot drop|drop foot|a dropped foot|dropped foot|a floppy foot|a dragging foot",
        "(my|his|her|my left|my right|one) foot (drags|is dragging|keeps dragging|slaps|flops|"
        "keeps catching|is floppy|won't lift|has dropped|doesn't lift|slaps on the floor)",
        "dragging (my|one|a) (foot|leg)|i'm dragging my (foot|leg)|i drag my (foot|leg)",
        "(can't|i can't|cannot) (lift|raise|pull up) my (foot|toes|big toe|toes up)",
        "can't (walk|stand) on my (heels|heel|tiptoes|toes on one side)",
        "i keep tripping over my (foot|own foot|toes)|i trip because my foot won't lift",
        "(one|my left|my right|his) leg (keeps giving way|gives way|buckles|keeps buckling|is "
        "getting weaker|got weak|feels weak|won't hold me)",
        "a weak (leg|foot|ankle) since my back went|weakness in (one|my left|my right) leg",
        "my (leg|knee|ankle) (gives out|keeps giving out|has no strength)",
        "one leg's gone weak|my foot has become loose|no strength in one leg",
        "my leg (went|has gone|is|feels) numb|my leg's gone numb|(one|a) numb leg",
        "i walk with a slapping foot|my toes scuff the ground|my shoe scrapes the floor",
        "my big toe won't come up|my ankle's gone floppy|my leg is losing its strength",
        "my (foot|toe|toes|left foot|right foot) (catches|catch|keep catching|keeps catching|"
        "drags) on the (carpet|rug|floor|stairs)",
        "my foot catches|my foot keeps catching on things|i keep catching my toe",
        "i keep catching my foot on the carpet",
        "i scuff my toes when i walk|i trip over the edge of the rug because my foot's lazy",
        "a lazy foot",
        "my foot (won't come up|won't pick up|hangs down|is hanging|just flaps|is like a "
        "flipper|won't do what i want)",
        "can't get my toes up|can't lift the front of my foot|can't tap my foot",
        "can't pull my foot up",
        "shooting pain down (a|my|one) leg and it's (weak|gone weak|giving way)",
        "(pain|sciatica|shooting pains) down my leg and (my leg is weak|it won't hold me|my "
        "foot's weak|my leg gives way)",
        "my leg hurts and it's weak|my leg's gone weak",
        "my leg's (giving way|gone dead|lost its strength|gone numb)",
        "one leg won't hold me|one of my legs is weaker|my leg buckles when i stand on it",
        "a weak foot|a heavy dead leg",
        "it (really|still) is numb|it's (really|still|completely) numb",
    ),
)
