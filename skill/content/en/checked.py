"""Who checked the words in en: `content review build` writes this file from the ledger."""
# ruff: noqa
# fmt: off

from skill.content.review import Checked, Span

CHECKED = Checked(begun=False, by=(), all_words=None, massage=None)
