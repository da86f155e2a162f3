//! Lints say nothing of what the attributes add. The checks of this crate are strict: clippy reads these functions.

use scopes::types::UnmetSet;
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

/// A catalog so wide that clippy warns of errors with two of its sets in them.
mod shelves {
    scopes::scopes!("../../fixtures/shelves.toml");
}
use shelves::{shelf000, shelf127};

fn lend(token: &shelves::Token) -> Result<Granted<shelf127::Lend>, shelves::MissingScopes> {
    token.authorize()
}

#[requires(any(shelf000::read, shelf127::read), token = token)]
fn read(token: &shelves::Token) -> Result<bool, shelves::MissingScopes> {
    Ok(token.allows::<shelf127::Read>())
}

fn everything(token: &shelves::Token) -> Result<(), UnmetSet<shelves::Scope>> {
    token.require_all(shelves::ScopeSet::all())
}

#[test]
fn refusals_are_small_in_every_catalog() {
    assert_eq!(size_of::<shelves::ScopeSet>(), 64);
    assert_eq!(size_of::<shelves::MissingScopes>(), 24);
    assert_eq!(size_of::<Result<Granted<shelf127::Lend>, shelves::MissingScopes>>(), 24);
    assert_eq!(size_of::<UnmetSet<shelves::Scope>>(), size_of::<usize>());
    let token = shelves::Token::new(shelf127::READ.set());
    assert_eq!(lend(&token).unwrap_err().missing(), shelf127::LEND.set());
    assert_eq!(read(&token), Ok(true));
    assert_eq!(everything(&token).unwrap_err().missing().iter().count(), 511);
}
