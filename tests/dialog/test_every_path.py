"""Every path through the real conversation, walked from its beginning.

The walk prunes only where both the state and all that the listener knows are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

import pytest

from skill.content import Sentence
from skill.content.facts import STRETCH
from skill.content.walk import sentences as every_sentence
from skill.dialog.context import Context
from skill.dialog.conversation import respond, start_afresh
from skill.dialog.moves import UNKNOWN, Move, MoveName
from skill.dialog.plain import from_plain, to_plain
from skill.dialog.positions.after import After, Choice
from skill.dialog.positions.menu import Arrived, Menu
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.resuming import Resuming
from skill.dialog.positions.routine import Routine
from skill.dialog.reply import Reply, sentences
from skill.dialog.state import Habits, Place, State
from tests.dialog.listener import (
    EMERGENCY,
    ENGLISH,
    INTERVIEW,
    NONE_CAME_UP,
    PRESSING,
    QUESTIONS,
    REASONS,
    REMEMBERING,
    SELF_CHECK,
    STOPPED,
    WENT_ON,
    Listener,
    every_move,
    said,
)

Step = tuple[Listener, Move, Listener, Reply]
FORBIDDEN = re.compile(r"\b(safe|safely|cleared|fine|cure|all clear)\b", re.IGNORECASE)


BEEN_HERE = State(habits=Habits(been_here=True))
LEFT_THE_ROUTINE = State(habits=Habits(been_here=True, place=Place("full", "shoulder_rolls")))
STARTS = {INTERVIEW: BEEN_HERE, SELF_CHECK: BEEN_HERE, REMEMBERING: LEFT_THE_ROUTINE}
"""How a session may begin: as a new one, or with what was remembered of an earlier one."""

CHANGES_ONLY_THE_PACE = (Move(MoveName.PACE, "slower"), Move(MoveName.PACE, "faster"))
CHANGES_ONLY_HABITS = (*CHANGES_ONLY_THE_PACE, Move(MoveName.FORGET_ME))


@cache
def every_step(context: Context) -> tuple[Step, ...]:
    """Return every step of every path: who stood where, the move, who stands where, the reply.

    A path ends with its session; the starts say how the next one may begin. Moves that change
    habits alone are left out: other tests show that they change nothing else.
    """
    steps: list[Step] = []
    begin = Listener(context, STARTS[context])
    seen, waiting = {begin}, [begin]
    moves = tuple(move for move in every_move() if move not in CHANGES_ONLY_HABITS)
    while waiting:
        here = waiting.pop()
        for move in moves:
            there, reply = here.plays(move)
            steps.append((here, move, there, reply))
            if there not in seen and not reply.ends_session:
                seen.add(there)
                waiting.append(there)
    return tuple(steps)


every_scene = pytest.mark.parametrize(
    "context", [INTERVIEW, SELF_CHECK, REMEMBERING], ids=["interview", "self-check", "remembering"]
)


@every_scene
def test_the_walk_is_a_real_one(context: Context) -> None:
    places = {type(there.state.at).__name__ for _, _, there, _ in every_step(context)}
    everywhere = {"Menu", "BenefitList", "OneBenefit", "ReasonList", "After", "Choice", "Offer"}
    assert everywhere | {"Routine"} <= places
    assert len(every_step(context)) > 10_000


def test_none_came_up_is_said_only_after_six_clear_noes_in_one_check() -> None:
    heard = [
        (there.watch.denied, move)
        for _, move, there, reply in every_step(INTERVIEW)
        if NONE_CAME_UP & set(said(reply))
    ]
    assert heard
    for denied, move in heard:
        assert denied == set(REASONS)
        assert move.name in (MoveName.NO, MoveName.DENY_CONDITION)


def test_self_check_never_says_that_nothing_came_up_and_goes_on_only_by_yes() -> None:
    went_on = [move for _, move, _, reply in every_step(SELF_CHECK) if WENT_ON & set(said(reply))]
    assert set(went_on) == {Move(MoveName.YES)}
    assert not any(NONE_CAME_UP & set(said(reply)) for *_, reply in every_step(SELF_CHECK))


@every_scene
def test_nothing_is_pressed_but_after_a_check_that_came_through(context: Context) -> None:
    pressing = [there for *_, there, reply in every_step(context) if PRESSING & set(said(reply))]
    assert pressing
    assert all(listener.watch.through for listener in pressing)


def test_every_question_is_reached_and_asked_in_the_order_of_the_article() -> None:
    listener, asked = Listener(INTERVIEW), []
    for move in (MoveName.SAFETY_CHECK, *[MoveName.NO] * len(REASONS)):
        listener, _ = listener.plays(Move(move))
        asked.append(listener.asked)
    assert tuple(asked) == (*REASONS, None)


def test_only_a_clear_no_moves_a_question_on() -> None:
    for here, move, there, _ in every_step(INTERVIEW):
        if here.asked and there.asked and REASONS.index(there.asked) > REASONS.index(here.asked):
            assert move in (Move(MoveName.NO), Move(MoveName.DENY_CONDITION, here.asked))


def test_yes_not_sure_and_conditions_stop_the_check_in_every_state_of_it() -> None:
    stopping = {MoveName.YES, MoveName.NOT_SURE, MoveName.CONDITION}
    answers = [
        (here, move, reply)
        for here, move, _, reply in every_step(INTERVIEW)
        if here.asked and move.name in stopping
    ]
    assert len(answers) > len(REASONS) * 3
    for _, _, reply in answers:
        assert STOPPED & set(said(reply))


def test_the_second_answer_that_is_not_understood_stops_the_check_whatever_lay_between() -> None:
    between = (MoveName.BENEFITS, MoveName.REPEAT, MoveName.WHY, MoveName.HELP, MoveName.NEXT)
    for move in between:
        listener, _ = Listener(INTERVIEW).plays(Move(MoveName.SAFETY_CHECK))
        listener, first = listener.plays(Move(MoveName.FALLBACK))
        listener, _ = listener.plays(Move(move))
        _, second = listener.plays(Move(MoveName.FALLBACK))
        assert said(first)[-1] in QUESTIONS
        assert STOPPED & set(said(second))


def test_a_denial_that_is_no_plain_no_is_asked_again_once_and_then_stops_the_check() -> None:
    own_answer = ENGLISH.check.own_answer.text
    again = stopped = 0
    for here, move, there, reply in every_step(INTERVIEW):
        if here.asked and move.name is MoveName.UNCLEAR_DENIAL:
            if STOPPED & set(said(reply)):
                stopped += 1
            else:
                again += 1
                assert said(reply)[-2:] == [own_answer, ENGLISH.reasons[here.asked].rephrased.text]
                assert STOPPED & set(said(there.plays(move)[1]))
                assert STOPPED & set(said(there.plays(Move(MoveName.FALLBACK))[1]))
    assert again
    assert stopped


@every_scene
def test_a_denial_that_is_no_plain_no_never_leads_on(context: Context) -> None:
    """It takes the offer and the routine back, and never begins, resumes or goes on with either."""
    heard = [step for step in every_step(context) if step[1].name is MoveName.UNCLEAR_DENIAL]
    assert heard
    for here, move, there, reply in heard:
        assert not (NONE_CAME_UP | WENT_ON | PRESSING) & set(said(reply))
        assert isinstance(there.state.at, type(here.state.at) | Menu | After)
        assert not isinstance(there.state.at, Offer | Routine | Resuming | Choice)
        assert there.state.habits.place is None or not move.value or here.asked


@every_scene
def test_red_flags_end_everything_from_every_state(context: Context) -> None:
    alarms = [
        (move, there, reply)
        for _, move, there, reply in every_step(context)
        if move.name is MoveName.URGENT_SYMPTOM
    ]
    emergencies = 0
    for move, there, reply in alarms:
        assert reply.ends_session
        assert there.state.at == Arrived()
        assert there.state.habits.place is None
        assert any("911" in sentence for sentence in said(reply))
        if EMERGENCY & set(said(reply)):
            emergencies += 1
            assert said(reply)[0] in EMERGENCY
        if move.value in (None, UNKNOWN):
            assert "911" in said(reply)[0]
    assert emergencies


@every_scene
def test_a_reply_asks_last_or_ends_the_session(context: Context) -> None:
    for _, move, _, reply in every_step(context):
        assert said(reply), move
        if reply.ends_session:
            assert not any(sentence.endswith("?") for sentence in said(reply)), said(reply)
        else:
            assert said(reply)[-1].endswith("?"), said(reply)
            assert reply.reprompt[-1].text.endswith("?")


@every_scene
def test_no_sentence_in_any_state_says_that_massage_is_all_right(context: Context) -> None:
    spoken = {sentence.text for *_, reply in every_step(context) for sentence in spoken_in(reply)}
    assert len(spoken) > 150
    for text in spoken:
        assert not FORBIDDEN.search(text), text
        assert "{" not in text


def spoken_in(reply: Reply) -> Iterator[Sentence]:
    """Yield everything that the reply says, its reprompt included."""
    yield from sentences(reply.speech)
    yield from reply.reprompt


@every_scene
def test_every_state_survives_plain_data(context: Context) -> None:
    for state in {there.state for _, _, there, _ in every_step(context)}:
        assert from_plain(to_plain(state)) == state


@every_scene
def test_no_state_tells_a_yes_from_a_not_sure_or_one_condition_from_another(
    context: Context,
) -> None:
    """What was answered cannot be read back: all ways of stopping lead to the same state."""
    stops: dict[State, set[State]] = {}
    for here, _, there, reply in every_step(context):
        if here.asked and STOPPED & set(said(reply)):
            stops.setdefault(here.state, set()).add(there.state)
    assert all(len(states) == 1 for states in stops.values())
    conditions = {
        there.state
        for here, move, there, _ in every_step(context)
        if here.state == STARTS[context] and move.name is MoveName.CONDITION and move.value
    }
    assert len(conditions) == 1


@every_scene
def test_the_notice_comes_before_the_first_health_content_and_never_before_an_emergency(
    context: Context,
) -> None:
    notice = context.language.general.notice.text
    health = {
        MoveName.ABOUT, MoveName.BENEFITS, MoveName.EVIDENCE, MoveName.WHO_SHOULD_AVOID,
        MoveName.SAFETY_CHECK,
    }  # fmt: skip
    for here, move, _, reply in every_step(context):
        if here.state == STARTS[context] and move.name in health:
            assert said(reply)[0] == notice
        if here.state.noticed or move.name in (MoveName.URGENT_SYMPTOM, MoveName.LAUNCH):
            assert notice not in said(reply)


def heard_of_the_pace() -> Iterator[Sentence]:
    """Yield all that is said while the pace is changed in every way, in breathing only."""
    begin = Listener(INTERVIEW).plays(Move(MoveName.VARIANT, "breathing_only"))[0]
    seen, waiting = {begin}, [begin]
    while waiting:
        here = waiting.pop()
        for move in (*CHANGES_ONLY_THE_PACE, Move(MoveName.NEXT)):
            there, reply = here.plays(move)
            yield from spoken_in(reply)
            if there not in seen:
                seen.add(there)
                waiting.append(there)


def test_the_pace_changes_silences_and_nothing_else() -> None:
    for pace in STRETCH:
        for here, move, there, reply in islice(every_step(SELF_CHECK), 0, None, 37):
            state = here.state.with_habits(pace=pace)
            other_state, other_reply = respond(here.context, state, move)
            assert other_state.with_habits(pace="normal") == there.state
            assert words_of(other_reply) == words_of(reply)


def test_forget_me_forgets_the_habits_and_nothing_else() -> None:
    words = REMEMBERING.language.general
    for context, said_first in (
        (REMEMBERING, words.forgotten),
        (INTERVIEW, words.nothing_to_forget),
    ):
        for here in {here for here, *_ in islice(every_step(context), 0, None, 7)}:
            there, reply = here.plays(Move(MoveName.FORGET_ME))
            assert said(reply)[0] == said_first[0].text
            assert reply.forgets
            assert there.state.habits == Habits()
            assert there.state.at in (here.state.at, Menu())


def words_of(reply: Reply) -> set[str]:
    """Return what is said but for the minutes and the cues, which follow the pace."""
    cues = {cue.text for _, step in INTERVIEW.language.steps for cue in (*step.cues, *step.halfway)}
    return {text for text in said(reply) if "inute" not in text} - cues


def test_every_sentence_of_the_content_can_be_heard() -> None:
    """No words are dead: each is said on some path (what the adapter alone says is named here)."""
    said_by_the_adapter = ("general.apology", "general.not_understood", "general.started_afresh")
    heard = {
        sentence.text
        for context in STARTS
        for *_, reply in every_step(context)
        for sentence in spoken_in(reply)
    }
    launch = respond(INTERVIEW, State(), Move(MoveName.LAUNCH)).reply
    heard |= {sentence.text for sentence in (*spoken_in(launch), *heard_of_the_pace())}
    for context in (INTERVIEW, REMEMBERING):
        forget = respond(context, BEEN_HERE, Move(MoveName.FORGET_ME)).reply
        heard |= {sentence.text for sentence in spoken_in(forget)}
    for path, sentence in every_sentence(INTERVIEW.language):
        if path.startswith((*said_by_the_adapter, "countries.", "screens.")):
            continue
        pattern = re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(sentence.text)))
        assert any(pattern.fullmatch(text) for text in heard), path


def test_after_a_lost_state_the_skill_says_so_and_clears_nobody() -> None:
    afresh = INTERVIEW.language.general.started_afresh.text
    for move in every_move():
        state, reply = start_afresh(INTERVIEW, move)
        assert not NONE_CAME_UP & set(said(reply))
        if move.name is MoveName.URGENT_SYMPTOM:
            assert reply.ends_session
        elif move.name is not MoveName.STOP:
            assert said(reply)[0] == afresh
            assert not isinstance(state.at, Offer)
