"""The guided self-massage in English: its steps, the ways to do it, and its pace."""

from __future__ import annotations

from skill.content.entries import StepWords, VariantWords
from skill.content.evidence import BREATH, ENDANGER, HEAT, JUDGEMENT, KIDNEYLOC, SOCK
from skill.content.facts import Paces, Steps, Variants
from skill.content.text import Templates, safety, said

STEPS = Steps(
    warm_up=StepWords(
        name="warm up",
        instruction=(
            safety(
                "If you like, first take a warm shower, or use a wrapped warm pack for up to "
                "fifteen minutes.",
                HEAT,
            ),
            safety("Stay awake, and keep it off new strains and numb, burned, or sore skin.", HEAT),
        ),
        halfway=(),
        cues=(),
    ),
    slow_breathing=StepWords(
        name="slow breathing",
        instruction=(
            safety("Sit tall, with both feet on the floor.", JUDGEMENT),
            safety("Breathe in while you count to five, and out while you count to five.", BREATH),
            safety("Don't pause or hold your breath.", BREATH),
            safety("Do this for about a minute.", JUDGEMENT),
        ),
        halfway=(safety("That's halfway."),),
        cues=(
            safety("Breathe in."),
            safety("And breathe out."),
        ),
    ),
    shoulder_rolls=StepWords(
        name="shoulder rolls",
        instruction=(
            safety(
                "Let your arms hang, and roll your shoulders slowly backward five times.", JUDGEMENT
            ),
            safety("Then roll them forward five times.", JUDGEMENT),
        ),
        halfway=(safety("Now roll them forward."),),
        cues=(safety("Slowly, and keep breathing."),),
    ),
    shoulder_squeeze=StepWords(
        name="shoulder squeeze",
        instruction=(
            safety("Put your right hand on your left shoulder.", JUDGEMENT),
            safety(
                "Softly squeeze the muscle next to your neck, and hold for three seconds.",
                JUDGEMENT,
            ),
            safety("After half a minute, change sides.", JUDGEMENT),
        ),
        halfway=(safety("Other side now: left hand, right shoulder."),),
        cues=(
            safety("Squeeze softly, and hold."),
            safety("And let go."),
        ),
    ),
    ball_left=StepWords(
        name="ball on the left",
        instruction=(
            safety(
                "Put a tennis ball between the wall and the muscle beside your left shoulder "
                "blade.",
                SOCK.partly,
            ),
            safety(
                "Lean in lightly, and roll it slowly for a minute, never on your spine.",
                ENDANGER.partly,
            ),
        ),
        halfway=(safety("That's halfway."),),
        cues=(
            safety("Roll slowly, and keep breathing."),
            safety("Stay off your spine."),
        ),
    ),
    ball_right=StepWords(
        name="ball on the right",
        instruction=(
            safety("Now put the ball beside your right shoulder blade.", SOCK.partly),
            safety(
                "Lean in lightly, and roll it slowly for a minute, never on your spine.",
                ENDANGER.partly,
            ),
        ),
        halfway=(safety("That's halfway."),),
        cues=(
            safety("Roll slowly, and keep breathing."),
            safety("Stay off your spine."),
        ),
    ),
    lower_back=StepWords(
        name="lower back",
        instruction=(
            safety(
                "Make loose fists, and put them on the soft muscle beside your spine, at belt "
                "level.",
                KIDNEYLOC.partly,
            ),
            safety("Make small, light circles, and stay well below your ribs.", ENDANGER.partly),
        ),
        halfway=(safety("That's halfway, so keep it light."),),
        cues=(safety("Small, light circles."),),
    ),
    rest=StepWords(
        name="rest",
        instruction=(
            safety(
                "Lower your hands, sit, and breathe calmly for two minutes, without holding your "
                "breath.",
                BREATH.partly,
            ),
            safety("If anything feels worse than before, stop and call a doctor.", JUDGEMENT),
        ),
        halfway=(safety("That's halfway."),),
        cues=(
            safety("Breathe in."),
            safety("And breathe out."),
            safety("Let your jaw go."),
        ),
    ),
)

VARIANTS = Variants(
    full=VariantWords(
        name="the full routine",
        intro=(),
        synonyms=said(
            "full|full routine|the full routine|whole routine|the whole routine|complete routine",
            "full version|long version|all steps|everything",
            "the (complete|entire|normal|standard|regular|usual|long|full length) (routine|"
            "version|one|massage|thing)",
            "(complete|entire|normal|standard|regular|usual) (routine|version)",
            "the (full|whole|complete|long) (version|one|massage|thing|lot|session|works)",
            "whole (thing|massage|session|lot)|full (massage|session|length|works)",
            "all (of it|the steps|eight steps|the exercises|of the steps)|every step",
            "every exercise|start to finish|nothing left out|with everything|with the ball",
            "including the ball|the works|the long version|the whole shebang",
        ),
    ),
    seated=VariantWords(
        name="the seated routine",
        intro=(safety("You can stay in your chair, so we'll leave out the ball."),),
        synonyms=said(
            "seated|seated version|seated routine|sitting|sitting down|sitting version|in a chair",
            "on a chair|in my chair|chair version|chair routine|without standing",
            "without standing up|in a wheelchair|wheelchair|bad balance|poor balance",
            "seated (one|massage|exercise|exercises|variant|option)",
            "the (seated|sitting|sitting down|chair|sit down|wheelchair) (version|one|routine|"
            "massage|option|exercises)",
            "sit down (version|routine)",
            "(sitting|sat) (in a chair|on a chair|in my chair|on the sofa|at my desk|on my chair|"
            "up|in bed|on the bed)",
            "sit|sit down|stay (seated|sitting|sitting down|in my chair|in the chair)",
            "staying (seated|in my chair|sitting)|stay sat down",
            "from (my chair|a chair|my wheelchair|the sofa|my desk)|at my desk",
            "on the (sofa|couch|bed)|in (my wheelchair|the chair|an armchair)|i'm in a wheelchair",
            "i use a wheelchair|wheelchair (user|version|friendly)",
            "i use a (walker|zimmer frame|stick|cane|frame)",
            "can't (stand for long|stand up for long|stand very long|balance|stand too long|stay "
            "on my feet)",
            "i can't (stand for long|stand very long|balance|stand too long|be on my feet)",
            "i cannot stand for long|not able to stand for long|trouble standing|not standing",
            "no standing|not steady on my feet|unsteady on my feet|unsteady|wobbly on my feet",
            "i'm wobbly on my feet|not good on my feet|i lose my balance",
            "my balance (is bad|is poor|isn't good|is off|is not good)",
            "(bad|poor|terrible|dodgy) balance|i have (bad|poor) balance",
            "i can't stand for (very long|too long)|i'd rather sit|i need to sit down",
            "sit for this|i have to sit down|do it sitting|do this sitting down|i might fall",
            "scared of falling|afraid of falling|i fall easily|without getting up",
            "without (being on my feet|leaving my chair|the wall)|no wall",
        ),
    ),
    no_ball=VariantWords(
        name="the routine without a ball",
        intro=(safety("We'll leave out the ball."),),
        synonyms=said(
            "without a ball|without the ball|without ball|without a tennis ball|no ball",
            "no tennis ball|ball free|hands only|just hands|with my hands",
            "(don't|do not|haven't) (have|have got|own|got) [a|any|the] [tennis] (ball|balls)",
            "(haven't|have not) got (a|any|the) (ball|tennis ball)",
            "i don't have (a ball|any ball|a tennis ball|the ball)",
            "i haven't got (a ball|any balls|a tennis ball|one)|i (have|own|got) no [tennis] ball",
            "i've (no|got no) (ball|tennis ball)",
            "no (tennis balls|balls|ball version|ball here|ball today|ball handy|ball with me)",
            "(can't find|lost|i can't find|i lost|i've lost|couldn't find) (the|my|a) [tennis] "
            "ball",
            "my [tennis] ball is (lost|gone|missing|flat)",
            "the ball (is missing|is gone|is lost|rolled away|rolled off|has gone|burst)",
            "there's no ball",
            "(there isn't a|there's no|we have no|we haven't a) [tennis] ball (here|in the house|"
            "at home|about)",
            "the dog (took|ate|has|ran away with|got|chewed up) (my|the) ball",
            "i can't find [any] ball|where do i get a ball|what if i don't have a ball",
            "(skip|leave out|drop|miss out|forget|ditch|cut) the [tennis] ball|leave the ball out",
            "(skip|leave out|without) the ball (part|step|steps|bit|exercise|exercises)",
            "(the|a) (ball free|ball-less|no ball|hands only) (version|one|routine|option)",
            "ball-less|ball free version",
            "without (the tennis ball|balls|any ball|equipment|using a ball|using the ball)",
            "no equipment|not the ball|no props|hands only version|only (hands|my hands)",
            "just my hands|just with hands|bare hands|using (my hands|just my hands|only hands)",
        ),
    ),
    sore_shoulder=VariantWords(
        name="the routine for a sore shoulder",
        intro=(safety("We'll leave out the shoulder squeeze."),),
        synonyms=said(
            "sore shoulder|a sore shoulder|bad shoulder|a bad shoulder|stiff shoulder",
            "painful shoulder|sore shoulders|with a sore shoulder|without the shoulder squeeze",
            "without the squeeze|no shoulder squeeze",
            "(sore|bad|stiff|painful|frozen|injured|dislocated|hurt|dodgy|aching|achy|weak|"
            "tender|bum|gammy|busted) (shoulder|shoulders)",
            "a (sore|bad|stiff|painful|frozen|dodgy|hurt|dislocated|weak|bum|tender) shoulder",
            "my [left|right] shoulder (hurts|is sore|is bad|is painful|is stiff|is frozen|is "
            "killing me|is aching|aches|is dodgy|is injured|is paining|is hurting|won't move|is "
            "tender|is acting up|is weak)",
            "my shoulders (hurt|are sore|ache|are bad|are stiff|are painful)",
            "shoulder (pain|injury|problem|trouble|hurts|hurting)|a shoulder (injury|problem)",
            "pain in my shoulder|i (hurt|injured|dislocated|pulled) my shoulder",
            "i've (hurt|injured|dislocated) my shoulder|rotator cuff|rotator cuff injury",
            "(can't|cannot|can hardly) (reach|reach my shoulder|lift my shoulder|reach across|"
            "squeeze my shoulder|reach over)",
            "i can't (reach|reach my shoulder|lift my shoulder|reach across|reach over there|"
            "squeeze my shoulder)",
            "(skip|leave out|drop|miss out|without|no) the (shoulder|shoulder part|shoulder step|"
            "shoulder squeeze|squeeze|squeezing|shoulder bit|shoulders)",
            "the sore shoulder (version|one|routine|option)",
            "no (squeezing|shoulder squeezing|shoulders|shoulder work)|nothing on my shoulder",
            "not my shoulder|easy on my shoulder",
        ),
    ),
    breathing_only=VariantWords(
        name="breathing only",
        intro=(),
        synonyms=said(
            "breathing only|only breathing|just breathing|the breathing|breathing",
            "breathing exercise|the breathing exercise|breathing exercises|breathing part",
            "deep breathing|slow breathing|without massage|no massage|without pressing",
            "(only|just) (the breathing|breathe|breath work|the breaths|deep breathing|the "
            "breathing exercise|breathing exercises|the breathing part|breathing today|breathing "
            "please|breathing and rest)",
            "(breathing|the breathing|breath) (bit|part|section|step|steps|session|practice|"
            "routine|version|one|alone|exercises)",
            "the breathing (exercises|session|routine|version|one|only version|alone|by itself)",
            "breathing and (relaxing|resting|rest)|(breath|breathing) work|breathwork|breathe",
            "breathe with me|breathe together|deep breaths|slow breaths",
            "take (deep breaths|some deep breaths|some breaths)",
            "a breathing (exercise|session|routine)",
            "some (breathing|deep breathing|breathing exercises)|calm breathing|relaxed breathing",
            "guided breathing|relaxation only|only relaxation|only relaxing|skip the massage part",
            "skip the massage|leave out the massage|no pressing|no rubbing|no touching",
            "without (the massage|touching|rubbing|any pressing|any massage|massaging)",
            "nothing but breathing|no hands|the gentle version|the gentlest version",
            "the easiest version",
        ),
    ),
)

PACES: Paces[Templates] = Paces(
    slower=said(
        "slower|slow down|more slowly|a bit slower|a little slower|much slower|too fast|less fast",
        "not so fast|slowly|(way|far|even|lots|quite a bit|slightly) slower",
        "slow (it|it down|right down|down a bit|down a little|down a lot|this down|yourself down|"
        "things down)",
        "slow|a (lot|touch|tad|bit more) slower|(a bit|a little|more|very|really) slow",
        "more slowly (please|now)|(a bit|a little) more slowly",
        "(way|much|a bit|a little|far|going|really) too fast|too (quick|quickly|rushed|speedy)",
        "you're (too fast|too quick|rushing|rushing me|going too fast|speaking too fast|talking "
        "too fast|racing)",
        "you are (too fast|going too fast|rushing me)|it's too (fast|quick)",
        "that (was|is) too (fast|quick)|not so (quick|quickly)|(less|don't) (rush|rushing)",
        "don't (rush|rush me|go so fast|hurry)|no rush|stop rushing [me]",
        "(take|go at) (a gentler pace|a slower pace)|at a (slower|gentler) pace|a slower pace",
        "a gentler pace|easy does it|take it (easy|slow|slowly|slower|gently)",
        "(can't|i can't) keep up [with you]|reduce the (speed|pace)|lower the speed|slow the pace",
        "less speed|gently|go slow|calm down the pace|i'm falling behind|ease up|ease off",
    ),
    faster=said(
        "faster|speed up|more quickly|a bit faster|a little faster|much faster|quicker|too slow",
        "hurry up|not so slow|(way|far|even|slightly|a lot|a tad|a touch) (faster|quicker)",
        "(speed|hurry|quicken|pick) it up",
        "speed (it up|this up|things up|up a bit|up a little|up the pace)",
        "hurry (it up|along|things along|it along|up please)",
        "(more|a bit more|a little more) (quickly|speed|pace)|(go|move|talk) (quicker|quickly)",
        "quick|quickly|make it (quick|snappy|shorter)",
        "(way|much|a bit|a little|far|really) too slow|too slowly",
        "you're (too slow|going too slow|going too slowly|dragging|slow|talking too slowly|so "
        "slow)",
        "it's (too slow|so slow|dragging|dragging on|a bit slow|taking forever|boring slow)",
        "that (was|is) too slow",
        "this is (dragging|too slow|so slow|taking too long|taking forever|very slow)",
        "pick up (the pace|the speed|speed|the tempo)|up the (pace|tempo|speed)",
        "a (faster|quicker|brisker) pace|at a faster pace|increase the (speed|pace)",
        "get (a move on|moving|on with it)|come on hurry|chop chop|step on it|less waiting",
        "shorter (pauses|breaks|gaps)|the pauses are too long|don't go so slow|not so slowly|rush",
        "quick as you can|move faster|i can go faster|make haste|shake a leg",
    ),
    more_time=said(
        "more time|a bit more time|a little more time|some more time|longer|a bit longer|a moment",
        "one moment|another moment|a minute|another minute|a second|wait|not yet",
        "(extra|additional|a few more seconds|thirty more seconds|ten more seconds|another "
        "thirty seconds|a few more minutes|two more minutes|one more minute|a couple more "
        "minutes|another few seconds|another ten seconds) [time]",
        "some extra time|a (little|bit|while|lot) (longer|more time)",
        "a few (seconds|minutes|moments) [more|longer|please]",
        "(a sec|one sec|just a sec more|two seconds|a couple of minutes|half a minute|half a "
        "moment)",
        "(need|needed|want|require) (longer|more time|a moment|a minute|more minutes)",
        "not (yet|done yet|finished yet|finished|done|quite done|quite finished|ready to move on|"
        "ready for the next one|there yet)",
        "i'm (not done|not finished|still going|still doing it|still doing this|still on this "
        "one|still at it|still working on it|still on that step|not done yet|not finished yet|"
        "not there yet|not ready to move on|not ready for the next one)",
        "still (going|doing it|on this one|at it|working on it|busy)",
        "i (haven't finished|haven't done it yet|haven't done that yet|need longer|didn't finish|"
        "wasn't finished|wasn't done|want to do it longer|want longer)",
        "haven't (finished|finished yet|done it yet)|wait for me",
        "wait (a bit|till i'm ready|until i'm done|until i'm ready|a little|for me)",
        "stay on this (one|step|for a bit|a bit longer|a little longer)|stay here (longer|a bit)",
        "(keep|hold) (this one going|doing this|going on this one) [a bit longer]",
        "longer (please|on this|on this one|on this step|time)",
        "that was too (short|quick for me|brief)|too short",
        "that (wasn't enough time|wasn't long enough for me|was short)|not enough time",
        "not long enough",
        "let me (finish|finish this|finish first|finish this one|do it longer|stay on this)",
        "give me (longer|more time|some more time|another minute|another moment|a little longer)",
        "extend (it|this|the time|this step)|prolong this",
    ),
)
