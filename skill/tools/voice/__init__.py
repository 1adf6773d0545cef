"""The skill by real voice, offline: a smart speaker on a desk."""
