"""Mutated requests to gunicorn: a few hundred of them, and a hundred thousand in ``make fuzz``."""

from __future__ import annotations

import logging
import re
import time
from collections import Counter
from http.client import HTTPConnection

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.web.chain_server import ChainServer
from tests.web.mutations import cases, is_right
from tests.web.serving import Hosted, post

pytestmark = pytest.mark.slow
BATCH = 2_000
"""How many cases share a seed; between batches hypothesis forgets, so this process stays small."""
MOST_GROWTH_MEGABYTES = 20.0
MOST_SECONDS = 5.0
_LOG = logging.getLogger(__name__)


def sent(host: Hosted, chains: ChainServer, number: int, size: int) -> float:
    """Send a batch of cases, always the same ones for a number; return the slowest's seconds."""
    slowest = 0.0

    @seed(number)
    @settings(
        max_examples=size,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def send(data: st.DataObject) -> None:
        nonlocal slowest
        case = data.draw(cases(chains))
        began = time.perf_counter()
        answer = post(host.pool, case.body, case.headers)
        slowest = max(slowest, time.perf_counter() - began)
        assert is_right(case, answer), answer.status

    send()
    return slowest


def test_no_mutated_request_is_a_fault(gunicorn: Hosted, chains: ChainServer) -> None:
    """Meanwhile a connection idles, which a proxy may use again after so many seconds."""
    idle = HTTPConnection("127.0.0.1", gunicorn.port)
    idle.request("GET", "/health")
    assert idle.getresponse().read() == b"ok\n"
    sent(gunicorn, chains, 0, 300)
    idle.request("GET", "/health")
    assert idle.getresponse().read() == b"ok\n"
    idle.close()
    assert "Traceback" not in gunicorn.log


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_no_mutated_request_takes_long_or_memory(gunicorn: Hosted, chains: ChainServer) -> None:
    sent(gunicorn, chains, 0, BATCH)  # to warm up
    workers, before = gunicorn.workers, gunicorn.megabytes()
    for number in range(1, 51):
        assert sent(gunicorn, chains, number, BATCH) < MOST_SECONDS
        _LOG.info("%d cases, %.1f MB", number * BATCH, gunicorn.megabytes())
    _LOG.info("reasons %s", Counter(re.findall(r"refused=(\S+)", gunicorn.log)).most_common())
    assert gunicorn.megabytes() - before < MOST_GROWTH_MEGABYTES
    assert gunicorn.workers == workers
