"""A whole turn: a request envelope in, a response envelope out, both as plain data."""

from __future__ import annotations

from typing import Any, cast

from ask_sdk_core.skill import CustomSkill

from skill.alexa.faults import apology, log_fault, unreadable
from skill.alexa.reading import application_id_of_test, read
from skill.alexa.requests import SKILL_DISABLED, is_from_somebody
from skill.alexa.writing import written


class WrongSkillError(Exception):
    """The request is for another skill, or does not say for which."""


class EventFailedError(Exception):
    """The call must fail, so that Alexa sends the event again."""


def answer(skill: CustomSkill, envelope: object, context: object = None) -> dict[str, Any]:
    """Return the response to a request; whatever breaks is answered in words.

    Raises:
        WrongSkillError: the skill has an id, and the request is not for it.
        EventFailedError: somebody disabled the skill, and could not be forgotten.
    """
    _refuse_others(skill.skill_id, application_id_of_test(envelope))
    try:
        request_envelope = read(envelope)
    except Exception as error:
        log_fault(error)
        return unreadable(envelope)
    try:
        return cast(dict[str, Any], written(skill.invoke(request_envelope, context)))
    except Exception as error:
        log_fault(error)
    request = request_envelope.request
    if request and request.object_type == SKILL_DISABLED:
        raise EventFailedError(f"{SKILL_DISABLED} is to be sent again")
    return apology(envelope) if is_from_somebody(request) else {"version": "1.0", "response": {}}


def _refuse_others(skill_id: str | None, named: object) -> None:
    """Refuse a request that is not for the skill; a skill without an id takes any.

    Raises:
        WrongSkillError: it is not.
    """
    if skill_id is None or named == skill_id:
        return
    if named is None:
        raise WrongSkillError(
            "the request names no skill: context.System.application.applicationId is missing, "
            "and so is session.application.applicationId"
        )
    raise WrongSkillError("the request's application id is not ALEXA_SKILL_ID")
