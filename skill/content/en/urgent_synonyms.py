"""What people say in English for the red flags that a doctor should see today."""

from __future__ import annotations

from skill.content.wordings import spoken

CALF_SWELLING = spoken("""
    (swollen|painful|sore|hot|red|tender|hard|throbbing|puffy|inflamed|warm|burning|tight) calf,
    calf (swelling|pain|ache|pains)
    a (swollen|painful|sore|hot|red|tender|hard|puffy|warm) (calf|lower leg), swelling in my (calf|
    leg|lower leg), swelling of my calf
    (pain|a pain|an ache|tenderness|heat|redness|a lump|a hard lump|a sore lump|a swelling) in (my|
    one|the back of my) (calf|lower leg)
    my calf (is swollen|hurts|is hot|is red|is sore|is painful|is hard|is tender|is throbbing|
    is killing me|is warm and red|has swollen up|is swelling up|aches|is puffy|
    is bigger than the other|is paining|is huge|feels hot|looks swollen|is swollen and hot|
    has blown up|is really painful)
    (swollen|hot swollen|hot and swollen|red swollen) leg, (a|one) (swollen|hot|red|
    hot swollen) leg, a swollen leg
    (my leg|one leg|one of my legs|my left leg|my right leg|my lower leg) (is swollen|is swelling|
    has swollen up|is hot and swollen|is bigger than the other|is red and swollen|is puffed up|
    has ballooned|blew up|is fatter than the other|is swollen and sore|is hot and red)
    (his|her) (calf|leg) (is|looks|has gone) (swollen|red|hot|red and hot|huge),
    back of my leg is (hot|red|swollen|sore and hot|tender)
    the back of my (leg|calf|lower leg) (hurts|is swollen|is hot|is red|is hard|
    is tender and swollen|is sore and warm)
    cramp in my calf that won't go, a cramp in my calf that stays, my calf has (come up|puffed up|
    ballooned|gone hard|gone red)
    (one|my) (calf|leg|lower leg) (twice|double) (its|the) (size|normal size),
    it hurts when i (touch|squeeze|press) my calf, my calf hurts to touch
""")

FEVER_WITH_BACK_PAIN = spoken("""
    [a] (fever|temperature|high temperature) (and|with) (back pain|a sore back|my back hurts|
    my back pain)
    (chills|the chills|shivering|the shivers|night sweats|the shakes|sweats) (and|with) (back pain|
    a sore back|my back hurts|this back pain)
    back pain (and|with) [a] (fever|temperature|high temperature), back pain (and|with) (chills|
    shivering|the shivers|night sweats|hot and cold sweats)
    my back (hurts|aches|is sore|is paining) and (i have a fever|i've got a temperature|
    i feel feverish|i'm shivering|i'm burning up|i've got the chills)
    a (bad back|sore back|backache) (and|with) a (fever|temperature), lower back pain with fever,
    backache and (fever|chills)
    feverish with (back pain|a sore back), feverish and my back (hurts|aches),
    burning up and my back (hurts|is killing me)
    i'm (hot|shivering|sweating|running a temperature|running a fever|shaking) and my back (hurts|
    aches|is bad)
    running a (fever|temperature) with (back pain|a bad back), back (is paining|
    pain is coming) with fever
    temperature is high and my back is sore, since my back started i've had a (fever|temperature)
    i've been (shivering|sweating|burning up|feverish) with (back pain|a sore back|this backache)
    my (fever|temperature) (won't go|is up|keeps coming back) and my back (hurts|is sore|is worse)
    a (fever|temperature|sweat) along with (back pain|a sore back|this back pain)
    fever and a (deep ache|terrible ache|pain) in my back
""")

UNEXPLAINED_WEIGHT_LOSS = spoken("""
    weight loss, (sudden|unexplained|unexpected|unintended|rapid) weight loss,
    weight loss without dieting, weight loss for no reason
    (losing|lost|i lost|i've lost|dropping|shedding|he's lost|she's lost) weight (without trying|
    for no reason|without dieting)
    losing weight (and i don't know why|and can't explain it|unexpectedly|so fast|rapidly|
    without meaning to|and i'm not on a diet)
    [i] keep losing weight, losing weight, losing (a lot of|so much|loads of) weight,
    lost (a lot of|so much|loads of) weight
    (lost|dropped|lost about) (a stone|two stones|ten pounds|twenty pounds|five kilos|
    ten kilos) (without trying|for no reason|and i'm not on a diet)
    (the weight|my weight) (is falling off me|is dropping off|keeps dropping|is going down|
    keeps going down|is melting away|is going down by itself|is coming off for no reason|
    is disappearing)
    weight (is reducing|is reducing for no reason|is falling|is dropping), weight (falling|
    dropping|coming) off me
    weight loss and back pain, back pain and (weight loss|losing weight), (i'm|he's|
    she's) wasting away, wasting away
    i'm (getting thinner and thinner|getting thinner for no reason|skin and bones suddenly),
    shrinking away
    getting (thin|thinner|skinny) (for no reason|without trying), so thin (without trying|
    for no reason)
    my (clothes|trousers|rings) are (falling off me|all too big) and i'm not dieting
    i'm not (dieting|trying) (but|and) (the weight is falling off|i'm losing weight|
    i keep losing weight)
    eating (normally|the same) but losing weight, i eat (plenty|the same) and (still lose|
    keep losing) weight
    (can't|don't) explain (the|my) weight loss, losing weight and we can't explain it
""")

NIGHT_PAIN = spoken("""
    (night pain|worse pain at night|pain during the night)
    (back pain|the pain|pain) (at night|all night|every night|in the night|that wakes me up|
    wakes me up|wakes me at night|keeps me awake|keeps me up|keeps waking me|that keeps me awake|
    gets worse at night|is worse at night|is worst at night|is bad at night|wakes me every night|
    stops me sleeping|won't let me sleep)
    (my back|it|this) (wakes me up|keeps me awake|hurts at night|hurts all night|
    hurts most at night|is worse at night|wakes me at night|wakes me every night|hurts in bed|
    aches all night|is killing me at night|keeps me up at night|is worse lying down|
    hurts more at night|hurts even when i rest|hurts even at rest|hurts even in bed|
    hurts when i lie down|hurts even lying down|hurts all the time)
    (i can't|can't) sleep (because of|for|with) (my back|the pain|the back pain|back pain|
    the pain in my back)
    (pain|back pain|my back hurts|it hurts) even (when resting|when i rest|when i'm resting|
    at rest|in bed|lying down|when i'm lying still|when i lie still|when lying down|
    when i don't move|when i'm still|asleep)
    (pain|back pain|my back pain|the pain|it) (rest doesn't help|that rest doesn't help|
    doesn't go away with rest|isn't better with rest|won't ease with rest|never eases|never stops|
    never lets up|won't go away when i rest|is there all the time|doesn't ease when i lie down|
    is not going even with rest|is not reducing with rest|doesn't get better when i rest)
    (rest|resting|lying down|lying still|sleep) (doesn't help|doesn't ease|makes no difference to|
    doesn't help with|doesn't stop) (my back|the pain|my back pain|it|my back at all)
    (constant|non stop|never ending|unrelenting|round the clock) (back pain|pain),
    back pain (day and night|all day and all night|that never stops|that never goes away|
    lying down), pain when lying down
    (pain|a pain|new pain|a new pain|sudden pain) between (my|the) shoulder blades,
    my back is (worse in bed|hurting at night|paining in the night|paining while sleeping)
    no position (helps|is comfortable) at night, i wake up (in agony|screaming) (at night|
    with my back|every night), i wake up (at night|every night) with back pain, woken by (pain|
    back pain|my back) (at night|every night)
""")
