"""What a session remembers outlives a service that writes numbers in another way."""

from __future__ import annotations

import json
from dataclasses import replace

from skill.tools.simulator.device import Device
from tests.script import skill_answer


def test_a_whole_number_may_come_back_without_its_fraction() -> None:
    device = Device(skill_answer())
    for said in ("breathing only", "yes"):
        device.utter(said)
    assert device.session is not None
    as_javascript = json.dumps(json.loads(device.session.attributes, parse_float=_shortest))
    device.session = replace(device.session, attributes=as_javascript)
    device.heard = 20
    assert "Step one of three" in device.utter("repeat").speech


def _shortest(text: str) -> float:
    return int(float(text)) if float(text).is_integer() else float(text)
