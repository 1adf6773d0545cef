"""Whatever breaks, the listener hears words, and the log holds nothing of the request."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import Any

import pytest

from skill.alexa import EventFailedError, Settings, answer, build_skill
from skill.alexa.locales import LOCALES, context_for
from skill.alexa.render import TooLongError, respond
from skill.content.text import safety
from skill.dialog import conversation
from skill.dialog.context import Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.reply import Card, Reply
from skill.storage import open_store
from tests.alexa.envelopes import ONE_VALUE, everything, in_check, red_flag
from tests.alexa.listening import RimListener, spoken
from tests.script import skill_answer

IN_CHECK = {"new": False, "attributes": in_check()}


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
    listener = RimListener(skill_answer(), attributes=in_check(), is_open=True)
    with caplog.at_level(logging.DEBUG):
        response = listener.plays(Move(MoveName.CONDITION, "anticoagulant"))
    assert "emergency" in spoken(response)
    assert "sorry" in spoken(response)
    assert response["response"]["shouldEndSession"] is True
    assert response["sessionAttributes"] == {}
    assert "ERROR    skill.alexa:faults.py" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "warfarin" not in caplog.text
    assert "anticoagulant" not in caplog.text


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("locale", [*LOCALES, "fr-FR", None, 7])
def test_a_red_flag_gets_the_countrys_number_whatever_breaks(locale: Any) -> None:  # noqa: ANN401
    known = locale if locale in LOCALES else None
    number = context_for(known, Screening.INTERVIEW, remembers=False).help_at_hand.number
    response = skill_answer()(everything({**red_flag(ONE_VALUE), "locale": locale}, **IN_CHECK))
    assert number in spoken(response)
    assert response["response"]["shouldEndSession"] is True
    assert response["sessionAttributes"] == {}


def test_what_is_no_request_is_answered_in_words_and_ends_the_session() -> None:
    response = skill_answer()({**everything({"type": "LaunchRequest"}, **IN_CHECK), "request": []})
    assert "couldn't read" in spoken(response)
    assert response["response"]["shouldEndSession"] is True
    assert response["sessionAttributes"] == {}


def test_an_answer_that_is_too_long_is_an_apology(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skill.alexa.render.MOST_CHARACTERS", 20)
    response = RimListener(skill_answer()).plays(Move(MoveName.ABOUT))
    assert "sorry" in spoken(response)


def test_alexa_takes_8000_characters_of_speech_of_reprompt_and_of_card() -> None:
    """Markup and title count too (Response Format Reference, "Response object")."""

    def reply(speech: int, reprompt: int, card: int) -> Reply:
        said, again, read = (
            (safety("a" * (length - used)),)
            for length, used in ((speech, 15), (reprompt, 15), (card, 5))
        )
        return Reply(said, again, Card("Title", read))

    assert respond(reply(8000, 8000, 8000))
    for lengths in ((8001, 99, 99), (99, 8001, 99), (99, 99, 8001)):
        with pytest.raises(TooLongError):
            respond(reply(*lengths))


@pytest.mark.usefixtures("broken")
def test_even_the_dialogs_loss_leaves_the_lambda_answering(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_dispatch(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        raise MemoryError

    monkeypatch.setattr("ask_sdk_core.skill.CustomSkill.invoke", no_dispatch)
    for kind in ("LaunchRequest", "IntentRequest", "Alexa.Presentation.APL.UserEvent"):
        assert "sorry" in spoken(skill_answer()(everything({"type": kind}))), kind
    assert skill_answer()(everything({"type": "SessionEndedRequest"}))["response"] == {}


def test_who_disables_the_skill_is_forgotten_or_the_call_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A call that fails is made again by Alexa."""
    folder = tmp_path / "store"
    folder.mkdir()
    skill = build_skill(Settings(store=open_store(f"sqlite:{folder}/memory")))
    disabled = everything({"type": "AlexaSkillEvent.SkillDisabled"})
    assert answer(skill, disabled)["response"] == {}
    shutil.rmtree(folder)
    with pytest.raises(EventFailedError):
        answer(skill, disabled)
    assert "fault=NotForgottenError" in caplog.text
