"""From sound to what was said, and how surely."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache

from skill.alexa.intents import NEAR_RED_FLAG
from skill.tools.model.files import read_model
from skill.tools.model.lexicons import lexicon_of
from skill.tools.simulator.resolver import resolver_for
from skill.tools.voice.audio import Sound
from skill.tools.voice.judging import (
    NO_GUESS,
    THRESHOLDS,
    Evidence,
    Kind,
    Thresholds,
    Verdict,
    evidence_of,
    judge,
    kind_of,
)
from skill.tools.voice.moonshine import Decoding, Moonshine
from skill.tools.voice.phrases import Phrases
from skill.tools.voice.sounding import FEWEST, Sounding

_LOG = logging.getLogger(__name__)
STOP = "AMAZON.StopIntent"
_FREE_WORDS = 3
"""So many words a text of any words must have to count."""
_LONGEST_STOP = 1.6
"""Seconds with the quiet around it; whoever says "stop" says no more than that."""


@dataclass(frozen=True)
class Heard:
    """What was heard."""

    verdict: Verdict
    text: str = ""
    intent: str = ""


@dataclass(frozen=True)
class Clues:
    """What is known of an utterance: what it may be, what it says in any words, its phonemes."""

    evidence: Evidence
    in_free_words: Callable[[], Heard]
    phonemes: Callable[[], list[str]]


class Recognizer:
    """Hears what may be said in one locale; nothing that was heard before changes what is."""

    def __init__(self, locale: str = "en-US") -> None:
        """Load the models, or raise what says that one isn't there or built."""
        self._moonshine, self._sounding = Moonshine(), Sounding()
        lexicon = lexicon_of(locale)
        self._phrases = Phrases(read_model(locale), lexicon, self._moonshine.tokenizer)
        self._near_denials = lexicon.near_denials
        self._resolver = resolver_for(locale)
        self._intent = lru_cache(4_096)(self._intent_of)
        worker = ThreadPoolExecutor(1)
        self._begun = lru_cache(1)(
            lambda sound: worker.submit(lambda: self.settled(self.clues(sound)))
        )

    def begin(self, sound: Sound) -> None:
        """Begin to hear an utterance that may be over, so that it is heard sooner if it is."""
        self._begun(sound)

    def hear(self, sound: Sound) -> Heard:
        """Return what was said in an utterance."""
        heard: Future[Heard] = self._begun(sound)
        return heard.result()

    def clues(self, sound: Sound) -> Clues:
        """Return what is known of an utterance."""
        decoding = self._moonshine.listen(sound)
        return Clues(
            evidence_of(self._phrases_in(decoding)),
            cache(lambda: self._in_free_words(decoding.free())),
            cache(lambda: self._sounding.phonemes_in(sound)),
        )

    def settled(self, clues: Clues, thresholds: Thresholds = THRESHOLDS) -> Heard:
        """Return what an utterance is taken for."""
        verdict, text = judge(clues.evidence, thresholds)
        if verdict is Verdict.NOT_HEARD:
            doubtful = clues.evidence.get(Kind.DENIAL, NO_GUESS).likely >= thresholds.no_denial
            return Heard(verdict) if doubtful else clues.in_free_words()
        heard = Heard(verdict, text, self._intent(text))
        return heard if self._sounds_so(heard, clues.phonemes) else Heard(Verdict.NOT_HEARD)

    def _sounds_so(self, heard: Heard, phonemes: Callable[[], list[str]]) -> bool:
        """Return whether the phonemes bear out what was heard; a risk needs none."""
        try:
            match kind_of(heard.intent):
                case Kind.DENIAL:
                    return self._sounding.begins_as(heard.text, phonemes())
                case Kind.OTHER:
                    return len(phonemes()) >= FEWEST
        except Exception:
            _LOG.exception("hama failed, so what was said counts as not heard")
            return False
        return True

    def says_stop(self, sound: Sound) -> bool:
        """Return whether an utterance is the one word "stop"."""
        if sound.seconds > _LONGEST_STOP:
            return False
        heard = self.hear(sound)
        return heard.verdict is Verdict.HEARD and heard.intent == STOP

    def _phrases_in(self, decoding: Decoding) -> Iterator[tuple[str, Kind, float]]:
        for tokens, likely in self._phrases.likely(decoding):
            text = self._phrases.text(tokens)
            nothing = text in self._near_denials
            yield text, Kind.NOTHING if nothing else kind_of(self._intent(text)), likely

    def _intent_of(self, text: str) -> str:
        """Return the intent that the model has for a text; empty for opening the skill."""
        opens = text.endswith(self._resolver.invocation_name)
        return "" if opens else self._resolver.resolve(text).name

    def _in_free_words(self, text: str) -> Heard:
        """Return what any words say: a risk is taken, a red flag asked back, all else unheard."""
        if len(text.split()) < _FREE_WORDS:
            return Heard(Verdict.NOT_HEARD)
        resolved = self._resolver.resolve(text)
        match kind_of(resolved.name):
            case Kind.RED_FLAG:
                return Heard(Verdict.ASK_BACK, text, resolved.name)
            case Kind.RISK:
                return Heard(Verdict.HEARD, text, resolved.name)
        if NEAR_RED_FLAG in resolved.slots:  # the skill asks for itself
            return Heard(Verdict.HEARD, text, resolved.name)
        return Heard(Verdict.NOT_HEARD)
