"""The check: the package passes, and each fault is found and named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from click.testing import CliRunner, Result

from skill.tools.skill_package import check, rules
from skill.tools.skill_package.build import build_manifest, write_manifest
from skill.tools.skill_package.cli import package
from skill.tools.skill_package.files import FILES, PackageFiles
from skill.tools.skill_package.phrases import example_problems, phrase_problems
from skill.tools.skill_package.resources import resource_problems
from skill.tools.skill_package.source import ManifestSource, read_manifest_source
from tests.tools.skill_package.conftest import Spoil


def text_problems(source: ManifestSource) -> Iterator[str]:
    return rules.store_problems(build_manifest(source), source)


def run(command: str, files: PackageFiles, monkeypatch: pytest.MonkeyPatch) -> Result:
    whole = check.report
    monkeypatch.setattr(check, "report", lambda: whole(files))
    monkeypatch.setattr("skill.tools.skill_package.cli.FILES", files)
    return CliRunner().invoke(package, command.split())


def test_the_package_is_in_order() -> None:
    result = CliRunner().invoke(package, ["check", "--development"])
    assert result.exit_code == 0, result.output
    assert "The skill package is in order." in result.output
    assert "left to you" in result.output


def test_every_fault_is_reported_at_once(
    files: PackageFiles, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil("name: Back Massage Guide", "name: B")
    (files.icons / "icon-108.png").unlink()
    manifest = json.loads(files.manifest.read_text(encoding="utf-8"))
    manifest["manifest"]["publishingInformation"]["colour"] = "teal"
    files.manifest.write_text(json.dumps(manifest), encoding="utf-8")
    files.resources.write_text("{}", encoding="utf-8")
    monkeypatch.setattr("skill.tools.model.check.problems", lambda: ("a fault of the model",))
    problems = "\n".join(check.report(files).problems)
    for part in (
        "colour: Amazon's model knows no such field",
        "skill.json is stale",
        "the name has 1 characters",
        "icon-108.png is missing",
        "ask-resources.json is not as ask-cli reads it",
        "a fault of the model",
    ):
        assert part in problems


def test_the_check_of_a_faulty_source_names_each_of_its_faults(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.source.write_text("category: HEALTH\nanswers: 1\n", encoding="utf-8")
    result = run("check --development", files, monkeypatch)
    assert result.exit_code == 1
    assert "skill.yaml.countries" in result.output
    assert "skill.yaml.answers" in result.output
    assert "6 to put right" in result.output


def test_the_build_writes_what_is_committed(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.manifest.unlink()
    assert run("build", files, monkeypatch).output == "wrote skill.json\n"
    assert files.manifest.read_bytes() == FILES.manifest.read_bytes()


def test_a_faulty_source_is_a_clear_error_of_the_build(
    files: PackageFiles, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil("{a_pharmacist}", "{a_dentist}")
    result = run("build", files, monkeypatch)
    assert result.exit_code == 1
    assert "a_dentist" in result.output
    assert files.manifest.read_bytes() == FILES.manifest.read_bytes()


def test_a_stale_or_missing_manifest_is_found(files: PackageFiles, spoil: Spoil) -> None:
    stale = "skill.json is stale: run `python -m skill package build`"
    source = spoil("- wellness", "- wellbeing")
    assert stale in check.manifest_problems(source, files)
    write_manifest(files)
    # ask-cli writes it anew, without a last line's end
    files.manifest.write_text(files.manifest.read_text(encoding="utf-8").strip(), encoding="utf-8")
    assert list(check.manifest_problems(source, files)) == []
    files.manifest.unlink()
    assert stale in check.manifest_problems(source, files)


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
        (
            "Say «Alexa, open back massage guide».",
            "Open it.",
            "the description must tell how to open",
        ),
        ("Privacy. The skill", "Words. " * 600 + "The skill", "instructions have over 4000"),
        ("https://back-massage-guide", "http://back-massage-guide", "must be the https address"),
        ("/privacy.html", "/", "privacyPolicyUrl must be the https address of the page itself"),
        ("back-massage-guide.example", "alexa-massage.example", "its host must not hold a name"),
        ("uri: arn:aws", "uri: https://arn:aws", "endpoint: an https address has an sslCert"),
        ("  uri: arn", "  sslCertificateType: Trusted\n  uri: arn", "the ARN of a Lambda none"),
        ("[AU, CA", "[NZ, AU, CA", "NZ: the skill must be offered in the countries of its loc"),
        ("[AU, CA", "[CA", "AU: the skill must be offered in the countries of its locales"),
        ("      en-IN: {a_", "      # {a_", "en-IN is missing in the manifest"),
    ],
)
def test_a_fault_in_the_store_texts_is_found(spoil: Spoil, old: str, new: str, found: str) -> None:
    assert any(found in problem for problem in text_problems(spoil(old, new)))


def test_a_host_may_sound_a_little_like_amazons(spoil: Spoil) -> None:
    source = spoil("back-massage-guide.example.com", "paws.example.org")
    assert list(text_problems(source)) == []


@pytest.mark.parametrize("name", ["back therapy guide", "massage doctor", "cure my back"])
def test_a_promise_in_the_invocation_name_is_found(files: PackageFiles, name: str) -> None:
    listing = read_manifest_source(files.source).languages["en"]
    assert len(list(rules.invocation_name_problems(name, listing))) == 1


def test_a_locale_without_a_model_is_found_and_the_others_are_still_looked_at(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = read_manifest_source(files.source)
    for module in ("rules", "phrases"):
        monkeypatch.setattr(f"skill.tools.skill_package.{module}.built_locales", lambda: ("en-US",))
    assert "en-IN is missing in the voice models" in text_problems(source)
    assert list(phrase_problems(source)) == []


Check = Callable[[ManifestSource], Iterator[str]]


@pytest.mark.parametrize(
    ("problems", "old", "new", "found"),
    [
        (phrase_problems, "resume: AMAZON.Resume", "resume: X", "'resume' is understood as AMA"),
        (phrase_problems, "«not sure»", "«not so sure»", "phrases lacks 'not so sure'"),
        (phrase_problems, "«not sure»", "not sure", "nobody is told to say 'not sure'"),
        (phrase_problems, "guide: Launch", "guide: Help", "is understood as LaunchRequest"),
        (phrase_problems, " i have chest pain", " how tall is everest", "as AMAZON.Fallback"),
        (example_problems, "      - what are the benefits\n", "", "there must be 3 example"),
        (example_problems, "- Alexa, open back", "- Open back", "must open the skill"),
        (example_problems, "- Alexa, open back", "- Alexa, open my", "must open the skill"),
        (example_problems, "- start the safety check", "- is it for the likes of me", "no sample"),
        (example_problems, "- what are the benefits", "- tell me {benefit} now", "no sample"),
    ],
)
def test_a_phrase_that_is_understood_otherwise_is_found(
    spoil: Spoil, problems: Check, old: str, new: str, found: str
) -> None:
    all_found = list(problems(spoil(old, new)))
    assert any(found in problem for problem in all_found), all_found


def test_example_phrases_may_be_in_one_breath_or_amazons_own(spoil: Spoil) -> None:
    spoil("- start the safety check", "- Alexa, ask back massage guide who should avoid it")
    source = spoil("- what are the benefits", "- go home")
    assert list(example_problems(source)) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("2020-03-31", "1.0", "askcliResourcesVersion must be"),
        ("./interaction_model", "./skill-package", "./skill-package is not the folder of"),
        ("lambda_handler", "handle", "./lambda has no lambda_function.handle"),
        ("lambda_function.", "main.", "./lambda has no main.lambda_handler"),
        ('"profiles"', '"profile"', "is not as ask-cli reads it: KeyError('profiles')"),
        ("{", "", "ask-resources.json is not as ask-cli reads it"),
        ('"self-hosted"', '"https"', "KeyError('self-hosted')"),
    ],
)
def test_a_fault_in_what_ask_cli_reads_is_found(
    files: PackageFiles, old: str, new: str, found: str
) -> None:
    assert list(resource_problems(files)) == []
    text = files.resources.read_text(encoding="utf-8")
    assert old in text
    files.resources.write_text(text.replace(old, new), encoding="utf-8")
    assert any(found in problem for problem in resource_problems(files))


def test_the_self_hosted_profile_must_not_deploy_code(files: PackageFiles) -> None:
    data = json.loads(files.resources.read_text(encoding="utf-8"))
    data["profiles"]["self-hosted"] = data["profiles"]["default"]
    files.resources.write_text(json.dumps(data), encoding="utf-8")
    assert len(list(resource_problems(files))) == 2


def test_what_only_the_publisher_knows_is_listed_and_no_problem(files: PackageFiles) -> None:
    left = "\n".join(check.left_to_people(read_manifest_source(files.source), files))
    for part in (
        "the endpoint is made up: put in your function's ARN",
        "en: pages: privacyPolicyUrl: put in where you host the page",
        "en: pages: termsOfUseUrl: put in where you host the page",
        "privacy.html: fill in [[publisher name]]",
        "terms.html: fill in [[contact address]]",
    ):
        assert part in left


@pytest.mark.parametrize(
    ("endpoint", "left"),
    [
        (None, "the skill has no endpoint yet"),
        ("https://skill.example.com/alexa", "or service's address"),
        ("https://skill.massage.org/alexa", ""),
        ("arn:aws:lambda:eu-west-1:123456789012:function:massage", ""),
    ],
)
def test_an_endpoint_that_is_real_is_left_to_nobody(
    files: PackageFiles, spoil: Spoil, endpoint: str | None, left: str
) -> None:
    source = spoil("back-massage-guide.example.com", "massage.org")
    source = replace(source, endpoint={"uri": endpoint} if endpoint else None)
    found = "\n".join(check.left_to_people(source, replace(files, pages=files.icons)))
    assert left in found
    assert bool(found) is bool(left)
