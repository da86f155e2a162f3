//! Checks: one scope, all of three, any of three; held or not; in narrow and wide catalogs.

use std::collections::HashSet;

use aliri_oauth2::{Scope as AliriScope, ScopePolicy};
use aliri_traits::Policy as _;
use enumset::EnumSet;
use scopes_bench::case::{self, Case};
use scopes_bench::check::{NEEDED, held, name};
use scopes_bench::{callgrind, names};
use scopes_rs::policy::{Policy, PolicyBuilder};

use crate::peers::{p48, p500, p5000};
use crate::report::{Goal, Section};

const ROUNDS: u64 = 1_000;
const PEERS: [&str; 6] = ["by hand", "bitflags", "enumset", "HashSet", "aliri_oauth2", "scopes-rs"];
/// What is asked, and in words; behind them what only says yes or no, and what keeps the refusal.
const KINDS: [(&str, &str); 9] = [
    ("one", "one scope"),
    ("all", "all of three"),
    ("any", "any of three"),
    ("allows-one", "`allows`, one scope"),
    ("allows-all", "`allows`, all of three"),
    ("allows-any", "`allows`, any of three"),
    ("kept-one", "one scope, the answer kept"),
    ("kept-all", "all of three, the answer kept"),
    ("kept-any", "any of three, the answer kept"),
];

pub(crate) fn measure() -> Section {
    let cases: Vec<Case> = scopes_bench::cases().into_iter().chain(cases()).collect();
    let loop_cost = callgrind::count(&case::nothing(), ROUNDS);
    let count = |name: String| case::find(&cases, &name).map(|case| callgrind::count(case, ROUNDS) - loop_cost);
    let mut section = Section::new("Check", INTRODUCTION, "instructions");
    for is_met in [true, false] {
        for (width, _) in NEEDED {
            for (kind, words) in KINDS {
                let answer = if is_met { "held" } else { "not held" };
                let what = format!("{words}, {answer}, {width} scopes");
                let Some(ours) = count(name(width, kind, is_met, "scopes")) else { continue };
                for peer in PEERS {
                    let Some(theirs) = count(name(width, kind, is_met, peer)) else { continue };
                    let is_bare = is_met || kind.starts_with("allows");
                    let goal = (peer == "by hand" && is_bare).then_some(Goal::AtMost(1.0));
                    section.compare(&what, peer, ours, theirs, goal);
                }
                if is_met || kind.starts_with("allows") {
                    continue;
                }
                let one = kind.ends_with("one");
                let (limit_words, limit) = if one { ("10 instructions", 10.0) } else { ("40 instructions", 40.0) };
                section.limit(&what, limit_words, ours, limit);
            }
        }
    }
    section.note(NOTE);
    section
}

const NOTE: &str = "\
A refusal that is kept, as a handler keeps it that returns it, is three words of memory which are written beside the check; where \
only `is_ok` is asked, the optimiser leaves out what it can. The test by hand says only that it refuses.";

const INTRODUCTION: &str = "\
`token.authorize::<R>()` beside a test written by hand on integers, and the same question to other crates. The test by \
hand answers as a guard does, with a refusal made out of the way; the others say only yes or no. Instructions of one \
check, without those of the loop around it.";

/// The cases of the peers, under the names of [`scopes_bench::check`].
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for is_met in [true, false] {
        cases.extend(of_48(is_met));
        cases.extend(of_500(is_met));
        cases.extend(of_5000(is_met));
        cases.extend(bitflags(is_met));
        cases.extend(NEEDED.into_iter().flat_map(|(width, needed)| of_strings(width, needed, is_met)));
    }
    cases
}

/// The peers that are enums.
macro_rules! enums {
    ($function:ident, $peer:ident[$at:literal], $A:ident, $B:ident, $C:ident) => {
        fn $function(is_met: bool) -> Vec<Case> {
            use $peer::Name::{self, $A, $B, $C};
            use $peer::Named;
            let (width, needed) = NEEDED[$at];
            let names = move || held(needed, is_met).map(move |index| names::scopes(width).swap_remove(index));
            let set = move || names().map(|name| name.parse::<Name>().expect("a scope")).collect::<EnumSet<Name>>();
            let list = move || names().map(|name| name.parse::<Named>().expect("a scope")).collect::<Vec<_>>();
            let policed = move |policy: fn() -> PolicyBuilder<Named>| move || (policy().build(), list());
            let verify = |(policy, held): &(Policy<Named>, Vec<Named>)| policy.verify(held);
            let name = |kind, who| name(width, kind, is_met, who);
            vec![
                Case::new(name("one", "enumset"), set, |set| set.contains($A)),
                Case::new(name("all", "enumset"), set, |set| set.is_superset($A | $B | $C)),
                Case::new(name("any", "enumset"), set, |set| !set.is_disjoint($A | $B | $C)),
                Case::new(name("one", "scopes-rs"), policed(|| PolicyBuilder::from_policy(Named::$A)), verify),
                Case::new(
                    name("all", "scopes-rs"),
                    policed(|| PolicyBuilder::all_of([Named::$A, Named::$B, Named::$C])),
                    verify,
                ),
                Case::new(
                    name("any", "scopes-rs"),
                    policed(|| PolicyBuilder::one_of([Named::$A, Named::$B, Named::$C])),
                    verify,
                ),
            ]
        }
    };
}

enums!(of_48, p48[0], S1, S22, S43);
enums!(of_500, p500[1], S1, S222, S443);
enums!(of_5000, p5000[2], S1, S2222, S4443);

/// The widest of them has 128 bits.
fn bitflags(is_met: bool) -> [Case; 3] {
    use p48::Flags;
    let flags = move || held(NEEDED[0].1, is_met).map(|index| Flags::from_bits_retain(1 << index)).collect::<Flags>();
    let name = |kind| name(48, kind, is_met, "bitflags");
    [
        Case::new(name("one"), flags, |flags| flags.contains(Flags::S1)),
        Case::new(name("all"), flags, |flags| flags.contains(Flags::S1 | Flags::S22 | Flags::S43)),
        Case::new(name("any"), flags, |flags| flags.intersects(Flags::S1 | Flags::S22 | Flags::S43)),
    ]
}

/// The peers that compare text.
fn of_strings(width: usize, needed: [usize; 3], is_met: bool) -> [Case; 6] {
    let all = move || names::scopes(width);
    let required = move || needed.map(|index| all().swap_remove(index));
    let granted = move || held(needed, is_met).map(move |index| all().swap_remove(index));
    let set = move || (granted().collect::<HashSet<String>>(), required());
    let aliri = move |policy: fn([AliriScope; 3]) -> ScopePolicy| {
        move || {
            let scope = |name: &str| name.parse::<AliriScope>().expect("a legal name");
            (policy(required().map(|name| scope(&name))), scope(&granted().collect::<Vec<_>>().join(" ")))
        }
    };
    let evaluate = |(policy, held): &(ScopePolicy, AliriScope)| policy.evaluate(held).is_ok();
    let name = |kind, who| name(width, kind, is_met, who);
    [
        Case::new(name("one", "HashSet"), set, |(set, [a, ..])| set.contains(a)),
        Case::new(name("all", "HashSet"), set, |(set, required)| required.iter().all(|name| set.contains(name))),
        Case::new(name("any", "HashSet"), set, |(set, required)| required.iter().any(|name| set.contains(name))),
        Case::new(name("one", "aliri_oauth2"), aliri(|[a, ..]| ScopePolicy::allow_one(a)), evaluate),
        Case::new(name("all", "aliri_oauth2"), aliri(|three| ScopePolicy::allow_one(union(three))), evaluate),
        Case::new(
            name("any", "aliri_oauth2"),
            aliri(|three| three.into_iter().fold(ScopePolicy::deny_all(), ScopePolicy::or_allow)),
            evaluate,
        ),
    ]
}

fn union(scopes: [AliriScope; 3]) -> AliriScope {
    scopes.into_iter().flatten().collect()
}
