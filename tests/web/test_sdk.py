"""The SDK's web package is importable on any OpenSSL, and nothing else notices how."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import run

IMITATE = """
import cffi
class Imitation:
    def __init__(self, library): self._library = library
    def __getattr__(self, name): return getattr(self._library, name)
    def OpenSSL_version(self, kind): return cffi.FFI().new("char[]", b"OpenSSL 3.0.19 1 Jan")
real = cffi.FFI.dlopen
cffi.FFI.dlopen = lambda self, *args: Imitation(real(self, *args))
"""
WITHOUT = """
import sys
class Finder:
    def find_spec(self, name, *_):
        if name.split(".")[0] == "oscrypto": raise {error}(name)
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


@pytest.mark.parametrize(
    "prelude",
    [
        *("", IMITATE, IMITATE.replace("3.0.19", "3.5.10")),
        *(WITHOUT.format(error=error) for error in ("ModuleNotFoundError", "RuntimeError")),
    ],
    ids=["as it is", "OpenSSL 3.0.19", "OpenSSL 3.5.10", "no oscrypto", "oscrypto is broken"],
)
def test_the_import_works_whatever_openssl_is_there(prelude: str) -> None:
    assert said(f"{prelude}\nimport skill.web\nskill.web.create_app\n{LOADED}") == ("[]\n", "")


def test_without_the_trick_the_import_fails_there() -> None:
    """So the imitation is true, and the trick is still needed: when this fails, remove it."""
    _, error = said(f"{IMITATE}\nimport ask_sdk_webservice_support.verifier")
    assert "LibraryNotFoundError" in error


def test_whoever_imports_certvalidator_afterwards_gets_the_real_one_or_its_real_error() -> None:
    found = "".join(said("import skill.web.sdk, certvalidator; print(certvalidator.__file__)"))
    assert "oscrypto.errors" in found or "certvalidator/__init__.py" in found


SDK = {
    "__init__": "",
    "verifier": "class AbstractVerifier: pass\nclass VerificationException(Exception): pass\n",
    "verifier_constants": """
ALEXA_SKILL_EVENT_LIST = set()
CERT_CHAIN_DOMAIN = SIGNATURE_CERT_CHAIN_URL_HEADER = SIGNATURE_HEADER = "x"
MAX_NORMAL_REQUEST_TOLERANCE_IN_MILLIS = MAX_SKILL_EVENT_TOLERANCE_IN_MILLIS = 1
""",
    "webservice_handler": "from . import verifier\nclass WebserviceSkillHandler: pass\n",
}


def package(folder: Path, name: str, modules: dict[str, str]) -> None:
    """Write a package that stands where the installed one would."""
    (folder / name).mkdir()
    for module, source in modules.items():
        (folder / name / f"{module}.py").write_text(source)


def later_sdk(folder: Path, verifier: str) -> None:
    package(folder, "ask_sdk_webservice_support", SDK | {"verifier": verifier + SDK["verifier"]})


def test_a_later_sdk_without_certvalidator_meets_no_stand_in(tmp_path: Path) -> None:
    later_sdk(tmp_path, "")
    assert said(f"import skill.web.sdk\n{LOADED}", tmp_path) == ("[]\n", "")


def test_a_later_sdk_that_needs_more_gets_the_real_certvalidator(tmp_path: Path) -> None:
    later_sdk(tmp_path, "from certvalidator import ValidationContext as context\n")
    package(tmp_path, "certvalidator", {"__init__": "ValidationContext = 'the real one'"})
    program = "import skill.web.sdk, ask_sdk_webservice_support.verifier as v; print(v.context)"
    assert said(program, tmp_path) == ("the real one\n", "")


def test_a_certvalidator_that_is_loaded_already_is_used(tmp_path: Path) -> None:
    errors = "ValidationError = PathError = Exception"
    modules = {"__init__": "CertificateValidator = 'the real one'", "errors": errors}
    package(tmp_path, "certvalidator", modules)
    program = """
import certvalidator, sys
import skill.web.sdk
from ask_sdk_webservice_support import verifier
print(verifier.CertificateValidator, sys.modules["certvalidator"] is certvalidator)
"""
    assert said(program, tmp_path) == ("the real one True\n", "")


def test_the_sdks_own_verifier_says_that_it_cannot_be_used_here() -> None:
    made = "verifier.CertificateValidator(b'', [])"
    _, error = said(
        f"import skill.web.sdk\nfrom ask_sdk_webservice_support import verifier\n{made}"
    )
    assert error.rstrip().endswith("verify with skill.web.signature.SignatureVerifier")
