"""Understands an utterance: to an intent and its slots, from a locale's built model.

First what is sure, word for word. Anything else is a guess, by how likely it is in each intent. A
guess never raises an alarm and answers a question that the skill asked with a doubt alone: where
it would do more, or is as good as none, the utterance is AMAZON.FallbackIntent, and where a red
flag is near, that is marked.
"""

from __future__ import annotations

import difflib
import itertools
import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from skill.alexa.intents import (
    LEARNING,
    MANNERS,
    MAY_BE,
    NEAR_RED_FLAG,
    QUESTIONS,
    ROUTINE,
    TOPICS,
)
from skill.content.facts import RED_FLAG_TIERS, Tier, intent_of
from skill.dialog.moves import MoveName
from skill.tools.model.build import SLOT_TYPES
from skill.tools.model.files import read_model
from skill.tools.model.grammar import SLOT
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
    PAST_SYMPTOM,
    REFUSED,
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
from skill.tools.model.lexicons import Word
from skill.tools.model.lines import Line, lines_of
from skill.tools.simulator.known import Known, ResolvedIntent, SlotHeard
from skill.tools.simulator.matching import Filled, Value
from skill.tools.simulator.weighing import DOUBT, Weighing, best, lead_of

NEAR = 2.0
"""So near to the likeliest intent a red flag may have been meant."""
BESIDE = 0.5
"""So little likelier than a red flag, in both ways together, all else beside a condition may be."""
EVIDENT = 2.0
"""So much likelier than what is none of the skill's business it must be besides."""
DESPAIR = 6.0
"""The same for a wish to die, for which many plain words speak a little."""
UNLIKE = -6.0
"""So little likelier than a red flag all else may be, by words and meaning."""
SURELY = 4.0
"""So much likelier than all else a question must be, by meaning, that no red flag may be near."""
AGREES = 6.0
"""So little likelier than a question about a condition that is named all else may be."""
AS_LIKELY = 0.2
"""So little less likely a question about a condition may be, by words, than that it is stated."""
EVIDENTLY_MEANT = 6.0
"""So much likelier what does no harm must be than what is none of the skill's business."""
CONTRADICTED = 8.0
"""So much likelier all else must be than a question that is heard within, for that not to count."""
CLEAR = 1.0
"""So much likelier than all others a condition must be that is stated without a known name."""
_STOPS = (URGENT, REFUSED, STATED, DISCOMFORT)
"""What is heard behind other words too: the gravest first."""
_FEWEST_ASKED, _MOST_ASKED = 5, 20
"""How many words a question may have that is heard beside others; none that is written has more."""
_FREE_WORDS = 5
"""A condition that the model does not know may have this many words."""
_CARRIER_WORDS = 2
"""The words that a sample must have beside its slot before the slot may hold anything."""
_OPEN = frozenset({STATED, UNCLEAR})
"""Whose samples may be about a condition that the model does not know: they clear nobody."""
_MAY_NAME_THE_UNKNOWN = _OPEN | {DENIED, FALLBACK}
_NO_GUESS = frozenset({URGENT}) | ANSWERS - {UNCLEAR}
"""What is never guessed: an alarm, and an answer to what was asked; a doubt is none."""
_MAY_BE_MEANT = frozenset({*LEARNING, *ROUTINE, *MANNERS, HELP, WHO_SHOULD_AVOID}) - {
    *_NO_GUESS,
    DISCOMFORT,
}
"""What is guessed by meaning where words say nothing; it tells of nobody's health."""
_HARMLESS = _MAY_BE_MEANT | {NOT_SURE, REPEAT, STOP}
"""What is guessed by words and meaning before all else: a doubt too stops the check."""
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
_OF_OTHERS = frozenset({"child", "older_person"})
"""Whose names are people's, of whom one speaks beside much else: "my granddaughter set this up"."""
_MEDICINES = frozenset({"anticoagulant", "antiplatelet"})
"""Whose names are misheard most, and matter most."""
_ALIKE, _ALIKE_IN_PIECES = 0.8, 0.9
"""How like a long name a word must be that the model doesn't know, or words that it may be."""
_PIECES, _LONG = 3, 7
"""Into how many words a name may fall, and how many letters it must have."""
_WITH_NUMBER = frozenset({PAST_SYMPTOM, SYMPTOM_QUESTION})
"""Whose answers begin with the emergency number, in case it happens now."""


class Resolver:
    """Understands utterances in one locale."""

    def __init__(self, model: Mapping[str, Any], locale: str, lines: Sequence[Line] = ()) -> None:
        """Prepare a built model, given as Amazon's JSON; guesses learn from it and from lines.

        Raises:
            KeyError: the locale's language has no lexicon.
            FileNotFoundError: it has no sentences that are out of domain.
        """
        language_model = model["interactionModel"]["languageModel"]
        self.invocation_name: str = language_model["invocationName"]
        self._known = Known(language_model, locale)
        self._lexicon = self._known.lexicon
        self._carriers = _carriers(self._known.exact.intents)
        self.weighing = Weighing(self._known, lines)
        self._known.add_every_value()
        conditions = self._known.exact.values[SLOT_TYPES["condition"]]
        self._medicines = {
            name: value
            for name, value in conditions.items()
            if value.id in _MEDICINES and len(name) >= _LONG and name.isalpha()
        }
        texts = itertools.chain(self._known.exact.intents, *self._known.exact.values.values())
        self._vocabulary = {word for text in texts for word in text.split()}

    def resolve(self, text: str) -> ResolvedIntent:
        """Return what an utterance means; anything at all may be given."""
        return self.exactly(text) or self._inexactly(text)

    def exactly(self, text: str) -> ResolvedIntent | None:
        """Return what an utterance means if it is known word for word."""
        return self._known.resolve(text)

    def with_value(self, name: str, text: str) -> ResolvedIntent:
        """Return an intent with the longest value of its slots that an utterance holds, if any.

        A medicine is also heard where words are nearly its name.
        """
        words = self._lexicon.split(text)
        found = self._known.with_value(name, words, stated=name == STATED)
        if name == STATED and not found.is_filled:
            return self._known.intent(name, words, self._misheard(words))
        return found

    def is_near_red_flag(self, text: str) -> bool:
        """Return whether an utterance may state a red flag, by its words or by all in all.

        What is likelier an event of the past or a question is answered with the emergency number
        anyway; what names a condition, and is hardly likelier a flag, is as much of a risk. Pain
        beside a condition doesn't count against one: "I'm feverish and my back is killing me".
        """
        words, scores = self._lexicon.split(text), self.weighing.by_words(text)
        likeliest = max(scores, key=lambda name: scores[name])
        if likeliest in _WITH_NUMBER:
            return False
        if self._flag_inside(words):
            return True
        lead, evidence = self.weighing.lead(URGENT, text), scores[URGENT] - scores[FALLBACK]
        is_asked = lead < NEAR and self.weighing.asked(text)[1] >= SURELY
        if is_asked or lead_of(URGENT, self.weighing.all_in_all(text)) < UNLIKE:
            return False
        if self.with_value(STATED, text).is_filled or self._asked_inside(words):
            leads = (
                lead_of(URGENT, {**each, DISCOMFORT: -math.inf})
                for each in (scores, self.weighing.all_in_all(text))
            )
            return sum(leads) >= -BESIDE
        if RED_FLAG_TIERS[self.weighing.nearest_flag(text)] is Tier.CRISIS:
            return lead >= 0 and evidence >= DESPAIR
        near = 0.0 if likeliest in TOPICS or likeliest in QUESTIONS else NEAR
        return len(words) > 1 and lead >= -near and evidence >= EVIDENT

    def _flag_inside(self, words: Sequence[Word]) -> Filled | None:
        """Return the name of the gravest red flag that words hold, of two words or more."""
        found = self._known.filled(URGENT, words, stated=True)
        named = [each for each in found if each.length > 1]
        return max(named, key=lambda each: (_gravity(each.value), each.length), default=None)

    def _inexactly(self, text: str) -> ResolvedIntent:
        risks, words = self._risks_inside(text), self._lexicon.split(text)
        stated, inside = risks.get(URGENT), self._flag_inside(words)
        if inside and (
            _gravity(inside.value) > _gravity(stated.value)
            if stated
            else self.weighing.lead(URGENT, text) >= NEAR
        ):
            return self._known.intent(URGENT, words, inside)
        if stated:
            return stated
        if self.is_near_red_flag(text):
            flag = self.weighing.nearest_flag(text)
            return ResolvedIntent(FALLBACK, {NEAR_RED_FLAG: SlotHeard("", flag, Value(flag, flag))})
        stop = next((risks[name] for name in _STOPS if name in risks), None)
        found = stop or self._guessed(text)
        return risks.get(NOT_SURE) or self._may_be(text) if found.name == FALLBACK else found

    def _risks_inside(self, text: str) -> dict[str, ResolvedIntent]:
        """Return the risks and doubts that clauses state word for word, behind other words.

        "Oh wait, I forgot, I take warfarin": what comes before neither asks nor denies.
        """
        found: dict[str, ResolvedIntent] = {}
        for statement in self._lexicon.statements(text):
            fit = self.exactly(" ".join(statement))
            if fit and fit.name in (*_STOPS, NOT_SURE):
                found.setdefault(fit.name, fit)
        return found

    def _guessed(self, text: str) -> ResolvedIntent:
        name, words = self.weighing.likeliest(text), self._lexicon.split(text)
        found = self.with_value(name, text)
        is_answer = words[:1] and words[0].text in self._lexicon.answers
        named = self.with_value(STATED, text).value
        told = None if named and named.id in _OF_OTHERS else named
        # "no but", "only a", "nothing except"
        is_break = any(word.text in self._lexicon.breaks for word in words[:2])
        is_told = (is_answer and name == FALLBACK) or (is_break and name in (FALLBACK, UNCLEAR))
        is_taken = name in (FALLBACK, UNCLEAR) and named and named.id in _MEDICINES
        if named and (is_told or is_taken):
            return self._about(text) or found
        harmless = None if told or name == DISCOMFORT else self._harmless(text)
        if asked := harmless or self._asked(text) or self._by_meaning(text, name, told):
            return asked
        if name == FALLBACK and (likely := best(self.weighing.all_in_all(text))) in _MAY_BE_MEANT:
            return self.with_value(likely, text)
        if name in _MAY_NAME_THE_UNKNOWN and not found.is_filled:
            unknown = None if self._is_strange(text) else self._unknown(words)
            return unknown or self._without_name(name, text, named)
        if name in _NO_GUESS:
            stated = None if name in _DENIES else self._about(text) or self._unknown(words)
            return stated or self._known.intent(FALLBACK, words)
        is_topic = name in TOPICS and self.weighing.lead(name, text) >= DOUBT
        is_sure = name in _OPEN or is_topic or found.is_filled
        return found if is_sure else self._about(text) or self._likelier(text) or found

    def _likelier(self, text: str) -> ResolvedIntent | None:
        """Return what is likeliest, by words and meaning, if it only tells of something."""
        likely = best(self.weighing.all_in_all(text))
        is_told = likely in TOPICS or likely in _MAY_BE_MEANT
        return self.with_value(likely, text) if is_told else None

    def _may_be(self, text: str) -> ResolvedIntent:
        """Return that nothing was understood, with the answer that it evidently may have been.

        What is evidently no whole denial is that: it is asked again.
        """
        scores = self.weighing.all_in_all(text)
        likely = max(scores, key=lambda name: scores[name])
        answer = _GUESSED.get(likely)
        others = max(score for name, score in scores.items() if _GUESSED.get(name, name) != answer)
        evidence, lead = scores[likely] - scores[FALLBACK], scores[likely] - others
        if evidence < EVIDENTLY_MEANT or lead < DOUBT or answer is None:
            is_unclear = likely == UNCLEAR and evidence >= EVIDENTLY_MEANT
            return self._known.intent(UNCLEAR if is_unclear else FALLBACK, ())
        return ResolvedIntent(FALLBACK, {MAY_BE: SlotHeard("", answer, Value(answer, answer))})

    def _asked(self, text: str) -> ResolvedIntent | None:
        """Return the question that an utterance holds, unless something else is far likelier."""
        found = self._asked_inside(self._lexicon.split(text))
        if found is None or found.name in QUESTIONS:
            return found
        scores = self.weighing.all_in_all(text)
        return found if scores[found.name] >= max(scores.values()) - CONTRADICTED else None

    @lru_cache(maxsize=16)  # noqa: B019  as above
    def _asked_inside(self, words: tuple[Word, ...]) -> ResolvedIntent | None:
        """Return the question about a topic or a condition with which words begin, or end."""
        for length in range(min(len(words) - 1, _MOST_ASKED), _FEWEST_ASKED - 1, -1):
            for part in (words[:length], words[-length:]):
                found = self._known.resolve(" ".join(word.text for word in part))
                if found and (found.name in TOPICS or found.name in QUESTIONS):
                    return found
        return None

    def _by_meaning(self, text: str, by_words: str, named: Value | None) -> ResolvedIntent | None:
        """Return what is likeliest asked, by the meaning of an utterance, if that is rather sure.

        ``by_words``: the likeliest intent by its words; a condition that these rather state isn't
        asked about. ``named``: the condition that it names; only the question about that one
        counts then, or a topic that is far likelier than all else.
        """
        (name, lead), words = self.weighing.asked(text), self.weighing.by_words(text)
        if named and (name in QUESTIONS or lead < 2 * SURELY):
            name, scores = intent_of("Question", named.id), self.weighing.all_in_all(text)
            may_be = by_words in (FALLBACK, STATED, name)
            lead = scores[name] + AGREES - max(scores.values()) if may_be else -1
        is_asked = self._lexicon.asks_within(text)
        if name in QUESTIONS and (not is_asked or words[name] + AS_LIKELY < words[STATED]):
            return None
        return self._known.intent(name, ()) if lead >= (0 if is_asked else SURELY) else None

    def _harmless(self, text: str) -> ResolvedIntent | None:
        """Return what is evidently meant, by words and meaning, if it does no harm as a guess."""
        scores = self.weighing.all_in_all(text)
        meant = max(scores, key=lambda name: scores[name])
        evidence, lead = scores[meant] - scores[FALLBACK], lead_of(meant, scores)
        is_evident = evidence >= EVIDENTLY_MEANT and lead >= DOUBT
        return self.with_value(meant, text) if is_evident and meant in _HARMLESS else None

    def _about(self, text: str) -> ResolvedIntent | None:
        """Return that a condition is asked about or stated, if an utterance names one.

        What names people alone has to be likeliest one besides.
        """
        stated = self.with_value(STATED, text)
        is_of_others = stated.value and stated.value.id in _OF_OTHERS
        if is_of_others and best(self.weighing.all_in_all(text)) not in _TOLD | _NO_GUESS:
            return None
        if stated.value and self._lexicon.asks(text):
            return self._known.intent(intent_of("Question", stated.value.id), ())
        return stated if stated.value else None

    def _misheard(self, words: Sequence[Word]) -> Filled | None:
        """Return the medicine whose name words are nearly, one of them or a few in a row."""
        slot_type = SLOT_TYPES["condition"]
        for start, pieces in itertools.product(range(len(words)), range(1, _PIECES + 1)):
            end = min(start + pieces, len(words))
            parts = [word.text for word in words[start:end]]
            is_strange = len(parts) == 1 and parts[0] not in self._vocabulary
            alike = _ALIKE if is_strange else _ALIKE_IN_PIECES
            if not (is_strange or len(parts) > 1):
                continue
            if self._lexicon.denies(parts):
                continue
            near = difflib.get_close_matches("".join(parts), self._medicines, 1, alike)
            if near and not self._lexicon.is_negated(words, start, end):
                return Filled("", slot_type, start, end, self._medicines[near[0]])
        return None

    def _is_strange(self, text: str) -> bool:
        """Return whether an utterance is far likelier none of the skill's business."""
        scores = self.weighing.by_words(text)
        return scores[FALLBACK] - scores[STATED] > 3 * DOUBT

    def _without_name(self, name: str, text: str, named: Value | None) -> ResolvedIntent:
        """Return that a condition was told of, if that is rather sure; most often it has no name.

        ``name``: the likeliest intent by words. These state it clearly, or it is likeliest all in
        all, or it may be so and is ``named``, or stated by words.
        """
        words, by_words = self._lexicon.split(text), self.weighing.by_words(text)
        scores = self.weighing.all_in_all(text)
        told = max(scores[each] for each in _TOLD) - scores[FALLBACK]
        is_sure = (
            (name in (STATED, FALLBACK) and best(scores) in _TOLD)
            or (told >= 2 * DOUBT and (name == STATED or (name == FALLBACK and named)))
            or (
                by_words[STATED] - by_words[FALLBACK] >= 2 * DOUBT
                and self.weighing.lead(STATED, text) >= CLEAR
            )
        )
        denies = self._lexicon.denies(word.text for word in words)
        others = max(score for each, score in scores.items() if each not in _TOLD)
        is_told = max(scores[each] for each in _TOLD) - others >= DOUBT
        if not is_sure or (denies and not is_told):
            return self._known.intent(FALLBACK, words)
        return self._about(text) or self._known.intent(STATED, words)

    def _unknown(self, words: Sequence[Word]) -> ResolvedIntent | None:
        """Return what the longest sample that fits says of a condition that nobody knows yet."""
        texts = tuple(word.text for word in words)
        for intent, before, slot_type, after in self._carriers:
            start, end = len(before), len(texts) - len(after)
            if (
                1 <= end - start <= _FREE_WORDS
                and texts[:start] == before
                and texts[end:] == after
                and not self._lexicon.denies(texts[start:end])
            ):
                return self._known.intent(intent, words, Filled("", slot_type, start, end))
        return None


def _gravity(flag: Value | None) -> int:
    return -list(Tier).index(RED_FLAG_TIERS[flag.id]) if flag else -len(Tier)


def _carriers(
    intents: Mapping[str, str],
) -> list[tuple[str, tuple[str, ...], str, tuple[str, ...]]]:
    """Return what stands before and after the slot of open samples, the longest first."""
    found = []
    for pattern, intent in intents.items():
        slot = SLOT.search(pattern)
        if intent in _OPEN and slot:
            before, after = pattern[: slot.start()].split(), pattern[slot.end() :].split()
            if len(before) + len(after) >= _CARRIER_WORDS:
                found.append((intent, tuple(before), slot[1], tuple(after)))
    return sorted(found, key=lambda carrier: -len(carrier[1]) - len(carrier[3]))


@cache
def resolver_for(locale: str) -> Resolver:
    """Return the resolver of a locale, made once.

    Raises:
        ValueError: the locale has no built model.
        FormError: its language's lines are faulty.
    """
    return Resolver(read_model(locale), locale, lines_of(locale.partition("-")[0]))
