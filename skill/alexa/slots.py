"""From a slot to an id of content."""

from __future__ import annotations

from collections.abc import Iterator

from ask_sdk_model.intent import Intent
from ask_sdk_model.list_slot_value import ListSlotValue
from ask_sdk_model.simple_slot_value import SimpleSlotValue
from ask_sdk_model.slot import Slot
from ask_sdk_model.slot_value import SlotValue
from ask_sdk_model.slu.entityresolution.resolutions import Resolutions
from ask_sdk_model.slu.entityresolution.status_code import StatusCode

from skill.dialog.moves import UNKNOWN


def slot_ids(intent: Intent, name: str) -> list[str]:
    """Return the ids that entity resolution matched, the best first, without doubles.

    Every authority counts, in the order in which the request lists them, and so does every
    value of a list slot. A match without an id is ``UNKNOWN`` and comes last, and so is a slot
    that was filled and matched nothing; one that was not filled gives nothing.
    """
    slot = (intent.slots or {}).get(name)
    if slot is None:
        return []
    ids = [found for resolutions in _resolutions(slot) for found in _matched(resolutions)]
    if ids:
        return sorted(dict.fromkeys(ids), key=UNKNOWN.__eq__)
    return [UNKNOWN] if _is_filled(slot) else []


def _resolutions(slot: Slot) -> Iterator[Resolutions]:
    if slot.resolutions:
        yield slot.resolutions
    elif slot.slot_value:
        yield from _resolutions_of_value(slot.slot_value)


def _resolutions_of_value(value: SlotValue) -> Iterator[Resolutions]:
    if isinstance(value, SimpleSlotValue) and value.resolutions:
        yield value.resolutions
    if isinstance(value, ListSlotValue):
        for item in value.values or ():
            yield from _resolutions_of_value(item)


def _matched(resolutions: Resolutions) -> Iterator[str]:
    for authority in resolutions.resolutions_per_authority or ():
        status = authority.status
        if status and status.code is StatusCode.ER_SUCCESS_MATCH:
            for wrapper in authority.values or ():
                yield (wrapper.value and wrapper.value.id) or UNKNOWN


def _is_filled(slot: Slot) -> bool:
    return bool(slot.value or slot.slot_value)
