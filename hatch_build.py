"""Build hook: put the rules into the package in their compiled form too."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface):
    """Compile ``rules/`` before the wheel (or the editable install) is made."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write ``rules/regelboek.json``."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "engine"))
        from vtt_engine.rulebook.compiled import compile_folder

        compile_folder(root / "rules")
