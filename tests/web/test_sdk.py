"""The SDK's web package is importable on any OpenSSL, and nothing else notices how."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import run

OPENSSL_OF_TWO_DIGITS = """
import cffi
class Imitation:
    def __init__(self, library): self._library = library
    def __getattr__(self, name): return getattr(self._library, name)
    def OpenSSL_version(self, kind): return cffi.FFI().new("char[]", b"OpenSSL 3.0.19 1 Jan")
real = cffi.FFI.dlopen
cffi.FFI.dlopen = lambda self, *args: Imitation(real(self, *args))
"""
BROKEN_OSCRYPTO = """
import sys
class Finder:
    def find_spec(self, name, *_):
        if name.split(".")[0] == "oscrypto": raise RuntimeError(name)
sys.meta_path.insert(0, Finder())
"""
LOADED = """
import sys
print(sorted(name for name in sys.modules if name.startswith(("oscrypto", "certvalidator"))))
"""


def said(program: str, *folders: Path) -> tuple[str, str]:
    """Return what a process of its own writes, with more folders to import from."""
    ran = run(program, *folders, PYTHONWARNINGS="error")
    return ran.stdout, ran.stderr


@pytest.mark.parametrize("prelude", [OPENSSL_OF_TWO_DIGITS, BROKEN_OSCRYPTO])
def test_the_import_works_whatever_openssl_is_there(prelude: str) -> None:
    assert said(f"{prelude}\nimport skill.web\nskill.web.create_app\n{LOADED}") == ("[]\n", "")


def test_without_the_trick_the_import_fails_there() -> None:
    """So the imitation is true, and the trick is still needed: when this fails, remove it."""
    _, error = said(f"{OPENSSL_OF_TWO_DIGITS}\nimport ask_sdk_webservice_support.verifier")
    assert "LibraryNotFoundError" in error


def test_whoever_imports_certvalidator_afterwards_gets_the_real_one_or_its_real_error() -> None:
    found = "".join(said("import skill.web.sdk, certvalidator; print(certvalidator.__file__)"))
    assert "oscrypto.errors" in found or "certvalidator/__init__.py" in found


VERIFIER = "class AbstractVerifier: pass\nclass VerificationException(Exception): pass\n"
REAL = "CertificateValidator = ValidationContext = 'the real one'"
ERRORS = "ValidationError = PathError = Exception"


@pytest.mark.parametrize(
    ("before", "takes", "context"),
    [
        ("sys", None, "None False"),
        ("sys", "ValidationContext", "the real one True"),
        ("certvalidator", "CertificateValidator", "the real one True"),
    ],
    ids=["needs no certvalidator", "needs more of it", "finds it loaded already"],
)
def test_another_sdk_meets_no_stand_in(
    tmp_path: Path, before: str, takes: str | None, context: str
) -> None:
    wanted = f"from certvalidator import {takes} as context" if takes else "context = None"
    packages = {
        "ask_sdk_webservice_support": {
            "__init__": "",
            "verifier": f"{wanted}\n{VERIFIER}",
            "verifier_constants": "",
            "webservice_handler": "from . import verifier\nclass WebserviceSkillHandler: pass\n",
        },
        "certvalidator": {"__init__": REAL, "errors": ERRORS},
    }
    for package, modules in packages.items():
        (tmp_path / package).mkdir()
        for module, source in modules.items():
            (tmp_path / package / f"{module}.py").write_text(source)
    program = f"""
import {before}
import sys, skill.web.sdk
from ask_sdk_webservice_support import verifier
print(verifier.context, "certvalidator" in sys.modules)
"""
    assert said(program, tmp_path) == (f"{context}\n", "")
