//! What `#[requires]` asks for: as written, as valid, and as a type.

mod asked;
mod behind;
mod check;
mod expand;
mod mentions;
mod mistake;
mod operators;
mod optional;
mod parse;
mod path;
mod reading;
mod separators;
mod words;

pub(crate) use asked::{Asked, Valid};
pub(crate) use behind::missing_comma;
pub(crate) use mistake::Mistake;
pub(crate) use optional::{
    Optional, parse_optional, parse_optional_alone, peek_optional, with_optional, with_optional_plain,
};
pub(crate) use parse::parse_member;
pub(crate) use path::{is_path_of_type, shown};
pub(crate) use reading::{Names, Reading, rest_of_member};
pub(crate) use words::{as_requirement, refuse_option, refuse_value};

use std::fmt;

use crate::syntax::Path;
use proc_macro2::Span;
use scopes_core::Listed as _;

pub(crate) const ALL: &str = "all";
pub(crate) const ANY: &str = "any";

/// The options of `#[requires]`.
pub(crate) const TOKEN: &str = "token";
pub(crate) const PROOF: &str = "proof";
pub(crate) const CRATE: &str = "crate";

/// The option of `#[public]`.
pub(crate) const REASON: &str = "reason";

pub(crate) const OPTIONAL: &str = "optional";

/// Whether a word is an option of `#[requires]`.
pub(crate) fn is_option_name(word: &str) -> bool {
    [TOKEN, PROOF, CRATE].contains(&word)
}

/// The two ways to put requirements together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Combinator {
    All,
    Any,
}

impl Combinator {
    fn named(word: &str) -> Option<Self> {
        match word {
            ALL => Some(Self::All),
            ANY => Some(Self::Any),
            _ => None,
        }
    }
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

impl Written {
    /// Whether it names the scope anywhere.
    fn names(&self, scope: &str) -> bool {
        match self {
            Self::Scope(path) => shown(path) == scope,
            Self::Group { members, .. } => members.iter().any(|member| member.names(scope)),
        }
    }

    /// Whether nobody passes without the scope by what is written.
    fn needs(&self, scope: &str) -> bool {
        match self {
            Self::Scope(path) => shown(path) == scope,
            Self::Group { combinator: Combinator::All, members, .. } => {
                members.iter().any(|member| member.needs(scope))
            }
            Self::Group { combinator: Combinator::Any, members, .. } => {
                members.iter().all(|member| member.needs(scope))
            }
        }
    }

    fn into_scope(self) -> Option<Path> {
        match self {
            Self::Scope(path) => Some(path),
            Self::Group { .. } => None,
        }
    }
}

/// A valid requirement: groups have 2 to 12 members, none of them twice and none a group of the same kind.
pub(crate) enum Requirement {
    Scope(Path),
    Group(Combinator, Vec<Requirement>),
}

impl Requirement {
    /// Its scopes, in order.
    fn scopes(&self) -> Vec<&Path> {
        match self {
            Self::Scope(path) => vec![path],
            Self::Group(_, members) => members.iter().flat_map(Self::scopes).listed(),
        }
    }
}
