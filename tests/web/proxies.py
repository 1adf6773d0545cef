"""nginx and Caddy in front of the skill, as ``docs/hosting.md`` sets them up.

The recipes are taken from the page. Changed in them is only what a test cannot have: the ports, the
certificate's files, where a program that is not root may write, and as long a patience.
"""

from __future__ import annotations

import http.client
import os
import re
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.web.authority import Authority, Leaf
from tests.web.serving import PATIENCE_SECONDS, ROOT, Client

HOST = "skill.example.com"
SKILL = "127.0.0.1:8000"
"""Where the recipes expect the skill."""
_PAGE = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
CUT_OFF_SECONDS = 2
"""How long a client may be silent, in place of the 5 seconds of the recipes."""
_PATIENCE = {" 5s": f" {CUT_OFF_SECONDS}s"}
_LETS_ENCRYPT = f"/etc/letsencrypt/live/{HOST}/"
_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def recipe(heading: str, changes: Mapping[str, str], number: int = 0) -> str:
    """Return a block of code below a heading of the page, with changes of what must be in it."""
    section = re.split(rf"^#+ {heading}$", _PAGE, flags=re.MULTILINE)[1]
    text: str = re.findall(r"^```\n(.*?)^```", section, re.MULTILINE | re.DOTALL)[number]
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


class SecureClient(Client):
    """Sends requests to a proxy on loopback over TLS, as to the host that the recipes name."""

    def __init__(self, port: int, authority: Authority) -> None:
        super().__init__(port)
        self._context = ssl.create_default_context(cadata=authority.root.pem.decode())

    def connection(self) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection(HOST, self.port)
        connection.sock = self.secured()
        return connection

    def secured(self) -> ssl.SSLSocket:
        """Return a connection over which nothing was sent yet."""
        plain = socket.create_connection(("127.0.0.1", self.port), PATIENCE_SECONDS)
        return self._context.wrap_socket(plain, server_hostname=HOST)


@contextmanager
def nginx(folder: Path, skill: str, authority: Authority) -> Iterator[SecureClient]:
    """Run nginx in front of the skill at an address."""
    port = _free_port()
    changes = {_LETS_ENCRYPT: f"{folder}/", "listen 443": f"listen 127.0.0.1:{port}", SKILL: skill}
    changes |= _PATIENCE
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in _TEMPORARY)
    server = f"access_log off;\n{temporary}{recipe('nginx', changes)}"
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off;\npid {folder}/pid;\nevents {{}}\nhttp {{\n{server}}}\n", encoding="utf-8"
    )
    command = ["nginx", "-p", str(folder), "-e", str(folder / "log"), "-c", str(configuration)]
    with _running(command, folder, SecureClient(port, authority)) as client:
        yield client


@contextmanager
def caddy(folder: Path, skill: str, authority: Authority) -> Iterator[SecureClient]:
    """Run Caddy in front of the skill at an address."""
    port = _free_port()
    certificate = f"    tls {folder}/fullchain.pem {folder}/privkey.pem\n"
    changes = {
        "{\n    servers": "{\n    admin off\n    auto_https disable_redirects\n    servers",
        f"\n{HOST} {{\n": f"\nhttps://{HOST}:{port} {{\n{certificate}",
        SKILL: skill,
        **_PATIENCE,
    }
    configuration = folder / "Caddyfile"
    configuration.write_text(recipe("Caddy", changes), encoding="utf-8")
    command = ["caddy", "run", "--config", str(configuration)]
    with _running(command, folder, SecureClient(port, authority)) as client:
        yield client


@contextmanager
def _running(command: list[str], folder: Path, client: SecureClient) -> Iterator[SecureClient]:
    """Run a proxy with the certificate of an authority's in its folder, until the block is left."""
    with (folder / "output").open("wb") as output:
        own = {**os.environ, "HOME": str(folder)}
        process = subprocess.Popen(command, env=own, stdout=output, stderr=output)
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                client.secured().close()
                break
            except OSError:
                assert process.poll() is None, (folder / "output").read_text()
                assert time.monotonic() < deadline
                time.sleep(0.05)
        yield client
    finally:
        process.terminate()
        process.wait()


def write_certificate(folder: Path, authority: Authority) -> None:
    """Write a certificate for the host into a folder, as Let's Encrypt names the files."""
    leaf = authority.issue(Leaf(names=(HOST,)))
    (folder / "fullchain.pem").write_bytes(leaf.pem + authority.intermediate.pem)
    (folder / "privkey.pem").write_bytes(leaf.key_pem)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port
