"""Settings from the environment, checked at start."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from skill.alexa.signed import ReviewGate
from skill.dialog.context import Screening
from skill.storage import BoundedStore, StoreSettingError, open_store

C = TypeVar("C", bound=StrEnum)

_SKILL_ID = re.compile(r"amzn1\.(ask\.skill|echo-sdk-ams\.app)\.[A-Za-z0-9-]{1,200}")


class SettingsError(ValueError):
    """A setting is missing or wrong; the message is one line that names it and what is allowed."""


@dataclass(frozen=True)
class Settings:
    """What a publisher can set.

    ``skill_id`` None answers requests of any skill: only for hosts that no request from
    outside can reach. ``store`` None remembers nobody. ``review`` says whether the words of the
    check and the massage must be signed.
    """

    skill_id: str | None = None
    screening: Screening = Screening.INTERVIEW
    store: BoundedStore | None = None
    review: ReviewGate = ReviewGate.OPEN

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str], default_store: str = "none"
    ) -> Settings:
        """Return the settings of a host that verifies requests.

        ``default_store`` is the ``SKILL_STORE`` of a host that sets none.

        Raises:
            SettingsError: a variable is missing or wrong.
        """
        skill_id = environment.get("ALEXA_SKILL_ID", "")
        if not skill_id:
            raise SettingsError(
                "ALEXA_SKILL_ID is not set: it must be the skill's id, as amzn1.ask.skill.…"
            )
        if not _SKILL_ID.fullmatch(skill_id):
            raise SettingsError(
                f"ALEXA_SKILL_ID is {skill_id!r}: it must be a skill's id, as amzn1.ask.skill.…"
            )
        return cls(skill_id, *_further(environment, default_store))

    @classmethod
    def for_simulator(cls, environment: Mapping[str, str], default_store: str) -> Settings:
        """Return the settings of the simulator, which answers requests of any skill.

        Raises:
            SettingsError: a variable is wrong.
        """
        return cls(None, *_further(environment, default_store))


def _further(
    environment: Mapping[str, str], default_store: str
) -> tuple[Screening, BoundedStore | None, ReviewGate]:
    return (
        _one_of(Screening, environment, "SKILL_SCREENING", Screening.INTERVIEW),
        _store(environment, default_store),
        _one_of(ReviewGate, environment, "SKILL_REVIEW", ReviewGate.OPEN),
    )


def _one_of(kind: type[C], environment: Mapping[str, str], name: str, default: C) -> C:
    value = environment.get(name, default)
    if value not in set(kind):
        allowed = " or ".join(kind)
        raise SettingsError(f"{name} is {value!r}: it must be {allowed}")
    return kind(value)


def _store(environment: Mapping[str, str], default: str) -> BoundedStore | None:
    try:
        return open_store(environment.get("SKILL_STORE", default))
    except StoreSettingError as error:
        raise SettingsError(str(error)) from error
