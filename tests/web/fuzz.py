"""The long run of the fuzzing test: ``python -m tests.web.fuzz [CASES]``, 100,000 unless told.

It sends mutated requests to gunicorn as in production and reports what came back, the slowest,
and the server's memory. It fails at the first answer that is wrong, and if memory grows.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from itertools import count

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.web.measuring import Rig, rig, say
from tests.web.mutations import cases, complaint

BATCH = 2_000
"""How many cases share a seed; between batches hypothesis forgets, so this process stays small."""
MOST_GROWTH_MEGABYTES = 20.0
MOST_SECONDS = 5.0


class Tally:
    """What came back so far."""

    def __init__(self) -> None:
        self.statuses: Counter[int] = Counter()
        self.slowest = 0.0

    def run(self, rig: Rig, number: int, size: int) -> None:
        """Send a batch of cases, always the same ones for a number.

        Raises:
            AssertionError: an answer is wrong, with the case.
            OSError: there was no answer.
        """

        @seed(number)
        @settings(
            max_examples=size,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(st.data())
        def send(data: st.DataObject) -> None:
            case = data.draw(cases(rig.authority, rig.url))
            started = time.perf_counter()
            answer = rig.host.client.post(case.body, case.headers)
            self.slowest = max(self.slowest, time.perf_counter() - started)
            self.statuses[answer.status] += 1
            assert complaint(case, answer) is None

        send()


def main() -> int:
    """Run; return the exit status."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    tally, started = Tally(), time.monotonic()
    with rig() as server:
        Tally().run(server, 0, BATCH)  # to warm up
        before, memory_before = server.megabytes(), server.memory()
        for number in count(1):
            left = wanted - tally.statuses.total()
            if left <= 0:
                break
            tally.run(server, number, min(BATCH, left))
            say(f"{tally.statuses.total():>9,} cases, {server.memory()}")
        grown = server.megabytes() - before
        say(f"cases    {tally.statuses.total():,} in {time.monotonic() - started:.0f} s")
        say(f"statuses {dict(sorted(tally.statuses.items()))}")
        say(f"5xx      {sum(n for status, n in tally.statuses.items() if status >= 500)}")
        say(f"slowest  {tally.slowest * 1000:.0f} ms")
        say(f"memory   {memory_before} before, {server.memory()} after")
        say(f"reasons  {reasons(server.host.log)}")
        is_well = server.host.workers == server.living_workers()
    return 0 if is_well and grown < MOST_GROWTH_MEGABYTES and tally.slowest < MOST_SECONDS else 1


def reasons(log: str) -> dict[str, int]:
    """Return how often each reason was logged, the most frequent first."""
    return dict(Counter(re.findall(r"refused=(\S+)", log)).most_common())


if __name__ == "__main__":
    sys.exit(main())
