"""From where the conversation stands to what a screen shows there.

What is shown follows from the position, which holds no answer: a listener whose check stopped
sees the same screen whatever stopped it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from skill.content import Language, Sentence
from skill.content.facts import GRADES, VARIANTS, ArticleReasons, Benefits, Tier
from skill.dialog import urgent
from skill.dialog.listing import ids_of_group
from skill.dialog.positions import (
    QUESTIONS,
    REASON_GROUPS,
    After,
    Arrived,
    BenefitList,
    Check,
    Choice,
    Menu,
    Offer,
    OneBenefit,
    Phase,
    Position,
    ReasonList,
    Resuming,
    Routine,
    SelfCheck,
    Topic,
)
from skill.dialog.reply import Alarm, Help, sentences
from skill.dialog.screen import Progress, Screen, ScreenKind
from skill.dialog.timing import doing
from skill.dialog.touching import phrases, title, touches
from skill.dialog.turn import Result, Scene


def screen_of(scene: Scene, result: Result) -> Screen:
    """Return what a screen shows after a turn.

    Nothing can be touched once the session has ended.
    """
    language, shows = scene.language, result.reply.shows
    if isinstance(shows, Alarm):
        return _alarm(scene, shows.tier)
    if isinstance(shows, Help):
        return _help(language, shows, result)
    at = shows or result.state.at
    if result.reply.ends_session:
        return _ended(language, at)
    screen = dataclasses.replace(_AT[type(at)](language, at), touches=touches(language, at))
    return dataclasses.replace(screen, span=doing(result.reply.speech))


def _alarm(scene: Scene, tier: Tier | None) -> Screen:
    words, country = scene.language.screens, scene.help_at_hand
    is_emergency = tier is Tier.EMERGENCY
    by_tier = {
        Tier.EMERGENCY: scene.language.urgent.emergency,
        Tier.URGENT: (country.urgent, *scene.language.urgent.urgent),
        None: urgent.unknown(scene),
    }
    return Screen(
        ScreenKind.ALARM,
        title=title(country.number),
        heading=words.emergency_title if is_emergency else words.urgent_title,
        text=by_tier[tier],
    )


def _help(language: Language, shown: Help, result: Result) -> Screen:
    said = sentences(result.reply.speech)
    return Screen(
        ScreenKind.HELP,
        title=language.screens.help_title,
        text=(said[0], said[-1]),
        touches=phrases(language, shown.told) or touches(language, result.state.at),
    )


def _ended(language: Language, at: Position) -> Screen:
    """Return the last screen: what was told of general things, or a goodbye."""
    if isinstance(at, Arrived) or at == Menu(Topic.ASKED):
        return Screen(ScreenKind.GOODBYE, language.general.goodbye.text)
    if isinstance(at, BenefitList):
        names = tuple(title(benefit.name) for _, benefit in language.benefits)
        return Screen(ScreenKind.LIST, language.browsing.benefits_title, items=names)
    return _AT[type(at)](language, at)


def _menu(language: Language, at: Menu) -> Screen:
    if at.topic is Topic.WHICH_BENEFIT:
        return _benefits(language, at)
    told = _topics(language).get(at.topic)
    if told is None:
        words = language.screens
        return Screen(ScreenKind.WELCOME, words.name, text=(words.tagline, words.touch_or_speak))
    name, text = told
    return Screen(ScreenKind.TOPIC, name, text=text)


def _topics(language: Language) -> Mapping[Topic, tuple[str, tuple[Sentence, ...]]]:
    titles, general = language.browsing, language.general
    about = (titles.about_title, (general.about_brief,))
    return {
        Topic.ABOUT: about,
        Topic.ABOUT_MORE: about,
        Topic.SOURCE: (titles.source_title, (general.source_brief,)),
        Topic.PRIVACY: (titles.privacy_title, (general.privacy_brief,)),
        Topic.PROFESSIONAL: (titles.professional_title, (general.professional_brief,)),
        Topic.EVIDENCE: (titles.evidence_title, titles.evidence_general),
    }


def _benefits(language: Language, at: Position) -> Screen:
    return Screen(ScreenKind.BENEFITS, language.browsing.benefits_title)


def _one_benefit(language: Language, at: OneBenefit) -> Screen:
    words, ids = language.benefits[at.benefit], Benefits.ids()
    number = ids.index(at.benefit) + 1
    return Screen(
        ScreenKind.BENEFIT,
        title(words.name),
        heading=_counted(language.screens.benefit_of, number, len(ids)),
        text=(words.line, words.evidence[0]),
        grade=GRADES[at.benefit],
    )


def _reasons(language: Language, at: ReasonList) -> Screen:
    names = _reason_names(language, ArticleReasons.ids())
    return Screen(ScreenKind.LIST, language.browsing.reasons_title, items=names)


def _reason_names(language: Language, reasons: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(title(language.reasons[reason].name) for reason in reasons)


def _check(language: Language, at: Check) -> Screen:
    question = language.reasons[ArticleReasons.ids()[at.question]].question
    return _question(language.screens.question_of, question, at.question + 1, QUESTIONS)


def _question(heading: str, question: Sentence, number: int, count: int) -> Screen:
    return Screen(
        ScreenKind.QUESTION,
        question.text,
        heading=_counted(heading, number, count),
        progress=Progress(number, count),
    )


def _self_check(language: Language, at: SelfCheck) -> Screen:
    words, number = language.self_check, at.group + 1
    return Screen(
        ScreenKind.LIST,
        language.browsing.reasons_title,
        heading=_counted(language.screens.part_of, number, REASON_GROUPS),
        items=_reason_names(language, ids_of_group(ArticleReasons.ids(), at.group)),
        text=(words.instruction,),
    )


def _after(language: Language, at: After) -> Screen:
    words = language.screens
    return Screen(
        ScreenKind.OUTCOME, words.outcome_title, heading=words.safety_check, text=(words.outcome,)
    )


def _offer(language: Language, at: Offer) -> Screen:
    words = language.screens
    offer = language.routine.offer.text
    return Screen(ScreenKind.OFFER, offer, heading=words.routine, text=(words.no_clearance,))


def _resuming(language: Language, at: Resuming) -> Screen:
    question = language.routine.still_you.text
    return Screen(ScreenKind.QUESTION, question, heading=language.screens.routine)


def _routine(language: Language, at: Routine) -> Screen:
    words, steps = language.screens, VARIANTS[at.variant].step_ids()
    number = steps.index(at.step) + 1
    if at.phase is Phase.CHECK_IN:
        return _question(words.step_of, language.routine.check_in, number, len(steps))
    following = steps[number : number + 1]
    where = _counted(words.step_of, number, len(steps))
    return Screen(
        ScreenKind.STEP,
        title(language.steps[at.step].name),
        heading=words.paused if at.phase is Phase.PAUSED else where,
        step=at.step,
        next_step="".join(words.next_step.format(name=language.steps[s].name) for s in following),
    )


def _counted(words: str, number: int, count: int) -> str:
    return words.format(number=number, count=count)


_AT: Mapping[type[Position], Callable[[Language, Any], Screen]] = {
    Menu: _menu,
    BenefitList: _benefits,
    OneBenefit: _one_benefit,
    ReasonList: _reasons,
    Check: _check,
    SelfCheck: _self_check,
    After: _after,
    Choice: _after,
    Offer: _offer,
    Routine: _routine,
    Resuming: _resuming,
}
