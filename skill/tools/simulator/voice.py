"""The page hears and speaks on this machine, where what that needs is installed."""

from __future__ import annotations

from typing import Any, Protocol

from flask import Flask, Response, jsonify, request

from skill.tools.simulator.guard import json_object
from skill.tools.simulator.turns import MOST_CHARACTERS, BadRequestError

MOST_SOUND = 1024 * 1024
"""The largest recording that is read, in bytes: half a minute."""
_SLOWEST, _FASTEST = 30, 300


class Voice(Protocol):
    """What hears and speaks."""

    def hear(self, wav: bytes, locale: str) -> dict[str, Any]:
        """Return what was said in a recording that may go on.

        Raises:
            ValueError: the recording or the locale can't be taken.
        """

    def say(self, text: str, rate: int, locale: str) -> bytes:
        """Return a text as a WAV file; ``rate`` is in percent of the usual."""


def add_voice(app: Flask, voice: Voice) -> None:
    """Let an app hear and speak; nothing of it is kept."""

    @app.post("/simulator/heard")
    def heard() -> Response:
        request.max_content_length = MOST_SOUND
        try:
            found = voice.hear(request.get_data(), request.args.get("locale", "en-US"))
        except ValueError as error:
            raise BadRequestError(f"The sound cannot be heard: {error}.") from error
        return jsonify(found)

    @app.post("/simulator/spoken")
    def spoken() -> Response:
        match json_object():
            case {"text": str(text), "rate": int(rate), "locale": str(locale)} if (
                len(text) <= MOST_CHARACTERS and _SLOWEST <= rate <= _FASTEST
            ):
                return Response(voice.say(text, rate, locale), mimetype="audio/wav")
        raise BadRequestError(
            f'The request needs a "text" of at most {MOST_CHARACTERS} characters, a "rate" from '
            f'{_SLOWEST} to {_FASTEST}, and a "locale".'
        )
