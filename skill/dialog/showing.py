"""From a turn's result to what a screen shows.

What is shown follows from the position, which holds no answer: a listener whose check stopped
sees the same screen whatever stopped it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from skill.dialog.context import Context
from skill.dialog.positions.routine import Routine
from skill.dialog.reply import Begins, Cue, Help, Mark, sentences
from skill.dialog.screen import Played, Screen, ScreenKind
from skill.dialog.timing import moments
from skill.dialog.touching import phrases
from skill.dialog.turn import Result


def screen_of(context: Context, result: Result) -> Screen:
    """Return what a screen shows after a turn.

    Nothing can be touched once the session has ended.
    """
    shows = result.reply.shows
    if isinstance(shows, Help):
        return _help(context, shows, result)
    at = shows or result.state.at
    if isinstance(at, Routine) and at.is_played:
        return _follow(context, at, result)
    if result.reply.ends_session:
        goodbye = Screen(ScreenKind.GOODBYE, context.language.general.goodbye.text)
        return at.closing_screen(context) or goodbye
    shown = at.screen(context)
    return dataclasses.replace(
        shown, text=tuple(map(context.local, shown.text)), touches=at.touches(context)
    )


def _follow(context: Context, at: Routine, result: Result) -> Screen:
    """Return the screens of the steps that are played, each in its time."""
    played = tuple(_played(context, at, result))
    return dataclasses.replace(played[0].screen, played=played)


def _played(context: Context, at: Routine, result: Result) -> Iterator[Played]:
    timed = list(moments(result.reply.speech))
    ends = next(second for second, part in timed if isinstance(part, Mark))
    steps = [(second, part.step) for second, part in timed if isinstance(part, Begins)]
    cues = [(second, _line(part.words.text)) for second, part in timed if isinstance(part, Cue)]
    for number, (begins, step) in enumerate(steps):
        over = next((second for second, _ in steps[number + 1 :]), ends)
        screen = at.shown(context, step)
        if not result.reply.ends_session:
            screen = dataclasses.replace(screen, touches=at.touches_at(context, step))
        mine = tuple((second, words) for second, words in cues if begins <= second < over)
        yield Played(screen, begins, over - begins, mine)


def _line(words: str) -> str:
    return words.removesuffix(".")


def _help(context: Context, shown: Help, result: Result) -> Screen:
    said, touches = sentences(result.reply.speech), result.state.at.touches(context)
    return Screen(
        ScreenKind.HELP,
        title=context.language.screens.help_title,
        text=(said[0], said[-1]),
        touches=phrases(context.language, shown.told) or touches,
    )
