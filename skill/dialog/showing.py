"""From a turn's result to what a screen shows.

What is shown follows from the position, which holds no answer: a listener whose check stopped
sees the same screen whatever stopped it.
"""

from __future__ import annotations

import dataclasses

from skill.content.facts import Tier
from skill.dialog import urgent
from skill.dialog.context import Context
from skill.dialog.reply import Alarm, Help, sentences
from skill.dialog.screen import Screen, ScreenKind, title
from skill.dialog.timing import doing
from skill.dialog.touching import phrases
from skill.dialog.turn import Result


def screen_of(context: Context, result: Result) -> Screen:
    """Return what a screen shows after a turn.

    Nothing can be touched once the session has ended.
    """
    shows = result.reply.shows
    if isinstance(shows, Alarm):
        return _alarm(context, shows.tier)
    if isinstance(shows, Help):
        return _help(context, shows, result)
    at = shows or result.state.at
    if result.reply.ends_session:
        goodbye = Screen(ScreenKind.GOODBYE, context.language.general.goodbye.text)
        return at.closing_screen(context) or goodbye
    shown = at.screen(context)
    return dataclasses.replace(shown, touches=at.touches(context), span=doing(result.reply.speech))


def _alarm(context: Context, tier: Tier | None) -> Screen:
    words, country = context.language.screens, context.help_at_hand
    is_emergency = tier is Tier.EMERGENCY
    by_tier = {
        Tier.EMERGENCY: context.language.urgent.emergency,
        Tier.URGENT: (country.urgent, *context.language.urgent.urgent),
        None: urgent.unknown(context),
    }
    return Screen(
        ScreenKind.ALARM,
        title=title(country.number),
        heading=words.emergency_title if is_emergency else words.urgent_title,
        text=by_tier[tier],
    )


def _help(context: Context, shown: Help, result: Result) -> Screen:
    said, touches = sentences(result.reply.speech), result.state.at.touches(context)
    return Screen(
        ScreenKind.HELP,
        title=context.language.screens.help_title,
        text=(said[0], said[-1]),
        touches=phrases(context.language, shown.told) or touches,
    )
