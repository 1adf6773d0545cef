"""How well the skill hears by sound: ``python -m tests.benchmarks.voice [FILE.json]``.

espeak-ng's voices say answers, red flags, denials and control words, clean and in noise. Printed:
intent accuracy per voice and noise, how often a yes or not-sure came out as a no, what became of
each kind of line, the curves from which the thresholds were chosen, and the response time. The
thresholds were chosen on one set of voices; another is only measured.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from skill.content.facts import RED_FLAG_TIERS, Tier
from skill.tools.model.intents import ALL_CLEAR
from skill.tools.simulator.device import Device
from skill.tools.simulator.resolver import resolver_for
from skill.tools.voice.audio import BYTES, HEARING_RATE, numbers_of
from skill.tools.voice.decoding import Guess
from skill.tools.voice.judging import THRESHOLDS, Evidence, Thresholds, Verdict, judge
from skill.tools.voice.listening import Listener
from skill.tools.voice.phrases import Place
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.speaking import Speaker
from skill.tools.voice.talk import Conversation
from tests.script import skill_answer
from tests.tools.voice.mouth import recorded, say, utterance

LINES = {
    "yes": ("yes", "yeah", "yes i do"),
    "no": ("no", "nope", "no i don't"),
    "not sure": ("not sure", "i don't know", "maybe", "i don't think so"),
    "red flag": (
        "i can't breathe", "my chest hurts", "i have chest pain", "my face is drooping",
        "i can't stop bleeding", "i can't pee", "shortness of breath", "i'm having a stroke",
    ),
    "urgent": ("my calf is swollen", "my calf hurts"),
    "condition": ("i'm pregnant",),
    "denial": ("i'm not pregnant",),
    "control": ("repeat that", "stop"),
    "of no grammar": (
        "now", "go", "um", "oh", "thank you", "banana sandwich", "what time is it",
        "turn on the light",
    ),
}  # fmt: skip
KINDS = {line: kind for kind, lines in LINES.items() for line in lines}
VOICES = ("en-us", "en-gb", "en-gb-scotland", "en-us+f3", "en-gb+m3")
HELD_OUT = ("en-gb-x-rp", "en-029", "en-gb-x-gbclan", "en-us+m5", "en-gb+f4")
"""No threshold was ever chosen on these."""
SPEEDS = {**dict.fromkeys(VOICES, (125, 150, 175)), **dict.fromkeys(HELD_OUT, (150,))}
NOISE = {"clean": None, "20 dB": 20, "10 dB": 10}
NO_NO = ("yes", "not sure", "red flag", "urgent", "condition")
"""The kinds that must never be taken for a no; 10 dB is reported only."""
CURVES: dict[str, tuple[float, ...]] = {
    "ahead": (0, 3, 6, 9, 12, 15),
    "bare": (-99, 10, 12, 14, 16, 18),
    "word": (-99, 4, 6, 8, 10),
    "worded": (-99, -6, -3, 0, 3),
    "alarm": (-15, -12, -9, -6, 99),
    "rival": (0, 3, 6, 9),
    "unclear": (0, 3, 6),
    "least": (-99, -20, -16, -13, -10),
    "rest": (-99, 0, 3, 5, 8),
    "red_flag": (0, 1, 2, 3, 4, 6, 8),
    "triage": (-99, 0, 4, 8, 12, 99),
    "doubt": (-99, -30, -24, -20, -16),
}
"""What is tried for each threshold, while the others are as they are."""
PLACE = Place(question=True, asked="pregnancy")
OUTCOMES = ("right", "wrong", "not heard", "asked back", "said", "taken for no")


Job = tuple[str, str, int, str]
"""A line, a voice, its speed, and a noise."""


def measured(recognizer: Recognizer, job: Job) -> dict[str, Any]:
    """Return what was heard of one line."""
    line, voice, speed, noise = job
    evidence = recognizer.begin_evidence(utterance(say(line, voice, speed), NOISE[noise]), PLACE)()
    return {
        "line": line, "kind": KINDS[line], "voice": voice, "speed": speed, "noise": noise,
        "voices": "held out" if voice in HELD_OUT else "tuned on", "evidence": asdict(evidence),
    }  # fmt: skip


def evidence_of(row: dict[str, Any]) -> Evidence:
    """Return the evidence of a row."""
    return Evidence(**{name: Guess(**guess) for name, guess in row["evidence"].items()})


def outcome(row: dict[str, Any], thresholds: Thresholds = THRESHOLDS) -> str:
    """Return what became of a line."""
    verdict, text = judge(evidence_of(row), thresholds)
    if verdict is Verdict.ASK_BACK:
        return "asked back"
    if verdict is Verdict.NOT_HEARD:
        return "right" if row["kind"] == "of no grammar" else "not heard"
    heard = _meant(text)
    if row["kind"] not in ("no", "denial") and heard[0] in ALL_CLEAR:
        return "taken for no"
    return "right" if heard == _meant(row["line"]) else "wrong"


@cache
def _meant(text: str) -> tuple[str, Tier | None]:
    """Return the intent of a text, and the tier of the red flag in it."""
    resolved = resolver_for("en-US").resolve(text)
    symptom = resolved.slots.get("symptom")
    value = symptom.value if symptom else None
    return resolved.name, RED_FLAG_TIERS[value.id] if value else None


def tally(rows: Iterable[dict[str, Any]], thresholds: Thresholds = THRESHOLDS) -> dict[str, int]:
    """Return how many lines were heard right, wrong, not at all, were asked back, became a no."""
    count = dict.fromkeys(OUTCOMES, 0)
    for row in rows:
        count["said"] += 1
        count[outcome(row, thresholds)] += 1
    return count


def by(rows: Sequence[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    """Return the tallies of the groups of rows that are alike in what is named."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in names), []).append(row)
    return [
        {**dict(zip(names, group, strict=True)), **tally(part)} for group, part in groups.items()
    ]


def curve(rows: Sequence[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """Return what becomes of the lines of each noise at each value of one threshold."""
    found = []
    for noise, value in product(NOISE, CURVES[name]):
        thresholds = replace(THRESHOLDS, **{name: value})
        kinds = {
            kind: tally(
                (row for row in rows if row["noise"] == noise and row["kind"] == kind), thresholds
            )
            for kind in LINES
        }
        flags, urgent = kinds["red flag"], kinds["urgent"]
        plain = [kinds[kind] for kind in ("yes", "no", "not sure")]
        found.append({
            "noise": noise, name: value,
            **{f"{kind} right": _share(kinds[kind], "right") for kind in ("yes", "no", "not sure")},
            "red flag taken or asked": _share(flags, "right", "asked back"),
            "urgent taken or asked": _share(urgent, "right", "asked back"),
            "plain answer asked back": _share(_sum(plain), "asked back"),
            "yes or not sure taken for no": kinds["yes"]["taken for no"]
            + kinds["not sure"]["taken for no"],
            "any other taken for no": _sum(kinds.values())["taken for no"],
        })  # fmt: skip
    return found


def _share(count: dict[str, int], *outcomes: str) -> str:
    return f"{sum(count[each] for each in outcomes)}/{count['said']}"


def _sum(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    every = list(counts)
    return {name: sum(count[name] for count in every) for name in OUTCOMES}


def response_times(
    recognizer: Recognizer,
    lines: Sequence[str] = ("no", "yes", "no i don't", "not sure", "my chest hurts") * 3,
) -> list[float]:
    """Return the seconds from the end of speech to the start of an answer's sound.

    The recording is fed in real time, as a microphone would; the end of speech is the last sample
    of the line that is heard.
    """
    speaker, found = Speaker("en-US"), []
    for line in lines:
        conversation = Conversation(Device(skill_answer()), recognizer)
        conversation.open()
        conversation.hear(utterance(say("start the safety check")))
        sound = recorded(say(line))
        loud = [
            place for place, number in enumerate(numbers_of(sound.samples)) if abs(number) > 200
        ]
        listener = Listener(conversation.hear_ahead)
        step = listener.frame_bytes / BYTES / HEARING_RATE
        began = time.perf_counter()
        for number in range(len(sound.samples) // listener.frame_bytes):
            time.sleep(max(0.0, began + (number + 1) * step - time.perf_counter()))
            start = number * listener.frame_bytes
            heard = listener.feed(sound.samples[start : start + listener.frame_bytes])
            if heard is not None and heard.samples:
                next(iter(speaker.speak(conversation.hear(heard).ssml)))
                found.append(time.perf_counter() - began - loud[-1] / HEARING_RATE)
                break
    return sorted(found)


def _table(rows: Sequence[dict[str, Any]]) -> str:
    head = list(rows[0])
    lines = [head, ["---"] * len(head), *(row.values() for row in rows)]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n\n"


def all_rows(recognizer: Recognizer) -> list[dict[str, Any]]:
    """Measure every line by every voice, and print the progress."""
    jobs = [
        (line, voice, speed, noise)
        for line, voice in product(KINDS, SPEEDS)
        for speed, noise in product(SPEEDS[voice], NOISE)
    ]
    rows = []
    with ThreadPoolExecutor(3) as pool:
        for row in pool.map(lambda job: measured(recognizer, job), jobs):
            rows.append(row)
            if len(rows) % 60 == 0:
                sys.stderr.write(f"{len(rows)} of {len(jobs)}\n")
    return sorted(rows, key=lambda row: list(NOISE).index(row["noise"]))


def main() -> None:
    """Measure, print the tables, and write the rows where a file is given.

    It ends with an error where one of :data:`NO_NO` was taken for a no, 10 dB aside.
    """
    with closing(Recognizer()) as recognizer:
        rows = all_rows(recognizer)
        times = response_times(recognizer)
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps(rows, indent=1), encoding="utf-8")
    tuned = [row for row in rows if row["voices"] == "tuned on"]
    tables = [by(rows, "noise", "voice"), by(rows, "voices", "noise", "kind")]
    for table in (*tables, *(curve(tuned, name) for name in CURVES)):
        sys.stdout.write(_table(table))
    sys.stdout.write(f"response: median {times[len(times) // 2]:.2f} s, most {times[-1]:.2f} s\n")
    heard = [row for row in rows if row["kind"] in NO_NO and row["noise"] != "10 dB"]
    if unsafe := tally(heard)["taken for no"]:
        sys.exit(f"{unsafe} times something else was taken for a no at 20 dB or better")


if __name__ == "__main__":
    main()
