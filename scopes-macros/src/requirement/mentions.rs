//! Collects the modules that refused arguments name, so that their imports stay in use.
//!
//! What names them goes on doing so behind the error. Otherwise the compiler would call their import unused, and whoever
//! removed it would have the next error.

use proc_macro2::{TokenStream, TokenTree};
use scopes_core::Listed as _;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitStr, Token, token};

use super::path::{is_of_type, module_of, parse_path, single};
use super::{Combinator, Names, is_option_name, separators};
use crate::syntax::Path;

/// What tokens speak of that could not be read.
#[derive(Default)]
pub(crate) struct Mentioned {
    pub(super) modules: Vec<Path>,
    /// Names that are modules perhaps: those in texts, and those of calls.
    pub(super) perhaps: Vec<Ident>,
}

/// Adds the modules in tokens that could not be read.
pub(super) fn modules_in(tokens: TokenStream, names: &Names, found: &mut Mentioned) {
    // What is left is left: there is an error about it already.
    let _ = (|input: ParseStream<'_>| scan(input, names, found)).parse2(tokens);
}

fn scan(input: ParseStream<'_>, names: &Names, found: &mut Mentioned) -> Result<(), Error> {
    while !input.is_empty() {
        if input.peek(LitStr) {
            found.perhaps.extend(modules_in_text(&input.parse()?));
        } else if !input.peek(Ident::peek_any) {
            if let TokenTree::Group(group) = input.parse()? {
                modules_in(group.stream(), names, found);
            }
        } else if let Ok(path) = parse_path(input) {
            if input.peek(Token![::]) && input.peek3(token::Brace) {
                // What stands in the braces is found through this path, and not where the attribute stands.
                input.parse::<Token![::]>()?;
                input.parse::<TokenTree>()?;
                found.modules.extend(Some(path).filter(|path| is_module(path, names) && !leads_only(path)));
                continue;
            }
            if let Some(name) = path.get_ident().filter(|_| is_module(&path, names) && calls_with_names(input)) {
                found.perhaps.push(name.clone());
            }
            found.modules.extend(module(&path, input).filter(|module| is_module(module, names)));
            separators::skip_parts(input);
        }
    }
    Ok(())
}

/// Whether a path is no more than the beginning of one.
fn leads_only(path: &Path) -> bool {
    single(path).is_some_and(|name| matches!(name.as_str(), "crate" | "self" | "super"))
}

/// Whether this is `orders(read, write)`.
fn calls_with_names(behind: ParseStream<'_>) -> bool {
    let Ok(TokenTree::Group(group)) = behind.fork().parse() else { return false };
    let names = |input: ParseStream<'_>| input.parse_terminated(Ident::parse_any, Token![,]);
    behind.peek(token::Paren) && names.parse2(group.stream()).is_ok_and(|names| !names.is_empty())
}

/// The modules that lead to the scopes whose names are in a text.
fn modules_in_text(text: &LitStr) -> Vec<Ident> {
    let paths = scopes_core::paths_in_text(&text.value()).unwrap_or_default();
    let first = |path: &String| path.split_once("::").map(|(module, _)| module.to_owned());
    let modules = paths.iter().filter_map(first).filter_map(|module| syn::parse_str::<Ident>(&module).ok());
    modules.map(|module| Ident::new(&module.to_string(), text.span())).listed()
}

/// The module that a path names, judged by the tokens after the path.
fn module(path: &Path, behind: ParseStream<'_>) -> Option<Path> {
    match single(path) {
        Some(_) => is_module_of_more(behind).then(|| path.clone()),
        None if behind.peek(token::Paren) => module_of(path).filter(|_| lists_names(path, behind)),
        None if behind.peek(Token![!]) || behind.peek(Token![<]) => None,
        None => module_of(path),
    }
}

/// Whether a separator follows a name, be it the wrong one.
fn is_module_of_more(behind: ParseStream<'_>) -> bool {
    behind.peek(Token![::]) && !behind.peek3(Token![<])
        || behind.peek(Token![.])
        || behind.peek(Token![:])
        || behind.peek(Token![/])
        || behind.peek(Token![-])
}

/// Whether this is `orders::any(read, …)`, and not `scopes::any(orders::read, …)`.
fn lists_names(path: &Path, behind: ParseStream<'_>) -> bool {
    let is_combinator = path.segments.last().is_some_and(|last| Combinator::named(&last.ident.to_string()).is_some());
    let ahead = behind.fork();
    is_combinator
        && matches!(ahead.parse(), Ok(TokenTree::Group(group)) if group.stream().into_iter().nth(1).is_none_or(is_comma))
}

fn is_comma(token: TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn is_module(path: &Path, names: &Names) -> bool {
    let is_other =
        |name: String| is_option_name(&name) || Combinator::named(&name).is_some() || names.is_parameter(&name);
    !path.segments.iter().any(|segment| is_of_type(&segment.ident)) && !single(path).is_some_and(is_other)
}
