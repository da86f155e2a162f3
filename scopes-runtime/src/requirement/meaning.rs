//! What requirements mean, as data that constants can compute with.

use crate::catalog::implication::{Implication, is_proved};

/// One scope, or all or any of several meanings.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    pub(crate) is_any: bool,
    pub(crate) scope: Option<u16>,
    pub(crate) members: &'static [Self],
}

impl Meaning {
    pub(crate) const fn scope(index: u16) -> Self {
        Self { is_any: false, scope: Some(index), members: &[] }
    }

    /// Whether whoever meets this has the scope too.
    const fn gives(&self, proved: &[Implication], scope: u16) -> bool {
        if let Some(own) = self.scope {
            return own == scope || is_proved(proved, own, scope);
        }
        let mut position = 0;
        while position < self.members.len() {
            if self.members[position].gives(proved, scope) != self.is_any {
                return !self.is_any;
            }
            position += 1;
        }
        self.is_any
    }

    /// Whether whoever meets this meets the other one too, which has no `any` in it.
    const fn gives_all(&self, proved: &[Implication], other: &Self) -> bool {
        if let Some(scope) = other.scope {
            return self.gives(proved, scope);
        }
        let mut position = 0;
        while position < other.members.len() {
            if !self.gives_all(proved, &other.members[position]) {
                return false;
            }
            position += 1;
        }
        !other.is_any
    }
}

/// What is required, and what is optional beside it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Effect {
    pub(crate) proved: &'static [Implication],
    pub(crate) needed: Meaning,
    pub(crate) optional: &'static [Meaning],
}

/// Asserts that nothing is optional which everybody has who meets the requirement.
///
/// # Panics
///
/// Where something is, which is where the compiler evaluates the call.
#[doc(hidden)]
#[track_caller]
pub const fn expect_effect(effect: Option<Effect>) {
    let Some(Effect { proved, needed, optional }) = effect else { return };
    let mut position = 0;
    while position < optional.len() {
        assert!(
            !needed.gives_all(proved, &optional[position]),
            "a scope in `optional(…)` has no effect: whoever may call has it, since it is required, or implied by what is; take \
             it out, `narrow()` proves it"
        );
        position += 1;
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;

    use super::{Effect, Meaning, expect_effect};
    use crate::catalog::implication::Implication;

    /// 4 implies 0 and 1, 5 implies 0.
    #[allow(clippy::single_range_in_vec_init, reason = "a list of runs, of which there is one")]
    const PROVED: &[Implication] =
        &[Implication { scope: 4, implied: &[0..2] }, Implication { scope: 5, implied: &[0..1] }];

    const fn group(is_any: bool, members: &'static [Meaning]) -> Meaning {
        Meaning { is_any, scope: None, members }
    }

    #[test]
    fn a_meaning_gives_what_each_way_to_meet_it_gives() {
        const BOTH: &[Meaning] = &[Meaning::scope(4), Meaning::scope(5)];
        const NESTED: &[Meaning] = &[group(true, BOTH), Meaning::scope(7)];
        const FIRST: &[Meaning] = &[Meaning::scope(0), Meaning::scope(1)];
        let cases = [
            (Meaning::scope(4), &[0, 1, 4][..]),
            (group(false, BOTH), &[0, 1, 4, 5]),
            (group(true, BOTH), &[0]),
            (group(false, NESTED), &[0, 7]),
        ];
        for (meaning, expected) in cases {
            assert!((0..9).filter(|&scope| meaning.gives(PROVED, scope)).eq(expected.iter().copied()), "{meaning:?}");
        }
        assert!(Meaning::scope(4).gives_all(PROVED, &group(false, FIRST)));
        assert!(!Meaning::scope(5).gives_all(PROVED, &group(false, FIRST)));
    }
    /// The compiler evaluates it where attributes say what is optional. Here it is called as any function.
    #[test]
    fn what_is_optional_has_to_be_more_than_what_is_needed_wherever_it_stands() {
        const HAS: Meaning = Meaning::scope(0);
        const MORE: Meaning = Meaning::scope(7);
        let cases: [(&'static [Meaning], bool); 7] = [
            (&[], true),
            (&[MORE], true),
            (&[MORE, MORE], true),
            (&[HAS], false),
            (&[HAS, MORE], false),
            (&[MORE, HAS], false),
            (&[MORE, MORE, HAS], false),
        ];
        for (optional, expected) in cases {
            let effect = Effect { proved: PROVED, needed: Meaning::scope(4), optional };
            assert_eq!(catch_unwind(|| expect_effect(Some(effect))).is_ok(), expected, "{optional:?}");
        }
        expect_effect(None);
    }
}
