"""Splits an utterance into words as a model's samples are compared: without case or punctuation.

What belongs to a language (its contractions, hesitations, negations) stands in one
:class:`Lexicon`; a language without one is compared word by word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_APOSTROPHES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'"})
_ABBREVIATION = re.compile(r"\b(?:[a-z]\. ?)+(?:[a-z]\b\.?)|\b[a-z]\.")
_SHORTEST_STEM = 3
_NOT_A_WORD = re.compile(r"[^\w']+")


class Word(NamedTuple):
    """One word as it is compared, and the text it stands for (empty in a contraction's tail)."""

    text: str
    said: str


@dataclass(frozen=True)
class Lexicon:
    """The small words of one language."""

    contractions: Mapping[str, str] = field(default_factory=dict)
    """Whole words and what they stand for."""
    endings: Mapping[str, str] = field(default_factory=dict)
    """Endings of contracted words, from their apostrophe or before it, and what they stand for."""
    digits: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    hesitations: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """Words before an utterance that change nothing."""
    closers: frozenset[str] = frozenset()
    """Words after an utterance that change nothing."""
    small: frozenset[str] = frozenset()
    """Words that say little by themselves."""
    suffixes: tuple[str, ...] = ()
    """Endings that words of one meaning differ in, the longest first."""
    negations: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    """Words that end what a negation before them governs."""
    subjects: frozenset[str] = frozenset()
    """Words that begin a clause, which ends it too ..."""
    copulas: frozenset[str] = frozenset()
    opinions: frozenset[str] = frozenset()
    """... unless one of these stands before: "i don't think i have"."""

    def split(self, text: str) -> tuple[Word, ...]:
        """Return a text's words: lower case, contractions spelled out, digits as words."""
        plain = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).lower()
        plain = _ABBREVIATION.sub(lambda found: re.sub(r"[. ]", "", found[0]) + " ", plain)
        words = (said.strip("'_") for said in _NOT_A_WORD.split(plain))
        return tuple(word for said in words if said for word in self._spell_out(said))

    def core(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words without articles and hesitations."""
        dropped = self.articles | self.hesitations
        return tuple(word for word in words if word.text not in dropped)

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

    def stem(self, text: str) -> str:
        """Return a word without its ending, roughly; a slot's name as it is."""
        if text.startswith("{"):
            return text
        for suffix in self.suffixes:
            if text.endswith(suffix) and len(text) - len(suffix) >= _SHORTEST_STEM:
                return text.removesuffix(suffix)
        return text

    def negations_in(self, words: Sequence[Word]) -> int:
        """Return how many of the words negate."""
        return sum(word.text in self.negations for word in words)

    def turns(self, words: Sequence[Word]) -> bool:
        """Return whether the words negate, or begin another clause."""
        return any(word.text in self.negations | self.breaks for word in words)

    def says_something(self, texts: Sequence[str], fewest: int) -> bool:
        """Return whether texts are at least that many, and more than "she is" or "I am not"."""
        empty = self.articles | self.subjects | self.negations | self.copulas
        return len(texts) >= fewest and any(text not in empty for text in texts)

    def is_negated(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Return whether the words from ``start`` up to ``end`` stand under a negation."""
        texts = [word.text for word in words]
        if self.negations.intersection(texts[end : end + 1]):
            return True
        for at in range(start, -1, -1):
            before = texts[at - 1] if at else ""
            if texts[at] in self.subjects and before not in self.opinions:
                return False
            if before in self.breaks:
                return False
            if before in self.negations:
                return True
        return False

    def states_by_itself(self, words: Sequence[Word]) -> bool:
        """Return whether words are a statement that no negation before them turns round."""
        return words[0].text in self.subjects or self.negations_in(words[:2]) > 0

    def _spell_out(self, said: str) -> Iterator[Word]:
        if said.isdecimal() and self.digits:
            texts = [self.digits[int(digit)] for digit in said]
        else:
            texts = self._uncontracted(said).split()
        yield Word(texts[0], said)
        for text in texts[1:]:
            yield Word(text, "")

    def _uncontracted(self, said: str) -> str:
        if said in self.contractions:
            return self.contractions[said]
        if "'" not in said:
            return said
        for ending, full in self.endings.items():
            if said.endswith(ending) and len(said) > len(ending):
                return f"{said.removesuffix(ending)} {full}"
        return said


_BEFORE_IS = (
    *(
        "he",
        "here",
        "how",
        "it",
        "nobody",
        "she",
        "that",
        "there",
        "this",
        "what",
        "when",
        "where",
        "who",
    ),
    "why",
)
_BEFORE_NOT = (
    *("are", "could", "did", "do", "does", "had", "has", "have", "is", "must", "need", "should"),
    *("was", "were", "would"),
)

ENGLISH = Lexicon(
    contractions={
        **{f"{word}'s": f"{word} is" for word in _BEFORE_IS},
        **{f"{word}nt": f"{word} not" for word in _BEFORE_NOT},
        "ain't": "is not",
        "can't": "can not",
        "cannot": "can not",
        "cant": "can not",
        "dunno": "do not know",
        "gonna": "going to",
        "gotta": "got to",
        "im": "i am",
        "ive": "i have",
        "let's": "let us",
        "lets": "let us",
        "ok": "okay",
        "thats": "that is",
        "wanna": "want to",
        "whats": "what is",
        "won't": "will not",
        "wont": "will not",
    },
    endings={
        "n't": "not",
        "'m": "am",
        "'re": "are",
        "'ve": "have",
        "'ll": "will",
        "'d": "would",
    },
    digits=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    articles=frozenset({"a", "an", "any", "some", "the"}),
    hesitations=frozenset({"ah", "ahem", "eh", "er", "erm", "hm", "hmm", "mm", "ooh", "uh", "um"}),
    openers=frozenset(
        {"about", "actually", "alexa", "and", "anyway", "basically", "but", "fine", "for", "hello"}
        | {"hey", "hi", "honestly", "if", "listen", "look", "oh", "okay", "please", "right", "so"}
        | {"sorry", "thanks", "that", "then", "to", "well", "whether"}
    ),
    closers=frozenset(
        {"actually", "alexa", "anyway", "darling", "dear", "doctor", "honestly", "love", "mate"}
        | {"please", "sir", "thanks", "then", "though"}
    ),
    small=frozenset(
        {"a", "all", "am", "an", "and", "any", "are", "at", "be", "been", "but", "by", "can"}
        | {"could", "how", "what", "who", "why", "where", "which"}
        | {"did", "do", "does", "down", "even", "for", "from", "get", "getting", "got", "had"}
        | {"has", "have", "he", "her", "his", "i", "in", "is", "it", "just", "me", "my", "myself"}
        | {"no", "not", "of", "off", "on", "one", "or", "out", "own", "really", "she", "so"}
        | {"some", "that", "the", "their", "there", "they", "this", "to", "too", "up", "very"}
        | {"was", "we", "when", "will", "with", "would", "you", "your"}
    ),
    suffixes=("iness", "ingly", "ness", "ied", "ies", "ing", "ed", "es", "ly", "e", "s", "y"),
    negations=frozenset(
        {"hardly", "neither", "never", "no", "nobody", "none", "nope", "nor", "not", "nothing"}
        | {"quit", "stopped", "without"}
    ),
    breaks=frozenset({"because", "but", "how", "however", "what", "why"}),
    subjects=frozenset({"he", "i", "it", "my", "she", "there", "they", "we"}),
    copulas=frozenset({"am", "are", "be", "been", "is", "was", "were"}),
    opinions=frozenset(
        {"believe", "if", "know", "mean", "said", "say", "sure", "suppose", "that", "think"}
        | {"whether"}
    ),
)

LEXICONS: Mapping[str, Lexicon] = {"en": ENGLISH}
