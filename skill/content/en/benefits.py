"""The six benefits in English: what the article says, and how sure research is."""

from __future__ import annotations

from skill.content.entries import BenefitWords
from skill.content.evidence import (
    DAVIS,
    FIELD,
    FRANKLIN,
    FURLAN,
    HINDS,
    JUDGEMENT,
    KINDS,
    MAK,
    MOYER04,
    MOYER11,
    NICE,
    RAPAPORT,
    SANTOS,
    WHO,
    WILTSHIRE,
)
from skill.content.facts import Benefits
from skill.content.text import article, evidence, safety, said

BENEFITS = Benefits(
    tension=BenefitWords(
        name="tension",
        line=article("Tension: tight, tired muscles may relax."),
        detail=(
            article(
                "The article says massage relaxes tense muscles, which can cause back pain "
                "or make it hard to move."
            ),
            article(
                "It says it also frees tight tissue that's intertwined with nerves and "
                "blood vessels."
            ),
            article(
                "That takes off pressure, it says, and gives your back and "
                "shoulders more range of motion."
            ),
            evidence(
                "Studies found short relief from back pain, in therapists' hands.", FURLAN, MAK
            ),
        ),
        evidence=(
            evidence(
                "Research is mixed: massage by a therapist may ease back pain for a short while.",
                FURLAN,
                MAK,
            ),
            evidence(
                "The authors of one review of twenty-five trials put little trust in the results.",
                FURLAN,
            ),
            evidence(
                "The World Health Organization allows it for long-lasting back pain, "
                "though the evidence is very weak.",
                WHO,
            ),
            evidence(
                "A newer review was moderately sure of some help for the low back, "
                "but left out massaging yourself.",
                MAK,
            ),
            evidence("British guidance only backs massage along with exercise.", NICE),
        ),
        synonyms=said(
            "tension|muscle tension|tense muscles|tight muscles|stiff muscles|stiffness",
            "a stiff back|back stiffness|muscle fatigue|tired muscles|sore muscles|knots",
            "muscle knots|easing tension|reducing tension|less tension|relaxing the muscles",
            "muscle pain|back pain relief|range of motion",
            "(tight|tense|stiff|sore|knotted|achy|aching|tired|hard|painful|cramped) (muscles|"
            "back|neck|back muscles|shoulder muscles)",
            "(tight|tense|knotted) shoulders",
            "[my] (muscle|back|neck) (tension|tightness|stiffness|knots|spasms|pain|cramps|"
            "soreness)",
            "shoulder (tension|tightness|stiffness|knots)",
            "muscle (relaxation|relief|ache|aches|cramp|cramps|spasm|spasms|knot)",
            "a (tight|stiff|tense|sore) (back|neck|muscle)|a tight shoulder|a knot",
            "a knot in my (back|shoulder|neck)|a crick in my neck",
            "knots in my (back|shoulders|neck|muscles)|tightness|tenseness|tense shoulders",
            "stiff joints|aches|aches and pains|aching|[being] stiff|being tense",
            "feeling (tight|stiff|tense|knotted up)|tight fascia|fascia|connective tissue",
            "tight connective tissue|pressure relief|relieving pressure|releasing tension",
            "easing (muscles|knots|stiffness|tight muscles)",
            "loosening (tight muscles|knots|muscles|up tight muscles)",
            "relaxing (muscles|tight muscles|my muscles)|relaxed muscles|undoing knots",
            "soothing muscles|my muscles (are tight|are sore|are tense|are stiff|ache)",
            "my back is (tight|stiff|tense)|my shoulders are (tight|tense|knotted|like rocks)",
            "relieving pain|pain relief|back pain|backache|a bad back|lower back pain|fatigue",
            "muscle recovery|tiredness|range of movement|lactic knots|an achy back|lumbago",
            "trigger points|spasms|the pressure in my back|crick in the neck|body ache",
            "unclenching my shoulders|the tension out of my back|a back like concrete",
        ),
    ),
    flexibility=BenefitWords(
        name="flexibility",
        line=article("Flexibility: your back may bend more easily."),
        detail=(
            article(
                "The article says massage stretches and lengthens the muscles that hold up "
                "your back."
            ),
            article(
                "It does the same for tendons and ligaments, which join muscle and bone, it says."
            ),
            article("They can then adapt better when you stand or move."),
            article(
                "The article says this means fewer injuries and strains, though that isn't proven."
            ),
        ),
        evidence=(
            evidence(
                "Research is mixed: you may bend a little better for a short time.",
                DAVIS.by_analogy,
            ),
            evidence("That comes from twenty-nine studies of sports massage.", DAVIS),
            safety("I know of no study which shows that it prevents injuries.", JUDGEMENT),
        ),
        synonyms=said(
            "flexibility|being flexible|more flexible|suppleness|supple muscles|stretching",
            "stretchy muscles|mobility|moving better|bending|bending better|loosening up|limber",
            "fewer injuries|preventing injuries|injury prevention|strains|tendons|ligaments",
            "flexible|bendy|being (bendy|bendier|supple|limber|stretchy|mobile)|bendiness|supple",
            "getting (more flexible|bendier|looser|supple)|bendier|more supple|more bendy|suppler",
            "staying (supple|flexible|limber|mobile)|more mobile|looser|looseness|feeling looser",
            "loose muscles|limberness|stretchiness|stretch|stretches",
            "stretching (out|muscles|my muscles|the muscles|my back)|touching my toes",
            "touch my toes|bending (over|down|forward|more easily|further)",
            "bend (better|more|over|more easily|further|down)",
            "moving (more easily|around better|more freely|freely)",
            "move (better|more easily|more freely)|movement|freer movement|easier movement",
            "agility|elasticity|elastic muscles|range|reaching further|loosen up|loosen me up",
            "stiffness when bending|tendons and ligaments|stretchy (tendons|ligaments)|joints",
            "joint (mobility|movement)|preventing (injury|strains|sprains)|avoiding injuries",
            "avoid injuries|injuries|injury|sprains|pulled muscles|fewer (strains|sprains)",
            "freedom of movement|ease of movement|reaching up|twisting|supple joints|loose joints",
            "muscle elasticity|avoiding strains|sports injuries|my stretch|getting more bendy",
            "lengthening muscles|the flexible one",
            "bendier|being bendier|moving easier|my stiffness getting out of the car",
        ),
    ),
    posture=BenefitWords(
        name="posture",
        line=article("Posture: you may sit and stand taller."),
        detail=(
            article(
                "The article says massage balances the muscles at the front and back, for "
                "a healthy, upright posture."
            ),
            article(
                "It also says massage corrects a curved spine, but it can't replace care for that.",
                SANTOS.partly,
            ),
            article(
                "And it says massage strengthens the back, but studies found no gain in strength.",
                DAVIS,
            ),
        ),
        evidence=(
            evidence(
                "Research is mixed: a therapist's hands eased a forward head and a round "
                "back for a while.",
                SANTOS,
            ),
            evidence("Whether massage alone would do that isn't known.", SANTOS.partly),
            evidence("It made no clear change to a spine that curves sideways.", SANTOS),
            evidence("Studies found no gain in strength after massage.", DAVIS),
        ),
        synonyms=said(
            "posture|better posture|good posture|bad posture|poor posture|my posture",
            "standing straight|standing up straight|standing tall|sitting straight",
            "sitting up straight|sitting tall|slouching|hunching|hunched shoulders",
            "rounded shoulders|forward head|spine alignment|strong back muscles",
            "(bad|poor|good|better|terrible|awful|rubbish|healthy|upright|my bad|correct|"
            "straight|straighter|proper) posture",
            "posture (correction|problems|benefit)",
            "(standing|sitting|walking) (up straight|straighter|upright|tall|up straighter)",
            "stand (straight|straighter|up straight|tall|taller|up straighter|upright)",
            "sit (straight|straighter|up straight|tall|upright|better)|sitting (better|properly)",
            "slouch|slouching (at my desk|less)|a slouch|slumping|slumped shoulders|hunched",
            "hunched (over|back)|a hunched back|hunchback|a hunchback|being hunched over|hunch",
            "hunching over|stooping|a stoop|stooped|my stoop|stooped back|rounded (back|shoulder)",
            "a rounded back|round (shoulders|back)|round shoulders|a hump|tech neck|text neck",
            "forward neck|head forward|curvature|spine curvature|a crooked back|crooked back",
            "straight (spine|back)|a straight back|straightening my (back|spine)",
            "straighten (my back|my spine|the spine|me up|me out)|spinal alignment|alignment",
            "the way i (stand|sit|hold myself)|how i (stand|sit|hold myself)|balanced muscles",
            "muscle balance|stronger back|a stronger back",
            "strengthening (the back|my back|muscles)|strengthen my back|back strength",
            "strong back|desk posture|bad back from sitting|spinal curvature|back curvature",
            "body alignment|balance of the muscles|computer neck|an upright back",
            "how i carry myself|muscle strength",
            "my slouch|a slouch|slouching|my hunch|rounded shoulders",
        ),
    ),
    circulation=BenefitWords(
        name="circulation",
        line=article("Circulation: the article says more blood flows to the back and shoulders."),
        detail=(
            article("The article says massage helps blood flow through the back and shoulders."),
            article(
                "Blood brings the oxygen and nutrients that the body needs to heal and renew cells."
            ),
            article(
                "The article says it clears waste and toxins left by use or tiredness, but "
                "research hasn't confirmed that.",
                WILTSHIRE.partly,
            ),
            evidence(
                "In studies the skin gets warmer, but inside the muscles it's less clear.",
                HINDS.by_analogy,
                FRANKLIN.by_analogy,
                WILTSHIRE.by_analogy,
            ),
        ),
        evidence=(
            evidence(
                "It's partly backed up: on the thighs, skin gets warmer, and more blood flows "
                "through it.",
                HINDS,
            ),
            evidence(
                "Inside the muscles it's less clear, as studies don't agree.",
                HINDS.by_analogy,
                FRANKLIN.by_analogy,
                WILTSHIRE.by_analogy,
            ),
            evidence("Flushing out toxins isn't backed up by research.", WILTSHIRE.partly),
        ),
        synonyms=said(
            "circulation|blood circulation|better circulation|blood flow|blood supply|the blood",
            "oxygen|more oxygen|nutrients|healing|toxins|detox|flushing out toxins|waste products",
            "lactic acid|warm muscles",
            "(blood|my blood|the blood) (circulation|flow|flowing|supply|moving|going round|"
            "going|pumping|stream)",
            "my (circulation|blood flow)",
            "(better|improved|improving|good|more|increased|increasing|increase|boosting) "
            "(circulation|blood flow|blood circulation|blood supply)",
            "getting (the blood flowing|the blood moving|the blood pumping|blood flowing|more "
            "oxygen|the circulation going|blood to my muscles)",
            "get (the blood flowing|the blood moving|blood flowing|my blood moving|the blood "
            "going)",
            "blood to the muscles|blood in my back",
            "oxygen (supply|in the blood|to the muscles|to my cells|levels|flow)",
            "oxygen to the muscles|getting nutrients around|nutrients (to the muscles|and oxygen)",
            "cell repair|cells|repair|tissue repair|healing faster|healing process",
            "quicker healing|recovery|circulatory system|the circulatory system",
            "my circulatory system|cold (hands|feet|back)|warming up (my back|muscles)|warmth",
            "warm (skin|back)|(toxin|toxins) (removal|flushing|release|clearing)",
            "(clearing|flushing|removing|releasing|draining|getting rid of|flush out|flush|"
            "remove|release) (toxins|waste|waste products|lactic acid|the toxins|out waste|out "
            "the toxins)",
            "poisons|bad stuff in the muscles|waste|body waste|cleansing|detoxing|detoxification",
            "detoxify|detox benefit|lactic acid build up|metabolic waste|getting blood moving",
            "blood movement|nutrient delivery|waste removal|blood vessels|warming the skin",
            "the flow of blood|moving the blood round|pumping blood|oxygenation|the toxin thing",
            "my freezing hands|cold hands|freezing hands and feet",
        ),
    ),
    lymph=BenefitWords(
        name="lymph flow",
        line=article("Lymph flow: it's said to move a fluid that helps the body guard itself."),
        detail=(
            article(
                "The article says massage moves lymph, a fluid like blood plasma, full of "
                "germ-fighting cells."
            ),
            article(
                "The article says this makes the immune system stronger, but studies saw "
                "only brief changes in the blood.",
                RAPAPORT,
            ),
            article(
                "It also speaks of less inflammation, and less swelling where fluid has built up."
            ),
            safety("If a swelling is new or won't go away, show it to a doctor first.", JUDGEMENT),
        ),
        evidence=(
            evidence(
                "The evidence is weak: one small study saw changes in blood cells within an hour.",
                RAPAPORT,
            ),
            evidence("It didn't measure how lymph moves.", RAPAPORT),
            safety(
                "The special massage that moves lymph is another method, for trained hands.", KINDS
            ),
            safety("Show any swelling to a doctor before somebody rubs it.", JUDGEMENT),
        ),
        synonyms=said(
            "lymph|lymph flow|lymphatic system|the lymphatic system|lymph system|lymph drainage",
            "lymphatic drainage|lymph nodes|lymphatics|immune system|the immune system|immunity",
            "my immune system|inflammation|swelling|less swelling|edema|oedema|water retention",
            "fluid retention",
            "lymph (system|fluid|glands|node|vessels|circulation|movement|flow benefit|stuff)",
            "lymphs|limp flow|limb flow|limf|limf flow",
            "lymphatic (flow|fluid|massage|circulation|benefit)|lymphatic|moving lymph",
            "the lymph (nodes|flow|fluid)|my lymph (nodes|system|glands)",
            "(immune|immunity) (function|response|boost|defence|boosting|health|strength)",
            "(my|your|the|a stronger|a better|a weak|boosting the|boosting my|stronger) immune "
            "system",
            "(boosting|stronger|better|my|improving) immunity|immune|immune cells",
            "white blood cells|white cells",
            "(fighting|fight|preventing|resisting) (germs|infection|infections|illness|colds|"
            "disease)",
            "defence cells|defense cells|the body's (defences|defenses|defence system)",
            "body defences|getting (ill less|sick less|fewer colds)|fewer colds|not getting ill",
            "swelling and inflammation|reducing (swelling|inflammation|puffiness)",
            "reduce (swelling|inflammation|puffiness)",
            "(less|bring down) (inflammation|swelling|puffiness)|inflamed (muscles|tissue|joints)",
            "puffiness|puffy (ankles|legs)|swollen (ankles|feet|tissue|hands)",
            "fluid (build up|buildup|drainage|balance)|fluids|drain fluid|draining fluid",
            "excess fluid|water weight|bloating|the lymph|draining lymph|fighting off illness",
            "resistance to illness|drainage|the lymphatic one",
            "my immune system|the immune system|fewer colds|my defences|defences against bugs",
        ),
    ),
    stress=BenefitWords(
        name="stress",
        line=article("Stress: the mind may calm down, and the mood lift."),
        detail=(
            article("The article says back massage can ease stress and lift your mood."),
            article(
                "The article says it raises endorphins, dopamine, and serotonin, "
                "but that isn't settled.",
                FIELD.partly,
            ),
            article("Those are hormones that bring feelings of comfort and happiness."),
            evidence("Of all six benefits, feeling calmer has the best support.", MOYER04),
        ),
        evidence=(
            evidence(
                "It's likely that massage by a therapist helps many people to feel calmer.", MOYER04
            ),
            evidence("How it does so is less sure.", FIELD, MOYER11),
            evidence(
                "One team reported more dopamine and serotonin, but that isn't settled.", FIELD
            ),
            evidence("A later review found that the stress hormone hardly moves.", MOYER11),
        ),
        synonyms=said(
            "stress|stress relief|less stress|reducing stress|being stressed|anxiety|mood",
            "[so|very] stressed out|wound up",
            "a better mood|mental health|well-being|wellbeing|relaxation|relaxing|feeling calm",
            "happiness|hormones|endorphins|dopamine|serotonin",
            "(stress|anxiety|tension and stress) (levels|reduction|management|busting|at work)",
            "my (stress|mood|anxiety|nerves|mental health|mind|stress levels|mental state|worries)",
            "(feeling|being|feel|get|getting) (stressed|anxious|calm|calmer|relaxed|happier|"
            "happy|worried|down|low|less stressed|nervous|more relaxed|less anxious)",
            "de-stressing|destressing|de-stress|destress|unwinding|unwind|winding down|wind down",
            "chilling out|chill out|calm|calming|calming down|calm down|calmness|peace of mind",
            "relax|relaxed|relaxing (my mind|the mind|after work)|a calm mind|depression|sadness",
            "low mood|mood swings|feeling low|feeling blue|worry|nerves|being anxious|panic",
            "burnout|work stress|mental (wellbeing|well-being|relief|benefits|stress|state)",
            "my mind|the mind|emotional (health|wellbeing|benefits)|emotions",
            "better (mood|sleep|moods)|improving my mood|boost (my mood|mood)",
            "lift (my mood|my spirits)|lifting my spirits|feel good (hormones|chemicals|factor)",
            "feel-good hormones|happy (hormones|chemicals)|comfort hormones|cortisol|oxytocin",
            "brain chemicals|dopamine and serotonin|endorphin|sera tonin|dope a mean",
            "stress hormones|the stress hormone|happy feelings|sleep|sleeping better",
            "better sleep at night|insomnia|headaches from stress|well being|de stressing",
            "my state of mind|low spirits|emotional balance",
            "my nerves|a bad mood",
        ),
    ),
)
