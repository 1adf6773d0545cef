"""Whether a device can draw the documents."""

from __future__ import annotations

import re

from ask_sdk_core.handler_input import HandlerInput

from skill.alexa.screens.documents import VERSION


def draws_screens(handler_input: HandlerInput) -> bool:
    """Return whether the device draws documents of the version that ours declare."""
    context = handler_input.request_envelope.context
    device = context.system.device if context and context.system else None
    interfaces = device.supported_interfaces if device else None
    apl = interfaces.alexa_presentation_apl if interfaces else None
    runtime = apl.runtime if apl else None
    return _version(runtime.max_version if runtime else None) >= _version(VERSION)


def _version(text: object) -> tuple[int, ...]:
    """Return a version's numbers, none for what is no version."""
    found = re.fullmatch(r"(\d{1,4})\.(\d{1,4})", str(text))
    return tuple(map(int, found.groups())) if found else ()
