"""The open question "what next?", after a welcome or after something was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from skill.content import Passage, Sentence
from skill.content.facts import Topics
from skill.dialog import browsing, telling
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.screen import Screen, ScreenKind, Touch
from skill.dialog.turn import Result, Turn


class Topic(StrEnum):
    """What was said last where nothing but "what next?" was asked."""

    WELCOME = "welcome"
    ABOUT = "about"
    ABOUT_MORE = "about_more"
    SOURCE = "source"
    PRIVACY = "privacy"
    PROFESSIONAL = "professional"
    EVIDENCE = "evidence"
    WHICH_BENEFIT = "which_benefit"
    ASKED = "asked"
    """A question that isn't kept: the listener asks it again to hear the answer again."""


class _Open(Position):
    """Nothing but "what next?" is asked."""

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.general.what_next,)

    def reprompt(self, turn: Turn) -> Passage:
        return turn.words.general.what_next_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.review.help if turn.context.withheld else turn.words.help.menu


@dataclass(frozen=True)
class Arrived(_Open, name="arrived"):
    """The session is new and nothing was said: a question now is a one-shot."""

    is_new = True

    def repeat(self, turn: Turn) -> Result:
        return telling.home(turn)

    def settled(self) -> Position:
        return Menu()

    def reopened(self, held: Screening) -> Position:
        return Menu()

    def may_be_reopened(self) -> bool:
        return False

    def closing_screen(self, context: Context) -> None:
        """Leave a goodbye."""
        return


@dataclass(frozen=True)
class Told(_Open, name="told"):
    """The open question "what next?", after a topic of content was answered."""

    topic: str

    def __post_init__(self) -> None:
        require(self.topic in Topics.ids())

    def repeat(self, turn: Turn) -> Result:
        return telling.topic(turn, self.topic)

    def reopened(self, held: Screening) -> Position:
        return Menu()

    @on(MoveName.TELL_ME_MORE)
    def _more(self, turn: Turn) -> Result:
        more = turn.words.topics[self.topic].more
        return turn.goto(Menu(), more) if more else telling.nothing_there(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return Menu(Topic.ABOUT).touches(context)

    def screen(self, context: Context) -> Screen:
        words = context.language.topics[self.topic]
        return Screen(ScreenKind.TOPIC, words.title, text=(words.brief,))


@dataclass(frozen=True)
class Menu(_Open, name="menu"):
    """The open question "what next?", after the topic."""

    topic: Topic = Topic.WELCOME

    def repeat(self, turn: Turn) -> Result:
        by_topic: Mapping[Topic, Callable[[Turn], Result]] = {
            Topic.WELCOME: telling.home,
            Topic.ABOUT: telling.about,
            Topic.ABOUT_MORE: telling.about_more,
            Topic.SOURCE: telling.source,
            Topic.PRIVACY: telling.privacy,
            Topic.PROFESSIONAL: telling.see_professional,
            Topic.EVIDENCE: browsing.evidence,
            Topic.WHICH_BENEFIT: browsing.which_benefit,
            Topic.ASKED: _repeat_asked,
        }
        return by_topic[self.topic](turn)

    def reopened(self, held: Screening) -> Position:
        return Menu()

    def enter(self, turn: Turn, *lead: Passage) -> Result:
        return telling.home(turn, *lead)

    @on(MoveName.TELL_ME_MORE)
    def _more(self, turn: Turn) -> Result:
        again = telling.about_more if self.topic is Topic.ABOUT else telling.nothing_there
        return again(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        if self.topic is Topic.WHICH_BENEFIT:
            return browsing.touches(context)
        benefits = Touch(words.benefits, Move(MoveName.BENEFITS))
        if context.withheld:
            breathing = Move(MoveName.VARIANT, "breathing_only")
            return (benefits, Touch(words.breathing_only, breathing))
        further = (benefits, Touch(words.safety_check, Move(MoveName.SAFETY_CHECK)))
        if self.topic not in (Topic.WELCOME, Topic.ASKED):
            return further
        return (*further, Touch(words.routine, Move(MoveName.ROUTINE)))

    def screen(self, context: Context) -> Screen:
        if self.topic is Topic.WHICH_BENEFIT:
            return browsing.screen(context)
        told = self._told(context)
        if told is None:
            words = context.language.screens
            welcome = (words.tagline, words.touch_or_speak)
            return Screen(ScreenKind.WELCOME, words.name, text=welcome)
        title, text = told
        return Screen(ScreenKind.TOPIC, title, text=text)

    def closing_screen(self, context: Context) -> Screen | None:
        """Leave what was told of general things; a question about health leaves a goodbye."""
        return None if self.topic is Topic.ASKED else self.screen(context)

    def _told(self, context: Context) -> tuple[str, tuple[Sentence, ...]] | None:
        titles, general = context.language.browsing, context.language.general
        about = (titles.about_title, (general.about_brief,))
        by_topic: Mapping[Topic, tuple[str, tuple[Sentence, ...]]] = {
            Topic.ABOUT: about,
            Topic.ABOUT_MORE: about,
            Topic.SOURCE: (titles.source_title, (general.source_brief,)),
            Topic.PRIVACY: (titles.privacy_title, (general.privacy_brief,)),
            Topic.PROFESSIONAL: (titles.professional_title, (general.professional_brief,)),
            Topic.EVIDENCE: (titles.evidence_title, titles.evidence_general),
        }
        return by_topic.get(self.topic)


def _repeat_asked(turn: Turn) -> Result:
    return turn.stay(turn.words.general.repeat_condition)
