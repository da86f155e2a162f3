//! `scopes!`: reads the catalog that it is given and hands it to the generator.

mod argument;
mod editor;
mod file;
mod input;
mod nearby;
mod site;
mod source;
mod surroundings;

use proc_macro2::{LexError, Span, TokenStream};
use quote::quote;
use scopes_core::Options;
use scopes_core::message::{Calls, Surroundings};
use syn::Error;

use crate::error;
use crate::program;
use crate::syntax::Path;
use file::File;
use input::{Input, Origin};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Input>(input.clone()) {
        Ok(input) => expand_catalog(&input),
        Err(error) => {
            let options = options(None, error.span(), None);
            refuse(&error.to_string(), meant(argument::meant(input)), &options, error.span())
        }
    }
}

fn expand_catalog(input: &Input) -> TokenStream {
    let place = input.origin.span();
    let refused = |error: &str, meant: Option<Vec<u8>>| refuse(error, meant, &input.options(None), place);
    let (name, file) = match &input.origin {
        Origin::Text(text) => match file::of_text(&text.value()) {
            Ok(file) => ("catalog".to_owned(), file),
            Err(error) => return refused(&error, meant(nearby::meant(&text.value()))),
        },
        Origin::File(path) => match file::read(&path.value()) {
            Ok(file) => (path.value(), file),
            Err(message @ Calls::TextAsPath) => {
                return refused(&error::text(&message.into()), Some(path.value().into_bytes()));
            }
            Err(message) => return refused(&error::text(&message.into()), meant(nearby::meant(&path.value()))),
        },
    };
    let options = input.options(Some((&name, &file)));
    if let Some(refusal) = program::refusal() {
        return refuse(&refusal.to_string(), Some(file.text), &options, place);
    }
    if let Some(message) = surroundings::check() {
        return refuse_there(message, &file.text, &options, place);
    }
    let tracked = file.tracked(place);
    let code = match scopes_core::parse(&name, &file.text) {
        Ok(catalog) => scopes_core::expand(&catalog, &options),
        Err(errors) => scopes_core::expand_refused(&errors.to_string(), &file.text, &options, place),
    };
    quote!(#tracked #code)
}

/// The file that was probably meant, which a program uses as if it had been named.
fn meant(path: Option<String>) -> Option<Vec<u8>> {
    file::read(&path?).ok().map(|file| file.text)
}

/// An error about a call. What is known of the catalog keeps it the only one.
fn refuse(error: &str, catalog: Option<Vec<u8>>, options: &Options, place: Span) -> TokenStream {
    scopes_core::expand_refused(error, &catalog.unwrap_or_default(), options, place)
}

/// An error about where a call stands. The code does not compile, so what it hides, or what hides it, does not matter.
fn refuse_there(message: Calls, catalog: &[u8], options: &Options, place: Span) -> TokenStream {
    let is_statement = matches!(message, Calls::Elsewhere { place: Surroundings::Function });
    let error = error::text(&message.into());
    if is_statement {
        let code = scopes_core::expand_refused(&error, catalog, options, place);
        return quote! { #[allow(unused_imports)] mod __catalog { #code } #[allow(unused_imports)] use __catalog::*; };
    }
    Error::new(place, error).into_compile_error()
}

impl Input {
    fn options(&self, file: Option<(&str, &File)>) -> Options {
        options(self.crate_path.as_ref(), self.origin.span(), file)
    }
}

/// `place` is what the call is about, and `file` its catalog with a name.
fn options(crate_path: Option<&Path>, place: Span, file: Option<(&str, &File)>) -> Options {
    let mut options = Options::new(&site::next()).for_compiler(lex);
    if let Some(path) = crate_path {
        options = options.crate_path(quote!(#path));
    }
    if program::is_editor() { options.for_editor(editor::of(place, file)) } else { options }
}

/// The compiler's own lexer, where a compiler runs the macro.
fn lex(text: &str) -> Result<TokenStream, String> {
    if program::call_site().is_none() {
        return text.parse().map_err(|error: LexError| error.to_string());
    }
    text.parse::<proc_macro::TokenStream>().map(TokenStream::from).map_err(|error| error.to_string())
}
