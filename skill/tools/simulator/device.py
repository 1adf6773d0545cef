"""A virtual device: it hears, asks the skill, and speaks, as an Echo does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any

from skill.tools.model.intents import FALLBACK
from skill.tools.simulator.envelopes import (
    Place,
    Touch,
    intent_request,
    launch_request,
    new_session_id,
    session_ended_request,
    touch_request,
)
from skill.tools.simulator.hardware import SPEAKER, Hardware
from skill.tools.simulator.invocation import invocation_in
from skill.tools.simulator.known import ResolvedIntent
from skill.tools.simulator.resolver import resolver_for
from skill.tools.simulator.speech import spoken_seconds, spoken_text

AnswerEnvelope = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Answers a request envelope with a response envelope."""

_STARTS = 3
"""How many seconds pass between a request and the beginning of its answer."""
_THINKS = 6
"""How many seconds somebody takes to answer."""


@dataclass(frozen=True)
class Session:
    """An open session, as a device and the service keep it between turns.

    ``attributes`` is JSON text; ``reprompt`` is what is said after silence, and ``reprompted``
    whether that was said already. ``sent`` is when the last request was sent, in seconds since the
    epoch, and ``lasts`` how long its answer takes to say, in seconds.
    """

    id: str
    attributes: str = "{}"
    reprompt: str = ""
    reprompted: bool = False
    sent: float = 0.0
    lasts: float = 0.0

    def to_data(self) -> dict[str, Any]:
        """Return the session as plain data."""
        return {**asdict(self), "attributes": json.loads(self.attributes)}

    @classmethod
    def from_data(cls, data: object) -> Session:
        """Return the session that :meth:`to_data` described.

        Raises:
            ValueError: the data is not of that form.
        """
        match data:
            case {
                "id": str(session_id),
                "attributes": dict(attributes),
                "reprompt": str(reprompt),
                "reprompted": bool(reprompted),
                "sent": int() | float() as sent,
                "lasts": int() | float() as lasts,
            }:
                return cls(session_id, json.dumps(attributes), reprompt, reprompted, sent, lasts)
        raise ValueError(f"a session has {', '.join(each.name for each in fields(cls))}")


@dataclass(frozen=True)
class Turn:
    """What happened in one turn.

    ``request`` and ``response`` are envelopes; they are None where the device spoke without
    asking the skill. ``speech`` and ``reprompt`` are plain text.
    """

    utterance: str
    request: dict[str, Any] | None = None
    intent: ResolvedIntent | None = None
    response: dict[str, Any] | None = None
    speech: str = ""
    reprompt: str = ""
    card: dict[str, Any] | None = None
    session_open: bool = False


class Device:
    """A device in one locale, with at most one open session.

    ``shown`` is the token of the document on its screen, empty where there is none. ``heard`` is
    how many seconds of the last answer were heard; None, where all of it was. Its clock goes with
    what is heard, however fast somebody types.
    """

    shown = ""
    heard: float | None = None

    def __init__(
        self,
        answer: AnswerEnvelope,
        locale: str = "en-US",
        session: Session | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        hardware: Hardware = SPEAKER,
    ) -> None:
        """Make a device that asks ``answer``; a session may go on where another device left it.

        Raises:
            ValueError: the locale has no interaction model.
        """
        self.locale = locale
        self.session = session
        self._answer = answer
        self._now = now
        self._hardware = hardware
        self._resolver = resolver_for(locale)

    @property
    def invocation_name(self) -> str:
        """The name by which the skill is opened."""
        return self._resolver.invocation_name

    def utter(self, text: str) -> Turn:
        """Say something to the device.

        Naming the skill opens a new session; so does anything that is said while none is open.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        invocation = invocation_in(text, self.invocation_name, self.locale)
        if invocation is not None:
            self.session = None
        if invocation is not None and not invocation.rest:
            return self._ask(text, None, launch_request(self._place()))
        intent = self._resolver.resolve(invocation.rest if invocation else text)
        return self._ask(text, intent, intent_request(self._place(), intent))

    def unheard(self) -> Turn:
        """Say something that the device can't make out: it asks as for what it has no intent for.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        intent = ResolvedIntent(FALLBACK, {})
        return self._ask("", intent, intent_request(self._place(), intent))

    def touch(self, touch: Touch) -> Turn:
        """Touch the document on the screen; while no session is open, that begins one.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        return self._ask("", None, touch_request(self._place(), touch))

    def silence(self) -> Turn:
        """Say nothing for eight seconds: the device asks once more, the next time it gives up.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        session = self.session
        if session is None:
            return Turn("")
        if session.reprompt and not session.reprompted:
            self.session = replace(session, reprompted=True)
            return Turn("", speech=session.reprompt, session_open=True)
        return self._end("EXCEEDED_MAX_REPROMPTS")

    def end(self) -> Turn:
        """End the session from outside, as "exit" does on a real device.

        Raises:
            SpeechError: the skill's answer cannot be spoken.
        """
        return self._end("USER_INITIATED") if self.session else Turn("")

    def _end(self, reason: str) -> Turn:
        request = session_ended_request(self._place(), reason)
        response = self._answer(request)
        self.session = None
        return Turn("", request, response=response)

    def _place(self) -> Place:
        session = self.session
        return Place(
            locale=self.locale,
            session_id=session.id if session else new_session_id(),
            is_new_session=session is None,
            attributes=json.loads(session.attributes) if session else {},
            time=self._time(),
            hardware=self._hardware,
            shown=self.shown,
        )

    def _time(self) -> datetime:
        if self.session is None:
            return self._now()
        heard = self.session.lasts + _THINKS if self.heard is None else self.heard
        return datetime.fromtimestamp(self.session.sent + _STARTS + heard, UTC)

    def _ask(self, text: str, intent: ResolvedIntent | None, request: dict[str, Any]) -> Turn:
        envelope = self._answer(request)
        response = envelope.get("response") or {}
        speech = spoken_text(response.get("outputSpeech"))
        reprompt = spoken_text((response.get("reprompt") or {}).get("outputSpeech"))
        stays_open = response.get("shouldEndSession") is False
        self.session = (
            Session(
                id=request["session"]["sessionId"],
                attributes=json.dumps(envelope.get("sessionAttributes") or {}),
                reprompt=reprompt,
                sent=datetime.fromisoformat(request["request"]["timestamp"]).timestamp(),
                lasts=spoken_seconds(response.get("outputSpeech")),
            )
            if stays_open
            else None
        )
        return Turn(
            text, request, intent, envelope, speech, reprompt, response.get("card"), stays_open
        )
