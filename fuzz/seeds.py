#!/usr/bin/env python3
"""Writes what the fuzz targets begin with into `corpus/`, made of the repository's own tests.

    fuzz/seeds.py            # all targets
    fuzz/seeds.py claims     # one

What is there already stays. A seed is called by a hash of its bytes.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BETWEEN = "\n=====\n"
# Longer ones cost more than they find.
MOST_BYTES = 32 * 1024
LITERAL = re.compile(r'r(#+)"(.*?)"\1|"((?:[^"\\]|\\.)*)"', re.DOTALL)
ATTRIBUTE = re.compile(r"#\[(?:scopes::)?(requires|authenticated|public|guarded)\b")
CALL = re.compile(r"\bscopes!\s*\(")
# How many catalogs of `src/routes/templates.rs` stand there, and how many methods.
WRITTEN_ROUTES = 9
METHODS = 8


def sources() -> Iterator[str]:
    """The texts of all Rust files."""
    for folder in ("src", "examples", "tests", "scopes-core", "scopes-runtime", "scopes-macros"):
        for path in sorted((ROOT / folder).rglob("*.rs")):
            if "target" not in path.parts:
                yield path.read_text()


def literals(text: str) -> Iterator[str]:
    """The values of the literals in a Rust file, but for rare escapes."""
    for match in LITERAL.finditer(text):
        if match[1] is not None:
            yield match[2]
        else:
            escapes = {"n": "\n", "t": "\t", "0": "\0", "r": "\r"}
            plain = re.sub(r"\\\n\s*", "", match[3])
            yield re.sub(r"\\(.)", lambda escape: escapes.get(escape[1], escape[1]), plain, flags=re.DOTALL)


def of_files(*names: str) -> Iterator[str]:
    """The literals of some tests."""
    for name in names:
        yield from literals((ROOT / name).read_text())


def catalogs() -> Iterator[str]:
    """All texts of catalogs, in files and in programs."""
    for folder in ("catalogs", "tests", "examples", "cargo-scopes", "fuzz/catalogs"):
        for path in sorted((ROOT / folder).rglob("*.toml")):
            if path.name not in ("Cargo.toml", "rust-toolchain.toml") and "target" not in path.parts:
                yield path.read_bytes().decode("utf-8", "surrogateescape")
    for text in sources():
        yield from (literal for literal in literals(text) if "[scopes" in literal and "\n" in literal)


def pairs() -> Iterator[str]:
    """A catalog and what became of it, as far as files say so."""
    followed = [*(ROOT / "tests/advice").rglob("*.*.toml"), *(ROOT / "cargo-scopes/src/pages").glob("*.fixed.toml")]
    for path in sorted(followed):
        before = path.with_name(path.name.split(".")[0] + ".toml")
        if before.exists():
            yield before.read_text() + BETWEEN + path.read_text()
            yield path.read_text() + BETWEEN + path.read_text()
    shipped = sorted((ROOT / "catalogs").glob("*.toml"))
    for path in shipped:
        text = path.read_text()
        yield text + BETWEEN + text.replace(":write", ":edit")
        yield text + BETWEEN + "\n".join(text.splitlines()[:-3])


def choices() -> Iterator[bytes]:
    """What random pairs of catalogs are made of."""
    numbers = random.Random(1)
    for _ in range(64):
        yield numbers.randbytes(600)


def closing(text: str, start: int) -> int | None:
    """The place behind the bracket that closes the one at a place. Quotes are looked at, comments are not."""
    depth, place = 0, start
    while place < len(text):
        literal = LITERAL.match(text, place)
        if literal and literal.end() > place:
            place = literal.end()
            continue
        depth += (text[place] in "([{") - (text[place] in ")]}")
        place += 1
        if depth == 0:
            return place
    return None


def attributes(text: str) -> Iterator[str]:
    """Each of the attributes with what it stands on."""
    for match in ATTRIBUTE.finditer(text):
        end = closing(text, match.start() + 1)
        if end is None:
            continue
        inner = text[match.end() : end - 1].strip()
        arguments = inner[1:-1] if inner.startswith("(") else inner
        brace, semicolon = (text.find(mark, end) for mark in "{;")
        if brace < 0 or 0 <= semicolon < brace:
            item = text[end : semicolon + 1] if semicolon >= 0 else ""
        else:
            item = text[end : closing(text, brace) or brace]
        yield f"{match[1]}\n{arguments}{BETWEEN}{item.strip()}"


def calls(text: str) -> Iterator[str]:
    """What stands in calls of `scopes!`."""
    for match in CALL.finditer(text):
        end = closing(text, match.end() - 1)
        if end is not None:
            yield "scopes\n" + text[match.end() : end - 1]


def tokens() -> Iterator[str]:
    """Uses of the macros."""
    for text in sources():
        yield from attributes(text)
        yield from calls(text)


def paths() -> Iterator[bytes]:
    """Paths of the tests, each for all catalogs that are written, and one of the methods."""
    found = [text for text in of_files("tests/it/endpoint_table.rs", "tests/it/reconcile.rs") if text.startswith("/")]
    for position, path in enumerate(found):
        for number in range(WRITTEN_ROUTES):
            yield bytes([0, number, position % 3, 255, 255]) + path.encode()
    for number in range(256):
        for piece in range(4):
            yield bytes([number % 16, number, piece % METHODS, 255, 255, 1, 0, piece])


def claims() -> Iterator[str]:
    """Space-separated lists."""
    tests = ("claims", "scope_claims", "strict_sets", "sets", "providers")
    yield from of_files(*(f"tests/it/{test}.rs" for test in tests))
    for number in range(0, 400, 7):
        for mark in "\1\2\3":
            name = mark + chr(0) + chr(number % 128)
            yield f"{name} openid  {name}"


def shapes() -> Iterator[str]:
    """JSON, as far as the tests write it as text."""
    tests = ("claims", "scope_claims", "role_claims", "serde_forms", "providers")
    for literal in of_files(*(f"tests/it/{test}.rs" for test in tests)):
        if literal.lstrip().startswith(("{", "[")):
            yield literal.replace("{{", "{").replace("}}", "}")
        else:
            yield f'{{"scope":"{literal}","scp":["a:b","orders:read"]}}'
    yield '{"scope":"a:b","scp":["a:b"],"scopes":"a:b a:b"}'
    yield '{"admin":true,"member":{"org":1},"on-call":null}'


def compact() -> Iterator[str]:
    """Compact forms."""
    for literal in of_files("tests/it/compact.rs"):
        yield literal
        yield literal.split(".")[-1]
    yield from ("numbered.AQ", "numbered._w8", "AAAA", "Cg", "numbered.")


def authorization() -> Iterator[str]:
    """Headers, one in each line."""
    tests = ("authentication", "http", "readers", "challenges")
    for literal in of_files(*(f"tests/it/{test}.rs" for test in tests)):
        yield literal
        yield f"Csid={literal}; other=1"
        yield f"K{literal}"
    yield "Bearer mF_9.B5f-4.1JqM"
    yield "Bearer a\nCsid=b"
    yield "bearer  a=="


SEEDS = {
    "authorization": authorization,
    "catalog": catalogs,
    "claim_shapes": shapes,
    "claims": claims,
    "compact": compact,
    "diff": lambda: [*pairs(), *choices()],
    "fix": catalogs,
    "paths": paths,
    "requires_tokens": tokens,
}


def write(target: str, seeds: Iterable[str | bytes]) -> int:
    """Writes the seeds of a target, and says how many there are."""
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for seed in seeds:
        data = seed if isinstance(seed, bytes) else seed.encode("utf-8", "surrogateescape")
        if 0 < len(data) <= MOST_BYTES:
            (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
            count += 1
    return count


def main() -> None:
    for target in sys.argv[1:] or SEEDS:
        print(f"{target}: {write(target, SEEDS[target]())} seeds")


if __name__ == "__main__":
    main()
