"""Compiles cases with the arguments that cargo gives the compiler, and reads what it says."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from cases import CONDITIONS, HERE, Case

TIMEOUT_SECONDS = 300

WORKSPACE = """\
[workspace]
members = ["*"]
resolver = "3"

[workspace.dependencies]
scopes.path = '{project}'

{profiles}"""

PROFILES = re.compile(r"^\[profile\.dev[^\]]*\]\n(?:.+\n)*", re.MULTILINE)


@dataclass(frozen=True)
class Diagnostic:
    """One message of the compiler."""

    level: str
    text: str
    rendered: str

    @property
    def first_line(self) -> str:
        """What a user reads first."""
        return self.text.partition("\n")[0]

    @property
    def mistakes(self) -> int:
        """How many are reported. Those of a catalog are one message of the compiler, in which each begins a line."""
        return 1 + self.text.count("\nerror: ")


@dataclass(frozen=True)
class Outcome:
    """What the compiler said about a case."""

    case: Case
    exit_code: int
    diagnostics: list[Diagnostic]

    @property
    def errors(self) -> list[Diagnostic]:
        """The messages because of which the case does not compile."""
        return [diagnostic for diagnostic in self.diagnostics if diagnostic.level == "error"]

    @property
    def warnings(self) -> list[Diagnostic]:
        """The messages that are only that."""
        return [diagnostic for diagnostic in self.diagnostics if diagnostic.level == "warning"]


@dataclass(frozen=True)
class Compiler:
    """How cargo calls the compiler for a package."""

    command: list[str]
    environment: dict[str, str]


class Workspace:
    """A workspace of all packages, in which one case is compiled at a time."""

    def __init__(self, folder: Path, project: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(HERE / "packages", folder)
        for package in list(folder.iterdir()):
            shutil.copytree(HERE / "catalogs", package / "catalogs", dirs_exist_ok=True)
            (package / "src").mkdir()
            (package / "src" / "main.rs").write_text("fn main() {}\n")
        # With the profiles of the toolkit, cargo builds no dependency anew that it built there with the same features.
        profiles = "\n".join(PROFILES.findall((project / "Cargo.toml").read_text()))
        (folder / "Cargo.toml").write_text(WORKSPACE.format(project=project, profiles=profiles))
        for file in ("Cargo.lock", "rust-toolchain.toml"):
            shutil.copyfile(project / file, folder / file)

    def compile(self, case: Case, compiler: Compiler) -> Outcome:
        """Compiles a case in the place of the program of its package."""
        package = self.folder / case.package
        catalog = package / "catalogs" / "case.toml"
        (package / "src" / "main.rs").write_text(case.program)
        if case.is_catalog:
            shutil.copyfile(case.path, catalog)
        run = subprocess.run(
            [*compiler.command, f"--out-dir={self.folder}", "--error-format=json", *case.flags],
            cwd=self.folder,
            env=compiler.environment | {"CARGO_MANIFEST_DIR": str(package)},
            capture_output=True,
            text=True,
            timeout=TIMEOUT_SECONDS,
            check=False,
        )
        # The messages of another case must not find it.
        catalog.unlink(missing_ok=True)
        return Outcome(case, run.returncode, list(read_diagnostics(run.stderr, self.folder)))


def read_diagnostics(stderr: str, folder: Path) -> Iterator[Diagnostic]:
    """The messages about the code, paths in them as seen from the workspace."""
    for line in stderr.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if is_about_the_code(message):
            level = "error" if message["level"].startswith("error") else message["level"]
            yield Diagnostic(level, message["message"].replace(f"{folder}/", ""), message["rendered"])


def is_about_the_code(message: dict) -> bool:
    """Whether a message is none of those that count the others at the end."""
    if message.get("$message_type") != "diagnostic" or message["level"] == "failure-note":
        return False
    return not re.match(r"aborting due to |\d+ warnings? emitted", message["message"])


def find_compiler(workspace: Workspace, target: Path, package: str) -> Compiler:
    """Builds what a package depends on, and reads in cargo's output how it calls the compiler for the package.

    Each package is checked by itself: together they would have the features of all.
    """
    environment = os.environ | {"CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    environment.pop("RUSTFLAGS", None)
    cargo = subprocess.run(
        ["cargo", "check", "-vv", "--package", package],
        cwd=workspace.folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if cargo.returncode != 0:
        sys.exit(f"package `{package}` does not build:\n{cargo.stderr[-3000:]}")
    words = shlex.split(call_for(workspace.folder / package, cargo.stderr))
    start = next(index for index, word in enumerate(words) if "=" not in word)
    variables = dict(word.split("=", 1) for word in words[:start])
    return Compiler(list(without_output_options(words[start:])), environment | variables)


def call_for(package: Path, output: str) -> str:
    """The line of cargo's output in which the compiler is called for a package."""
    for call in re.findall(r"^ *Running `(.+)`$", output, re.MULTILINE):
        if f" CARGO_MANIFEST_DIR={package} " in call:
            return call
    sys.exit(f"cargo does not say how it calls the compiler for {package}")


def without_output_options(words: list[str]) -> Iterator[str]:
    """The arguments but for those that each case says for itself."""
    remaining = iter(words)
    for word in remaining:
        if word == "--out-dir":
            next(remaining)
        elif not word.startswith(("--json", "--error-format", "--diagnostic-width")):
            yield word
    for condition in CONDITIONS:
        yield from ("--check-cfg", f"cfg({condition})")


def compile_cases(cases: list[Case], work: Path, project: Path, jobs: int) -> Iterator[Outcome]:
    """Compiles all cases, each of the workers in a workspace of its own. They come out in their order."""
    workspaces = [Workspace(work / f"workspace-{number}", project) for number in range(jobs)]
    packages = sorted({case.package for case in cases})
    target = Path(os.environ.get("CARGO_TARGET_DIR", project / "target")).resolve()
    compilers = {package: find_compiler(workspaces[0], target, package) for package in packages}
    free: SimpleQueue[Workspace] = SimpleQueue()
    for workspace in workspaces:
        free.put(workspace)

    def compile_case(case: Case) -> Outcome:
        workspace = free.get()
        try:
            return workspace.compile(case, compilers[case.package])
        finally:
            free.put(workspace)

    with ThreadPoolExecutor(jobs) as executor:
        yield from executor.map(compile_case, cases)
