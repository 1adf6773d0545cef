"""The lean start: models are imported when they are asked for, and everything is where it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.program import ROOT, run

FACTORY = "ask_sdk_model.services.service_client_factory"
COUNT = "print(sum(name.startswith('ask_sdk_model') for name in sys.modules))"
CLIENTS = "print([name for name in sys.modules if name.endswith('_service_client')])"

WHAT_IT_HOLDS = """
import json, pkgutil
from importlib import import_module
import ask_sdk_model
packages = [module.name for module in pkgutil.walk_packages(ask_sdk_model.__path__,
    'ask_sdk_model.') if module.ispkg]
held = {}
for package in ['ask_sdk_model', *packages]:
    module, names = import_module(package), {}
    exec(f'from {package} import *', names)
    held[package] = {name: f'{one.__module__}.{one.__qualname__}'
        for name, one in names.items() if isinstance(one, type)}
print(json.dumps(held))
"""


def said(program: str, *folders: Path) -> str:
    """Return what a program prints in a process of its own."""
    ran = run(program, *folders, PYTHONWARNINGS="ignore")
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def test_the_skill_imports_no_service_client_and_few_models() -> None:
    program = f"import sys; import skill.lean, skill.alexa; {CLIENTS}; {COUNT}"
    clients, models = said(program).splitlines()
    assert clients == "[]"
    assert int(models) < 60


def test_without_it_hundreds_are_imported() -> None:
    """So it is still needed: when this fails, remove it."""
    clients, models = said(f"import sys, skill.alexa; {CLIENTS}; {COUNT}").splitlines()
    assert "device_address_service_client" in clients
    assert int(models) > 200


def test_garbage_is_collected_once_it_is_started_but_not_among_what_the_start_made() -> None:
    counted = "import gc; print(gc.isenabled(), gc.get_freeze_count() > 10_000)"
    program = f"import lambda_function; {counted}"
    ran = run(program, ROOT / "lambda", ALEXA_SKILL_ID="amzn1.ask.skill.1")
    assert (ran.stdout, ran.returncode) == ("True True\n", 0)


def test_every_package_holds_what_it_held() -> None:
    lean: dict[str, Any] = json.loads(said("import skill.lean\n" + WHAT_IT_HOLDS))
    usual: dict[str, Any] = json.loads(said(WHAT_IT_HOLDS))
    assert len(usual) > 50
    factory = lean["ask_sdk_model.services"].pop("ServiceClientFactory")
    assert factory == "skill.lean.ServiceClientFactory"
    assert usual["ask_sdk_model.services"].pop("ServiceClientFactory")
    assert lean == usual


def test_who_makes_a_factory_gets_the_sdks_own_and_who_asks_for_nothing_an_error() -> None:
    program = f"""
import skill.lean, ask_sdk_core.skill, ask_sdk_model.services, {FACTORY}
for holder in (ask_sdk_core.skill, ask_sdk_model.services, {FACTORY}):
    configuration = ask_sdk_model.services.ApiConfiguration(api_endpoint="x")
    made = holder.ServiceClientFactory(configuration)
    print(type(made).__module__, type(made.get_ups_service()).__name__)
try:
    from ask_sdk_model.ui import Nothing
except ImportError as error:
    print(error.name, "Nothing" in str(error))
"""
    *made, error = said(program).splitlines()
    assert made == [f"{FACTORY} UpsServiceClient"] * 3
    assert error == "ask_sdk_model.ui True"


@pytest.mark.parametrize(
    ("source", "imported"),
    [
        ("# a comment\nfrom .slot import Slot\n\nfrom .other import Other", "False"),
        ("from .slot import Slot\nHERE = 1", "True"),
        ("from .slot import Slot, More", "True"),
        ('"""Words."""\nfrom .slot import Slot', "True"),
    ],
)
def test_only_a_package_that_is_a_list_is_left_for_later(
    tmp_path: Path, source: str, imported: str
) -> None:
    for package in (tmp_path / "ask_sdk_model", tmp_path / "ask_sdk_model" / "services"):
        package.mkdir()
        (package / "__init__.py").write_text("")
    (package.parent / "__init__.py").write_text(source)
    (package.parent / "slot.py").write_text("class Slot: ...\nMore = Slot")
    program = """
import sys, skill.lean
import ask_sdk_model
imported = "ask_sdk_model.slot" in sys.modules
print(imported, ask_sdk_model.Slot is sys.modules["ask_sdk_model.slot"].Slot)
"""
    assert said(program, tmp_path) == f"{imported} True"
