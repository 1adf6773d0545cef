"""A conversation by voice: hears an utterance, asks the skill, and says the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape  # nosec: escaping only

import click

from skill.tools.model.intents import ALL_CLEAR, URGENT
from skill.tools.simulator.cli import running_skill
from skill.tools.simulator.device import Device, Turn
from skill.tools.voice.audio import Sound, joined, read_wav, wav_bytes
from skill.tools.voice.judging import Verdict
from skill.tools.voice.listening import utterances
from skill.tools.voice.recognizer import Heard, Recognizer
from skill.tools.voice.sound_card import SoundCard
from skill.tools.voice.speaking import RATE, speak, voice_for

_PAUSE = '<break time="300ms"/>'
"""Between the lines of what has no SSML."""


@dataclass(frozen=True)
class Answer:
    """What the device says, as SSML, and what was heard before, for the transcript."""

    ssml: str
    text: str
    heard: str
    is_open: bool


class Conversation:
    """A conversation with the skill by utterances of sound."""

    def __init__(self, device: Device, recognizer: Recognizer) -> None:
        """Begin a conversation in which nothing was said yet."""
        self._device = device
        self._recognizer = recognizer
        self._asked_back = ""
        self._asked_again = False

    def open(self) -> Answer:
        """Open the skill."""
        return self._say(f"open {self._device.invocation_name}")

    def hear(self, sound: Sound) -> Answer:
        """Answer an utterance; an empty one is silence."""
        heard = self._recognizer.hear(sound) if sound.samples else None
        if self._asked_back:
            return self._settled(heard)
        if heard is None:
            return _answer(self._device.silence(), "(silence)")
        if heard.verdict is Verdict.ASK_BACK:
            self._asked_back = heard.text
            return self._ask_back(f"(perhaps: {heard.text})")
        if heard.verdict is Verdict.HEARD:
            return self._say(heard.text)
        session = self._device.session  # the second time in a row the skill words it anew
        again = session is not None and not session.reprompted
        turn = self._device.silence() if again else self._device.unheard()
        return _answer(turn, "(not heard)")

    def _settled(self, heard: Heard | None) -> Answer:
        """Answer what came after "did you say ...?".

        A clear no goes back to the question before, however often. What isn't clear is asked once
        more; then it counts as a yes, as a not-sure does in the check.
        """
        clear = heard if heard and heard.verdict is Verdict.HEARD else None
        if not clear and not self._asked_again:
            self._asked_again = True
            return self._ask_back("(not heard)")
        phrase, self._asked_back, self._asked_again = self._asked_back, "", False
        if clear and clear.intent in ALL_CLEAR:
            session = self._device.session
            text = session.reprompt if session else ""
            return Answer(_ssml_of(text), text, clear.text, is_open=session is not None)
        return self._say(clear.text if clear and clear.intent == URGENT else phrase)

    def _ask_back(self, heard: str) -> Answer:
        text = f"Did you say: {self._asked_back}? Please say yes or no."
        return Answer(f"<speak>{escape(text)}</speak>", text, heard, is_open=True)

    def _say(self, text: str) -> Answer:
        return _answer(self._device.utter(text), text)


def _answer(turn: Turn, heard: str) -> Answer:
    envelope = turn.response or {}
    spoken = (envelope.get("response") or {}).get("outputSpeech") or {}
    ssml = str(spoken.get("ssml") or _ssml_of(turn.speech))
    return Answer(ssml, turn.speech, heard, turn.session_open)


def _ssml_of(text: str) -> str:
    lines = (escape(line) for line in text.splitlines() if line != "…")
    return f"<speak>{_PAUSE.join(lines)}</speak>"


def hold(locale: str, wav: Path | None, out: Path | None, transcript: Path | None) -> None:
    """Hold a conversation, from opening the skill until it ends, or what is said does.

    It is heard from a recording, and answered into another, where they are given; else the sound
    card hears and plays it. The transcript goes to the terminal, and to a file if it is given.

    Raises:
        MissingToolError: a model, a program, a microphone or a loudspeaker is missing.
        SoundError, OSError: a file can't be read or written, or is no WAV file of 16-bit samples.
    """
    with ExitStack() as opened:
        file = opened.enter_context(transcript.open("w", encoding="utf-8")) if transcript else None
        voice = voice_for(locale)
        recognizer = Recognizer(locale)
        device = Device(opened.enter_context(running_skill()), locale)
        conversation, answers = Conversation(device, recognizer), list[Sound]()
        play: Callable[[Iterator[Sound]], None] = answers.extend
        if wav:
            heard = utterances(read_wav(wav), recognizer.begin)
        else:
            card = opened.enter_context(closing(SoundCard(recognizer.says_stop)))
            heard, play = card.utterances(recognizer.begin), card.play
        answer: Answer | None = conversation.open()
        while answer:
            end = "" if answer.is_open else " [end]"
            for line in (f"U: {answer.heard}", f"A: {' '.join(answer.text.split())}{end}"):
                click.echo(line)
                if file:
                    click.echo(line, file)
            play(speak(voice, answer.ssml))
            sound = next(heard, None) if answer.is_open else None
            answer = conversation.hear(sound) if sound else None
    if out:
        out.write_bytes(wav_bytes(joined(answers, RATE)))
