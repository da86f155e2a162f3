//! What could name a catalog, and is not followed.

use std::fmt;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, LitStr, Macro, Meta, UseTree};

/// Something in a source that could name a catalog.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::catalogs) enum Unseen {
    /// `include!`
    Include,
    /// A macro that is given, or makes, a module or a call of `scopes!`.
    Inside,
    /// `use scopes::scopes as other;`
    Renamed,
    /// A macro that is given the path of a TOML file.
    Other(String),
    /// A module whose file is not there.
    Missing(String),
    /// A module that stands in the source, and whose folder depends on a condition.
    Folder(String),
}

impl fmt::Display for Unseen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Include => f.write_str("`include!`"),
            Self::Inside => f.write_str("a macro with a module, or a catalog, in it"),
            Self::Renamed => f.write_str("another name of `scopes!`"),
            Self::Other(name) => write!(f, "`{name}!` with the path of a TOML file"),
            Self::Missing(name) => write!(f, "`mod {name}`, whose file is not there"),
            Self::Folder(name) => write!(f, "`mod {name}`, whose folder depends on a condition"),
        }
    }
}

/// Of a call, or a declaration, of another macro than `scopes!`.
pub(super) fn of_macro(call: &Macro) -> Option<Unseen> {
    let last = call.path.segments.last()?;
    if last.ident == "include" {
        return Some(Unseen::Include);
    }
    has_module_or_catalog(call.tokens.clone()).then_some(Unseen::Inside)
}

/// Of a macro that makes items, as `scopes!` does.
pub(super) fn of_item(call: &Macro) -> Option<Unseen> {
    let last = call.path.segments.last().filter(|last| last.ident != "scopes")?;
    let is_toml = |token: TokenTree| match token {
        TokenTree::Literal(literal) => syn::parse_str::<LitStr>(&literal.to_string()).is_ok_and(|text| {
            let text = text.value();
            Path::new(&text).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
        }),
        _ => false,
    };
    call.tokens.clone().into_iter().any(is_toml).then(|| Unseen::Other(last.ident.to_string()))
}

/// Of a `use`. One that renames the crate leaves the macro its name.
pub(super) fn of_use(tree: &UseTree) -> Option<Unseen> {
    let UseTree::Path(path) = tree else { return None };
    let is_renamed =
        |tree: &UseTree| matches!(tree, UseTree::Rename(name) if name.ident == "scopes" && name.rename != "_");
    let is_found = match &*path.tree {
        UseTree::Group(group) => group.items.iter().any(is_renamed),
        tree => is_renamed(tree),
    };
    is_found.then_some(Unseen::Renamed)
}

/// Whether there is `mod name`, `scopes!` with something, or `include!` anywhere in it.
fn has_module_or_catalog(tokens: TokenStream) -> bool {
    let mut open = vec![tokens.into_iter()];
    let mut word = String::new();
    while let Some(tokens) = open.last_mut() {
        let Some(token) = tokens.next() else {
            open.pop();
            continue;
        };
        match token {
            TokenTree::Ident(_) if word == "mod" => return true,
            TokenTree::Ident(name) => word = name.to_string(),
            TokenTree::Punct(mark) if mark.as_char() == '!' && matches!(word.as_str(), "scopes" | "include") => {
                return true;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => word.clear(),
            TokenTree::Group(group) => {
                word.clear();
                open.push(group.stream().into_iter());
            }
        }
    }
    false
}

/// The paths that `#[cfg_attr(…, path = "…")]` names.
pub(super) fn paths_under_conditions(attribute: &Attribute) -> Vec<String> {
    let Meta::List(list) = &attribute.meta else { return Vec::new() };
    if !list.path.is_ident("cfg_attr") {
        return Vec::new();
    }
    let mut paths = Vec::new();
    let mut open = vec![list.tokens.clone().into_iter()];
    let mut before = (false, false);
    while let Some(tokens) = open.last_mut() {
        let Some(token) = tokens.next() else {
            open.pop();
            continue;
        };
        before = match token {
            TokenTree::Ident(name) => (name == "path", false),
            TokenTree::Punct(mark) => (false, before.0 && mark.as_char() == '='),
            TokenTree::Literal(literal) => {
                let text = syn::parse_str::<LitStr>(&literal.to_string()).ok().filter(|_| before.1);
                paths.extend(text.map(|text| text.value()));
                (false, false)
            }
            TokenTree::Group(group) => {
                open.push(group.stream().into_iter());
                (false, false)
            }
        };
    }
    paths
}
