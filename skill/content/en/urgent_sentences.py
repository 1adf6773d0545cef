"""Whole sentences in which people say in English that they have one of the last six red flags."""

from __future__ import annotations

from skill.content.wordings import spoken

LEG_WEAKNESS = spoken("""
    no strength (left|at all) in (my legs|both my legs|either leg|either of my legs|one leg)
    my legs have turned to jelly, legs like jelly and i can't stand, my pins won't hold me up
    my knees keep buckling, my knees just buckled under me, my legs gave out on the stairs
    my legs folded underneath me, both legs have packed in, my legs have gone to mush
    legs feel like spaghetti, legs feel like lead and won't lift
    my legs feel like they belong to someone else, my legs won't do as they're told
    can't get my legs to move, i'm dead from the waist down, i'm paralysed from the waist down
    i've lost the use of my legs, lost all power in my legs, no strength is there in the legs
    both the legs have become weak, legs are not working since morning
    i am not able to stand on my legs, not able to walk properly legs are shaking
    my foot's dropped and it drags, i've got foot drop, my foot slaps on the ground when i walk
    i can't lift my toes, can't pull my foot up, i keep tripping over my own feet
    i keep tripping because my foot won't lift, i'm dragging my leg behind me
    dragging both feet along the floor, i can't get up out of the chair
    can't push myself up with my legs, i can't climb the stairs any more my legs won't go
    can't stand on tiptoe or on my heels, i can't bear weight on my legs
    my legs can't take my weight, i'm stumbling about like a drunk
    i'm wobbling all over when i stand, unsteady on my feet since this morning
    i'm like a newborn foal on my feet, my legs are trembling and weak
    my legs are shaky and numb, numbness spreading down both legs, pins and needles in both feet
    both feet tingling and floppy, shooting pain down both legs and they're weak
    sciatica down both legs at once, pain going down both legs and can't walk
    the numbness is climbing up my legs, my thighs have gone weak, my thighs won't hold me
    i can't lift my thigh to get in the car, my calves have no strength left
    my ankles are floppy, my hips and legs have stopped working
    mum's legs have gone from under her, dad can't stand up his legs are useless
    my husband can't move his legs, my wife's legs went numb this morning
    grandma's legs just stopped working, my son says he can't feel his legs
    he can't walk suddenly, she can't walk and her legs feel heavy
    i had to crawl to the bathroom, i'm crawling because i can't walk
    stuck on the floor and my legs won't work, i'm on the floor can't get my legs under me
    help my legs won't move, i woke up and couldn't move my legs
    legs getting weaker by the hour, legs get weaker every day
    it's getting harder and harder to walk, walking's gone all clumsy
    my walking's gone funny since the back pain, me legs have gone
    my legs are stuffed and won't carry me, legs are cactus can't stand up
    my legs are weak as water, no feeling in either leg
    neither of my legs feels right or strong
""")

MAJOR_TRAUMA = spoken("""
    i fell off a ladder and now my back's killing me, came off my bike and landed on my back
    i came off my motorbike, came off a horse and hurt my spine, the horse threw me
    i was thrown from a horse this morning, i got thrown off the back of a truck
    i fell off the roof, fell off scaffolding at work, i fell down a whole flight of stairs
    went tumbling down the stairs and hit my back, mum's fallen down the stairs
    my nan's had a bad fall, gran took a tumble and her back hurts
    dad slipped in the bath and hurt his back, slipped on ice and landed flat on my back
    slipped on the wet floor and my back went crack, i went arse over tit on the ice
    i went a over t down the steps, stacked it on my skateboard and my back's stuffed
    came a cropper on the ice, had a nasty spill on the slopes
    skiing accident and my back's in agony, i crashed my snowboard
    i was in a car accident yesterday, i was in a car wreck, i've been in a smash
    we had a prang and my back's been bad since, got rear ended and my back hurts
    someone ran into the back of my car, i've got whiplash and my back hurts, my car rolled over
    a lorry hit us on the motorway, i was knocked down crossing the road
    got knocked off my bicycle by a van, a bus hit me, a scooter knocked me over
    met with an accident and back is paining, i had an accident on my two wheeler
    fell down from the bike and back is hurting, i fell from the first floor
    i jumped off a wall and my back cracked, i jumped and landed really badly
    i landed on my bum and heard a crack, something snapped when i hit the ground
    i heard my back crunch when i fell
    i think my spine's fractured, i might have cracked a vertebra in the fall
    i got tackled hard in rugby and my back went, copped a knee in the back at footy
    took a helmet to the spine in football, got slammed into the boards playing hockey
    somebody punched me in the back, i was beaten up last night
    i got mugged and they kicked my back, he pushed me down the stairs
    my husband hit me in the back, i was hit in the back with a bat, a beam fell on my back
    something heavy fell on me at work, i was crushed by a machine, got pinned under the tractor
    the quad bike flipped on top of me, i dived into shallow water and hurt my neck
    i got dumped by a wave and hurt my back, trampoline accident and now my neck and back hurt
    my son fell off the trampoline onto his back, my daughter fell off her pony
    my husband fell off a step ladder, it began after i was in a collision
    it started straight after the crash, it all started when i fell
    since i fell my back's been agony, ever since the accident my back's been terrible
    my back's been bad since i took that knock, i had a heavy blow to my spine
    i had a fall and i've got thin bones, i've got osteoporosis and i fell over
""")

CALF_SWELLING = spoken("""
    my calf's (gone red|gone hard|gone hot|red and sore|hot and swollen|swollen up)
    one calf's puffed right up, my calf's blown up like a balloon
    my left calf's twice as fat as the right, one leg's much fatter than the other
    my legs don't match one's swollen, one of my lower legs is really puffy
    my shin and calf are tight and swollen, the skin on my calf's gone shiny and tight
    my calf's gone shiny red, calf feels hot to the touch, there's a warm patch on my calf
    a hot red patch on the back of my leg, my calf's burning up, my calf's boiling hot and sore
    the back of my lower leg's throbbing, a throbbing ache deep in my calf
    my calf feels like it's going to burst, my calf's tight like a drum
    calf's as hard as a rock, my calf has gone rock hard and tender
    there's a tender cord down my calf, there's a hard vein in my leg that hurts
    my vein's come up red and hard in my leg
    i might have a blood clot in my calf, could this be a deep vein thrombosis
    i've had a d v t before and it feels the same
    they said thrombosis last time my leg looked like this
    after a long flight my calf swelled up, got off the plane and my leg's swollen
    swollen leg since my operation, my leg ballooned after surgery
    my calf has been swollen since this morning, my leg swelled up overnight
    my ankle and calf have swollen on one side, one ankle's swollen and the calf's sore
    my sock's leaving a deep dent in my swollen leg, my sock won't go over my calf
    i can't get my boot on over my calf, pressing it leaves a dent in my leg
    my calf's sore and red and warm, like a charley horse that won't let go
    a charley horse in one leg for three days, like a pulled muscle in my calf but it's hot
    i thought i pulled my calf but it's swelling, calf cramp won't ease and it's swollen
    one calf is cramping and puffy, swelling is there in one leg
    swelling has come in my left leg, calf is swollen and paining a lot
    leg is paining and has become red and hot, my calf muscle is very hot and hard
    my lower leg has gone purple, my leg's gone a funny bluish colour and swollen
    my leg's dark red below the knee, below my knee it's all swollen and tender
    swelling below the knee on one side, the swelling's creeping up my leg
    it hurts behind my knee and down my calf, sore spot in my calf when i flex my foot
    hurts in my calf when i pull my toes up, it hurts my calf to walk on and it's red
    i can't put weight on it my calf's so sore, my husband's calf is swollen up
    my wife's leg is red and puffy, mum's got one fat leg and it's hot
    dad's leg has come up like a football, gran's calf is all red and tight
    i'm pregnant and one leg's swollen, i'm on the pill and my calf hurts
    my leg's come up something shocking, me leg's swelled up like a melon
    one leg's like a tree trunk, my calf's crook and all swollen, my calf looks like a ham
    my calf feels full and heavy and hot, my lower leg's inflamed
    the veins in my calf are bulging and sore, a lump's come up in my calf and it's sore
    should i rub my swollen calf, can you massage a hot swollen leg
""")

FEVER_WITH_BACK_PAIN = spoken("""
    sweats and a fever and my back (hurts|
    is sore|aches)
    i've got a temperature and my back's in bits
    my temperature's thirty nine and my back's aching
    temperature of a hundred and two and back pain
    a hundred and three fever and my back's killing me, i'm boiling hot and my back's agony
    i'm roasting and shivery and my spine hurts, burning hot forehead and a bad back
    my forehead's on fire and my back's sore, i'm feverish and my spine aches
    i keep shivering and my lower back throbs, my teeth are chattering and my back hurts
    i've got goosebumps and chills and backache, i've got the shakes and a bad back
    i've got the shivers and my kidneys hurt, hot then cold then hot and my back aches
    going hot and cold with this back pain, i'm sweating through my pyjamas and my back's worse
    drenching night sweats and pain in my spine, i wake up drenched in sweat with backache
    my sheets are wet with sweat and my back hurts, cold sweats along with the back pain
    clammy and hot and my lower back's on fire, fever has come with back pain
    i am having fever since two days and back is paining
    fever is not going down and back pain is there, body is hot and back is paining
    high fever and severe back ache since morning, chill and fever with waist pain
    i've got flu like aches fever and a really sore back, feel fluey and my back's terrible
    feels like flu but it's all in my back, i feel poorly and hot and my back hurts
    i feel rotten hot and achy in my back, crook as with a fever and a sore back
    running hot all day and my back won't quit
    my back's sore and i've been hot since this morning
    i've had a fever ever since the back pain began, back pain started and then came the fever
    came down with a fever after my back injection
    had an injection in my spine and now i've got a fever, fever after my back operation
    my back wound's hot and i've got a temperature
    the skin over my spine is hot and i'm feverish
    kidney infection i think fever and flank pain, pain in my side and back with a high fever
    it burns when i pee and i've got fever and backache
    my kidneys ache and i'm shaking with chills, sore loins and a raging temperature
    infection and fever and my lower back aches
    could i have an infection in my spine with this fever
    on antibiotics but still hot and my back hurts
    paracetamol won't bring my fever down and my back hurts
    pills from the chemist won't break the fever or the backache
    the fever won't break and my back's throbbing, fever comes every evening with back pain
    low grade fever and a sore spine for weeks, slight temperature and a nagging back ache
    my thermometer says i've a fever and my back aches
    the thermometer's reading high and my back's bad, mum's got a temperature and her back hurts
    my husband's burning up and his back is agony
    my daughter's feverish and says her back hurts, my son has fever and back pain
    grandad's shivering and his back's bad, my wife has chills and back pain
    dad's sweating and hot and his back's killing him, i'm all shivery and my back feels bruised
    rigors and back pain, i'm shaking uncontrollably and my back hurts
    aching back with hot flushes and fever, my back's stiff and i'm burning with fever
    stiff neck fever and back pain, my neck's stiff and i'm hot and my back aches
    i've got a roaring temperature with this back, my face is flushed and hot and my back aches
    i'm sweating like mad with fever and backache, pyrexia and lower back pain
    high temp and sore back, bit of a temp and my back's playing up
    bad back plus a fever what should i do, massage for back pain when i've got a fever
""")

UNEXPLAINED_WEIGHT_LOSS = spoken("""
    i've dropped two dress sizes and don't know why
    i've gone down three belt notches without trying, my belt's on its last hole
    i've had to make new holes in my belt, my jeans are hanging off me
    my skirt keeps slipping down i've got so thin, my clothes hang off me now
    none of my clothes fit they're all too loose, my watch slides round my wrist i'm so thin
    my wedding ring falls off my finger now, people keep saying how thin i look
    everyone says i look gaunt, my face has gone gaunt and hollow, my cheeks have sunk in
    my ribs are showing all of a sudden, i can count my ribs and i'm eating fine
    you can see all my bones now, i'm all skin and bone, i've become skin and bones in a month
    i've become very thin without any reason, weight has come down by itself
    my weight has reduced ten kilos without any diet
    i am losing weight continuously don't know why, body is becoming thin day by day
    i've shed a stone and haven't changed a thing, a stone's dropped off me since christmas
    lost two stone and i'm not trying, thirty pounds gone and i didn't do anything
    twenty pounds just vanished, down fifteen pounds and i haven't dieted
    i'm ten kilos lighter and no idea why, kilos are dropping off me
    the pounds are dropping off, the pounds just keep melting off
    weight just fell off me this summer, the scales keep going down
    the scale's lower every week and i'm not dieting, every time i weigh myself it's less
    i weigh less every week, i'm eating like a horse and still losing weight
    eating plenty but getting thinner, i eat normally but i'm shrinking
    i'm dwindling away to nothing, i'm fading away, i'm withering away
    there's nothing left of me, i'm a bag of bones, i look like a skeleton
    i'm thin as a rake all of a sudden, skinny as a stick and i never used to be
    i've got scrawny for no reason, i'm getting bony
    i've lost my appetite and the weight's going, off my food and getting thinner
    i've gone right off eating and lost loads of weight
    never hungry and the weight's dropping off, weight loss i can't account for
    weight loss i can't put down to anything, i've been losing weight and i'm tired all the time
    tired all the time and getting skinny, back pain and i've lost a lot of weight lately
    my back aches and the pounds are falling off, lost weight since my back started
    i had cancer before and now i'm losing weight, could i have cancer i've lost so much weight
    my husband's lost weight and we don't know why, my wife's wasting to nothing
    mum's lost so much weight she looks frail, dad's gone so thin lately
    grandad's trousers are falling down he's that thin, nan's fading away she's so thin
    my son's got really thin without dieting, i didn't mean to lose weight but i have
    haven't been trying to slim but i'm slimmer every week
    i'm slimming down and i don't want to be, i've slimmed right down without exercise
    i can't keep weight on, i can't put any weight on no matter what i eat
    i just can't gain weight it keeps going, i'm underweight now and it came from nowhere
    sudden drop in my weight, a big drop in body weight over a few months
    muscle's wasting off me, i've lost a bit of weight without meaning to lately
""")

NIGHT_PAIN = spoken("""
    no position (helps|eases it|eases the pain|takes the pain away|is comfortable), (there's
    no position|there's no way to lie) that (helps|eases it|takes the pain away|makes it better)
    the pain (won't let up|is there day and night|is there all night long|
    is there all night|keeps on all night|is the same lying down)
    my back wakes me up every single night, the pain wakes me at three in the morning
    i wake in agony at night, woken up by my back again and again, i'm up all night with my back
    i haven't slept a wink because of my back, can't get a wink of sleep with this back
    can't sleep at all my back hurts so much, sleep is not coming because of back pain
    in the night pain becomes too much, at night time only my back is paining badly
    pain is more at night than in the day, whole night back is paining and no relief with rest
    even lying down there is no relief, lying down makes no difference
    lying in bed makes it worse, it's worse lying flat, it's worst when i lie down at night
    it gets worse the minute i go to bed, soon as my head hits the pillow my back starts
    as soon as i lie down it throbs, rest doesn't touch it, resting doesn't help one bit
    no amount of rest helps, i've rested for days and it's no better
    nothing eases it not even rest, no position helps me at night
    i can't find a comfortable position, i can't get comfy in bed whatever i do
    toss and turn all night with back pain, tossing and turning from the pain
    i have to get up and walk around at night, i pace the floor all night with my back
    i'm pacing the bedroom at two in the morning, i have to sleep sitting up in a chair
    i end up in the armchair every night, it never lets up day or night
    it's there round the clock, pain twenty four hours a day even in bed
    constant pain that never goes away even at rest, it's a constant gnawing pain all night
    a deep gnawing ache that keeps me awake, deep boring pain in my bones at night
    my bones ache all through the night, nagging ache that keeps me up at night
    a toothache sort of pain in my spine at night, nights are the worst
    nights are hell with this back, night time is murder on my back
    it's agony in the small hours, the wee small hours are the worst for the pain
    i'm crying in bed with pain every night, i scream in my sleep from my back
    my husband's up all night with his back, my wife's back wakes her every night
    mum can't sleep because her spine hurts, dad's awake all night with back pain
    grandad groans all night with his back, my son wakes up crying with back pain
    painkillers don't help at night and i'm awake, the tablets don't touch the pain at bedtime
    even strong painkillers don't let me sleep, pain robs me of my sleep
    it drags me out of my sleep, it jolts me awake at night, i jolt awake from the pain
    it keeps waking me and resting doesn't help, it hurts just as much when i'm still
    it hurts when i'm doing nothing at all, it hurts even when i'm not moving
    hurts even when i'm lying still, it's as bad in bed as standing up
    bedtime is torture for my back, i dread going to bed because of the pain
    i'm exhausted because the pain keeps me up, been awake since midnight with my back
    i was up half the night in pain, kept awake again last night by this ache
    last night was dreadful my back never stopped
    pain in my upper back at night that won't settle, it won't settle when i rest
    the ache's worse after dark, my back plays up something chronic at night
""")
