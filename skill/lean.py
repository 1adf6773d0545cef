"""Makes a start cheap: the SDK's models are imported when asked for, and no garbage is looked for.

Each of these packages is a list, ``from .slot import Slot``, a line a class: whoever imports one
class has hundreds imported, which is half of a bare skill's start. Here a line is followed when
somebody asks for its class; a package with anything else in it is imported as ever. Every name is
where it was, and the same object, but for the factory of the clients of Alexa's web services: the
SDK asks for it and never needs it where a skill has no API client.

What a start makes, it keeps: so the garbage collector is off until :func:`started`.
Only the entry on Lambda imports this, before all else: there the start is part of an answer.
"""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import ModuleType
from typing import Any, Final

MODELS: Final = "ask_sdk_model"

_LISTED: Final = re.compile(r"from \.(\w+) import (\w+)")
_SAYS_NOTHING: Final = re.compile(r"\s*(#.*)?|from __future__ import absolute_import")


class _ListLoader(SourceFileLoader):
    """Loads a package that is a list, without what it lists."""

    def exec_module(self, module: ModuleType) -> None:
        """Let the module import each class when it is asked for it."""
        listed = _listed(self.get_source(module.__name__) or "")
        if listed is None:
            super().exec_module(module)
            return

        def look_up(name: str) -> Any:  # noqa: ANN401  whatever the module holds
            if name not in listed:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
            found = getattr(import_module(f"{module.__name__}.{listed[name]}"), name)
            setattr(module, name, found)
            return found

        module.__dict__.update(__getattr__=look_up, __all__=list(listed))


class _ListFinder:
    """Finds the packages of models, and has them loaded as lists."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module of the SDK's models is; None for any other."""
        if name.partition(".")[0] != MODELS:
            return None
        spec = PathFinder.find_spec(name, path, target)
        is_package = spec is not None and spec.submodule_search_locations is not None
        if spec and is_package and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _ListLoader(spec.loader.name, spec.loader.path)
        return spec


class ServiceClientFactory:
    """Makes the SDK's own factory, whose module and all its clients are imported only then."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  the SDK's
        """Return the SDK's own factory."""
        module = import_module(f"{MODELS}.services.service_client_factory")
        return module.ServiceClientFactory(*args, **kwargs)


def started() -> None:
    """Collect garbage from now on, but never among what is there already."""
    gc.freeze()
    gc.enable()


def _listed(source: str) -> dict[str, str] | None:
    """Return the module of each name that a list holds; None if the source is no list."""
    listed = {}
    for line in source.splitlines():
        if found := _LISTED.fullmatch(line):
            listed[found[2]] = found[1]
        elif not _SAYS_NOTHING.fullmatch(line):
            return None
    return listed


gc.disable()
sys.meta_path.insert(0, _ListFinder)
import_module(f"{MODELS}.services").__dict__[ServiceClientFactory.__name__] = ServiceClientFactory
