"""Understands what is said in several breaths: known utterances, one after the other, that agree.

"Yes, go on, I'm listening" is three of them, and a yes. All of it has to be known word for word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from skill.tools.model.intents import (
    ALL_GOOD,
    DECLINED,
    NEXT,
    NO,
    RESUME,
    ROUTINE,
    TELL_ME_MORE,
    YES,
)
from skill.tools.model.lexicons import Word
from skill.tools.simulator.known import Known, ResolvedIntent

_MOST_WORDS = 10
_MOST_PARTS = 3
_AGREE: Mapping[str, frozenset[str]] = {
    YES: frozenset({RESUME, NEXT, ROUTINE, TELL_ME_MORE}),
    DECLINED: frozenset({NO}),
    NO: frozenset({ALL_GOOD, RESUME, NEXT}),
    ALL_GOOD: frozenset({RESUME, NEXT}),
}
"""What may stand beside an answer without changing it."""
_KNOWN = frozenset(_AGREE).union(*_AGREE.values())


def agreed(known: Known, text: str) -> ResolvedIntent | None:
    """Return the answer that all parts of an utterance give, if they do."""
    lexicon = known.lexicon
    words = lexicon.without_exclamations(lexicon.without_small(lexicon.split(text)))
    words = lexicon.without_fillers(words)
    if len(words) > _MOST_WORDS:
        return None
    for names in _parts(known, words, _MOST_PARTS):
        if len(names) <= 1:
            return known.intent(next(iter(names), YES), ())
        for answer, others in _AGREE.items():
            if answer in names and names <= others | {answer}:
                return known.intent(answer, ())
    return None


def _parts(known: Known, words: Sequence[Word], most: int) -> Iterator[frozenset[str]]:
    """Yield the intents of the known utterances that words are made of, at most so many.

    "Okay" says nothing beside others: "okay, we're back". None but a word that is an answer by
    itself may end in a negation, which would turn round what follows: "it's not nothing" is no
    "it's not" and no "nothing".
    """
    for end in range(len(words), 0, -1):
        is_last, part = end == len(words), words[:end]
        turns_round = known.lexicon.denies([part[-1].text]) and not all(
            word.text in known.lexicon.answers for word in part
        )
        if not is_last and (most == 1 or turns_round):
            continue
        found = known.resolve(" ".join(word.text for word in part))
        if found is None or found.name not in _KNOWN:
            continue
        is_opener = found.name == YES and all(word.text in known.lexicon.openers for word in part)
        name = frozenset[str]() if is_opener else frozenset({found.name})
        if is_last:
            yield name
        else:
            yield from (name | names for names in _parts(known, words[end:], most - 1))
