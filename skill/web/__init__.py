"""The web host: Alexa's requests over HTTP, each verified before it is read.

``create_app`` is the WSGI factory. It is looked up when it is asked for, so that the command
line, which imports this package for its ``serve`` command, loads neither Flask nor cryptography.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skill.web.app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:  # noqa: ANN401  what a module's attribute is, its name decides
    if name == "create_app":
        from skill.web.app import create_app  # noqa: PLC0415  see above

        return create_app
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
