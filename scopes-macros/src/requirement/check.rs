//! From a requirement as written to a valid one.

use proc_macro2::Span;
use scopes_core::message;
use syn::Error;
use syn::spanned::Spanned;

use super::{Combinator, Requirement, Written};
use crate::error::{self, Errors};

/// How many members a group may have.
const MOST_MEMBERS: usize = 12;

/// Collapses groups of one member, flattens groups of one kind in each other, and refuses what is left to refuse. The
/// list of the attribute itself is an `all`.
pub(crate) fn check(members: Vec<Written>) -> Result<Requirement, Error> {
    let mut errors = Errors::default();
    let requirement = check_group(Combinator::All, members, None, &mut errors);
    errors.finish(requirement)
}

fn check_group(combinator: Combinator, members: Vec<Written>, name: Option<&str>, errors: &mut Errors) -> Requirement {
    let mut flat = Flat { combinator, members: Vec::new(), keys: Vec::new() };
    for member in members {
        flat.add(member, errors);
    }
    check_size(&flat, name, errors);
    if flat.members.len() == 1 { flat.members.swap_remove(0) } else { Requirement::Group(combinator, flat.members) }
}

/// A group has at most twelve members.
fn check_size(flat: &Flat, name: Option<&str>, errors: &mut Errors) {
    if let Some((_, first_too_many)) = flat.keys.get(MOST_MEMBERS) {
        let message = message::Requirements::TooManyMembers {
            combinator: name.map(str::to_owned),
            count: flat.members.len(),
            limit: MOST_MEMBERS,
        };
        errors.add(error::at(*first_too_many, message));
    }
}

/// The members of a group, those of nested groups of the same kind among them.
struct Flat {
    combinator: Combinator,
    members: Vec<Requirement>,
    /// What each member is, for comparison, and where it stands.
    keys: Vec<(String, Span)>,
}

impl Flat {
    fn add(&mut self, member: Written, errors: &mut Errors) {
        match member {
            Written::Group { combinator, span, members } if members.is_empty() => {
                errors.add(error::at(span, message::Requirements::EmptyGroup { combinator: combinator.to_string() }));
            }
            Written::Group { combinator, members, .. } if combinator == self.combinator || members.len() == 1 => {
                for member in members {
                    self.add(member, errors);
                }
            }
            Written::Group { combinator, span, members } => {
                let name = combinator.to_string();
                self.push(check_group(combinator, members, Some(&name), errors), span, errors);
            }
            Written::Scope(path) => {
                let span = path.span();
                self.push(Requirement::Scope(path), span, errors);
            }
        }
    }

    /// A group requires nothing twice.
    fn push(&mut self, member: Requirement, span: Span, errors: &mut Errors) {
        let key = key(&member);
        if self.keys.iter().any(|(known, _)| *known == key) {
            match &member {
                Requirement::Scope(path) => {
                    errors.add(error::on(path, message::Requirements::ScopeTwice { path: key }));
                }
                Requirement::Group(..) => errors.add(error::at(span, message::Requirements::ScopeTwice { path: key })),
            }
            return;
        }
        self.keys.push((key, span));
        self.members.push(member);
    }
}

/// The requirement as it would be written, without spaces.
fn key(requirement: &Requirement) -> String {
    match requirement {
        Requirement::Scope(path) => {
            let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let leading = if path.leading_colon.is_some() { "::" } else { "" };
            format!("{leading}{}", segments.join("::"))
        }
        Requirement::Group(combinator, members) => {
            let members: Vec<String> = members.iter().map(key).collect();
            format!("{combinator}({})", members.join(", "))
        }
    }
}
