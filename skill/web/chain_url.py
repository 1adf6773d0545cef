"""Which URLs a certificate chain may come from.

Source: Amazon, "Host a Custom Skill as a Web Service", "Validate the signature of the request":
the URL is normalised first; then its scheme equals https and its host s3.amazonaws.com, both in
any case; its path starts with /echo.api/, in this case; its port, if it has one, is 443.
"""

from __future__ import annotations

import posixpath
import re
from typing import Final

from skill.web.refusal import Reason, Refusal

HOST: Final = "s3.amazonaws.com"
"""The host that Amazon publishes its chains on."""

_FOLDER = "/echo.api/"
_LONGEST = 256
_URL = re.compile(
    rf"(?i:https://{re.escape(HOST)})(?::443)?(?P<path>(?:/[A-Za-z0-9._~-]+)+)", re.ASCII
)
"""Narrower than Amazon's rules, which name no user, query, fragment or percent-encoding either:
what they do not name is refused, so that no two parsers can disagree on where a URL leads."""


def normalised(url: str) -> str:
    """Return the URL of a chain in its one normal form: no port, no dot segments, lowercase host.

    Raises:
        Refusal: ``CHAIN_URL``, Amazon would not use the URL.
    """
    match = _URL.fullmatch(url) if len(url) <= _LONGEST else None
    path = posixpath.normpath(match["path"]) if match else ""
    if not path.startswith(_FOLDER):
        raise Refusal(Reason.CHAIN_URL)
    return f"https://{HOST}{path}"
