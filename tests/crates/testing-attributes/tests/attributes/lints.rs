//! Lints say nothing of what the attributes add. The checks of this crate are strict: clippy reads these functions.

use scopes::{Authenticated, Granted, authenticated, public, requires};

use crate::access::{MissingScopes, Token, reports};
use crate::{nobody, reader, ready};

/// Seven parameters are written, and seven are what clippy accepts.
#[requires(reports::read)]
fn seven(one: u64, two: u64, three: u64, four: u64, five: u64, six: u64, seven: u64) -> u64 {
    one + two + three + four + five + six + seven
}

#[authenticated(Token)]
fn seven_for_whoever(one: u64, two: u64, three: u64, four: u64, five: u64, six: u64, seven: u64) -> u64 {
    one + two + three + four + five + six + seven
}

/// The proof is taken by value, and used by reference or not at all.
#[requires(reports::read)]
fn by_reference(granted: Granted) -> u64 {
    let first: Granted<reports::Read> = granted.narrow();
    seven(first, 1, 1, 1, 1, 1, 1, 1)
}

#[authenticated(Token)]
fn unused(_caller: Authenticated, id: u64) -> u64 {
    id
}

struct Reports(Token);

impl Reports {
    #[requires(reports::read)]
    fn six(&self, one: u64, two: u64, three: u64, four: u64, five: u64, six: u64) -> bool {
        self.0.allows::<reports::Read>() && one + two + three + four + five + six == 7
    }

    #[public(reason = "anybody may count", optional(reports::read))]
    const fn count(&self) -> usize {
        size_of_val(&self.0)
    }

    #[requires(reports::read, token = self.0, proof = granted)]
    fn later(&self, id: u64) -> impl Future<Output = Result<u64, MissingScopes>> {
        if id == 0 {
            return std::future::ready(Ok(by_reference(granted)));
        }
        std::future::ready(Ok(id))
    }
}

#[test]
fn functions_with_what_is_added_work_as_they_are_written() {
    let token = reader();
    assert_eq!(token.authorize().map(|granted| seven(granted, 1, 1, 1, 1, 1, 1, 1)), Ok(7));
    assert_eq!(seven_for_whoever(token.authenticate(), 1, 1, 1, 1, 1, 1, 1), 7);
    assert_eq!((token.authorize().map(by_reference), unused(token.authenticate(), 7)), (Ok(7), 7));
    let reports = Reports(token);
    assert_eq!(token.authorize().map(|granted| reports.six(granted, 1, 1, 1, 1, 1, 2)), Ok(true));
    assert_eq!(reports.count(), size_of::<Token>());
    assert_eq!([ready(reports.later(0)), ready(reports.later(7))], [Ok(7), Ok(7)]);
    assert!(ready(Reports(nobody()).later(7)).is_err());
}
