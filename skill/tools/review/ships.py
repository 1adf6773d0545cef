"""What ships of the ledger: one file a language, with dates and professions but no names."""

from __future__ import annotations

from pathlib import Path

from skill.content import Language
from skill.content.review import Checked
from skill.tools.review.ledger import path_of

NAME = "checked.py"

_FILE = '''\
"""Who checked the words in {code}: `content review build` writes this file from the ledger."""

from __future__ import annotations

from skill.content.review import Checked{span}

CHECKED = {checked}
'''


def text_of(language: Language, checked: Checked) -> str:
    """Return the file's text, laid out as the formatter wants it."""
    span = ", Span" if checked.massage else ""
    fields = checked._asdict() | {"by": _Lines(checked.by)}
    lines = "".join(f"    {name}={value!r},\n" for name, value in fields.items())
    call = f"Checked(\n{lines})".replace("'", '"')
    return _FILE.format(code=language.code, checked=call, span=span)


class _Lines(tuple[str, ...]):
    """A tuple that stands on lines of its own."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the tuple as source."""
        items = "".join(f"        {item!r},\n" for item in self)
        return f"(\n{items}    )" if self else "()"


def path_to(language: Language) -> Path:
    """Return where the file lies."""
    return path_of(language.code).with_name(NAME)
