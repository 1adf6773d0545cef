"""Whether Alexa signed a request, decided on its raw bytes.

Source: Amazon, "Host a Custom Skill as a Web Service", "Validate the signature of the request".
"""

from __future__ import annotations

import base64
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from skill.web.certificates import Certificates
from skill.web.chain_url import normalised
from skill.web.refusal import Reason, Refusal
from skill.web.sdk import AbstractVerifier, constants


class SignatureVerifier(AbstractVerifier):
    """Verifies the signature of a request by the key that its chain URL leads to."""

    def __init__(self, certificates: Certificates | None = None) -> None:
        """Take the signing keys from Amazon, unless told otherwise."""
        self._certificates = certificates or Certificates()

    def verify(  # type: ignore[override]  # bytes and plain JSON: see Endpoint
        self,
        headers: Mapping[str, str],
        serialized_request_env: bytes,
        deserialized_request_env: object = None,
    ) -> None:
        """Return if the header ``Signature-256`` signs the body, its raw bytes as they came.

        Nothing deserialised is looked at: the body is read after this, not before. The header
        ``Signature``, which is made with SHA-1, counts for nothing.

        Raises:
            Refusal: it does not, or that cannot be told.
        """
        url = _header(headers, constants.SIGNATURE_CERT_CHAIN_URL_HEADER, Reason.CHAIN_URL_HEADER)
        signature = _decoded(_header(headers, constants.SIGNATURE_HEADER, Reason.SIGNATURE_HEADER))
        key = self._certificates.key_for(normalised(url))
        try:
            key.verify(signature, serialized_request_env, PKCS1v15(), SHA256())
        except InvalidSignature as error:
            raise Refusal(Reason.SIGNATURE) from error


def _header(headers: Mapping[str, str], name: str, reason: Reason) -> str:
    """Return the one header of this name, whatever the case of its letters."""
    values = [value for key, value in headers.items() if key.lower() == name.lower()]
    if len(values) != 1:
        raise Refusal(reason)
    return values[0]


def _decoded(signature: str) -> bytes:
    try:
        return base64.b64decode(signature, validate=True)
    except ValueError as error:
        raise Refusal(Reason.SIGNATURE_ENCODING) from error
