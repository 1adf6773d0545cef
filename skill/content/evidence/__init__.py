"""The sources behind the content, one record each, shared by all languages.

Each is a constant named after its key: ``FURLAN``. A sentence cites it as it is if the source
supports the sentence fully, else as ``FURLAN.partly`` or ``FURLAN.by_analogy``. What rests on no
source, and isn't common sense either, cites ``JUDGEMENT``.

The records are only read where somebody asks for one: whatever answers a listener never does, and
the package for Lambda leaves them out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from skill.content.evidence.source import Citation as Citation
from skill.content.evidence.source import Source as Source

if TYPE_CHECKING:
    from skill.content.evidence.records.cases import *  # noqa: F403
    from skill.content.evidence.records.guidance import *  # noqa: F403
    from skill.content.evidence.records.help_lines import *  # noqa: F403
    from skill.content.evidence.records.news import *  # noqa: F403
    from skill.content.evidence.records.professions import *  # noqa: F403
    from skill.content.evidence.records.reviews import *  # noqa: F403
    from skill.content.evidence.records.services import *  # noqa: F403
    from skill.content.evidence.records.studies import *  # noqa: F403
else:

    def __getattr__(name: str) -> Source:
        """Return the source of a constant's name; the type checker knows which there are."""
        if not name.isupper():
            raise AttributeError(name)
        return Source(name.lower())
