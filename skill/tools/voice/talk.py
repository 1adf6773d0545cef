"""A conversation by voice: hears an utterance, asks the skill, and says the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape  # nosec: escaping only

from skill.tools.model.intents import ALL_CLEAR, URGENT
from skill.tools.simulator.device import Device, Turn
from skill.tools.voice.audio import Sound
from skill.tools.voice.judging import Verdict
from skill.tools.voice.recognizer import Heard, Recognizer


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
        self._ahead: dict[Sound, Callable[[], Heard]] = {}

    def open(self) -> Answer:
        """Open the skill.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        return self._say(f"open {self._device.invocation_name}")

    def hear(self, sound: Sound) -> Answer:
        """Answer an utterance; an empty one is silence.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        heard = self._recognized(sound) if sound.samples else None
        if self._asked_back:
            return self._settled(heard)
        if heard is None:
            return _answer(self._device.silence(), "(silence)")
        if heard.verdict is Verdict.ASK_BACK:
            self._asked_back = heard.text
            return self._ask_back(f"(perhaps: {heard.text})")
        if heard.verdict is Verdict.NOT_HEARD:
            return self._not_heard()
        return self._say(heard.text)

    def hear_ahead(self, sound: Sound) -> None:
        """Begin to recognise an utterance that may be over, so that its answer comes sooner."""
        self._ahead = {sound: self._recognizer.begin(sound)}

    def _recognized(self, sound: Sound) -> Heard:
        ahead = self._ahead.pop(sound, None)
        return ahead() if ahead else self._recognizer.hear(sound)

    def _settled(self, heard: Heard | None) -> Answer:
        """Answer what came after "did you say ...?".

        A clear no goes back to the question before. What isn't clear is asked once more; then it
        counts as a yes, as a not-sure does in the check.
        """
        clear = heard if heard and heard.verdict is Verdict.HEARD else None
        if not clear and not self._asked_again:
            self._asked_again = True
            return self._ask_back("(not heard)")
        phrase, self._asked_back, self._asked_again = self._asked_back, "", False
        if clear and clear.intent in ALL_CLEAR:
            return self._reprompt(clear.text)
        return self._say(clear.text if clear and clear.intent == URGENT else phrase)

    def _ask_back(self, heard: str) -> Answer:
        text = f"Did you say: {self._asked_back}? Please say yes or no."
        return Answer(f"<speak>{escape(text)}</speak>", text, heard, is_open=True)

    def _reprompt(self, heard: str) -> Answer:
        """Say the pending question again, however often."""
        session = self._device.session
        text = session.reprompt if session else ""
        return Answer(_ssml_of(text), text, heard, is_open=session is not None)

    def _not_heard(self) -> Answer:
        """Say the reprompt; the second time in a row let the skill word its question anew."""
        session = self._device.session
        if session is not None and not session.reprompted:
            return _answer(self._device.silence(), "(not heard)")
        return _answer(self._device.unheard(), "(not heard)")

    def _say(self, text: str) -> Answer:
        return _answer(self._device.utter(text), text)


def _answer(turn: Turn, heard: str) -> Answer:
    envelope = turn.response or {}
    spoken = (envelope.get("response") or {}).get("outputSpeech") or {}
    ssml = str(spoken.get("ssml") or _ssml_of(turn.speech))
    return Answer(ssml, turn.speech, heard, turn.session_open)


def _ssml_of(text: str) -> str:
    lines = (escape(line) for line in text.splitlines())
    return f"<speak>{'<break/>'.join(line for line in lines if line != '…')}</speak>"


def talk(
    conversation: Conversation,
    utterances: Iterator[Sound],
    say: Callable[[str], None],
    note: Callable[[str], None],
) -> None:
    """Hold a conversation, from opening the skill until it or the utterances end.

    ``say`` speaks SSML; ``note`` takes the lines of the transcript.

    Raises:
        SpeechError: an answer of the skill cannot be spoken.
    """
    answer = conversation.open()
    while True:
        note(f"U: {answer.heard}")
        note(f"A: {' '.join(answer.text.split())}{'' if answer.is_open else ' [end]'}")
        say(answer.ssml)
        sound = next(utterances, None) if answer.is_open else None
        if sound is None:
            return
        answer = conversation.hear(sound)
