"""What the tests of the voice model share."""

from __future__ import annotations

from typing import Any

import pytest

from skill.model.files import built_locales, read_model


@pytest.fixture(params=built_locales())
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def language_model(locale: str) -> dict[str, Any]:
    found: dict[str, Any] = read_model(locale)["interactionModel"]["languageModel"]
    return found
