"""What the tests of the voice model share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from skill.tools.model.build import build_all
from skill.tools.model.files import built_locales, read_model


@pytest.fixture(scope="session")
def texts() -> Mapping[str, str]:
    """Return what the sources give now; building takes seconds, so it is done once."""
    return build_all()


@pytest.fixture(params=built_locales())
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def language_model(locale: str) -> dict[str, Any]:
    found: dict[str, Any] = read_model(locale)["interactionModel"]["languageModel"]
    return found
