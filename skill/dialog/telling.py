"""What can be asked everywhere and leads to the menu, and what is said when nothing fits."""

from __future__ import annotations

import dataclasses

from skill.content import Passage, Sentence
from skill.content.facts import HOW_IT_IS_DONE, OF_THE_SKILL, OffTopics, Ordinals, Topics
from skill.dialog.habits import Habits
from skill.dialog.moves import FALLBACK_CARRIES, Move, MoveName
from skill.dialog.positions import menu
from skill.dialog.reply import Card, Help
from skill.dialog.turn import Answer, Result, Turn


def launch(turn: Turn) -> Result:
    """Welcome somebody who opens the skill; shorter who has been here before."""
    been_here = turn.state.habits.been_here
    turn = turn.at(turn.state.with_habits(been_here=True))
    if been_here or turn.context.withheld or not turn.position.is_new:
        return home(turn)
    return turn.goto(menu.Menu(), turn.words.general.welcome)


def home(turn: Turn, *lead: Passage) -> Result:
    """Go to the menu."""
    turn = turn.detour()
    if turn.context.withheld:
        return turn.goto(menu.Menu(), *lead, turn.words.review.welcome)
    hint = (turn.words.routine.resume_hint,) if turn.state.habits.bookmark else ()
    return turn.goto(menu.Menu(), *lead, hint, turn.words.general.welcome_again)


def declined(turn: Turn) -> Result:
    """Ask who doesn't want what was offered what else there is."""
    return anything_else(turn, turn.words.general.all_right)


def anything_else(turn: Turn, lead: Sentence) -> Result:
    """Ask what else there is to do, after a no."""
    return turn.detour().goto(menu.Menu(menu.Topic.ANYTHING), (lead,))


def stop(turn: Turn) -> Result:
    """Say goodbye; in the routine, the place is kept for a while."""
    turn = turn.at(dataclasses.replace(turn.state, habits=turn.state.left(turn.context.now)))
    return turn.leave((turn.words.general.goodbye,))


def help_(turn: Turn) -> Result:
    """Say what can be said here, after one short sentence on emergencies."""
    told = turn.position.help(turn)
    state, reply = turn.stay((turn.words.help.emergency,), told)
    return Result(state, dataclasses.replace(reply, shows=Help(told)))


def ask_again(turn: Turn) -> Result:
    """Put the open question once more, after something that can't count as its answer."""
    return turn.stay()


def asked_topic(turn: Turn) -> Result:
    """Answer what people ask beside the rest."""
    asked = turn.move.value
    return topic(turn, asked) if asked in Topics.ids() else beside_the_point(turn)


def topic(turn: Turn, asked: str | None) -> Result:
    """Answer a topic of content."""
    words = turn.words.topics[str(asked)]
    if turn.position.follows_risk and asked in HOW_IT_IS_DONE:
        return turn.stay((turn.words.check.until_checked, words.brief))
    card = Card(words.title, words.answer)
    at, health = menu.Told(str(asked)), asked not in OF_THE_SKILL
    answer = Answer(full=words.answer, brief=(words.brief,), at=at, card=card, health=health)
    return turn.tell(answer)


def forget_me(turn: Turn) -> Result:
    """Forget what is remembered between sessions, and say so."""
    words = turn.words.general
    said = words.forgotten if turn.context.remembers else words.nothing_to_forget
    forgotten = turn.at(dataclasses.replace(turn.state, habits=Habits()))
    state, reply = forgotten.aside(said, turn.position.back(turn))
    return Result(state, dataclasses.replace(reply, forgets=True))


def can_say(turn: Turn) -> Result:
    """Answer what has nothing to apply to here: say what can be said instead."""
    return turn.stay(turn.position.help(turn))


def no_hurry(turn: Turn) -> Result:
    """Answer who isn't sure about an offer."""
    return turn.stay((turn.words.general.no_hurry,))


def glad(turn: Turn) -> Result:
    """Answer who says that all is well; it answers no question."""
    return turn.stay((turn.words.general.glad,))


def beside_the_point(turn: Turn) -> Result:
    """Take what has no sense here, as who is there where nobody asked, as not understood."""
    return turn.taken_as(Move(MoveName.FALLBACK))


def thanked(turn: Turn) -> Result:
    """Take thanks as thanks: they answer no question."""
    return turn.aside(turn.varied(turn.words.general.thanked))


def praised(turn: Turn) -> Result:
    """Take praise as praise."""
    return turn.aside(turn.varied(turn.words.general.praised))


def off_topic(turn: Turn) -> Result:
    """Say how to get what Alexa does, and not this skill; it is no miss."""
    asked = turn.move.value if turn.move.value in OffTopics.ids() else "other"
    return turn.aside((turn.words.off_topics[str(asked)].answer,))


def chosen(turn: Turn) -> Result:
    """Answer a choice by its place among what was named, as if it had been named again."""
    choices, (*places, last) = turn.position.choices(), Ordinals.ids()
    by_place = dict(zip(places, choices, strict=False))
    if choices:
        by_place[last] = choices[-1]
    chosen_one = by_place.get(str(turn.move.value))
    return turn.taken_as(chosen_one) if chosen_one else can_say(turn)


def go_back(turn: Turn) -> Result:
    """Answer a "go back" where no question or step comes before."""
    return turn.stay((turn.words.general.nothing_before,))


def undo(turn: Turn) -> Result:
    """Open again what a wrong turn left."""
    before = turn.state.before
    if before is None:
        return go_back(turn)
    state, reply = before.repeat(turn.at(turn.state.moved(before)))
    lead = (turn.words.general.gone_back,)
    return Result(state, dataclasses.replace(reply, speech=(*lead, *reply.speech)))


def meant(turn: Turn) -> Result:
    """Correct the last answer: what it left is open again, and is answered as it was meant.

    Whatever belongs to a check is only asked again, so that nothing gets milder.
    """
    before = turn.state.before
    if before is None:
        return ask_again(turn)
    if not before.reopens_after_risk:
        return undo(turn)
    there = turn.at(turn.state.moved(before))
    answers = {MoveName.MEANT_YES: MoveName.YES, MoveName.MEANT_NO: MoveName.NO}
    return there.taken_as(Move(answers[turn.move.name]))


def fallback(turn: Turn) -> Result:
    """Rephrase, then give examples, then leave gracefully.

    Where no question waits for its answer, a guess at what was meant is taken as it.
    """
    words = turn.words.general
    if turn.move.value in FALLBACK_CARRIES and not turn.position.pending:
        is_yes = turn.move.value == MoveName.MEANT_YES
        return turn.taken_as(Move(MoveName.YES if is_yes else MoveName(turn.move.value)))
    if turn.position.is_new:
        return turn.goto(turn.position.settled(), words.fallback_first)
    if turn.state.misses == 0:
        return turn.missed(words.fallback_first)
    if turn.state.misses == 1:
        return turn.missed(words.fallback_second)
    return turn.end(words.fallback_last)
