//! Checks of requirements, and the same tests written by hand on integers.

use scopes::__private::Single;
use scopes::Requirement;

use crate::case::Case;
use crate::catalogs::{w48, w500, w5000};

/// The positions of the scopes that are asked for, by the width of the catalog.
pub const NEEDED: [(usize, [usize; 3]); 3] = [(48, [1, 22, 43]), (500, [1, 222, 443]), (5_000, [1, 2_222, 4_443])];

/// Scopes that tokens have beside those that are asked for.
pub const BESIDE: [usize; 7] = [3, 7, 11, 15, 19, 23, 27];

/// Cases called `check/<width>/<requirement>/<answer>/<who>`. Of `kept-…` the refusal is kept, and not only asked for;
/// `allows-…` answers yes or no.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for is_met in [true, false] {
        cases.extend(of_48(is_met));
        cases.extend(of_500(is_met));
        cases.extend(of_5000(is_met));
    }
    cases
}

/// The positions of the scopes of a token.
pub fn held(needed: [usize; 3], is_met: bool) -> impl Iterator<Item = usize> {
    needed.into_iter().filter(move |_| is_met).chain(BESIDE)
}

/// The name of a case.
pub fn name(width: usize, kind: &str, is_met: bool, who: &str) -> String {
    format!("check/{width}/{kind}/{}/{who}", if is_met { "met" } else { "unmet" })
}

/// The same cases for each catalog: what differs is the width, the scopes, and how one tests for them by hand.
macro_rules! catalog {
    ($function:ident, $catalog:ident[$at:literal], $A:path, $B:path, $C:path, $one:expr, $all:expr, $any:expr) => {
        fn $function(is_met: bool) -> Vec<Case> {
            use $catalog::{Scope, Token};
            const fn position<R: Requirement<Shape: Single<Scope = Scope>>>() -> usize {
                <R::Shape as Single>::INDEX as usize
            }
            const WORDS: usize = Scope::ALL.len().div_ceil(64);
            const { assert!(size_of::<$catalog::MissingScopes>() == 24, "a refusal is small in every catalog") };
            const {
                let [a, b, c] = NEEDED[$at].1;
                assert!(position::<$A>() == a && position::<$B>() == b && position::<$C>() == c);
            };
            let (width, needed) = NEEDED[$at];
            let token = move || Token::new(held(needed, is_met).map(|index| Scope::ALL[index]).collect());
            let words = move || words::<WORDS>(held(needed, is_met));
            let name = |kind, who| name(width, kind, is_met, who);
            vec![
                Case::new(name("one", "scopes"), token, |token| token.authorize::<$A>().is_ok()),
                Case::new(name("all", "scopes"), token, |token| token.authorize::<scopes::All<($A, $B, $C)>>().is_ok()),
                Case::new(name("any", "scopes"), token, |token| token.authorize::<scopes::Any<($A, $B, $C)>>().is_ok()),
                Case::new(name("kept-one", "scopes"), token, |token| token.authorize::<$A>().err()),
                Case::new(name("kept-all", "scopes"), token, |token| {
                    token.authorize::<scopes::All<($A, $B, $C)>>().err()
                }),
                Case::new(name("kept-any", "scopes"), token, |token| {
                    token.authorize::<scopes::Any<($A, $B, $C)>>().err()
                }),
                Case::new(name("allows-one", "scopes"), token, |token| token.allows::<$A>()),
                Case::new(name("allows-all", "scopes"), token, |token| token.allows::<scopes::All<($A, $B, $C)>>()),
                Case::new(name("allows-any", "scopes"), token, |token| token.allows::<scopes::Any<($A, $B, $C)>>()),
                Case::new(name("allows-one", "by hand"), words, |words| $one(words)),
                Case::new(name("allows-all", "by hand"), words, |words| $all(words)),
                Case::new(name("allows-any", "by hand"), words, |words| $any(words)),
                Case::new(name("one", "by hand"), words, |words| guard($one(words), &[1])),
                Case::new(name("all", "by hand"), words, |words| guard($all(words), &[1, 22, 43])),
                Case::new(name("any", "by hand"), words, |words| guard($any(words), &[1, 22, 43])),
            ]
        }
    };
}

catalog! {
    of_48, w48[0], w48::invoices::Create, w48::accounts::Update, w48::products::Delete,
    |words: &[u64; WORDS]| words[0] & bit(1) == bit(1),
    |words: &[u64; WORDS]| words[0] & (bit(1) | bit(22) | bit(43)) == bit(1) | bit(22) | bit(43),
    |words: &[u64; WORDS]| words[0] & (bit(1) | bit(22) | bit(43)) != 0
}

catalog! {
    of_500, w500[1], w500::invoices::Create, w500::sales_accounts::Update, w500::media_products::Delete,
    |words: &[u64; WORDS]| has(words, 1),
    |words: &[u64; WORDS]| has(words, 1) && has(words, 222) && has(words, 443),
    |words: &[u64; WORDS]| has(words, 1) || has(words, 222) || has(words, 443)
}

catalog! {
    of_5000, w5000[2], w5000::invoices::Create, w5000::kiosk_accounts::Update, w5000::west_products::Delete,
    |words: &[u64; WORDS]| has(words, 1),
    |words: &[u64; WORDS]| has(words, 1) && has(words, 2_222) && has(words, 4_443),
    |words: &[u64; WORDS]| has(words, 1) || has(words, 2_222) || has(words, 4_443)
}

/// A test, and the answer of a hand-written guard to it.
#[inline]
fn guard(is_met: bool, needed: &'static [u16]) -> bool {
    let answer = if is_met { Ok(()) } else { Err(refuse(needed)) };
    answer.is_ok()
}

/// What a refusal says by hand at least. It is made out of the way, as every compiler of a guard would want it.
struct Refused {
    _needed: &'static [u16],
}

#[cold]
#[inline(never)]
fn refuse(needed: &'static [u16]) -> Refused {
    Refused { _needed: std::hint::black_box(needed) }
}

const fn bit(index: usize) -> u64 {
    1 << (index % 64)
}

#[inline]
fn has<const WORDS: usize>(words: &[u64; WORDS], index: usize) -> bool {
    words[index / 64] & bit(index) == bit(index)
}

fn words<const WORDS: usize>(indices: impl Iterator<Item = usize>) -> [u64; WORDS] {
    let mut words = [0; WORDS];
    indices.for_each(|index| words[index / 64] |= bit(index));
    words
}
