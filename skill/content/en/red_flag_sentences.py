"""Whole sentences in which people say in English that they have one of the first six red flags."""

from __future__ import annotations

from skill.content.wordings import spoken

CHEST_PAIN = spoken("""
    i've got this awful squeezing behind my breastbone
    there's a crushing feeling right in the middle of my chest
    it's like a heavy stone lying on my sternum, my dad's clutching his chest and he's gone grey
    mum says her chest feels like it's in a clamp
    shooting pains across my chest since this morning, i keep getting twinges in my heart
    my heart's racing and it hurts like hell, there's a pain under my left breast
    pain behind my ribs on the left and down the arm
    the pain is creeping up into my neck and jaw, my chest has been aching since breakfast
    it's burning right behind my breastbone and won't ease, i think my heart's giving out
    my heart keeps fluttering and skipping and it aches
    heart palpitations and pain when i climb the stairs
    angina's playing up and my spray isn't helping, i've used my angina spray and it still hurts
    my nitro tablets aren't touching this chest pain, my chest is cramping up
    there's a knife in my chest, feels like a horse kicked me in the chest
    feels like somebody's squeezing my heart in their fist
    something's pressing down on my ribcage
    my husband has bad chest pain and he's sweating buckets
    my wife's complaining of tightness across her chest, grandad's got pains in his chest again
    my nan's got a funny feeling in her heart, chest pain is coming since morning
    i am having pain in the chest and sweating also, some heaviness is there in my chest
    gas like pain in the chest going to the left hand
    left hand is paining and chest is feeling heavy, i've gone clammy and my chest is sore
    cold sweat and a pain in the middle of my chest, i feel sick and my chest is crushing me
    thought it was indigestion but it's spreading down my arm
    heartburn that's going into my arm and jaw, bad heartburn and i'm all sweaty and faint
    the back ache's gone round to the front of my chest
    pain between my shoulder blades and tight across the front
    ripping pain in my chest going through to my back, tearing feeling from my chest to my back
    my upper back and chest both hurt when i walk uphill, oh god my chest my chest
    my chest it really really hurts, please my heart it hurts so bad
    not sure but my chest doesn't feel right, my chest feels weird and kind of squashed
    there's a niggle in my chest that's bothering me, a bit of a dull pain round the heart
    got a pain in me chest mate, crook in the chest and sweating like a pig
    my ticker's acting up, me ticker's playing silly beggars and it's sore
    the old pump's hurting something awful, i think it's my heart, this might be a coronary
    i reckon i'm having a heart attack, my pacemaker side is hurting badly
    what if this is a heart attack, could chest pain be from my back
    chest pain came on while i was shovelling snow, my chest hurt all night and it still does
    woke up with chest pain and a numb arm, stabbing under the breastbone every time i move
    my left shoulder and chest are throbbing together, pain's radiating down my left arm
    heavy arms and a tight band across my chest, i can feel pressure building in my chest
    strong pressure in the centre of my chest, my bosom feels tight and painful
    my boobs no my chest behind them really hurts, sudden sharp jab in the heart
    my chest is pounding and sore and i'm dizzy, chest pains on and off all day
    he's grabbing at his heart and can't talk much
    she says there's a weight sitting on her breastbone
    my brother's got chest pain after football, it catches me in the chest and takes my breath
""")

BREATHING = spoken("""
    i can't seem to fill my lungs, i just can't get enough oxygen, there's no air going in
    every breath is an effort, i'm gasping like a fish, i'm struggling for every breath
    i'm puffed out just sitting in the chair, i'm winded after two steps, got no puff left in me
    i'm so breathless i can't finish a sentence, i can only manage a few words before i need air
    i have to stop and gasp between words, my breathing's gone all ragged
    my breathing's really shallow and quick, my breathing has been rubbish since this morning
    breathing problem is there since morning, i am not able to take breath properly
    breath is getting stuck, my breath is going very fast and not settling
    my husband is gasping and his lips look blue, my baby isn't breathing right
    my mum's panting and can't talk, my father is breathing very heavily and noisily
    gran's wheezing something terrible, my son's asthma is really bad and his puffer's empty
    my inhaler isn't working, i've had ten puffs of my inhaler and no relief
    the puffer's not helping at all, asthma's flaring up badly
    i'm wheezy and tight and can't shift it, there's a whistling sound when i breathe
    i'm making a rattling noise when i breathe, it feels like i'm breathing through a straw
    feels like somebody's got a pillow over my face, like i'm being smothered
    i feel like i'm being strangled, my throat's swelling up
    my throat's gone tight and my tongue's swelling, my tongue is swollen and i can't swallow
    i think i'm having an allergic reaction and can't breathe
    something's stuck in my throat and i can't get air, he's choking on his food
    she's choking and going blue, my fingernails are going blue, i'm turning blue
    i've gone blue round the mouth, i coughed up some blood just now
    i'm bringing up bloody phlegm, there's pink froth when i cough
    there's blood in the tissue when i cough, i have to sit bolt upright to breathe
    i can't lie flat or i can't breathe, i wake up gasping for air
    woke in the night fighting to breathe, a stitch in my side when i breathe in
    sharp stab in my ribs with every breath, it catches when i inhale, can't inhale all the way
    i can't exhale properly, huffing and puffing and i haven't even moved
    puffing like a steam train for no reason, my lungs feel like they're full of water
    there's fluid on my lungs and i'm struggling, my lungs have packed in, my lungs are on fire
    i feel starved of air, i need air i need air, help me i can't catch my breath
    please can't breathe hardly, a bit short of breath to be honest
    i've been getting quite breathless lately, the stairs leave me gasping now
    i ran out of breath tying my shoes, hyperventilating and it won't stop
    i'm breathing too fast and i feel faint, he keeps stopping breathing for a few seconds
    she's barely breathing, i don't think he's breathing at all, my oxygen level is dropping
    the oxygen meter is reading really low, breathing feels like hard labour today
""")

STROKE_SIGNS = spoken("""
    the side of my mouth is sagging, my face looks saggy on the left
    my face has slipped on one side, half my face has slid down, her smile's gone wonky
    his smile looks uneven all of a sudden, one eyelid is drooping and won't open
    my eyelid's hanging down suddenly, i'm dribbling out of one corner of my mouth
    tea keeps running out of the side of my mouth, my mouth's pulled over to one side
    mouth has become crooked since morning, face has become bent on one side
    my face has gone lopsided, i look lopsided in the mirror, my cheek has gone dead and floppy
    my tongue won't do what i tell it, my tongue feels thick and my words slur
    i'm mumbling and nobody understands me, she's mumbling and making no sense
    dad's talking rubbish and can't find words, mum's talking double dutch
    he's speaking gobbledygook, my wife's suddenly babbling nonsense, i'm muddling my words up
    my words are all jumbled up today, the wrong words keep coming out, words come out backwards
    i know what i want to say but it won't come, speech is not clear since morning
    his speech has gone all slurry, my voice has gone slurred like i'm plastered
    sounds drunk but hasn't touched a drop, i can't raise my right hand, i can't hold my arm up
    my arm keeps dropping down, one arm's hanging limp
    my hand's gone floppy and i dropped my cup, i keep dropping things from my left hand
    can't grip anything with one hand, my arm and leg on the same side won't work
    my whole left side's gone to sleep, one side of me has gone dead
    my right side has packed up, half of me won't move, paralysis on one side of the body
    one side of the body is not moving, he's dragging one foot and his arm's weak
    i've gone weak down my left, tingling all down one side of my face and arm
    i've gone all numb down the right, sudden blindness in my left eye
    everything's gone black in one eye, a curtain came down over my eye, half my sight has gone
    i can only see half of things, my vision just went, my eyesight's gone all blurry suddenly
    i'm seeing two of everything, it's the worst headache i've ever had
    my head feels like it was hit with a hammer, a sudden splitting headache out of nowhere
    headache came like a bolt of lightning, my head's bursting and i'm being sick
    the room's spinning and i can't stand straight, i'm veering to one side when i walk
    lost my balance suddenly and fell to the left, suddenly dizzy and staggering about
    grandma's confused and doesn't recognise me, he doesn't know his own name
    she doesn't know what day it is all of a sudden, my husband's gone vacant and won't answer
    he's staring into space and won't respond, she's gone limp and won't wake up
    my dad's fitting on the floor, my brother is shaking all over and foaming
    i fainted and my face feels strange, i blacked out and now my arm's weak
    i think my mum's had a stroke, is my face drooping a sign of something
    my nan's having one of those little strokes, had a funny turn and couldn't speak
    he's had a funny turn and his mouth dropped, can't swallow and my face is numb
""")

SEVERE_BLEEDING = spoken("""
    there's blood absolutely pouring out of my leg, blood's pumping out of my arm
    i've sliced my hand open and it's gushing, i've cut myself badly with a knife
    i put my arm through a window and it's pouring blood, my leg's gashed open and bleeding
    big gash on his head and blood everywhere, his head's split open and bleeding
    she's cut her wrist and it's spurting, the saw's taken my finger off
    i chopped the end of my finger off, the wound's opened up and it's bleeding like mad
    my stitches have burst and there's blood, my stitches came apart and i'm bleeding
    my operation wound is oozing loads of blood, i'm on blood thinners and i can't stop bleeding
    i take warfarin and this cut keeps bleeding, my nose has been bleeding for an hour
    nosebleed that just won't quit, blood is coming from the nose and not stopping
    lot of blood is going, so much blood has gone already, blood is not stopping since morning
    i've gone through three towels of blood, the towel is drenched in blood
    my shirt's soaked red, my sheets are soaked with blood
    there's a puddle of blood on the floor, there's a pool of blood under me, i'm lying in blood
    i'm drenched in my own blood, i'm bleeding out here, i'm bleeding like a stuck pig
    bleeding buckets mate, claret all over the shop, there's claret everywhere and it won't clot
    , it's bright red and squirting in time with my pulse
    it squirts every time my heart beats, i think i hit an artery, i've severed a vein
    pressing on it but it still bleeds, i've put pressure on and it's bleeding through
    the bandage is sodden with blood, the plaster's soaked through and it's still bleeding
    the wound's haemorrhaging badly, she's haemorrhaging after the baby
    my wife's bleeding heavily and she's pregnant, i'm six months pregnant and there's blood
    miscarrying and bleeding really heavily, my period's flooding and i feel faint
    passing huge clots down below, i'm flooding through pads every half hour
    i'm bringing up blood, i was sick and it was full of blood
    my vomit looks like coffee grounds, dad's vomiting bright red stuff, my poo's black like tar
    my stool has become black and sticky, there's loads of blood in the toilet
    blood in the toilet bowl every time i go, i'm bleeding heavily from my back passage
    bleeding from my bum and it won't stop, my wee is bright red with blood
    my pee's the colour of red wine, blood's coming out of his ear
    she's bleeding from the mouth, somebody's been stabbed and he's bleeding
    i've been stabbed in the back, he's been shot and there's blood
    a dog bit me and it's bleeding badly, my varicose vein has burst and it's pumping
    my son's fallen and he's bleeding loads, there's blood dripping everywhere i walk
    i've lost pints and i feel woozy, going pale and dizzy from the bleeding
    i think i'm bleeding inside, my belly's swelling and i think i'm bleeding internally
    it started bleeding and i just can't stem it, the flow of blood isn't slowing down
    how do i stop this much bleeding, it's a deep cut and it's really bleeding
""")

SADDLE_NUMBNESS = spoken("""
    pins and needles (in|round) my (genitals|private parts|bum|bottom|groin|crotch), (everything
    down below|everything down there) (feels|has gone|is) (dead|numb)
    i've gone numb round my undercarriage, it's all dead between my thighs
    i can't feel my bottom on the seat, can't feel the chair when i sit down
    sitting feels like there's nothing under me, like i've been to the dentist but down below
    like an injection down there that's frozen everything
    my bum cheeks feel like they're asleep, my arse has gone numb
    my ass is numb and it won't wake up, numb bum that won't come back, my tush has no feeling
    my fanny's gone numb, my vagina feels numb since this morning, my willy's gone numb
    my penis has no sensation, can't feel my testicles any more
    my scrotum's gone tingly and numb, my nuts have gone numb, no feeling in my lady parts
    my lady bits feel like they've been frozen, i can't feel my tail end
    my rear end's gone dead, my derriere is totally numb
    can't feel the paper when i clean myself, i can't tell if i've wiped myself
    wiping feels like wiping somebody else, i don't feel anything when i wash down there
    i can't feel the water when washing private part, private area has become numb
    numbness is there in the private area, no sensation is there where i sit
    my perineum feels numb, the bit between my legs has lost all feeling
    area around my back passage is numb, can't feel around my anus
    i can't feel my back passage at all, my genital area's gone dull and woolly
    feels like cotton wool between my legs, everything feels woolly down below
    it's gone fuzzy round my private parts, tingling round my genitals that won't go away
    pins and needles in my bottom and privates, pins and needles round my back passage
    pins and needles in my crotch when i sit, burning and tingling between the legs
    a strange creeping numbness in my groin, my groin's dead to the touch
    i pinched my inner thigh and felt nothing
    touching my inside thighs feels like touching rubber, inside of both thighs has gone numb
    i've lost sensation in my saddle region, it's numb where a saddle would touch
    numb like i've been on a bike too long, feels like i've ridden a horse all day down there
    can't feel it during intercourse, sex feels like nothing now i can't feel anything
    i can't get an erection and it's numb, no feeling when i'm intimate with my husband
    my husband can't feel his private parts, my wife has no feeling between her legs
    mum says she's numb down below, dad says his backside's dead and he can't feel it
    my brother's groin went numb after lifting something, i think it's that cauda equina thing
    doctor warned me about numbness down below
    they told me to watch for numbness between the legs, my nether regions feel frozen
    it's numb in my nether bits, downstairs has gone numb, i can't feel anything downstairs
    a bit embarrassing but i'm numb in my privates, this is awkward but my bits have no feeling
    everything between hips and thighs in the middle is numb, my pelvic floor has gone numb
    i can't feel my pelvic area, can't feel when i touch myself there
    the skin round my bottom feels like leather, half of my bottom has no feeling
    one side of my groin and bum has gone numb, oh my god i can't feel my crotch
    numbness spread from my back to my groin
""")

BLADDER_BOWEL = spoken("""
    i need a wee but nothing will come, i'm bursting for a wee and can't go
    i'm desperate to pee and it won't come out, stood at the toilet and not a drop
    only a dribble comes when i try, i have to strain to get any wee out
    my stream has gone really weak since my back started, pee just trickles out
    i can't start my stream, i have not passed urine since morning, urine is not passing
    urine is getting blocked, urine leakage is happening without my knowledge
    i've got urine retention, they said retention and i needed a catheter, my bladder's stuck
    my bladder's gone numb and i can't feel it fill, my tummy's swollen because i can't wee
    haven't been for a wee since yesterday, i don't feel the urge to pee any more
    no warning before i wet myself, it just comes out with no warning
    suddenly my trousers were soaked, i found my pants wet and never felt it
    i've wet my knickers, i've pissed myself, i weed myself in the shop
    i widdled in my trousers, i've had a little leak or two
    there's a leak down there i can't control, i'm dribbling wee all day
    i leak when i cough since my back went, wee runs down my leg
    pee's running down my legs and i can't stop it, i woke up in a wet bed
    woke up soaked and i'd wet the mattress
    my husband's been wetting the bed since his back went, my mum's suddenly incontinent
    dad's soiled his trousers and didn't notice, grandad messed himself in the chair
    my wife can't hold her water, i can't hold my water, can't hold my wee any longer
    can't hold my poo in, i've pooed in my pants, i shat the bed
    i crapped my pants without feeling it, i had the runs and couldn't hold it at all
    poo comes out and i don't feel it, stool is coming out without control
    motion is not under control, no control of latrine, i passed stool in my clothes
    i'm soiling my underwear, i messed my undies, skid marks because i can't feel it leaking
    i've got no control down there, my back passage won't hold, my bottom leaks
    can't tell when i need a number two, i can't feel when i'm pooing
    can't control my wind or my poo, i've lost control of everything below
    i've lost control of my toilet, my plumbing's stopped working, the waterworks have packed up
    my waterworks are all over the place, i can't empty myself properly
    it feels like there's still wee left in there
    i haven't opened my bowels in a week with this back
    bowels completely blocked and legs tingly, constipated and can't wee since the back pain
    i need nappies all of a sudden, i'm having to wear pads since my back went
    i've started wearing adult diapers, i can't make it to the loo in time
    don't get to the dunny in time, i keep having little accidents
    had an embarrassing accident on the sofa, i disgraced myself and never felt it coming
    i've gone and wet meself, toilet trouble since the back pain started
    something's wrong with how i pee since this morning, i pee without knowing it
""")
