"""What people ask Alexa for in English, and not this skill; the places in a list."""

from __future__ import annotations

from skill.content.entries import OffTopicWords
from skill.content.facts import OffTopics, Ordinals
from skill.content.text import safety, said

OFF_TOPICS = OffTopics(
    weather=OffTopicWords(
        answer=safety("Alexa knows the weather: first say «stop», and then ask for it."),
        said=said(
            "(what's|what is|how's|how is) the weather",
            "(do i need an umbrella|is it cold outside|is it sunny)",
            "what's the weather like [today|tomorrow]",
            "(is it going to|will it) rain [today|tomorrow]",
            "(what's the forecast|tell me the weather|weather)",
        ),
    ),
    music=OffTopicWords(
        answer=safety("Alexa plays music: first say «stop», and then ask for a song."),
        said=said(
            "play (music|some music|a song|relaxing music|the radio)",
            "(can you|could you) play [some|relaxing] music",
            "put (some music|the radio) on",
            "(i want music|next song|put on a song|what song is this)",
        ),
    ),
    volume=OffTopicWords(
        answer=safety("For that, call Alexa by name, and ask for more or less volume."),
        said=said(
            "turn the volume (up|down)",
            "turn (it|the sound) (up|down)",
            "turn (up|down) the volume",
            "turn the volume up",
            "volume (up|down)",
            "(louder|quieter|speak up|speak louder|talk louder|you're too loud|you're too quiet)",
            "can you (speak up|talk louder|be louder)",
        ),
    ),
    speech_rate=OffTopicWords(
        answer=safety("For that, call Alexa by name, and ask for slower or faster speech."),
        said=said(
            "how do i (make|get) you [to] (talk|speak) (slower|faster|more slowly)",
            "can your voice be (slower|faster)",
            "(you're|you are) (talking|speaking) too (fast|slowly|quickly) for me",
            "can you change how fast you (talk|speak)",
        ),
    ),
    language=OffTopicWords(
        answer=safety("I'm sorry, I only speak English."),
        said=said(
            "[do you|can you] speak (spanish|french|hindi|polish|german|chinese|another language)",
            "(do|have) you [got|have] (this|it) in (spanish|french|hindi|another language)",
            "(can you say|say) (it|that) in (spanish|french|hindi|punjabi|polish|my language)",
            "what languages do you speak|do you speak hindi",
            "is there a spanish version|in spanish please",
            "habla espanol|en espanol por favor|hablas espanol|parlez vous francais",
            "i don't speak english [well]|i no speak english",
        ),
    ),
    timer=OffTopicWords(
        answer=safety("Alexa sets timers: first say «stop», and then ask for one."),
        said=said(
            "set (a|an|the) (timer|alarm|reminder)",
            "set a timer for (five|twenty|fifteen) minutes",
            "(start a timer|cancel the timer|wake me up at six|remind me later)",
        ),
    ),
    other=OffTopicWords(
        answer=safety("Alexa can help with that: first say «stop», and then ask again."),
        said=said(
            "what time is it",
            "what's the time",
            "what's the date",
            "(tell me a joke|sing a song|open spotify|read the headlines)",
            "what's the news",
            "turn (on|off) the (light|lights)",
            "call (mom|mum|my mom|my mum)",
        ),
    ),
)

ORDINALS = Ordinals(
    first=said("first|first one|(number|option|choice) one"),
    second=said("second|second one|(number|option|choice) two"),
    third=said("third|third one|(number|option|choice) three"),
    fourth=said("fourth|fourth one|(number|option|choice) four"),
    fifth=said("fifth|fifth one|(number|option|choice) five"),
    sixth=said("sixth|sixth one|(number|option|choice) six"),
    last=said("last|last one|final one"),
)
