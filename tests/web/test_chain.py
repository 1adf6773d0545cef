"""Certificate chains that must not sign: each is served, fetched, and refused."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from skill.web.certificates import Certificates
from skill.web.chain import certifis_roots
from skill.web.refusal import Reason
from tests.web.authority import NAME, Authority, Leaf, new_rsa_key
from tests.web.chain_server import ChainServer
from tests.web.conftest import Post, ReasonOf, refusal
from tests.web.envelopes import launch

DAY = timedelta(days=1)
STRANGER = Authority()
"""It has the names of the authority that is trusted."""
Make = Callable[[Authority], bytes]

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
BAD_ORDERS = {
    "leaf": Reason.CHAIN_UNTRUSTED,
    "leaf root": Reason.CHAIN_ORDER,
    "root intermediate leaf": Reason.CHAIN_ORDER,
    "leaf root intermediate": Reason.CHAIN_ORDER,
    "leaf leaf intermediate root": Reason.CHAIN_ORDER,
    "leaf intermediate root root": Reason.CHAIN_ORDER,
    "leaf intermediate root stranger": Reason.CHAIN_ORDER,
    "leaf stranger intermediate root": Reason.CHAIN_ORDER,
    "strangers-leaf intermediate root": Reason.CHAIN_ORDER,
    "strangers-leaf strangers-intermediate stranger": Reason.CHAIN_UNTRUSTED,
    "stranger": Reason.CERTIFICATE_NAME,
    "damaged intermediate root": Reason.CHAIN_UNREADABLE,
    "leaf intermediate damaged": Reason.CHAIN_UNREADABLE,
    "key": Reason.CHAIN_UNREADABLE,
}


def issued(leaf: Leaf) -> Make:
    return lambda authority: authority.chain_of(authority.issue(leaf))


def in_order(order: str) -> Make:
    """Make a chain of what its words name."""

    def make(authority: Authority) -> bytes:
        lines = authority.leaf.pem.splitlines()
        pems = {
            "leaf": authority.leaf.pem,
            "intermediate": authority.intermediate.pem,
            "root": authority.root.pem,
            "key": authority.leaf.key_pem,
            "damaged": b"\n".join([*lines[:5], lines[-1], b""]),
            "strangers-leaf": STRANGER.leaf.pem,
            "strangers-intermediate": STRANGER.intermediate.pem,
            "stranger": STRANGER.root.pem,
        }
        return b"".join(pems[word] for word in order.split())

    return make


BAD_CHAINS: dict[str, tuple[Make, Reason]] = {
    **{name: (issued(leaf), reason) for name, (leaf, reason) in BAD_LEAVES.items()},
    **{order: (in_order(order), reason) for order, reason in BAD_ORDERS.items()},
    "empty": (lambda _: b"", Reason.CHAIN_UNREADABLE),
    "no PEM": (lambda _: b"<html>Not Found</html>", Reason.CHAIN_UNREADABLE),
    "random bytes": (lambda _: bytes(range(256)) * 20, Reason.CHAIN_UNREADABLE),
    "a frame with nothing in it": (
        lambda _: b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        Reason.CHAIN_UNREADABLE,
    ),
    "five megabytes": (lambda a: a.chain * (5_000_000 // len(a.chain)), Reason.CHAIN_FETCH),
}


@pytest.mark.parametrize("name", BAD_CHAINS)
def test_a_bad_chain_is_refused(
    post: Post, chains: ChainServer, reason_of: ReasonOf, name: str
) -> None:
    make, reason = BAD_CHAINS[name]
    headers = chains.headers(body := launch(), chains.publish(make(chains.authority)))
    assert reason_of(post(body, headers)) == reason


@pytest.mark.parametrize(
    "make",
    [
        in_order("leaf intermediate"),
        lambda authority: b"subject: the leaf\n" + authority.chain.replace(b"\n", b"\r\n"),
        issued(Leaf(names=["example.com", NAME])),
        issued(Leaf(may_sign=None)),
    ],
    ids=["without its root", "with text and other line ends", "of several names", "of any use"],
)
def test_a_good_chain_may_be(post: Post, chains: ChainServer, make: Make) -> None:
    headers = chains.headers(body := launch(), chains.publish(make(chains.authority)))
    assert post(body, headers).status_code == 200


@pytest.mark.parametrize("moment", ["not_valid_before_utc", "not_valid_after_utc"])
def test_a_leaf_is_valid_from_its_first_second_to_its_last(
    chains: ChainServer, moment: str
) -> None:
    now = getattr(chains.authority.leaf.certificate, moment)
    assert Certificates(chains.fetch, chains.authority.roots, lambda: now).key_for(chains.url)


def test_production_trusts_no_authority_but_certifis(chains: ChainServer) -> None:
    """The chain is fetched as the tests fetch it, and judged as production judges it."""
    assert refusal(Certificates(chains.fetch).key_for, chains.url) is Reason.CHAIN_UNTRUSTED
    with pytest.raises(ValueError, match="empty"):
        Certificates(roots=[])


def test_certifis_roots_are_there_and_load_without_a_warning() -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        names = {root.subject.rfc4514_string() for root in certifis_roots()}
    assert not warned
    assert "CN=Amazon Root CA 1,O=Amazon,C=US" in names
    assert len(names) > 100


def test_a_root_that_cannot_be_read_costs_no_other(
    chains: ChainServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "roots.pem"
    root = chains.authority.root.pem
    file.write_bytes(root.replace(b"MII", b"MIA") + root)
    monkeypatch.setattr("certifi.where", lambda: file)
    assert certifis_roots() == chains.authority.roots
