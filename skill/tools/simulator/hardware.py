"""The devices that the simulator can be, and what each tells the skill of its screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

APL = "Alexa.Presentation.APL"
APL_VERSION = "1.4"
"""The highest APL version that the simulator's devices show: that of Amazon's last web renderer
which comes built."""
_CODECS = ["H_264_41", "H_264_42"]


@dataclass(frozen=True)
class Screen:
    """A screen: its size in pixels, how dense they are, and how it is seen and used."""

    width: int
    height: int
    dpi: int
    arc_minutes: tuple[int, int]
    """How wide and high it looks from where people stand or sit."""
    mode: str = "HUB"
    shape: str = "RECTANGLE"
    can_rotate: bool = False

    @property
    def is_touched(self) -> bool:
        """Return whether it is touched; a television is not, it has a remote control."""
        return self.mode != "TV"


@dataclass(frozen=True)
class Hardware:
    """A kind of device; ``screen`` is None where it has none."""

    id: str
    name: str
    screen: Screen | None = None

    @property
    def interfaces(self) -> dict[str, Any]:
        """Return what ``supportedInterfaces`` says."""
        return {APL: {"runtime": {"maxVersion": APL_VERSION}}} if self.screen else {}

    @property
    def viewport(self) -> dict[str, Any]:
        """Return what the request's context says of the screen, nothing without one."""
        if self.screen is None:
            return {}
        return {"Viewport": _main(self.screen), "Viewports": [_described(self.screen)]}


_KINDS = (
    Hardware("speaker", "Echo"),
    Hardware("round", "Echo Spot", Screen(480, 480, 160, (144, 144), shape="ROUND")),
    Hardware("small", "Echo Show 5", Screen(960, 480, 160, (240, 120))),
    Hardware("hub", "Echo Show 10", Screen(1280, 800, 160, (346, 216))),
    Hardware("portrait", "Echo Show, upright", Screen(800, 1280, 160, (216, 346), can_rotate=True)),
    Hardware("tv", "Fire TV", Screen(1920, 1080, 320, (326, 184), mode="TV")),
)
HARDWARE: Mapping[str, Hardware] = {kind.id: kind for kind in _KINDS}
"""Each kind of device by its id, the smallest first."""
SPEAKER = HARDWARE["speaker"]
HUB = HARDWARE["hub"]


def _main(screen: Screen) -> dict[str, Any]:
    width, height = screen.arc_minutes
    return {
        "experiences": [
            {
                "arcMinuteWidth": width,
                "arcMinuteHeight": height,
                "canRotate": screen.can_rotate,
                "canResize": False,
            }
        ],
        "mode": screen.mode,
        "shape": screen.shape,
        "pixelWidth": screen.width,
        "pixelHeight": screen.height,
        "currentPixelWidth": screen.width,
        "currentPixelHeight": screen.height,
        "dpi": screen.dpi,
        **({"touch": ["SINGLE"]} if screen.is_touched else {"keyboard": ["DIRECTION"]}),
        "video": {"codecs": _CODECS},
    }


def _described(screen: Screen) -> dict[str, Any]:
    size = {"type": "DISCRETE", "pixelWidth": screen.width, "pixelHeight": screen.height}
    return {
        "type": "APL",
        "id": "main",
        "shape": screen.shape,
        "dpi": screen.dpi,
        "presentationType": "STANDARD",
        "canRotate": screen.can_rotate,
        "configuration": {
            "current": {"mode": screen.mode, "video": {"codecs": _CODECS}, "size": size}
        },
    }
