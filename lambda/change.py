"""Changes parameters of the deployed stack, and neither its code nor the rest of its template.

    python lambda/change.py back-massage-guide Store=none

CloudFormation then changes the function, publishes a version of it, and points ``live`` there; this
waits until it has, a minute or two. AWS's usual variables say which account and region.
"""

from __future__ import annotations

import sys
from typing import Any

import boto3  # type: ignore[import-untyped]
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]


def change(client: Any, stack: str, changes: dict[str, str]) -> None:  # noqa: ANN401  boto3's
    """Change some parameters of a stack by CloudFormation's client, and keep the others.

    Raises:
        BotoCoreError: AWS could not be reached, or the change failed and was taken back.
        ClientError: AWS refused: no such stack or parameter, no such value, or nothing to change.
    """
    (found,) = client.describe_stacks(StackName=stack)["Stacks"]
    kept = {one["ParameterKey"] for one in found["Parameters"]} - changes.keys()
    client.update_stack(
        StackName=stack,
        UsePreviousTemplate=True,
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        Parameters=[
            *({"ParameterKey": name, "UsePreviousValue": True} for name in sorted(kept)),
            *({"ParameterKey": name, "ParameterValue": changes[name]} for name in changes),
        ],
    )
    client.get_waiter("stack_update_complete").wait(StackName=stack, WaiterConfig={"Delay": 5})


def main() -> None:
    """Do what the command line says."""
    stack, *changes = sys.argv[1:]
    try:
        change(boto3.client("cloudformation"), stack, dict(one.split("=", 1) for one in changes))
    except (BotoCoreError, ClientError) as error:
        sys.exit(f"lambda/change.py: {error}")
    sys.stdout.write(f"{stack}: live has {', '.join(changes)}\n")


if __name__ == "__main__":
    main()
