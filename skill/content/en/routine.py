"""The guided self-massage in English: its steps, the ways to do it, and its pace."""

from __future__ import annotations

from skill.content.entries import StepWords, Timed, VariantWords, cue, told
from skill.content.evidence import BREATH, ENDANGER, HEAT, JUDGEMENT, KIDNEYLOC, SOCK
from skill.content.facts import Paces, Steps, Variants
from skill.content.text import Templates, safety, said

_UP_AND_BACK = (9.0, 12.0, 15.0, 18.0, 21.0)
_UP_AND_FORWARD = (30.0, 33.0, 36.0, 39.0, 42.0)
_NUMBERS = (("One.", 0.32), ("Two.", 0.3), ("Three.", 0.31), ("Four.", 0.35), ("Five.", 0.41))
_SIT_BACK = safety("Sit back, with your hands in your lap, and let your eyes close.", JUDGEMENT)


def _at_the_wall(side: str, *seconds: float) -> tuple[Timed, ...]:
    """Return how the ball gets into its place on one side, each sentence at its second."""
    sentences = (
        safety("Stand with your back to a clear wall, and one hand on it.", JUDGEMENT),
        safety("Your feet are as wide as your hips, a short step from the wall.", JUDGEMENT),
        safety(f"Hang the sock over your {side} shoulder, and hold its end.", SOCK.partly),
        safety(
            f"The ball goes beside your {side} shoulder blade, on soft muscle, never on your "
            "spine.",
            SOCK.partly,
            ENDANGER.partly,
        ),
        safety("If you feel unsteady, sit down, and say «without a ball».", JUDGEMENT),
        safety("Take your time."),
    )
    return tuple(map(told, seconds, sentences))


def _lean(second: float) -> Timed:
    return told(
        second, safety("Lean back a little, so that the ball presses lightly.", SOCK.partly)
    )


def _knees(begins: float) -> tuple[Timed, ...]:
    """Return five times down and up, ten seconds each, from a second on."""
    down = [begins + 10 * number for number in range(5)]
    return (
        cue(safety("Bend your knees.", SOCK.partly), 0.85, *down),
        cue(safety("And straighten."), 0.78, *(second + 5 for second in down)),
        told(begins + 12.3, safety("Keep breathing.")),
        told(begins + 32.3, safety("Light is enough.", JUDGEMENT)),
    )


STEPS = Steps(
    warm_up=StepWords(
        name="warm up",
        set_up=(),
        script=(
            told(
                0,
                safety(
                    "If you like, first warm your back with a wrapped warm pack, for ten to "
                    "fifteen minutes.",
                    HEAT,
                ),
            ),
            told(
                6,
                safety(
                    "Stay awake, and keep it off new strains and numb, burned, or sore skin.", HEAT
                ),
            ),
            told(
                11.5,
                safety("To do that now, say «pause», or just leave it out.", JUDGEMENT),
            ),
        ),
        again=safety("A wrapped warm pack comes first, or nothing at all.", HEAT),
        changes=(),
        ends=14.5,
    ),
    slow_breathing=StepWords(
        name="slow breathing",
        set_up=(),
        script=(
            told(
                0,
                safety("Sit tall on your chair, with both feet on the floor.", JUDGEMENT),
            ),
            told(3.5, safety("Close your eyes, if you like.", JUDGEMENT)),
            told(6, safety("We breathe in for five seconds, and out for five.", BREATH)),
            told(
                9.8,
                safety("Don't hold your breath, and if you get dizzy, breathe as usual.", BREATH),
            ),
            cue(safety("Breathe in."), 0.53, 15, 25, 35, 45, 55),
            cue(safety("And out."), 0.46, 20, 30, 40, 50, 60),
            told(27.5, safety("Let your shoulders sink.", JUDGEMENT)),
            told(47.5, safety("Soft and even.", JUDGEMENT)),
            told(64, safety("That's five slow breaths.")),
        ),
        again=safety("Sit tall, and breathe with me.", JUDGEMENT),
        changes=(),
        ends=66.5,
    ),
    shoulder_rolls=StepWords(
        name="shoulder rolls",
        set_up=(),
        script=(
            told(
                0,
                safety(
                    "Let your arms hang, and roll both shoulders up, back, and down.", JUDGEMENT
                ),
            ),
            told(
                4.8, safety("Go slowly, only as far as it's easy, and keep breathing.", JUDGEMENT)
            ),
            *(
                cue(safety(number), lasts, at)
                for (number, lasts), at in zip(_NUMBERS, _UP_AND_BACK, strict=True)
            ),
            told(25, safety("Now the other way: up, forward, and down.", JUDGEMENT)),
            *(
                cue(safety(number), lasts, at)
                for (number, lasts), at in zip(_NUMBERS, _UP_AND_FORWARD, strict=True)
            ),
            told(45, safety("And let your shoulders drop.", JUDGEMENT)),
        ),
        again=safety("Roll your shoulders up, back, and down.", JUDGEMENT),
        changes=(23.5,),
        ends=48,
    ),
    shoulder_squeeze=StepWords(
        name="shoulder squeeze",
        set_up=(),
        script=(
            told(
                0,
                safety(
                    "Bring your right hand across your chest, onto the muscle at the top of your "
                    "left shoulder.",
                    JUDGEMENT,
                ),
            ),
            told(5.8, safety("Stay off your neck, and squeeze only lightly.", ENDANGER.partly)),
            cue(safety("Squeeze softly.", JUDGEMENT), 0.94, 10, 17, 24, 38, 45, 52),
            cue(safety("And let go."), 0.78, 14, 21, 28, 42, 49, 56),
            told(
                32.2,
                safety("Change sides: your left hand, on your right shoulder.", JUDGEMENT),
            ),
            told(58.5, safety("Lower your hand, and rest.", JUDGEMENT)),
        ),
        again=safety("Your right hand, on your left shoulder.", JUDGEMENT),
        changes=(30.5,),
        ends=62,
    ),
    ball_left=StepWords(
        name="ball on the left",
        set_up=(
            told(
                0,
                safety(
                    "Now comes the ball, so open your eyes, and wipe your hands dry.", JUDGEMENT
                ),
            ),
            told(
                5,
                safety("Put the ball into a long sock, and stand up slowly.", SOCK.partly),
            ),
            *_at_the_wall("left", 13, 18, 25, 31, 38, 45),
        ),
        script=(
            _lean(0),
            told(
                4.3,
                safety(
                    "Bend your knees a little, and straighten them, and the ball rolls down and "
                    "up.",
                    SOCK.partly,
                ),
            ),
            told(10, safety("Keep it off your spine.", ENDANGER.partly)),
            *_knees(13),
            told(61, safety("Now lean off the ball, and stand up straight.", JUDGEMENT)),
        ),
        again=safety("Lean back lightly, with the ball off your spine.", SOCK.partly),
        changes=(),
        ends=65,
    ),
    ball_right=StepWords(
        name="ball on the right",
        set_up=(
            told(
                0,
                safety(
                    "Now the other side, so open your eyes, and keep your hands dry.", JUDGEMENT
                ),
            ),
            *_at_the_wall("right", 5, 10, 17, 23, 30, 37),
        ),
        script=(
            told(
                2,
                safety(
                    "Lay the sock over your right shoulder, and hold its end, with one hand on the "
                    "wall.",
                    SOCK.partly,
                ),
            ),
            told(
                10.5,
                safety(
                    "Bring the ball beside your right shoulder blade, off your spine.",
                    SOCK.partly,
                    ENDANGER.partly,
                ),
            ),
            _lean(16),
            *_knees(21),
            told(
                69,
                safety("Lean off the ball, put it aside, and slowly sit down.", JUDGEMENT),
            ),
        ),
        again=safety(
            "The ball is on the right, off your spine, so lean back lightly.", SOCK.partly
        ),
        changes=(0.3,),
        ends=76,
    ),
    lower_back=StepWords(
        name="lower back",
        set_up=(),
        script=(
            told(
                0,
                safety("Sit near the front of your chair, with both feet on the floor.", JUDGEMENT),
            ),
            told(
                4.5,
                safety(
                    "Reach behind you with two loose fists, at belt level, one on each side of "
                    "your spine.",
                    KIDNEYLOC.partly,
                ),
            ),
            told(
                11,
                safety("Stay on the soft muscle, well below your ribs.", ENDANGER.partly),
            ),
            cue(safety("Circle lightly.", JUDGEMENT), 0.82, 15.5, 22, 37, 43.5),
            told(30, safety("Now circle the other way, just as lightly.", JUDGEMENT)),
            told(49, safety("And let go, with your hands in your lap.", JUDGEMENT)),
        ),
        again=safety("Two loose fists at belt level, beside your spine.", KIDNEYLOC.partly),
        changes=(28.5,),
        ends=53,
    ),
    rest=StepWords(
        name="rest",
        set_up=(),
        script=(
            told(0, _SIT_BACK),
            told(5, safety("There's nothing more to do but breathe, without holding it.", BREATH)),
            cue(safety("Breathe in."), 0.53, *range(10, 120, 10)),
            cue(safety("And out."), 0.46, *range(15, 125, 10)),
            told(22.5, safety("Let your jaw soften.", JUDGEMENT)),
            told(42.5, safety("Let your hands get heavy.", JUDGEMENT)),
            told(62.5, safety("That's halfway.")),
            told(82.5, safety("Let your belly be soft.", JUDGEMENT)),
            told(102.5, safety("Nearly there.")),
        ),
        again=None,
        changes=(),
        ends=120,
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
            "i can't stand that long|i can't stand for long|i can't stand long",
        ),
    ),
    no_ball=VariantWords(
        name="the routine without a ball",
        intro=(safety("We'll leave out the ball."),),
        synonyms=said(
            "without a ball|without the ball|without ball|without a tennis ball|no ball",
            "no tennis ball|ball free|hands only|just hands|with my hands",
            "(i have no|i haven't got a|there's no|i don't have a) wall [free|here]",
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
            "my shoulder's bad [and|so] i can't lift my arm [up|high|very high|over my head]",
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
        "steadier|take it steadier",
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
        "hurry up i've a bus to catch",
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
        "that (was|is) too slow|(this|it) is taking ages|taking ages|you're talking too much",
        "this is (dragging|too slow|so slow|taking too long|taking forever|very slow)",
        "pick up (the pace|the speed|speed|the tempo)|up the (pace|tempo|speed)",
        "a (faster|quicker|brisker) pace|at a faster pace|increase the (speed|pace)",
        "get (a move on|moving|on with it)|come on hurry|chop chop|step on it|less waiting",
        "shorter (pauses|breaks|gaps)|the pauses are too long|don't go so slow|not so slowly|rush",
        "quick as you can|move faster|i can go faster|make haste|shake a leg",
    ),
    more_time=said(
        "more time|a bit more time|a little more time|some more time|longer|a bit longer|a moment",
        "let me stay here a while|let me keep at it|nearly|almost|nearly there|almost there",
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
    one_step=said(
        "one step at a time|step by step|one at a time|one by one|a step at a time",
        "ask me after (each|every) step|stop after each step|ask after each one",
    ),
    flowing=said(
        "all in one go|in one go|straight through|without asking|without stopping|all together",
        "don't (ask|stop) after each step",
    ),
    no_sounds=said(
        "no sounds|no sound|without sounds|without the sounds|no chimes|no bells|sounds off",
        "turn (off the sounds|the sounds off)",
    ),
    sounds=said(
        "with sounds|with the sounds|sounds on|sounds back on|chimes on|bells on",
        "turn (on the sounds|the sounds on)",
    ),
)
