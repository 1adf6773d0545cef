"""The voice model: what people say, from a readable source and the content, for Amazon's build.

Everything here happens at a developer's desk: nothing that answers a request imports it.
"""
