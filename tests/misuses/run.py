#!/usr/bin/env python3
"""Compiles misuses of the toolkit, one file each, and prints what the compiler says about them.

Each file in `cases/<kind>/` holds one mistake, which its name says. `cascade_…` are those that once got more than one
error, and those in `advice/` do what the help of a message once said, which was wrong.

- A `.rs` case is a program. `// package: with_axum` in it picks one of `packages/`, with what it depends on; without
  it that is `plain`. `// flags: --test` makes a test build of it.
- A `.toml` case is a catalog, compiled as `catalogs/case.toml` of `plain` with a program that uses it: `fixture.rs`,
  or `fixture_conditions.rs` where the first line says which conditions its author meant it to have, as in
  `# with: roles, gates` (of `roles`, `actors`, `gates` and `declared`).

The packages are checked first, in a workspace under `target/misuses`, with what was built for the toolkit. Each case is
then one call of the compiler, with the arguments that cargo gave it.

`expected.txt` has a line for each case: how many errors and warnings it gets, and the first line of the first of them.
`--check` compares with it, and `--bless` writes it anew.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path

from cases import HERE, find_cases
from compiling import Outcome, compile_cases

REPOSITORY = HERE.parent.parent
EXPECTED = HERE / "expected.txt"


def summary(outcome: Outcome) -> str:
    """What `expected.txt` says about a case."""
    parts = ["compiles"] if outcome.exit_code == 0 else []
    if outcome.errors:
        parts.append(counted(number_of_errors(outcome), "error"))
    elif outcome.exit_code != 0:
        parts.append(f"exit code {outcome.exit_code}")
    if outcome.warnings:
        parts.append(counted(len(outcome.warnings), "warning"))
    first_lines = [f": {diagnostic.first_line}" for diagnostic in outcome.errors + outcome.warnings]
    return ", ".join(parts) + "".join(first_lines[:1])


def number_of_errors(outcome: Outcome) -> int:
    """How many errors a user sees."""
    return sum(error.mistakes for error in outcome.errors)


def counted(number: int, noun: str) -> str:
    """A number of things."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def totals(outcomes: list[Outcome]) -> str:
    """How many cases have one error, as all of them should."""
    errors = Counter(min(number_of_errors(outcome), 2) for outcome in outcomes)
    cases = counted(len(outcomes), "case")
    return f"{cases}: {errors[1]} with one error, {errors[2]} with more, {errors[0]} with none"


def read_expected() -> dict[str, str]:
    """The lines of `expected.txt` by the names of the cases."""
    if not EXPECTED.exists():
        return {}
    return dict(line.split(": ", 1) for line in EXPECTED.read_text().splitlines())


def write_expected(found: dict[str, str]) -> None:
    """Writes what was found. Of cases that were not run, what was expected before remains."""
    exist = {case.name for case in find_cases([])}
    lines = {name: line for name, line in (read_expected() | found).items() if name in exist}
    EXPECTED.write_text("".join(f"{name}: {lines[name]}\n" for name in sorted(lines)))


def differences(found: dict[str, str], names: set[str]) -> list[str]:
    """Where the cases of these names got something else than what was expected."""
    expected = read_expected()
    return [
        f"{name}\n  expected: {expected.get(name, 'nothing')}\n  found:    {found.get(name, 'no such case')}"
        for name in sorted(names)
        if expected.get(name) != found.get(name)
    ]


def check(found: dict[str, str], names: set[str]) -> None:
    """Fails where something differs, and says what."""
    different = differences(found, names)
    if different:
        print("\n".join(different), file=sys.stderr)
        sys.exit(f"{counted(len(different), 'difference')} from expected.txt; --bless writes those that are intended")


def print_outcome(outcome: Outcome, verbose: bool) -> None:
    """Prints what the compiler said about a case."""
    print(f"{outcome.case.name}: {summary(outcome)}", flush=True)
    if verbose:
        print("".join(f"{diagnostic.rendered}\n" for diagnostic in outcome.diagnostics))


def read_arguments() -> argparse.Namespace:
    """The arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help="a part of the names of the cases to run")
    parser.add_argument("-v", "--verbose", action="store_true", help="print whole messages")
    parser.add_argument("--project", type=Path, default=REPOSITORY, help="the toolkit, this checkout by default")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "target" / "misuses", help="where to build")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many cases to compile at a time")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="fail where something differs from expected.txt")
    mode.add_argument("--bless", action="store_true", help="write expected.txt")
    return parser.parse_args()


def main() -> None:
    """Runs the cases that the command line asks for."""
    arguments = read_arguments()
    cases = find_cases(arguments.parts)
    outcomes = []
    for outcome in compile_cases(cases, arguments.work.resolve(), arguments.project.resolve(), arguments.jobs):
        outcomes.append(outcome)
        if arguments.verbose or not arguments.check:
            print_outcome(outcome, arguments.verbose)
    print(totals(outcomes))
    found = {outcome.case.name: summary(outcome) for outcome in outcomes}
    if arguments.bless:
        write_expected(found)
    elif arguments.check:
        check(found, set(found) if arguments.parts else found.keys() | read_expected().keys())


if __name__ == "__main__":
    main()
