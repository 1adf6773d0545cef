"""The skill's log as CloudWatch reads it: JSON lines, those that count in embedded metric format.

The records of :mod:`skill.alexa.logs` and :mod:`skill.storage.faults` say all that is counted;
what they leave out for the listener's privacy is left out. Only the entry on Lambda uses this.

Source: Amazon, "Specification: Embedded metric format" (CloudWatch User Guide).
"""

from __future__ import annotations

import json
import logging
import sys
from functools import cache
from typing import Final

from skill.alexa.logs import AlexaFault, AnsweredTurn, Fault
from skill.storage.faults import StoreFault

NAMESPACE: Final = "BackMassageGuide"
"""The namespace of the metrics in CloudWatch."""

_ENCODER: Final = json.JSONEncoder(separators=(",", ":"))

_Metrics = tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...]
"""By what metrics are told apart, and then each with its name and its unit."""

_TURN: Final[_Metrics] = ((("Function",), (("Turns", "Count"), ("Latency", "Milliseconds"))),)
_TURN_WITH_INTENT: Final[_Metrics] = (
    *_TURN,
    (("Function", "Intent"), (("IntentTurns", "Count"),)),
)
_FAULT: Final[_Metrics] = ((("Function",), (("Faults", "Count"),)),)
_ALEXA_FAULT: Final[_Metrics] = ((("Function",), (("AlexaFaults", "Count"),)),)
_STORE_FAULT: Final[_Metrics] = ((("Function",), (("StoreFaults", "Count"),)),)


def install(function: str) -> None:
    """Send what the skill logs to standard output as JSON lines, and nowhere else.

    ``function`` is the Lambda function's name, by which the metrics are told apart.
    """
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(MetricFormatter(function))
    log = logging.getLogger("skill")
    log.handlers = [handler]
    log.propagate = False


class MetricFormatter(logging.Formatter):
    """Turns a log record into one line of JSON."""

    def __init__(self, function: str) -> None:
        """Take the name of the Lambda function."""
        super().__init__()
        self._function = function

    def format(self, record: logging.LogRecord) -> str:
        """Return the line: with metrics for a turn, and for a fault, whoever's it is."""
        match record.msg:
            case AnsweredTurn(request, intent, latency):
                turn = {"Turns": 1, "Latency": round(latency, 1), "Request": request}
                if intent is None:  # it counts, but not by what was meant
                    return self._line(record, _TURN, turn)
                by_intent = {**turn, "IntentTurns": 1, "Intent": intent}
                return self._line(record, _TURN_WITH_INTENT, by_intent)
            case Fault(fault, at):
                return self._line(record, _FAULT, {"Faults": 1, "Fault": fault, "At": at})
            case AlexaFault(request, reason, error):
                told = {"AlexaFaults": 1, "Request": request, "Reason": reason, "Error": error}
                return self._line(record, _ALEXA_FAULT, told)
            case StoreFault(operation, fault):
                store_fault = {"StoreFaults": 1, "Operation": operation, "Fault": fault}
                return self._line(record, _STORE_FAULT, store_fault)
        return _ENCODER.encode({"Level": record.levelname, "Message": record.getMessage()})

    def _line(self, record: logging.LogRecord, metrics: _Metrics, values: dict[str, object]) -> str:
        members = _ENCODER.encode({"Function": self._function, **values})
        about = (
            f'"Timestamp":{record.created * 1000:.0f},"CloudWatchMetrics":{_directives(metrics)}'
        )
        return f'{{"_aws":{{{about}}},{members[1:]}'


@cache
def _directives(metrics: _Metrics) -> str:
    """Return the JSON that tells CloudWatch which members of a line are metrics."""
    return _ENCODER.encode(
        [
            {
                "Namespace": NAMESPACE,
                "Dimensions": [dimensions],
                "Metrics": [{"Name": name, "Unit": unit} for name, unit in named],
            }
            for dimensions, named in metrics
        ]
    )
