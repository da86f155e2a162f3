//! `scopes!`: reads the catalog that it is given and hands it to the generator.

mod file;
mod input;

use proc_macro2::{Span, TokenStream};
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
        Err(errors) => {
            let error = Error::new(input.origin.span(), &errors).into_compile_error();
            let recovered = errors.recovered().map(|catalog| scopes_core::expand(catalog, &options));
            quote!(#error #recovered)
        }
    };
    Ok(quote!(#tracked #catalog))
}

fn options(input: &Input) -> Options {
    let place = Span::call_site().unwrap();
    let options = Options::new(&format!("{}:{}:{}", place.file(), place.line(), place.column()));
    match &input.crate_path {
        Some(path) => options.crate_path(quote!(#path)),
        None => options,
    }
}
