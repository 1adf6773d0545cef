"""The request handlers, one family a file."""
