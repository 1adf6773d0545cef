"""Chain URLs with their verdicts: Amazon's documented examples first, then a hostile internet's."""

from __future__ import annotations

import pytest

from skill.web.chain_url import normalised
from skill.web.refusal import Reason, Refusal

NORMAL = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"

GOOD = {
    # Amazon's own examples
    NORMAL: NORMAL,
    "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem": NORMAL,
    "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem": NORMAL,
    # scheme and host in any case, and other ways to write the same path
    "HTTPS://s3.amazonaws.com/echo.api/echo-api-cert.pem": NORMAL,
    "https://S3.AmazonAWS.Com/echo.api/echo-api-cert.pem": NORMAL,
    "https://s3.amazonaws.com/./echo.api/./echo-api-cert.pem": NORMAL,
    "https://s3.amazonaws.com/../echo.api/echo-api-cert.pem": NORMAL,
    "https://s3.amazonaws.com/invalid.path/../echo.api/echo-api-cert.pem": NORMAL,
    "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem": NORMAL.replace("cert", "cert-12"),
    "https://s3.amazonaws.com/echo.api/a/b_c~1.pem": "https://s3.amazonaws.com/echo.api/a/b_c~1.pem",
}

BAD = [
    # Amazon's own examples
    "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://notamazon.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
    "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
    # scheme
    "",
    " ",
    "/echo.api/echo-api-cert.pem",
    "//s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https:s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https:/s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https:///s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "ftp://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "file:///echo.api/echo-api-cert.pem",
    "data:application/x-pem-file,echo.api",
    "httpſ://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    # host
    "https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem",
    "https://evil.example/s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://evils3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://bucket.s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3-amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3xamazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com./echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com../echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com%2eevil.example/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com%00.evil.example/echo.api/echo-api-cert.pem",
    "https://52.216.0.1/echo.api/echo-api-cert.pem",
    "https://[::1]/echo.api/echo-api-cert.pem",
    "https://[s3.amazonaws.com]/echo.api/echo-api-cert.pem",
    # look-alikes of the host: Cyrillic а, ѕ and о, full stop of another script, capital dotted i
    "https://s3.аmazonaws.com/echo.api/echo-api-cert.pem",
    "https://ѕ3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.cоm/echo.api/echo-api-cert.pem",
    "https://s3。amazonaws。com/echo.api/echo-api-cert.pem",
    "https://s3.amazonawſ.com/echo.api/echo-api-cert.pem",
    "https://xn--s3-8cd.amazonaws.com/echo.api/echo-api-cert.pem",
    # user and password
    "https://user@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://user:password@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com@evil.example/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:443@evil.example/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/@evil.example/echo.api/echo-api-cert.pem",
    # port
    "https://s3.amazonaws.com:/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:0443/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:443443/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:443:443/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:+443/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:-1/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:٤٤٣/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com:https/echo.api/echo-api-cert.pem",
    # path
    "https://s3.amazonaws.com",
    "https://s3.amazonaws.com/",
    "https://s3.amazonaws.com/echo.api",
    "https://s3.amazonaws.com/echo.api/",
    "https://s3.amazonaws.com/echo.api/.",
    "https://s3.amazonaws.com/echo.api/..",
    "https://s3.amazonaws.com/echo.api/a/..",
    "https://s3.amazonaws.com/echo.api/cert.pem/",
    "https://s3.amazonaws.com/echo.apis/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo-api/echo-api-cert.pem",
    "https://s3.amazonaws.com/bucket/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com//echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api//echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/../cert.pem",
    "https://s3.amazonaws.com/echo.api/../../cert.pem",
    "https://s3.amazonaws.com/echo.api/../invalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/x/../../invalid.path/echo-api-cert.pem",
    # encodings of slashes, dots and anything else
    "https://s3.amazonaws.com/echo.api%2fecho-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/%2e%2e/invalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/..%2finvalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/%252e%252e/invalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com/%65cho.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem%00",
    "https://s3.amazonaws.com/echo.api/%",
    "https://s3.amazonaws.com/echo.api\\..\\invalid.path/echo-api-cert.pem",
    "https://s3.amazonaws.com\\@evil.example/echo.api/echo-api-cert.pem",
    "https:\\\\s3.amazonaws.com\\echo.api\\echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/écho-api-cert.pem",
    "https://s3.amazonaws.com/еcho.api/echo-api-cert.pem",
    # query, fragment, parameters
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem?",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem?versionId=1",
    "https://s3.amazonaws.com?/echo.api/echo-api-cert.pem",
    "https://evil.example/?https://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem#",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem#part",
    "https://s3.amazonaws.com#/echo.api/echo-api-cert.pem",
    "https://evil.example#@s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem;a=b",
    # blanks, control characters, several at once
    " https://s3.amazonaws.com/echo.api/echo-api-cert.pem",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem ",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem\n",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem\r\nHost: evil.example",
    "https://s3.amazonaws.com/echo.api/echo api cert.pem",
    "https://s3.amazonaws.com/echo.api/echo-api-cert.pem\0",
    "https://s3.amazonaws\t.com/echo.api/echo-api-cert.pem",
    f"{NORMAL},{NORMAL}",
]


@pytest.mark.parametrize("url", GOOD)
def test_amazons_urls_have_one_normal_form(url: str) -> None:
    assert normalised(url) == GOOD[url]


@pytest.mark.parametrize("url", BAD)
def test_all_others_are_refused(url: str) -> None:
    with pytest.raises(Refusal) as caught:
        normalised(url)
    assert caught.value.reason is Reason.CHAIN_URL


def test_a_url_may_be_as_long_as_256_characters() -> None:
    longest = NORMAL + "m" * (256 - len(NORMAL))
    assert normalised(longest) == longest
    with pytest.raises(Refusal):
        normalised(f"{longest}m")


def test_a_long_hostile_url_is_refused_at_once() -> None:
    with pytest.raises(Refusal):
        normalised("https://s3.amazonaws.com" + "/a/.." * 1_000_000)
