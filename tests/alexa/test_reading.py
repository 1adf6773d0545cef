"""What a request holds beside what is needed changes nothing, and nothing makes it unreadable."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.request_envelope import RequestEnvelope
from hypothesis import given
from hypothesis import strategies as st

from skill.alexa import Settings, answer, build_skill
from skill.alexa.reading import read
from skill.alexa.writing import written
from skill.dialog.moves import Move, MoveName
from tests.alexa.envelopes import (
    MANY_VALUES,
    ONE_VALUE,
    copied,
    everything,
    holder_of,
    in_check,
    places,
    red_flag,
)
from tests.alexa.listening import MOVES, RimListener, spoken
from tests.script import skill_answer

ANSWER = skill_answer()
IN_CHECK = {"new": False, "attributes": in_check()}
CASES = {
    "launch": everything({"type": "LaunchRequest", "locale": "en-US"}),
    "red flag": everything({**red_flag(ONE_VALUE), "locale": "en-GB"}),
    "red flags": everything({**red_flag(MANY_VALUES), "locale": "en-AU"}),
    "no": everything(
        {"type": "IntentRequest", "locale": "en-IN", "intent": {"name": "AMAZON.NoIntent"}},
        **IN_CHECK,
    ),
    "touch": everything(
        {"type": "Alexa.Presentation.APL.UserEvent", "arguments": ["check-1", "no", ""]},
        **IN_CHECK,
    ),
    "end": everything({"type": "SessionEndedRequest"}, **IN_CHECK),
    "exception": everything({"type": "System.ExceptionEncountered"}, **IN_CHECK),
}
NEEDED = (
    "request type locale intent name slots symptom slotValue resolutions resolutionsPerAuthority "
    "status code values value id arguments session new attributes context System device "
    "supportedInterfaces Alexa.Presentation.APL runtime maxVersion"
)
"""The names of what an answer hangs on."""
OTHERS: tuple[Any, ...] = (None, 7, "A_NEW_VALUE", ["x"], {"x": 1})
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=4,
)


def spoilt(case: str, path: tuple[Any, ...], *value: object) -> dict[str, Any]:
    """Return the case with another value at a place, or with none there."""
    envelope = copied(CASES[case])
    holder = holder_of(envelope, path)
    del holder[path[-1]]
    for one in value:
        holder.insert(path[-1], one) if isinstance(holder, list) else holder.update({path[-1]: one})
    return envelope


@cache
def unread(case: str) -> tuple[tuple[Any, ...], ...]:
    """Return places that the answer does not hang on: it is the same without any, and all.

    Of two that say the same, it hangs on one.
    """
    whole, envelope, found = ANSWER(CASES[case]), copied(CASES[case]), []
    for path in sorted(places(envelope), key=len, reverse=True):
        if ANSWER(spoilt(case, path)) != whole:
            continue
        holder = holder_of(envelope, path)
        there, holder[path[-1]] = holder[path[-1]], None
        if ANSWER(envelope) == whole:
            found.append(path)
        else:
            holder[path[-1]] = there
    return tuple(found)


@pytest.mark.parametrize("case", CASES)
def test_an_answer_hangs_on_no_more_than_it_needs(case: str) -> None:
    hanging = set(places(CASES[case])) - set(unread(case))
    names = {name for path in hanging for name in path if "attributes" not in path[:-1]}
    assert {name for name in names if isinstance(name, str)} <= set(NEEDED.split())


@pytest.mark.parametrize("case", CASES)
def test_what_is_of_another_type_or_a_new_constant_counts_as_missing(case: str) -> None:
    """But for session attributes: any that are not the skill's own start afresh."""
    for path in places(CASES[case]):
        now = holder_of(CASES[case], path)[path[-1]]
        missing = ANSWER(spoilt(case, path))
        for value in OTHERS:
            if type(value) is not type(now) and "attributes" not in path:
                assert ANSWER(spoilt(case, path, value)) == missing, (path, value)


@pytest.mark.parametrize("timestamp", [1_501_507_326_551, "yesterday", "", None, {}])
def test_what_is_no_time_is_none(timestamp: object) -> None:
    envelope = spoilt("no", ("request", "timestamp"), timestamp)
    assert ANSWER(envelope) == ANSWER(CASES["no"])


@given(st.sampled_from(sorted(CASES)), st.data())
def test_whatever_stands_where_nothing_is_needed_the_answer_is_the_same(
    case: str, data: st.DataObject
) -> None:
    envelope = copied(CASES[case])
    may_be = [path for path in unread(case) if path != ("session", "new")]  # missing it is false
    paths = data.draw(st.lists(st.sampled_from(may_be), min_size=1, max_size=12))
    for path in sorted(paths, key=len, reverse=True):
        holder_of(envelope, path)[path[-1]] = data.draw(ANYTHING)
    assert ANSWER(envelope) == ANSWER(CASES[case])


@given(st.sampled_from(["red flag", "red flags"]), st.data())
def test_whatever_else_is_wrong_a_red_flag_gets_the_number(case: str, data: st.DataObject) -> None:
    envelope = copied(CASES[case])
    kept = ("request", "intent", "name")
    may_break = [path for path in places(envelope) if path != kept[: len(path)]]
    paths = data.draw(st.lists(st.sampled_from(may_break), min_size=1, max_size=12))
    for path in sorted(paths, key=len, reverse=True):
        holder_of(envelope, path)[path[-1]] = data.draw(ANYTHING)
    text = spoken(ANSWER(envelope))
    assert any(number in text for number in ("999", "triple zero", "your local emergency number"))


@given(st.one_of(ANYTHING, st.fixed_dictionaries({"request": ANYTHING, "session": ANYTHING})))
def test_whatever_is_sent_is_answered(envelope: Mapping[str, Any]) -> None:
    assert set(ANSWER(envelope)) >= {"version", "response"}


def test_a_turn_is_read_and_written_as_the_sdk_does_it() -> None:
    """Each move, said at the menu and in the check, in front of a screen."""
    serializer, skill = DefaultSerializer(), build_skill(Settings())

    def by_both(envelope: Any) -> dict[str, Any]:  # noqa: ANN401  JSON's
        interfaces = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "2024.3"}}}
        envelope["context"]["System"]["device"]["supportedInterfaces"] = interfaces
        response = skill.invoke(serializer.deserialize(json.dumps(envelope), RequestEnvelope), None)
        found = answer(skill, envelope)
        assert serializer.serialize(response) == written(response) == found
        return found

    for before in (MoveName.LAUNCH, MoveName.SAFETY_CHECK):
        for move in MOVES:
            listener = RimListener(by_both)
            listener.plays(Move(before))
            listener.plays(move)


@pytest.mark.parametrize(
    "what",
    [
        *("version", "request.request_id", "request.timestamp", "request.locale"),
        *("session.new", "session.session_id", "session.user.user_id", "session.attributes"),
        *("session.application.application_id", "context.system.application.application_id"),
        *("context.system.user.user_id", "context.system.device.device_id"),
    ],
)
def test_who_asks_and_when_is_read_as_the_sdk_reads_it(what: str) -> None:
    envelope = copied(CASES["no"])
    envelope["context"]["System"]["user"]["userId"] = "another"
    wanted = DefaultSerializer().deserialize(json.dumps(envelope), RequestEnvelope)
    assert attrgetter(what)(read(envelope)) == attrgetter(what)(wanted)


def test_without_a_context_the_session_says_who_asks() -> None:
    user = attrgetter("context.system.user.user_id")
    assert user(read({**CASES["no"], "context": None})) == "text"


@pytest.mark.parametrize("kind", ["Brand.New", "CanFulfillIntentRequest2", None, 7])
def test_an_intent_in_a_request_of_a_new_type_is_not_understood_unless_it_is_a_red_flag(
    kind: object,
) -> None:
    no = everything({"type": "IntentRequest", "intent": {"name": "AMAZON.NoIntent"}}, **IN_CHECK)
    flag = everything({**red_flag(ONE_VALUE), "locale": "en-US"})
    no["request"]["type"] = flag["request"]["type"] = kind
    assert "I need a plain" in spoken(ANSWER(no))
    assert spoken(ANSWER(flag)).startswith("Call 911 now.")


SHARED = sorted((Path(__file__).resolve().parents[3] / "shared/data/envelopes").glob("*.json"))


@pytest.mark.skipif(not SHARED, reason="the folder of envelopes is not there")
def test_envelopes_that_were_seen_to_fail_are_answered() -> None:
    skill = build_skill(Settings("amzn1.ask.skill.00000000-1111-2222-3333-444444444444"))
    for path in SHARED:
        for envelope in json.loads(path.read_text()):
            answered = answer(skill, envelope)
            if path.name.startswith("f1"):
                assert spoken(answered).startswith("Call 911 now."), path.name
            else:
                assert answered["response"] == {}
                sent = envelope.get("session", {}).get("attributes")
                assert answered.get("sessionAttributes") == sent
