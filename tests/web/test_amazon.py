"""Amazon's real chains, where the environment variable ECHO_API_CHAINS names a folder of them."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from skill.web.certificates import Certificates
from skill.web.refusal import Reason
from tests.web.conftest import refusal

FOLDER = os.environ.get("ECHO_API_CHAINS", "")
CHAINS = sorted(Path(FOLDER).glob("*.pem")) if FOLDER else []
SECOND = timedelta(seconds=1)

pytestmark = pytest.mark.skipif(not FOLDER, reason="ECHO_API_CHAINS names no folder of chains")


def verdict_at(now: datetime, path: Path) -> Reason | None:
    """Return what production would say at a time, but for where the chain is read."""
    certificates = Certificates(lambda _: path.read_bytes(), clock=lambda: now)
    return refusal(certificates.key_for, "")


def test_a_chain_is_trusted_while_its_leaf_is_valid_and_at_no_other_time() -> None:
    assert CHAINS
    for path in CHAINS:
        leaf = x509.load_pem_x509_certificates(path.read_bytes())[0]
        begins, ends = leaf.not_valid_before_utc, leaf.not_valid_after_utc
        for now in (begins, begins + (ends - begins) / 2, ends):
            assert verdict_at(now, path) is None
        assert verdict_at(begins - SECOND, path) is Reason.CERTIFICATE_NOT_YET_VALID
        for now in (ends + SECOND, datetime.now(UTC)):
            assert verdict_at(now, path) is Reason.CERTIFICATE_EXPIRED
