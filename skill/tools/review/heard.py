"""All that can be heard: every answer in every state, as it is put together when it is spoken.

A reply is told apart into what it tells, the question that stays open, the way back to it, and
what is said after a silence: whoever approves "what it tells" approves it wherever it is said.
So an answer is known by the passages that it is made of, in their order, and may be heard in
several ways: by country, by pace, with other numbers in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from skill.alexa.intents import INTENTS
from skill.content import Language, Sentence
from skill.content.facts import RED_FLAG_TIERS, STRETCH, Countries, RedFlags, Tier
from skill.content.walk import sentences as every_sentence
from skill.dialog.context import Context, Screening
from skill.dialog.conversation import respond
from skill.dialog.moves import FALLBACK_CARRIES, UNKNOWN, Move, MoveName
from skill.dialog.position import Position
from skill.dialog.reply import Begins, Cue, Mark, Pause, Sound, Speech
from skill.dialog.state import State
from skill.dialog.turn import Result, Turn
from skill.tools.model.files import built_locales, read_model

ANY_COUNTRY = "*"
"""What stands in an answer's key for the country's id."""


class Piece(NamedTuple):
    """A sentence as it is spoken, and where content holds it; a silence has no place."""

    path: str
    text: str


WHO_CHECKED = "review.who_checked.0"
FROM_THE_LEDGER = Piece(WHO_CHECKED, "(who checked this, as the ledger has it)")
"""What stands for the words that follow from approvals, so that no approval voids another."""

Way = tuple[Piece, ...]
"""One way in which an answer is heard."""


@dataclass
class Heard:
    """An answer: the ways in which it is heard, and some of the turns that lead there."""

    key: str
    ways: set[Way] = field(default_factory=set)
    turns: list[Turn] = field(default_factory=list)

    @property
    def says(self) -> list[str]:
        """Return the ways in which it is heard, as texts."""
        return sorted(" ".join(piece.text for piece in way) for way in self.ways)

    @property
    def paths(self) -> frozenset[str]:
        """Return where content holds its sentences."""
        return frozenset(piece.path for way in self.ways for piece in way if piece.path)


FEW = 12
"""Of so many things that a move can name, each is named in every state."""
MOST_TURNS = 3
"""How many of the turns that lead to an answer are told."""


def every_move(language: Language) -> Iterator[Move]:
    """Yield every move: with every id that its slot can name, with an unknown one, and with none.

    Some come twice. A language without a built model is a ValueError.
    """
    code = language.code
    locale = next((found for found in built_locales() if found.startswith(f"{code}-")), code)
    model = read_model(locale)["interactionModel"]["languageModel"]
    ids = {kind["name"]: [value["id"] for value in kind["values"]] for kind in model["types"]}
    for intent in model["intents"]:
        meaning = INTENTS[intent["name"]]
        yield Move(meaning.move, meaning.value)
        for slot in intent.get("slots", ()):
            for value in (*ids[slot["type"]], UNKNOWN):
                yield Move(meaning.move, value)
    for name in MoveName:
        yield Move(name)
    for guess in sorted(FALLBACK_CARRIES):
        yield Move(MoveName.FALLBACK, guess)
    for flag in RedFlags.ids():
        if RED_FLAG_TIERS[flag] is Tier.CRISIS:
            yield Move(MoveName.NEAR_RED_FLAG, flag)


class Walk:
    """A walk over all states and moves of the conversation in one language."""

    def __init__(self, language: Language) -> None:
        """Take the language."""
        self._language = language
        self._held: dict[int, Piece] = {}
        for path, sentence in every_sentence(language):
            who = sentence in language.review.who_checked
            piece = FROM_THE_LEDGER if who else Piece(path, sentence.text)
            self._held.setdefault(id(sentence), piece)
        self._key_of = cache(key_of)
        self.turns: list[Turn] = []
        self._answered: set[tuple[object, ...]] = set()
        self._moves: dict[MoveName, list[Move]] = {}
        for move in dict.fromkeys(every_move(language)):
            self._moves.setdefault(move.name, []).append(move)
        self.answers: dict[str, Heard] = {}

    def walk(self) -> Mapping[str, Heard]:
        """Return every answer by its key, and each sentence that is in none as one of its own."""
        country = Countries.ids()[0]
        for screening in Screening:
            self._explore(Context(self._language, country, screening, remembers=True))
        for turn in dict.fromkeys(self.turns):
            self._replay(turn)
        in_answers = {path for heard in self.answers.values() for path in heard.paths}
        for _, sentence in every_sentence(self._language):
            if self._held[id(sentence)].path not in in_answers:
                self._enter(self.way((sentence,)))
        return self.answers

    def _explore(self, context: Context) -> None:
        """Play every move in every state that can be reached.

        A move that can name many things is played with the first two, and with all of them where
        those are answered as they were at no other position of this kind and question.
        """
        begin = State()
        seen: set[object] = {_kind(begin)}
        waiting = [begin]
        while waiting:
            here = waiting.pop()
            turns = self._turns_from if _is_plain(here) else self._undone
            for there in turns(context, here):
                for state in (_plain(there), there):
                    if _kind(state) not in seen:
                        seen.add(_kind(state))
                        waiting.append(state)

    def _undone(self, context: Context, here: State) -> Iterator[State]:
        """Yield where the moves lead to which a wrong turn, or something said beside, matters."""
        return (self._play(Turn(context, here, self._moves[name][0]))[0] for name in _UNDOING)

    def _turns_from(self, context: Context, here: State) -> Iterator[State]:
        """Yield where each move leads; after the session's end, where the next one begins."""
        asked = key_of(self.way(here.at.ask(Turn(context, here, Move(MoveName.REPEAT)))))
        for name, moves in self._moves.items():
            turns = [Turn(context, here, move) for move in moves]
            first = len(moves) if len(moves) <= FEW else 2
            played = [self._play(turn) for turn in turns[:first]]
            yield from (there for there, _ in played)
            answered = (type(here.at), asked, name, *(told for _, told in played))
            if answered not in self._answered:
                self._answered.add(answered)
                yield from (self._play(turn)[0] for turn in turns[first:])

    def _replay(self, turn: Turn) -> None:
        """Play a turn as it is heard elsewhere: in other countries, at other paces, and so on."""
        here = turn.context
        elsewhere = [replace(here, country=country) for country in Countries.ids()]
        elsewhere.append(replace(here, remembers=False))
        if not turn.position.may_be_withheld:
            elsewhere.append(replace(here, withheld=True))
        for context in elsewhere:
            self._play(turn._replace(context=context))
        for pace in STRETCH:
            self._play(turn.at(turn.state.with_habits(pace=pace)))

    def _play(self, turn: Turn) -> tuple[State, frozenset[str]]:
        """Return where a turn leads, and the keys of the answers that are heard."""
        state, reply = result = respond(turn.context, turn.state, turn.move)
        parts = told_apart(turn, result)
        told = frozenset(self._enter(self.way(part), turn).key for part in parts)
        return State(habits=state.habits) if reply.ends_session else state, told

    def _enter(self, way: Way, *turns: Turn) -> Heard:
        key = self._key_of(way)
        heard = self.answers.setdefault(key, Heard(key))
        if way not in heard.ways:
            heard.ways.add(way)
            self.turns += turns
        if len(heard.turns) < MOST_TURNS:
            heard.turns += turns
        return heard

    def way(self, speech: Speech) -> Way:
        """Return how a speech is heard; a sentence that content doesn't hold is a LookupError."""
        pieces = [self._piece(part) for part in speech if not isinstance(part, Begins | Mark)]
        follows = (FROM_THE_LEDGER, FROM_THE_LEDGER)
        pairs = zip(pieces, [None, *pieces], strict=False)
        return tuple(piece for piece, before in pairs if (before, piece) != follows)

    def _piece(self, part: Sentence | Cue | Pause | Sound) -> Piece:
        if isinstance(part, Pause):
            return Piece("", f"({part.milliseconds / 1000:g} s)")
        if isinstance(part, Sound):
            return Piece("", f"({part})")
        held = part = part.words if isinstance(part, Cue) else part
        while id(held) not in self._held:
            if held.template is None:
                raise LookupError(f"content holds no such sentence: {part.text!r}")
            held = held.template
        piece = self._held[id(held)]
        is_as_held = held is part or piece is FROM_THE_LEDGER
        return piece if is_as_held else piece._replace(text=part.text)


@cache
def walked(language: Language) -> Walk:
    """Return a walk with every answer of a language; it is walked once in a process."""
    walk = Walk(language)
    walk.walk()
    return walk


_UNDOING = (
    *(MoveName.PREVIOUS, MoveName.MEANT_OTHER, MoveName.THANKS, MoveName.PRAISE),
    *(MoveName.TOPIC, MoveName.BENEFIT_DETAIL, MoveName.FALLBACK),
)
"""The moves to which it matters what was left by a wrong turn, or was said beside the question."""


def _is_plain(state: State) -> bool:
    """Return whether no wrong turn led there, and nothing was said beside."""
    return state.before is None and not state.asides


def _plain(state: State) -> State:
    """Return the state as if that were so."""
    return state if _is_plain(state) else replace(state, before=None, asides=0)


def _kind(state: State) -> object:
    """Return what of a state makes a difference to what is answered.

    Of what would be opened again that is only which kind of position it is: the position itself
    is among the states too. The notice and the pace are replayed.
    """
    if not _is_plain(state):
        return type(state.at), type(state.before), state.asides
    at = state.at
    parts = [type(part) if isinstance(part, Position) else part for part in vars(at).values()]
    habits = (state.habits.been_here, state.habits.bookmark) if at.is_new else ()
    return type(at), *parts, state.misses, habits


def told_apart(turn: Turn, result: Result) -> Iterator[Speech]:
    """Yield the parts of a reply that are approved each for itself; none is empty.

    Of what is played of the routine each step is one.
    """
    speech, *steps = _sections(result.reply.speech)
    yield from steps
    question: Speech = ()
    if steps:
        yield from (part for part in (result.reply.reprompt,) if part)
    elif not result.reply.ends_session:
        question = result.state.at.ask(turn.at(result.state))
        yield result.reply.reprompt
    speech = _without_end(speech, question)
    back = turn.position.back(turn)
    told = _without_end(speech, back)
    general = turn.words.general
    went_back = (general.gone_back, turn.words.alarm.went_back)
    for lead in ((general.started_afresh,), (general.notice,), *((said,) for said in went_back)):
        if told[:1] == lead:
            told = told[1:]
            yield lead
    yield from (part for part in (told, back if told != speech else (), question) if part)


def _sections(speech: Speech) -> list[Speech]:
    """Return the speech in parts: up to its first step, each step, what is asked or told last."""
    starts = [at for at, part in enumerate(speech) if isinstance(part, Begins | Mark)]
    return [speech[one:end] for one, end in pairwise((0, *starts, len(speech)))]


def _without_end(speech: Speech, end: Speech) -> Speech:
    return speech[: -len(end)] if end and speech[-len(end) :] == end else speech


def key_of(way: Way) -> str:
    """Return the answer's key: its passages in their order, whatever the country."""
    passages = (_passage(piece.path) for piece in way if piece.path)
    return "+".join(passage for passage, _ in groupby(passages))


def _passage(path: str) -> str:
    parts = path.split(".")
    if parts[0] == "countries":
        parts[1] = ANY_COUNTRY
    return ".".join(parts[:-1] if parts[-1].isdigit() else parts)
