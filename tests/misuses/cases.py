"""The files with mistakes, and what each of them is compiled with."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"

CONDITIONS = ("roles", "actors", "gates", "declared")
DEFAULT_PACKAGE = "plain"


@dataclass(frozen=True)
class Case:
    """A file with a mistake."""

    path: Path

    @property
    def name(self) -> str:
        """Its kind and its file."""
        return self.path.relative_to(CASES).as_posix()

    @property
    def is_catalog(self) -> bool:
        """Whether it is compiled with a fixture."""
        return self.path.suffix == ".toml"

    @cached_property
    def conditions(self) -> list[str]:
        """What the author of a catalog meant it to have."""
        if not self.is_catalog:
            return []
        # A catalog may hold any bytes.
        first_line = self.path.read_bytes().partition(b"\n")[0].decode(errors="replace")
        found = re.fullmatch(r"# with: (.+)", first_line.strip())
        conditions = found[1].split(", ") if found else []
        for condition in conditions:
            if condition not in CONDITIONS:
                sys.exit(f"{self.name}: there is no condition `{condition}`")
        return conditions

    @cached_property
    def program(self) -> str:
        """What the compiler reads."""
        if not self.is_catalog:
            return self.path.read_text()
        fixture = "fixture_conditions.rs" if self.conditions else "fixture.rs"
        return (HERE / fixture).read_text()

    @property
    def package(self) -> str:
        """Which package it is a program of."""
        return self._setting("package") or DEFAULT_PACKAGE

    @property
    def flags(self) -> list[str]:
        """Further arguments of the compiler."""
        flags = shlex.split(self._setting("flags") or "")
        for condition in self.conditions:
            flags += ["--cfg", condition]
        return flags

    def _setting(self, name: str) -> str | None:
        """The value of a line such as `// package: with_axum`."""
        found = re.search(rf"^// {name}: (.+)$", self.program, re.MULTILINE)
        return found[1].strip() if found else None


def find_cases(parts: list[str]) -> list[Case]:
    """The cases in whose name one of the parts is; all of them without parts."""
    cases = [Case(path) for path in CASES.glob("*/*") if path.suffix in (".rs", ".toml")]
    chosen = [case for case in cases if not parts or any(part in case.name for part in parts)]
    if not chosen:
        sys.exit("there is no such case")
    return sorted(chosen, key=lambda case: case.name)
