"""Reads a language's sources: sentence templates, and the few words in which its locales differ.

Templates are those of hassil, Home Assistant's template parser: ``(a|b)``, ``[optional]``,
``{slot}`` and ``<rule>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from hassil import parse_sentence
from hassil.errors import HassilError
from hassil.expression import Sentence
from hassil.parser import ParseError

from skill.content.text import Templates
from skill.tools.model.intents import LEARNED_BY_AMAZON, WORD_FOR_WORD
from skill.tools.model.sampling import Choice, every_sentence, few_sentences, telling
from skill.tools.reading import FormError, read_yaml

LANGUAGE = "language.yaml"
"""What a language's other files share; each of those holds the templates of some intents."""
OUT_OF_DOMAIN = "out_of_domain.txt"

WORDS_OF_A_SAMPLE = 9
"""How long a sample is at most: nobody says a longer one word for word. The simulator knows it."""

_RULE = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"[(\[<|]")
SLOT = re.compile(r"\{(\w+)\}")
"""A slot in a template or a sample; the first group is its name."""

Intents = Mapping[str, Templates]
"""Each intent's templates."""


@dataclass(frozen=True)
class LocaleWords:
    """What one locale has of its own: words for some rules, and further templates."""

    rules: Mapping[str, str] = field(default_factory=dict)
    samples: Intents = field(default_factory=dict)


@dataclass(frozen=True)
class Language:
    """What a language's files share."""

    language: str
    invocation_name: str
    rules: Mapping[str, str]
    locales: Mapping[str, LocaleWords]


@dataclass(frozen=True)
class Source(Language):
    """One language's sources."""

    intents: Intents

    def samples(self, locale: str, further: Intents) -> dict[str, tuple[str, ...]]:
        """Return each intent's samples in one locale, each once, in alphabetical order.

        ``further`` has templates from elsewhere, for intents of these sources or for others.

        Raises:
            FormError: a template does not parse, or uses an unknown rule.
            KeyError: the source has no such locale.
        """
        rules, samples = self.rules_of(locale), {}
        for intent, texts in self._texts(locale, further):
            found = [
                each for text in texts for each in _expanded(text, rules, intent, few_sentences)
            ]
            written = [text for text in texts if not _CHOICE.search(text)]
            by_pairs = intent not in LEARNED_BY_AMAZON
            is_whole = intent in WORD_FOR_WORD
            kept = found if is_whole else telling(found, written, by_pairs=by_pairs)
            short = {each for each in kept if len(each.split()) <= WORDS_OF_A_SAMPLE}
            samples[intent] = tuple(sorted(short))
        return samples

    def templates(self, locale: str, further: Intents) -> Iterator[tuple[str, Sentence]]:
        """Yield each intent's templates in one locale, parsed; ``further`` as for the samples.

        Raises:
            FormError: a template does not parse.
            KeyError: the source has no such locale.
        """
        for intent, texts in self._texts(locale, further):
            for text in texts:
                yield intent, _parsed(text, intent)

    def rules_of(self, locale: str) -> Mapping[str, Sentence]:
        """Return what the rules stand for in one locale, parsed.

        Raises:
            FormError: a rule does not parse.
            KeyError: the source has no such locale.
        """
        texts = {**self.rules, **self.locales[locale].rules}
        return {name: _parsed(text, f"rule {name}") for name, text in texts.items()}

    def _texts(self, locale: str, further: Intents) -> Iterator[tuple[str, list[str]]]:
        for intent in {**self.intents, **further}:
            yield (
                intent,
                [
                    text
                    for templates in (self.intents, self.locales[locale].samples, further)
                    for text in templates.get(intent, ())
                ],
            )

    def unused_rules(self, further: Intents) -> tuple[str, ...]:
        """Return the rules that no template and no other rule refers to."""
        texts = [*self.rules.values(), *_all_templates(self.intents), *_all_templates(further)]
        for own in self.locales.values():
            texts += [*own.rules.values(), *_all_templates(own.samples)]
        used = {name for text in texts for name in _RULE.findall(text)}
        defined = set(self.rules).union(*(own.rules for own in self.locales.values()))
        return tuple(sorted(defined - used))


def slots_of(samples: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the slots that occur in some samples, in alphabetical order."""
    return tuple(sorted({name for sample in samples for name in SLOT.findall(sample)}))


def read_source(folder: Path) -> Source:
    """Read the sources in a language's folder.

    Raises:
        FormError: a file is not YAML of the expected form, or two have the same intent.
    """
    shared = read_yaml(folder / LANGUAGE, Language)
    intents: dict[str, Templates] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.name != LANGUAGE:
            found = read_yaml(path, dict[str, Templates])
            if twice := found.keys() & intents:
                raise FormError(f"{path.name}: {sorted(twice)} stand in another file too")
            intents |= found
    return Source(**vars(shared), intents=intents)


def wordings(
    templates: Iterable[str],
    where: str,
    choose: Choice = every_sentence,
) -> tuple[str, ...]:
    """Return what some templates stand for, each once, in their order; they use no rules.

    Raises:
        FormError: a template does not parse; the message names ``where`` it stands.
    """
    said = (_expanded(template, {}, where, choose) for template in templates)
    return tuple(dict.fromkeys(text for texts in said for text in texts))


def out_of_domain(folder: Path) -> tuple[str, ...]:
    """Return the templates of what is none of the skill's business.

    Raises:
        FileNotFoundError: there is no such file.
    """
    lines = (folder / OUT_OF_DOMAIN).read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


def _all_templates(intents: Intents) -> list[str]:
    return [text for texts in intents.values() for text in texts]


_parse = lru_cache(maxsize=16_384)(parse_sentence)
"""A language's locales have nearly all templates in common, and to parse them takes longest."""


def _parsed(template: str, where: str) -> Sentence:
    try:
        return _parse(template)
    except (ParseError, AssertionError) as error:  # an empty one is only asserted against
        raise FormError(f"{where}: {template!r} does not parse: {error}") from error


def _expanded(
    template: str,
    rules: Mapping[str, Sentence],
    where: str,
    choose: Choice,
) -> list[str]:
    """Return what a template stands for, or a choice of it; slots stay as they are."""
    sentence = _parsed(template, where)
    try:
        return choose(sentence, rules)
    except HassilError as error:
        raise FormError(f"{where}: {template!r}: {error}") from error
