"""A signed request is answered; one that anything is wrong with is refused."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA1

from skill.web.certificates import Certificates
from skill.web.refusal import Reason
from skill.web.sdk import VerificationException
from skill.web.signature import SignatureVerifier
from tests.web.authority import Authority, Leaf, new_rsa_key
from tests.web.envelopes import SKILL_ID, encoded, envelope, intent, launch
from tests.web.serving import Answer, Client

Headers = Sequence[tuple[str, str]]
Reasons = Callable[[], list[str]]


def speech(answer: Answer) -> str:
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json"
    response: dict[str, Any] = json.loads(answer.body)["response"]
    return str(response["outputSpeech"]["ssml"])


def test_a_signed_launch_is_welcomed(host: Client, authority: Authority, url: str) -> None:
    body = launch()
    said = speech(host.post(body, authority.leaf.headers(body, url)))
    assert "back massage" in said.lower()


def test_a_signed_question_is_answered(host: Client, authority: Authority, url: str) -> None:
    body = launch(request=intent("BenefitsIntent"))
    assert "six benefits" in speech(host.post(body, authority.leaf.headers(body, url)))


@pytest.mark.parametrize("change", [str.lower, str.upper, str.title])
def test_the_case_of_header_names_does_not_matter(
    host: Client, authority: Authority, url: str, change: Callable[[str], str]
) -> None:
    body = launch()
    headers = authority.leaf.headers(body, url)
    assert host.post(body, {change(name): headers[name] for name in headers}).status == 200


def test_the_documented_forms_of_a_chain_url_lead_to_the_same_chain(
    host: Client, authority: Authority, url: str
) -> None:
    body = launch()
    for form in (
        url.replace(".com/", ".com:443/"),
        url.replace("/echo.api/", "/echo.api/../echo.api/"),
        url.replace("https://s3.amazonaws.com", "HTTPS://S3.AmazonAWS.com"),
    ):
        assert form != url
        assert host.post(body, authority.leaf.headers(body, form)).status == 200


def test_the_body_may_be_formatted_in_any_way(host: Client, authority: Authority, url: str) -> None:
    body = json.dumps(envelope(), indent=7, sort_keys=True).encode() + b"\n "
    assert host.post(body, authority.leaf.headers(body, url)).status == 200


def refused(answer: Answer, reasons: list[str]) -> str:
    """Return why a request was refused, which only the log says."""
    assert answer.status == 400
    assert answer.body == b""
    (reason,) = reasons
    return reason


def doubled(headers: dict[str, str], name: str) -> Headers:
    return [*headers.items(), (name, headers[name])]


def without(headers: dict[str, str], name: str) -> Headers:
    return [pair for pair in headers.items() if pair[0] != name]


def changed(headers: dict[str, str], name: str, value: str) -> Headers:
    return list({**headers, name: value}.items())


SIGNATURE, CHAIN_URL, CONTENT_TYPE = "Signature-256", "SignatureCertChainUrl", "Content-Type"
BAD_HEADERS: dict[str, tuple[Callable[[dict[str, str]], Headers], Reason]] = {
    "no headers at all": (lambda _: [], Reason.CONTENT_TYPE),
    "no content type": (lambda h: without(h, CONTENT_TYPE), Reason.CONTENT_TYPE),
    "not JSON": (lambda h: changed(h, CONTENT_TYPE, "text/plain"), Reason.CONTENT_TYPE),
    "a form": (
        lambda h: changed(h, CONTENT_TYPE, "application/x-www-form-urlencoded"),
        Reason.CONTENT_TYPE,
    ),
    "no chain URL": (lambda h: without(h, CHAIN_URL), Reason.CHAIN_URL_HEADER),
    "an empty chain URL": (lambda h: changed(h, CHAIN_URL, ""), Reason.CHAIN_URL),
    "two chain URLs": (lambda h: doubled(h, CHAIN_URL), Reason.CHAIN_URL),
    "no signature": (lambda h: without(h, SIGNATURE), Reason.SIGNATURE_HEADER),
    "an empty signature": (lambda h: changed(h, SIGNATURE, ""), Reason.SIGNATURE),
    "two signatures": (lambda h: doubled(h, SIGNATURE), Reason.SIGNATURE_ENCODING),
    "the old header only": (
        lambda h: [*without(h, SIGNATURE), ("Signature", h[SIGNATURE])],
        Reason.SIGNATURE_HEADER,
    ),
    "underscores for hyphens": (
        lambda h: [*without(h, SIGNATURE), ("Signature_256", h[SIGNATURE])],
        Reason.SIGNATURE_HEADER,
    ),
    "not Base64": (lambda h: changed(h, SIGNATURE, "!" * 344), Reason.SIGNATURE_ENCODING),
    "Base64 without its end": (
        lambda h: changed(h, SIGNATURE, h[SIGNATURE][:-1]),
        Reason.SIGNATURE_ENCODING,
    ),
    "Base64 for URLs": (
        lambda h: changed(h, SIGNATURE, base64.urlsafe_b64encode(b"\xff" * 256).decode()),
        Reason.SIGNATURE_ENCODING,
    ),
    "Base64 with a blank in it": (
        lambda h: changed(h, SIGNATURE, f"{h[SIGNATURE][:99]} {h[SIGNATURE][99:]}"),
        Reason.SIGNATURE_ENCODING,
    ),
    "letters beyond ASCII": (lambda h: changed(h, SIGNATURE, "é" * 344), Reason.SIGNATURE_ENCODING),
    "a signature too short": (lambda h: changed(h, SIGNATURE, "AAAA"), Reason.SIGNATURE),
    "a signature too long": (
        lambda h: changed(h, SIGNATURE, base64.b64encode(bytes(4096)).decode()),
        Reason.SIGNATURE,
    ),
    "another signature": (
        lambda h: changed(h, SIGNATURE, base64.b64encode(bytes(256)).decode()),
        Reason.SIGNATURE,
    ),
}


@pytest.mark.parametrize("name", BAD_HEADERS)
def test_bad_headers_are_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons, name: str
) -> None:
    change, reason = BAD_HEADERS[name]
    body = launch()
    answer = host.post(body, change(authority.leaf.headers(body, url)))
    assert refused(answer, reasons()) == reason


@pytest.mark.parametrize(
    ("name", "reason"),
    [(SIGNATURE, Reason.SIGNATURE_HEADER), (CHAIN_URL, Reason.CHAIN_URL_HEADER)],
)
def test_a_header_twice_in_different_case_is_refused(
    authority: Authority, url: str, name: str, reason: Reason
) -> None:
    """No server hands headers on like this, but the SDK's interface takes any dictionary."""
    body = launch()
    headers = authority.leaf.headers(body, url)
    verifier = SignatureVerifier(Certificates(lambda _: authority.chain, authority.roots))
    verifier.verify(headers, body)
    with pytest.raises(VerificationException) as caught:
        verifier.verify({**headers, name.upper(): headers[name]}, body)
    assert str(caught.value) == reason


def test_a_signature_over_other_bytes_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons
) -> None:
    headers = authority.leaf.headers(launch(), url)
    other = launch(request=intent("RoutineIntent"))
    assert refused(host.post(other, headers), reasons()) == Reason.SIGNATURE


def test_a_signature_over_the_same_json_in_other_bytes_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons
) -> None:
    signed = json.dumps(content := envelope(), indent=1).encode()
    resent = json.dumps(content).encode()
    headers = authority.leaf.headers(signed, url)
    assert host.post(signed, headers).status == 200
    assert refused(host.post(resent, headers), reasons()) == Reason.SIGNATURE


@pytest.mark.parametrize("more", [b" ", b"\n", b"\0", b"{}"])
def test_one_byte_more_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons, more: bytes
) -> None:
    body = launch()
    headers = authority.leaf.headers(body, url)
    assert refused(host.post(body + more, headers), reasons()) == Reason.SIGNATURE


def test_a_signature_made_with_sha_1_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons
) -> None:
    body = launch()
    old = authority.leaf.sign(body, SHA1())  # noqa: S303  that it is broken is the point
    headers = changed(authority.leaf.headers(body, url), SIGNATURE, old)
    assert refused(host.post(body, headers), reasons()) == Reason.SIGNATURE


def test_a_signature_by_another_key_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons
) -> None:
    body = launch()
    stranger = authority.issue(Leaf(key=new_rsa_key()))
    assert refused(host.post(body, stranger.headers(body, url)), reasons()) == Reason.SIGNATURE


def test_the_signature_is_verified_before_the_body_is_parsed(
    host: Client, authority: Authority, url: str, reasons: Reasons
) -> None:
    headers = authority.leaf.headers(launch(), url)
    assert refused(host.post(b"{ no json", headers), reasons()) == Reason.SIGNATURE


FOREIGN_IDS: dict[str, object] = {
    "another": "amzn1.ask.skill.another",
    "a prefix": SKILL_ID[:-1],
    "a suffix": SKILL_ID[1:],
    "with a prefix": f"x{SKILL_ID}",
    "with a suffix": f"{SKILL_ID}x",
    "with a blank": f"{SKILL_ID} ",
    "in capitals": SKILL_ID.upper(),
    "empty": "",
    "null": None,
    "a number": 7,
    "true": True,
    "in a list": [SKILL_ID],
    "in an object": {SKILL_ID: SKILL_ID},
}


@pytest.mark.parametrize("name", FOREIGN_IDS)
def test_a_request_for_another_skill_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons, name: str
) -> None:
    body = launch(application_id=FOREIGN_IDS[name])
    answer = host.post(body, authority.leaf.headers(body, url))
    assert refused(answer, reasons()) == Reason.APPLICATION_ID


@pytest.mark.parametrize(
    "path",
    [
        ("context",),
        ("context", "System"),
        ("context", "System", "application"),
        ("context", "System", "application", "applicationId"),
    ],
    ids=lambda path: path[-1],
)
def test_a_request_that_does_not_say_for_which_skill_is_refused(
    host: Client, authority: Authority, url: str, reasons: Reasons, path: tuple[str, ...]
) -> None:
    whole = envelope()
    place = whole
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    body = encoded(whole)
    answer = host.post(body, authority.leaf.headers(body, url))
    assert refused(answer, reasons()) == Reason.APPLICATION_ID
