"""Splits an utterance into words as a model's samples are compared: without case or punctuation."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from skill.content.words import Words

_APOSTROPHES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'"})
_ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\. ?)+(?:[^\W\d_]\b\.?)|\b[^\W\d_]\.")
_SLOT = re.compile(r"(\{\w+\})")
_NOT_A_WORD = re.compile(r"[^\w']+")


class Word(NamedTuple):
    """One word as it is compared, and the text it stands for (empty in a contraction's tail)."""

    text: str
    said: str


class Lexicon(Words):
    """The small words of one language."""

    vocabulary: str
    """The file with the pieces of words that its sentence model knows."""
    letters: str
    """The letters that its words are written with, small."""
    contractions: Mapping[str, str]
    """Whole words and what they stand for."""
    endings: Mapping[str, str]
    """Endings of contracted words, from their apostrophe, and what they stand for."""
    digits: tuple[str, ...]
    articles: frozenset[str]
    hesitations: frozenset[str]
    openers: frozenset[str]
    """Words before an utterance that change nothing."""
    closers: frozenset[str]
    """Words after an utterance that change nothing."""
    exclamations: frozenset[tuple[str, ...]]
    """Phrases, as they are compared, that change nothing wherever they stand."""
    fillers: frozenset[str]
    """Words that change nothing in an answer that denies nothing."""
    negations: frozenset[str]
    near_denials: frozenset[str]
    """Words that sound much like one that denies; no model has one of them as a phrase."""
    breaks: frozenset[str]
    """Words that end what a negation before them governs."""
    joiners: frozenset[str]
    """Words that join clauses."""
    answers: frozenset[str]
    """Words before a clause that answer a question."""
    askers: frozenset[str]
    """Words behind which nothing is stated: they ask, or put a case."""
    owners: frozenset[str]
    """Subjects that go before a noun, and so may begin an object too."""
    selves: frozenset[str]
    """Words by which one speaks of oneself."""
    others: frozenset[str]
    """Words for somebody else."""
    elsewhere: frozenset[str]
    """Parts of the body that are no part of the back ..."""
    of_back: frozenset[str]
    """... and those that are, or may be, with what goes from head to foot."""
    subjects: frozenset[str]
    """Words that begin a clause, which ends it too ..."""
    reports: frozenset[tuple[str, str]]
    """Pairs of words behind which somebody tells of themselves, even in a question."""
    opinions: frozenset[str]
    """... unless one of these stands before: "i don't think i have"."""
    wake: str
    """How a device is addressed before the skill is called, as a regular expression."""
    launch: tuple[str, ...]
    """The words that open a skill by its name."""
    connectors: tuple[str, ...]
    """The words between a skill's name and what is asked of it; no sample begins with one."""
    not_in_a_name: frozenset[str]
    """Words that Amazon allows in no invocation name, beside those to wake, launch and connect."""
    open_question: str
    """How a question begins that yes or no does not answer, as a regular expression."""
    built_in: Mapping[str, tuple[str, ...]]
    """Phrases that Amazon's own intents understand without any sample."""

    def split(self, text: str) -> tuple[Word, ...]:
        """Return a text's words: lower case, contractions spelled out, digits as words.

        A slot in braces is one word.
        """
        return self._split(text)

    @cached_property
    def _split(self) -> Callable[[str], tuple[Word, ...]]:
        """Remember the texts: a language's locales have nearly all in common."""

        def split(text: str) -> tuple[Word, ...]:
            parts = _SLOT.split(text) if "{" in text else (text,)
            return tuple(word for part in parts for word in self._words_of(part))

        return lru_cache(maxsize=65_536)(split)

    def normalised(self, text: str) -> str:
        """Return a text as it is compared."""
        return " ".join(word.text for word in self.split(text))

    def core(self, text: str) -> str:
        """Return a text as it is compared where articles and hesitations say nothing."""
        return " ".join(word.text for word in self.without_small(self.split(text)))

    def without_small(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words without articles and hesitations."""
        dropped = self.articles | self.hesitations
        return tuple(word for word in words if word.text not in dropped)

    def without_exclamations(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words without exclamations; a word that is said over again counts once."""
        found: list[Word] = []
        for word in words:
            if not found or found[-1].text != word.text:
                found.append(word)
            ending = tuple(each.text for each in found[-self._longest_exclamation :])
            lengths = range(len(ending), 0, -1)
            if length := next((n for n in lengths if ending[-n:] in self.exclamations), 0):
                del found[-length:]
        return tuple(found)

    def without_fillers(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words without fillers, or all of them where one behind the answer denies."""
        said = itertools.dropwhile(lambda word: word.text in self.answers, words)
        if self.denies(word.text for word in said):
            return tuple(words)
        return tuple(word for word in words if word.text not in self.fillers)

    @cached_property
    def _longest_exclamation(self) -> int:
        """Tell how many words the longest exclamation has."""
        return max(map(len, self.exclamations))

    def plain(self, text: str) -> str:
        """Return a text as it is compared, without exclamations; as it is if that is all it has."""
        words = self.split(text)
        return " ".join(word.text for word in self.without_exclamations(words) or words)

    def without_openers(self, words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
        """Yield the words without closers, then also without each further opener."""
        end = len(words)
        while end and words[end - 1].text in self.closers:
            end -= 1
        start = 0
        while start < end:
            yield tuple(words[start:end])
            if words[start].text not in self.openers:
                return
            start += 1

    def statements(self, text: str) -> Iterator[tuple[str, ...]]:
        """Yield what a text's clauses may state, from each subject to the end or to another.

        Nothing behind a word that asks or denies is stated, unless a subject goes before it: so
        "no i bruise easily", but not "no fracture".
        """
        asked = False
        for whole in self._clauses(text):
            clause = list(itertools.dropwhile(self.answers.__contains__, whole))
            is_denied = self.denies(whole[: len(whole) - len(clause)])
            for start, word in enumerate(clause):
                if (start == 0 and not is_denied) or word in self.subjects:
                    yield tuple(clause[start:])
                    yield tuple(self._up_to_another(clause[start:]))
                is_told = start > 0 and clause[start - 1] in self.subjects
                asked = asked or (word in self.askers and not is_told)
                if asked or word in self.negations:
                    break
            if asked:
                return

    def _up_to_another(self, words: Sequence[str]) -> Sequence[str]:
        """Return a clause up to another subject, or what asks about it; nothing if that doubts."""
        ends = [at for at, word in enumerate(words) if at and word in self.subjects - self.owners]
        end = ends[0] if ends else len(words)
        if self.opinions.intersection(words[end + 1 : end + 2]):
            return ()
        return words[: end - 1] if words[end - 1] in self.askers else words[:end]

    def denies(self, texts: Iterable[str]) -> bool:
        """Return whether any of some words, as they are compared, denies."""
        return not self.negations.isdisjoint(texts)

    def assents(self, text: str) -> bool:
        """Return whether a clause of a text begins or ends with a plain yes, and none denies."""
        yes, ends = self.answers - self.negations, set[str]()
        for clause in self._clauses(text):
            words = [word for word in clause if word not in self.hesitations]
            ends.update((*words[:1], *words[-1:]))
            if self.denies(words):
                return False
        return not yes.isdisjoint(ends)

    def asks(self, text: str) -> bool:
        """Return whether a text begins as a question does."""
        words = (word.text for word in self.without_small(self.split(text)))
        first = next((word for word in words if word not in self.openers - self.askers), "")
        return first in self.askers

    def asks_within(self, text: str) -> bool:
        """Return whether a text holds a question: a word that asks, and whom or what it is about.

        Or it begins as one.
        """
        words = ["", *(word.text for word in self.split(text))]
        about = self.subjects | self.articles
        return self.asks(text) or any(
            asker in self.askers and word in about and before not in self.subjects
            for before, asker, word in zip(words, words[1:], words[2:], strict=False)
        )

    def is_of_another(self, text: str) -> bool:
        """Return whether a text tells of somebody else, and of oneself only that one isn't meant.

        "My father had a clot, but not me".
        """
        words = ["", *(word.text for word in self.split(text)), ""]
        around = zip(words, words[1:], words[2:], strict=False)
        selves = [each for each in around if each[1] in self.selves]
        is_denied = any(
            before in self.negations and word not in self.owners for before, word, _ in selves
        )
        return (
            not self.others.isdisjoint(words)
            and is_denied
            and all(
                after in self.others
                if word in self.owners
                else word not in self.subjects and before in self.negations
                for before, word, after in selves
            )
        )

    def is_but_elsewhere(self, text: str) -> bool:
        """Return whether a text limits what it says to parts of the body that aren't of the back.

        "But it's in my foot", "just on the finger, not on my back".
        """
        words = self.split(text)
        texts = [word.text for word in words]
        start = next((at for at, word in enumerate(texts) if word in self.breaks), len(texts))
        said = {word for at, word in enumerate(texts) if not self.is_negated(words, at, at + 1)}
        is_named = not self.elsewhere.isdisjoint(said.intersection(texts[start:]))
        return is_named and self.of_back.isdisjoint(said)

    def reports_within(self, text: str) -> bool:
        """Return whether somebody tells of themselves in it: "is it okay that my hand is numb"."""
        return any(self.reported(text))

    def reported(self, text: str) -> Iterator[str]:
        """Yield what somebody tells of themselves in it, whatever they ask about that."""
        words = [word.text for word in self.split(text)]
        for at, pair in enumerate(itertools.pairwise(words)):
            if pair in self.reports:
                yield " ".join(words[at + 1 :])

    def _clauses(self, text: str) -> Iterator[list[str]]:
        """Yield the words of a text's clauses, without what joins them."""
        texts = (word.text for word in self.split(text))
        for joins, words in itertools.groupby(texts, self.joiners.__contains__):
            if not joins:
                yield list(words)

    def is_negated(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Return whether the words from ``start`` up to ``end`` stand under a negation.

        One behind them counts only where nobody states them: "chest pain no", but not "I have
        chest pain no joke".
        """
        texts = [word.text for word in words]
        for at in range(start, -1, -1):
            before = texts[at - 1] if at else ""
            if texts[at] in self.subjects and before not in self.opinions:
                return False
            if before in self.breaks:
                return False
            if before in self.negations:
                return True
        return self.denies(texts[end : end + 1])

    def states_by_itself(self, words: Sequence[Word]) -> bool:
        """Return whether words are a statement that no negation before them turns round."""
        return words[0].text in self.subjects or self.denies(word.text for word in words[:2])

    def _words_of(self, part: str) -> Iterator[Word]:
        if _SLOT.fullmatch(part):
            yield Word(part, part)
            return
        plain = unicodedata.normalize("NFKC", part).translate(_APOSTROPHES).lower()
        plain = _ABBREVIATION.sub(lambda found: re.sub(r"[. ]", "", found[0]) + " ", plain)
        for said in _NOT_A_WORD.split(plain):
            if word := said.strip("'_"):
                yield from self._spelled(word)

    @cached_property
    def _spelled(self) -> Callable[[str], tuple[Word, ...]]:
        """Remember the words: most are said often."""
        return lru_cache(maxsize=65_536)(self._spelled_out)

    def _spelled_out(self, said: str) -> tuple[Word, ...]:
        if said.isascii() and said.isdecimal():
            texts = [self.digits[int(digit)] for digit in said]
        else:
            texts = self._uncontracted(said).split()
        return (Word(texts[0], said), *(Word(text, "") for text in texts[1:]))

    def _uncontracted(self, said: str) -> str:
        if said in self.contractions or "'" not in said:
            return self.contractions.get(said, said)
        for ending, full in self.endings.items():
            if said.endswith(ending) and len(said) > len(ending):
                return f"{said.removesuffix(ending)} {full}"
        return said
