"""Everything that can be heard is on the sheet."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import pytest

from skill.content import ENGLISH, Sentence
from skill.content.facts import STRETCH, Countries
from skill.content.walk import sentences
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond, start_afresh
from skill.dialog.moves import Move, MoveName
from skill.dialog.state import State
from skill.dialog.turn import Turn
from skill.tools.review.heard import WHO_CHECKED, Heard, Walk, every_move, key_of, told_apart
from skill.tools.review.status import Review

MOVES = tuple(every_move(ENGLISH))
LEADS_ON = [Move(name) for name in (MoveName.NO, MoveName.YES, MoveName.NEXT, MoveName.ROUTINE)]


def test_every_sentence_is_in_an_answer(heard: Mapping[str, Heard]) -> None:
    in_answers = {path for found in heard.values() for path in found.paths}
    who = ENGLISH.review.who_checked
    assert in_answers == {
        WHO_CHECKED if sentence in who else path for path, sentence in sentences(ENGLISH)
    }


def test_every_move_is_made() -> None:
    assert {move.name for move in MOVES} == set(MoveName)
    assert Move(MoveName.CONDITION, "cancer") in MOVES
    assert Move(MoveName.URGENT_SYMPTOM, "chest_pain") in MOVES


@pytest.mark.parametrize("seed", range(2))
def test_whatever_a_long_talk_says_is_on_the_sheet(heard: Mapping[str, Heard], seed: int) -> None:
    """Any country, any pace, any kind of check, and no state is left out: it goes where it goes."""
    chance = random.Random(seed)  # noqa: S311  no secret
    walk = Walk(ENGLISH)
    context, state = somebody(chance), State()
    for _ in range(5_000):
        move = chance.choice(MOVES if chance.random() < 0.6 else LEADS_ON)
        result = respond(context, state, move)
        for speech in told_apart(Turn(context, state, move), result):
            assert key_of(walk.way(speech)) in heard, (state, move)
        state = result.state
        if result.reply.ends_session:
            context = somebody(chance)
            state = State(habits=state.habits).with_habits(pace=chance.choice(list(STRETCH)))


def somebody(chance: random.Random) -> Context:
    return Context(
        ENGLISH,
        chance.choice(Countries.ids()),
        chance.choice(list(Screening)),
        remembers=chance.random() < 0.5,
        withheld=chance.random() < 0.2,
    )


def test_what_is_said_after_a_lost_state_is_on_the_sheet(heard: Mapping[str, Heard]) -> None:
    walk, context = Walk(ENGLISH), Context(ENGLISH, "us")
    for move in MOVES:
        turn = Turn(context, State(), move)
        for speech in told_apart(turn, start_afresh(context, move)):
            assert key_of(walk.way(speech)) in heard, move


def test_an_answer_is_heard_in_every_country_and_at_every_pace(heard: Mapping[str, Heard]) -> None:
    texts = {piece.text for way in heard["alarm.denied"].ways for piece in way if piece.path}
    assert len(texts) == len({words.number for _, words in ENGLISH.countries})
    squeeze = [found for key, found in heard.items() if "steps.lower_back.script" in key]
    assert len({way for found in squeeze for way in found.ways}) >= len(STRETCH)


def test_silences_are_part_of_what_is_heard(heard: Mapping[str, Heard]) -> None:
    named = [f"browsing.place+benefits.{each}.line" for each in ENGLISH.benefits.ids()[:3]]
    lists = heard["+".join(("browsing.benefits_first", *named))]
    assert all("(0.35 s)" in {piece.text for piece in way} for way in lists.ways)


def test_a_sentence_that_content_does_not_hold_is_an_error() -> None:
    stranger = Sentence("Who said that?", ENGLISH.general.goodbye.provenance)
    with pytest.raises(LookupError, match="Who said that"):
        Walk(ENGLISH).way((stranger,))


def test_who_checked_the_words_voids_no_approval(unsigned: Review) -> None:
    answers = [each for each in unsigned.answers if WHO_CHECKED in each.heard.paths]
    assert answers
    for answer in answers:
        assert not [line for line in answer.bound if "No health professional" in line]


class WithoutShortcuts(Walk):
    """A walk that plays every move with all that it can name, in every state."""

    def _turns_from(self, context: Context, here: State) -> Iterator[State]:
        for moves in self._moves.values():
            yield from (self._play(Turn(context, here, move))[0] for move in moves)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_no_shortcut_of_the_walk_misses_anything(heard: Mapping[str, Heard]) -> None:
    whole = WithoutShortcuts(ENGLISH).walk()
    assert {key: found.ways for key, found in whole.items()} == {
        key: found.ways for key, found in heard.items()
    }
