"""How well the skill hears by sound: ``python -m tests.benchmarks.voice [FILE.json]``.

espeak-ng's voices say answers, red flags, denials and control words, clean and in noise. Printed:
intent accuracy per voice and noise, how often a yes or not-sure came out as a no, what became of
each kind of line, the curve from which the threshold was chosen, and the response time.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from skill.simulator.device import Device
from skill.simulator.resolver import resolver_for
from skill.simulator.voice.audio import BYTES, HEARING_RATE, numbers_of
from skill.simulator.voice.decoding import Guess
from skill.simulator.voice.listening import Listener
from skill.simulator.voice.phrases import DENIALS, Place
from skill.simulator.voice.recognizer import Evidence, Recognizer, Verdict, judge
from skill.simulator.voice.speaking import Speaker
from skill.simulator.voice.talk import Conversation
from tests.script import skill_answer
from tests.voice.mouth import recorded, say, utterance

LINES = {
    "yes": ("yes", "yeah", "yes i do"),
    "no": ("no", "nope", "no i don't"),
    "not sure": ("not sure", "i don't know", "maybe", "i don't think so"),
    "red flag": ("i can't breathe", "my chest hurts", "i have chest pain"),
    "condition": ("i'm pregnant",),
    "denial": ("i'm not pregnant",),
    "control": ("repeat that", "stop"),
    "of no grammar": ("now", "banana sandwich"),
}
KINDS = {line: kind for kind, lines in LINES.items() for line in lines}
VOICES = ("en-us", "en-gb", "en-gb-scotland", "en-us+f3", "en-gb+m3")
SPEEDS = (125, 150, 175)
NOISE = {"clean": None, "20 dB": 20, "10 dB": 10}
NO_NO = ("yes", "not sure", "red flag", "condition", "of no grammar")
"""The kinds that must never be taken for a no."""
MARGINS = (-20.0, 0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 9.0)
PLACE = Place(question=True, asked="pregnancy")
OUTCOMES = ("right", "wrong", "not heard", "asked back", "said", "taken for no")


@cache
def _recognizer() -> Recognizer:
    return Recognizer()


def measured(job: tuple[str, str, int, str]) -> dict[str, Any]:
    """Return what was heard of one line, said by a voice at a speed in a noise."""
    line, voice, speed, noise = job
    evidence = _recognizer().evidence(utterance(say(line, voice, speed), NOISE[noise]), PLACE)
    return {
        "line": line, "kind": KINDS[line], "voice": voice, "speed": speed, "noise": noise,
        "evidence": asdict(evidence),
    }  # fmt: skip


def evidence_of(row: dict[str, Any]) -> Evidence:
    """Return the evidence of a row."""
    found = row["evidence"]
    answer, other, contrary = (Guess(**found[name]) for name in ("answer", "other", "contrary"))
    return Evidence(answer, other, contrary, found["answer_intent"], found["other_intent"])


def outcome(row: dict[str, Any], **thresholds: float) -> str:
    """Return what became of a line."""
    heard = judge(evidence_of(row), **thresholds)
    if heard.verdict is Verdict.ASK_BACK:
        return "right" if row["kind"] == "red flag" else "asked back"
    if heard.verdict is Verdict.NOT_HEARD:
        return "right" if row["kind"] == "of no grammar" else "not heard"
    if row["kind"] not in ("no", "denial") and heard.intent in DENIALS:
        return "taken for no"
    meant = resolver_for("en-US").resolve(row["line"]).name
    return "right" if heard.intent == meant else "wrong"


def tally(rows: Iterable[dict[str, Any]], **thresholds: float) -> dict[str, int]:
    """Return how many lines were heard right, wrong, not at all, were asked back, became a no."""
    count = dict.fromkeys(OUTCOMES, 0)
    for row in rows:
        count["said"] += 1
        count[outcome(row, **thresholds)] += 1
    return count


def by(rows: Sequence[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    """Return the tallies of the groups of rows that are alike in what is named."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in names), []).append(row)
    return [
        {**dict(zip(names, group, strict=True)), **tally(part)} for group, part in groups.items()
    ]


def curve(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what each margin makes of a no, and how often it takes another line for one."""
    found = []
    for noise, margin in product(NOISE, MARGINS):
        part = [row for row in rows if row["noise"] == noise]
        nos = tally((row for row in part if row["kind"] == "no"), least_margin=margin)
        others = tally((row for row in part if row["kind"] in NO_NO), least_margin=margin)
        unsure = (row for row in part if row["kind"] in ("yes", "not sure"))
        answers = tally(unsure, least_margin=margin)
        found.append({
            "noise": noise, "margin": margin, "no heard": nos["right"], "of": nos["said"],
            "taken for no": others["taken for no"], "of the others": others["said"],
            "yes or not sure taken for no": answers["taken for no"],
        })  # fmt: skip
    return found


def response_times(
    lines: Sequence[str] = ("no", "yes", "no i don't", "not sure") * 3,
) -> list[float]:
    """Return the seconds from the end of speech to the start of an answer's sound.

    The recording is fed in real time, as a microphone would; the end of speech is the last sample
    of the line that is heard.
    """
    speaker, found = Speaker("en-US"), []
    for line in lines:
        conversation = Conversation(Device(skill_answer()), _recognizer())
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
        conversation.close()
    return sorted(found)


def _table(rows: Sequence[dict[str, Any]]) -> str:
    head = list(rows[0])
    lines = [head, ["---"] * len(head), *(row.values() for row in rows)]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n\n"


def all_rows() -> list[dict[str, Any]]:
    """Measure every line by every voice, and print the progress."""
    jobs = list(product(KINDS, VOICES, SPEEDS, NOISE))
    rows = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for row in pool.map(measured, jobs, chunksize=5):
            rows.append(row)
            if len(rows) % 45 == 0:
                sys.stderr.write(f"{len(rows)} of {len(jobs)}\n")
    return sorted(rows, key=lambda row: list(NOISE).index(row["noise"]))


def main() -> None:
    """Measure, print the tables, and write the rows where a file is given."""
    rows = all_rows()
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps(rows, indent=1), encoding="utf-8")
    for table in (by(rows, "noise", "voice"), by(rows, "noise", "kind"), curve(rows)):
        sys.stdout.write(_table(table))
    times = response_times()
    sys.stdout.write(f"response: median {times[len(times) // 2]:.2f} s, most {times[-1]:.2f} s\n")


if __name__ == "__main__":
    main()
