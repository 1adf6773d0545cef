"""The entry point on AWS Lambda."""

from __future__ import annotations

import logging
import os
from typing import Any

from skill import lean  # first of all: it loads the SDK without what is never called
from skill.alexa import Settings, answer, build_skill, metrics
from skill.storage.first_call import make_first_call

if name := os.environ.get("AWS_LAMBDA_FUNCTION_NAME"):  # on Lambda itself, nowhere else
    metrics.install(name)
logging.getLogger("skill").setLevel(logging.INFO)

_SETTINGS = Settings.from_environment(os.environ)
_SKILL = build_skill(_SETTINGS)
if _SETTINGS.store:
    make_first_call(_SETTINGS.store)
lean.started()


def lambda_handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer one request of Alexa.

    Raises:
        WrongSkillError: the request is not for the skill of ``ALEXA_SKILL_ID``.
    """
    return answer(_SKILL, event, context)
