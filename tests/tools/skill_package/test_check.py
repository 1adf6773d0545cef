"""The check: the package passes, and each fault is found and named."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from skill.tools.skill_package import check, cli, rules
from skill.tools.skill_package.build import build_manifest, write_manifest
from skill.tools.skill_package.cli import package
from skill.tools.skill_package.files import ICONS, MANIFEST, PAGES, PROJECT, RESOURCES, SOURCE
from skill.tools.skill_package.phrases import phrase_problems
from skill.tools.skill_package.source import ManifestSource
from tests.tools.skill_package.conftest import STORE, Spoil, replaced

Run = Callable[..., Result]


def text_problems(source: ManifestSource) -> Iterator[str]:
    return rules.store_problems(build_manifest(source), source)


@pytest.fixture
def run(root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the copy of the package."""
    monkeypatch.setattr(cli, "PROJECT", root)
    return lambda *command: CliRunner().invoke(package, command)


def test_the_package_is_in_order() -> None:
    result = CliRunner().invoke(package, ["check", "--development"])
    assert result.exit_code == 0, result.output
    assert "The skill package is in order." in result.output
    assert "left to you" in result.output


def test_every_fault_is_reported_at_once(
    root: Path, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil("name: Back Massage Guide", "name: B")
    (root / ICONS[108]).unlink()
    replaced(root / MANIFEST, '"category":', '"colour": "teal", "category":')
    (root / RESOURCES).write_text("{}", encoding="utf-8")
    monkeypatch.setattr("skill.tools.model.check.problems", lambda: ("a fault of the model",))
    problems = "\n".join(check.report(root).problems)
    for part in (
        "colour: Amazon's model does not take 'teal'",
        "skill.json is stale",
        "the name has 1 characters",
        "icon-108.png is missing",
        "ask-resources.json is not as ask-cli reads it",
        "a fault of the model",
    ):
        assert part in problems


def test_the_check_of_a_faulty_source_names_each_of_its_faults(root: Path, run: Run) -> None:
    (root / SOURCE).write_text("category: HEALTH\nanswers: 1\n", encoding="utf-8")
    result = run("check", "--development")
    assert result.exit_code == 1
    assert "skill.yaml.testing" in result.output
    assert "skill.yaml.answers" in result.output
    assert "5 to put right" in result.output


def test_the_build_writes_what_is_committed_and_nothing_of_a_faulty_source(
    root: Path, spoil: Spoil, run: Run
) -> None:
    committed = (PROJECT / MANIFEST).read_bytes()
    (root / MANIFEST).unlink()
    assert run("build").output == "wrote skill.json\n"
    assert (root / MANIFEST).read_bytes() == committed
    spoil("{a_pharmacist}", "{a_dentist}")
    faulty = run("build")
    assert faulty.exit_code == 1
    assert "a_dentist" in faulty.output
    assert (root / MANIFEST).read_bytes() == committed


def test_a_stale_or_missing_manifest_is_found(root: Path, spoil: Spoil) -> None:
    stale = "skill.json is stale: run `python -m skill package build`"
    source, manifest = spoil("- wellness", "- wellbeing"), root / MANIFEST
    assert stale in check.manifest_problems(source, root)
    write_manifest(root)
    # ask-cli writes it anew, without a last line's end
    manifest.write_text(manifest.read_text(encoding="utf-8").strip(), encoding="utf-8")
    assert list(check.manifest_problems(source, root)) == []
    manifest.unlink()
    assert stale in check.manifest_problems(source, root)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("name: Back Massage Guide", "name: " + "Guide " * 9, "the name has 53 characters"),
        ("name: Back Massage Guide", "name: Back Therapy Guide", "name: 'Therapy' is not allowed"),
        ("name: Back Massage Guide", "name: Massage Doctors", "name: 'Doctors' is not allowed"),
        ("name: Back Massage Guide", "name: Treat your back", "name: 'Treat' is not allowed"),
        ("name: Back Massage Guide", "name: Alexa Massage", "name: 'Alexa' is not allowed"),
        ("Learn what", "Learn " + "really " * 20 + "what", "the summary has 236 characters"),
        ("Learn what", "Guaranteed: what", "the summary: 'Guaranteed' is not allowed"),
        ("- wellness", "- back pain cure", "keywords: 'cure' is not allowed"),
        ("- wellness", "\n".join(f"      - word {n}" for n in range(22)).strip(), "31 keywords"),
        ("What you can do:", "It heals. " * 3, "'heals' is a claim"),
        ("What you can do:", "It is life-saving.", "'life-saving' is a claim"),
        ("What you can do:", "Words. " * 600, "the description has"),
        ("Say «Alexa, open back massage guide».", "Open it.", "description must tell how to open"),
        ("Privacy. The skill", "Words. " * 600 + "The skill", "instructions have over 4000"),
        ("https://back-massage-guide", "http://back-massage-guide", "must be the https address"),
        ("/privacy.html", "/", "privacyPolicyUrl must be the https address of the page itself"),
        ("back-massage-guide.example", "alexa-massage.example", "its host must not hold a name"),
        ("uri: arn:aws", "uri: https://arn:aws", "endpoint: an https address has an sslCert"),
        ("  uri: arn", "  sslCertificateType: Trusted\n  uri: arn", "the ARN of a Lambda none"),
        ("      en-IN: {a_", "      # {a_", "en-IN is missing in the manifest"),
    ],
)
def test_a_fault_in_the_store_texts_is_found(spoil: Spoil, old: str, new: str, found: str) -> None:
    assert any(found in problem for problem in text_problems(spoil(old, new)))


def test_a_host_may_sound_a_little_like_amazons(spoil: Spoil) -> None:
    source = spoil("back-massage-guide.example.com", "paws.example.org")
    assert list(text_problems(source)) == []


@pytest.mark.parametrize("name", ["back therapy guide", "massage doctor", "cure my back"])
def test_a_promise_in_the_invocation_name_is_found(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = {"interactionModel": {"languageModel": {"invocationName": name}}}
    monkeypatch.setattr(rules, "read_model", lambda _: model)
    found = list(text_problems(STORE))
    assert len(found) == 5
    assert all("invocation name" in problem for problem in found)


def test_a_locale_without_a_model_is_found_and_the_others_are_still_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("rules", "phrases"):
        monkeypatch.setattr(f"skill.tools.skill_package.{module}.built_locales", lambda: ("en-US",))
    assert "en-IN is missing in the voice models" in list(text_problems(STORE))
    assert list(phrase_problems(STORE)) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("resume: AMAZON.Resume", "resume: X", "'resume' is understood as AMA"),
        ("«not sure»", "«not so sure»", "phrases lacks 'not so sure'"),
        ("«not sure»", "not sure", "nobody is told to say 'not sure'"),
        ("guide: Launch", "guide: Help", "is understood as LaunchRequest"),
        (" i have chest pain", " how tall is everest", "as AMAZON.Fallback"),
        ("      - what are the benefits\n", "", "there must be 3 example"),
        ("- Alexa, open back", "- Open back", "must open the skill"),
        ("- Alexa, open back", "- Alexa, open my", "must open the skill"),
        ("- start the safety check", "- is it for the likes of me", "no sample"),
        ("- what are the benefits", "- tell me {benefit} now", "no sample"),
    ],
)
def test_a_phrase_that_is_understood_otherwise_is_found(
    spoil: Spoil, old: str, new: str, found: str
) -> None:
    all_found = list(phrase_problems(spoil(old, new)))
    assert any(found in problem for problem in all_found), all_found


def test_example_phrases_may_be_in_one_breath_or_amazons_own(spoil: Spoil) -> None:
    spoil("- start the safety check", "- Alexa, ask back massage guide who should avoid it")
    source = spoil("- what are the benefits", "- go home")
    assert not [problem for problem in phrase_problems(source) if "example" in problem]


def test_what_only_the_publisher_knows_is_listed() -> None:
    left = "\n".join(check.left_to_people(STORE, PROJECT))
    for part in (
        "skill.yaml: put in your own for arn:aws:lambda:us-east-1:000000000000:function:back-mas",
        "skill.yaml: put in your own for https://back-massage-guide.example.com/privacy.html",
        "skill.yaml: put in your own for https://back-massage-guide.example.com/terms.html",
        "privacy.html: put in your own for [[publisher name]]",
        "terms.html: put in your own for [[contact address]]",
    ):
        assert part in left


@pytest.mark.parametrize(
    ("endpoint", "left"),
    [
        ("endpoint: null", "the skill has no endpoint yet"),
        ("endpoint: {uri: https://skill.example.com/alexa}", "https://skill.example.com/alexa"),
        ("endpoint: {uri: https://skill.massage.org/alexa}", ""),
        ("endpoint: {uri: 'arn:aws:lambda:eu-west-1:123456789012:function:massage'}", ""),
    ],
)
def test_an_endpoint_that_is_real_is_left_to_nobody(
    root: Path, spoil: Spoil, endpoint: str, left: str
) -> None:
    shutil.rmtree(root / PAGES)
    spoil("back-massage-guide.example.com", "massage.org")
    source = spoil(
        "endpoint:\n  uri: arn:aws:lambda:us-east-1:000000000000:function:back-massage-guide",
        endpoint,
    )
    found = "\n".join(check.left_to_people(source, root))
    assert left in found
    assert bool(found) is bool(left)
