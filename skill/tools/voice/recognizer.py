"""From sound to what was said, and how surely.

An utterance is decoded by several grammars at once, in other processes; one verdict comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skill.content.facts import ArticleReasons, Tier
from skill.tools.voice.audio import Sound
from skill.tools.voice.decoding import Guess, for_decoding
from skill.tools.voice.ears import SOUNDS, Ears, Grammars
from skill.tools.voice.judging import Evidence, Verdict, judge
from skill.tools.voice.phrases import MENU, STOP, Part, Phrases, Place, phrases_for
from skill.tools.voice.wordings import RIVALS, wordings

_LONGEST_STOP = 1.6
"""Seconds with the quiet around it; whoever says "stop" says no more than that."""


@dataclass(frozen=True)
class Heard:
    """What was heard."""

    verdict: Verdict
    text: str = ""
    intent: str = ""


class Recognizer:
    """Hears what may be said in one locale."""

    def __init__(self, locale: str = "en-US") -> None:
        """Start to load the acoustic model, and all that is listened for.

        Raises:
            MissingToolError: pocketsphinx or espeak-ng is missing.
            ValueError: the locale has no built model.
        """
        self._phrases = phrases_for(locale)
        self._ears = Ears(*_grammars(self._phrases))

    def hear(self, sound: Sound, place: Place) -> Heard:
        """Return what was said in an utterance at a place of the conversation."""
        return self.begin(sound, place)()

    def begin(self, sound: Sound, place: Place) -> Callable[[], Heard]:
        """Begin to hear an utterance; what is returned waits for what was said."""
        evidence = self.begin_evidence(sound, place)
        return lambda: self._heard(evidence())

    def begin_evidence(self, sound: Sound, place: Place) -> Callable[[], Evidence]:
        """Begin to hear an utterance; what is returned waits for the guesses.

        Where they were lost with a process, they are those of an utterance that isn't understood.
        """
        flags = [Tier.EMERGENCY.value, Tier.URGENT.value]
        names = [_rest(place.question), *flags, SOUNDS, "answers", "denials", "rivals"]
        if place.asked:
            names.append(place.asked)
        guesses = self._ears.begin(for_decoding(sound), names)
        return lambda: _evidence(guesses())

    def says_stop(self, sound: Sound) -> bool:
        """Return whether an utterance is the one word "stop"."""
        if sound.seconds > _LONGEST_STOP:
            return False
        heard = self.hear(sound, MENU)
        return heard.verdict is Verdict.HEARD and heard.intent == STOP

    def close(self) -> None:
        """End what hears; nothing can be heard afterwards."""
        self._ears.close()

    def _heard(self, evidence: Evidence) -> Heard:
        verdict, text = judge(evidence)
        return Heard(verdict, text, self._phrases.intent(text) if text else "")


def _evidence(guesses: Sequence[Guess]) -> Evidence:
    rest, emergency, urgent, sounds, answer, denial, rival, *denied = guesses
    best = max([denial, *denied], key=lambda guess: guess.points)
    return Evidence(best, rival, answer, emergency, urgent, rest, sounds)


def _grammars(phrases: Phrases) -> tuple[Grammars, Grammars]:
    """Return what is listened for: of few words, and of many."""
    few: Grammars = {"denials": phrases.denials(), "rivals": [Part(wordings(RIVALS))]}
    many: Grammars = {
        "answers": phrases.answers(),
        **{tier.value: phrases.red_flags(tier) for tier in Tier},
        **{_rest(question): phrases.rest(question) for question in (True, False)},
        **{condition: phrases.denials_of(condition) for condition in ArticleReasons.ids()},
    }
    return few, many


def _rest(question: bool) -> str:
    return "question" if question else "menu"
