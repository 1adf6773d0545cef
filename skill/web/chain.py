"""From a certificate chain to the key that signs Alexa's requests.

Source: Amazon, "Host a Custom Skill as a Web Service", "Validate the signature of the request":
the signing certificate has not expired, its Subject Alternative Names hold echo-api.amazon.com,
and all certificates of the chain combine to a chain of trust to a trusted root.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeVar

import certifi
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from skill.web.refusal import Reason, Refusal
from skill.web.sdk import constants

Extension = TypeVar("Extension", bound=x509.ExtensionType)

LEAST_BITS: Final = 2048
"""The shortest RSA key that may sign; the CA/Browser Forum's rules allow no shorter one."""

_PEM = re.compile(b"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


@dataclass(frozen=True)
class SigningKey:
    """A key whose chain was verified, and until when the whole chain is valid."""

    public_key: RSAPublicKey
    valid_until: datetime


def certifis_roots() -> list[x509.Certificate]:
    """Return the root certificates of certifi, which are those that Mozilla trusts.

    One that breaks RFC 5280 is left out: cryptography refuses to load it, or warns that it will.
    """
    pems = _PEM.findall(Path(certifi.where()).read_bytes())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return [root for root in map(_well_formed, pems) if root is not None]


def _well_formed(pem: bytes) -> x509.Certificate | None:
    try:
        return x509.load_pem_x509_certificate(pem)
    except (ValueError, Warning):
        return None


def signing_key(pem: bytes, roots: Store, now: datetime) -> SigningKey:
    """Return the key of a chain, the chain in PEM and the signing certificate first.

    Raises:
        Refusal: anything about the chain is not as it must be.
    """
    try:
        chain = x509.load_pem_x509_certificates(pem)
        _check_order(chain)
        _check_leaf(chain[0], now)
        trusted = _trusted_path(chain, roots, now)
        key = chain[0].public_key()
    except ValueError as error:
        raise Refusal(Reason.CHAIN_UNREADABLE) from error
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_BITS:
        raise Refusal(Reason.CERTIFICATE_KEY)
    return SigningKey(key, min(certificate.not_valid_after_utc for certificate in trusted))


def _check_order(chain: Sequence[x509.Certificate]) -> None:
    """Refuse a chain in which a certificate was not issued by the next: all must combine."""
    if len(set(chain)) < len(chain):
        raise Refusal(Reason.CHAIN_ORDER)
    try:
        for issued, issuer in pairwise(chain):
            issued.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError) as error:
        raise Refusal(Reason.CHAIN_ORDER) from error


def _check_leaf(leaf: x509.Certificate, now: datetime) -> None:
    if now < leaf.not_valid_before_utc:
        raise Refusal(Reason.CERTIFICATE_NOT_YET_VALID)
    if now > leaf.not_valid_after_utc:
        raise Refusal(Reason.CERTIFICATE_EXPIRED)
    names = _extension(leaf, x509.SubjectAlternativeName)
    # as they stand there: a wildcard that matches is not the name
    if names is None or constants.CERT_CHAIN_DOMAIN not in names.get_values_for_type(x509.DNSName):
        raise Refusal(Reason.CERTIFICATE_NAME)
    usage = _extension(leaf, x509.KeyUsage)
    if usage is not None and not usage.digital_signature:  # RFC 5280, 4.2.1.3; unsaid, it may
        raise Refusal(Reason.CERTIFICATE_KEY)


def _extension(leaf: x509.Certificate, kind: type[Extension]) -> Extension | None:
    try:
        return leaf.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def _trusted_path(
    chain: Sequence[x509.Certificate], roots: Store, now: datetime
) -> list[x509.Certificate]:
    """Return the certificates from the leaf to a trusted root."""
    policy = PolicyBuilder().store(roots).time(now)
    verifier = policy.build_server_verifier(x509.DNSName(constants.CERT_CHAIN_DOMAIN))
    try:
        return verifier.verify(chain[0], list(chain[1:]))
    except VerificationError as error:
        raise Refusal(Reason.CHAIN_UNTRUSTED) from error
