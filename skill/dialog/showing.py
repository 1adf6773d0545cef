"""From a turn's result to what a screen shows.

What is shown follows from the position, which holds no answer: a listener whose check stopped
sees the same screen whatever stopped it.
"""

from __future__ import annotations

import dataclasses

from skill.dialog.context import Context
from skill.dialog.reply import Help, sentences
from skill.dialog.screen import Screen, ScreenKind
from skill.dialog.timing import doing
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
    if result.reply.ends_session:
        goodbye = Screen(ScreenKind.GOODBYE, context.language.general.goodbye.text)
        return at.closing_screen(context) or goodbye
    shown = at.screen(context)
    return dataclasses.replace(
        shown,
        text=tuple(map(context.local, shown.text)),
        touches=at.touches(context),
        span=doing(result.reply.speech),
    )


def _help(context: Context, shown: Help, result: Result) -> Screen:
    said, touches = sentences(result.reply.speech), result.state.at.touches(context)
    return Screen(
        ScreenKind.HELP,
        title=context.language.screens.help_title,
        text=(said[0], said[-1]),
        touches=phrases(context.language, shown.told) or touches,
    )
