"""Why a request is refused, as a typed value that a log may name."""

from __future__ import annotations

from enum import StrEnum

from skill.web.sdk import VerificationException


class Reason(StrEnum):
    """Each reason to refuse a request; the value is what the log says."""

    HTTP = "http"
    """It is no HTTP request that can be read."""
    TOO_LARGE = "too-large"
    """The body is longer than the endpoint takes."""
    CONTENT_TYPE = "content-type"
    """The body does not claim to be JSON."""
    CHAIN_URL_HEADER = "chain-url-header"
    """The header SignatureCertChainUrl is absent or doubled."""
    SIGNATURE_HEADER = "signature-header"
    """The header Signature-256 is absent or doubled."""
    CHAIN_URL = "chain-url"
    """The chain's URL is none that Amazon would use."""
    SIGNATURE_ENCODING = "signature-encoding"
    """The signature is not Base64."""
    CHAIN_FETCH = "chain-fetch"
    """The chain could not be fetched: no connection, no answer in time, no 200, too large."""
    FETCHES_BUSY = "fetches-busy"
    """Too many chains were being fetched at that moment."""
    CHAIN_UNREADABLE = "chain-unreadable"
    """What was fetched holds no PEM certificate, or one that is malformed."""
    CHAIN_ORDER = "chain-order"
    """A certificate of the chain was not issued by the next one, or comes twice."""
    CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid"
    """The signing certificate's validity has not begun."""
    CERTIFICATE_EXPIRED = "certificate-expired"
    """The signing certificate's validity is over."""
    CERTIFICATE_NAME = "certificate-name"
    """The signing certificate is not for Alexa's signing service."""
    CERTIFICATE_KEY = "certificate-key"
    """The signing certificate's key is not RSA, too short, or not for signing."""
    CHAIN_UNTRUSTED = "chain-untrusted"
    """The chain does not lead to a trusted root."""
    SIGNATURE = "signature"
    """The signature is not one of this body by this certificate."""
    JSON = "json"
    """The body is no JSON object, or an ambiguous one."""
    TIMESTAMP_MISSING = "timestamp-missing"
    """The request has no timestamp."""
    TIMESTAMP_FORM = "timestamp-form"
    """The timestamp is no point in time: malformed, or without its offset from UTC."""
    TIMESTAMP_WINDOW = "timestamp-window"
    """The timestamp is too far from now."""
    APPLICATION_ID = "application-id"
    """The request is not for this skill."""
    UNVERIFIABLE = "unverifiable"
    """Verifying broke unexpectedly; the log's line before says where."""


class Refusal(VerificationException):
    """A request is refused, and why."""

    def __init__(self, reason: Reason) -> None:
        """Keep the reason, which is also the message."""
        self.reason = reason
