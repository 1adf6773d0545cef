"""Guesses what an utterance means that nobody knows word for word, by how likely it is.

A guess never raises an alarm and answers a question that the skill asked with a doubt alone: where
it would do more, nothing was understood, and the answer that it may have been is marked.
"""

from __future__ import annotations

from collections.abc import Container

from skill.alexa.intents import LEARNING, MANNERS, MAY_BE, QUESTIONS, ROUTINE, TOPICS
from skill.content.facts import HOW_IT_IS_DONE, PEOPLE, intent_of
from skill.dialog.moves import GUESSED, MoveName
from skill.tools.model.intents import (
    ALL_CLEAR,
    ANSWERS,
    DECLINED,
    DENIALS,
    DENIED,
    DENIED_SYMPTOM,
    DISCOMFORT,
    FALLBACK,
    HELP,
    NEXT,
    NO,
    NOT_SURE,
    REPEAT,
    RESUME,
    STATED,
    STOP,
    SYMPTOM_QUESTION,
    UNCLEAR,
    URGENT,
    WHO_SHOULD_AVOID,
    YES,
)
from skill.tools.simulator.known import Known, ResolvedIntent, SlotHeard
from skill.tools.simulator.matching import Value
from skill.tools.simulator.naming import MEDICINES, OPEN, Naming
from skill.tools.simulator.weighing import DOUBT, Weighing, best, lead_of, top

SURELY = 4.0
"""So much likelier than all else a question must be, by meaning, that no red flag may be near."""
AGREES = 6.0
"""So little likelier than a question about a condition that is named all else may be."""
AS_LIKELY = 0.5
"""So little less likely a question about a condition may be, by words, than that it is stated."""
EVIDENTLY_MEANT = 6.0
"""So much likelier what does no harm must be than what is none of the skill's business."""
CONTRADICTED = 8.0
"""So much likelier all else must be than a question that is heard within, for that not to count."""
FAR = 4.0
"""So much likelier, by words and meaning, something else must be than what was found by words."""
CLEAR = 1.0
"""So much likelier than all others a condition must be that is stated without a known name."""
_MAY_NAME_THE_UNKNOWN = OPEN | {DENIED, FALLBACK}
_NO_GUESS = frozenset({URGENT}) | ANSWERS - {UNCLEAR}
"""What is never guessed: an alarm, and an answer to what was asked; a doubt is none."""
_MAY_BE_MEANT = frozenset({*LEARNING, *ROUTINE, *MANNERS, HELP, WHO_SHOULD_AVOID}) - {
    *_NO_GUESS,
    DISCOMFORT,
}
"""What is guessed by meaning where words say nothing; it tells of nobody's health."""
_HARMLESS = _MAY_BE_MEANT | {NOT_SURE, REPEAT, STOP}
"""What is guessed by words and meaning before all else: a doubt too stops the check."""
_MAY_BE_TOLD = _MAY_BE_MEANT | TOPICS.keys()
"""What is told of massage and of the skill, and of nobody's health."""
_GUESSED = {
    YES: MoveName.YES,
    **dict.fromkeys((NO, DECLINED, *ALL_CLEAR), MoveName.NO),
    NEXT: MoveName.NEXT,
    RESUME: MoveName.RESUME,
}
"""The answers that are marked where nothing is understood; where one clears none is taken."""
_TOLD = frozenset({STATED, *QUESTIONS})
"""What is guessed to be about somebody's health: it counts as a condition, known or not."""
_DENIES = DENIALS | {DENIED, DENIED_SYMPTOM, UNCLEAR}
"""What may name a condition without a negation before it: "nobody in my family has"."""

_OF_THINGS = frozenset(
    {"time_of_day", "company", "someone_else", "kinds", "oil_allergy", "essential_baby_oil"}
    | {"massage_gun", "foam_roller_cane", "massage_chair", "tens", "cupping"}
)
"""What is asked of a thing or of somebody, and is meant though a condition is named beside it."""
_YIELDS = frozenset(
    intent_of("Topic", topic)
    for topic in (HOW_IT_IS_DONE - _OF_THINGS) | {"breath", "anybody", "harm", "muscles"}
)
"""What is asked of massage as such, so that a condition named beside it comes first."""


class Guesser:
    """Guesses in one locale."""

    def __init__(self, known: Known, naming: Naming, weighing: Weighing) -> None:
        """Take what is known, what finds names, and what weighs."""
        self._known, self._lexicon = known, known.lexicon
        self._naming, self._weighing = naming, weighing

    def guessed(self, text: str) -> ResolvedIntent:
        """Return what an utterance likeliest means, AMAZON.FallbackIntent where that is no use."""
        found = self._found(text)
        return self._far_likelier(found, text) or found

    def _far_likelier(self, found: ResolvedIntent, text: str) -> ResolvedIntent | None:
        """Return what is far likelier by words and meaning, if it harms nobody as a guess.

        Where that would be an answer, nothing was understood. What tells of health stays.
        """
        if found.name == FALLBACK:
            return self._evident(text, TOPICS)
        scores = self._weighing.all_in_all(text)
        meant = top(scores)
        if found.name not in _MAY_BE_TOLD or scores[meant] - scores[found.name] < FAR:
            return None
        if meant in ANSWERS:
            return self._known.intent(FALLBACK, ())
        is_asked = meant in QUESTIONS and self._lexicon.asks_within(text)
        return self._naming.with_value(meant, text) if meant in _MAY_BE_TOLD or is_asked else None

    def _found(self, text: str) -> ResolvedIntent:
        """Return what an utterance means by what it names and asks, and by its words."""
        name, words = self._weighing.likeliest(text), self._lexicon.split(text)
        found = self._naming.with_value(name, text)
        is_answer = words[:1] and words[0].text in self._lexicon.answers
        named = self._naming.with_value(STATED, text).value
        told = None if named and named.id in PEOPLE else named
        # "no but", "only a", "nothing except"
        is_break = any(word.text in self._lexicon.breaks for word in words[:2])
        is_told = (is_answer and name == FALLBACK) or (is_break and name in (FALLBACK, UNCLEAR))
        is_taken = name in (FALLBACK, UNCLEAR) and named and named.id in MEDICINES
        if named and (is_told or is_taken):
            return self._about(text) or found
        harmless = None if told or name == DISCOMFORT else self._harmless(text)
        if asked := harmless or self._asked(text, told) or self._by_meaning(text, name, told):
            return asked
        if name == FALLBACK and (likely := best(self._weighing.all_in_all(text))) in _MAY_BE_MEANT:
            return self._naming.with_value(likely, text)
        if name in _MAY_NAME_THE_UNKNOWN and not found.is_filled:
            unknown = None if self._is_strange(text) else self._naming.unknown(words)
            return unknown or self._without_name(name, text, named)
        if name in _NO_GUESS:
            stated = None if name in _DENIES else self._about(text) or self._naming.unknown(words)
            return stated or self._known.intent(FALLBACK, words)
        is_beside = told and name in _YIELDS
        is_topic = name in TOPICS and not is_beside and self._weighing.lead(name, text) >= DOUBT
        is_sure = name in OPEN or is_topic or found.is_filled
        return found if is_sure else self._about(text) or self._likelier(text) or found

    def _likelier(self, text: str) -> ResolvedIntent | None:
        """Return what is likeliest, by words and meaning, if it only tells of something."""
        likely = best(self._weighing.all_in_all(text))
        return self._naming.with_value(likely, text) if likely in _MAY_BE_TOLD else None

    def or_may_be(self, text: str) -> ResolvedIntent:
        """Return that nothing was understood, with the answer that it evidently may have been.

        What is evidently no whole denial is that: it is asked again. A plain yes is marked as one
        beside what somebody tells of themselves, or a "but": it leads to no massage.
        """
        words = [word.text for word in self._lexicon.without_small(self._lexicon.split(text))]
        if not words:
            return self._known.intent(FALLBACK, ())
        is_said = self._lexicon.assents(text) and not self._lexicon.asks_within(text)
        if is_said and not (self._lexicon.selves | self._lexicon.breaks).isdisjoint(words):
            return _marked(MoveName.MEANT_YES)
        scores = self._weighing.all_in_all(text)
        likely = top(scores)
        answer = _GUESSED.get(likely)
        alike = {MoveName.NO} if answer == MoveName.NO else GUESSED - {MoveName.NO}
        others = max(score for name, score in scores.items() if _GUESSED.get(name) not in alike)
        evidence, lead = scores[likely] - scores[FALLBACK], scores[likely] - others
        if evidence < EVIDENTLY_MEANT or lead < DOUBT or answer is None:
            is_unclear = likely == UNCLEAR and evidence >= EVIDENTLY_MEANT
            return self._known.intent(UNCLEAR if is_unclear else FALLBACK, ())
        is_yes = answer != MoveName.NO and scores[likely] - scores[YES] < DOUBT
        if is_yes and self._lexicon.denies(words):
            return self._known.intent(FALLBACK, ())
        return _marked(MoveName.YES if is_yes else answer)

    def _asked(self, text: str, named: Value | None) -> ResolvedIntent | None:
        """Return the question that an utterance holds, unless something else is far likelier.

        A condition that is ``named`` beside it comes first: "I've scoliosis, so which side first".
        """
        found = self._naming.asked_inside(self._lexicon.split(text))
        if found is None or found.name in QUESTIONS:
            return found
        if named and found.name in _YIELDS:
            return None
        scores = self._weighing.all_in_all(text)
        return found if scores[found.name] >= max(scores.values()) - CONTRADICTED else None

    def _by_meaning(self, text: str, by_words: str, named: Value | None) -> ResolvedIntent | None:
        """Return what is likeliest asked, by the meaning of an utterance, if that is rather sure.

        ``by_words``: the likeliest intent by its words; a condition that these rather state isn't
        asked about. ``named``: the condition that it names; only the question about that one
        counts then.
        """
        (name, lead), words = self._weighing.asked(text), self._weighing.by_words(text)
        if named:
            name, scores = intent_of("Question", named.id), self._weighing.all_in_all(text)
            may_be = by_words in (FALLBACK, STATED, name)
            lead = scores[name] + AGREES - max(scores.values()) if may_be else -1
        is_asked = self._lexicon.asks_within(text)
        is_stated = by_words != SYMPTOM_QUESTION and words[name] + AS_LIKELY < words[STATED]
        if name in QUESTIONS and (not is_asked or is_stated):
            return None
        return self._known.intent(name, ()) if lead >= (0 if is_asked else SURELY) else None

    def _harmless(self, text: str) -> ResolvedIntent | None:
        """Return what is evidently meant, by words and meaning, if it does no harm as a guess."""
        return self._evident(text, _HARMLESS)

    def _evident(self, text: str, names: Container[str]) -> ResolvedIntent | None:
        """Return what is evidently meant, by words and meaning, if it is one of some intents."""
        scores = self._weighing.all_in_all(text)
        meant = top(scores)
        evidence, lead = scores[meant] - scores[FALLBACK], lead_of(meant, scores)
        is_evident = evidence >= EVIDENTLY_MEANT and lead >= DOUBT
        return self._naming.with_value(meant, text) if is_evident and meant in names else None

    def _about(self, text: str) -> ResolvedIntent | None:
        """Return that a condition is asked about or stated, if an utterance names one.

        What names people alone has to be likeliest one besides.
        """
        stated = self._naming.with_value(STATED, text)
        is_of_others = stated.value and stated.value.id in PEOPLE
        if is_of_others and best(self._weighing.all_in_all(text)) not in _TOLD | _NO_GUESS:
            return None
        if stated.value and self._lexicon.asks(text):
            return self._known.intent(intent_of("Question", stated.value.id), ())
        return stated if stated.value else None

    def _is_strange(self, text: str) -> bool:
        """Return whether an utterance is far likelier none of the skill's business."""
        scores = self._weighing.by_words(text)
        return scores[FALLBACK] - scores[STATED] > 3 * DOUBT

    def _without_name(self, name: str, text: str, named: Value | None) -> ResolvedIntent:
        """Return that a condition was told of, if that is rather sure; most often it has no name.

        ``name``: the likeliest intent by words. These state it clearly, or it is likeliest all in
        all, or it may be so and is ``named``, or stated by words.
        """
        words, by_words = self._lexicon.split(text), self._weighing.by_words(text)
        scores = self._weighing.all_in_all(text)
        told = max(scores[each] for each in _TOLD) - scores[FALLBACK]
        is_sure = (
            (name in (STATED, FALLBACK) and best(scores) in _TOLD)
            or (told >= 2 * DOUBT and (name == STATED or (name == FALLBACK and named)))
            or (
                by_words[STATED] - by_words[FALLBACK] >= 2 * DOUBT
                and self._weighing.lead(STATED, text) >= CLEAR
            )
        )
        denies = self._lexicon.denies(word.text for word in words)
        others = max(score for each, score in scores.items() if each not in _TOLD)
        is_told = max(scores[each] for each in _TOLD) - others >= DOUBT
        if not is_sure or (denies and not is_told):
            return self._known.intent(FALLBACK, words)
        return self._about(text) or self._known.intent(STATED, words)


def _marked(answer: MoveName) -> ResolvedIntent:
    return ResolvedIntent(FALLBACK, {MAY_BE: SlotHeard("", answer, Value(answer, answer))})
