"""The small words of English.

Amazon documents a few phrases for each of its own intents; ``built_in`` has those and their nearest
variants. A model must not give one of them to another intent, and the simulator understands
them as a device does.
"""

from __future__ import annotations

import string

from skill.tools.model.lexicons.lexicon import Lexicon

_BEFORE_IS = (
    *("he", "here", "how", "it", "nobody", "she", "that", "there", "this", "what", "when"),
    *("where", "who", "why"),
)
_BEFORE_NOT = (
    *("are", "could", "did", "do", "does", "had", "has", "have", "is", "must", "need", "should"),
    *("was", "were", "would"),
)

_ADDRESSED = frozenset(
    {"bab", "babe", "beta", "bhai", "boss", "buddy", "chief", "darling", "dear", "dearie"}
    | {"doc", "doctor", "duck", "flower", "folks", "guys", "hen", "hon", "honey", "hun"}
    | {"lad", "lads", "lady", "lass", "lassie", "love", "lovey", "luv", "madam", "man"}
    | {"mate", "miss", "missus", "mister", "pal", "pet", "petal", "sir", "son", "sunshine"}
    | {"sweetheart", "sweetie"}
)
_INTERJECTIONS = frozenset(
    {"ach", "aiya", "aiyo", "alhamdulillah", "arra", "arrah", "blimey", "bro", "bruv", "crikey"}
    | {"dude", "duw", "ew", "gee", "gosh", "ha", "haha", "hallelujah", "jeez", "ji", "lah"}
    | {"leh", "och"}
    | {"oof", "phew", "shucks", "strewth", "whew", "wow", "yaar"}
)
_EXCLAIMED = _INTERJECTIONS | {
    *("amen", "ay", "bless", "cheers", "god", "goodness", "heavens", "la", "lor", "lord", "o"),
    *("ta", "yo"),
}
"""Whom one speaks to, and what one exclaims: neither changes what is said."""

ENGLISH = Lexicon(
    vocabulary="en-vocabulary.txt",
    letters=string.ascii_lowercase,
    contractions={
        **{f"{word}'s": f"{word} is" for word in _BEFORE_IS},
        **{f"{word}nt": f"{word} not" for word in _BEFORE_NOT},
        "ain't": "is not",
        "can't": "can not",
        "cannae": "can not",
        "cannot": "can not",
        "cant": "can not",
        "didnae": "did not",
        "dinnae": "do not",
        "dunno": "do not know",
        "gimme": "give me",
        "gonna": "going to",
        "gonnae": "going to",
        "gotta": "got to",
        "im": "i am",
        "isnae": "is not",
        "ive": "i have",
        "lemme": "let me",
        "let's": "let us",
        "lets": "let us",
        "ok": "okay",
        "thats": "that is",
        "wanna": "want to",
        "whats": "what is",
        "won't": "will not",
        "wont": "will not",
    },
    endings={
        "n't": "not",
        "'m": "am",
        "'re": "are",
        "'ve": "have",
        "'ll": "will",
        "'d": "would",
    },
    digits=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    articles=frozenset({"a", "an", "any", "some", "the"}),
    hesitations=frozenset(
        {"ah", "ahem", "eh", "er", "erm", "hm", "hmm", "lol", "mm", "ooh", "uh", "um"}
    ),
    openers=frozenset(
        {"about", "actually", "alexa", "and", "anyway", "but", "fine", "for", "hello"}
        | {
            "hey",
            "hi",
            "honestly",
            "if",
            "listen",
            "look",
            "oh",
            "okay",
            "please",
            "right",
            "seriously",
            "so",
            "truly",
        }
        | {"sorry", "thanks", "that", "then", "to", "well", "whether"}
        | _ADDRESSED
        | _EXCLAIMED
    ),
    closers=frozenset(
        {
            "actually",
            "alexa",
            "anyway",
            "honestly",
            "please",
            "seriously",
            "thanks",
            "then",
            "though",
        }
        | _ADDRESSED
        | _EXCLAIMED
    ),
    exclamations=frozenset(
        tuple(phrase.split())
        for phrase in (
            *("bless you", "by god's grace", "by the grace of god", "cross my heart"),
            *("for crying out loud", "for god's sake", "for heaven's sake", "god bless you"),
            *("god forbid", "good god", "good gracious", "good grief", "good heavens", "good lord"),
            *("gracias a dios", "hand on heart", "heaven forbid", "i can tell you", "i promise"),
            *("i swear", "i tell you", "knock on wood", "knock wood", "my darling", "my dear"),
            *("my friend", "my god", "my goodness", "my gosh", "my love", "my word"),
            *("praise be", "praise god", "thank god", "thank goodness", "thank heavens"),
            *("thank the lord", "thank you", "thanks be to god", "to be honest", "touch wood"),
            *("young lady", "young man", "no joke", "no kidding", "not kidding"),
            *("no lie", "no cap"),
            *("no doubt", "no question", "no word of a lie", "i am not kidding", "i am not joking"),
            *_INTERJECTIONS,
        )
    ),
    fillers=frozenset(
        {"absolutely", "actually", "honestly", "pretty", "quite", "really", "totally", "truly"}
        | {"very"}
    ),
    negations=frozenset(
        {
            "hardly",
            "nah",
            "naw",
            "neither",
            "never",
            "no",
            "nobody",
            "none",
            "nope",
            "nor",
            "not",
            "nothing",
        }
        | {"quit", "stopped", "without"}
    ),
    near_denials=frozenset({"known", "low", "new", "nose", "snow", "so"}),
    breaks=frozenset(
        {"apart", "aside", "bar", "because", "besides", "but", "except", "how", "however", "just"}
        | {"only", "unless", "what", "why"}
    ),
    joiners=frozenset(
        {
            "although",
            "and",
            "because",
            "but",
            "despite",
            "let",
            "since",
            "though",
            "whenever",
            "while",
        }
    ),
    answers=frozenset(
        {"no", "nope", "nah", "naw", "yes", "yeah", "yep", "yup", "yeh", "yea", "aye"}
    ),
    askers=frozenset(
        {
            "am",
            "are",
            "can",
            "could",
            "did",
            "do",
            "does",
            "how",
            "if",
            "is",
            "should",
            "what",
            "when",
        }
        | {"where", "whether", "which", "who", "why", "will", "would"}
    ),
    owners=frozenset({"my"}),
    selves=frozenset({"i", "me", "my"}),
    others=frozenset(
        {"aunt", "auntie", "aunty", "boyfriend", "brother", "colleague", "cousin", "dad", "daddy"}
        | {"daughter", "father", "fiance", "friend", "gran", "grandad", "granddad", "grandfather"}
        | {"grandma", "grandmother", "granny", "he", "her", "him", "his", "hubby", "husband"}
        | {"mam", "mama", "mamma", "missus", "mom", "mommy", "mother", "mum", "mummy", "nan"}
        | {"nana", "neighbor", "neighbour", "nephew", "niece", "papa", "partner", "she", "sister"}
        | {"son", "uncle", "wife"}
    ),
    elsewhere=frozenset(
        {"ankle", "ankles", "arm", "arms", "bottom", "bum", "calf", "cheek", "chin", "ear", "elbow"}
        | {"elbows", "eye", "face", "feet", "finger", "fingers", "foot", "forehead", "hand"}
        | {"hands", "heel", "knee", "knees", "knuckle", "leg", "legs", "lip", "mouth", "nose"}
        | {"palm", "scalp", "shin", "shins", "stomach", "thigh", "thighs", "thumb", "toe", "toes"}
        | {"tummy", "wrist", "wrists"}
    ),
    of_back=frozenset(
        {"all", "armpit", "back", "backbone", "blade", "body", "bra", "chest", "coccyx"}
        | {"collarbone", "everywhere", "head", "hip", "hips", "neck", "over", "pelvis", "rib"}
        | {"ribs", "sacrum", "shoulder", "shoulders", "side", "sides", "spine", "tailbone"}
        | {"trunk", "vertebra", "vertebrae", "waist"}
    ),
    subjects=frozenset({"he", "i", "it", "my", "she", "there", "they", "we"}),
    reports=frozenset(
        (word, subject) for word in ("that", "though", "although") for subject in ("i", "my")
    ),
    opinions=frozenset(
        {"believe", "if", "know", "mean", "said", "say", "sure", "suppose", "that", "think"}
        | {"whether"}
    ),
    wake=r"(?:alexa\W+)?(?:(?:can|could) you\W+)?(?:please\W+)?",
    launch=(
        *("open", "start", "launch", "begin", "load", "run", "use", "enable", "talk to"),
        *("speak to", "go to", "play", "resume", "ask", "tell"),
    ),
    connectors=("about", "and", "for", "from", "if", "that", "to", "whether"),
    not_in_a_name=frozenset({"alexa", "amazon", "echo", "computer", "skill", "app"}),
    open_question=r"(?:what|which|how|who|where|when|why)\b",
    built_in={
        "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
        "AMAZON.HelpIntent": ("help", "help me", "can you help me"),
        "AMAZON.NavigateHomeIntent": (
            "home",
            "go home",
            "go to home",
            "home screen",
            "go to the home screen",
            "go to home screen",
        ),
        "AMAZON.NextIntent": ("next", "skip", "skip forward"),
        "AMAZON.NoIntent": ("no", "no thanks", "no thank you"),
        "AMAZON.PauseIntent": ("pause", "pause that", "pause it"),
        "AMAZON.PreviousIntent": ("go back", "skip back", "back up", "previous"),
        "AMAZON.RepeatIntent": ("repeat", "say that again", "repeat that"),
        "AMAZON.ResumeIntent": ("resume", "continue", "keep going"),
        "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
        "AMAZON.StopIntent": ("stop", "off", "shut up"),
        "AMAZON.YesIntent": ("yes", "yes please", "sure", "okay", "ok"),
    },
)
