"""What comes on slowly: red flags in English, and what people say for them."""

from __future__ import annotations

from skill.content.entries import RedFlagWords
from skill.content.evidence import JUDGEMENT
from skill.content.text import safety, said

UNEXPLAINED_WEIGHT_LOSS = RedFlagWords(
    name="losing weight without trying",
    first=(safety("See a doctor in the next days.", JUDGEMENT),),
    synonyms=said(
        "weight loss|(sudden|unexplained|unexpected|unintended|rapid) weight loss",
        "weight loss without dieting|weight loss for no reason",
        "(losing|lost|i lost|i've lost|dropping|shedding|he's lost|she's lost) weight (without "
        "trying|for no reason|without dieting)",
        "losing weight (and i don't know why|and can't explain it|unexpectedly|so fast|rapidly|"
        "without meaning to|and i'm not on a diet)",
        "[i] keep losing weight|losing weight|losing (a lot of|so much|loads of) weight",
        "lost (a lot of|so much|loads of) weight",
        "(lost|dropped|lost about) (a stone|two stones|ten pounds|twenty pounds|five kilos|ten "
        "kilos) (without trying|for no reason|and i'm not on a diet)",
        "(the weight|my weight) (is falling off me|is dropping off|keeps dropping|is going down|"
        "keeps going down|is melting away|is going down by itself|is coming off for no reason|is "
        "disappearing)",
        "weight (is reducing|is reducing for no reason|is falling|is dropping)",
        "weight (falling|dropping|coming) off me|weight loss and back pain",
        "back pain and (weight loss|losing weight)|(i'm|he's|she's) wasting away|wasting away",
        "i'm (getting thinner and thinner|getting thinner for no reason|skin and bones suddenly)",
        "shrinking away|getting (thin|thinner|skinny) (for no reason|without trying)",
        "so thin (without trying|for no reason)",
        "my (clothes|trousers|rings) are (falling off me|all too big) and i'm not dieting",
        "i'm not (dieting|trying) (but|and) (the weight is falling off|i'm losing weight|i keep "
        "losing weight)",
        "eating (normally|the same) but losing weight",
        "i eat (plenty|the same) and (still lose|keep losing) weight",
        "(can't|don't) explain (the|my) weight loss|losing weight and we can't explain it",
        "i've dropped two dress sizes and don't know why",
        "i've gone down three belt notches without trying|my belt's on its last hole",
        "i've had to make new holes in my belt|my jeans are hanging off me",
        "my skirt keeps slipping down i've got so thin|my clothes hang off me now",
        "none of my clothes fit they're all too loose|my watch slides round my wrist i'm so thin",
        "my wedding ring falls off my finger now|people keep saying how thin i look",
        "everyone says i look gaunt|my face has gone gaunt and hollow|my cheeks have sunk in",
        "my ribs are showing all of a sudden|i can count my ribs and i'm eating fine",
        "you can see all my bones now|i'm all skin and bone|i've become skin and bones in a month",
        "i've become very thin without any reason|weight has come down by itself",
        "my weight has reduced ten kilos without any diet",
        "i am losing weight continuously don't know why|body is becoming thin day by day",
        "i've shed a stone and haven't changed a thing|a stone's dropped off me since christmas",
        "lost two stone and i'm not trying|thirty pounds gone and i didn't do anything",
        "twenty pounds just vanished|down fifteen pounds and i haven't dieted",
        "i'm ten kilos lighter and no idea why|kilos are dropping off me",
        "the pounds are dropping off|the pounds just keep melting off",
        "weight just fell off me this summer|the scales keep going down",
        "the scale's lower every week and i'm not dieting|every time i weigh myself it's less",
        "i weigh less every week|i'm eating like a horse and still losing weight",
        "eating plenty but getting thinner|i eat normally but i'm shrinking",
        "i'm dwindling away to nothing|i'm fading away|i'm withering away",
        "there's nothing left of me|i'm a bag of bones|i look like a skeleton",
        "i'm thin as a rake all of a sudden|skinny as a stick and i never used to be",
        "i've got scrawny for no reason|i'm getting bony",
        "i've lost my appetite and the weight's going|off my food and getting thinner",
        "i've gone right off eating and lost loads of weight",
        "never hungry and the weight's dropping off|weight loss i can't account for",
        "weight loss i can't put down to anything",
        "i've been losing weight and i'm tired all the time|tired all the time and getting skinny",
        "back pain and i've lost a lot of weight lately",
        "my back aches and the pounds are falling off|lost weight since my back started",
        "i had cancer before and now i'm losing weight",
        "could i have cancer i've lost so much weight",
        "my husband's lost weight and we don't know why|my wife's wasting to nothing",
        "mum's lost so much weight she looks frail|dad's gone so thin lately",
        "grandad's trousers are falling down he's that thin|nan's fading away she's so thin",
        "my son's got really thin without dieting|i didn't mean to lose weight but i have",
        "haven't been trying to slim but i'm slimmer every week",
        "i'm slimming down and i don't want to be|i've slimmed right down without exercise",
        "i can't keep weight on|i can't put any weight on no matter what i eat",
        "i just can't gain weight it keeps going|i'm underweight now and it came from nowhere",
        "sudden drop in my weight|a big drop in body weight over a few months",
        "muscle's wasting off me|i've lost a bit of weight without meaning to lately",
        "(i'm|i've been) losing weight and not trying|losing weight and don't know why",
        "lost weight and i haven't tried",
        "the weight's (falling off me|dropping off|just going|coming off on its own)",
        "weight's just falling off me",
        "my clothes have got too big|my trousers won't stay up any more",
        "everything hangs off me lately|my clothes are getting loose",
        "i've got so thin lately|i've gone thin|i'm getting thin and i eat the same",
        "i've lost a stone and i'm eating fine",
        "i've dropped a lot of weight without meaning to|i've lost loads and i'm not on a diet",
        "i've lost weight and i'm not sure why|people say i've got thin|i keep tightening my belt",
        "i've lost two stone and i don't know why",
        "my trousers are hanging off me but i'm eating the same",
        "he's getting thinner and thinner and his back hurts",
        "i have reduced ten kilos without any diet",
        "i've dropped twenty pounds and i'm not even trying",
        "i've dropped two stone without trying",
        "i've lost twenty pounds and my back hurts|i've lost weight and my back hurts",
    ),
)

NIGHT_PAIN = RedFlagWords(
    name="back pain that rest doesn't ease",
    first=(),
    synonyms=said(
        "in the night the [back] pain (is not letting|doesn't let|won't let) me sleep",
        "(the pain|my back) (wakes|woke) me up (every|most|last) night",
        "(night pain|worse pain at night|pain during the night)",
        "(back pain|the pain|pain) (at night|all night|every night|in the night|that wakes me up|"
        "wakes me up|wakes me at night|keeps me awake|keeps me up|keeps waking me|that keeps me "
        "awake|gets worse at night|is worse at night|is worst at night|is bad at night|wakes me "
        "every night|stops me sleeping|won't let me sleep)",
        "(my back|it|this) (wakes me up|keeps me awake|hurts at night|hurts all night|hurts most "
        "at night|is worse at night|wakes me at night|wakes me every night|hurts in bed|aches "
        "all night|is killing me at night|keeps me up at night|is worse lying down|hurts more at "
        "night|hurts even when i rest|hurts even at rest|hurts even in bed|hurts when i lie down|"
        "hurts even lying down|hurts all the time)",
        "(i can't|can't) sleep (because of|for|with) (my back|the pain|the back pain|back pain|"
        "the pain in my back)",
        "(pain|back pain|my back hurts|it hurts) even (when resting|when i rest|when i'm resting|"
        "at rest|in bed|lying down|when i'm lying still|when i lie still|when lying down|when i "
        "don't move|when i'm still|asleep)",
        "(pain|back pain|my back pain|the pain|it) (rest doesn't help|that rest doesn't help|"
        "doesn't go away with rest|isn't better with rest|won't ease with rest|never eases|never "
        "stops|never lets up|won't go away when i rest|is there all the time|doesn't ease when i "
        "lie down|is not going even with rest|is not reducing with rest|doesn't get better when "
        "i rest)",
        "(rest|resting|lying down|lying still|sleep) (doesn't help|doesn't ease|makes no "
        "difference to|doesn't help with|doesn't stop) (my back|the pain|my back pain|it|my back "
        "at all)",
        "(constant|non stop|never ending|unrelenting|round the clock) (back pain|pain)",
        "back pain (day and night|all day and all night|that never stops|that never goes away|"
        "lying down)",
        "pain when lying down",
        "my back is (worse in bed|hurting at night|paining in the night|paining while sleeping)",
        "no position (helps|is comfortable) at night",
        "i wake up (in agony|screaming) (at night|with my back|every night)",
        "i wake up (at night|every night) with back pain",
        "woken by (pain|back pain|my back) (at night|every night)",
        "no position (helps|eases it|eases the pain|takes the pain away|is comfortable)",
        "(there's no position|there's no way to lie) that (helps|eases it|takes the pain away|"
        "makes it better)",
        "the pain (won't let up|is there day and night|is there all night long|is there all "
        "night|keeps on all night|is the same lying down)",
        "my back wakes me up every single night|the pain wakes me at three in the morning",
        "i wake in agony at night|woken up by my back again and again",
        "i'm up all night with my back|i haven't slept a wink because of my back",
        "can't get a wink of sleep with this back|can't sleep at all my back hurts so much",
        "sleep is not coming because of back pain|in the night pain becomes too much",
        "at night time only my back is paining badly|pain is more at night than in the day",
        "whole night back is paining and no relief with rest|even lying down there is no relief",
        "lying down makes no difference|lying in bed makes it worse|it's worse lying flat",
        "it's worst when i lie down at night|it gets worse the minute i go to bed",
        "soon as my head hits the pillow my back starts|as soon as i lie down it throbs",
        "rest doesn't touch it|resting doesn't help one bit|no amount of rest helps",
        "i've rested for days and it's no better|nothing eases it not even rest",
        "no position helps me at night|i can't find a comfortable position",
        "i can't get comfy in bed whatever i do|toss and turn all night with back pain",
        "tossing and turning from the pain|i have to get up and walk around at night",
        "i pace the floor all night with my back|i'm pacing the bedroom at two in the morning",
        "i have to sleep sitting up in a chair|i end up in the armchair every night",
        "it never lets up day or night|it's there round the clock",
        "pain twenty four hours a day even in bed|constant pain that never goes away even at rest",
        "it's a constant gnawing pain all night|a deep gnawing ache that keeps me awake",
        "deep boring pain in my bones at night|my bones ache all through the night",
        "nagging ache that keeps me up at night|a toothache sort of pain in my spine at night",
        "nights are the worst|nights are hell with this back|night time is murder on my back",
        "it's agony in the small hours|the wee small hours are the worst for the pain",
        "i'm crying in bed with pain every night|i scream in my sleep from my back",
        "my husband's up all night with his back|my wife's back wakes her every night",
        "mum can't sleep because her spine hurts|dad's awake all night with back pain",
        "grandad groans all night with his back|my son wakes up crying with back pain",
        "painkillers don't help at night and i'm awake",
        "the tablets don't touch the pain at bedtime|even strong painkillers don't let me sleep",
        "pain robs me of my sleep|it drags me out of my sleep|it jolts me awake at night",
        "i jolt awake from the pain|it keeps waking me and resting doesn't help",
        "it hurts just as much when i'm still|it hurts when i'm doing nothing at all",
        "it hurts even when i'm not moving|hurts even when i'm lying still",
        "it's as bad in bed as standing up|bedtime is torture for my back",
        "i dread going to bed because of the pain|i'm exhausted because the pain keeps me up",
        "been awake since midnight with my back|i was up half the night in pain",
        "kept awake again last night by this ache|last night was dreadful my back never stopped",
        "pain in my upper back at night that won't settle|it won't settle when i rest",
        "the ache's worse after dark|my back plays up something chronic at night",
        "the pain (gets me up at night|drags me out of bed|won't let me lie down|is there when "
        "i'm resting)",
        "my back (keeps me up all night|gets me up in the night|won't let me sleep|hurts most "
        "in the night|is worst in bed)",
        "wakes me up (in the night|every night|at three in the morning)",
        "waking up with the pain every night",
        "it's worse (at night|in the night|when i lie down|when i'm in bed)",
        "nights are worse than days",
        "it hurts just lying there|it hurts whatever i do even lying down",
        "can't lie down for the pain",
        "no rest from the pain even lying still|the pain never gives me a break even at night",
        "i'm awake every night with my back|up every night with my back|can't sleep for my back",
        "i can't sleep for this pain no matter how i lie it never lets up",
        "deep ache in the spine at three in the morning every single night",
        "daytime it's bearable but night time the pain is unbearable always",
        "the (back pain|pain) (isn't|is not) letting me (rest|sleep) [at night]",
        "the pain (won't|doesn't) let me sleep at night|at night the (back pain|pain) "
        "(wakes|keeps waking) me",
    ),
)
