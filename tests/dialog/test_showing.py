"""What a screen shows follows from where the conversation stands, and from nothing that was said.

Every step of every path has its screen; what is offered on it means what the words mean.
"""

from __future__ import annotations

from itertools import cycle, pairwise

import pytest

from skill.content.facts import (
    RED_FLAG_TIERS,
    STEPS,
    VARIANTS,
    ArticleReasons,
    Benefits,
    FurtherReasons,
    RedFlags,
    Tier,
)
from skill.content.numbers import NUMBERS
from skill.content.walk import sentences as every_sentence
from skill.dialog.context import Context
from skill.dialog.conversation import respond
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position
from skill.dialog.positions.after import After
from skill.dialog.positions.check import QUESTIONS, Check
from skill.dialog.positions.leaving import Leaving
from skill.dialog.positions.menu import Arrived, Menu
from skill.dialog.positions.near import Near
from skill.dialog.positions.offer import Offer
from skill.dialog.positions.routine import Routine
from skill.dialog.positions.self_check import GROUPS, SelfCheck
from skill.dialog.screen import Progress, Screen, ScreenKind
from skill.dialog.showing import screen_of
from skill.dialog.state import State
from skill.dialog.stepping import Phase
from skill.dialog.touching import meaning
from skill.dialog.turn import Result
from tests.dialog.listener import ENGLISH, INTERVIEW, REMEMBERING, SELF_CHECK, kept
from tests.dialog.routine import leading
from tests.dialog.test_every_path import every_scene, every_turn

Shown = tuple[State, Move, Result, Screen]


@kept
def every_screen(context: Context) -> tuple[Shown, ...]:
    """Return the screen after every move in every state: state before, move, result, screen."""
    turns = ((turn, Result(turn.there, turn.reply)) for turn in every_turn(context))
    return tuple(
        (turn.here, turn.move, result, screen_of(context, result)) for turn, result in turns
    )


def words_on(screen: Screen) -> str:
    """Return all that can be read on the screen."""
    texts = [sentence.text for sentence in screen.text]
    labels = [touch.label for touch in screen.touches]
    return "\n".join([screen.heading, screen.title, *texts, *screen.items, *labels])


@every_scene
def test_every_turn_has_a_screen_that_says_something(context: Context) -> None:
    for screen in {screen for *_, screen in every_screen(context)}:
        assert screen.title
        assert "{" not in words_on(screen)


@every_scene
def test_each_kind_of_screen_is_reached(context: Context) -> None:
    assert {screen.kind for *_, screen in every_screen(context)} == set(ScreenKind)


@every_scene
def test_something_can_be_touched_exactly_while_the_session_is_open(context: Context) -> None:
    for _, move, result, screen in every_screen(context):
        assert bool(screen.touches) is not result.reply.ends_session, (move, screen)


@every_scene
def test_what_is_offered_on_a_screen_counts_while_it_is_shown(context: Context) -> None:
    offered = {
        (state, touch.move)
        for *_, (state, _), screen in every_screen(context)
        for touch in screen.touches
    }
    for state, move in offered:
        assert meaning(context, state, state.at.token(), move) == move


@every_scene
def test_a_touch_that_was_made_elsewhere_asks_again_and_moves_nothing(context: Context) -> None:
    states = {state.at: state for state, *_ in every_screen(context)}
    again = Move(MoveName.ASK_AGAIN)
    tokens = sorted({at.token() for at in states})
    names = (MoveName.YES, MoveName.NO, MoveName.NEXT, MoveName.SAFETY_CHECK)
    for number, state in enumerate(states.values()):
        elsewhere = [token for token in tokens if token != state.at.token()]
        for at, name in zip(elsewhere[number % 5 :: 5], cycle(names), strict=False):
            assert meaning(context, state, at, Move(name)) == again
        after = respond(context, state, again)
        assert after.reply.reprompt
        assert after.state.at == (Menu() if state.at == Arrived() else state.at.settled())


@pytest.mark.parametrize("question", range(QUESTIONS))
def test_a_question_of_the_check_has_its_three_answers_and_its_place(question: int) -> None:
    state = State(Check(question))
    screen = screen_of(INTERVIEW, respond(INTERVIEW, state, Move(MoveName.REPEAT)))
    reason = ENGLISH.reasons[ArticleReasons.ids()[question]]
    assert screen.kind is ScreenKind.QUESTION
    assert screen.title == INTERVIEW.local(reason.question).text
    assert screen.heading == f"Question {question + 1} of 6"
    assert screen.progress == Progress(question + 1, 6)
    moves = [touch.move.name for touch in screen.touches]
    assert moves == [MoveName.YES, MoveName.NO, MoveName.NOT_SURE]


@pytest.mark.parametrize("group", range(GROUPS))
def test_a_group_of_reasons_has_its_place_and_says_what_to_do_if_any_applies(group: int) -> None:
    state = State(SelfCheck(group))
    screen = screen_of(SELF_CHECK, respond(SELF_CHECK, state, Move(MoveName.REPEAT)))
    assert screen.heading == f"Part {group + 1} of {GROUPS}"
    assert screen.text == (ENGLISH.self_check.instruction,)


@pytest.mark.parametrize(
    "at",
    [
        Leaving(Routine("full", "shoulder_rolls", Phase.READY), MoveName.HOME),
        Near(Check(0), Tier.UNCLEAR, named=False),
    ],
    ids=str,
)
def test_a_question_beside_another_has_its_two_answers(at: Position) -> None:
    screen = screen_of(INTERVIEW, respond(INTERVIEW, State(at), Move(MoveName.REPEAT)))
    assert screen.kind is ScreenKind.QUESTION
    answers = [(touch.label, touch.move.name) for touch in screen.touches]
    assert answers == [("Yes", MoveName.YES), ("No", MoveName.NO)]


@pytest.mark.slow
def test_an_answer_in_between_leaves_the_question_on_the_screen() -> None:
    for here, move, result, screen in every_screen(REMEMBERING):
        at = result.state.at
        if isinstance(at, Check) and here.at == at and move.name is not MoveName.HELP:
            asked = ENGLISH.reasons[ArticleReasons.ids()[at.question]].question
            assert screen.title == INTERVIEW.local(asked).text


NAMES = [
    entry.name
    for group in (ENGLISH.reasons, ENGLISH.further_reasons, ENGLISH.red_flags)
    for _, entry in group
]


@every_scene
def test_where_a_check_stopped_or_an_alarm_was_raised_no_reason_is_shown(context: Context) -> None:
    silent = {ScreenKind.OUTCOME, ScreenKind.ALARM, ScreenKind.GOODBYE, ScreenKind.WELCOME}
    shown = {screen for *_, screen in every_screen(context) if screen.kind in silent}
    assert {screen.kind for screen in shown} == silent
    for screen in shown:
        assert not [name for name in NAMES if name in words_on(screen).lower()]


@every_scene
def test_the_outcome_is_one_and_the_same_screen(context: Context) -> None:
    after = {
        screen
        for _, move, result, screen in every_screen(context)
        if isinstance(result.state.at, After) and move.name is not MoveName.HELP
    }
    assert len(after) == 1
    assert len({After(Check(question)).token() for question in range(QUESTIONS)}) == 1


@pytest.mark.parametrize("condition", [*ArticleReasons.ids(), *FurtherReasons.ids()])
@pytest.mark.parametrize("state", [State(), State(After(Check(1))), State(Offer())], ids=str)
def test_a_condition_that_is_named_is_not_shown(condition: str, state: State) -> None:
    named = screen_of(INTERVIEW, respond(INTERVIEW, state, Move(MoveName.CONDITION, condition)))
    other = screen_of(INTERVIEW, respond(INTERVIEW, state, Move(MoveName.CONDITION, "cancer")))
    assert named == other


@pytest.mark.parametrize("symptom", [*RedFlags.ids(), None])
def test_an_alarm_shows_the_number_and_what_to_do(symptom: str | None) -> None:
    for country, words in ENGLISH.countries:
        context = Context(ENGLISH, country)
        screen = screen_of(
            context, respond(context, State(), Move(MoveName.URGENT_SYMPTOM, symptom))
        )
        assert screen.kind is ScreenKind.ALARM
        numbers = NUMBERS[country]
        is_crisis = symptom is not None and RED_FLAG_TIERS[symptom] is Tier.CRISIS
        number = numbers.crisis if is_crisis else numbers.emergency
        assert screen.title == (number.written if number else words.number.capitalize())
        assert len(screen.text) >= 2
        assert [touch.move.name for touch in screen.touches][-1] is MoveName.PREVIOUS


@pytest.mark.parametrize("benefit", Benefits.ids())
def test_a_benefit_shows_which_of_how_many_it_is(benefit: str) -> None:
    told = respond(INTERVIEW, State(), Move(MoveName.BENEFIT_DETAIL, benefit))
    number, count = Benefits.ids().index(benefit) + 1, len(Benefits.ids())
    heading = ENGLISH.screens.benefit_of.format(number=number, count=count)
    assert screen_of(INTERVIEW, told).heading == heading


def step_screen(at: Routine, move: Move) -> Screen:
    """Return the screen after a move in a step of the routine."""
    return screen_of(INTERVIEW, respond(INTERVIEW, State(at), move))


@pytest.mark.parametrize("variant", VARIANTS.ids())
def test_each_step_shows_its_picture_its_place_and_what_comes_next(variant: str) -> None:
    steps = VARIANTS[variant].step_ids()
    played = [
        one for result in leading(INTERVIEW, variant) for one in screen_of(INTERVIEW, result).played
    ]
    assert tuple(one.screen.step for one in played) == steps
    for number, one in enumerate(played, start=1):
        assert one.screen.heading == f"Step {number} of {len(steps)}"
        following = [ENGLISH.steps[after].name for after in steps[number : number + 1]]
        assert one.screen.next_step == "".join(f"Next: {name}" for name in following)
        assert one.lasts >= STEPS[str(one.screen.step)].seconds
        assert bool(one.cues) is bool(STEPS[str(one.screen.step)].seconds)
        assert all(one.begins < second < one.begins + one.lasts for second, _ in one.cues)


def test_screens_follow_each_other_without_a_gap_while_their_section_is_played() -> None:
    for result in leading(INTERVIEW, "full"):
        played = screen_of(INTERVIEW, result).played
        for one, following in pairwise(played):
            assert one.begins + one.lasts == following.begins


def test_no_screen_follows_where_nothing_is_played() -> None:
    doing = Routine("full", "shoulder_rolls", Phase.READY)
    for move in (MoveName.TIME_LEFT, MoveName.NO, MoveName.PAUSE):
        assert not step_screen(doing, Move(move)).played


def test_a_pause_can_be_ended_by_touch_and_the_question_before_a_step_answered() -> None:
    paused = step_screen(Routine("full", "rest"), Move(MoveName.PAUSE))
    assert paused.heading == ENGLISH.screens.paused
    assert [touch.move.name for touch in paused.touches] == [MoveName.RESUME, MoveName.STOP]
    asked = step_screen(Routine("full", "lower_back", Phase.CHECK_IN), Move(MoveName.REPEAT))
    assert asked.title == ENGLISH.routine.check_in.text
    assert len(asked.touches) == 3


def test_help_shows_the_phrases_that_it_tells_people_to_say() -> None:
    result = respond(INTERVIEW, State(Check(0)), Move(MoveName.HELP))
    screen = screen_of(INTERVIEW, result)
    labels = [touch.label for touch in screen.touches]
    assert labels == ["Yes", "No", "Not sure", "Repeat", "Go back", "Why", "Start over"]
    assert [sentence.text for sentence in screen.text] == [
        "In an emergency, call 911 now.",
        ENGLISH.reasons.clotting_disorder.question.text,
    ]


@pytest.mark.slow
def test_every_word_for_screens_is_shown() -> None:
    shown = {
        words_on(screen)
        for context in (REMEMBERING, SELF_CHECK)
        for *_, screen in every_screen(context)
    }
    text = "\n".join(shown)
    screens = [sentence.text for path, sentence in every_sentence(ENGLISH) if "screens." in path]
    labels = [value for value in vars(ENGLISH.screens).values() if isinstance(value, str)]
    for words in (*screens, *(label for label in labels if "{" not in label)):
        assert words in text, words
