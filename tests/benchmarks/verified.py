"""A verified web turn, against the SDK's own verifying handler with the bare skill in it.

Run as a program of its own; prints the figure as JSON. Both trust the same roots, have the chain
already, and answer the same request. The SDK's verifier needs oscrypto, which knows no version of
OpenSSL with two digits in a part: for this comparison only, its pattern takes them.
"""

# ruff: noqa: E402  the verifier is imported before skill.web has it imported in its own way

from __future__ import annotations

import io
import json
import os
import re
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

import certifi

_ONE_DIGIT, _MORE_DIGITS = r"\b(\d\.\d\.\d[a-z]*)\b", r"\b(\d\.\d\.\d+[a-z]*)\b"
_search = re.search


def _mended(pattern: Any, *arguments: Any) -> Any:  # noqa: ANN401  as re.search
    return _search(_MORE_DIGITS if pattern == _ONE_DIGIT else pattern, *arguments)


with patch("re.search", _mended):
    from ask_sdk_webservice_support import verifier

from skill.alexa import Settings, build_skill
from skill.tools.simulator.envelopes import APPLICATION_ID
from skill.web.certificates import Certificates
from skill.web.chain import certifis_roots
from skill.web.endpoint import Endpoint
from skill.web.sdk import WebserviceSkillHandler
from skill.web.signature import SignatureVerifier
from skill.web.timestamp import TimestampVerifier
from tests.benchmarks import hello
from tests.benchmarks.events import events
from tests.benchmarks.figures import Figure, alternating, milliseconds, written
from tests.web.authority import Authority

MOST = 1 / 8


def main() -> None:
    """Measure; the arguments say how many rounds, and where to put a bundle of roots."""
    authority, bundle = Authority(), Path(sys.argv[2])
    bundle.write_bytes(Path(certifi.where()).read_bytes() + authority.root.pem)
    os.environ["SSL_CERT_FILE"] = str(bundle)
    roots = [*certifis_roots(), *authority.roots]
    body = json.dumps(events()["launch, no screen"])
    headers = authority.leaf.headers(body.encode())
    verifier.urlopen = lambda _: io.BytesIO(authority.chain)  # type: ignore[attr-defined]
    certificates = Certificates(lambda _: authority.chain, roots)
    ours = Endpoint(
        build_skill(Settings(APPLICATION_ID)), SignatureVerifier(certificates), TimestampVerifier()
    )
    theirs = WebserviceSkillHandler(hello.builder.create())

    turns = (
        milliseconds(lambda: ours.verify_request_and_dispatch(headers, body.encode())),
        milliseconds(lambda: theirs.verify_request_and_dispatch(headers, body)),
    )
    alternating(*turns, 20)
    medians = alternating(*turns, int(sys.argv[1]))
    figure = Figure("verified web turn, against the SDK's handler", "ms", *medians, MOST)
    sys.stdout.write(written([figure]))


if __name__ == "__main__":
    main()
