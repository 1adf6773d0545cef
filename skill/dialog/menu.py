"""The open question "what next?", the topics told there, and what is said when nothing fits."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from skill.content import Passage, Sentence
from skill.dialog import browsing
from skill.dialog.moves import MoveName
from skill.dialog.positions import Arrived, Menu, Topic
from skill.dialog.reply import Card, Help
from skill.dialog.state import Habits
from skill.dialog.turn import Answer, Result, Room, Turn


def launch(turn: Turn) -> Result:
    """Welcome somebody who opens the skill; shorter who has been here before."""
    been_here = turn.state.habits.been_here
    turn = turn.at(turn.state.with_habits(been_here=True))
    if been_here or not isinstance(turn.state.at, Arrived):
        return home(turn)
    return turn.goto(Menu(), turn.words.general.welcome)


def home(turn: Turn) -> Result:
    """Go to the menu."""
    hint = (turn.words.routine.resume_hint,) if turn.state.habits.place else ()
    return turn.goto(Menu(), hint, turn.words.general.welcome_again)


def stop(turn: Turn) -> Result:
    """Say goodbye; in the routine, the place is kept for a while."""
    turn = turn.at(dataclasses.replace(turn.state, habits=turn.state.left()))
    return turn.leave((turn.words.general.goodbye,))


def help_(turn: Turn) -> Result:
    """Say what can be said here, after one short sentence on emergencies."""
    number = turn.scene.help_at_hand.number
    told = turn.room.help(turn)
    state, reply = turn.stay((turn.words.help.emergency.fill(number=number),), told)
    return Result(state, dataclasses.replace(reply, shows=Help(told)))


def ask_again(turn: Turn) -> Result:
    """Put the open question once more, after something that can't count as its answer."""
    return turn.stay()


def about(turn: Turn) -> Result:
    """Say what back massage is."""
    words, title = turn.words.general, turn.words.browsing.about_title
    return _told(turn, Topic.ABOUT, Card(title, words.about), words.about_brief, health=True)


def _about_more(turn: Turn) -> Result:
    words, title = turn.words.general, turn.words.browsing.about_title
    card = Card(title, words.about_more)
    return _told(turn, Topic.ABOUT_MORE, card, words.about_brief, health=True)


def source(turn: Turn) -> Result:
    """Say where the content comes from."""
    words, title = turn.words.general, turn.words.browsing.source_title
    return _told(turn, Topic.SOURCE, Card(title, words.source), words.source_brief)


def privacy(turn: Turn) -> Result:
    """Say what is kept, and what is not."""
    words, title = turn.words.general, turn.words.browsing.privacy_title
    memory = words.privacy_memory if turn.scene.remembers else ()
    return _told(turn, Topic.PRIVACY, Card(title, words.privacy + memory), words.privacy_brief)


def forget_me(turn: Turn) -> Result:
    """Forget what is remembered between sessions, and say so."""
    words = turn.words.general
    said = words.forgotten if turn.scene.remembers else words.nothing_to_forget
    state, reply = turn.at(dataclasses.replace(turn.state, habits=Habits())).stay(
        said, turn.room.back(turn)
    )
    return Result(state, dataclasses.replace(reply, forgets=True))


def see_professional(turn: Turn) -> Result:
    """Say whom to see."""
    words, title = turn.words.general, turn.words.browsing.professional_title
    return _told(
        turn, Topic.PROFESSIONAL, Card(title, words.professional), words.professional_brief
    )


def _told(turn: Turn, topic: Topic, card: Card, brief: Sentence, *, health: bool = False) -> Result:
    at = Menu(topic)
    return turn.tell(Answer(full=card.text, brief=(brief,), at=at, card=card, health=health))


def repeat(turn: Turn) -> Result:
    """Say the last thing again."""
    return turn.room.repeat(turn)


def nothing_asked(turn: Turn) -> Result:
    """Answer a yes, a no or a not sure that answers no question."""
    return turn.stay((turn.words.general.nothing_asked,))


def nothing_there(turn: Turn) -> Result:
    """Answer a next, a previous, a why … that has nothing to apply to."""
    return turn.stay((turn.words.general.nothing_there,))


def fallback(turn: Turn) -> Result:
    """Rephrase, then give examples, then leave gracefully."""
    words = turn.words.general
    if isinstance(turn.state.at, Arrived):
        return turn.goto(Menu(), words.fallback_first)
    if turn.state.misses == 0:
        return turn.missed(words.fallback_first)
    if turn.state.misses == 1:
        return turn.missed(words.fallback_second)
    return turn.end(words.fallback_last)


def _what_next(turn: Turn) -> Passage:
    return (turn.words.general.what_next,)


def _repeat_topic(turn: Turn) -> Result:
    at = turn.state.at
    topic = at.topic if isinstance(at, Menu) else Topic.WELCOME
    return _REPEATS[topic](turn)


def _repeat_condition(turn: Turn) -> Result:
    return turn.stay(turn.words.general.repeat_condition)


def _tell_me_more(turn: Turn) -> Result:
    at = turn.state.at
    if isinstance(at, Menu) and at.topic is Topic.ABOUT:
        return _about_more(turn)
    return nothing_there(turn)


_REPEATS: Mapping[Topic, Callable[[Turn], Result]] = {
    Topic.WELCOME: home,
    Topic.ABOUT: about,
    Topic.ABOUT_MORE: _about_more,
    Topic.SOURCE: source,
    Topic.PRIVACY: privacy,
    Topic.PROFESSIONAL: see_professional,
    Topic.EVIDENCE: browsing.evidence,
    Topic.WHICH_BENEFIT: browsing.which_benefit,
    Topic.ASKED: _repeat_condition,
}

MENU = Room(
    ask=_what_next,
    reprompt=lambda turn: turn.words.general.what_next_reprompt,
    help=lambda turn: turn.words.help.menu,
    repeat=_repeat_topic,
    moves={MoveName.TELL_ME_MORE: _tell_me_more},
)
