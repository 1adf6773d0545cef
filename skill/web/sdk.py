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
from typing import Final

_PACKAGE: Final = "certvalidator"


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Keep the stand-ins in ``sys.modules``, unless the real package is there."""
    if _PACKAGE in sys.modules:
        yield
        return
    package, errors = ModuleType(_PACKAGE), ModuleType(f"{_PACKAGE}.errors")
    vars(package)["CertificateValidator"] = None  # only the SDK's own RequestVerifier calls it
    vars(errors).update(PathError=Exception, ValidationError=Exception)
    seeded = {module.__name__: module for module in (package, errors)}
    sys.modules.update(seeded)
    try:
        yield
    finally:
        for name in seeded:
            sys.modules.pop(name, None)


with suppress(ImportError, AttributeError), _stand_ins():
    importlib.import_module("ask_sdk_webservice_support.webservice_handler")

# ruff: noqa: E402  once the doorman has let it in
from ask_sdk_webservice_support import verifier_constants as constants
from ask_sdk_webservice_support.verifier import AbstractVerifier, VerificationException
from ask_sdk_webservice_support.webservice_handler import WebserviceSkillHandler

__all__ = ["AbstractVerifier", "VerificationException", "WebserviceSkillHandler", "constants"]
