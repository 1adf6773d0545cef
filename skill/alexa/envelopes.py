"""A whole turn: a request envelope in, a response envelope out, both as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.skill import CustomSkill
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.alexa.faults import apology, log_fault, unreadable
from skill.alexa.serializer import PlanningSerializer
from skill.alexa.touches import with_readable_arguments

_SERIALIZER: Final = PlanningSerializer()
"""In place of each skill's own; its plans are made once, whichever skill answers."""


class WrongSkillError(Exception):
    """The request is for another skill, or does not say for which."""


def answer(
    skill: CustomSkill, envelope: Mapping[str, Any], context: object = None
) -> dict[str, Any]:
    """Return the response to a request; whatever breaks is answered in words.

    Raises:
        WrongSkillError: the skill has an id, and the request is not for it.
    """
    if skill.skill_id is not None and _application_id(envelope) != skill.skill_id:
        raise WrongSkillError("the request's application id is not ALEXA_SKILL_ID")
    try:
        return _turn(skill, envelope, context)
    except SerializationException as error:
        log_fault(error)
        return unreadable(envelope)
    except Exception as error:
        log_fault(error)
        return apology(envelope)


def _turn(skill: CustomSkill, envelope: Mapping[str, Any], context: object) -> dict[str, Any]:
    readable = with_readable_arguments(with_readable_attributes(envelope))
    request = _SERIALIZER.from_plain(readable, RequestEnvelope)
    if request.request is None:
        raise SerializationException("an envelope without a request")
    return cast(dict[str, Any], _SERIALIZER.serialize(skill.invoke(request, context)))


def with_readable_attributes(envelope: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the envelope with session attributes that the SDK can read.

    Attributes of another type than an object become an object that is no state of the skill,
    so that the conversation starts afresh in words.
    """
    session = envelope.get("session")
    if not isinstance(session, dict) or isinstance(session.get("attributes"), dict | type(None)):
        return envelope
    return {**envelope, "session": {**session, "attributes": {"unreadable": True}}}


def _application_id(envelope: Mapping[str, Any]) -> object:
    place: object = envelope
    for name in ("context", "System", "application", "applicationId"):
        place = place.get(name) if isinstance(place, dict) else None
    return place
