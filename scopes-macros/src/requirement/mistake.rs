//! Something that is wrong with a requirement.

use std::mem::{Discriminant, discriminant};

use proc_macro2::Span;
use quote::ToTokens;
use scopes_core::Message;
use syn::Error;

use crate::error;

pub(crate) struct Mistake {
    kind: Option<Discriminant<Message>>,
    error: Error,
}

impl Mistake {
    pub(super) fn on(tokens: &impl ToTokens, message: &Message) -> Self {
        Self { kind: kind(message), error: error::on(tokens, message) }
    }

    pub(super) fn at(span: Span, message: &Message) -> Self {
        Self { kind: kind(message), error: error::at(span, message) }
    }
}

/// What somebody believes about requirements is wrong wherever it is acted on, and one mistake all the same.
fn kind(message: &Message) -> Option<Discriminant<Message>> {
    let is_belief = matches!(
        message,
        Message::ScopeAsText { .. }
            | Message::WrongSeparator { .. }
            | Message::SingleSegment { .. }
            | Message::NotInModules { .. }
            | Message::ScopeWithValue { .. }
            | Message::ScopesBehindWord { .. }
            | Message::RoleRequired { .. }
            | Message::NoNot
    );
    is_belief.then(|| discriminant(message))
}

impl From<Error> for Mistake {
    fn from(error: Error) -> Self {
        Self { kind: None, error }
    }
}

/// Everything that is wrong with a requirement, each belief once.
#[derive(Default)]
pub(crate) struct Mistakes {
    errors: error::Errors,
    beliefs: Vec<Discriminant<Message>>,
}

impl Mistakes {
    pub(crate) fn add(&mut self, Mistake { kind, error }: Mistake) {
        match kind {
            Some(known) if self.beliefs.contains(&known) => return,
            new => self.beliefs.extend(new),
        }
        self.errors.add(error);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    pub(super) fn finish(self) -> Result<(), Error> {
        self.errors.finish(())
    }
}
