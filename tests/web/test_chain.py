"""Certificate chains that must not sign: each is served, fetched, and refused."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from skill.web.certificates import Certificates
from skill.web.chain import certifis_roots
from skill.web.refusal import Reason, Refusal
from tests.web.authority import NAME, Authority, Identity, Leaf, new_rsa_key
from tests.web.chain_server import ChainServer
from tests.web.envelopes import launch
from tests.web.serving import Client

DAY = timedelta(days=1)
STRANGER = Authority("Stranger")


def damaged(pem: bytes) -> bytes:
    """Return the PEM with its DER cut short, still in the frame of a certificate."""
    lines = pem.splitlines()
    return b"\n".join([*lines[:5], lines[-1]]) + b"\n"


def of(leaf: Leaf) -> Callable[[Authority], bytes]:
    return lambda authority: authority.chain_of(authority.issue(leaf))


def parts(authority: Authority) -> tuple[bytes, bytes, bytes]:
    return authority.leaf.pem, authority.intermediate.pem, authority.root.pem


BAD_LEAVES: dict[str, tuple[Leaf, Reason]] = {
    "another name": (Leaf(names=["example.com"]), Reason.CERTIFICATE_NAME),
    "a wildcard that matches": (Leaf(names=["*.amazon.com"]), Reason.CERTIFICATE_NAME),
    "the name as a prefix": (Leaf(names=[f"{NAME}.example"]), Reason.CERTIFICATE_NAME),
    "the name as a suffix": (Leaf(names=[f"x{NAME}"]), Reason.CERTIFICATE_NAME),
    "the name in the subject only": (Leaf(names=[]), Reason.CERTIFICATE_NAME),
    "expired": (Leaf(begins=-9 * DAY, ends=-DAY), Reason.CERTIFICATE_EXPIRED),
    "not yet valid": (Leaf(begins=DAY, ends=9 * DAY), Reason.CERTIFICATE_NOT_YET_VALID),
    "itself an authority": (Leaf(is_authority=True), Reason.CHAIN_UNTRUSTED),
    "not for signatures": (Leaf(may_sign=False), Reason.CERTIFICATE_KEY),
    "an EC key": (Leaf(key=ec.generate_private_key(ec.SECP256R1())), Reason.CERTIFICATE_KEY),
    "a short key": (Leaf(key=new_rsa_key(1024)), Reason.CERTIFICATE_KEY),
}

BAD_CHAINS: dict[str, tuple[Callable[[Authority], bytes], Reason]] = {
    **{name: (of(leaf), reason) for name, (leaf, reason) in BAD_LEAVES.items()},
    "a leaf alone": (lambda a: parts(a)[0], Reason.CHAIN_UNTRUSTED),
    "no intermediate": (lambda a: parts(a)[0] + parts(a)[2], Reason.CHAIN_ORDER),
    "backwards": (lambda a: b"".join(reversed(parts(a))), Reason.CHAIN_ORDER),
    "the root in the middle": (
        lambda a: parts(a)[0] + parts(a)[2] + parts(a)[1],
        Reason.CHAIN_ORDER,
    ),
    "the leaf twice": (lambda a: parts(a)[0] + a.chain, Reason.CHAIN_ORDER),
    "a stranger's certificate at the end": (
        lambda a: a.chain + STRANGER.root.pem,
        Reason.CHAIN_ORDER,
    ),
    "a stranger's certificate in the middle": (
        lambda a: parts(a)[0] + STRANGER.root.pem + parts(a)[1] + parts(a)[2],
        Reason.CHAIN_ORDER,
    ),
    "a stranger's leaf on the right chain": (
        lambda a: STRANGER.leaf.pem + parts(a)[1] + parts(a)[2],
        Reason.CHAIN_ORDER,
    ),
    "a stranger's chain": (lambda _: STRANGER.chain, Reason.CHAIN_UNTRUSTED),
    "a self-signed leaf": (lambda _: STRANGER.root.pem, Reason.CERTIFICATE_NAME),
    "empty": (lambda _: b"", Reason.CHAIN_UNREADABLE),
    "no PEM": (lambda _: b"<html>Not Found</html>", Reason.CHAIN_UNREADABLE),
    "random bytes": (lambda _: bytes(range(256)) * 20, Reason.CHAIN_UNREADABLE),
    "a frame with nothing in it": (
        lambda _: b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        Reason.CHAIN_UNREADABLE,
    ),
    "a key instead of a certificate": (lambda a: a.leaf.key_pem, Reason.CHAIN_UNREADABLE),
    "a damaged leaf": (lambda a: damaged(parts(a)[0]) + parts(a)[1], Reason.CHAIN_UNREADABLE),
    "a damaged root": (
        lambda a: parts(a)[0] + parts(a)[1] + damaged(parts(a)[2]),
        Reason.CHAIN_UNREADABLE,
    ),
    "five megabytes of PEM": (lambda a: a.chain * (5_000_000 // len(a.chain)), Reason.CHAIN_FETCH),
    "the root again and again": (lambda a: a.chain + parts(a)[2] * 40, Reason.CHAIN_ORDER),
}


@pytest.mark.parametrize("name", BAD_CHAINS)
def test_a_bad_chain_is_refused(
    host: Client,
    authority: Authority,
    chains: ChainServer,
    reasons: Callable[[], list[str]],
    name: str,
) -> None:
    make, reason = BAD_CHAINS[name]
    body = launch()
    headers = authority.leaf.headers(body, chains.publish(make(authority)))
    answer = host.post(body, headers)
    assert (answer.status, answer.body) == (400, b"")
    assert reasons() == [reason]


def test_a_chain_may_end_before_its_root(
    host: Client, authority: Authority, chains: ChainServer
) -> None:
    body = launch()
    url = chains.publish(authority.leaf.pem + authority.intermediate.pem)
    assert host.post(body, authority.leaf.headers(body, url)).status == 200


def test_text_between_the_certificates_does_not_matter(
    host: Client, authority: Authority, chains: ChainServer
) -> None:
    body = launch()
    url = chains.publish(b"subject: the leaf\n" + authority.chain.replace(b"\n", b"\r\n"))
    assert host.post(body, authority.leaf.headers(body, url)).status == 200


def test_a_leaf_with_several_names_may_sign(
    host: Client, authority: Authority, chains: ChainServer
) -> None:
    leaf: Identity = authority.issue(Leaf(names=["example.com", NAME]))
    body = launch()
    url = chains.publish(authority.chain_of(leaf))
    assert host.post(body, leaf.headers(body, url)).status == 200


@pytest.mark.parametrize("moment", ["not_valid_before_utc", "not_valid_after_utc"])
def test_a_leaf_is_valid_from_its_first_second_to_its_last(
    authority: Authority, chains: ChainServer, url: str, moment: str
) -> None:
    leaf = x509.load_pem_x509_certificate(authority.leaf.pem)
    now = getattr(leaf, moment)
    assert Certificates(chains.fetch, authority.roots, lambda: now).key_for(url)


def test_production_trusts_no_authority_but_certifis(
    authority: Authority, chains: ChainServer, url: str
) -> None:
    """The chain is fetched as the tests fetch it, and judged as production judges it."""
    with pytest.raises(Refusal) as caught:
        Certificates(chains.fetch).key_for(url)
    assert caught.value.reason is Reason.CHAIN_UNTRUSTED
    assert Certificates(chains.fetch, authority.roots).key_for(url)


def test_certifis_roots_are_there_and_load_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        names = {root.subject.rfc4514_string() for root in certifis_roots()}
    assert "CN=Amazon Root CA 1,O=Amazon,C=US" in names
    assert len(names) > 100


def test_no_roots_do_not_mean_the_usual_roots() -> None:
    with pytest.raises(ValueError, match="empty"):
        Certificates(roots=[])
