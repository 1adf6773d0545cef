"""A listener whose moves go through the adapter, as request envelopes to what Lambda runs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

from skill.alexa.intents import INTENTS
from skill.dialog.moves import UNKNOWN, Move, MoveName
from skill.tools.simulator.device import AnswerEnvelope
from skill.tools.simulator.envelopes import (
    Place,
    intent_request,
    launch_request,
    session_ended_request,
)
from skill.tools.simulator.known import ResolvedIntent, SlotHeard
from skill.tools.simulator.matching import Value
from skill.tools.simulator.speech import spoken_seconds
from tests.dialog.listener import Watch, every_move

NOW = datetime(2026, 1, 1, tzinfo=UTC)
INTENT_OF = {intent.move: name for name, intent in INTENTS.items()}
MOVES = [move for move in every_move() if move.name is MoveName.LAUNCH or move.name in INTENT_OF]
_SENTENCE = re.compile(r"[^.?!]+[.?!]")


def intent_for(move: Move) -> ResolvedIntent:
    """Return the intent that makes the move, as the voice model would have understood it."""
    name = INTENT_OF[move.name]
    slot = INTENTS[name].slot
    if slot is None:
        return ResolvedIntent(name, {})
    heard = SlotHeard("Type")
    if move.value is not None:
        known = None if move.value == UNKNOWN else Value(move.value, move.value)
        heard = SlotHeard("Type", move.value, known)
    return ResolvedIntent(name, {slot: heard})


def spoken(response: Mapping[str, Any]) -> str:
    """Return the text of a response's speech, empty if there is none.

    Raises:
        ElementTree.ParseError: the SSML is not well-formed.
    """
    speech = response["response"].get("outputSpeech")
    text = "".join(ET.fromstring(speech["ssml"]).itertext()) if speech else ""  # noqa: S314
    return " ".join(text.split())


@dataclass
class RimListener:
    """Somebody who talks to the skill through Alexa; ``attributes`` may be tampered with."""

    answer: AnswerEnvelope
    attributes: Any = field(default_factory=dict)
    is_open: bool = False
    watch: Watch = field(default_factory=Watch)
    now: datetime = NOW
    sent: datetime = NOW

    def interrupts(self) -> None:
        """Have heard no more than the first ten seconds of the last answer."""
        self.now = self.sent + timedelta(seconds=10)

    def leaves(self) -> None:
        """End the session from outside, if it is open."""
        if self.is_open:
            self.answer(self._with_attributes(session_ended_request(self._place(), "ERROR")))
        self.is_open = False

    def plays(self, move: Move) -> dict[str, Any]:
        """Play a move once all was heard, and return the whole response."""
        place = self._place()
        request = (
            launch_request(place)
            if move.name is MoveName.LAUNCH
            else intent_request(place, intent_for(move))
        )
        response = self.answer(self._with_attributes(request))
        self.is_open = response["response"]["shouldEndSession"] is False
        self.attributes = response.get("sessionAttributes") or {}
        self.sent = self.now
        self.now += timedelta(seconds=8 + spoken_seconds(response["response"].get("outputSpeech")))
        sentences = [found.strip() for found in _SENTENCE.findall(spoken(response))]
        self.watch = self.watch.after(move, sentences or [""])
        return response

    def _place(self) -> Place:
        return Place("en-US", "session", not self.is_open, {}, self.now)

    def _with_attributes(self, request: dict[str, Any]) -> dict[str, Any]:
        if self.is_open:
            request["session"]["attributes"] = json.loads(json.dumps(self.attributes))
        return request
