"""The one door to ``ask-sdk-webservice-support``, and why it needs a doorman.

The SDK's ``verifier`` module imports ``certvalidator``, and that ``oscrypto``, whose latest release
(1.3.0) reads OpenSSL's version with a pattern of one digit a part: the import fails wherever the
patch number has two, as in OpenSSL 3.0.10. This project needs nothing of either package, as it
verifies chains with ``cryptography``.

So while the SDK is imported, two stand-ins sit in ``sys.modules`` under the names that it imports
from. Afterwards they are gone, so that anybody else gets the real certvalidator, or its real
error. The trick steps aside by itself: where a release of the SDK imports more of certvalidator
than they have, and where somebody imported the real package before, that one is used.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Final

_PACKAGE: Final = "certvalidator"


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Keep the stand-ins in ``sys.modules``, unless the real package is there."""
    if _PACKAGE in sys.modules:
        yield
        return
    package, errors = ModuleType(_PACKAGE), ModuleType(f"{_PACKAGE}.errors")
    # only the SDK's own RequestVerifier looks at them, of which none verifies anything here
    vars(package)["CertificateValidator"] = None
    vars(errors).update(PathError=None, ValidationError=None)
    seeded = {module.__name__: module for module in (package, errors)}
    sys.modules.update(seeded)
    try:
        yield
    finally:
        for name in seeded:
            del sys.modules[name]


with suppress(ImportError), _stand_ins():
    importlib.import_module("ask_sdk_webservice_support.webservice_handler")

# ruff: noqa: E402  once the doorman has let it in
from ask_sdk_webservice_support import verifier_constants as constants
from ask_sdk_webservice_support.verifier import AbstractVerifier, VerificationException
from ask_sdk_webservice_support.webservice_handler import WebserviceSkillHandler

__all__ = ["AbstractVerifier", "VerificationException", "WebserviceSkillHandler", "constants"]
