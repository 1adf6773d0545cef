"""Draws the rooms of the house, and who imports whom, for the README: ``python -m tests.rooms``."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "pictures" / "rooms.svg"

_TOOLS = "skill.tools"
_SIDES = ("Answers the listener", "The bench: on no Lambda")
_WIDTH, _HEIGHT = 186, 54
_COLUMN, _ROW = 200, 96
"""From one room to the next, across and down, in pixels."""
_EDGE, _HEAD = 20, 44
_HEAD_OF_ARROW = (
    '<marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"'
    ' orient="auto"><path d="M0,0 L8,4 L0,8 Z" fill="#265c63"/></marker>'
)

Imports = Mapping[str, set[str]]
Place = tuple[int, int]


def drawn() -> str:
    """Return the picture, as SVG: whoever imports stands above what it imports."""
    imports = _imports()
    heights = {room: _height(room, imports) for room in imports}
    width, bottom = _EDGE, max(heights.values())
    places: dict[str, Place] = {}
    titles = []
    for is_bench, title in enumerate(_SIDES):
        titles.append(f'<text x="{width}" y="26" font-size="15">{title}</text>')
        side = [room for room in imports if room.startswith(_TOOLS) == bool(is_bench)]
        rows = [[room for room in side if heights[room] == height] for height in range(bottom + 1)]
        columns = max(map(len, rows))
        for height, row in enumerate(rows):
            for column, room in enumerate(row):
                across = width + (columns - len(row)) * _COLUMN // 2 + column * _COLUMN
                places[room] = (across, _HEAD + (bottom - height) * _ROW)
        width += columns * _COLUMN + _EDGE
    height = _HEAD + bottom * _ROW + _HEIGHT + _EDGE
    arrows = [_arrow(places[one], places[other]) for one, other in _shown(imports)]
    boxes = [_box(room, place) for room, place in places.items()]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        ' font-family="sans-serif" font-size="12" fill="#153a40">'
    )
    ground = '<rect width="100%" height="100%" rx="12" fill="#fbf6ef"/>'
    return "\n".join((head, _HEAD_OF_ARROW, ground, *titles, *arrows, *boxes, "</svg>", ""))


def _imports() -> Imports:
    """Return the rooms, each with those that it imports."""
    graph = grimp.build_graph("skill", cache_dir=None)
    rooms = sorted(
        name
        for parent in ("skill", _TOOLS)
        for name in graph.find_children(parent)
        if name != _TOOLS and graph.find_children(name)
    )
    return {
        room: {
            other
            for other in rooms
            if other != room
            and graph.direct_import_exists(importer=room, imported=other, as_packages=True)
        }
        for room in rooms
    }


def _below(room: str, imports: Imports) -> set[str]:
    """Return all that a room rests on."""
    return imports[room].union(*(_below(other, imports) for other in imports[room]))


def _height(room: str, imports: Imports) -> int:
    return max((1 + _height(other, imports) for other in imports[room]), default=0)


def _shown(imports: Imports) -> Iterator[tuple[str, str]]:
    """Yield the imports that follow from no others."""
    for room, others in imports.items():
        for other in sorted(others):
            if not any(other in _below(between, imports) for between in others):
                yield room, other


def _arrow(one: Place, other: Place) -> str:
    start, end = one[0] + _WIDTH // 2, other[0] + _WIDTH // 2
    return (
        f'<path d="M{start},{one[1] + _HEIGHT} L{end},{other[1] - 1}" stroke="#265c63"'
        ' marker-end="url(#head)"/>'
    )


def _box(room: str, place: Place) -> str:
    """Return a room's box: its name, and what its documentation calls it."""
    source = ROOT.joinpath(*room.split("."), "__init__.py").read_text(encoding="utf-8")
    says = (ast.get_docstring(ast.parse(source)) or "").partition(":")[0].partition(".")[0]
    across, down = place
    middle = across + _WIDTH // 2
    return (
        f'<rect x="{across}" y="{down}" width="{_WIDTH}" height="{_HEIGHT}" rx="8" fill="#fff"'
        ' stroke="#265c63"/>'
        f'<text x="{middle}" y="{down + 23}" text-anchor="middle" font-size="14"'
        f' font-weight="bold">{room.rpartition(".")[2]}</text>'
        f'<text x="{middle}" y="{down + 41}" text-anchor="middle">{escape(says)}</text>'
    )


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")
