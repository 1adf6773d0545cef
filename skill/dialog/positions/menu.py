"""The open question "what next?", after a welcome or after something was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from skill.content import Passage, Sentence
from skill.content.facts import Benefits, Topics
from skill.dialog import browsing, telling
from skill.dialog.context import Context, Screening
from skill.dialog.moves import Move, MoveName
from skill.dialog.position import Position, on, require
from skill.dialog.reply import Card
from skill.dialog.screen import Screen, ScreenKind, Touch
from skill.dialog.turn import Answer, Result, Turn


class Topic(StrEnum):
    """What was said last where nothing but "what next?" was asked."""

    WELCOME = "welcome"
    ANYTHING = "anything"
    """Nothing: it was only asked what else there is to do."""
    ABOUT = "about"
    ABOUT_MORE = "about_more"
    SOURCE = "source"
    PRIVACY = "privacy"
    PROFESSIONAL = "professional"
    EVIDENCE = "evidence"
    WHICH_BENEFIT = "which_benefit"
    ASKED = "asked"
    """A question that isn't kept: the listener asks it again to hear the answer again."""
    ADVISED = "advised"
    """A reason against massage, which isn't kept either."""


class Offered(NamedTuple):
    """Something that is offered: a yes/no question, and the move that takes it."""

    question: Sentence
    taken: Move


class _Open(Position):
    """Nothing is asked but whether one fitting thing is wanted, or else what is."""

    def offer(self, turn: Turn) -> Offered | None:
        """Return the one thing that is offered here, as a question, with the move that takes it."""
        return None

    def ask(self, turn: Turn) -> Passage:
        offered = self.offer(turn)
        return (offered.question if offered else turn.words.general.what_next,)

    def reprompt(self, turn: Turn) -> Passage:
        offered = self.offer(turn)
        return (offered.question,) if offered else turn.words.general.what_next_reprompt

    def help(self, turn: Turn) -> Passage:
        return turn.words.review.help if turn.context.withheld else turn.words.help.menu

    @on(MoveName.YES, MoveName.NEXT)
    def _yes(self, turn: Turn) -> Result:
        offered = self.offer(turn)
        return turn.taken_as(offered.taken) if offered else self._choose(turn)

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        """Ask what else there is; a no to that says goodbye."""
        if self.offer(turn):
            return telling.declined(turn)
        return telling.stop(turn)

    @on(MoveName.NOT_SURE)
    def _not_sure(self, turn: Turn) -> Result:
        return telling.no_hurry(turn) if self.offer(turn) else self._choose(turn)

    def _choose(self, turn: Turn) -> Result:
        """Say what there is to choose."""
        return telling.can_say(turn)


@dataclass(frozen=True)
class Arrived(_Open, name="arrived"):
    """The session is new and nothing was said: a question now is a one-shot."""

    is_new = True

    def ask(self, turn: Turn) -> Passage:
        return (turn.words.general.which,)

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        return self._choose(turn)

    def choices(self) -> tuple[Move, ...]:
        return Menu().choices()

    def repeat(self, turn: Turn) -> Result:
        return telling.home(turn)

    def settled(self) -> Position:
        return Menu()

    def reopened(self, held: Screening) -> Position:
        return Menu()

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

    def offer(self, turn: Turn) -> Offered | None:
        has_more = turn.words.topics[self.topic].more
        more = Offered(turn.words.general.offer_more, Move(MoveName.TELL_ME_MORE))
        return more if has_more else None

    @on(MoveName.TELL_ME_MORE)
    def _more(self, turn: Turn) -> Result:
        more = turn.words.topics[self.topic].more
        return turn.goto(Menu(Topic.ANYTHING), more) if more else telling.can_say(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        return Menu(Topic.ABOUT).touches(context)

    def screen(self, context: Context) -> Screen:
        words = context.language.topics[self.topic]
        return Screen(ScreenKind.TOPIC, words.title, text=(words.brief,))


@dataclass(frozen=True)
class Menu(_Open, name="menu"):
    """The open question "what next?", after the topic."""

    topic: Topic = Topic.WELCOME

    @property
    def follows_risk(self) -> bool:  # type: ignore[override]  # it depends on the topic
        """Return whether a risk was told last."""
        return self.topic is Topic.ADVISED

    def repeat(self, turn: Turn) -> Result:
        """Tell the topic, or say what is said in its place."""
        told = _told(turn.context, self.topic)
        if told:
            card = Card(told.title, told.full)
            health = self.topic in (Topic.ABOUT, Topic.ABOUT_MORE, Topic.EVIDENCE)
            return turn.tell(Answer(told.full, told.brief, self, card=card, health=health))
        by_topic: Mapping[Topic, Callable[[Turn], Result]] = {
            Topic.WELCOME: telling.home,
            Topic.ANYTHING: telling.ask_again,
            Topic.WHICH_BENEFIT: browsing.which_benefit,
        }
        return by_topic.get(self.topic, _repeat_asked)(turn)

    def ask(self, turn: Turn) -> Passage:
        asks = {
            Topic.WELCOME: turn.words.general.which,
            Topic.WHICH_BENEFIT: turn.words.browsing.benefits_choose,
        }
        return (asks[self.topic],) if self.topic in asks else super().ask(turn)

    def offer(self, turn: Turn) -> Offered | None:
        words, browsing_words = turn.words.general, turn.words.browsing
        check = Offered(browsing_words.reasons_check, Move(MoveName.SAFETY_CHECK))
        benefits = Offered(words.offer_benefits, Move(MoveName.BENEFITS))
        breathing = Move(MoveName.VARIANT, "breathing_only")
        offers = {
            Topic.ABOUT: benefits,
            Topic.ABOUT_MORE: Offered(words.offer_reasons, Move(MoveName.WHO_SHOULD_AVOID)),
            Topic.SOURCE: Offered(words.offer_evidence, Move(MoveName.EVIDENCE)),
            Topic.EVIDENCE: benefits,
            Topic.PROFESSIONAL: check,
            Topic.ASKED: check,
            Topic.ADVISED: Offered(words.offer_breathing, breathing),
        }
        offered = offers.get(self.topic)
        return None if offered is check and turn.context.withheld else offered

    def choices(self) -> tuple[Move, ...]:
        if self.topic is Topic.WHICH_BENEFIT:
            return tuple(Move(MoveName.BENEFIT_DETAIL, benefit) for benefit in Benefits.ids())
        three = (MoveName.BENEFITS, MoveName.SAFETY_CHECK, MoveName.ROUTINE)
        return tuple(map(Move, three)) if self.topic is Topic.WELCOME else ()

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        """Say what there is to choose after the welcome; after anything else a no is one."""
        if self.topic is Topic.WELCOME:
            return self._choose(turn)
        if self.topic is Topic.WHICH_BENEFIT:
            return telling.declined(turn)
        return super()._no(turn)

    def _choose(self, turn: Turn) -> Result:
        if self.topic is Topic.WHICH_BENEFIT:
            return browsing.which_benefit(turn)
        if self.topic is Topic.WELCOME and not turn.context.withheld:
            return turn.stay(turn.words.general.welcome_again[-1:])
        return telling.can_say(turn)

    def reopened(self, held: Screening) -> Position:
        return Menu()

    def enter(self, turn: Turn, *lead: Passage) -> Result:
        return telling.home(turn, *lead)

    @on(MoveName.TELL_ME_MORE)
    def _more(self, turn: Turn) -> Result:
        return Menu(Topic.ABOUT_MORE).repeat(turn) if self.topic is Topic.ABOUT else self._yes(turn)

    def touches(self, context: Context) -> tuple[Touch, ...]:
        words = context.language.screens
        if self.topic is Topic.WHICH_BENEFIT:
            return browsing.touches(context)
        benefits = Touch(words.benefits, Move(MoveName.BENEFITS))
        if context.withheld:
            breathing = Move(MoveName.VARIANT, "breathing_only")
            return (benefits, Touch(words.breathing_only, breathing))
        further = (benefits, Touch(words.safety_check, Move(MoveName.SAFETY_CHECK)))
        if self.topic not in _LIKE_THE_WELCOME:
            return further
        return (*further, Touch(words.routine, Move(MoveName.ROUTINE)))

    def screen(self, context: Context) -> Screen:
        if self.topic is Topic.WHICH_BENEFIT:
            return browsing.screen(context)
        told = _told(context, self.topic)
        if told is None:
            words = context.language.screens
            welcome = (words.tagline, words.touch_or_speak)
            return Screen(ScreenKind.WELCOME, words.name, text=welcome)
        text = told.full if self.topic is Topic.EVIDENCE else told.brief
        return Screen(ScreenKind.TOPIC, told.title, text=text)

    def closing_screen(self, context: Context) -> Screen | None:
        """Leave what was told of general things; a question about health leaves a goodbye."""
        is_private = self.topic in (Topic.ASKED, Topic.ADVISED)
        return None if is_private else self.screen(context)


class _Told(NamedTuple):
    """What is told of a topic: its title, all of it, and what is said where a question waits."""

    title: str
    full: Passage
    brief: Passage


def _told(context: Context, topic: Topic) -> _Told | None:
    """Return what is told of a topic, None of one that tells nothing."""
    language = context.language
    titles, general = language.browsing, language.general
    names = context.names([reason.name for _, reason in language.reasons])
    source = tuple(sentence.fill(names=names) for sentence in general.source)
    source += language.review.who_checked
    privacy = general.privacy + (general.privacy_memory if context.remembers else ())
    evidence = titles.evidence_general
    by_topic = {
        Topic.ABOUT: _Told(titles.about_title, general.about, (general.about_brief,)),
        Topic.ABOUT_MORE: _Told(titles.about_title, general.about_more, (general.about_brief,)),
        Topic.SOURCE: _Told(titles.source_title, source, (general.source_brief,)),
        Topic.PRIVACY: _Told(titles.privacy_title, privacy, (general.privacy_brief,)),
        Topic.PROFESSIONAL: _Told(
            titles.professional_title, general.professional, (general.professional_brief,)
        ),
        Topic.EVIDENCE: _Told(titles.evidence_title, evidence, evidence[:1]),
    }
    return by_topic.get(topic)


_LIKE_THE_WELCOME = (Topic.WELCOME, Topic.ANYTHING, Topic.ASKED, Topic.ADVISED)
"""After what a screen shows nothing of: it shows what there is to choose."""


def _repeat_asked(turn: Turn) -> Result:
    return turn.stay(turn.words.general.repeat_condition)
