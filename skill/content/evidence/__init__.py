"""The sources behind the content, one record each, shared by all languages.

Each is a constant named after its key: ``FURLAN``. A sentence cites it as it is if the source
supports the sentence fully, else as ``FURLAN.partly`` or ``FURLAN.by_analogy``. What rests on no
source, and isn't common sense either, cites ``JUDGEMENT``.
"""

from __future__ import annotations

from skill.content.evidence.cases import *  # noqa: F403
from skill.content.evidence.guidance import *  # noqa: F403
from skill.content.evidence.help_lines import *  # noqa: F403
from skill.content.evidence.news import *  # noqa: F403
from skill.content.evidence.professions import *  # noqa: F403
from skill.content.evidence.reviews import *  # noqa: F403
from skill.content.evidence.services import *  # noqa: F403
from skill.content.evidence.source import Citation as Citation
from skill.content.evidence.source import Source as Source
from skill.content.evidence.studies import *  # noqa: F403
