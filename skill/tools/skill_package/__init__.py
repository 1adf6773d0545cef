"""The skill package: what Amazon's store, its reviewers and its platform are told of the skill.

Everything here happens at a developer's desk: nothing that answers a request imports it.
"""
