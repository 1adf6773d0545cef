"""Amazon's real chains, where the environment variable ECHO_API_CHAINS names a folder of them."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from skill.web.certificates import Certificates
from skill.web.refusal import Reason, Refusal

FOLDER = os.environ.get("ECHO_API_CHAINS", "")
CHAINS = sorted(Path(FOLDER).glob("*.pem")) if FOLDER else []
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"

pytestmark = pytest.mark.skipif(not FOLDER, reason="ECHO_API_CHAINS names no folder of chains")


def leaf_of(path: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificates(path.read_bytes())[0]


def certificates(path: Path, now: datetime) -> Certificates:
    """Return what production would have at this time, but for where the chain is read."""
    return Certificates(fetch=lambda _: path.read_bytes(), clock=lambda: now)


def reason_at(path: Path, now: datetime) -> Reason:
    with pytest.raises(Refusal) as caught:
        certificates(path, now).key_for(URL)
    return caught.value.reason


def test_the_folder_holds_chains() -> None:
    assert CHAINS


@pytest.mark.parametrize("path", CHAINS, ids=lambda path: path.name)
@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_chain_is_trusted_while_its_leaf_is_valid(path: Path, share: float) -> None:
    leaf = leaf_of(path)
    life = leaf.not_valid_after_utc - leaf.not_valid_before_utc
    key = certificates(path, leaf.not_valid_before_utc + life * share).key_for(URL)
    assert key == leaf.public_key()


@pytest.mark.parametrize("path", CHAINS, ids=lambda path: path.name)
def test_a_chain_is_refused_outside_that_time(path: Path) -> None:
    leaf, second = leaf_of(path), timedelta(seconds=1)
    before = reason_at(path, leaf.not_valid_before_utc - second)
    assert before is Reason.CERTIFICATE_NOT_YET_VALID
    assert reason_at(path, leaf.not_valid_after_utc + second) is Reason.CERTIFICATE_EXPIRED
    assert reason_at(path, datetime.now(UTC)) is Reason.CERTIFICATE_EXPIRED
