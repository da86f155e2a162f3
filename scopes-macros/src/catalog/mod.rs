//! `scopes!`: reads the catalog that it is given and hands it to the generator.

mod argument;
mod file;
mod input;
mod nearby;
mod site;
mod source;
mod surroundings;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::Options;
use scopes_core::message::{Calls, Surroundings};
use syn::Error;

use crate::error;
use file::File;
use input::{Input, Origin};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Input>(input.clone()) {
        Ok(input) => expand_catalog(&input),
        Err(error) => refuse(&error.to_string(), meant(argument::meant(input)), &options(None), error.span()),
    }
}

fn expand_catalog(input: &Input) -> TokenStream {
    let (options, place) = (options(input.crate_path.as_ref()), input.origin.span());
    let refused = |error: &str, meant: Option<Vec<u8>>| refuse(error, meant, &options, place);
    let (name, File { text, tracked }) = match &input.origin {
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
    if let Some(message) = surroundings::check() {
        return refuse_there(message, &text, &options, place);
    }
    let code = match scopes_core::parse(&name, &text) {
        Ok(catalog) => scopes_core::expand(&catalog, &options),
        Err(errors) => scopes_core::expand_refused(&errors.to_string(), &text, &options, place),
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

fn options(crate_path: Option<&syn::Path>) -> Options {
    let options = Options::new(&site::next()).in_a_macro(lex);
    match crate_path {
        Some(path) => options.crate_path(quote!(#path)),
        None => options,
    }
}

/// The compiler's own lexer.
fn lex(text: &str) -> Result<TokenStream, String> {
    text.parse::<proc_macro::TokenStream>().map(TokenStream::from).map_err(|error| error.to_string())
}
