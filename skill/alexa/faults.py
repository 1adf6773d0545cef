"""What is answered when something broke, made ready at start so that nothing can break it."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from typing import Any, Final

from skill.alexa.locales import LOCALES, context_for
from skill.alexa.logs import Fault
from skill.alexa.reading import fields_of
from skill.alexa.render import respond
from skill.alexa.requests import RED_FLAG
from skill.alexa.writing import written
from skill.content import Passage
from skill.content.facts import Tier
from skill.dialog import alarms
from skill.dialog.context import Context, Screening
from skill.dialog.reply import Reply

_LOG = logging.getLogger("skill.alexa")
_ELSEWHERE: Final = ""


def _ready(words: Callable[[Context], Passage]) -> Mapping[str, dict[str, Any]]:
    """Return the whole answer in each locale, as plain data; it ends the session."""
    answers = {}
    for locale in (*LOCALES, _ELSEWHERE):
        context = context_for(locale, Screening.INTERVIEW, remembers=False)
        response = written(respond(Reply(words(context))))
        answers[locale] = {"version": "1.0", "sessionAttributes": {}, "response": response}
    return answers


_ALARMS: Final = _ready(lambda context: alarms.spoken(context, Tier.UNCLEAR))
_APOLOGIES: Final = _ready(lambda context: context.language.general.apology)
_UNREADABLE: Final = _ready(lambda context: context.language.general.not_understood)


def log_fault(exception: BaseException) -> None:
    """Log an error's type and where it happened; its message may quote the request, so not that."""
    frames = traceback.extract_tb(exception.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    _LOG.error(Fault(type(exception).__name__, places))


def apology(envelope: object) -> dict[str, Any]:
    """Return the whole answer to a request that broke everything else."""
    return _answer(_APOLOGIES, envelope)


def unreadable(envelope: object) -> dict[str, Any]:
    """Return the whole answer to what is no request that can be read."""
    return _answer(_UNREADABLE, envelope)


def _answer(answers: Mapping[str, dict[str, Any]], envelope: object) -> dict[str, Any]:
    """Return the answer in the request's locale; the emergency number if it is a red flag."""
    request = fields_of(fields_of(envelope).get("request"))
    if fields_of(request.get("intent")).get("name") == RED_FLAG:
        answers = _ALARMS
    locale = request.get("locale")
    return answers[locale if isinstance(locale, str) and locale in answers else _ELSEWHERE]
