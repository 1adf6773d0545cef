"""What is said to the recogniser in tests and measurements, by whom, and what it must not become.

Thresholds are chosen on one half of the voices and of the recordings; the other half is only
measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from skill.tools.voice.audio import Sound
from skill.tools.voice.listening import utterances
from tests.tools.voice.mouth import recorded, say, utterance
from tests.tools.voice.people import PLACES, SAY_NO, recordings

LINES = {
    "yes": ("yes", "yeah", "yep", "yes i do", "yes i am"),
    "no": ("no", "nope", "no i don't", "no i'm not", "never", "none of those"),
    "not sure": ("not sure", "i don't know", "maybe", "i don't think so", "probably not"),
    "red flag": (
        "i can't breathe", "my chest hurts", "i have chest pain", "my face is drooping",
        "i can't stop bleeding", "i can't pee", "shortness of breath", "i'm having a stroke",
        "my calf is swollen",
    ),
    "condition": (
        "i'm pregnant", "i take warfarin", "i have cancer", "i have a fever",
        "i'm on blood thinners", "i have osteoporosis",
    ),
    "denial": ("i'm not pregnant", "no blood thinners"),
    "control": ("repeat that", "stop", "help", "go back", "pause", "start the safety check"),
    "none of these": (
        "go", "um", "oh", "thank you", "banana sandwich", "what time is it",
        "turn on the light", "dog", "me", "hello", "so", "nine",
    ),
    "sounds like no": ("now", "low", "snow", "nose", "note", "new", "knee"),
}  # fmt: skip
KINDS = {line: kind for kind, lines in LINES.items() for line in lines}
PEOPLE = "people"
CLEARS = frozenset({"no", "denial"})
"""The kinds that say no."""
LIKE_NO = "sounds like no"
"""Words of a sound or two's difference: a synthesiser's are taken for a no, so they are shown."""
CHOSEN_ON = (
    *(f"espeak-ng {name}" for name in ("en-us", "en-gb", "en-gb-scotland", "en-us+f3", "en+m3")),
    "flite kal16", "flite rms", "festival kal_diphone", "pico en-US",
)  # fmt: skip
HELD_OUT = (
    *(f"espeak-ng {name}" for name in ("en-gb-x-rp", "en-029", "en-us+m5", "en+f4")),
    "flite awb", "flite slt", "festival cmu_us_slt_arctic_hts", "festival ked_diphone",
    "pico en-GB", "hibari heart",
)  # fmt: skip
VOICES = (*CHOSEN_ON, *HELD_OUT)
NOISE: dict[str, float | None] = {"clean": None, "20 dB": 20, "10 dB": 10}


@dataclass(frozen=True)
class Said:
    """Something that was said: its kind, the words, who said it, and under which noise."""

    kind: str
    line: str
    who: str
    noise: str
    held_out: bool
    spoken: Sound | None = None

    @cached_property
    def sound(self) -> Sound:
        """What the recogniser gets: an utterance, as voice activity cuts it."""
        if self.spoken is not None:
            return self.spoken
        return utterance(say(self.line, self.who), NOISE[self.noise])


def by_synthesisers(
    voices: tuple[str, ...] = VOICES, noises: tuple[str, ...] = tuple(NOISE)
) -> Iterator[Said]:
    """Yield each line by each of some voices, under each of some noises."""
    for voice, noise, line in product(voices, noises, KINDS):
        yield Said(KINDS[line], line, voice, noise, voice in HELD_OUT)


def by_people(
    packages: tuple[str, ...] = tuple(PLACES),
    noises: tuple[str, ...] = ("clean", "20 dB"),
    each: int = 1,
) -> Iterator[Said]:
    """Yield the utterances of one of so many recordings; those that say no are of the kind "no".

    Raises:
        NoRecordingsError: a package can't be fetched.
    """
    for package in packages:
        for number, (name, recording) in enumerate(recordings(package, each)):
            kind = "no" if SAY_NO.fullmatch(name) else PEOPLE
            for noise in noises:
                for part in utterances(recorded(recording, NOISE[noise])):
                    if part.samples:
                        yield Said(kind, name, package, noise, number % 2 == 1, part)
