"""How well the skill hears by sound: ``python -m tests.benchmarks.voice [--short] [ROWS.json]``.

Synthesisers' voices and recordings of people, clean and in noise. Printed: what became of each
kind of line, the same for other thresholds on the half they are chosen on, and the costs. It
fails where what is no "no" was taken for one. ``--short`` takes two minutes: a few of each, and of
the recordings only those that are fetched quickly.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from skill.tools.simulator.device import Device
from skill.tools.simulator.resolver import resolver_for
from skill.tools.voice.audio import HEARING_RATE
from skill.tools.voice.judging import THRESHOLDS, Kind, Verdict, kind_of
from skill.tools.voice.listening import FRAME_BYTES, FRAME_SECONDS, Listener
from skill.tools.voice.recognizer import Heard, Recognizer
from skill.tools.voice.speaking import speak, voice_for
from skill.tools.voice.talk import Conversation
from skill.tools.voice.tools import MissingToolError
from tests.script import skill_answer
from tests.tools.voice.corpus import (
    CLEARS,
    LIKE_NO,
    PEOPLE,
    VOICES,
    Said,
    by_people,
    by_synthesisers,
)
from tests.tools.voice.mouth import recorded, say, utterance
from tests.tools.voice.people import PLACES, SMALL, NoRecordingsError

OUTCOMES = ("right", "wrong", "not heard", "asked back", "false flag", "taken for a no")
WANTED = {
    "no": Kind.DENIAL,
    "denial": Kind.DENIAL,
    "red flag": Kind.RED_FLAG,
    "condition": Kind.RISK,
}
"""What a kind of line must be heard as; the others as the intent of their own words."""
NOTHING = (PEOPLE, LIKE_NO, "none of these")
"""The kinds that are best not heard. Whatever people said else may be in the voice model too, so
what is "wrong" there is a word of its that was heard: a "yeah", a "help"."""
CURVES: dict[str, tuple[float, ...]] = {
    "denial": (-4, -3, -2.5, -2, -1.5, -1),
    "ahead": (0, 1, 2, 3, 4, 6),
    "other": (-7, -6, -5, -4, -3, -2),
    "risk": (-10, -8, -7, -6, -4),
    "near": (0, 1, 2, 3, 4, 6),
    "doubt": (-12, -11, -10, -9, -8),
}
"""What is tried for each threshold, while the others are as they are."""

_FEWEST = 1_500
"""So many sounds that are no "no" must be there, if none of them is taken for one."""
_EACH = 12
"""Of so many sounds the short measurement takes one."""

Row = dict[str, Any]


def measured(recognizer: Recognizer, said: Said) -> Row:
    """Return what became of one utterance, what else would have, and what it took."""
    wall, cpu = time.perf_counter(), time.process_time()
    clues = recognizer.clues(said.sound) if said.sound.samples else None
    heard = recognizer.settled(clues) if clues else Heard(Verdict.NOT_HEARD)
    row: Row = {
        "kind": said.kind, "line": said.line, "who": said.who, "noise": said.noise,
        "half": "held out" if said.held_out else "chosen on", "text": heard.text,
        "seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu,
        "outcome": outcome(said, heard), "curves": {},
    }  # fmt: skip
    if clues and not said.held_out:
        row["curves"] = {
            name: {
                value: outcome(
                    said, recognizer.settled(clues, replace(THRESHOLDS, **{name: value}))
                )
                for value in values
            }
            for name, values in CURVES.items()
        }
    return row


def outcome(said: Said, heard: Heard) -> str:
    """Return what became of an utterance."""
    kind = kind_of(heard.intent)
    match heard.verdict:
        case Verdict.ASK_BACK:
            return "asked back"
        case Verdict.NOT_HEARD:
            return "right" if said.kind in NOTHING else "not heard"
    if kind is Kind.DENIAL and said.kind not in CLEARS:
        return "taken for a no"
    if kind is Kind.RED_FLAG and said.kind != "red flag":
        return "false flag"
    if said.kind in WANTED:
        return "right" if kind is WANTED[said.kind] else "wrong"
    meant = resolver_for("en-US").resolve(said.line).name
    return "right" if meant == heard.intent else "wrong"


def by(rows: Iterable[Row], *names: str) -> list[Row]:
    """Return how many of the rows that are alike in what is named came to which outcome."""
    groups: dict[tuple[str, ...], Counter[str]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in names), Counter())[row["outcome"]] += 1
    return [
        {
            **dict(zip(names, group, strict=True)),
            **{outcome: counted[outcome] for outcome in OUTCOMES},
            "all": counted.total(),
        }
        for group, counted in groups.items()
    ]


def _table(rows: Sequence[Mapping[str, Any]]) -> str:
    head = list(rows[0])
    lines = [head, ["---"] * len(head), *(row.values() for row in rows)]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n\n"


def curve(rows: Iterable[Row], name: str) -> list[Row]:
    """Return what becomes of each kind, of the half chosen on, at each value of a threshold."""
    half = [row for row in rows if row["curves"]]
    return by(
        (
            {**row, name: value, "outcome": row["curves"][name][value]}
            for value in CURVES[name]
            for row in half
        ),
        name,
        "kind",
    )


def response_times(
    recognizer: Recognizer,
    lines: Sequence[str] = ("no", "yes", "no i don't", "not sure", "my chest hurts") * 3,
) -> list[float]:
    """Return the seconds from the end of speech to the start of an answer's sound, sorted.

    The recording is fed in real time, as a microphone would; the end of speech is the last sample
    of the line that is heard.
    """
    voice, found = voice_for("en-US"), []
    for line in lines:
        conversation = Conversation(Device(skill_answer()), recognizer)
        conversation.open()
        conversation.hear(utterance(say("start the safety check", "hibari heart")))
        sound = recorded(say(line))
        last = int(abs(sound.numbers() > 0.006).nonzero()[0][-1])
        listener = Listener(recognizer.begin)
        began = time.perf_counter()
        for number in range(len(sound.samples) // FRAME_BYTES):
            time.sleep(max(0.0, began + (number + 1) * FRAME_SECONDS - time.perf_counter()))
            heard = listener.feed(sound.samples[number * FRAME_BYTES :][:FRAME_BYTES])
            if heard is not None and heard.samples:
                next(speak(voice, conversation.hear(heard).ssml))
                found.append(time.perf_counter() - began - last / HEARING_RATE)
                break
    return sorted(found)


def _all_said(short: bool) -> Iterator[Said]:
    """Yield what is said here, and say which voices and recordings can't be had."""
    each = _EACH if short else 1
    for number, voice in enumerate(VOICES):
        yield from _had(islice(by_synthesisers((voice,)), number % each, None, each))
    for package in SMALL if short else PLACES:
        yield from _had(by_people((package,), each=each))


def _had(said: Iterator[Said]) -> Iterator[Said]:
    try:
        for each in said:
            _ = each.sound
            yield each
    except (ImportError, MissingToolError, NoRecordingsError) as error:
        sys.stderr.write(f"{error}\n")


def main() -> None:
    """Measure, print the tables, and write the rows where a file is given.

    It ends with an error where something that is none was taken for a no.
    """
    files = [argument for argument in sys.argv[1:] if argument != "--short"]
    short = len(files) < len(sys.argv) - 1
    began = time.perf_counter()
    recognizer = Recognizer()
    recognizer.hear(utterance(say("no")))
    started = time.perf_counter() - began
    times = response_times(recognizer)
    rows = [measured(recognizer, said) for said in _all_said(short)]
    for file in files:
        Path(file).write_text(json.dumps(rows), encoding="utf-8")
    tables = [by(rows, "half", "noise", "kind"), by(rows, "who", "noise")]
    for table in (*tables, *(curve(rows, name) for name in CURVES)):
        sys.stdout.write(_table(table))
    spent = sorted(row["cpu"] for row in rows)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"start {started:.1f} s; memory {memory:.0f} MB; CPU an utterance: median "
        f"{spent[len(spent) // 2]:.2f} s, most {spent[-1]:.2f} s\n"
        f"response: median {times[len(times) // 2]:.2f} s, most {times[-1]:.2f} s\n"
    )
    none = [row for row in rows if row["kind"] not in (*CLEARS, LIKE_NO)]
    taken = [row for row in none if row["outcome"] == "taken for a no"]
    sys.stdout.write(f"{len(taken)} of {len(none)} that are none were taken for a no\n")
    if len(none) < _FEWEST and not short:
        sys.exit(f"that proves too little: {_FEWEST} are wanted")
    if taken:
        sys.exit("\n".join(f"{row['who']}, {row['noise']}: {row['line']}" for row in taken))


if __name__ == "__main__":
    main()
