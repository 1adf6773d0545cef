"""Where the parts of the skill package lie, and what goes with it, from the project's root."""

from __future__ import annotations

from pathlib import Path

from skill.tools.model.files import PACKAGE

PROJECT = PACKAGE.parent
SOURCE = Path("skill/tools/skill_package/sources/skill.yaml")
"""What the manifest is made from."""
MANIFEST = Path("interaction_model/skill.json")
ICONS = {size: Path(f"interaction_model/assets/images/icon-{size}.png") for size in (108, 512)}
"""The small icon and the large one, by the pixels along each side."""
RESOURCES = Path("ask-resources.json")
"""What ask-cli reads."""
PAGES = Path("docs/legal")
"""The folder of the privacy policy and the terms of use."""
