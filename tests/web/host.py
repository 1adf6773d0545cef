"""A program: the production server, its verifiers trusting a throwaway authority.

``python -m tests.web.host ROOT_PEM CHAIN_PORT`` is what the tests run in place of
``python -m skill serve``, which trusts Amazon only and has no option that would change that.
"""

from __future__ import annotations

import logging
import ssl
import sys
from pathlib import Path

from cryptography import x509
from flask import Flask

from skill.alexa import Settings
from skill.web import create_app, server
from skill.web.certificates import Certificates
from skill.web.fetch import ChainFetcher
from skill.web.signature import SignatureVerifier
from tests.web.envelopes import SKILL_ID

CHATTER = "what nobody needs to know"


def main() -> None:
    """Serve on a free port of loopback."""
    file, chain_port = sys.argv[1:]
    root = Path(file).read_bytes()

    def load() -> Flask:
        logging.getLogger("a library").info(CHATTER)
        fetch = ChainFetcher(
            ("127.0.0.1", int(chain_port)), ssl.create_default_context(cadata=root.decode())
        )
        certificates = Certificates(fetch, x509.load_pem_x509_certificates(root))
        return create_app(Settings(SKILL_ID), SignatureVerifier(certificates))

    server.serve(load, "127.0.0.1:0", workers=2, threads=4)


if __name__ == "__main__":
    main()
