//! Writes imports of all scopes that an attribute names. rust-analyzer completes and looks up paths, and an import has paths.
//!
//! In an import an editor completes a name that is not finished, with modules and what is in them, and reports one that is
//! not there. So they are made of the tokens as they stand, of valid arguments and of others.
//!
//! They stand before everything else that depends on the arguments: rust-analyzer expands the attribute once as it is and
//! once with a name where the cursor is, and takes a place in the one for the same place in the other.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use scopes_core::{FINDER, path_segment, placed_at};
use syn::ext::IdentExt as _;

use crate::requirement::{ALL, ANY, CRATE, OPTIONAL, PROOF, REASON, TOKEN};

/// The imports, in an item that no compiler accepts.
pub(crate) fn imports(arguments: &TokenStream, grammar: &Grammar) -> TokenStream {
    let Grammar { paths, words } = *grammar;
    let mut imports = Imports { of_words: of_words(arguments), words, paths, tokens: TokenStream::new() };
    imports.add(arguments);
    let tokens = imports.tokens;
    quote! {
        #[unstable(feature = "scopes_editor", issue = "none")]
        const _: () = { #tokens };
    }
}

/// The errors that stand in the places of types, once more. There rust-analyzer does not look for any, but in the bodies of
/// functions.
pub(crate) fn errors_in_types(code: &TokenStream) -> TokenStream {
    let (mut errors, mut bodies) = (Vec::new(), Vec::new());
    collect_errors(code, false, &mut errors);
    for token in code.clone() {
        if let TokenTree::Group(body) = token
            && body.delimiter() == Delimiter::Brace
        {
            collect_errors(&body.stream(), false, &mut bodies);
        }
    }
    let mut told: HashSet<String> = bodies.iter().map(ToString::to_string).collect();
    errors.into_iter().filter(|error| told.insert(error.to_string())).collect()
}

/// What [`crate::error::as_type`] writes is an array whose length is in error.
fn collect_errors(code: &TokenStream, is_length: bool, errors: &mut Vec<TokenStream>) {
    let tokens: Vec<TokenTree> = code.clone().into_iter().collect();
    for (position, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = &tokens[..position];
        let begins = |begin: &[&str]| {
            before.len() >= begin.len()
                && before.iter().rev().zip(begin.iter().rev()).all(|(token, text)| token.to_string() == *text)
        };
        if is_length && begins(&ERROR) {
            errors.push(tokens[position - ERROR.len()..=position].iter().cloned().collect());
        }
        let is_length =
            group.delimiter() == Delimiter::Brace && tokens.len() == LENGTH_IN_ERROR && begins(&["()", ";"]);
        collect_errors(&group.stream(), is_length, errors);
    }
}

/// How many tokens `(); { … }` has.
const LENGTH_IN_ERROR: usize = 3;

/// The words before the text of an error.
const ERROR: [&str; 7] = [":", ":", "core", ":", ":", "compile_error", "!"];

/// The kinds of arguments that an attribute takes.
pub(crate) struct Grammar {
    paths: Paths,
    /// Each is documented by an item of the `scopes` crate.
    words: &'static [&'static str],
}

/// The kind of items that paths lead to.
#[derive(Clone, Copy, PartialEq)]
enum Paths {
    Scopes,
    /// Whatever they lead to anywhere else.
    Items,
}

impl Grammar {
    pub(crate) const REQUIRES: Self = Self { paths: Paths::Scopes, words: &[ALL, ANY, OPTIONAL, PROOF, TOKEN] };
    pub(crate) const AUTHENTICATED: Self = Self { paths: Paths::Items, words: &[OPTIONAL, PROOF, TOKEN] };
    pub(crate) const PUBLIC: Self = Self { paths: Paths::Items, words: &[OPTIONAL, REASON] };
    pub(crate) const GUARDED: Self = Self { paths: Paths::Items, words: &[] };
}

/// The module with the words, in the `scopes` crate.
fn of_words(arguments: &TokenStream) -> TokenStream {
    let arguments: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let position = arguments.windows(2).position(|pair| is_name(&pair[0], CRATE) && is_punct(&pair[1], '='));
    let path = position.map(|position| Path::read(&arguments[position + 2..]));
    let crate_path = path
        .filter(|path| !path.0.is_empty())
        .map_or_else(|| quote!(::scopes), |path| out_of_sight(path.0.into_iter().collect()));
    quote!(#crate_path::__private::words)
}

struct Imports {
    of_words: TokenStream,
    words: &'static [&'static str],
    paths: Paths,
    tokens: TokenStream,
}

impl Imports {
    fn add(&mut self, arguments: &TokenStream) {
        let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
        for part in tokens.split(|token| is_punct(token, ',')) {
            self.add_part(part);
        }
    }

    fn add_part(&mut self, part: &[TokenTree]) {
        match part {
            [TokenTree::Ident(name), equals, value @ ..] if is_punct(equals, '=') => {
                self.add_word(name);
                if name == CRATE {
                    self.tokens.extend(Path::read(value).import(None));
                }
            }
            [TokenTree::Ident(name), TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => {
                self.add_word(name);
                self.add_group(name, group);
            }
            _ => self.add_path(&Path::read(part)),
        }
    }

    /// A list holds scopes, and one that is required holds other lists too.
    fn add_group(&mut self, name: &Ident, group: &Group) {
        let words: &[&str] = if name == OPTIONAL { &[] } else { &[ALL, ANY] };
        let outside = (self.paths, self.words);
        (self.paths, self.words) = (Paths::Scopes, words);
        self.add(&group.stream());
        (self.paths, self.words) = outside;
    }

    fn add_word(&mut self, name: &Ident) {
        if self.words.iter().any(|word| name == word) {
            let of_words = &self.of_words;
            self.tokens.extend(quote!(use #of_words::#name as _;));
        }
    }

    /// A path that has but one name, or none, may become a word. A module of that name would be hidden by one.
    fn add_path(&mut self, path: &Path) {
        let import = path.import((self.paths == Paths::Scopes).then_some(FINDER));
        self.tokens.extend(match path.0.as_slice() {
            [] | [TokenTree::Ident(_)] if !self.words.is_empty() => {
                let of_words = &self.of_words;
                let words = self.words.iter().map(|word| Ident::new(word, Span::call_site()));
                quote!(const _: () = { use #of_words::{#(#words),*}; #import };)
            }
            _ => import,
        });
    }
}

/// The tokens of a path, finished or not.
struct Path(Vec<TokenTree>);

impl Path {
    /// The path that some tokens begin with. Keywords in it are called as their modules and scopes are.
    fn read(tokens: &[TokenTree]) -> Self {
        let mut path = Vec::new();
        let mut rest = tokens;
        loop {
            rest = match rest {
                [TokenTree::Punct(first), TokenTree::Punct(second), rest @ ..]
                    if first.spacing() == Spacing::Joint && first.as_char() == ':' && second.as_char() == ':' =>
                {
                    path.extend([TokenTree::from(first.clone()), second.clone().into()]);
                    rest
                }
                [TokenTree::Ident(name), rest @ ..] if !matches!(path.last(), Some(TokenTree::Ident(_))) => {
                    let is_place = PLACES.iter().any(|place| name == place) && path.iter().all(is_of_place);
                    path.push(if is_place { name.clone() } else { segment(name) }.into());
                    rest
                }
                _ => return Self(path),
            }
        }
    }

    /// Imports what it leads to, from the module of this name in its module where there is one.
    fn import(&self, module: Option<&str>) -> TokenStream {
        let Some(last_colon) = self.0.iter().rposition(|token| is_punct(token, ':')) else {
            return match self.0.as_slice() {
                [] => quote!(
                    use {};
                ),
                name => quote!(use #(#name)* as _;),
            };
        };
        let (way, name) = self.0.split_at(last_colon + 1);
        let Some(module) = module.map(|module| Ident::new(module, Span::call_site())) else {
            return if name.is_empty() { quote!(use #(#way)* {};) } else { quote!(use #(#way)* #(#name)* as _;) };
        };
        match (way.iter().all(is_of_place), name) {
            // Modules of the user's stand there, and hardly ever a catalog. So these are offered while somebody types.
            (true, []) => quote!(use #(#way)* {};),
            (true, [name]) if is_typed(name) => quote!(use #(#way)* #name as _;),
            (false, []) => quote!(use #(#way)* #module::{};),
            (_, name) => quote!(use #(#way)* #module::#(#name)* as _;),
        }
    }
}

/// These tokens with spans that lead to no place in the source, so that an editor does not take them for code of the user.
pub(crate) fn out_of_sight(tokens: TokenStream) -> TokenStream {
    placed_at(tokens, Span::call_site())
}

/// A segment of a path as its item is called.
fn segment(name: &Ident) -> Ident {
    let text = name.unraw().to_string();
    Ident::new(&path_segment(&text), name.span())
}

/// Whether rust-analyzer has put its mark where somebody types. Without it less is offered there, and nothing is wrong.
fn is_typed(name: &TokenTree) -> bool {
    name.to_string().contains("raCompletionMarker")
}

/// Names of modules by where they are, at the beginning of a path.
const PLACES: [&str; 3] = ["crate", "self", "super"];

/// Whether this is one of them, or the tokens after one.
fn is_of_place(token: &TokenTree) -> bool {
    is_punct(token, ':') || PLACES.iter().any(|place| is_name(token, place))
}

fn is_name(token: &TokenTree, text: &str) -> bool {
    matches!(token, TokenTree::Ident(name) if name == text)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

#[cfg(test)]
mod tests {
    use super::{Grammar, errors_in_types, imports};

    #[test]
    fn an_error_in_the_place_of_a_type_is_told_once() {
        let error = syn::Error::new(proc_macro2::Span::call_site(), "there is no such scope");
        let ty = crate::error::as_type(error.clone());
        let function = quote::quote!(fn f(_: Granted<#ty>, _: #ty) { ::core::compile_error!("of the user") });
        assert_eq!(errors_in_types(&function).to_string(), error.into_compile_error().to_string());
        assert!(
            errors_in_types(&quote::quote!(
                fn f(_: [(); { 2 }]) {}
            ))
            .is_empty()
        );
    }

    /// The path that is imported, without spaces.
    fn imported(arguments: &str, grammar: &Grammar) -> String {
        let tokens = imports(&arguments.parse().unwrap(), grammar).to_string().replace(' ', "").replace("as_", " as _");
        let begin = "#[unstable(feature=\"scopes_editor\",issue=\"none\")]const_:()={";
        tokens.strip_prefix(begin).and_then(|rest| rest.strip_suffix("};")).unwrap().to_owned()
    }

    #[test]
    fn every_path_is_imported_as_far_as_it_is_written() {
        let found = "a_scope_of_a_catalog";
        let words = "::scopes::__private::words";
        let word = |inside: &str| format!("const_:()={{use{words}::{{all,any,optional,proof,token}};{inside}}};");
        for (arguments, wanted) in [
            ("units::publish", format!("useunits::{found}::publish as _;")),
            ("units::", format!("useunits::{found}::{{}};")),
            ("units:", word("useunits as _;")),
            ("un", word("useun as _;")),
            ("", word("use{};")),
            ("units::publish,", format!("useunits::{found}::publish as _;{}", word("use{};"))),
            ("crate::", "usecrate::{};".to_owned()),
            ("crate::accraCompletionMarker", "usecrate::accraCompletionMarker as _;".to_owned()),
            ("crate::admin", format!("usecrate::{found}::admin as _;")),
            ("super::super::admin", format!("usesuper::super::{found}::admin as _;")),
            ("crate::access::units::read", format!("usecrate::access::units::{found}::read as _;")),
            ("::acme::units::read", format!("use::acme::units::{found}::read as _;")),
            ("macros::use", format!("usemacros::{found}::use_ as _;")),
            ("macros::r#use", format!("usemacros::{found}::use_ as _;")),
            ("access::crate::self", format!("useaccess::crate_::{found}::self_ as _;")),
            ("type::read", format!("usetype_::{found}::read as _;")),
            ("series: read", word("useseries as _;")),
            ("\"units:read\"", word("use{};")),
            ("any(a::b, c::)", format!("use{words}::any as _;usea::{found}::b as _;usec::{found}::{{}};")),
            ("nobody(a::b)", format!("usea::{found}::b as _;")),
            ("a::b, token = &claims", format!("usea::{found}::b as _;use{words}::token as _;")),
            ("a::b, crate = acme::auth", format!("usea::{found}::b as _;useacme::auth as _;")),
            (
                "all(a), crate = acme",
                "useacme::__private::words::all as _;const_:()={useacme::__private::words::{all,any};usea as _;};useacme as _;"
                    .to_owned(),
            ),
        ] {
            assert_eq!(imported(arguments, &Grammar::REQUIRES), wanted, "{arguments}");
        }
    }

    #[test]
    fn items_are_imported_from_where_they_are() {
        assert_eq!(imported("access::Token", &Grammar::AUTHENTICATED), "useaccess::Token as _;");
        let optional = "use::scopes::__private::words::optional as _;useunits::a_scope_of_a_catalog::read as _;";
        assert_eq!(
            imported("access::Token, optional(units::read)", &Grammar::AUTHENTICATED),
            format!("useaccess::Token as _;{optional}")
        );
    }
}
