"""What people say in English for the red flags with which an ambulance is called."""

from __future__ import annotations

from skill.content.wordings import spoken

CHEST_PAIN = spoken("""
    (chest|heart) (pain|pains|ache|aches), a chest pain, heart attack, a heart attack
    (pain|pains|pressure|tightness|heaviness|a tightness|a heaviness|a weight) (in|on) (my|
    the) chest
    (a squeezing|a crushing|a burning|a heavy|a tearing|a tight|this crushing) (feeling|pain|
    pressure|sensation) (in my chest|across my chest|behind my breastbone|in the middle of my chest|
    behind my ribs|under my breastbone)
    a (pain|stabbing pain|sharp pain|dull ache) in (my heart|my chest|the chest|his chest|her chest)
    (sharp|stabbing|crushing|burning|squeezing|awful) (pain|pains) (in|across) my chest
    (crushing|severe|sharp|stabbing|sudden) chest (pain|pains), pain around my heart
    tight chest, a tight chest, heavy chest, chest tightness, chest discomfort, chest pressure
    my chest (hurts|aches|is tight|feels tight|is hurting|is sore|is killing me|is burning)
    my chest (feels heavy|is heavy|is paining|is being crushed|is being squeezed|is on fire)
    (his|her) chest (hurts|is tight|is hurting|feels heavy|feels tight), chest is (paining|hurting|
    tight)
    my heart (hurts|is hurting|aches|is pounding and hurts|feels like it's stopping)
    my chest feels (like it's being crushed|really tight|like it's in a vice|funny and tight)
    my chest (hurts|aches) when i (breathe|move|breathe in|cough|walk), my chest is really tight
    it (hurts|aches) in my chest, there's something heavy on my chest, my ticker hurts
    (pain|an ache|aching|numbness) in my left arm, pain (down|shooting down|going down) my left arm
    my left arm (hurts|aches|is hurting|is aching|is tingling and my chest hurts|is heavy)
    pain (in|going up into|spreading to) my jaw, my jaw and (arm|chest) (hurt|ache)
    pain (going|spreading) (from my chest|to my arm|up to my jaw|through to my back)
    (an elephant|someone|something|a ton of bricks) (on|sitting on|standing on) my chest
    like (an elephant|somebody|a weight) (is on|sitting on|standing on|pressing on) my chest
    a (band|belt|vice) (round|around|squeezing) my chest, my chest is being squeezed like a vice
    having a (heart attack|cardiac arrest|coronary), cardiac arrest, a coronary
""")

BREATHING = spoken("""
    (trouble|difficulty|problems|a hard time|pain) breathing, breathing (difficulties|problems|
    trouble)
    shortness of breath, short of breath, out of breath, shortness of breathing, breathlessness
    breathless, very breathless, winded all the time, gasping, gasping for (air|breath),
    fighting for (breath|air)
    (can't|cannot|can hardly|can barely|i can't|i can barely|i can hardly) (breathe|get my breath|
    catch my breath)
    i can hardly get (a breath|any air in|air), (can't|cannot|i can't|i cannot) get (any air|
    enough air|air in|a breath|my breath back)
    (can't|cannot|i can't) (breathe properly|breathe right|breathe at all|breathe in|
    take a deep breath|draw a breath)
    (can't|cannot) stop (wheezing|gasping), not able to breathe, unable to breathe,
    not getting enough air
    (he|she) (can't|cannot|can hardly|is struggling to|can barely) breathe, he's stopped breathing,
    she's stopped breathing
    (not|isn't|stopped) breathing (properly|right|any more), isn't breathing
    hard to breathe, it's (hard|difficult|painful|getting harder|so hard) to breathe,
    finding it hard to breathe
    (struggling|fighting|battling) (to breathe|for breath|for air), breathing is (hard|difficult|
    getting difficult|painful|a struggle)
    my breathing is (hard|bad|difficult|getting worse|laboured|labored|very fast|shallow|all wrong)
    it hurts (to breathe|when i breathe|to take a breath), i'm out of puff doing nothing
    (puffing|panting|wheezing|huffing) (and can't stop|badly|sitting still|for no reason|like mad),
    i'm wheezing
    i get (breathless|out of breath|short of breath|puffed) (sitting still|lying down|
    doing nothing|easily|walking)
    suddenly (breathless|short of breath|out of breath), breath is not coming, i have no breath
    choking, i'm choking, suffocating, i'm suffocating, feel like i'm suffocating, like i'm drowning
    my throat is closing, my throat is closing up, my lips are (blue|going blue|turning blue)
    (coughing|coughed|spitting|hacking) up blood, there's blood when i cough, blood in my spit
    coughing blood, an asthma attack, a bad asthma attack, my lungs (won't work|feel tight|hurt)
""")

STROKE_SIGNS = spoken("""
    stroke, a stroke, having a stroke, signs of a stroke, a mini stroke, mini stroke, a t. i. a.
    face drooping, face fell on one side, (my|his|her) face (is drooping|has dropped|
    fell on one side|is droopy)
    (my|his|her) face (has gone droopy|has fallen|is numb|went numb|has gone funny) on one side,
    my face is lopsided
    a drooping face, droopy face, face drooping, one side of (my|his|her) face (is drooping|
    is numb|has dropped|droops|won't move)
    (my|his|her) (mouth|smile|eye|lip) (is drooping|has dropped|is crooked|is lopsided|droops)
    half of my (face|body) (is numb|won't move|has gone numb|is weak|is paralysed|is paralyzed)
    my face (feels numb|is numb|is tingling) on one side, half my face (is numb|has dropped|
    won't move)
    (slurred|slurring|jumbled|garbled) (speech|words), slurring my words, slurring,
    my speech is (slurred|funny|slurring|jumbled)
    (he's|she's) slurring (his|her|the) words, slurring (his|her) words, my words (are slurred|
    come out wrong|are coming out wrong|won't come out)
    words (won't|don't) come out right, i sound drunk but i'm not, talking (gibberish|
    nonsense) all of a sudden
    (can't|cannot) (speak|talk|get my words out|find my words), can't (speak|talk) properly
    i can't (speak|talk|get my words out|smile properly|get words out), (he|she) can't (speak|talk|
    get the words out)
    (can't|cannot|i can't) (lift|move|raise|use) my (arm|left arm|right arm), can't (lift|
    move) (his|her|one) arm
    (weak|numb|weakness|numbness|paralyzed) (on one side|down one side|on my left side|
    down my right side)
    (one|my left|my right) side (is|has gone|went) (weak|numb|dead|limp)
    (one|my left|my right) arm (is|has gone|went) (weak|limp|dead)
    my arm (is weak|has gone dead|went dead|has gone weak|won't move|just dropped)
    sudden (confusion|weakness|numbness|blindness|loss of vision|dizziness and double vision),
    suddenly confused
    very confused all of a sudden, doesn't know where (he|she) is, i don't know where i am
    can't see suddenly, i (can't|suddenly can't) see (out of one eye|properly|straight|anything),
    lost (my|the) sight, gone blind in one eye
    lost (vision|my vision|the sight) in one eye, i'm seeing double, seeing double, double vision,
    blurred vision suddenly
    [the] worst headache of my life, a thunderclap headache, a sudden terrible headache,
    the worst headache ever
    my head is exploding, a headache like being hit
    collapsed, i collapsed, passed out, blacked out, unconscious, a seizure, having a fit,
    having a seizure, lost consciousness
""")

SEVERE_BLEEDING = spoken("""
    (severe|heavy|bad|serious|uncontrolled|non stop|massive|internal) bleeding, a haemorrhage,
    a hemorrhage
    bleeding (heavily|badly|a lot|loads|like crazy|really badly|everywhere|non stop|out|to death|
    all over)
    (bleeding|blood) that won't stop, (can't|cannot|i can't|we can't) stop (the bleeding|bleeding|
    the blood|it bleeding)
    (won't|doesn't|will not|isn't going to) stop bleeding, it (won't|doesn't|
    isn't going to) stop bleeding, it keeps bleeding
    the (bleeding|blood|wound|cut) (won't stop|isn't stopping|doesn't stop|keeps coming|
    won't stop bleeding|is not stopping)
    (losing|lost) (blood|a lot of blood|lots of blood|so much blood|too much blood|loads of blood|
    pints of blood)
    (there's|there is) (blood everywhere|so much blood|blood all over|a lot of blood|
    loads of blood|blood pouring out)
    blood everywhere, so much blood, blood all over (the place|the floor|me|my back), (covered|
    soaked) in blood
    blood is (gushing|pouring|spurting|squirting|pumping|running|streaming) [out], blood (gushing|
    pouring|spurting|squirting|streaming) out
    (gushing|pouring|spurting|squirting|dripping with|hosing) blood, pouring with blood,
    blood keeps (coming|pouring|gushing|flowing)
    blood (soaking|soaked) through (my shirt|the bandage|the towel|everything|my clothes),
    bled through (the bandage|the towel|my shirt|all the bandages)
    i've cut an artery, i cut (a vein|an artery|myself really deep and it's pouring),
    a deep cut that's gushing
    i'm bleeding (badly|heavily|a lot|really badly|everywhere|to death), (he's|
    she's) bleeding (badly|heavily|a lot|to death|out)
    i'm bleeding and it won't stop, bleeding and can't stop it, it's bleeding (a lot|badly|heavily|
    like a tap)
    (throwing|threw) up blood, (vomiting|vomited|puking|being sick with) blood,
    there's blood in my (vomit|sick)
    (pooping|pooing|passing|peeing) (blood|a lot of blood), black tarry (poo|stools),
    bleeding from (my bottom|my ears|down below)
    (bleeding|blood) while pregnant, i'm pregnant and bleeding, bleeding in pregnancy
    soaking a pad an hour
""")

SADDLE_NUMBNESS = spoken("""
    (numb|numbness|no feeling|no sensation|tingling|pins and needles|lost feeling|
    lost all feeling) between (my|the) legs
    can't feel (between my legs|anything between my legs|down there|anything down there)
    (can't|cannot|don't) feel (anything when i wipe|it when i wipe|when i wipe|wiping|myself wipe|
    myself wiping)
    (can't|don't) feel (the toilet paper|toilet paper|the loo roll|the tissue|myself on the toilet|
    the toilet seat)
    can't feel my (bits|privates|private parts|genitals|bum|butt|bottom|backside|groin|crotch|rear|
    nether regions|balls|vagina|penis)
    numb (crotch|groin|bottom|bum|buttocks|genitals|private parts|privates|bits|behind|backside|
    butt|saddle area|inner thighs)
    (numbness|no feeling|loss of feeling|lost feeling) (in|around|round) my (groin|bottom|bum|
    private parts|genitals|backside), tingling (in|around) my (groin|bottom|privates|crotch)
    my (crotch|groin|bottom|bum|backside|butt) (is|has gone|feels) (numb|dead), my (privates|
    private parts|genitals|bits) (are|have gone|feel) numb
    my (whole bottom|backside|behind|saddle area) (has|is) (no feeling|completely numb|
    gone to sleep)
    it's (numb|all numb) (down there|down below|between my legs|where i sit), where i sit is numb
    (numb|completely numb|gone numb|no feeling) (down there|down below|where i sit|
    where i sit down|in the saddle area|on the loo)
    i'm numb (between my legs|down there|down below|round my bottom|where i sit|in the seat)
    saddle numbness, saddle anesthesia, saddle anaesthesia, saddle anaesthetic, cauda equina,
    cauda equina syndrome
    i've (lost|no) feeling (down there|down below|between my legs|in my bottom|in my privates|
    round my back passage)
    i can't feel sex any more, can't feel it when i have sex, my inner thighs are numb,
    numb inner thighs
    (the tops of|inside of) my thighs (are|is) numb, everything's numb below the belt,
    numb below the belt
""")

BLADDER_BOWEL = spoken("""
    (can't|cannot|unable to|haven't been able to) (pee|wee|urinate|pass water|pass urine|
    empty my bladder), i can't (pee|wee|urinate)
    (can't|cannot|i can't|unable to) (poo|poop|go to the toilet|go to the bathroom|go to the loo|
    start peeing|pee at all)
    (trouble|difficulty|problems) (peeing|urinating|weeing|passing urine|passing water|
    going to the toilet), no urine (coming|comes out), nothing comes out when i pee
    (can't|cannot) (hold|control) (my pee|my urine|my bladder|my bowels|my poo), can't hold it in
    (can't|cannot|i can't) (hold|control|feel) (my|when my) bladder,
    can't feel when (i need to pee|i need to go|my bladder is full|i'm peeing)
    (lost|losing|loss of|no) (control of|control over|feeling in) my (bladder|bowels|
    bladder and bowels), loss of bladder control
    no (bladder|bowel) control, (lost|losing) (bladder|bowel) control, (bladder|bowel) problems,
    bladder trouble, bowel trouble, bladder or bowel problems
    (wet|wetting|soiled|soiling|messed) (myself|my pants|the bed|himself|herself)
    i (wet|soiled|peed|pooped) (myself|my pants|the bed), (he|she) (wet|soiled) the bed
    (pooped|pooed|peed|pissed|crapped|shat) (myself|my pants|without knowing|without feeling it)
    i keep (wetting|soiling|peeing|pooing|messing|leaking) (myself|my pants|the bed),
    i keep having accidents
    (leaking|dribbling|passing) (pee|urine|wee|poo|stool) (without knowing|all the time|
    without feeling it), leaking pee, leaking urine
    i (leak|dribble) (pee|urine|all the time), (pee|urine|wee|poo|stool) (leaks out|just comes out|
    is leaking|comes out by itself|comes without control)
    had an accident in my (pants|bed|trousers), having toilet accidents, accidents in my pants
    (incontinence|incontinent|doubly incontinent|suddenly incontinent), i've become incontinent,
    i've gone incontinent
    my (bladder|bowels|waterworks) (won't work|has stopped working|have stopped working|don't work|
    isn't working|aren't working|won't empty|has stopped)
    my bladder (is full and i can't go|won't empty|doesn't work),
    motion is passing without control, urine is not coming
    didn't make it to the (toilet|bathroom|loo), i don't know when i need to (go|pee),
    i haven't peed (all day|since yesterday|in a day)
""")

LEG_WEAKNESS = spoken("""
    (weak|numb|dead|wobbly|paralysed|paralyzed|useless) legs, leg weakness, weakness in (my|both|
    both my|the) legs
    (numbness|no feeling|loss of feeling|no strength|no power|pins and needles|
    tingling) in (my legs|both legs|both my legs|my feet and legs)
    (my|both|both my) legs (are|have gone|feel|are getting) (weak|numb|dead), my legs (went|
    are) (wobbly|limp|like jelly|weaker)
    my legs (feel|are) like (jelly|lead|rubber|spaghetti|cotton wool|they're not mine), jelly legs
    my legs (gave way|are giving way|gave out|keep giving way|keep buckling|won't work|won't move|
    don't work|stopped working|won't hold me|have stopped working|just collapsed|buckled|
    are not working|are paralysed|have no strength|have no feeling)
    my (legs|knees) (gave way|keep buckling|give way) (under me|when i stand|when i walk)
    (can't|cannot|i can't) (feel|move) (my|both|either of my) legs, (he|she) can't (feel|
    move) (his|her) legs, can (hardly|barely) (feel|move) my legs
    (can't|cannot|i can't|can hardly|can barely) (stand up|walk|stand|lift my legs)
    i can't (feel my feet|move my feet|lift my feet|feel anything below the waist|
    move from the waist down|feel below my waist)
    (numb|paralysed|paralyzed|no feeling|dead) (from the waist down|below the waist|below my waist|
    in both legs|in both feet)
    legs gave (out|way), legs are (weak|numb|not working), legs keep giving way, legs have no power
    (foot drop|drop foot|a dropped foot), my (foot|feet) (drags|drag|is dragging|are dragging|
    flops|keep dragging|slaps the floor|is floppy)
    dragging (my feet|my foot|my leg|both feet|one leg|my legs), (i keep|keep) (tripping|stumbling|
    falling) because of my legs
    my legs are (tingling|tingly|numb) on both sides, both (feet|legs) (are|have gone) (numb|weak|
    tingly|asleep|dead), paralyzed, paralysed, paralysis
    i'm (paralysed|paralyzed|losing the use of my legs|unsteady on both legs),
    losing feeling in my legs, losing the use of my legs, lost the use of my legs
""")

MAJOR_TRAUMA = spoken("""
    (car|bike|motorbike|motorcycle|scooter|road|traffic|train|bus|cycling|skiing|riding|
    work) (crash|accident|wreck|smash)
    a (car|bike|motorbike|motorcycle|scooter|road|traffic|riding|skiing|serious|bad|
    horrible) (crash|accident|wreck)
    a crash, a pile up, a car pile up, a (bad|serious|nasty|big|terrible|heavy) fall, (bad|serious|
    nasty) fall, a fall from (a height|a horse|a ladder)
    (hit|knocked down|run over|struck) by a (car|bus|truck|lorry|van|bike|motorbike), got run over,
    i got run over, i was run over, i was hit by a car
    (fell|fallen|tumbled) (down the stairs|off a ladder|off the ladder|off a roof|off the roof|
    from a height|off a horse|off my horse|out of a window|from a tree|off a balcony|off a wall|
    downstairs|down a flight of stairs|off my bike|out of a tree|off scaffolding|down some steps)
    (fell|i had a fall) (and hurt my back|and now my back hurts|onto my back|on my back|
    hard on my back|and landed on my back|really badly)
    (landed|came down) (hard|heavily|badly) on my (back|spine|tailbone), landed on my back,
    (thrown|threw me|bucked) off (a horse|my horse|my bike)
    (back pain|my back hurts|a sore back) (after|since) (a fall|a crash|an accident|i fell|
    the accident|the crash|the fall)
    started after (a fall|a crash|an accident|i fell|a car accident|falling downstairs)
    (i|we) (crashed|totalled|rolled|wrecked) (my|the|our) (car|bike|motorbike|truck),
    i was in (a crash|an accident|a wreck|a collision|a pile up)
    (rear ended|got rear ended|been rear ended|t boned), whiplash from a crash, (met with|had|
    been in) an accident, i had (an accident|a bad accident)
    (a serious|a bad|a spinal|a major|a head) injury, serious injury, spinal injury,
    hurt my (spine|back) in (a fall|an accident|a crash), injured my spine
    hurt my back falling (down|off something), i've had a (nasty|bad|terrible|horrible|
    heavy) (fall|tumble|accident|crash)
    something heavy fell on (me|my back), (a wall|a tree|a wardrobe|a horse) fell on (me|my back),
    i was crushed, (kicked|trampled) by a horse
    (i was|been|i've been) (attacked|beaten up|stabbed|shot|assaulted|kicked in the back),
    a diving accident, dived into shallow water
""")
