"""The kinds of devices on which every screen is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Viewport:
    """A kind of device, by the size of its screen in pixels."""

    name: str
    width: int
    height: int
    shape: str = "RECTANGLE"
    mode: str = "HUB"

    @property
    def is_round(self) -> bool:
        """Return whether the screen is a circle."""
        return self.shape == "ROUND"


VIEWPORTS = (
    Viewport("round", 480, 480, shape="ROUND"),
    Viewport("small", 960, 480),
    Viewport("medium", 1024, 600),
    Viewport("large", 1280, 800),
    Viewport("extra-large", 1920, 1080),
    Viewport("tv", 960, 540, mode="TV"),
    Viewport("upright", 600, 1024),
    Viewport("tall", 1080, 1920),
)
