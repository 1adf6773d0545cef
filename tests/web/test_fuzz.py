"""A few hundred mutated requests; ``make fuzz`` sends a hundred thousand."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.web.authority import Authority
from tests.web.mutations import cases, complaint
from tests.web.serving import Client


@pytest.mark.slow
def test_no_mutated_request_is_a_fault(host: Client, authority: Authority, url: str) -> None:
    @settings(
        max_examples=400,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def send(data: st.DataObject) -> None:
        case = data.draw(cases(authority, url))
        assert complaint(case, host.post(case.body, case.headers)) is None

    send()
