"""Why a request is refused, as a typed value that a log may name."""

from __future__ import annotations

from enum import StrEnum

from skill.web.sdk import VerificationException


class Reason(StrEnum):
    """Each reason to refuse a request; the value is what the log says."""

    HTTP = "http"  # no HTTP request that can be read
    TOO_LARGE = "too-large"  # a longer body than the endpoint takes
    CONTENT_TYPE = "content-type"  # the body does not claim to be JSON
    CHAIN_URL_HEADER = "chain-url-header"  # SignatureCertChainUrl is absent or doubled
    SIGNATURE_HEADER = "signature-header"  # Signature-256 is absent or doubled
    CHAIN_URL = "chain-url"  # the chain's URL is none that Amazon would use
    SIGNATURE_ENCODING = "signature-encoding"  # the signature is not Base64
    CHAIN_FETCH = "chain-fetch"  # no connection, no answer in time, no 200, too large
    FETCHES_BUSY = "fetches-busy"  # too many chains were being fetched at that moment
    CHAIN_UNREADABLE = "chain-unreadable"  # no PEM certificate, or one that is malformed
    CHAIN_ORDER = "chain-order"  # a certificate was not issued by the next, or comes twice
    CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_NAME = "certificate-name"  # not for Alexa's signing service
    CERTIFICATE_KEY = "certificate-key"  # the key is not RSA, too short, or not for signing
    CHAIN_UNTRUSTED = "chain-untrusted"  # the chain does not lead to a trusted root
    SIGNATURE = "signature"  # not one of this body by this certificate
    JSON = "json"  # the body is no JSON object, or an ambiguous one
    TIMESTAMP_MISSING = "timestamp-missing"
    TIMESTAMP_FORM = "timestamp-form"  # malformed, or without its offset from UTC
    TIMESTAMP_WINDOW = "timestamp-window"  # too far from now
    APPLICATION_ID = "application-id"  # the request is not for this skill
    UNVERIFIABLE = "unverifiable"  # verifying broke; the log's line before says where


class Refusal(VerificationException):
    """A request is refused, and why."""

    def __init__(self, reason: Reason) -> None:
        """Keep the reason, which is also the message."""
        self.reason = reason
