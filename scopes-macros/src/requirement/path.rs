//! Paths of scopes.

use scopes_core::Listed as _;
use scopes_core::{message, path_segment};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Error, Ident, Token};

use crate::error;
use crate::syntax::{Path, Segment};

/// A path. A keyword in it is called as the catalog calls it; the last name is one of the catalog's anyway, whether or not
/// it is a keyword of this edition.
pub(super) fn parse_path(input: ParseStream<'_>) -> Result<Path, Error> {
    let leading_colon = input.parse()?;
    let mut segments: Punctuated<Segment, Token![::]> = Punctuated::new();
    loop {
        let leads = segments.iter().all(|segment| leads(&segment.ident));
        segments.push_value(parse_segment(input, leads)?.into());
        if !input.peek(Token![::]) || !input.peek3(Ident::peek_any) {
            break;
        }
        segments.push_punct(input.parse()?);
    }
    if let (2.., Some(last)) = (segments.len(), segments.last_mut()) {
        last.ident = as_in_catalog(&last.ident);
    }
    Ok(Path { leading_colon, segments })
}

fn parse_segment(input: ParseStream<'_>, may_lead: bool) -> Result<Ident, Error> {
    let is_name = input.peek(Ident);
    let place = input.span();
    let ident = input.call(Ident::parse_any).map_err(|_| error::at(place, message::Requirements::NoRequirement))?;
    match ident {
        ident if ident == "_" => Err(error::at(place, message::Requirements::NoRequirement)),
        ident if is_name || ident == "Self" || may_lead && leads(&ident) => Ok(ident),
        keyword => Ok(as_in_catalog(&keyword)),
    }
}

/// Whether a keyword begins a path.
fn leads(ident: &Ident) -> bool {
    ident == "crate" || ident == "self" || ident == "super"
}

fn as_in_catalog(ident: &Ident) -> Ident {
    Ident::new(&path_segment(&ident.unraw().to_string()), ident.span())
}

/// The path as it is written, without spaces.
pub(crate) fn shown(path: &Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).listed();
    let leading = if path.leading_colon.is_some() { "::" } else { "" };
    format!("{leading}{}", segments.join("::"))
}

/// A path of one segment.
pub(super) fn single(path: &Path) -> Option<String> {
    path.get_ident().map(Ident::to_string)
}

/// The path without its last segment.
pub(super) fn module_of(path: &Path) -> Option<Path> {
    let mut module = path.clone();
    module.segments.pop()?;
    module.segments.pop_punct()?;
    Some(module)
}

/// Whether a name is written like that of a type, which no module of a catalog is.
pub(super) fn is_of_type(ident: &Ident) -> bool {
    ident.unraw().to_string().starts_with(|c: char| c.is_uppercase())
}

/// Whether the last segment of a path is.
pub(crate) fn is_path_of_type(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| is_of_type(&last.ident))
}
