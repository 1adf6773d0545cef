"""The check: the package passes, and each fault is found and named."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from click.testing import CliRunner

from skill.tools.skill_package import check
from skill.tools.skill_package.build import build_manifest, write_manifest
from skill.tools.skill_package.cli import package
from skill.tools.skill_package.files import FILES, PackageFiles
from skill.tools.skill_package.phrases import example_problems, phrase_problems
from skill.tools.skill_package.resources import resource_problems
from skill.tools.skill_package.rules import invocation_name_problems, store_problems
from skill.tools.skill_package.source import ManifestSource
from tests.tools.skill_package.conftest import Spoil


def text_problems(source: ManifestSource) -> str:
    return "\n".join(store_problems(build_manifest(source), source))


def test_the_package_is_in_order() -> None:
    result = CliRunner().invoke(package, ["check"])
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
    monkeypatch.setattr(
        "skill.tools.model.check.problems", lambda: ("en-US: a fault of the model",)
    )
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


def test_the_command_fails_where_something_is_wrong(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.source.write_text("category: HEALTH", encoding="utf-8")
    whole = check.report
    monkeypatch.setattr(check, "report", lambda: whole(files))
    result = CliRunner().invoke(package, ["check"])
    assert result.exit_code == 1
    assert "must have exactly" in result.output
    assert "1 to put right" in result.output


def manifest_is_stale(files: PackageFiles, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setattr(check, "_other_problems", lambda _: ())
    return any("skill.json is stale" in problem for problem in check.report(files).problems)


def test_a_stale_or_missing_manifest_is_found(
    files: PackageFiles, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not manifest_is_stale(files, monkeypatch)
    spoil("- wellness", "- wellbeing")
    assert manifest_is_stale(files, monkeypatch)
    write_manifest(files)
    assert not manifest_is_stale(files, monkeypatch)
    files.manifest.unlink()
    assert manifest_is_stale(files, monkeypatch)


def test_the_layout_of_the_manifest_does_not_matter(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ask-cli writes it anew, without a last line's end."""
    files.manifest.write_text(files.manifest.read_text(encoding="utf-8").strip(), encoding="utf-8")
    assert not manifest_is_stale(files, monkeypatch)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("name: Back Massage Guide", "name: " + "Guide " * 9, "the name has 53 characters"),
        ("name: Back Massage Guide", "name: Back Therapy Guide", "name: 'Therapy' is not allowed"),
        ("name: Back Massage Guide", "name: Massage Doctors", "name: 'Doctors' is not allowed"),
        ("name: Back Massage Guide", "name: Treat your back", "name: 'Treat' is not allowed"),
        ("name: Back Massage Guide", "name: Alexa Massage", "name: 'Alexa' is not allowed"),
        ("Learn what", "Learn " + "really " * 20 + "what", "the summary has 236 characters"),
        ("- wellness", "- back pain cure", "keywords: 'cure' is not allowed"),
        ("- wellness", "\n".join(f"      - word {n}" for n in range(22)).strip(), "31 keywords"),
        ("What you can do:", "It heals. " * 3, "'heals' is a claim"),
        ("What you can do:", "It is life-saving.", "'life-saving' is a claim"),
        ("What you can do:", "Words. " * 600, "the description has"),
        ("Privacy. The skill", "Words. " * 600 + "The skill", "instructions have over 4000"),
        ("https://back-massage-guide", "http://back-massage-guide", "must be the https address"),
        ("/privacy.html", "/", "privacyPolicyUrl must be the https address of the page itself"),
        ("back-massage-guide.example", "alexa-massage.example", "no name|not hold a name"),
    ],
)
def test_a_fault_in_the_store_texts_is_found(spoil: Spoil, old: str, new: str, found: str) -> None:
    assert re.search(found, text_problems(spoil(old, new)))


def test_a_host_may_sound_a_little_like_amazons(spoil: Spoil) -> None:
    assert text_problems(spoil("back-massage-guide.example.com", "paws.example.org")) == ""


@pytest.mark.parametrize(
    "start", ["This skill is for edu", "It is not a subs", "It does not diag", "It is not for emer"]
)
def test_a_disclaimer_that_is_missing_is_found(spoil: Spoil, start: str) -> None:
    source = spoil(start, start)
    manifest = build_manifest(source)
    listing = manifest["manifest"]["publishingInformation"]["locales"]["en-CA"]
    assert start in listing["description"]
    listing["description"] = listing["description"].replace(start, "")
    (found,) = store_problems(manifest, source)
    assert found.startswith("en-CA: the description lacks the disclaimer")


def test_an_empty_disclaimer_is_found(spoil: Spoil) -> None:
    source = spoil("This skill is for education and general information only.", "")
    assert text_problems(source).count("lacks the disclaimer 'education'") == 5


@pytest.mark.parametrize("name", ["back therapy guide", "massage doctor", "cure my back"])
def test_a_promise_in_the_invocation_name_is_found(name: str) -> None:
    assert len(list(invocation_name_problems(name))) == 1


def test_a_country_without_a_number_of_its_own_is_found(spoil: Spoil) -> None:
    assert "NZ: the skill must be offered" in text_problems(spoil("[AU, CA", "[NZ, AU, CA"))
    assert "AU: the skill must be offered" in text_problems(spoil("[NZ, AU, CA", "[NZ, CA"))


def test_a_locale_without_a_model_and_a_model_without_a_locale_are_found(spoil: Spoil) -> None:
    source = spoil("      en-IN: {country: in_", "      en-NZ: {country: in_")
    problems = text_problems(source)
    assert "en-NZ is missing in the voice models" in problems
    assert "en-IN is missing in the manifest" in problems
    assert list(phrase_problems(source)) == []  # the other locales are still looked at


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("go back: AMAZON.Prev", "go back: AMAZON.Next", "'go back' is understood as AMAZON.Prev"),
        ("«not sure»", "«not so sure»", "phrases lacks 'not so sure'"),
        ("«not sure»", "not sure", "nobody is told to say 'not sure'"),
        ("back massage guide: Launch", "back massage guide: Help", "is understood as LaunchReq"),
        (" i have chest pain", " how tall is everest", "as AMAZON.FallbackIntent, not as"),
    ],
)
def test_a_phrase_that_is_understood_otherwise_is_found(
    spoil: Spoil, old: str, new: str, found: str
) -> None:
    problems = list(phrase_problems(spoil(old, new)))
    assert any(found in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("      - what are the benefits\n", "", "2 example phrases: there must be 3"),
        ("- Alexa, open back", "- Alexa, start back", "must be 'Alexa, open back massage guide'"),
        ("- start the safety check", "- is massage for the likes of me", "is no sample"),
        ("- what are the benefits", "- tell me about {benefit} now", "is no sample"),
    ],
)
def test_a_fault_in_the_example_phrases_is_found(
    spoil: Spoil, old: str, new: str, found: str
) -> None:
    problems = list(example_problems(spoil(old, new)))
    assert any(found in problem for problem in problems), problems


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
        (
            '"./interaction_model"\n      }\n    }',
            '"./interaction_model"\n      }',
            "not as ask-cli",
        ),
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


def left_to_people(files: PackageFiles, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(check, "_manifest_problems", lambda *_: ())
    monkeypatch.setattr(check, "_other_problems", lambda _: ())
    return "\n".join(check.report(files).left_to_people)


def test_what_only_the_publisher_knows_is_listed_and_no_problem(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = left_to_people(files, monkeypatch)
    for part in (
        "the endpoint is made up: put in your function's ARN",
        "en: pages: privacy: put in where you host the page",
        "en: pages: terms: put in where you host the page",
        "privacy.html: fill in [[publisher name]]",
        "terms.html: fill in [[contact address]]",
    ):
        assert part in left


@pytest.mark.parametrize(
    ("endpoint", "left"),
    [
        ("none: true", "the skill has no endpoint yet"),
        (
            "https: https://skill.example.com/alexa\n  certificate: Trusted",
            "your service's address",
        ),
        ("https: https://skill.massage.org/alexa\n  certificate: Trusted", ""),
        ("lambda: arn:aws:lambda:eu-west-1:123456789012:function:massage", ""),
    ],
)
def test_an_endpoint_that_is_real_is_left_to_nobody(
    files: PackageFiles, spoil: Spoil, monkeypatch: pytest.MonkeyPatch, endpoint: str, left: str
) -> None:
    spoil("lambda: arn:aws:lambda:us-east-1:000000000000:function:back-massage-guide", endpoint)
    spoil("back-massage-guide.example.com", "massage.org")
    found = left_to_people(replace(files, pages=files.icons), monkeypatch)
    assert left in found
    assert bool(found) is bool(left)


def test_the_commands_write_what_is_committed(
    files: PackageFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    committed = FILES.manifest.read_bytes()
    files.manifest.unlink()
    monkeypatch.setattr("skill.tools.skill_package.cli.FILES", files)
    result = CliRunner().invoke(package, ["build"])
    assert result.output == "wrote skill.json\n"
    assert files.manifest.read_bytes() == committed


def test_a_faulty_source_is_a_clear_error_of_the_build(
    files: PackageFiles, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil("{a_pharmacist}", "{a_dentist}")
    committed = files.manifest.read_bytes()
    monkeypatch.setattr("skill.tools.skill_package.cli.FILES", files)
    result = CliRunner().invoke(package, ["build"])
    assert result.exit_code == 1
    assert "a_dentist" in result.output
    assert files.manifest.read_bytes() == committed
