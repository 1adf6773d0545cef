"""Reads a language's source: sentence templates, and the few words in which its locales differ.

Templates are those of hassil, Home Assistant's template parser: ``(a|b)``, ``[optional]``,
``{slot}`` and ``<rule>``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from hassil import parse_sentence
from hassil.errors import HassilError
from hassil.expression import Sentence
from hassil.parser import ParseError

from skill.tools.model.sampling import sentences

_RULE = re.compile(r"<(\w+)>")
_SLOT = re.compile(r"\{(\w+)\}")
_KEYS = {"language", "invocation_name", "slots", "locales", "rules", "intents"}
_LOCALE_KEYS = {"rules", "samples"}

Templates = Mapping[str, tuple[str, ...]]
"""Each intent's templates."""


class SourceError(ValueError):
    """A source that cannot be used; the message says where and why."""


@dataclass(frozen=True)
class LocaleWords:
    """What one locale has of its own: words for some rules, and further templates."""

    rules: Mapping[str, str]
    templates: Templates


@dataclass(frozen=True)
class Source:
    """One language's source file."""

    language: str
    invocation_name: str
    slots: Mapping[str, str]
    """Each slot's name and its type's."""
    rules: Mapping[str, str]
    templates: Templates
    locales: Mapping[str, LocaleWords]

    def samples(self, locale: str) -> dict[str, tuple[str, ...]]:
        """Return each intent's samples in one locale, expanded, each once, in alphabetical order.

        Raises:
            SourceError: a template does not parse, or uses an unknown rule.
            KeyError: the source has no such locale.
        """
        own = self.locales[locale]
        rules = {
            name: _parse(text, f"rule {name}") for name, text in {**self.rules, **own.rules}.items()
        }
        return {
            intent: tuple(
                sorted(
                    {
                        sample
                        for template in (*templates, *own.templates.get(intent, ()))
                        for sample in expanded(template, rules, intent)
                    }
                )
            )
            for intent, templates in self.templates.items()
        }

    def unused_rules(self) -> tuple[str, ...]:
        """Return the rules that no template and no other rule refers to."""
        texts = [*self.rules.values(), *_all_templates(self.templates)]
        for own in self.locales.values():
            texts += [*own.rules.values(), *_all_templates(own.templates)]
        used = {name for text in texts for name in _RULE.findall(text)}
        defined = set(self.rules).union(*(own.rules for own in self.locales.values()))
        return tuple(sorted(defined - used))


def slots_of(samples: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the slots that occur in some samples, in alphabetical order."""
    return tuple(sorted({name for sample in samples for name in _SLOT.findall(sample)}))


def read_source(path: Path) -> Source:
    """Read a source file.

    Raises:
        SourceError: it is not YAML of the expected shape.
    """
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise SourceError(f"{path.name} is not YAML: {error}") from error
    _expect_keys(data, _KEYS, path.name)
    return Source(
        language=data["language"],
        invocation_name=data["invocation_name"],
        slots=_words(data["slots"], "slots"),
        rules=_words(data["rules"], "rules"),
        templates=_templates(data["intents"], "intents"),
        locales={
            name: _locale_words(own, f"locale {name}") for name, own in data["locales"].items()
        },
    )


def _locale_words(data: object, where: str) -> LocaleWords:
    own = data or {}
    if not isinstance(own, dict) or not own.keys() <= _LOCALE_KEYS:
        raise SourceError(f"{where} may only have {', '.join(sorted(_LOCALE_KEYS))}")
    return LocaleWords(
        rules=_words(own.get("rules", {}), f"rules of {where}"),
        templates=_templates(own.get("samples", {}), f"samples of {where}"),
    )


def _expect_keys(data: object, keys: set[str], where: str) -> None:
    if not isinstance(data, dict) or set(data) != keys:
        raise SourceError(f"{where} must have exactly: {', '.join(sorted(keys))}")


def _words(data: object, where: str) -> dict[str, str]:
    if not isinstance(data, dict) or not all(isinstance(text, str) for text in data.values()):
        raise SourceError(f"{where}: each name must have a text")
    return data


def _templates(data: object, where: str) -> dict[str, tuple[str, ...]]:
    if not isinstance(data, dict) or not all(isinstance(texts, list) for texts in data.values()):
        raise SourceError(f"{where}: each intent must have a list of templates")
    for intent, texts in data.items():
        for text in texts:
            if not isinstance(text, str):  # yes, no, on and off are not text in YAML
                raise SourceError(f"{where}: {intent}: {text!r} must stand in quotes")
    return {intent: tuple(texts) for intent, texts in data.items()}


def _all_templates(templates: Templates) -> list[str]:
    return [text for texts in templates.values() for text in texts]


def _parse(template: str, where: str) -> Sentence:
    try:
        return parse_sentence(template)
    except ParseError as error:
        raise SourceError(f"{where}: {template!r} does not parse: {error}") from error


def expanded(template: str, rules: dict[str, Sentence], intent: str) -> list[str]:
    """Return all that a template stands for; slots stay as they are.

    Raises:
        SourceError: it does not parse, or uses an unknown rule; the message names the intent.
    """
    sentence = _parse(template, intent)
    try:
        return [" ".join(text.split()) for text in sentences(sentence, rules)]
    except HassilError as error:
        raise SourceError(f"{intent}: {template!r}: {error}") from error
