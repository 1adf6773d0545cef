"""Signing the words off: all that can be heard, the sheet for it, the ledger of approvals."""
