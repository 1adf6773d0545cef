"""Requests as a hostile internet sends them: genuine ones, mutated in body, headers or both."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from urllib3 import BaseHTTPResponse

from tests.alexa.envelopes import holder_of, places
from tests.web.chain_server import ChainServer
from tests.web.envelopes import envelope, intent
from tests.web.serving import Pairs

Draw = st.DrawFn

REQUESTS: tuple[dict[str, Any], ...] = (
    {"type": "LaunchRequest"},
    intent("BenefitsIntent"),
    intent("EvidenceIntent", benefit="stress"),
    intent("ConditionSafetyIntent", condition="pregnancy"),
    intent("SafetyCheckIntent"),
    intent("RoutineIntent"),
    intent("AMAZON.YesIntent"),
    intent("AMAZON.FallbackIntent"),
    {"type": "SessionEndedRequest", "reason": "USER_INITIATED"},
    {"type": "AlexaSkillEvent.SkillEnabled"},
    {"type": "Alexa.Presentation.APL.UserEvent", "arguments": ["a"], "source": {}},
    {"type": "System.ExceptionEncountered", "error": {"type": "INVALID_RESPONSE"}},
)

NUMBERS = st.one_of(st.integers(), st.floats(), st.just(10**400))
TEXTS = st.one_of(
    st.text(st.characters(codec=None), max_size=12),
    st.sampled_from(["", "\ud800", "en-GB", "IntentRequest", "0001-01-01", "null"]),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


@dataclass(frozen=True)
class Case:
    """A request to send, and whether it carries a true signature of its body."""

    body: bytes
    headers: Pairs
    is_signed: bool


@st.composite
def cases(draw: Draw, chains: ChainServer) -> Case:
    """Draw a request; half of them are signed after their body was mutated, so they get far."""
    body = draw(bodies())
    good = list(chains.headers(body).items())
    if draw(st.booleans()):
        return Case(body, [*good, *draw(FURTHER_HEADERS)], is_signed=True)
    sent = draw(st.one_of(st.just(body), damaged(body)))
    headers = draw(mutated_headers(good, chains.url))
    return Case(sent, headers, is_signed=sent == body and _signatures(headers) == _signatures(good))


def _signatures(headers: Pairs) -> list[str]:
    """Return the signatures, but for their last digit: some of its bits mean nothing."""
    return [value[:341] for name, value in headers if name.lower() == "signature-256"]


@st.composite
def bodies(draw: Draw) -> bytes:
    """Draw a body: an envelope that is genuine, changed in its fields, in its bytes, or none."""
    whole = envelope(request=draw(st.sampled_from(REQUESTS)))
    for _ in range(draw(st.integers(0, 3))):
        whole = draw(mutated(whole))
    written = json.dumps(
        whole, ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 1]))
    )
    body = written.encode(errors="surrogatepass")
    return draw(st.one_of(st.just(body), st.just(body), damaged(body), DEEP, st.binary()))


DEEP = st.builds(
    lambda opening, depth: b'{"a":' * depth if opening else b'{"a":' + b"[" * depth + b"]" * depth,
    st.booleans(),
    st.integers(1, 60_000),
)


@st.composite
def mutated(draw: Draw, whole: dict[str, Any]) -> dict[str, Any]:
    """Draw a copy of an envelope with a value in it replaced, taken away, or put there again."""
    result = copy.deepcopy(whole)
    path = draw(st.sampled_from([*places(result)]))
    holder, key = holder_of(result, path), path[-1]
    match draw(st.sampled_from(["replaced", "taken away", "again"])):
        case "replaced":
            holder[key] = draw(VALUES)
        case "taken away":
            del holder[key]
        case _ if isinstance(holder, dict):
            holder[draw(TEXTS)] = holder[key]
        case _:
            holder.append(holder[key])
    return result


@st.composite
def damaged(draw: Draw, body: bytes) -> bytes:
    """Draw bytes that differ from a body at one place."""
    start = draw(st.integers(0, len(body)))
    end = draw(st.integers(start, min(len(body), start + 40)))
    return body[:start] + draw(st.binary(max_size=8)) + body[end:]


# What an HTTP client can send as a value at all: bytes without line ends.
HEADER_TEXTS = st.text(
    st.characters(min_codepoint=0, max_codepoint=255, exclude_characters="\r\n"), max_size=40
)
FURTHER_HEADERS = st.lists(
    st.tuples(
        st.sampled_from(["X-Forwarded-For", "Cookie", "Accept", "Signature", "Expect", "TE"]),
        HEADER_TEXTS,
    ),
    max_size=2,
)


@st.composite
def mutated_headers(draw: Draw, good: Pairs, url: str) -> Pairs:
    """Draw headers with one of the good ones dropped, replaced, changed, renamed or doubled."""
    name, value = draw(st.sampled_from(good))
    names = st.sampled_from([name, name.swapcase(), name.replace("-", "_")])
    texts = st.one_of(
        HEADER_TEXTS,
        damaged(value.encode()).map(lambda raw: re.sub("[\r\n]", "", raw.decode("latin-1"))),
        st.sampled_from([value, url.upper(), f"{url}?", f"{url}x", "*", ""]),
    )
    others = [pair for pair in good if pair[0] != name]
    return [*others, *draw(st.lists(st.tuples(names, texts), max_size=2))]


def is_right(case: Case, answer: BaseHTTPResponse) -> bool:
    """Return whether a case may be answered so: what is not signed is refused without words."""
    if answer.status == 200:
        return case.is_signed and isinstance(json.loads(answer.data)["response"], dict)
    return answer.status in {400, 413} and not answer.data
