"""The entry point on AWS Lambda."""

from __future__ import annotations

import logging
import os
from typing import Any

from skill import lean  # first of all: it loads the SDK without what is never called
from skill.alexa import Settings, answer, build_skill, metrics

if name := os.environ.get("AWS_LAMBDA_FUNCTION_NAME"):  # on Lambda itself, nowhere else
    metrics.install(name)
logging.getLogger("skill").setLevel(logging.INFO)

_SETTINGS = Settings.from_environment(os.environ)
_SKILL = build_skill(_SETTINGS)
if _SETTINGS.store:
    # boto3 puts off what it can until its first call: half a second on a function of the least
    # memory, and no answer waits that long. So the record of nobody is read before anybody asks.
    _SETTINGS.store.read("nobody")
lean.started()


def lambda_handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer one request of Alexa.

    Raises:
        WrongSkillError: the request is not for the skill of ``ALEXA_SKILL_ID``.
    """
    return answer(_SKILL, event, context)
