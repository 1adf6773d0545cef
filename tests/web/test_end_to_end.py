"""A signed request is answered; one that anything is wrong with is refused."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.hashes import SHA1

from skill.web.refusal import Reason
from skill.web.sdk import VerificationException
from tests.web.authority import Leaf, new_rsa_key
from tests.web.chain_server import ChainServer
from tests.web.conftest import Post, ReasonOf
from tests.web.envelopes import SKILL_ID, encoded, envelope, intent, launch

SIGNATURE, CHAIN_URL, CONTENT_TYPE = "Signature-256", "SignatureCertChainUrl", "Content-Type"


@pytest.mark.parametrize(
    ("request_", "indent", "said"),
    [({}, None, "back massage"), (intent("BenefitsIntent"), 7, "six benefits")],
    ids=["a launch", "a question, its JSON indented"],
)
def test_a_signed_request_is_answered(
    post: Post, request_: dict[str, object], indent: int | None, said: str
) -> None:
    answer = post(json.dumps(envelope(request=request_), indent=indent).encode() + b"\n ")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
    assert said in json.loads(answer.data)["response"]["outputSpeech"]["ssml"].lower()


def test_another_form_of_a_chain_url_leads_to_the_same_chain(
    post: Post, chains: ChainServer
) -> None:
    form = chains.url.replace(".com/echo.api/", ".com:443/echo.api/../echo.api/")
    body = launch()
    assert post(body, post.headers(body, form)).status_code == 200


def old_and_new_headers(chains: ChainServer, body: bytes) -> dict[str, str]:
    """Return what Alexa sends: one signature made with SHA-1 too, which counts for nothing."""
    old = chains.authority.leaf.sign(body, SHA1())  # noqa: S303  that it is broken is the point
    return chains.headers(body) | {"Signature": old}


BAD_HEADERS: dict[str, tuple[str, Callable[[str], list[str]], Reason]] = {
    "no content type": (CONTENT_TYPE, lambda _: [], Reason.CONTENT_TYPE),
    "not JSON": (CONTENT_TYPE, lambda _: ["text/plain"], Reason.CONTENT_TYPE),
    "a form": (CONTENT_TYPE, lambda _: ["application/x-www-form-urlencoded"], Reason.CONTENT_TYPE),
    "no chain URL": (CHAIN_URL, lambda _: [], Reason.CHAIN_URL_HEADER),
    "an empty chain URL": (CHAIN_URL, lambda _: [""], Reason.CHAIN_URL),
    "two chain URLs": (CHAIN_URL, lambda old: [old, old], Reason.CHAIN_URL),
    "the old signature only": (SIGNATURE, lambda _: [], Reason.SIGNATURE_HEADER),
    "an empty signature": (SIGNATURE, lambda _: [""], Reason.SIGNATURE),
    "two signatures": (SIGNATURE, lambda old: [old, old], Reason.SIGNATURE_ENCODING),
    "not Base64": (SIGNATURE, lambda _: ["!" * 344], Reason.SIGNATURE_ENCODING),
    "Base64 without its end": (SIGNATURE, lambda old: [old[:-1]], Reason.SIGNATURE_ENCODING),
    "Base64 for URLs": (SIGNATURE, lambda _: ["_" * 344], Reason.SIGNATURE_ENCODING),
    "a blank": (SIGNATURE, lambda old: [f"{old[:99]} {old[99:]}"], Reason.SIGNATURE_ENCODING),
    "letters beyond ASCII": (SIGNATURE, lambda _: ["é" * 344], Reason.SIGNATURE_ENCODING),
    "a short signature": (SIGNATURE, lambda _: ["AAAA"], Reason.SIGNATURE),
    "a long signature": (SIGNATURE, lambda _: ["AAAA" * 1400], Reason.SIGNATURE),
    "another signature": (SIGNATURE, lambda old: [old.swapcase()], Reason.SIGNATURE),
}


@pytest.mark.parametrize("name", BAD_HEADERS)
def test_bad_headers_are_refused(
    post: Post, chains: ChainServer, reason_of: ReasonOf, name: str
) -> None:
    header, change, reason = BAD_HEADERS[name]
    good = old_and_new_headers(chains, body := launch())
    changed = [(header, value) for value in change(good.pop(header))]
    assert reason_of(post(body, [*good.items(), *changed])) == reason


@pytest.mark.parametrize(
    ("name", "reason"),
    [(SIGNATURE, Reason.SIGNATURE_HEADER), (CHAIN_URL, Reason.CHAIN_URL_HEADER)],
)
def test_a_header_twice_in_different_case_is_refused(
    post: Post, chains: ChainServer, name: str, reason: Reason
) -> None:
    """No server hands headers on like this, but the SDK's interface takes any dictionary."""
    headers = post.headers(body := launch())
    verifier = chains.signature()
    verifier.verify({header.title(): value for header, value in headers.items()}, body)
    with pytest.raises(VerificationException) as caught:
        verifier.verify({**headers, name.upper(): headers[name]}, body)
    assert str(caught.value) == reason


SIGNED = launch()


@pytest.mark.parametrize(
    "sent",
    [
        launch(request=intent("RoutineIntent")),
        json.dumps(json.loads(SIGNED), indent=1).encode(),
        *(SIGNED + more for more in (b" ", b"\n", b"\0", b"{}")),
        b"{ read before it is verified, this is no JSON",
    ],
    ids=["another request", "the same JSON", "a blank", "a line", "a null byte", "JSON", "no JSON"],
)
def test_a_signature_over_other_bytes_is_refused(
    post: Post, reason_of: ReasonOf, sent: bytes
) -> None:
    assert reason_of(post(sent, post.headers(SIGNED))) == Reason.SIGNATURE


def test_a_signature_made_with_sha_1_or_by_another_key_is_refused(
    post: Post, chains: ChainServer, reason_of: ReasonOf, caplog: pytest.LogCaptureFixture
) -> None:
    headers = old_and_new_headers(chains, body := launch())
    stranger = chains.authority.issue(Leaf(key=new_rsa_key()))
    for signature in (headers["Signature"], stranger.sign(body)):
        assert reason_of(post(body, headers | {SIGNATURE: signature})) == Reason.SIGNATURE
        caplog.clear()


def context(application_id: object) -> dict[str, object]:
    return {"System": {"application": {"applicationId": application_id}}}


@pytest.mark.parametrize(
    "other",
    [
        *map(context, ["amzn1.ask.skill.another", SKILL_ID[:-1], SKILL_ID[1:], f"x{SKILL_ID}"]),
        *map(context, [f"{SKILL_ID}x", f"{SKILL_ID} ", SKILL_ID.upper(), "", None, 7, True]),
        *map(context, [[SKILL_ID], {SKILL_ID: SKILL_ID}]),
        *(None, {}, {"System": {}}, {"System": {"application": {}}}),
    ],
    ids=repr,
)
def test_a_request_for_another_skill_is_refused(
    post: Post, reason_of: ReasonOf, other: dict[str, object] | None
) -> None:
    body = encoded({**envelope(), "context": other})
    assert reason_of(post(body)) == Reason.APPLICATION_ID
