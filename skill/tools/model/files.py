"""Where the model's sources and the built models lie, and how they are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).parent / "sources"
"""A folder of templates for each language."""
PACKAGE = Path(__file__).resolve().parents[3] / "interaction_model"
BUILT = PACKAGE / "interactionModels" / "custom"


def built_locales(folder: Path = BUILT) -> tuple[str, ...]:
    """Return the locales that have a built model in ``folder``, in alphabetical order."""
    return tuple(sorted(path.stem for path in folder.glob("*.json")))


def read_model(locale: str, folder: Path = BUILT) -> dict[str, Any]:
    """Return the built interaction model of a locale, as Amazon's JSON.

    Raises:
        ValueError: there is none for that locale; the message names those that there are.
    """
    if locale not in built_locales(folder):
        known = ", ".join(built_locales(folder)) or "none; run `python -m skill model build`"
        raise ValueError(f"no interaction model for {locale!r}; there are: {known}")
    model: dict[str, Any] = json.loads((folder / f"{locale}.json").read_text(encoding="utf-8"))
    return model


def as_text(model: dict[str, Any]) -> str:
    """Return a model as the text of its file, hardly spaced: Amazon counts every byte."""
    text = json.dumps(model, separators=(",", ":"), ensure_ascii=False)
    return text.replace("},{", "},\n{") + "\n"
