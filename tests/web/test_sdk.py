"""The SDK's web package is importable on any OpenSSL, and nothing else notices how."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.serving import ROOT

IMITATE = """
import cffi
class Imitation:
    def __init__(self, library): self._library = library
    def __getattr__(self, name): return getattr(self._library, name)
    def OpenSSL_version(self, kind): return cffi.FFI().new("char[]", b"OpenSSL {version} 1 Jan")
real = cffi.FFI.dlopen
cffi.FFI.dlopen = lambda self, *args: Imitation(real(self, *args))
"""

FORBID = """
import sys
class Forbidden:
    def find_spec(self, name, *_):
        if name.split(".")[0] == "oscrypto": raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Forbidden())
"""

BREAK = """
import sys
class Broken:
    def find_spec(self, name, *_):
        if name.split(".")[0] == "oscrypto": raise RuntimeError("broken on this machine")
sys.meta_path.insert(0, Broken())
"""

STATE = """
import sys
print(sorted(name for name in sys.modules if name.startswith(("oscrypto", "certvalidator"))))
"""


def run(program: str, *paths: Path) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, with more folders to import from."""
    path = os.pathsep.join(map(str, (*paths, ROOT)))
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("version", ["3.0.2", "3.0.19", "3.5.10"])
def test_the_import_works_whatever_openssl_is_there(version: str) -> None:
    ran = run(f"{IMITATE.replace('{version}', version)}\nimport skill.web.sdk\n{STATE}")
    assert (ran.stderr, ran.stdout) == ("", "[]\n")


@pytest.mark.parametrize("version", ["3.0.19", "3.5.10"])
def test_without_the_trick_the_import_fails_there(version: str) -> None:
    """So the imitation is true, and the trick is still needed: when this fails, remove it."""
    program = f"{IMITATE.replace('{version}', version)}\nimport ask_sdk_webservice_support.verifier"
    ran = run(program)
    assert ran.returncode != 0
    assert "LibraryNotFoundError" in ran.stderr


@pytest.mark.parametrize("prelude", ["", FORBID, BREAK], ids=["as it is", "absent", "broken"])
def test_the_import_needs_no_oscrypto(prelude: str) -> None:
    program = f"{prelude}\nimport skill.web\nskill.web.create_app\n{STATE}"
    ran = run(program)
    assert (ran.stderr, ran.stdout) == ("", "[]\n")


def test_whoever_imports_certvalidator_afterwards_gets_the_real_one_or_its_real_error() -> None:
    program = """
import skill.web.sdk
try:
    import certvalidator
except Exception as error:
    print(type(error).__module__)
else:
    print(certvalidator.__file__)
"""
    ran = run(program)
    assert "oscrypto.errors" in ran.stdout or "certvalidator" in ran.stdout


def package(folder: Path, name: str, **modules: str) -> Path:
    """Write a package that stands where the installed one would."""
    place = folder / name
    place.mkdir()
    for module, source in modules.items():
        (place / f"{module}.py").write_text(source)
    return folder


CONSTANTS = """
ALEXA_SKILL_EVENT_LIST = set()
CERT_CHAIN_DOMAIN = SIGNATURE_CERT_CHAIN_URL_HEADER = SIGNATURE_HEADER = "x"
MAX_NORMAL_REQUEST_TOLERANCE_IN_MILLIS = MAX_SKILL_EVENT_TOLERANCE_IN_MILLIS = 1
"""
VERIFIER = """
class AbstractVerifier: pass
class VerificationException(Exception): pass
"""
HANDLER = """
from . import verifier
class WebserviceSkillHandler: pass
"""


def later_sdk(folder: Path, imports: str) -> Path:
    return package(
        folder,
        "ask_sdk_webservice_support",
        __init__="",
        verifier=imports + VERIFIER,
        verifier_constants=CONSTANTS,
        webservice_handler=HANDLER,
    )


def test_a_later_sdk_without_certvalidator_meets_no_stand_in(tmp_path: Path) -> None:
    sdk = later_sdk(tmp_path, "import sys\nseen = sys.modules.get('certvalidator')\n")
    ran = run(f"import skill.web.sdk\n{STATE}", sdk)
    assert (ran.stderr, ran.stdout) == ("", "[]\n")


def test_a_later_sdk_that_needs_more_gets_the_real_certvalidator(tmp_path: Path) -> None:
    sdk = later_sdk(tmp_path, "from certvalidator import ValidationContext as context\n")
    package(tmp_path, "certvalidator", __init__="ValidationContext = 'the real one'")
    program = "import skill.web.sdk, ask_sdk_webservice_support.verifier as v; print(v.context)"
    ran = run(program, sdk)
    assert (ran.stderr, ran.stdout) == ("", "the real one\n")


def test_a_certvalidator_that_is_loaded_already_is_used(tmp_path: Path) -> None:
    real = package(
        tmp_path,
        "certvalidator",
        __init__="CertificateValidator = 'the real one'",
        errors="ValidationError = PathError = Exception",
    )
    program = """
import certvalidator, sys
import skill.web.sdk
from ask_sdk_webservice_support import verifier
print(verifier.CertificateValidator, sys.modules["certvalidator"] is certvalidator)
"""
    ran = run(program, real)
    assert (ran.stderr, ran.stdout) == ("", "the real one True\n")


def test_the_sdks_own_verifier_says_that_it_cannot_be_used_here() -> None:
    program = """
import skill.web.sdk
from ask_sdk_webservice_support import verifier
verifier.CertificateValidator(b"", [])
"""
    ran = run(program)
    assert ran.stderr.rstrip().endswith("verify with skill.web.signature.SignatureVerifier")
