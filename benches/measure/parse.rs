//! Claims: ten scopes, as a client sends them and as an attacker does.

use std::collections::HashSet;

use aliri_oauth2::Scope as AliriScope;
use enumset::EnumSet;
use scopes_bench::callgrind;
use scopes_bench::case::{self, Case};
use scopes_bench::parse::{CLAIMS, HALF, HUGE};

use crate::peers::{p48, p500, p5000};
use crate::report::{Goal, Section};

const WIDTHS: [usize; 3] = [48, 500, 5_000];
/// What the library names the pass that does no more than find the names.
const SPLIT: &str = "split";

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Parse", INTRODUCTION, "instructions");
    let counts = Counts { cases: scopes_bench::cases().into_iter().chain(cases()).collect() };
    for (claim, _) in CLAIMS.into_iter().chain(HUGE) {
        compare(&mut section, &counts, claim);
    }
    for claim in ["colliding-48", "colliding-5000", "spread-5000"] {
        compare(&mut section, &counts, claim);
    }
    compare_widths(&mut section, &counts);
    compare_lengths(&mut section, &counts);
    section.note(NOTE);
    section
}

const INTRODUCTION: &str = "\
`ScopeSet::parse` of a claim of ten scopes, beside `claim.split(' ')` summing the lengths of the names, which finds them \
and does nothing else. `scopes` checks every byte that it does not know, and keeps what is unknown or deprecated; the peers \
count or collect what they know, and say nothing of the rest. `HashSet<&str>` and `aliri_oauth2` know no catalog.

| claim | what it is |
|---|---|
| known | ten scopes that all catalogs have |
| half-unknown | five of them, and five names that no catalog has |
| repeated | one scope ten times |
| near-misses | ten scopes with another last letter |
| one-long | one name as long as ten scopes |
| colliding-48, colliding-5000 | ten names with the hash of one scope of that catalog |
| spread-5000 | ten scopes from everywhere in the widest catalog, unknown in the others |
| huge-… | the same kinds in 64 KiB |";

const NOTE: &str = "\
What is missed: in the widest catalog the set of the answer is 632 bytes, which are cleared. That is more than a tenth of \
`one-long`, of which `scopes` looks at every byte once. `HashSet` \
and `aliri_oauth2` keep a repeated name once, which makes `repeated` cheap for them. Reading allocates nothing: the gate counts that, too.";

struct Counts {
    cases: Vec<Case>,
}

impl Counts {
    fn of(&self, width: usize, claim: &str, who: &str) -> Option<f64> {
        let name = format!("parse/{width}/{claim}/{who}");
        let rounds = if claim.contains("huge") { 1 } else { 10 };
        case::find(&self.cases, &name).map(|case| callgrind::count(case, rounds))
    }
}

fn compare(section: &mut Section, counts: &Counts, claim: &str) {
    for width in WIDTHS {
        let what = format!("{claim}, {width} scopes");
        let Some(ours) = counts.of(width, claim, "scopes") else { continue };
        for (peer, goal) in PEERS {
            let width = if peer == SPLIT { 0 } else { width };
            let Some(theirs) = counts.of(width, claim, peer) else { continue };
            // The goals are for claims of ten scopes; a huge one has to be linear.
            let goal = match claim {
                "known" if peer == SPLIT => Some(Goal::AtMost(1.0)),
                "one-long" | "huge-name" => (peer == SPLIT).then_some(Goal::AtMost(2.0)),
                _ => goal.filter(|_| !claim.starts_with("huge")),
            };
            section.compare(&what, peer, ours, theirs, goal);
        }
    }
}

const PEERS: [(&str, Option<Goal>); 6] = [
    (SPLIT, Some(Goal::AtMost(1.4))),
    ("HashSet<&str>", Some(Goal::AtMost(0.25))),
    ("aliri_oauth2", Some(Goal::AtMost(0.125))),
    ("scopes-rs", None),
    ("phf", None),
    ("strum + enumset", None),
];

/// What a wide catalog costs more.
fn compare_widths(section: &mut Section, counts: &Counts) {
    for claim in CLAIMS.map(|(claim, _)| claim) {
        let count = |width| counts.of(width, claim, "scopes");
        if let (Some(wide), Some(narrow)) = (count(5_000), count(48)) {
            section.compare(&format!("{claim}, 5000 scopes"), "48 scopes", wide, narrow, Some(Goal::AtMost(1.1)));
        }
    }
}

/// What a claim of 64 KiB costs more than one of half the length.
fn compare_lengths(section: &mut Section, counts: &Counts) {
    for ((huge, _), (half, _)) in HUGE.into_iter().zip(HALF) {
        let count = |claim| counts.of(48, claim, "scopes");
        if let (Some(huge_cost), Some(half_cost)) = (count(huge), count(half)) {
            section.compare(&format!("{huge}, 48 scopes"), "half of it", huge_cost, half_cost, Some(Goal::AtMost(2.0)));
        }
    }
}

/// The cases of the peers, under the names of [`scopes_bench::parse`].
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let colliding = [
        ("colliding-48", scopes_bench::claims::colliding::<scopes_bench::catalogs::w48::Scope> as fn() -> String),
        ("spread-5000", scopes_bench::claims::spread),
    ];
    for (claim, make) in CLAIMS.into_iter().chain(HUGE).chain(colliding) {
        for width in WIDTHS {
            let name = |who: &str| format!("parse/{width}/{claim}/{who}");
            cases.push(Case::new(name("HashSet<&str>"), make, |claim| {
                claim.split(' ').collect::<HashSet<&str>>().len()
            }));
            cases.push(Case::new(name("aliri_oauth2"), make, |claim| claim.parse::<AliriScope>().is_ok()));
        }
        cases.extend(of_48(claim, make));
        cases.extend(of_500(claim, make));
        cases.extend(of_5000(claim, make));
    }
    cases
}

/// The peers that know the names of the catalog. Each counts those that it finds; what it makes of them is its user's.
macro_rules! enums {
    ($function:ident, $peer:ident, $width:literal) => {
        fn $function(claim: &str, make: fn() -> String) -> [Case; 3] {
            use $peer::{MAP, Name, Named};
            let name = |who: &str| format!("parse/{}/{claim}/{who}", $width);
            [
                Case::new(name("phf"), make, |claim| {
                    claim.split(' ').filter_map(|name| MAP.get(name)).fold(0, |sum, index| sum | index)
                }),
                Case::new(name("strum + enumset"), make, |claim| {
                    claim.split(' ').filter_map(|name| name.parse::<Name>().ok()).collect::<EnumSet<Name>>()
                }),
                Case::new(name("scopes-rs"), make, |claim| {
                    claim.split(' ').filter_map(|name| name.parse::<Named>().ok()).collect::<Vec<Named>>()
                }),
            ]
        }
    };
}

enums!(of_48, p48, 48);
enums!(of_500, p500, 500);
enums!(of_5000, p5000, 5000);
