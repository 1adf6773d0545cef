"""A whole language: every entry and every prompt. What is left out does not type-check."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import (
    BenefitWords,
    CountryWords,
    FurtherQuestionWords,
    FurtherReasonWords,
    OffTopicWords,
    Phrase,
    RedFlagWords,
    ScreeningReasonWords,
    StepWords,
    TopicWords,
    VariantWords,
)
from skill.content.facts import (
    ArticleReasons,
    Benefits,
    Countries,
    FurtherQuestions,
    FurtherReasons,
    OffTopics,
    Ordinals,
    Paces,
    RedFlags,
    Steps,
    Topics,
    Variants,
)
from skill.content.prompts import (
    AlarmWords,
    BrowsingWords,
    CheckWords,
    ConditionWords,
    FurtherWords,
    GeneralWords,
    HelpWords,
    RoutineWords,
    ScreenWords,
    SelfCheckWords,
)
from skill.content.review import ReviewWords
from skill.content.text import Templates
from skill.content.words import Words


class Language(Words):
    """Everything that can be said in one language; there is one of each, so it equals itself."""

    code: str
    numbers: tuple[str, ...]
    """Number words from zero to twenty."""
    articles: frozenset[str]
    """Small words that change nothing before a name: a, the, any."""
    joiner: str
    """What stands before the last of several names, with its spaces: ``" and "``."""
    benefits: Benefits[BenefitWords]
    reasons: ArticleReasons[ScreeningReasonWords]
    further_reasons: FurtherReasons[FurtherReasonWords]
    further_questions: FurtherQuestions[FurtherQuestionWords]
    topics: Topics[TopicWords]
    red_flags: RedFlags[RedFlagWords]
    countries: Countries[CountryWords]
    steps: Steps[StepWords]
    variants: Variants[VariantWords]
    paces: Paces[Templates]
    """What people say for each pace."""
    ordinals: Ordinals[Templates]
    """What people say for each place in a list."""
    off_topics: OffTopics[OffTopicWords]
    general: GeneralWords
    help: HelpWords
    browsing: BrowsingWords
    conditions: ConditionWords
    check: CheckWords
    self_check: SelfCheckWords
    alarm: AlarmWords
    further: FurtherWords
    routine: RoutineWords
    screens: ScreenWords
    review: ReviewWords
    phrases: Mapping[str, Phrase]
    """Each phrase that a sentence marks with «…», and what it means."""

    def own_names(self, category: str | None) -> tuple[str, ...]:
        """Return the names of all of what a question asks about, none for anything else."""
        if category in self.reasons:
            words = self.reasons[str(category)]
            return (words.name, *words.own_names)
        if category in self.further_questions:
            return self.further_questions[str(category)].own_names
        return ()
