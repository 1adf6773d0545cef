"""The entry point on AWS Lambda."""

from __future__ import annotations

import logging
import os
from typing import Any

from skill.alexa import Settings, answer, build_skill

logging.getLogger("skill").setLevel(logging.INFO)

_SKILL = build_skill(Settings.from_environment(os.environ))


def lambda_handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer one request of Alexa.

    Raises:
        WrongSkillError: the request is not for the skill of ``ALEXA_SKILL_ID``.
    """
    return answer(_SKILL, event, context)
