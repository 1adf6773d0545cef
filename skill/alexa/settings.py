"""Settings from the environment, checked at start."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from skill.dialog.context import Screening
from skill.storage import BoundedStore, StoreSettingError, open_store

_SKILL_ID = re.compile(r"amzn1\.(ask\.skill|echo-sdk-ams\.app)\.[A-Za-z0-9-]{1,200}")


class SettingsError(ValueError):
    """A setting is missing or wrong; the message is one line that names it and what is allowed."""


@dataclass(frozen=True)
class Settings:
    """What a publisher can set.

    ``skill_id`` None answers requests of any skill: only for hosts that no request from
    outside can reach. ``store`` None remembers nobody.
    """

    skill_id: str | None = None
    screening: Screening = Screening.INTERVIEW
    store: BoundedStore | None = None

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
        return cls(skill_id, _screening(environment), _store(environment, default_store))

    @classmethod
    def for_simulator(cls, environment: Mapping[str, str], default_store: str) -> Settings:
        """Return the settings of the simulator, which answers requests of any skill.

        Raises:
            SettingsError: a variable is wrong.
        """
        return cls(None, _screening(environment), _store(environment, default_store))


def _screening(environment: Mapping[str, str]) -> Screening:
    value = environment.get("SKILL_SCREENING", Screening.INTERVIEW)
    if value not in set(Screening):
        allowed = " or ".join(Screening)
        raise SettingsError(f"SKILL_SCREENING is {value!r}: it must be {allowed}")
    return Screening(value)


def _store(environment: Mapping[str, str], default: str) -> BoundedStore | None:
    try:
        return open_store(environment.get("SKILL_STORE", default))
    except StoreSettingError as error:
        raise SettingsError(str(error)) from error
