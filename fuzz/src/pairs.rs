//! Two catalogs, mostly nearly the same, and the laws of `diff` over them: those that the tests of the core have.

#[path = "../../scopes-core/tests/diff/laws.rs"]
mod laws;
#[path = "../../scopes-core/tests/diff/model.rs"]
mod model;
#[path = "../../scopes-core/tests/diff/random.rs"]
mod random;

use laws::{Pair, pair, shown};
use random::Dice;

/// Checks the laws for the catalogs that these choices make.
///
/// # Panics
///
/// Where one of them does not hold.
pub fn check(choices: &[u16]) {
    if choices.is_empty() {
        return;
    }
    let mut dice = Dice(choices, 0);
    let Some(pair) = pair(&mut dice) else { return };
    let held = [
        laws::has_seen_witnesses(&pair),
        laws::narrows_the_other_way(&pair),
        laws::lets_no_token_do_more(&pair, &mut dice),
    ];
    for law in held {
        law.unwrap_or_else(|said| panic!("{}", told(&pair, &said)));
    }
}

fn told(pair: &Pair, said: &str) -> String {
    let (old, new) = (pair.old.text(), pair.new.text());
    format!("{said}\n{old}\n=====\n{new}\n=====\n{}", shown(&pair.diff))
}
