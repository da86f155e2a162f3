//! The error about a requirement, with its place.

use proc_macro2::Span;
use quote::ToTokens;
use scopes_core::message::{self, Message};
use syn::Error;

use crate::error;

pub(crate) struct Mistake {
    belief: Option<&'static str>,
    error: Error,
}

impl Mistake {
    pub(super) fn on(tokens: &impl ToTokens, message: impl Into<Message>) -> Self {
        let message = message.into();
        Self { belief: belief(&message), error: error::on(tokens, message) }
    }

    pub(super) fn into_error(self) -> Error {
        self.error
    }

    pub(super) fn at(span: Span, message: impl Into<Message>) -> Self {
        let message = message.into();
        Self { belief: belief(&message), error: error::at(span, message) }
    }
}

/// What somebody believes about requirements is wrong wherever it is acted on, and one mistake all the same. Its name.
fn belief(message: &Message) -> Option<&'static str> {
    use message::{Notation, Requirements};
    let is_belief = matches!(
        message,
        Message::Requirements(Requirements::SingleSegment { .. })
            | Message::Notation(
                Notation::ScopeAsText { .. }
                    | Notation::WrongSeparator { .. }
                    | Notation::NotInModules { .. }
                    | Notation::ScopeWithValue { .. }
                    | Notation::ScopesBehindWord { .. }
                    | Notation::Role { .. }
                    | Notation::NoNot { .. }
            )
    );
    is_belief.then(|| message.id())
}

impl From<Error> for Mistake {
    fn from(error: Error) -> Self {
        Self { belief: None, error }
    }
}

/// Everything that is wrong with a requirement, each belief once.
#[derive(Default)]
pub(crate) struct Mistakes {
    errors: error::Errors,
    beliefs: Vec<&'static str>,
    count: usize,
}

impl Mistakes {
    pub(crate) fn add(&mut self, Mistake { belief, error }: Mistake) {
        self.count += 1;
        match belief {
            Some(known) if self.beliefs.contains(&known) => return,
            new => self.beliefs.extend(new),
        }
        self.errors.add(error);
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    pub(super) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    pub(super) fn finish(self) -> Result<(), Error> {
        self.errors.finish(())
    }
}
