//! What `#[requires]` asks for: as written, as valid, and as a type.

mod check;
mod expand;
mod parse;

pub(crate) use check::check;
pub(crate) use expand::expand;

use std::fmt;

use proc_macro2::Span;
use syn::Path;

pub(crate) const ALL: &str = "all";
pub(crate) const ANY: &str = "any";

/// The two ways to put requirements together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Combinator {
    All,
    Any,
}

impl fmt::Display for Combinator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => ALL,
            Self::Any => ANY,
        })
    }
}

/// A requirement as it is written.
pub(crate) enum Written {
    Scope(Path),
    Group { combinator: Combinator, span: Span, members: Vec<Written> },
}

/// A valid requirement: groups have 2 to 12 members, none of them twice and none a group of the same kind.
pub(crate) enum Requirement {
    Scope(Path),
    Group(Combinator, Vec<Requirement>),
}
