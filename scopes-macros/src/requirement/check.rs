//! From a requirement as written to a valid one.

use std::fmt;

use proc_macro2::Span;
use scopes_core::Listed as _;
use scopes_core::message::{self, Message};
use syn::spanned::Spanned;

use super::mistake::{Mistake, Mistakes};
use super::path::{is_of_type, shown, single};
use super::{Combinator, Names, Reading, Requirement, Written};
use crate::syntax::Path;

/// How many members a group may have.
pub(super) const MOST_MEMBERS: usize = 12;

/// How many scopes a requirement may name, groups included. A refusal has a bit for each.
const MOST_SCOPES: usize = 64;

/// Collapses groups of one member, flattens groups of one kind in each other, and refuses what is left to refuse. The
/// list of the attribute itself is an `all`.
pub(super) fn check(members: &[Written], has_optional: bool, reading: &mut Reading<'_>) -> Requirement {
    if members.is_empty() && reading.mistakes.is_empty() {
        let message = if has_optional { message::Requirements::OnlyOptional } else { message::Requirements::Empty };
        reading.mistakes.add(Mistake::at(Span::call_site(), message));
    }
    let requirement = check_group(Combinator::All, members, None, reading);
    // A group that is too large is one mistake, though all of them together may be too much as well.
    if reading.mistakes.is_empty() {
        check_count(&requirement, &mut reading.mistakes);
    }
    requirement
}

fn check_group(
    combinator: Combinator,
    members: &[Written],
    name: Option<String>,
    reading: &mut Reading<'_>,
) -> Requirement {
    let mut flat = Flat { combinator, members: Vec::new(), keys: Vec::new() };
    for member in members {
        flat.add(member, reading);
    }
    check_size(&flat, name, &mut reading.mistakes);
    if flat.members.len() == 1 { flat.members.swap_remove(0) } else { Requirement::Group(combinator, flat.members) }
}

/// A group has at most twelve members.
fn check_size(flat: &Flat, combinator: Option<String>, mistakes: &mut Mistakes) {
    if let Some((_, first_too_many)) = flat.keys.get(MOST_MEMBERS) {
        let (count, limit) = (flat.members.len(), MOST_MEMBERS);
        let has_groups = flat.members.iter().any(|member| matches!(member, Requirement::Group(..)));
        let message = message::Requirements::TooManyMembers { combinator, has_groups, count, limit };
        mistakes.add(Mistake::at(*first_too_many, message));
    }
}

/// A requirement names at most 64 scopes. One that is named in several groups counts in each.
fn check_count(requirement: &Requirement, mistakes: &mut Mistakes) {
    let mut scopes = Vec::new();
    requirement.add_scopes(&mut scopes);
    if let Some(first_too_many) = scopes.get(MOST_SCOPES) {
        let (count, limit) = (scopes.len(), MOST_SCOPES);
        let fits_with_one_for_each_any = requirement.count_with_one_for_each_any() <= limit;
        let message = message::Requirements::TooManyScopes { count, limit, fits_with_one_for_each_any };
        mistakes.add(Mistake::on(*first_too_many, message));
    }
}

impl Requirement {
    fn add_scopes<'r>(&'r self, scopes: &mut Vec<&'r Path>) {
        match self {
            Self::Scope(path) => scopes.push(path),
            Self::Group(_, members) => members.iter().for_each(|member| member.add_scopes(scopes)),
        }
    }

    /// How many scopes are named where one stands for each `any` that has no groups.
    fn count_with_one_for_each_any(&self) -> usize {
        match self {
            Self::Scope(_) => 1,
            Self::Group(Combinator::Any, members) if members.iter().all(|member| matches!(member, Self::Scope(_))) => 1,
            Self::Group(_, members) => members.iter().map(Self::count_with_one_for_each_any).sum(),
        }
    }
}

/// What is wrong with the path of a scope: it is found by its module, and modules are not called as types are.
pub(super) fn check_path(path: &Path, names: &Names) -> Option<Message> {
    if let Some(name) = single(path) {
        return Some(match name {
            name if name == "Self" => message::Notation::NotInModules { path: name }.into(),
            name if names.is_generic(&name) => message::Notation::TypeParameter { name }.into(),
            name => message::Requirements::SingleSegment { name }.into(),
        });
    }
    let modules = path.segments.iter().take(path.segments.len().saturating_sub(1));
    let leads_through_type = modules.into_iter().any(|module| is_of_type(&module.ident));
    leads_through_type.then(|| message::Notation::NotInModules { path: shown(path) }.into())
}

/// The members of a group, those of nested groups of the same kind among them.
struct Flat {
    combinator: Combinator,
    members: Vec<Requirement>,
    /// Each member in a form that can be compared, and its place.
    keys: Vec<(String, Span)>,
}

impl Flat {
    fn add(&mut self, member: &Written, reading: &mut Reading<'_>) {
        match member {
            Written::Group { combinator, span, members } if members.is_empty() => {
                reading
                    .mistakes
                    .add(Mistake::at(*span, message::Requirements::EmptyGroup { combinator: combinator.to_string() }));
            }
            Written::Group { combinator, members, .. } if *combinator == self.combinator || members.len() == 1 => {
                for member in members {
                    self.add(member, reading);
                }
            }
            Written::Group { combinator, span, members } => {
                let name = Some(combinator.to_string());
                self.push(check_group(*combinator, members, name, reading), *span, &mut reading.mistakes);
            }
            Written::Scope(path) => match check_path(path, reading.names) {
                None => self.push(Requirement::Scope(path.clone()), path.span(), &mut reading.mistakes),
                Some(message) => reading.mistakes.add(Mistake::on(path, message)),
            },
        }
    }

    /// A group requires nothing twice.
    fn push(&mut self, member: Requirement, span: Span, mistakes: &mut Mistakes) {
        let key = member.to_string();
        if self.keys.iter().any(|(known, _)| *known == key) {
            match &member {
                Requirement::Scope(path) => {
                    mistakes.add(Mistake::on(path, message::Requirements::ScopeTwice { path: key }));
                }
                Requirement::Group(..) => {
                    mistakes.add(Mistake::at(span, message::Requirements::ScopeTwice { path: key }));
                }
            }
            return;
        }
        self.keys.push((key, span));
        self.members.push(member);
    }
}

/// The requirement as it would be written.
impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scope(path) => f.write_str(&shown(path)),
            Self::Group(combinator, members) => {
                let members: Vec<String> = members.iter().map(Self::to_string).listed();
                write!(f, "{combinator}({})", members.join(", "))
            }
        }
    }
}
