"""Who checked the words in en: `content review build` writes this file from the ledger."""

from __future__ import annotations

from skill.content.review import Checked

CHECKED = Checked(
    begun=False,
    by=(),
    all_words=None,
    massage=None,
)
