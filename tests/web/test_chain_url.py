"""Chain URLs with their verdicts: Amazon's documented examples first, then a hostile internet's."""

from __future__ import annotations

import pytest

from skill.web.chain_url import normalised
from skill.web.refusal import Reason
from tests.web.conftest import refusal

NORMAL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"
HOST, PATH = "s3.amazonaws.com", "/echo.api/echo-api-cert.pem"

GOOD = {
    # Amazon's own examples
    NORMAL: NORMAL,
    f"https://{HOST}:443{PATH}": NORMAL,
    f"https://{HOST}/echo.api/..{PATH}": NORMAL,
    # scheme and host in any case, and other ways to write the same path
    f"HTTPS://{HOST}{PATH}": NORMAL,
    f"https://S3.AmazonAWS.Com{PATH}": NORMAL,
    f"https://{HOST}/./echo.api/./echo-api-cert.pem": NORMAL,
    f"https://{HOST}/..{PATH}": NORMAL,
    f"https://{HOST}/invalid.path/..{PATH}": NORMAL,
    f"https://{HOST}/echo.api/a/b_c~1.pem": f"https://{HOST}/echo.api/a/b_c~1.pem",
    NORMAL + "m" * (256 - len(NORMAL)): NORMAL + "m" * (256 - len(NORMAL)),
}

AMAZONS = [
    f"http://{HOST}{PATH}",
    f"https://notamazon.com{PATH}",
    f"https://{HOST}/EcHo.aPi/echo-api-cert.pem",
    f"https://{HOST}/invalid.path/echo-api-cert.pem",
    f"https://{HOST}:563{PATH}",
]
SCHEMES = "// https: https:/ https:/// ftp:// httpſ:// https:\\\\ https://@ https://user:password@"
HOSTS = """
    s3.amazonaws.com.evil.example evil.example/s3.amazonaws.com evils3.amazonaws.com
    bucket.s3.amazonaws.com s3-amazonaws.com s3xamazonaws.com s3.amazonaws.com. s3.amazonaws.com..
    s3.amazonaws.com%2eevil.example s3.amazonaws.com%00.evil.example 52.216.0.1 [::1]
    [s3.amazonaws.com] s3.аmazonaws.com ѕ3.amazonaws.com s3.amazonaws.cоm s3。amazonaws。com
    s3.amazonawſ.com xn--s3-8cd.amazonaws.com s3.amazonaws.com@evil.example
    s3.amazonaws.com:443@evil.example s3.amazonaws.com/@evil.example s3.amazonaws.com\\@evil.example
    s3.amazonaws.com? s3.amazonaws.com# evil.example/?https://s3.amazonaws.com
    evil.example#@s3.amazonaws.com
"""
"""With look-alikes: Cyrillic letters, full stops of another script, a long s."""
PORTS = ": :80 :0443 :443443 :443:443 :+443 :-1 :٤٤٣ :https"
PATHS = """
    / /echo.api /echo.api/ /echo.api/. /echo.api/.. /echo.api/a/.. /echo.api/cert.pem/
    /echo.apis/cert.pem /echo-api/cert.pem /bucket/echo.api/cert.pem //echo.api/cert.pem
    /echo.api//cert.pem /echo.api/../cert.pem /echo.api/../../cert.pem
    /echo.api/../invalid.path/cert.pem /echo.api/x/../../invalid.path/cert.pem
    /echo.api%2fcert.pem /echo.api/%2e%2e/invalid.path/cert.pem /echo.api/..%2finvalid.path/cert.pem
    /echo.api/%252e%252e/invalid.path/cert.pem /%65cho.api/cert.pem /echo.api/cert.pem%00
    /echo.api/% /echo.api\\..\\invalid.path/cert.pem /echo.api/écho.pem /еcho.api/cert.pem
    /echo.api/cert.pem? /echo.api/cert.pem?versionId=1 /echo.api/cert.pem# /echo.api/cert.pem#part
    /echo.api/cert.pem;a=b
"""
ENDS = [
    " ",
    "\n",
    "\r\nHost: evil.example",
    " api cert.pem",
    "\0",
    f",{NORMAL}",
    "m" * (257 - len(NORMAL)),
]
BAD = [
    *AMAZONS,
    *(
        "",
        " ",
        f" {NORMAL}",
        NORMAL.replace(".com", "\t.com"),
        f"https://{HOST}",
        HOST + PATH,
        PATH,
    ),
    *(f"{scheme}{HOST}{PATH}" for scheme in SCHEMES.split()),
    *(f"https://{host}{PATH}" for host in HOSTS.split()),
    *(f"https://{HOST}{port}{PATH}" for port in PORTS.split()),
    *(f"https://{HOST}{path}" for path in PATHS.split()),
    *(f"{NORMAL}{end}" for end in ENDS),
    f"https://{HOST}" + "/a/.." * 1_000_000,
]


@pytest.mark.parametrize("url", GOOD)
def test_amazons_urls_have_one_normal_form(url: str) -> None:
    assert normalised(url) == GOOD[url]


@pytest.mark.parametrize("url", BAD, ids=lambda url: ascii(url)[:100])
def test_all_others_are_refused(url: str) -> None:
    assert refusal(normalised, url) is Reason.CHAIN_URL
