//! The file of a catalog.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;
use scopes_core::message;
use syn::{Error, LitStr};

use crate::error;

pub(super) struct File {
    pub(super) text: Vec<u8>,
    /// What makes the compiler look at the file again when it changes.
    pub(super) tracked: TokenStream,
}

/// Reads the file that a literal names, relative to the `Cargo.toml` of the crate that is compiled.
///
/// Other build systems than cargo name a folder that is relative to where the compiler runs, or none. To the compiler a
/// path in the source is relative to the source, so the file that it tracks is named from the root.
pub(super) fn read(literal: &LitStr) -> Result<File, Error> {
    let file = literal.value();
    let directory = std::env::var_os("CARGO_MANIFEST_DIR");
    let in_package = directory.is_some();
    let unreadable =
        |error: String| error::on(literal, message::Calls::Unreadable { file: file.clone(), error, in_package });
    let path = Path::new(&directory.unwrap_or_default()).join(&file);
    let path = std::path::absolute(path).map_err(|error| unreadable(cause(&error)))?;
    let text = std::fs::read(&path).map_err(|error| unreadable(cause(&error)))?;
    let tracked = path.to_str().ok_or_else(|| unreadable("its path is not UTF-8".to_owned()))?;
    Ok(File {
        text,
        tracked: quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#tracked);
        ),
    })
}

/// Why a file cannot be read. For one that is not there, in which of the packages that are built it was looked for.
fn cause(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            let package = std::env::var("CARGO_PKG_NAME").map(|name| format!(" in package `{name}`"));
            format!("there is no such file{}", package.unwrap_or_default())
        }
        std::io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        kind => kind.to_string(),
    }
}
