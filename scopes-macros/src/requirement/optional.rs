//! `optional(…)`: scopes that change nothing about who may call.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::Listed as _;
use scopes_core::message;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Error, Ident, token};

use super::check::{MOST_MEMBERS, check_path};
use super::expand::{expand_scope_among, plain_scope};
use super::mistake::Mistake;
use super::parse::{in_parentheses, parse_members};
use super::path::shown;
use super::{Combinator, Names, OPTIONAL, Reading, Written};
use crate::program;
use crate::syntax::Path;
use crate::written::written;

/// The scopes of `optional(…)`, without those that are refused.
pub(crate) struct Optional {
    place: Span,
    scopes: Vec<Path>,
}

/// Whether `optional(` begins here.
pub(crate) fn peek_optional(input: ParseStream<'_>) -> bool {
    input.peek2(token::Paren) && input.fork().call(Ident::parse_any).is_ok_and(|name| name == OPTIONAL)
}

/// Reads `optional(…)`. There is one.
pub(crate) fn parse_optional(
    found: &mut Option<Optional>,
    input: ParseStream<'_>,
    reading: &mut Reading<'_>,
) -> Result<(), Error> {
    let name = input.call(Ident::parse_any)?;
    let content = in_parentheses(input)?;
    let count = reading.mistakes.count();
    let members = parse_members(&content, Combinator::All, reading).map_err(Mistake::into_error)?;
    if members.is_empty() && reading.mistakes.count() == count {
        reading.mistakes.add(Mistake::on(&name, message::Requirements::EmptyGroup { combinator: OPTIONAL.to_owned() }));
    }
    let optional = Optional { place: name.span(), scopes: check(members, reading) };
    if found.is_some() {
        reading.mistakes.add(Mistake::on(&name, message::Requirements::OptionalTwice));
    } else {
        *found = Some(optional);
    }
    Ok(())
}

/// Reads `optional(…)` of an attribute whose other arguments are no scopes.
pub(crate) fn parse_optional_alone(found: &mut Option<Optional>, input: ParseStream<'_>) -> Result<(), Error> {
    let names = Names::default();
    let mut reading = Reading::new(&names);
    parse_optional(found, input, &mut reading)?;
    reading.mistakes.finish()
}

/// Single scopes, each of them once, and no more than a list may have.
fn check(members: Vec<Written>, reading: &mut Reading<'_>) -> Vec<Path> {
    let mut scopes: Vec<Path> = Vec::new();
    for member in members {
        match refuse(&member, &scopes, reading.names) {
            Some(mistake) => reading.mistakes.add(mistake),
            None => scopes.extend(member.into_scope()),
        }
    }
    if let Some(first_too_many) = scopes.get(MOST_MEMBERS) {
        let combinator = Some(OPTIONAL.to_owned());
        let (count, limit) = (scopes.len(), MOST_MEMBERS);
        let message = message::Requirements::TooManyMembers { combinator, has_groups: false, count, limit };
        reading.mistakes.add(Mistake::on(first_too_many, message));
    }
    scopes
}

fn refuse(member: &Written, before: &[Path], names: &Names) -> Option<Mistake> {
    match member {
        Written::Group { combinator, span, .. } => {
            Some(Mistake::at(*span, message::Requirements::OptionalGroup { combinator: combinator.to_string() }))
        }
        Written::Scope(path) if is_among(path, before) => {
            Some(Mistake::on(path, message::Requirements::ScopeTwice { path: shown(path) }))
        }
        Written::Scope(path) => check_path(path, names).map(|message| Mistake::on(path, message)),
    }
}

fn is_among(path: &Path, paths: &[Path]) -> bool {
    paths.iter().any(|other| shown(other) == shown(path))
}

impl Optional {
    /// A scope that is required is not optional, and neither is one of several that are enough.
    pub(super) fn check_beside(&self, required: &[Written], reading: &mut Reading<'_>) {
        for path in &self.scopes {
            let name = shown(path);
            let is_named = required.iter().any(|member| member.names(&name));
            if is_named {
                let is_in_any = !required.iter().any(|member| member.needs(&name));
                let message = message::Requirements::RequiredAndOptional { path: name, is_in_any };
                reading.mistakes.add(Mistake::on(path, message));
            }
        }
    }

    /// The type of the first scope, as it is named.
    pub(crate) fn first_type(&self) -> Option<String> {
        self.scopes.first().map(|scope| written(&plain_scope(scope)))
    }

    pub(super) fn scopes(&self) -> &[Path] {
        &self.scopes
    }

    /// Where an error about them is shown. An editor would show all that stands there.
    pub(crate) fn place(&self) -> Span {
        if program::is_editor() {
            return Span::call_site();
        }
        self.scopes.first().map_or(self.place, Path::span)
    }

    /// The paths as they are written.
    pub(crate) fn shown(&self) -> Vec<String> {
        self.scopes.iter().map(shown).listed()
    }

    /// A type with the optional scopes beside it.
    pub(crate) fn beside(&self, ty: &TokenStream, needed: &[&Path], crate_path: &TokenStream) -> TokenStream {
        let scopes = self.as_type(needed);
        quote!(#crate_path::With<#ty, #scopes>)
    }

    /// The scopes, beside those that are needed.
    pub(super) fn as_type(&self, needed: &[&Path]) -> TokenStream {
        let all: Vec<&Path> = needed.iter().copied().chain(&self.scopes).listed();
        let scopes = self.scopes.iter().map(|scope| expand_scope_among(&all, scope));
        quote!((#(#scopes,)*))
    }

    /// The optional scopes around a type, by marker types that are named directly, without the macro that finds them.
    fn beside_plain(&self, ty: &TokenStream, crate_path: &TokenStream) -> TokenStream {
        let scopes = self.scopes.iter().map(plain_scope);
        quote!(#crate_path::With<#ty, (#(#scopes,)*)>)
    }
}

/// A type with optional scopes beside it, where there are any. `needed` are the scopes that are not optional.
pub(crate) fn with_optional(
    ty: TokenStream,
    needed: &[&Path],
    optional: Option<&Optional>,
    crate_path: &TokenStream,
) -> TokenStream {
    match optional {
        None => ty,
        Some(optional) => optional.beside(&ty, needed, crate_path),
    }
}

/// Does what [`with_optional`] does, by marker types that are named directly.
pub(crate) fn with_optional_plain(
    ty: TokenStream,
    optional: Option<&Optional>,
    crate_path: &TokenStream,
) -> TokenStream {
    match optional {
        None => ty,
        Some(optional) => optional.beside_plain(&ty, crate_path),
    }
}
