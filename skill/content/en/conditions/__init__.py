"""Further reasons in English by their id, a file for each kind; see the facts for the ids."""
