"""Every move that the voice model can make, and those that no utterance makes."""

from __future__ import annotations

from collections.abc import Iterator

from skill.alexa.intents import INTENTS
from skill.content import Language
from skill.content.facts import RED_FLAG_TIERS, RedFlags, Tier
from skill.dialog.moves import UNKNOWN, Move, MoveName
from skill.tools.model.files import built_locales, read_model


def every_move(language: Language) -> tuple[Move, ...]:
    """Return every move: with every id that its slot can name, with an unknown one, and with none.

    Raises:
        ValueError: no model is built for a locale of the language.
    """
    return tuple(dict.fromkeys(_moves(language.code)))


def _moves(code: str) -> Iterator[Move]:
    locale = next((found for found in built_locales() if found.startswith(f"{code}-")), code)
    model = read_model(locale)["interactionModel"]["languageModel"]
    ids = {kind["name"]: [value["id"] for value in kind["values"]] for kind in model["types"]}
    for intent in model["intents"]:
        meaning = INTENTS[intent["name"]]
        yield Move(meaning.move, meaning.value)
        for slot in intent.get("slots", ()):
            for value in (*ids[slot["type"]], UNKNOWN):
                yield Move(meaning.move, value)
    for name in MoveName:
        yield Move(name)
    for flag in RedFlags.ids():
        if RED_FLAG_TIERS[flag] is Tier.CRISIS:
            yield Move(MoveName.NEAR_RED_FLAG, flag)
