"""What could be said next is what the skill just offered, and is understood as that."""

from __future__ import annotations

import pytest

from skill.content import LANGUAGES
from skill.tools.model.files import built_locales
from skill.tools.model.intents import FALLBACK
from skill.tools.simulator.device import Turn
from skill.tools.simulator.resolver import resolver_for
from skill.tools.simulator.scripts import Script
from skill.tools.simulator.suggestions import suggestions
from tests.script import played, scripts


def suggested(turn: Turn, locale: str = "en-US") -> tuple[str, ...]:
    return suggestions(locale, turn.speech, turn.reprompt)


@pytest.mark.parametrize("script", scripts(), ids=lambda script: script.title)
def test_every_open_turn_suggests_what_is_understood(script: Script) -> None:
    resolver = resolver_for(script.locale)
    for _, turn in played(script.title).turns:
        if turn.session_open:
            phrases = suggested(turn, script.locale)
            assert phrases, turn.speech
            assert FALLBACK not in {resolver.resolve(phrase).name for phrase in phrases}


@pytest.mark.parametrize("locale", built_locales())
def test_a_question_of_the_check_is_answered_by_three_phrases(locale: str) -> None:
    speech = "Got it. Do you take a blood thinner, such as warfarin, Eliquis, or Xarelto?"
    reprompt = f"Please say yes, no, or not sure. {speech}"
    assert suggestions(locale, speech, reprompt) == ("yes", "no", "not sure")


def test_an_open_question_is_not_answered_by_yes() -> None:
    speech = "No problem, maybe another time. What else can I do for you?"
    assert suggestions("en-US", speech, "") == ()


def test_what_is_offered_comes_in_the_order_of_the_speech() -> None:
    speech = "You can say breathing only, or start the safety check to begin again."
    speech += " Which would you like?"
    assert suggestions("en-US", speech, "") == ("breathing only", "start the safety check")


def test_benefits_in_a_list_can_be_asked_for() -> None:
    speech = "Here are three more.\nPosture: you may sit and stand taller.\n"
    assert "tell me about posture" in suggestions("en-US", speech, "")


@pytest.mark.parametrize("benefit", LANGUAGES["en"].benefits.ids())
def test_what_is_suggested_for_a_benefit_leads_to_it(benefit: str) -> None:
    [phrase] = suggestions("en-US", LANGUAGES["en"].benefits[benefit].line.text, "")
    intent = resolver_for("en-US").resolve(phrase)
    value = intent.slots["benefit"].value
    assert value is not None
    assert (intent.name, value.id) == ("BenefitDetailIntent", benefit)


def test_words_that_happen_to_be_said_are_no_offer() -> None:
    assert suggestions("en-US", "There is no help, so stop and go back to the routine.", "") == ()


def test_a_phrase_is_found_whatever_fills_its_sentence() -> None:
    speech = "Please say yes only if nothing has changed. Say help if you are stuck."
    assert suggestions("en-US", speech, "") == ("yes",)
