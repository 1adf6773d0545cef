"""From a request as plain data to the SDK's own models: what the skill needs of it, and no more.

The SDK's serializer refuses a whole request for one value that it does not know, in whatever
field. Here what nobody asks for is not looked at, and a field that is not of its type counts as
missing: a new kind of screen keeps nobody from hearing an emergency number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final

from ask_sdk_model.application import Application
from ask_sdk_model.context import Context
from ask_sdk_model.device import Device
from ask_sdk_model.intent import Intent
from ask_sdk_model.intent_request import IntentRequest
from ask_sdk_model.interfaces.alexa.presentation.apl.alexa_presentation_apl_interface import (
    AlexaPresentationAplInterface,
)
from ask_sdk_model.interfaces.alexa.presentation.apl.runtime import Runtime
from ask_sdk_model.interfaces.alexa.presentation.apl.user_event import UserEvent
from ask_sdk_model.interfaces.system.system_state import SystemState
from ask_sdk_model.launch_request import LaunchRequest
from ask_sdk_model.list_slot_value import ListSlotValue
from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.session import Session
from ask_sdk_model.simple_slot_value import SimpleSlotValue
from ask_sdk_model.slot import Slot
from ask_sdk_model.slot_value import SlotValue
from ask_sdk_model.slu.entityresolution.resolution import Resolution
from ask_sdk_model.slu.entityresolution.resolutions import Resolutions
from ask_sdk_model.slu.entityresolution.status import Status
from ask_sdk_model.slu.entityresolution.status_code import StatusCode
from ask_sdk_model.slu.entityresolution.value import Value
from ask_sdk_model.slu.entityresolution.value_wrapper import ValueWrapper
from ask_sdk_model.supported_interfaces import SupportedInterfaces
from ask_sdk_model.user import User

from skill.alexa.requests import EXCEPTION, INTENT, LAUNCH, RED_FLAG, SESSION_ENDED, TOUCH

Fields = Mapping[str, Any]

_TYPE: Final = re.compile(r"[A-Za-z0-9_.]{1,100}")
_CONSTANT: Final = re.compile(r"[A-Z][A-Z0-9_]{0,99}")
"""How Amazon names types of requests, and constants; anything else names none."""
_NO_FIELDS: Final[Fields] = {}


class _Attributes(dict[str, object]):
    """Session attributes, which nobody changes in place: so the SDK's deep copy is the same."""

    def __deepcopy__(self, _: object) -> _Attributes:
        return self


_NO_STATE: Final = _Attributes(unreadable=True)
"""Stands for attributes that are no object: no state of the skill, so it starts afresh."""


class UnreadableError(ValueError):
    """It tells neither what type of request it is, nor an intent."""


def read(envelope: object) -> RequestEnvelope:
    """Return the SDK's model of a request.

    Types that the skill needs nothing of make a plain ``Request`` of that type. One that the SDK
    does not know, and that carries an intent, makes an ``IntentRequest`` of that type.

    Raises:
        UnreadableError: it is no request.
    """
    whole = fields_of(envelope)
    system, session = _system(whole), _object(whole, "session")
    return RequestEnvelope(
        version=_text(whole, "version"),
        session=_session(session) if isinstance(whole.get("session"), dict) else None,
        context=Context(
            system=SystemState(
                application=Application(_as_text(application_id_of_test(whole))),
                user=_user(system) or _user(session),
                device=_device(_object(system, "device")),
            )
        ),
        request=_request(_object(whole, "request")),
    )


def application_id(envelope: object) -> object:
    """Return the id of the skill that a request is for as Alexa names it; None if it does not."""
    return _application_id(_system(fields_of(envelope)))


def application_id_of_test(envelope: object) -> object:
    """Return the same of what may be a test event too.

    Test events in the form of older samples have no context, and name the skill in the session.
    """
    named = application_id(envelope)
    return _application_id(_object(fields_of(envelope), "session")) if named is None else named


def fields_of(value: object) -> Fields:
    """Return the fields of an object, none of what is no object."""
    return value if isinstance(value, dict) else _NO_FIELDS


def _system(whole: Fields) -> Fields:
    return _object(_object(whole, "context"), "System")


def _application_id(holder: Fields) -> object:
    return _object(holder, "application").get("applicationId")


def _session(session: Fields) -> Session:
    new = session.get("new")
    return Session(
        new=new if isinstance(new, bool) else None,
        session_id=_text(session, "sessionId"),
        user=_user(session),
        attributes=_attributes(session.get("attributes")),
        application=Application(_as_text(_application_id(session))),
    )


def _attributes(attributes: object) -> _Attributes | None:
    if attributes is None:
        return None
    return _Attributes(attributes) if isinstance(attributes, dict) else _NO_STATE


def _user(holder: Fields) -> User | None:
    user_id = _text(_object(holder, "user"), "userId")
    return User(user_id) if user_id else None


def _device(device: Fields) -> Device:
    apl = _object(_object(device, "supportedInterfaces"), "Alexa.Presentation.APL")
    runtime = Runtime(_text(_object(apl, "runtime"), "maxVersion"))
    interface = AlexaPresentationAplInterface(runtime) if apl else None
    return Device(
        device_id=_text(device, "deviceId"),
        supported_interfaces=SupportedInterfaces(alexa_presentation_apl=interface),
    )


def _request(request: Fields) -> Request:
    kind, intent = _name(_TYPE, request.get("type")), request.get("intent")
    if kind in _READERS:
        model = _READERS[kind](request)
    elif isinstance(intent, dict) and kind not in Request.discriminator_value_class_map:
        model = IntentRequest(intent=_intent(intent) if intent.get("name") == RED_FLAG else None)
    elif kind:
        model = Request()  # type: ignore[abstract]  # it can be made all the same
    else:
        raise UnreadableError("a request without a type")
    model.object_type = kind
    model.request_id = _text(request, "requestId")
    model.timestamp = _time(request.get("timestamp"))
    model.locale = _text(request, "locale")
    return model


def _utterance(request: Fields) -> IntentRequest:
    return IntentRequest(intent=_intent(_object(request, "intent")))


def _touch(request: Fields) -> UserEvent:
    return UserEvent(arguments=_list(request, "arguments"))


def _session_ended(request: Fields) -> Request:
    from ask_sdk_model.session_ended_error import SessionEndedError  # noqa: PLC0415  rarely needed
    from ask_sdk_model.session_ended_error_type import SessionEndedErrorType  # noqa: PLC0415
    from ask_sdk_model.session_ended_reason import SessionEndedReason  # noqa: PLC0415
    from ask_sdk_model.session_ended_request import SessionEndedRequest  # noqa: PLC0415

    kind = _constant(SessionEndedErrorType, _object(request, "error").get("type"))
    return SessionEndedRequest(
        reason=_constant(SessionEndedReason, request.get("reason")),
        error=SessionEndedError(object_type=kind) if kind else None,
    )


def _exception(request: Fields) -> Request:
    from ask_sdk_model.interfaces.system.error import Error  # noqa: PLC0415  rarely needed
    from ask_sdk_model.interfaces.system.error_type import ErrorType  # noqa: PLC0415
    from ask_sdk_model.interfaces.system.exception_encountered_request import (  # noqa: PLC0415
        ExceptionEncounteredRequest,
    )

    kind = _constant(ErrorType, _object(request, "error").get("type"))
    return ExceptionEncounteredRequest(error=Error(object_type=kind) if kind else None)


_READERS: Final[Mapping[object, Callable[[Fields], Request]]] = {
    LAUNCH: lambda request: LaunchRequest(),
    INTENT: _utterance,
    TOUCH: _touch,
    SESSION_ENDED: _session_ended,
    EXCEPTION: _exception,
}
"""What reads the types of requests of which more is needed than what all have."""


def _intent(intent: Fields) -> Intent:
    slots = _object(intent, "slots")
    read_slots = {name: _slot(_object(slots, name)) for name in slots}
    return Intent(name=_text(intent, "name"), slots=read_slots)


def _slot(slot: Fields) -> Slot:
    return Slot(
        name=_text(slot, "name"),
        value=_text(slot, "value"),
        resolutions=_resolutions(slot),
        slot_value=_slot_value(_object(slot, "slotValue")),
    )


def _slot_value(value: Fields) -> SlotValue | None:
    match value.get("type"):
        case "Simple":
            return SimpleSlotValue(_text(value, "value"), _resolutions(value))
        case "List":
            read_values = map(_slot_value, _objects(value, "values"))
            return ListSlotValue([one for one in read_values if one])
    return None


def _resolutions(holder: Fields) -> Resolutions | None:
    if not isinstance(holder.get("resolutions"), dict):
        return None
    authorities = _objects(holder["resolutions"], "resolutionsPerAuthority")
    return Resolutions([_authority(authority) for authority in authorities])


def _authority(authority: Fields) -> Resolution:
    code = _constant(StatusCode, _object(authority, "status").get("code"))
    values = (_object(wrapper, "value") for wrapper in _objects(authority, "values"))
    return Resolution(
        authority=_text(authority, "authority"),
        status=Status(code),
        values=[ValueWrapper(Value(_text(one, "name"), _text(one, "id"))) for one in values],
    )


def _object(holder: Fields, name: str) -> Fields:
    return fields_of(holder.get(name))


def _list(holder: Fields, name: str) -> list[Any]:
    found = holder.get(name)
    return found if isinstance(found, list) else []


def _objects(holder: Fields, name: str) -> Iterator[Fields]:
    return map(fields_of, _list(holder, name))


def _text(holder: Fields, name: str) -> str | None:
    return _as_text(holder.get(name))


def _as_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _name(form: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and form.fullmatch(value) else None


def _constant(kind: type[Enum], value: object) -> Any:  # noqa: ANN401  a member, or a new one's name
    """Return the member of an enumeration; the name itself where the SDK does not know it yet."""
    name = _name(_CONSTANT, value)
    try:
        return kind(name)
    except ValueError:
        return name


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value)  # type: ignore[arg-type]  # its own TypeError
    except (TypeError, ValueError):
        return None
