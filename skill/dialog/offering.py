"""What all positions have in common that offer one thing, or to go on."""

from __future__ import annotations

from skill.dialog import telling
from skill.dialog.moves import MoveName
from skill.dialog.position import Position, on
from skill.dialog.turn import Result, Turn


class Offering(Position):
    """Something is offered: who doesn't want it is asked what else there is."""

    @on(MoveName.NO, MoveName.DECLINE)
    def _no(self, turn: Turn) -> Result:
        return telling.anything_else(turn, turn.words.general.all_right)

    @on(MoveName.NOT_SURE)
    def _not_sure(self, turn: Turn) -> Result:
        return telling.no_hurry(turn)
