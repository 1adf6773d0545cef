"""The icons: those that are committed are as they are drawn, and a wrong file is found."""

from __future__ import annotations

import shutil
import struct
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from skill.tools.skill_package.cli import package
from skill.tools.skill_package.files import FILES, PackageFiles
from skill.tools.skill_package.icons import SIZES, icon, icon_name, icon_problem, write_icons
from skill.tools.skill_package.png import Image, PngError, from_png, to_png


@pytest.mark.parametrize("size", SIZES)
def test_the_committed_icons_are_as_they_are_drawn(size: int) -> None:
    assert icon_problem(FILES.icons / icon_name(size), size) is None


@pytest.mark.parametrize("size", SIZES)
def test_they_are_pngs_of_the_size_that_amazon_asks_for(size: int) -> None:
    data = (FILES.icons / icon_name(size)).read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (size, size)
    assert len(data) < 100_000


def test_the_command_draws_them(files: PackageFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(files.icons)
    monkeypatch.setattr("skill.tools.skill_package.cli.FILES", files)
    monkeypatch.setattr("skill.tools.skill_package.icons.SIZES", (24, 48))
    result = CliRunner().invoke(package, ["icons"])
    assert result.output == "wrote icon-24.png\nwrote icon-48.png\n"
    assert icon_problem(files.icons / "icon-48.png", 48) is None


def test_the_icon_is_a_disc_on_nothing() -> None:
    size = 64
    image = icon(size)
    opacity = [image.pixels[4 * (row * size + row) + 3] for row in range(size)]
    assert opacity[:9] == [0] * 9
    assert opacity[10:54] == [255] * 44
    assert opacity[-9:] == [0] * 9


def test_its_halves_mirror_each_other() -> None:
    image = icon(32)
    for start in range(0, len(image.pixels), 32 * 4):
        row = [image.pixels[at : at + 4] for at in range(start, start + 32 * 4, 4)]
        assert row == row[::-1]


def test_a_wrong_icon_is_found(tmp_path: Path) -> None:
    small, size = tmp_path / "icon-24.png", 24
    assert "is missing" in str(icon_problem(small, size))
    small.write_bytes(b"GIF89a")
    assert icon_problem(small, size) == "icon-24.png is not a PNG file"
    small.write_bytes(to_png(icon(23)))
    assert "is 23 by 23 pixels: it must be 24 by 24" in str(icon_problem(small, size))
    drawn = icon(size)
    for change, is_found in ((0, False), (1, False), (2, True)):
        pixels = bytearray(drawn.pixels)
        pixels[4 * 24 * 12 + 40] += change  # another machine may round a little differently
        small.write_bytes(to_png(Image(size, size, bytes(pixels))))
        assert ("is not as it is drawn" in str(icon_problem(small, size))) is is_found


def test_both_icons_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skill.tools.skill_package.icons.SIZES", (8, 16))
    paths = write_icons(tmp_path / "new" / "folder")
    assert [path.name for path in paths] == ["icon-8.png", "icon-16.png"]
    assert all(path.is_file() for path in paths)


@given(
    st.integers(1, 6).flatmap(
        lambda width: st.builds(
            lambda rows: Image(width, len(rows), b"".join(rows)),
            st.lists(st.binary(min_size=4 * width, max_size=4 * width), min_size=1, max_size=6),
        )
    )
)
def test_a_picture_comes_back_through_png(image: Image) -> None:
    assert from_png(to_png(image)) == image


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_no_damage_goes_unseen(at: int, change: int) -> None:
    data = bytearray(to_png(icon(12)))
    data[at % len(data)] ^= change
    with pytest.raises(PngError):
        from_png(bytes(data))


@given(st.integers(0, 10_000))
def test_a_file_that_was_cut_off_is_no_picture(length: int) -> None:
    data = to_png(icon(12))
    with pytest.raises(PngError):
        from_png(data[: length % (len(data) - 12)])


def test_a_png_of_another_kind_is_refused() -> None:
    data = to_png(Image(1, 1, b"\1\2\3\4"))
    grey = data[:24] + bytes((8, 0, 0, 0, 0))
    grey += struct.pack(">I", zlib.crc32(grey[12:])) + data[33:]
    with pytest.raises(PngError, match="32 bits a pixel"):
        from_png(grey)
