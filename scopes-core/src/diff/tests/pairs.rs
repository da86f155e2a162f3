//! Each change by its id, and its three verdicts.

use super::super::{Change, Clients, Diff, Rust, Security};
use super::{between, change, ids};
use Clients::{Breaks, None as Works};
use Rust::{Major, Minor, Patch};
use Security::{Adds, Narrows, None as Same, Widens};

const AB: &str = "a = ''\nb = ''\n";
const SEPARATE: &str = "separator = []\n[scopes]\n";

/// A change, and what is nearly the same and has none of its id: both start from the first catalog.
struct Pair(&'static str, &'static str, &'static str, &'static str, (Rust, Clients, Security));

const ACTORS: &str = "a = ''\nb = ''\n[actors.u]\nkeeps = ['a']\n[actors.v]\n";
const ROLES: &str = "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[roles.o]\nkeeps = ['a', 'b']\n";
const CAPPED: &str =
    "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = true\n";
const GATED: &str = "a = ''\nb = ''\n[gates.g]\nenv = 'G'\nscopes = ['a']\n";
const ENDPOINT: &str = "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a', 'b']]\n";
const EITHER: &str = "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a'], ['b']]\n";
const ITEMS: &str = "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a', 'b']]\n";
const ITEMS_AND_ONE: &str =
    "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a', 'b']]\n[endpoints.'GET /x/one']\nany_of = [['a']]\n";
const RETIRED: &str = "next_bit = 2\n[scopes]\na = ''\n[bits]\na = 0\nb = 1";
const PRESET: &str = "a = ''\nb = ''\n[presets.p]\nscopes = ['a']\n";
const PRESET_OF_BOTH: &str = "a = ''\nb = ''\n[presets.p]\nscopes = ['a']\noptional = ['b']\n";

const PAIRS: &[Pair] = &[
    Pair("scope-added", AB, "a = ''\nb = ''\nc = ''", "b = ''\na = ''", (Minor, Works, Adds)),
    Pair(
        "scope-added",
        RETIRED,
        "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1",
        "next_bit = 3\n[scopes]\na = ''\nc = ''\n[bits]\na = 0\nb = 1\nc = 2",
        (Minor, Works, Widens),
    ),
    Pair("scope-removed", AB, "a = ''", "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }", (Major, Breaks, Narrows)),
    Pair("scope-renamed", AB, "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }", "a = ''\nc = ''", (Major, Works, Same)),
    Pair(
        "scope-renamed",
        AB,
        "a = ''\nc.implies = ['a']\n[aliases]\nb = { to = 'c' }",
        "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }",
        (Major, Works, Widens),
    ),
    Pair(
        "scope-split",
        AB,
        "a = ''\nc = ''\nd = ''\n[aliases]\nb = { to = ['c', 'd'] }",
        "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }",
        (Major, Works, Same),
    ),
    Pair(
        "scope-split",
        AB,
        "a = ''\nc = ''\n[aliases]\nb = { to = ['a', 'c'] }",
        "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }",
        (Major, Works, Widens),
    ),
    Pair("alias-added", AB, "a = ''\nb = ''\n[aliases]\nz = { to = 'a' }", AB, (Minor, Works, Adds)),
    Pair(
        "alias-added",
        RETIRED,
        "next_bit = 2\n[scopes]\na = ''\n[aliases]\nb = { to = 'a' }\n[bits]\na = 0\nb = 1",
        "next_bit = 2\n[scopes]\na = ''\n[aliases]\nz = { to = 'a' }\n[bits]\na = 0\nb = 1",
        (Minor, Works, Widens),
    ),
    Pair("alias-removed", "a = ''\n[aliases]\nz = { to = 'a' }", "a = ''", "a = ''\nz = ''", (Major, Breaks, Narrows)),
    Pair(
        "alias-retargeted",
        "a = ''\nb = ''\n[aliases]\nz = { to = 'a' }",
        "a = ''\nb = ''\n[aliases]\nz = { to = ['a', 'b'] }",
        "c = ''\nb = ''\n[aliases]\nz = { to = 'c' }\na = { to = 'c' }",
        (Minor, Works, Widens),
    ),
    Pair("implication-added", AB, "a.implies = ['b']\nb = ''", "a.give_when = 'never'\nb = ''", (Minor, Works, Widens)),
    Pair(
        "implication-added",
        "a.implies = ['*']\nb = ''",
        "a.implies = ['*']\nb = ''\nc = ''",
        "a.implies = ['b']\nb = ''",
        (Minor, Works, Adds),
    ),
    Pair("implication-removed", "a.implies = ['b']\nb = ''", AB, "a.implies = ['*']\nb = ''", (Major, Breaks, Narrows)),
    Pair(
        "narrow-lost",
        "a.implies = ['b']\nb = ''",
        "a.implies = ['b']\nb = ''\n[gates.g]\nscopes = ['b']",
        "a.implies = ['b']\nb = ''\n[gates.g]\nscopes = ['a', 'b']",
        (Major, Works, Same),
    ),
    Pair("sensitive-added", AB, "a.sensitive = true\nb = ''", AB, (Patch, Works, Same)),
    Pair("sensitive-removed", "a.sensitive = true\nb = ''", AB, "a.sensitive = true\nb = 'B'", (Patch, Works, Widens)),
    Pair(
        "sensitive-removed",
        "a.sensitive = true\nb = ''",
        "c = ''\nb = ''\n[aliases]\na = { to = 'c' }",
        "c.sensitive = true\nb = ''\n[aliases]\na = { to = 'c' }",
        (Patch, Works, Widens),
    ),
    Pair("preset-added", AB, PRESET, AB, (Minor, Works, Adds)),
    Pair("preset-removed", PRESET, AB, "a = ''\nb = ''\n[presets.p]\nscopes = ['b']", (Major, Breaks, Narrows)),
    Pair(
        "preset-widened",
        PRESET,
        "a = ''\nb = ''\n[presets.p]\nscopes = ['a', 'b']",
        "a = ''\nb = ''\n[presets.p]\nscopes = ['a']\noptional = ['b']",
        (Patch, Works, Widens),
    ),
    Pair(
        "preset-widened",
        PRESET,
        "a = ''\nb = ''\nc.implies = ['b']\n[presets.p]\nscopes = ['a', 'c']",
        "a = ''\nb = ''\nc.implies = ['b']\n[presets.p]\nscopes = ['a']",
        (Patch, Works, Widens),
    ),
    Pair(
        "preset-widened",
        PRESET,
        "a = ''\nb = ''\nc.implies = ['a']\n[presets.p]\nscopes = ['a', 'c']",
        "a = ''\nb = ''\nc.implies = ['a']\n[presets.p]\nscopes = ['a']",
        (Patch, Works, Adds),
    ),
    Pair(
        "preset-narrowed",
        "a = ''\nb = ''\n[presets.p]\nscopes = ['*']",
        PRESET,
        "a = ''\nb = ''\n[presets.p]\nscopes = ['a', 'b']",
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "preset-gained-sensitive",
        PRESET,
        "a.sensitive = true\nb = ''\n[presets.p]\nscopes = ['a']",
        "a = ''\nb.sensitive = true\n[presets.p]\nscopes = ['a']",
        (Patch, Works, Same),
    ),
    Pair("preset-optional-changed", PRESET_OF_BOTH, PRESET, PRESET_OF_BOTH, (Patch, Works, Same)),
    Pair("preset-optional-changed", PRESET, PRESET_OF_BOTH, PRESET, (Patch, Works, Widens)),
    Pair(
        "preset-optional-changed",
        PRESET,
        "a = ''\nb = ''\nc = ''\n[presets.p]\nscopes = ['a']\noptional = ['c']",
        "a = ''\nb = ''\nc = ''\n[presets.p]\nscopes = ['a']",
        (Patch, Works, Adds),
    ),
    Pair(
        "role-added",
        ROLES,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[roles.o]\nkeeps = ['a', 'b']\n[roles.x]\nkeeps = ['b']",
        ROLES,
        (Minor, Works, Adds),
    ),
    Pair("role-added", AB, "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']", AB, (Major, Breaks, Narrows)),
    Pair("role-removed", ROLES, "a = ''\nb = ''\n[roles.o]\nkeeps = ['a', 'b']", ROLES, (Major, Breaks, Narrows)),
    Pair(
        "role-removed",
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']",
        AB,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['b']",
        (Major, Breaks, Widens),
    ),
    Pair(
        "role-widened",
        ROLES,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['*']\n[roles.o]\nkeeps = ['a', 'b']",
        "a = ''\nb = ''\nc = ''\n[roles.m]\nkeeps = ['a', 'c']\n[roles.o]\nkeeps = ['a', 'b']",
        (Patch, Works, Widens),
    ),
    Pair(
        "role-narrowed",
        ROLES,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[roles.o]\nkeeps = ['a']",
        ROLES,
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "actor-added",
        ACTORS,
        "a = ''\nb = ''\n[actors.u]\nkeeps = ['a']\n[actors.v]\n[actors.w]",
        ACTORS,
        (Minor, Works, Adds),
    ),
    Pair("actor-added", AB, "a = ''\nb = ''\n[actors.u]\nkeeps = ['a']", AB, (Major, Breaks, Narrows)),
    Pair(
        "actor-added",
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']",
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = false\n[actors.v]\ncapped_by_role = true",
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = true",
        (Major, Breaks, Widens),
    ),
    Pair("actor-removed", ACTORS, "a = ''\nb = ''\n[actors.v]", ACTORS, (Major, Breaks, Widens)),
    Pair("actor-removed", ACTORS, "a = ''\nb = ''\n[actors.u]\nkeeps = ['a']", ACTORS, (Major, Breaks, Narrows)),
    Pair("actor-removed", "a = ''\nb = ''\n[actors.v]", AB, ACTORS, (Major, Breaks, Widens)),
    Pair(
        "actor-widened",
        ACTORS,
        "a = ''\nb = ''\n[actors.u]\nkeeps = ['*']\n[actors.v]",
        ACTORS,
        (Patch, Works, Widens),
    ),
    Pair(
        "actor-narrowed",
        ACTORS,
        "a = ''\nb = ''\n[actors.u]\nkeeps = ['a']\n[actors.v]\nkeeps = ['b']",
        ACTORS,
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "cap-lifted",
        CAPPED,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = false",
        CAPPED,
        (Patch, Works, Widens),
    ),
    Pair(
        "cap-added",
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = false",
        CAPPED,
        "a = ''\nb = ''\n[roles.m]\nkeeps = ['a']\n[actors.u]\ncapped_by_role = true\n[actors.v]\ncapped_by_role = false\nkeeps = ['a']",
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "scope-gated",
        GATED,
        "a = ''\nb = ''\n[gates.g]\nenv = 'G'\nscopes = ['a', 'b']",
        GATED,
        (Minor, Breaks, Narrows),
    ),
    Pair(
        "scope-ungated",
        "a = ''\nb = ''\n[gates.g]\nenv = 'G'\nscopes = ['a', 'b']",
        GATED,
        "a = ''\nb = ''\n[gates.g]\nenv = 'G'\nscopes = ['*']",
        (Minor, Works, Widens),
    ),
    // What the first gate is to code, and the last one, is told of the gate.
    Pair("scope-gated", AB, GATED, AB, (Minor, Breaks, Narrows)),
    Pair("scope-ungated", GATED, AB, GATED, (Minor, Works, Widens)),
    Pair(
        "gate-added",
        GATED,
        "a = ''\nb = ''\n[gates.g]\nenv = 'G'\nscopes = ['a']\n[gates.h]\nscopes = ['b']",
        GATED,
        (Minor, Works, Same),
    ),
    Pair("gate-added", AB, GATED, AB, (Major, Works, Same)),
    Pair("gate-removed", GATED, AB, GATED, (Major, Works, Same)),
    Pair(
        "gate-env-changed",
        GATED,
        "a = ''\nb = ''\n[gates.g]\nenv = 'H'\nscopes = ['a']",
        GATED,
        (Minor, Breaks, Widens),
    ),
    Pair("declared-on", AB, "declared = true\n[scopes]\na = ''\nb = ''", AB, (Major, Breaks, Narrows)),
    Pair(
        "declared-off",
        "declared = true\n[scopes]\na = ''\nb = ''",
        AB,
        "declared = true\n[scopes]\na = 'A'\nb = ''",
        (Major, Works, Widens),
    ),
    Pair("endpoint-added", AB, ENDPOINT, AB, (Patch, Works, Adds)),
    Pair("endpoint-added", ITEMS, ITEMS_AND_ONE, ITEMS, (Patch, Works, Widens)),
    Pair(
        "endpoint-added",
        "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a']]",
        "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a']]\n[endpoints.'GET /x/one']\nany_of = [['a', 'b']]",
        "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a']]\n[endpoints.'GET /x/one']\nany_of = [['a']]",
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "endpoint-removed",
        "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a']]\n[endpoints.'GET /x/one']\nany_of = [['a', 'b']]",
        "a = ''\nb = ''\n[endpoints.'GET /x/{id}']\nany_of = [['a']]",
        "a = ''\nb = ''\n[endpoints.'GET /x/one']\nany_of = [['a', 'b']]",
        (Patch, Breaks, Widens),
    ),
    Pair("endpoint-removed", ENDPOINT, AB, EITHER, (Patch, Breaks, Narrows)),
    Pair(
        "endpoint-weakened",
        ENDPOINT,
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a']]",
        "a = ''\nc = ''\n[aliases]\nb = { to = 'c' }\n[endpoints.'GET /x']\nany_of = [['a', 'c']]",
        (Patch, Works, Widens),
    ),
    Pair(
        "endpoint-strengthened",
        EITHER,
        ENDPOINT,
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['b'], ['a']]",
        (Patch, Breaks, Narrows),
    ),
    Pair(
        "endpoint-now-public",
        ENDPOINT,
        "a = ''\nb = ''\n[public.endpoints]\n'GET /x' = { reason = 'why not' }",
        "a = ''\nb = ''\n[authenticated.endpoints]\n'GET /x' = ''",
        (Patch, Works, Widens),
    ),
    Pair(
        "endpoint-now-authenticated",
        ENDPOINT,
        "a = ''\nb = ''\n[authenticated.endpoints]\n'GET /x' = ''",
        EITHER,
        (Patch, Works, Widens),
    ),
    Pair(
        "alternatives-reordered",
        EITHER,
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['b'], ['a']]",
        ENDPOINT,
        (Patch, Works, Same),
    ),
    Pair(
        "alternatives-changed",
        "a = ''\nb.implies = ['a']\n[endpoints.'GET /x']\nany_of = [['a']]",
        "a = ''\nb.implies = ['a']\n[endpoints.'GET /x']\nany_of = [['a'], ['b']]",
        "a = ''\nb.implies = ['a']\n[endpoints.'GET /x']\nany_of = [['b']]",
        (Patch, Works, Same),
    ),
    Pair(
        "optional-added",
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a']]",
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a']]\noptional = ['b']",
        ENDPOINT,
        (Patch, Works, Same),
    ),
    Pair(
        "optional-removed",
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a']]\noptional = ['b']",
        "a = ''\nb = ''\n[endpoints.'GET /x']\nany_of = [['a']]",
        "a = ''\nb = ''\n[endpoints.'GET /x']\nsummary = 'X'\nany_of = [['a']]\noptional = ['b']",
        (Patch, Works, Same),
    ),
    // Nobody held what a retired name stands for, and a rename leads there.
    Pair(
        "effective-widened",
        "next_bit = 2\n[scopes]\na = ''\n[bits]\na = 0\nx = 1",
        "next_bit = 2\n[scopes]\nx = ''\n[aliases]\na = { to = 'x' }\n[bits]\na = 0\nx = 1",
        "next_bit = 3\n[scopes]\ny = ''\n[aliases]\na = { to = 'y' }\n[bits]\na = 0\nx = 1\ny = 2",
        (Patch, Works, Widens),
    ),
    // An app that declared `a` declared `b` by it, which no token holds.
    Pair(
        "effective-narrowed",
        "declared = true\n[scopes]\na.implies = ['b']\nb.implies = ['w']\nw = ''\n[actors.u]\nkeeps = ['w']",
        "declared = true\n[scopes]\na.implies = ['w']\nb.implies = ['w']\nw = ''\n[actors.u]\nkeeps = ['w']",
        "declared = true\n[scopes]\na.implies = ['b', 'w']\nb.implies = ['w']\nw = ''\n[actors.u]\nkeeps = ['w']",
        (Patch, Breaks, Narrows),
    ),
    Pair("order-changed", AB, "b = ''\na = ''", "a = ''\nc = ''\nb = ''", (Patch, Works, Same)),
    Pair("path-changed", AB, "a.path = 'x::y'\nb = ''", "a = 'A'\nb = ''", (Major, Works, Same)),
    Pair("path-retargeted", AB, "a.path = 'x'\nb.path = 'a'", "a.path = 'x'\nb = ''", (Major, Breaks, Widens)),
    Pair(
        "path-retargeted",
        "a = ''\nb = ''\n[aliases]\nz = { to = ['a', 'b'] }",
        "z = ''\n[roles.m]\nkeeps = ['z']",
        "z = ''",
        (Major, Breaks, Narrows),
    ),
    Pair(
        "path-retargeted",
        ROLES,
        "a = ''\nb = ''\n[roles.M]\nkeeps = ['a', 'b']\n[roles.o]\nkeeps = ['a', 'b']\n",
        "a = ''\nb = ''\n[roles.M]\nkeeps = ['a']\n[roles.o]\nkeeps = ['a', 'b']\n",
        (Major, Works, Widens),
    ),
    Pair(
        "path-retargeted",
        "a = ''\nb.implies = ['a']",
        "a.path = 'b'\nb = { description = '', implies = ['a'], path = 'x' }",
        "a = ''\nb = { description = '', implies = ['a'], path = 'x' }",
        (Major, Works, Widens),
    ),
    Pair("deprecated-added", AB, "a.deprecated = 'use b'\nb = ''", "a = 'use b'\nb = ''", (Minor, Works, Same)),
    Pair(
        "group-changed",
        "a = ''\nb = ''\n[groups.g]\nscopes = ['a']",
        "a = ''\nb = ''\n[groups.g]\nscopes = ['b']",
        "a = ''\nb = ''\n[groups.g]\ntitle = 'G'\nscopes = ['a']",
        (Patch, Works, Same),
    ),
    Pair("text-changed", AB, "a = 'A'\nb = ''", AB, (Patch, Works, Same)),
    Pair("bits-pinned", AB, "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1", AB, (Minor, Works, Same)),
    Pair(
        "bits-unpinned",
        "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1",
        AB,
        "next_bit = 3\n[scopes]\na = ''\nb = ''\nc = ''\n[bits]\na = 0\nb = 1\nc = 2",
        (Major, Breaks, Widens),
    ),
    Pair(
        "bit-reused",
        "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1",
        "next_bit = 2\n[scopes]\na = ''\nc = ''\n[bits]\na = 0\nc = 1",
        "next_bit = 3\n[scopes]\na = ''\nc = ''\n[bits]\na = 0\nb = 1\nc = 2",
        (Major, Breaks, Widens),
    ),
    Pair(
        "bit-moved",
        "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1",
        "next_bit = 2\n[scopes]\na = ''\nc = ''\n[bits]\na = 1\nc = 0",
        "next_bit = 2\n[scopes]\na = ''\nc = ''\n[bits]\na = 0\nc = 1",
        (Major, Breaks, Widens),
    ),
    Pair(
        "next-bit-lowered",
        "next_bit = 2\n[scopes]\na = ''\nb = ''\n[bits]\na = 0\nb = 1",
        "next_bit = 1\n[scopes]\na = ''\n[bits]\na = 0",
        "next_bit = 2\n[scopes]\na = ''\n[bits]\na = 0\nb = 1",
        (Major, Breaks, Widens),
    ),
];

/// The scopes of these catalogs have no separator.
fn flat(lines: &str) -> String {
    match lines.split_once("[scopes]\n") {
        Some((header, lines)) => format!("{header}{SEPARATE}{lines}"),
        None => format!("{SEPARATE}{lines}"),
    }
}

/// The change that a pair is about: where the catalogs need several of its kind, the first.
fn first(diff: &Diff, id: &str) -> Change {
    let found = diff.changes.iter().find(|change| change.id == id);
    found.unwrap_or_else(|| panic!("{id} in {:#?}", diff.changes)).clone()
}

/// The change of each pair.
pub(super) fn each() -> Vec<Change> {
    PAIRS.iter().map(|Pair(id, old, new, ..)| first(&between(&flat(old), &flat(new)), id)).collect()
}

#[test]
fn every_change_has_its_id_and_its_verdicts() {
    for Pair(id, old, new, near, verdicts) in PAIRS {
        let [old, new, near] = [old, new, near].map(|lines| flat(lines));
        let diff = between(&old, &new);
        let change = first(&diff, id);
        assert_eq!((change.rust, change.clients, change.security), *verdicts, "{id}: {:#?}", diff.changes);
        assert!(change.security != Widens || change.witness.is_some(), "{id} has no witness");
        let is_of_numbers = id.starts_with("bit-") || ["bits-unpinned", "next-bit-lowered"].contains(id);
        assert_eq!(change.can_be_accepted, !is_of_numbers, "{id}");
        let near = between(&old, &near);
        let verdict = near.changes.iter().find(|other| other.id == *id).map(|change| change.security);
        assert_ne!(verdict, Some(change.security), "{id} in {:#?}", near.changes);
    }
}

/// A kind that no pair has is not tested.
#[test]
fn every_kind_has_a_pair() {
    let others = ["catalog-renamed"];
    let tested: std::collections::BTreeSet<_> = PAIRS.iter().map(|pair| pair.0).chain(others).collect();
    let kinds = super::super::kinds::CHANGES.map(|(id, _)| id);
    assert!(kinds.is_sorted());
    assert_eq!(tested.into_iter().collect::<Vec<_>>(), kinds);
}

#[test]
fn numbers_that_change_places_are_moved() {
    let numbered = |bits: &str| format!("next_bit = 2\n{SEPARATE}a = ''\nb = ''\n[bits]\n{bits}");
    let diff = between(&numbered("a = 0\nb = 1"), &numbered("a = 1\nb = 0"));
    assert_eq!(ids(&diff), ["bit-moved", "bit-moved"]);
    assert!(diff.changes.iter().all(|change| change.security == Widens && !change.can_be_accepted));
    let witness = diff.changes[0].witness.as_ref().unwrap().to_string();
    assert_eq!(witness, "a compact token with number 0 stood for `a` before, and stands for `b` now");
}

#[test]
fn a_catalog_of_another_name_refuses_compact_tokens() {
    let named = |name: &str, bits: &str| {
        let text = format!(
            "catalog.name = '{name}'\n{bits}\n[scopes]\na = ''\n{}",
            if bits.is_empty() { "" } else { "[bits]\na = 0" }
        );
        crate::parse("shop.toml", text.as_bytes()).unwrap()
    };
    let pinned = super::diff(&named("one", "catalog.next_bit = 1"), &named("two", "catalog.next_bit = 1"));
    assert_eq!(change(&pinned, "catalog-renamed").clients, Breaks);
    let plain = super::diff(&named("one", ""), &named("two", ""));
    assert_eq!(change(&plain, "catalog-renamed").clients, Works);
}

/// No role keeps `a`, but one keeps `b`, which `a` implies.
#[test]
fn a_number_that_means_what_implies_more_than_is_kept_of_it_widens() {
    let numbered = |bits: &str, keeps: &str| {
        let lines = "a.implies = ['b']\nb = ''\nc = ''\n[actors.user]\ncapped_by_role = true\n";
        format!("next_bit = 3\n{SEPARATE}{lines}[roles.member]\nkeeps = ['{keeps}']\n[bits]\nb = 1\n{bits}")
    };
    let security = |keeps: &str| {
        let [old, new] = ["a = 0\nc = 2", "a = 2\nc = 0"].map(|bits| numbered(bits, keeps));
        between(&old, &new).changes.iter().map(|change| (change.subject.clone(), change.security)).collect::<Vec<_>>()
    };
    let is_widened = |keeps: &str, number: &str| {
        security(keeps).iter().any(|(subject, security)| subject == number && *security == Widens)
    };
    assert!(is_widened("b", "2"), "{:?}", security("b"));
    assert!(!is_widened("b", "0"), "{:?}", security("b"));
    assert!(is_widened("c", "0") && !is_widened("c", "2"), "{:?}", security("c"));
}
