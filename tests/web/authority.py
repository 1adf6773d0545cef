"""A throwaway certificate authority, and the requests that its certificates sign."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NAME = "echo-api.amazon.com"
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert-99.pem"
DAY = timedelta(days=1)

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
    begins: timedelta = -DAY
    ends: timedelta = 100 * DAY
    is_authority: bool = False
    may_sign: bool | None = True
    """None: it does not say."""
    key: Key | None = None


AUTHORITY = Leaf((), -1000 * DAY, 1000 * DAY, is_authority=True, may_sign=False)


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
    def trust(self) -> ssl.SSLContext:
        """What a client is given that trusts this authority and no other."""
        return ssl.create_default_context(cadata=self.root.pem.decode())

    @property
    def chain(self) -> bytes:
        return self.chain_of(self.leaf)

    def chain_of(self, leaf: Identity) -> bytes:
        return leaf.pem + self.intermediate.pem + self.root.pem

    def issue(self, leaf: Leaf) -> Identity:
        return self._issued(leaf, NAME, leaf.key or self.leaf_key, self.intermediate)

    def tls(self, name: str) -> ssl.SSLContext:
        """Return what a server of that name is given."""
        leaf = self.issue(Leaf((name,)))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with TemporaryDirectory() as folder:
            pem = Path(folder, "tls.pem")
            pem.write_bytes(leaf.key_pem + leaf.pem + self.intermediate.pem)
            context.load_cert_chain(pem)
        return context

    def _issued(self, leaf: Leaf, name: str, key: Key, issuer: Identity | None) -> Identity:
        """Return what an issuer signs, where there is none what signs itself."""
        public = key.public_key()
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        signer = issuer.key if issuer else key
        signers_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
        usage = x509.KeyUsage(
            digital_signature=bool(leaf.may_sign),
            content_commitment=False,
            key_encipherment=not leaf.is_authority,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=leaf.is_authority,
            crl_sign=leaf.is_authority,
            encipher_only=False,
            decipher_only=False,
        )
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.now + leaf.begins)
            .not_valid_after(self.now + leaf.ends)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
            .add_extension(signers_id, False)
            .add_extension(x509.BasicConstraints(leaf.is_authority, path_length=None), True)
        )
        if leaf.may_sign is not None:
            builder = builder.add_extension(usage, True)
        if leaf.names:
            names = x509.SubjectAlternativeName([x509.DNSName(name) for name in leaf.names])
            for_servers = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
            builder = builder.add_extension(names, False).add_extension(for_servers, False)
        return Identity(builder.sign(signer, SHA256()), key)
