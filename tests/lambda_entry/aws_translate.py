"""Turns a template into what CloudFormation acts on, by AWS's own translator; without a network.

A program for the environment of AWS's tools. It reads pairs as JSON, a template's text and its
parameters, and writes the resources of each. The parameters' values stand in them: CloudFormation
puts them in after the translator.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from samcli.lib.cfn_language_extensions.api import process_template
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoPolicies:
    """The policies of AWS by name, of which the template uses none."""

    def load(self) -> dict[str, str]:
        return {}


def resources(text: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return the resources of a template with these parameters."""
    template = yaml_parse(text)
    defaults = {name: one.get("Default") for name, one in template["Parameters"].items()}
    template["Resources"]["SkillFunction"]["Properties"]["CodeUri"] = given.pop("CodeUri")
    translated = transform(template, {**defaults, **given}, NoPolicies())
    found: dict[str, Any] = process_template(translated, {**defaults, **given})["Resources"]
    return found


if __name__ == "__main__":
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    json.dump([resources(text, given) for text, given in json.load(sys.stdin)], sys.stdout)
