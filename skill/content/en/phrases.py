"""Each phrase that listeners are told to say in English, and the move that it stands for."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import Phrase

PHRASES: Mapping[str, Phrase] = {
    "what is back massage": Phrase("about"),
    "what are the benefits": Phrase("benefits"),
    "benefits": Phrase("benefits"),
    "tell me about posture": Phrase("benefit_detail", "posture"),
    "tell me more": Phrase("tell_me_more"),
    "is that really true": Phrase("evidence"),
    "who should avoid it": Phrase("who_should_avoid"),
    "start the safety check": Phrase("safety_check"),
    "safety check": Phrase("safety_check"),
    "yes": Phrase("yes"),
    "no": Phrase("no"),
    "not sure": Phrase("not_sure"),
    "why": Phrase("why"),
    "start the routine": Phrase("routine"),
    "routine": Phrase("routine"),
    "breathing only": Phrase("variant", "breathing_only"),
    "seated": Phrase("variant", "seated"),
    "without a ball": Phrase("variant", "no_ball"),
    "slower": Phrase("pace", "slower"),
    "how long is left": Phrase("time_left"),
    "what's next": Phrase("what_comes_next"),
    "forget me": Phrase("forget_me"),
    "one step at a time": Phrase("pace", "one_step"),
    "no sounds": Phrase("pace", "no_sounds"),
    "more time": Phrase("pace", "more_time"),
    "next": Phrase("next"),
    "go back": Phrase("previous"),
    "repeat": Phrase("repeat"),
    "start over": Phrase("start_over"),
    "pause": Phrase("pause"),
    "resume": Phrase("resume"),
    "help": Phrase("help"),
    "stop": Phrase("stop"),
}
