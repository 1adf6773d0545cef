"""Phrases that Amazon's own intents understand without any sample, by language.

Amazon documents a few examples for each; these are those and their nearest variants. A model
must not give one of them to another intent, and the simulator understands them as a device does.
"""

from __future__ import annotations

from collections.abc import Mapping

BUILT_IN_PHRASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
        "AMAZON.HelpIntent": ("help", "help me", "can you help me"),
        "AMAZON.NavigateHomeIntent": (
            "home",
            "go home",
            "go to home",
            "home screen",
            "go to the home screen",
            "go to home screen",
        ),
        "AMAZON.NextIntent": ("next", "skip", "skip forward"),
        "AMAZON.NoIntent": ("no", "no thanks", "no thank you"),
        "AMAZON.PauseIntent": ("pause", "pause that", "pause it"),
        "AMAZON.PreviousIntent": ("go back", "skip back", "back up", "previous"),
        "AMAZON.RepeatIntent": ("repeat", "say that again", "repeat that"),
        "AMAZON.ResumeIntent": ("resume", "continue", "keep going"),
        "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
        "AMAZON.StopIntent": ("stop", "off", "shut up"),
        "AMAZON.YesIntent": ("yes", "yes please", "sure", "okay", "ok"),
    },
}

REQUIRED_INTENTS = frozenset(
    {
        "AMAZON.CancelIntent",
        "AMAZON.FallbackIntent",
        "AMAZON.HelpIntent",
        "AMAZON.NavigateHomeIntent",
        "AMAZON.StopIntent",
    }
)
"""Intents without which Amazon does not build a model, or without which ours is incomplete."""
