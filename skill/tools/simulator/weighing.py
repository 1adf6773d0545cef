"""How likely an utterance is in each intent: by its words, and by words and meaning together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from skill.alexa.intents import QUESTIONS, TOPICS
from skill.tools.model.build import PARTIAL_TYPES, SLOT_TYPES
from skill.tools.model.grammar import SLOT, wordings
from skill.tools.model.intents import FALLBACK, URGENT
from skill.tools.model.lines import LINE_WEIGHS, Line
from skill.tools.model.meaning import Meaning
from skill.tools.model.sampling import few_sentences
from skill.tools.simulator.guessing import Example, Guess
from skill.tools.simulator.known import Known
from skill.tools.simulator.matching import Form

DOUBT = 2.0
"""So much likelier an intent must be than what is none of the skill's business, as a logarithm."""
_INFORMS = frozenset({"AboutMassageIntent", "BenefitsIntent", "EvidenceIntent", "SourceIntent"})
"""What only tells of massage and of the article, and so may be asked as a topic is."""
_ASKED = frozenset({*TOPICS, *QUESTIONS, *_INFORMS})
"""What is guessed by meaning too: these clear nobody, and answer no question."""
_BY_MEANING = 2
"""So much more the meaning of an utterance weighs than its words."""


class Weighing:
    """Weighs utterances in one locale; it remembers the last few, each being weighed often."""

    def __init__(self, known: Known, lines: Sequence[Line]) -> None:
        """Learn from lines and from what is known: the built model, no further values yet."""
        self._lexicon = known.lexicon
        said = [line._replace(text=known.lexicon.normalised(line.text)) for line in lines]
        learned = (Example(text, intent, weight=LINE_WEIGHS) for text, intent, _ in said)
        self._guess = Guess([*_examples(known), *learned], _kinds(known.exact))
        self._meaning = Meaning(known.language)
        flags = known.exact.values[SLOT_TYPES["symptom"]]
        named = [Example(text, flag.id, False) for text, flag in flags.items()]
        named += [
            Example(text, flag, False, LINE_WEIGHS)
            for text, intent, flag in said
            if flag and intent == URGENT
        ]
        self._flags = Guess(named, {})

    @lru_cache(maxsize=16)  # noqa: B019  an utterance is weighed in several ways, a resolver lives on
    def by_words(self, text: str) -> Mapping[str, float]:
        """Return how likely an utterance is in each intent, as logarithms."""
        words = self._lexicon.split(text)
        start = 0  # what is left of "ask ... whether" says nothing
        while start + 1 < len(words) and words[start].text in self._lexicon.connectors:
            start += 1
        return self._guess.scores(" ".join(word.text for word in words[start:]))

    def likeliest(self, text: str) -> str:
        """Return the likeliest intent of an utterance, AMAZON.FallbackIntent where it is doubtful.

        This is what Alexa may make of the model; the simulator never acts on it by itself.
        """
        return best(self.by_words(text))

    @lru_cache(maxsize=16)  # noqa: B019  as above
    def all_in_all(self, text: str) -> Mapping[str, float]:
        """Return how likely an utterance is in each intent, by its words and by its meaning."""
        by_words, normalised = self.by_words(text), self._lexicon.normalised(text)
        return {
            name: _BY_MEANING * score + by_words.get(name, -math.inf)
            for name, score in self._meaning.scores(normalised).items()
        }

    @lru_cache(maxsize=16)  # noqa: B019  as above
    def asked(self, text: str) -> tuple[str, float]:
        """Return the likeliest question, and how much likelier it is than all that is none."""
        scores = self.all_in_all(text)
        asked = max(_ASKED & scores.keys(), key=lambda name: scores[name])
        return asked, scores[asked] - max(scores[name] for name in scores.keys() - _ASKED)

    def lead(self, name: str, text: str) -> float:
        """Return how much likelier an intent is than every other."""
        return lead_of(name, self.by_words(text))

    @lru_cache(maxsize=16)  # noqa: B019  as above
    def flags(self, text: str) -> Mapping[str, float]:
        """Return how likely an utterance is about each red flag, if about any, as logarithms."""
        return self._flags.scores(self._lexicon.normalised(text))


def lead_of(name: str, scores: Mapping[str, float]) -> float:
    """Return how much likelier an intent is than every other."""
    return scores[name] - max(score for other, score in scores.items() if other != name)


def top(scores: Mapping[str, float]) -> str:
    """Return what is likeliest of all."""
    return max(scores, key=lambda name: scores[name])


def best(scores: Mapping[str, float]) -> str:
    """Return the likeliest intent, AMAZON.FallbackIntent where it is doubtful."""
    likeliest = top(scores)
    return likeliest if scores[likeliest] - scores[FALLBACK] >= DOUBT else FALLBACK


def _kinds(known: Form) -> dict[str, Iterable[str]]:
    return {name: texts for name, texts in known.values.items() if name not in PARTIAL_TYPES}


def _examples(known: Known) -> Iterator[Example]:
    """Yield what there is to learn from: samples, values, and what is out of domain."""
    for pattern, intent in known.exact.intents.items():
        if bare := SLOT.fullmatch(pattern):
            yield from (Example(value, intent, False) for value in known.exact.values[bare[1]])
        else:
            kind = SLOT.sub(lambda slot: f"{{{PARTIAL_TYPES.get(slot[1], slot[1])}}}", pattern)
            yield Example(kind, intent)
    for text in wordings(known.out_of_domain, FALLBACK, few_sentences):
        yield Example(known.lexicon.normalised(text), FALLBACK)
