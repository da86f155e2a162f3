//! The order that is right above what keeps answers: a function that takes a proof, and one that checks and calls it.

use std::sync::atomic::{AtomicU32, Ordering};

use scopes::{Granted, HasToken, requires};

use crate::access::{MissingScopes, Scope, Token, reports};
use crate::{assert_checked_at_every_call, nobody, reader};

/// How often a report was made.
struct Made(AtomicU32);

impl Made {
    const fn new() -> Self {
        Self(AtomicU32::new(0))
    }

    fn report(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed);
        7
    }

    fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

#[derive(Clone, Copy)]
struct User(Token);

impl HasToken for User {
    type Scope = Scope;

    fn token(&self) -> &Token {
        &self.0
    }
}

mod with_cached {
    use super::*;

    static MADE: Made = Made::new();

    #[requires(reports::read)]
    #[cached::proc_macro::cached(key = "u64", convert = "{ id }")]
    fn kept(granted: Granted, id: u64) -> u64 {
        let _ = granted;
        MADE.report() * id
    }

    #[requires(reports::read, token = token, proof = granted)]
    fn report(token: &Token, id: u64) -> Result<u64, MissingScopes> {
        Ok(kept(granted, id))
    }

    #[test]
    fn the_report_is_made_once_and_checked_at_every_call() {
        assert_checked_at_every_call(|token| report(token, 1).ok());
        assert_eq!(MADE.count(), 1);
        // What `cached` adds asks for the proof too, since it sees the parameter.
        assert!(reader().authorize().map(|granted| kept_no_cache(granted, 1)).is_ok());
        assert!(nobody().authorize().map(|granted| kept_prime_cache(granted, 1)).is_err());
    }
}

mod with_memoize {
    use super::*;

    static MADE: Made = Made::new();

    #[requires(reports::read)]
    #[memoize::memoize(Ignore: granted)]
    fn kept(granted: Granted, id: u64) -> u64 {
        let _ = granted;
        MADE.report() * id
    }

    #[requires(reports::read, token = user, proof = granted)]
    fn report(user: User, id: u64) -> Result<u64, MissingScopes> {
        Ok(kept(granted, id))
    }

    #[test]
    fn the_report_is_made_once_and_checked_at_every_call() {
        assert_checked_at_every_call(|&token| report(User(token), 1).ok());
        assert_eq!(MADE.count(), 1);
    }
}

/// What the documentation of `#[requires]` warns of: an attribute above comes first, and may put the check into what it
/// keeps.
mod below_a_cache {
    use super::*;

    static MADE: Made = Made::new();

    #[memoize::memoize(Ignore: user)]
    #[requires(reports::read, token = user)]
    fn checked_inside(user: User, id: u64) -> Result<u64, MissingScopes> {
        Ok(MADE.report() * id)
    }

    #[test]
    fn a_check_is_kept_with_the_answer() {
        let ask = |token, id| checked_inside(User(token), id).ok();
        assert_eq!([ask(nobody(), 1), ask(reader(), 1)], [None, None], "a refusal is kept");
        assert_eq!([ask(reader(), 2), ask(nobody(), 2)], [Some(14), Some(14)], "a report is kept");
    }
}
