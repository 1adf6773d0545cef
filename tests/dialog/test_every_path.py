"""Every path through the real conversation, walked from its beginning.

The walk prunes only where both the state and all that the listener knows are the same.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice, product

import pytest

from skill.content import Sentence
from skill.content.facts import (
    RED_FLAG_TIERS,
    STRETCH,
    ArticleReasons,
    FurtherReasons,
    OffTopics,
    Paces,
    RedFlags,
    Tier,
    Topics,
    Variants,
)
from skill.content.walk import sentences as every_sentence
from skill.dialog.checking import Checking
from skill.dialog.context import Context
from skill.dialog.conversation import respond, start_afresh
from skill.dialog.habits import Bookmark, Habits
from skill.dialog.moves import UNKNOWN, Move, MoveName
from skill.dialog.plain import from_plain, to_plain
from skill.dialog.position import Position
from skill.dialog.positions.after import After
from skill.dialog.positions.alarm import Alarm
from skill.dialog.positions.check import Check
from skill.dialog.positions.further import Further
from skill.dialog.positions.menu import Menu, Told
from skill.dialog.positions.near import Near
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.resuming import Resuming
from skill.dialog.positions.routine import Routine
from skill.dialog.positions.self_check import SelfCheck
from skill.dialog.reply import Reply, sentences
from skill.dialog.screening import first
from skill.dialog.state import State
from skill.dialog.stepping import Phase
from tests.dialog.listener import (
    ALARM_QUESTIONS,
    CHANGES_ONLY_HABITS,
    EMERGENCY,
    ENGLISH,
    FURTHER,
    GONE_BACK,
    IN_ORDER,
    INTERVIEW,
    MOVES,
    NONE_CAME_UP,
    PRESSING,
    QUESTIONS,
    REASONS,
    REMEMBERING,
    RISKS,
    SELF_CHECK,
    STOPPED,
    UNDOES,
    WENT_ON,
    WENT_THROUGH,
    Listener,
    Played,
    Watch,
    answering,
    essence,
    every_move,
    heard,
    kept,
    said,
    turns_at,
    walked,
)
from tests.dialog.routine import leading

Step = tuple[Listener, Move, Listener, Reply]


FORBIDDEN = re.compile(r"\b(safe|safely|cleared|fine|cure|all clear)\b", re.IGNORECASE)


BEEN_HERE = State(habits=Habits(been_here=True))
LEFT_THE_ROUTINE = State(
    habits=Habits(been_here=True, bookmark=Bookmark("full", "shoulder_rolls", 0))
)
STARTS = {
    REMEMBERING: (Listener(REMEMBERING, LEFT_THE_ROUTINE, Watch(kept=True)),),
    SELF_CHECK: (Listener(SELF_CHECK, BEEN_HERE),),
}
"""How a session may begin: as a new one, or with what was remembered of an earlier one."""

NUMBERS = ("911", "988", "urgent care")
"""What tells whom to call, or where to go today."""


def order(asked: str) -> int:
    """Return the how manieth question of the check and after it this is."""
    return IN_ORDER.index(asked)


NOTABLE = NONE_CAME_UP | WENT_ON | PRESSING
"""What a listener must not hear by mistake."""


@kept
def every_step(context: Context) -> tuple[Step, ...]:
    """Return the steps of every path that matter to somebody who listens for what is asked.

    A step is who stood where, the move, who stands where, the reply. A path ends with its
    session; the starts say how the next one may begin. Moves that change habits alone are left
    out: other tests show that they change nothing else.
    """
    steps: list[Step] = []
    waiting = list(STARTS[context])
    seen = {(start.state, start.watch) for start in waiting}
    while waiting:
        here = waiting.pop()
        for turn in turns_at(context, here.state):
            there = here.after(turn)
            if here.asked or there.asked or heard(NOTABLE, turn.speech):
                steps.append((here, turn.move, there, turn.reply))
            if turn.leads_to and (known := (turn.leads_to, there.watch)) not in seen:
                seen.add(known)
                waiting.append(there)
    return tuple(steps)


@kept
def every_turn(context: Context) -> tuple[Played, ...]:
    """Return every move in every state that can be reached, and what it leads to."""
    return tuple(walked(context, *(start.state for start in STARTS[context])))


every_scene = pytest.mark.parametrize(
    "context",
    [
        pytest.param(REMEMBERING, id="interview", marks=pytest.mark.slow),
        pytest.param(SELF_CHECK, id="self-check"),
    ],
)


@every_scene
def test_the_walk_is_a_real_one(context: Context) -> None:
    places = {type(turn.there.at) for turn in every_turn(context)}
    foreign = {Check, Further, Near, Resuming} if context is SELF_CHECK else {SelfCheck}
    assert places == set(Position.kinds.values()) - foreign
    assert len(every_turn(context)) > 10_000


@pytest.mark.slow
def test_none_came_up_is_said_only_after_six_clear_noes_in_one_check() -> None:
    heard = [
        (there.watch.denied, move)
        for _, move, there, reply in every_step(REMEMBERING)
        if NONE_CAME_UP & set(said(reply))
    ]
    assert heard
    for denied, move in heard:
        assert denied == set(REASONS)
        assert move.name in (MoveName.NO, MoveName.DENY_CONDITION)


def test_self_check_never_says_that_nothing_came_up_and_goes_on_only_by_yes() -> None:
    went_on = [turn.move for turn in every_turn(SELF_CHECK) if heard(WENT_ON, turn.speech)]
    assert set(went_on) == {Move(MoveName.YES)}
    assert not any(heard(NONE_CAME_UP, turn.speech) for turn in every_turn(SELF_CHECK))


@every_scene
def test_nothing_is_pressed_but_after_a_check_that_came_through(context: Context) -> None:
    pressing = [there for *_, there, reply in every_step(context) if PRESSING & set(said(reply))]
    assert pressing
    assert all(listener.watch.through for listener in pressing)


def test_every_question_is_reached_and_asked_in_the_order_of_the_article() -> None:
    listener, asked = Listener(INTERVIEW), []
    noes = [MoveName.NO] * len(REASONS), [MoveName.YES], [MoveName.NO] * len(FURTHER)
    for move in (MoveName.SAFETY_CHECK, *chain(*noes)):
        listener, _ = listener.plays(Move(move))
        asked.append(listener.asked)
    assert tuple(asked) == (*REASONS, None, *FURTHER, None)


@pytest.mark.slow
def test_only_a_clear_no_moves_a_question_on() -> None:
    for here, move, there, reply in every_step(REMEMBERING):
        undone = move.name in UNDOES and GONE_BACK in said(reply)
        if here.asked and there.asked and order(there.asked) > order(here.asked) and not undone:
            assert move in (Move(MoveName.NO), Move(MoveName.DENY_CONDITION, here.asked))


@pytest.mark.slow
def test_yes_not_sure_and_conditions_stop_the_check_in_every_state_of_it() -> None:
    stopping = {MoveName.YES, MoveName.NOT_SURE, MoveName.CONDITION}
    answers = [
        (here, move, reply)
        for here, move, _, reply in every_step(REMEMBERING)
        if here.asked and move.name in stopping
    ]
    assert len(answers) > len(IN_ORDER) * 3
    for here, move, reply in answers:
        is_alarm = here.asked == "nerves" and move == Move(MoveName.YES)
        assert (EMERGENCY if is_alarm else STOPPED) & set(said(reply))


def test_the_second_answer_that_is_not_understood_stops_the_check_whatever_lay_between() -> None:
    between = (MoveName.BENEFITS, MoveName.REPEAT, MoveName.WHY, MoveName.HELP, MoveName.NEXT)
    for move in between:
        listener, _ = Listener(INTERVIEW).plays(Move(MoveName.SAFETY_CHECK))
        listener, first = listener.plays(Move(MoveName.FALLBACK))
        listener, _ = listener.plays(Move(move))
        _, second = listener.plays(Move(MoveName.FALLBACK))
        assert said(first)[-1] in QUESTIONS
        assert STOPPED & set(said(second))


@pytest.mark.slow
def test_a_denial_that_is_no_plain_no_is_asked_again_once_and_then_stops_the_check() -> None:
    own_answer = ENGLISH.check.own_answer.text
    again = stopped = 0
    for here, move, there, reply in every_step(REMEMBERING):
        if here.asked and move.name is MoveName.UNCLEAR_DENIAL:
            if STOPPED & set(said(reply)):
                stopped += 1
            else:
                again += 1
                assert said(reply)[0] == own_answer
                assert there.asked == here.asked
                assert STOPPED & set(said(there.plays(move)[1]))
                assert STOPPED & set(said(there.plays(Move(MoveName.FALLBACK))[1]))
    assert again
    assert stopped


@every_scene
def test_a_denial_that_is_no_plain_no_never_leads_on(context: Context) -> None:
    """It takes the offer and the routine back, and never begins, resumes or goes on with either."""
    turns = [turn for turn in every_turn(context) if turn.move.name is MoveName.UNCLEAR_DENIAL]
    assert turns
    for turn in turns:
        assert not heard(NONE_CAME_UP | WENT_ON | WENT_THROUGH | PRESSING, turn.speech)
        if isinstance(turn.here.at, Near):
            assert isinstance(turn.there.at, Alarm)
        elif turn.speech[-1] == ENGLISH.routine.check_in_rephrased.text:
            assert turn.move.value is None  # of pain alone, which only a clear answer ends
            assert not heard(STOPPED, turn.speech)
        else:
            assert not turn.there.at.risk_ends_it
            assert isinstance(turn.there.at, type(turn.here.at) | Menu | After)


@every_scene
def test_a_red_flag_comes_before_everything_and_stays_until_it_is_taken_back(
    context: Context,
) -> None:
    """From every state: the number, an open session, and no place to go back to."""
    turns = [turn for turn in every_turn(context) if turn.move.name is MoveName.URGENT_SYMPTOM]
    assert any(heard(EMERGENCY, turn.speech) for turn in turns)
    for turn in turns:
        assert not turn.reply.ends_session
        assert turn.reply.withdraws
        assert turn.there.habits.bookmark is None
        assert turn.speech[-1] in ALARM_QUESTIONS
        assert any("911" in sentence for sentence in turn.speech)
        assert any("go back" in sentence for sentence in turn.speech)
        assert not heard(EMERGENCY, turn.speech[1:])
        was_graver = isinstance(turn.here.at, Alarm) and turn.here.at.tier is Tier.CRISIS
        if turn.move.value in (None, UNKNOWN):
            assert ("988" if was_graver else "911") in turn.speech[0]


def test_a_milder_alarm_does_not_take_the_place_of_a_graver_one() -> None:
    for flag in (flag for flag in RedFlags.ids() if RED_FLAG_TIERS[flag] is Tier.EMERGENCY):
        alarm = respond(INTERVIEW, State(), Move(MoveName.URGENT_SYMPTOM, flag))
        for later in (*RedFlags.ids(), UNKNOWN):
            reply = respond(INTERVIEW, alarm.state, Move(MoveName.URGENT_SYMPTOM, later)).reply
            assert {"911", "988"} & set(re.findall(r"\d+", said(reply)[0]))


@every_scene
def test_in_an_alarm_nothing_but_go_back_leads_on(context: Context) -> None:
    turns = [turn for turn in every_turn(context) if isinstance(turn.here.at, Alarm)]
    assert {turn.move.name for turn in turns} == {move.name for move in MOVES}
    for turn in turns:
        if turn.move.name in (MoveName.PREVIOUS, MoveName.MEANT_OTHER):
            assert turn.speech[0] == ENGLISH.alarm.went_back.text
            assert not heard(PRESSING, turn.speech)
            continue
        assert any(number in " ".join(turn.speech) for number in NUMBERS), turn.speech
        if turn.move.name is MoveName.STOP:
            assert turn.reply.ends_session
            assert len(turn.speech) == 1
        else:
            assert isinstance(turn.there.at, Alarm)
            assert turn.speech[-1] in ALARM_QUESTIONS


@every_scene
def test_a_risk_at_the_offer_or_in_the_routine_leads_back_to_a_new_check_only(
    context: Context,
) -> None:
    turns = [
        turn
        for turn in every_turn(context)
        if turn.here.at.risk_ends_it and turn.move.name in RISKS
    ]
    assert turns
    for turn in turns:
        if turn.speech[-1] == ENGLISH.routine.check_in_rephrased.text:
            assert turn.move.name is MoveName.UNCLEAR_DENIAL  # of pain: nothing is known by it
            continue
        assert turn.reply.withdraws
        assert isinstance(turn.there.at, After)
        assert turn.there.at.where == first(context.screening)


@every_scene
def test_a_reply_asks_last_or_ends_the_session(context: Context) -> None:
    for turn in every_turn(context):
        assert turn.speech, turn.move
        if turn.reply.ends_session:
            assert not any(sentence.endswith("?") for sentence in turn.speech), turn.speech
        else:
            assert turn.speech[-1].endswith("?"), turn.speech
            assert turn.reply.reprompt[-1].text.endswith("?")


@every_scene
def test_no_sentence_in_any_state_says_that_massage_is_all_right(context: Context) -> None:
    spoken = {sentence.text for turn in every_turn(context) for sentence in spoken_in(turn.reply)}
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
    for state in {turn.there for turn in every_turn(context)}:
        assert from_plain(to_plain(state)) == state


@every_scene
def test_no_state_tells_a_yes_from_a_not_sure_or_one_condition_from_another(
    context: Context,
) -> None:
    """What was answered cannot be read back: all ways of stopping lead to the same state."""
    stops: dict[State, set[State]] = {}
    conditions = set()
    beginnings = {start.state for start in STARTS[context]}
    for turn in every_turn(context):
        another = turn.move.name is MoveName.MEANT_YES or GONE_BACK in turn.speech
        stopped = isinstance(turn.here.at, Checking) and isinstance(turn.there.at, After)
        if stopped and not another:
            stops.setdefault(turn.here, set()).add(turn.there)
        if turn.here in beginnings and turn.move.name is MoveName.CONDITION and turn.move.value:
            conditions.add(turn.there)
    assert all(len(states) == 1 for states in stops.values())
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
    beginnings = {start.state for start in STARTS[context]}
    for turn in every_turn(context):
        if turn.here in beginnings and turn.move.name in health:
            assert turn.speech[0] == notice
        if turn.here.noticed or turn.move.name in (MoveName.URGENT_SYMPTOM, MoveName.LAUNCH):
            assert notice not in turn.speech


def heard_in_between() -> Iterator[Sentence]:
    """Yield all that is said to whoever speaks while the routine is played."""
    paces = [Move(MoveName.PACE, wanted) for wanted in Paces.ids()]
    moves = dict.fromkeys(STRETCH, paces) | {"normal": [*MOVES, *CHANGES_ONLY_HABITS]}
    for variant in Variants.ids():
        asked = State(Routine(variant, "rest", Phase.READY), habits=Habits(one_step=True))
        yield from spoken_in(respond(INTERVIEW, asked, Move(MoveName.REPEAT)).reply)
        for begun in leading(INTERVIEW, variant):
            yield from spoken_in(begun.reply)
            played = begun.state.playing
            for pace, second in product(moves, played.begins if played else ()):
                early = dataclasses.replace(INTERVIEW, elapsed=second + 10)
                for move in moves[pace]:
                    yield from spoken_in(
                        respond(early, begun.state.with_habits(pace=pace), move).reply
                    )


def test_the_pace_changes_silences_and_nothing_else() -> None:
    for pace in STRETCH:
        for turn in islice(every_turn(SELF_CHECK), 0, None, 37):
            here = turn.here.with_habits(pace=pace)
            state, reply = respond(answering(SELF_CHECK, here), here, turn.move)
            if turn.reply.ends_session:
                continue  # a slower last step may be said in two parts
            assert essence(state.with_habits(pace="normal")) == essence(turn.there)
            assert words_of(reply) == words_of(turn.reply)


@pytest.mark.slow
def test_forget_me_forgets_the_habits_and_nothing_else() -> None:
    words = ENGLISH.general
    forgotten = {REMEMBERING: words.forgotten, SELF_CHECK: words.nothing_to_forget}
    for context, said_first in forgotten.items():
        states = {turn.here for turn in every_turn(context)}
        for here in (state for state in states if not isinstance(state.at, Alarm)):
            there, reply = respond(answering(context, here), here, Move(MoveName.FORGET_ME))
            assert said(reply)[0] == said_first[0].text
            assert reply.forgets
            assert there.habits == Habits()
            asked = here.at.reached(here, answering(context, here), Move(MoveName.FORGET_ME)).at
            assert there.at in (here.at, here.at.settled(), asked, Menu())


def words_of(reply: Reply) -> set[str]:
    """Return what is said but for the minutes and the cues, which follow the pace."""
    return {text for text in said(reply) if "inute" not in text}


EVERY_ID: Mapping[MoveName, tuple[str | None, ...]] = {
    MoveName.FORGET_ME: (None,),
    MoveName.CONDITION: (*ArticleReasons.ids(), *FurtherReasons.ids()),
    MoveName.CONDITION_QUESTION: (*ArticleReasons.ids(), *FurtherReasons.ids()),
    MoveName.TOPIC: Topics.ids(),
    MoveName.OFF_TOPIC: OffTopics.ids(),
    MoveName.HOME: (None,),
    MoveName.HELP: (None,),
    MoveName.ROUTINE: (None,),
    MoveName.URGENT_SYMPTOM: RedFlags.ids(),
    MoveName.NEAR_RED_FLAG: RedFlags.ids(),
}
"""Moves of which the walk takes only some."""


def taken_alone() -> Iterator[tuple[Context, State, Move]]:
    """Yield turns that the walk leaves out, as others stand for them."""
    yield INTERVIEW, State(), Move(MoveName.LAUNCH)
    yield INTERVIEW, State(Menu(), misses=2), Move(MoveName.FALLBACK)
    withheld = dataclasses.replace(INTERVIEW, withheld=True)
    for context, (name, values) in product((INTERVIEW, REMEMBERING, withheld), EVERY_ID.items()):
        yield from ((context, BEEN_HERE, Move(name, value)) for value in values)
    for topic in Topics.ids():
        yield INTERVIEW, State(Told(topic)), Move(MoveName.TELL_ME_MORE)
        yield INTERVIEW, State(Check(0)), Move(MoveName.TOPIC, topic)
    for number, reason in enumerate(ArticleReasons.ids()):
        yield INTERVIEW, State(Check(number)), Move(MoveName.CONDITION_QUESTION, reason)
    for name in (MoveName.THANKS, MoveName.PRAISE):
        yield INTERVIEW, State(Menu(), asides=1), Move(name)
    for tier in (Tier.EMERGENCY, Tier.UNCLEAR, Tier.CRISIS):
        yield INTERVIEW, State(Near(Menu(), tier, named=False)), Move(MoveName.NO)
    for variant in Variants.ids():
        yield SELF_CHECK, State(Offer()), Move(MoveName.VARIANT, variant)


def written(sentence: Sentence) -> str:
    """Return a sentence's text as content holds it, its places unfilled."""
    return written(sentence.template) if sentence.template else sentence.text


@pytest.mark.slow
def test_every_sentence_of_the_content_can_be_heard() -> None:
    """No words are dead: each is said on some path (what the adapter alone says is named here)."""
    said_by_the_adapter = ("general.apology", "general.not_understood", "general.started_afresh")
    replies = chain(
        (turn.reply for context in STARTS for turn in every_turn(context)),
        (respond(*turn).reply for turn in taken_alone()),
    )
    heard = {written(sentence) for reply in replies for sentence in spoken_in(reply)}
    heard |= set(map(written, heard_in_between()))
    for path, sentence in every_sentence(ENGLISH):
        if not path.startswith((*said_by_the_adapter, "countries.", "review.", "screens.")):
            assert sentence.text in heard, path


def test_after_a_lost_state_the_skill_says_so_and_clears_nobody() -> None:
    afresh = INTERVIEW.language.general.started_afresh.text
    for move in every_move():
        state, reply = start_afresh(INTERVIEW, move)
        assert not NONE_CAME_UP & set(said(reply))
        if move.name is MoveName.URGENT_SYMPTOM:
            assert isinstance(state.at, Alarm)
        elif move.name is not MoveName.STOP:
            assert said(reply)[0] == afresh
            assert not isinstance(state.at, Offer)
