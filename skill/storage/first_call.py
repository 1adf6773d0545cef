"""A store's first call, made while nobody waits for it.

boto3 puts off what it can until then: certificates, the connection, the forms of requests. That is
34 ms of a whole processor, against 2 ms of any later call; on a function of the least memory, which
has a fourteenth of one, it is half a second, and no answer waits that long for a store.
"""

from __future__ import annotations

from typing import Final

from ask_sdk_core.attributes_manager import AbstractPersistenceAdapter
from ask_sdk_model.context import Context
from ask_sdk_model.interfaces.system.system_state import SystemState
from ask_sdk_model.request_envelope import RequestEnvelope
from ask_sdk_model.user import User

_NOBODY: Final = RequestEnvelope(context=Context(system=SystemState(user=User(user_id="nobody"))))


def make_first_call(store: AbstractPersistenceAdapter) -> None:
    """Read the record of nobody."""
    store.get_attributes(_NOBODY)
