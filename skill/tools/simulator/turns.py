"""One turn of the page's conversation: plain data in, plain data out, nothing kept between."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from skill.tools.simulator.device import AnswerEnvelope, Device, Session, Turn
from skill.tools.simulator.envelopes import Touch
from skill.tools.simulator.hardware import HARDWARE, HUB
from skill.tools.simulator.suggestions import suggestions

MOST_CHARACTERS = 1_000
"""The longest utterance that is understood."""


class BadRequestError(ValueError):
    """A request that cannot be answered; the message says what is wrong with it."""


def take_turn(answer: AnswerEnvelope, body: dict[str, Any]) -> dict[str, Any]:
    """Return what happens when somebody speaks to a device, touches it, is silent or leaves.

    The body holds one of ``text``, ``touch``, ``"silence": true``, ``"unheard": true`` (something
    was said that can't be made out) and ``"end": true``; beside it
    the ``locale``, the ``device``, the ``session`` as the last turn left it, and ``shown``, the
    token of the document on the screen. ``heard`` is how many seconds of the last answer were
    heard, where it was interrupted.

    Raises:
        BadRequestError: the body is not of that form.
        SpeechError: the skill's answer cannot be spoken.
    """
    device = _device(answer, body)
    began = perf_counter()
    turn = _turn(device, body)
    milliseconds = round(1_000 * (perf_counter() - began), 1)
    return {**_as_data(turn, device), "milliseconds": milliseconds}


def _device(answer: AnswerEnvelope, body: dict[str, Any]) -> Device:
    hardware = HARDWARE.get(str(body.get("device", HUB.id)))
    if hardware is None:
        raise BadRequestError(f"The device must be one of {', '.join(HARDWARE)}.")
    session = body.get("session")
    try:
        device = Device(
            answer,
            str(body.get("locale", "en-US")),
            None if session is None else Session.from_data(session),
            hardware=hardware,
        )
    except ValueError as error:
        raise BadRequestError(f"The request cannot be read: {error}.") from error
    device.shown = str(body.get("shown", ""))
    heard = body.get("heard")
    device.heard = heard if isinstance(heard, int | float) else None
    return device


def _turn(device: Device, body: dict[str, Any]) -> Turn:
    match body:
        case {"silence": True}:
            return device.silence()
        case {"unheard": True}:
            return device.unheard()
        case {"end": True}:
            return device.end()
        case {"touch": {"token": str(token), "arguments": list(arguments), "source": dict(source)}}:
            return device.touch(Touch(token, tuple(arguments), source))
        case {"text": str(text)} if len(text) > MOST_CHARACTERS:
            raise BadRequestError(f"Say it in {MOST_CHARACTERS} characters at most.")
        case {"text": str(text)} if text.strip():
            return device.utter(text)
    raise BadRequestError(
        'The request needs a "text", a "touch" with token, arguments and source, '
        '"silence": true, "unheard": true, or "end": true.'
    )


def _as_data(turn: Turn, device: Device) -> dict[str, Any]:
    return {
        "utterance": turn.utterance,
        "requestType": turn.request["request"]["type"] if turn.request else None,
        "intent": _intent(turn),
        "speech": turn.speech,
        "reprompt": turn.reprompt,
        "card": turn.card,
        "suggestions": _suggestions(turn, device),
        "sessionOpen": turn.session_open,
        "session": device.session.to_data() if device.session else None,
        "request": turn.request,
        "response": turn.response,
    }


def _intent(turn: Turn) -> dict[str, Any] | None:
    if turn.intent is None:
        return None
    slots = {
        name: {"said": heard.said, "id": heard.value.id if heard.value else None}
        for name, heard in turn.intent.slots.items()
        if heard.said is not None
    }
    return {"name": turn.intent.name, "slots": slots}


def _suggestions(turn: Turn, device: Device) -> list[str]:
    if not turn.session_open:
        return [f"open {device.invocation_name}"]
    return list(suggestions(device.locale, turn.speech, turn.reprompt))
