"""The one door to ``ask-sdk-webservice-support``, and why it needs a doorman.

The SDK's ``verifier`` module imports ``certvalidator`` at its top. That imports ``oscrypto``,
whose latest release (1.3.0) reads OpenSSL's version with a pattern of one digit a part, so that
the import fails wherever the patch number has two digits: OpenSSL 3.0.10 and later, 3.5.10. This
project needs nothing of either package, as it verifies chains with ``cryptography``.

So while the SDK is imported, two stand-ins sit in ``sys.modules`` under the names that it imports
from: ``certvalidator`` and ``certvalidator.errors``. Afterwards they are gone, so that anybody
else who imports certvalidator gets the real one, or its real error. No installed file is touched
and oscrypto is never loaded.

The trick steps aside by itself: a release of the SDK that no longer imports certvalidator never
meets the stand-ins, one that imports more of it than they have is imported with the real package,
and where somebody imported the real package before, that one is used.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Final, NoReturn

_PACKAGE: Final = "certvalidator"


class _CertificateValidator:
    """Stands in for certvalidator's class, which only the SDK's own RequestVerifier uses."""

    def __init__(self, *_: object, **__: object) -> NoReturn:
        raise NotImplementedError(
            "certvalidator is not loaded here: verify with skill.web.signature.SignatureVerifier"
        )


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Keep the stand-ins in ``sys.modules``, unless the real package is there."""
    if _PACKAGE in sys.modules:
        yield
        return
    package, errors = ModuleType(_PACKAGE), ModuleType(f"{_PACKAGE}.errors")
    package.CertificateValidator = _CertificateValidator  # type: ignore[attr-defined]
    for name in ("PathError", "ValidationError"):
        setattr(errors, name, type(name, (Exception,), {}))
    seeded = {module.__name__: module for module in (package, errors)}
    sys.modules.update(seeded)
    try:
        yield
    finally:
        for name in seeded:
            sys.modules.pop(name, None)


with suppress(ImportError, AttributeError), _stand_ins():
    importlib.import_module("ask_sdk_webservice_support.webservice_handler")

from ask_sdk_webservice_support.verifier import (  # noqa: E402  once the doorman has let it in
    AbstractVerifier,
    VerificationException,
)
from ask_sdk_webservice_support.verifier_constants import (  # noqa: E402
    ALEXA_SKILL_EVENT_LIST,
    CERT_CHAIN_DOMAIN,
    MAX_NORMAL_REQUEST_TOLERANCE_IN_MILLIS,
    MAX_SKILL_EVENT_TOLERANCE_IN_MILLIS,
    SIGNATURE_CERT_CHAIN_URL_HEADER,
    SIGNATURE_HEADER,
)
from ask_sdk_webservice_support.webservice_handler import WebserviceSkillHandler  # noqa: E402

__all__ = [
    "ALEXA_SKILL_EVENT_LIST",
    "CERT_CHAIN_DOMAIN",
    "MAX_NORMAL_REQUEST_TOLERANCE_IN_MILLIS",
    "MAX_SKILL_EVENT_TOLERANCE_IN_MILLIS",
    "SIGNATURE_CERT_CHAIN_URL_HEADER",
    "SIGNATURE_HEADER",
    "AbstractVerifier",
    "VerificationException",
    "WebserviceSkillHandler",
]
