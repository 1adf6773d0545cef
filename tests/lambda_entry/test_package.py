"""The package: the same bytes every time, only what is needed, and it answers on its own."""

from __future__ import annotations

import json
import os
import runpy
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from skill.tools.simulator.envelopes import APPLICATION_ID
from tests.benchmarks.events import events
from tests.lambda_entry.runtime_api import launch
from tests.program import ROOT, run

SCRIPT = ROOT / "lambda" / "package.py"
BUDGET = 4 * 1024 * 1024
RUNTIME = runpy.run_path(str(SCRIPT))["runtime"]()
"""The Python that runs the package on Lambda."""

LAUNCH = """
import json, sys
from lambda_function import lambda_handler
loaded = {name.partition(".")[0] for name in sys.modules} & {"flask", "boto3", "click"}
print(json.dumps([*loaded, lambda_handler(json.load(sys.stdin), None)]))
"""

WHAT_IS_COMPILED = """
import json, sys
compiled = set()
sys.addaudithook(lambda event, about: event == "compile" and compiled.add(about[1]))
from lambda_function import lambda_handler
for request in json.load(sys.stdin):
    lambda_handler(request, None)
print(json.dumps([str(name) for name in compiled if not str(name).startswith("<")]))
"""

WHAT_IS_NOT_OF_ITS_SOURCE = """
import json
from importlib.util import cache_from_source, source_hash
from pathlib import Path
BY_HASH_UNCHECKED = (1).to_bytes(4, "little")
of_sources = {Path(cache_from_source(path)): path for path in Path().rglob("*.py")}
print(json.dumps([str(path) for path in Path().rglob("*.pyc") if
    path.read_bytes()[4:16] != BY_HASH_UNCHECKED + source_hash(of_sources[path].read_bytes())]))
"""

TOLD = """
import json
from skill.content import ENGLISH
from skill.content.walk import sentences
entries = [words for _, words in (*ENGLISH.reasons, *ENGLISH.further_reasons, *ENGLISH.red_flags)]
print(json.dumps({
    "says": [(path, sentence.text) for path, sentence in sentences(ENGLISH)],
    "own_names": [words.own_names for _, words in ENGLISH.reasons],
    "hears": any(words.synonyms for words in entries),
}))
"""


def package(target: Path, root: Path = ROOT, umask: int = 0o022) -> zipfile.ZipFile:
    """Package the checkout at a root."""
    command = [sys.executable, str(root / "lambda" / "package.py"), "--zip", str(target)]
    subprocess.run(command, check=True, capture_output=True, umask=umask)
    return zipfile.ZipFile(target)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    return package(tmp_path_factory.mktemp("package") / "lambda.zip")


@pytest.fixture(scope="module")
def unpacked(made: zipfile.ZipFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package lies as on Lambda."""
    folder = tmp_path_factory.mktemp("task")
    made.extractall(folder)
    return folder


def test_it_is_the_same_bytes_from_another_folder_at_another_time_with_other_rights(
    made: zipfile.ZipFile, tmp_path: Path
) -> None:
    of_no_package = shutil.ignore_patterns("node_modules", "__pycache__")
    for name in ("lambda", "skill"):
        shutil.copytree(ROOT / name, tmp_path / "other" / name, ignore=of_no_package)
    for path in (tmp_path / "other").rglob("*"):
        path.chmod(0o700)
        os.utime(path, (0, 0))
    (tmp_path / "other" / "skill" / ".notes").write_text("nobody's business")
    package(tmp_path / "again.zip", tmp_path / "other", umask=0o077)
    content = Path(str(made.filename)).read_bytes()
    assert (tmp_path / "again.zip").read_bytes() == content
    assert len(content) < BUDGET
    entries = made.infolist()
    assert {entry.date_time for entry in entries} == {(2020, 1, 1, 0, 0, 0)}
    assert {entry.external_attr for entry in entries} == {0o100644 << 16}
    assert made.namelist() == sorted(set(made.namelist()))


def test_it_holds_what_is_needed_with_every_licence_and_nothing_that_is_not_pure_python(
    made: zipfile.ZipFile,
) -> None:
    names = made.namelist()
    tops = {name.partition("/")[0] for name in names if not name.endswith(".pyc")}
    assert "lambda_function.py" in tops
    assert not tops & {"flask", "cryptography", "boto3", "botocore", "click", "tests", "bin"}
    pins = (ROOT / "lambda" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = sum("==" in pin for pin in pins)
    assert sum(top.endswith(".dist-info") for top in tops) == pinned
    assert not [name for name in names if name.endswith((".so", ".pyd", ".exe", "RECORD"))]
    for name in names:
        if name.endswith(".dist-info/WHEEL"):
            assert b"Root-Is-Purelib: true" in made.read(name)


def test_it_holds_every_file_of_the_rooms_that_it_ships_but_the_records(
    made: zipfile.ZipFile,
) -> None:
    records = ROOT / "skill" / "content" / "evidence" / "records"
    rooms = [ROOT / "skill" / room for room in ("alexa", "content", "dialog", "storage")]
    shipped = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for start in (*rooms, ROOT / "skill" / "__init__.py", ROOT / "skill" / "lean.py")
        for path in (start.rglob("*") if start.is_dir() else [start])
        if path.is_file() and path.suffix != ".pyc" and path.name != "cli.py"
        if not path.is_relative_to(records)
    }
    ours = {name for name in made.namelist() if name.startswith("skill/")}
    assert {name for name in ours if not name.endswith(".pyc")} == shipped.keys()
    for name, content in shipped.items():
        assert b"said(" in content or made.read(name) == content


def test_it_says_all_that_the_checkout_says_and_knows_nothing_of_what_people_say(
    unpacked: Path,
) -> None:
    checkout, package = (
        json.loads(run(TOLD, root, PYTHONDONTWRITEBYTECODE="1").stdout) for root in (ROOT, unpacked)
    )
    assert package["says"] == checkout["says"]
    assert len(package["says"]) > 400
    assert package["own_names"] == checkout["own_names"]
    assert (checkout["hears"], package["hears"]) == (True, False)


def prints(python: Path | str, program: str, folder: Path, given: object) -> list[object]:
    """Return the list that a program prints in the package's folder, as on Lambda."""
    ran = subprocess.run(
        [python, "-BS", "-c", program],
        cwd=folder,
        env={"ALEXA_SKILL_ID": APPLICATION_ID, "PATH": os.environ["PATH"]},
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: list[object] = json.loads(ran.stdout)
    return found


def test_alone_in_a_fresh_environment_it_answers_a_launch(unpacked: Path, tmp_path: Path) -> None:
    venv.create(tmp_path)
    (answer,) = prints(tmp_path / "bin" / "python", LAUNCH, unpacked, launch())
    assert "Back Massage Guide" in str(answer)


@pytest.mark.skipif(RUNTIME is None, reason="the runtime's Python is not here")
@pytest.mark.parametrize("program", [WHAT_IS_COMPILED, WHAT_IS_NOT_OF_ITS_SOURCE])
def test_its_bytecode_is_all_that_is_needed_and_of_its_sources(
    unpacked: Path, program: str
) -> None:
    assert prints(RUNTIME, program, unpacked, list(events().values())) == []


def test_over_its_budget_it_is_an_error_and_no_package(tmp_path: Path) -> None:
    """Without its dependencies, to be quicker: the skill alone is over this budget."""
    target = tmp_path / "lambda.zip"
    told = f"package.install = print; sys.argv = ['package.py', '--zip', {str(target)!r}]"
    program = f"import package, sys; package.MOST_BYTES = 1000; {told}; package.main()"
    ran = run(program, SCRIPT.parent)
    assert ran.returncode == 1
    assert "the budget is 1,000" in ran.stderr
    assert not target.exists()
