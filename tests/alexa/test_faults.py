"""Whatever breaks, the listener hears words, and the log holds nothing of the request."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from skill.dialog import conversation
from skill.dialog.moves import Move, MoveName
from tests.alexa.listening import RimListener, spoken
from tests.script import skill_answer


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the dialog fail with an error that quotes what was said."""

    def fail(*args: object) -> None:
        raise RuntimeError("i take warfarin")

    monkeypatch.setattr(conversation, "respond", fail)


@pytest.mark.usefixtures("broken")
def test_a_fault_is_a_spoken_apology_that_names_emergencies(
    caplog: pytest.LogCaptureFixture,
) -> None:
    listener = RimListener(skill_answer())
    with caplog.at_level(logging.DEBUG):
        response = listener.plays(Move(MoveName.CONDITION, "anticoagulant"))
    assert "emergency" in spoken(response)
    assert "sorry" in spoken(response)
    assert response["response"]["shouldEndSession"] is True
    assert response["sessionAttributes"] == {}
    assert "RuntimeError" in caplog.text
    assert "warfarin" not in caplog.text
    assert "anticoagulant" not in caplog.text


def test_an_answer_that_is_too_long_is_an_apology(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skill.alexa.render.MOST_CHARACTERS", 20)
    response = RimListener(skill_answer()).plays(Move(MoveName.ABOUT))
    assert "sorry" in spoken(response)


@pytest.mark.usefixtures("broken")
def test_even_the_dialogs_loss_leaves_the_lambda_answering(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_dispatch(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        raise MemoryError

    monkeypatch.setattr("ask_sdk_core.skill.CustomSkill.invoke", no_dispatch)
    assert "sorry" in spoken(RimListener(skill_answer()).plays(Move(MoveName.NO)))
