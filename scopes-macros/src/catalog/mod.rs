//! `scopes!`: reads the catalog that it is given and hands it to the generator.

mod file;
mod input;

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::Options;
use syn::Error;

use input::{Input, Origin};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2(input).and_then(|input| expand_catalog(&input)) {
        Ok(tokens) => tokens,
        Err(error) => error.into_compile_error(),
    }
}

fn expand_catalog(input: &Input) -> Result<TokenStream, Error> {
    let options = options(input);
    let (name, text, tracked) = match &input.origin {
        Origin::Text(text) => ("catalog".to_owned(), text.value().into_bytes(), TokenStream::new()),
        Origin::File(path) => {
            let file = file::read(path)?;
            (path.value(), file.text, file.tracked)
        }
    };
    let catalog = match scopes_core::parse(&name, &text) {
        Ok(catalog) => scopes_core::expand(&catalog, &options),
        Err(errors) => scopes_core::expand_refused(&errors.to_string(), &text, &options, input.origin.span()),
    };
    Ok(quote!(#tracked #catalog))
}

fn options(input: &Input) -> Options {
    let options = Options::new(&call_site()).lex_with(lex);
    match &input.crate_path {
        Some(path) => options.crate_path(quote!(#path)),
        None => options,
    }
}

/// The compiler's own lexer.
fn lex(text: &str) -> Result<TokenStream, String> {
    text.parse::<proc_macro::TokenStream>().map(TokenStream::from).map_err(|error| error.to_string())
}

/// What no other call in the crate has. One that a macro of the user makes several times stands in one place of the
/// source; what tells its expansions apart is in the `Debug` form of the span only.
fn call_site() -> String {
    let span = proc_macro::Span::call_site();
    format!("{}:{}:{} {span:?}", span.file(), span.line(), span.column())
}
