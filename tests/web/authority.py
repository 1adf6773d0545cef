"""A throwaway certificate authority, and the requests that its certificates sign."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NAME = "echo-api.amazon.com"
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert-99.pem"

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def new_rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@dataclass(frozen=True)
class Identity:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, body: bytes, algorithm: HashAlgorithm | None = None) -> str:
        assert isinstance(self.key, rsa.RSAPrivateKey)
        signature = self.key.sign(body, PKCS1v15(), algorithm or SHA256())
        return base64.b64encode(signature).decode()

    def headers(self, body: bytes, url: str = URL) -> dict[str, str]:
        """Return the headers with which Alexa would send this body."""
        return {
            "Content-Type": "application/json; charset=utf-8",
            "SignatureCertChainUrl": url,
            "Signature-256": self.sign(body),
        }


@dataclass(frozen=True)
class Leaf:
    """What a signing certificate says, by default what Amazon's say."""

    names: Sequence[str] = (NAME,)
    begins: timedelta = timedelta(days=-1)
    ends: timedelta = timedelta(days=100)
    is_authority: bool = False
    may_sign: bool = True
    key: Key | None = None


AUTHORITY = Leaf(
    names=(),
    begins=timedelta(days=-1000),
    ends=timedelta(days=1000),
    is_authority=True,
    may_sign=False,
)


@dataclass(frozen=True)
class Authority:
    """A root, an intermediate, and the leaves that they issue; ``now`` is when all are valid."""

    name: str = "Throwaway"
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    @cached_property
    def root(self) -> Identity:
        return self._issued(AUTHORITY, f"{self.name} root", new_rsa_key(), None)

    @cached_property
    def intermediate(self) -> Identity:
        return self._issued(AUTHORITY, f"{self.name} intermediate", new_rsa_key(), self.root)

    @cached_property
    def leaf(self) -> Identity:
        return self.issue(Leaf())

    @cached_property
    def leaf_key(self) -> rsa.RSAPrivateKey:
        return new_rsa_key()

    @property
    def roots(self) -> list[x509.Certificate]:
        return [self.root.certificate]

    @property
    def chain(self) -> bytes:
        return self.chain_of(self.leaf)

    def chain_of(self, leaf: Identity) -> bytes:
        return leaf.pem + self.intermediate.pem + self.root.pem

    def issue(self, leaf: Leaf) -> Identity:
        return self._issued(leaf, NAME, leaf.key or self.leaf_key, self.intermediate)

    def _issued(self, leaf: Leaf, name: str, key: Key, issuer: Identity | None) -> Identity:
        """Return what an issuer signs, where there is none what signs itself."""
        public, subject = key.public_key(), _named(name)
        signer = issuer.key if issuer else key
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.now + leaf.begins)
            .not_valid_after(self.now + leaf.ends)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False
            )
            .add_extension(x509.BasicConstraints(leaf.is_authority, path_length=None), True)
            .add_extension(_usage(signs=leaf.may_sign, issues=leaf.is_authority), True)
        )
        if leaf.names:
            names = x509.SubjectAlternativeName([x509.DNSName(name) for name in leaf.names])
            for_servers = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
            builder = builder.add_extension(names, False).add_extension(for_servers, False)
        return Identity(builder.sign(signer, SHA256()), key)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs: bool, issues: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=not issues,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issues,
        crl_sign=issues,
        encipher_only=False,
        decipher_only=False,
    )
