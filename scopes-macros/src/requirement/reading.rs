//! The state while a requirement is read: the names of its function, and the errors so far.

use proc_macro2::TokenStream;
use scopes_core::Listed as _;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Token};

use super::is_option_name;
use super::mentions::{Mentioned, modules_in};
use super::mistake::{Mistake, Mistakes};
use crate::function::{Parameter, Signature};

/// Names that mean something else than a module in the signature of a function.
#[derive(Default)]
pub(crate) struct Names {
    generics: Vec<String>,
    parameters: Vec<String>,
}

impl Names {
    pub(crate) fn of(signature: &Signature) -> Self {
        let parameters = signature.inputs.iter().filter_map(|input| match input {
            Parameter::Receiver(_) => Some("self".to_owned()),
            Parameter::Nameless(_) => None,
            Parameter::Typed(parameter) => parameter.pattern.name().map(|name| name.to_string()),
        });
        Self { generics: signature.generics.types(), parameters: parameters.listed() }
    }

    pub(super) fn is_generic(&self, name: &str) -> bool {
        self.generics.iter().any(|generic| generic == name)
    }

    pub(crate) fn is_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter == name)
    }
}

/// Everything that is wrong with a requirement, and what that speaks of which could not be read.
pub(crate) struct Reading<'n> {
    pub(crate) names: &'n Names,
    pub(crate) mistakes: Mistakes,
    pub(crate) mentioned: Mentioned,
}

impl<'n> Reading<'n> {
    pub(crate) fn new(names: &'n Names) -> Self {
        Self { names, mistakes: Mistakes::default(), mentioned: Mentioned::default() }
    }

    /// Goes on behind the member that could not be read. `start` is where it begins.
    pub(super) fn refuse(&mut self, mistake: Mistake, start: ParseStream<'_>, input: ParseStream<'_>) {
        self.mistakes.add(mistake);
        modules_in(rest_of_member(start), self.names, &mut self.mentioned);
        rest_of_member(input);
    }
}

/// Whether an option of `#[requires]` begins here, before which a comma is missing.
fn is_option(input: ParseStream<'_>) -> bool {
    let name = input.fork().call(Ident::parse_any);
    input.peek2(Token![=]) && name.is_ok_and(|name| is_option_name(&name.to_string()))
}

/// Takes the tokens up to the next comma or the next option.
pub(crate) fn rest_of_member(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) && !is_option(input) {
        match input.parse::<proc_macro2::TokenTree>() {
            Ok(token) => tokens.push(token),
            Err(_) => break,
        }
    }
    tokens.into_iter().collect()
}
