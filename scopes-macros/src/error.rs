//! Messages of the toolkit as errors of the compiler.

use crate::syntax::Path;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use scopes_core::message::{self, Message};
use syn::Error;
use syn::parse::ParseStream;

use crate::program;

/// A message on tokens of the user.
pub(crate) fn on(tokens: &impl ToTokens, message: impl Into<Message>) -> Error {
    Error::new_spanned(tokens, text(&message.into()))
}

/// A message at a place.
pub(crate) fn at(span: Span, message: impl Into<Message>) -> Error {
    Error::new(span, text(&message.into()))
}

pub(crate) fn text(message: &Message) -> String {
    let help = message.help().map(|help| format!("\nhelp: {help}"));
    let note = message.note().map(|note| format!("\nnote: {note}"));
    format!("{message}{}{}", help.unwrap_or_default(), note.unwrap_or_default())
}

/// The value of `crate = …`.
pub(crate) fn parse_crate_path(input: ParseStream<'_>) -> Result<Path, Error> {
    let place = input.span();
    input.call(Path::parse_mod_style).map_err(|_| at(place, message::Attributes::CrateNotAPath))
}

/// Errors in the place of a type. The compiler reports them and says nothing more about a type whose length is in
/// error; a failed macro call in the place of the type itself would count as `()`.
pub(crate) fn as_type(errors: Error) -> TokenStream {
    as_type_after(&TokenStream::new(), errors)
}

/// A statement that names a type, for whose sake something is imported. An editor has the imports of its own for that.
pub(crate) fn in_use(ty: &TokenStream) -> TokenStream {
    if program::is_editor() {
        return TokenStream::new();
    }
    quote! {
        #[allow(dead_code, reason = "it stands for what the attribute names")]
        type __Named = #ty;
    }
}

/// The errors in the place of a type, with statements before them.
pub(crate) fn as_type_after(statements: &TokenStream, errors: Error) -> TokenStream {
    let errors = errors.into_compile_error();
    quote!([(); { #statements #errors }])
}

/// Collects errors, so that all of them are reported at once.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn take(&mut self, result: Result<(), Error>) {
        if let Err(error) = result {
            self.add(error);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn finish<T>(self, value: T) -> Result<T, Error> {
        match self.0 {
            None => Ok(value),
            Some(errors) => Err(errors),
        }
    }
}
