//! The file of a catalog.

use std::io::ErrorKind;
use std::path::Path;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use scopes_core::Listed as _;
use scopes_core::message::{Calls, Detour, Files};
use syn::LitStr;

use super::nearby;
use crate::error;
use crate::program;

pub(super) struct File {
    pub(super) text: Vec<u8>,
    /// Where it is, named from the root. None for a catalog that is written in place.
    pub(super) path: Option<String>,
}

impl File {
    /// What makes the compiler look at the file again when it changes. An editor goes to the file from the place of its path.
    pub(super) fn tracked(&self, place: Span) -> Option<TokenStream> {
        let path = self.path.as_ref()?;
        let path =
            if program::is_editor() { LitStr::new(&plain(path), place) } else { LitStr::new(path, Span::call_site()) };
        Some(quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
        ))
    }
}

/// Reads a file, relative to the `Cargo.toml` of the crate that is compiled.
///
/// Other build systems than cargo name a folder that is relative to where the compiler runs, or none. To the compiler a
/// path in the source is relative to the source, so the file that it tracks is named from the root.
pub(super) fn read(file: &str) -> Result<File, Calls> {
    if is_text(file) {
        return Err(Calls::TextAsPath);
    }
    let unreadable = |error: &std::io::Error| refusal(file, error);
    let path = std::path::absolute(nearby::package().join(file)).map_err(|error| unreadable(&error))?;
    let text = std::fs::read(&path).map_err(|error| unreadable(&error))?;
    let path = path
        .to_str()
        .ok_or_else(|| Calls::Unreadable { file: file.to_owned(), error: "the way to it is not UTF-8".to_owned() })?;
    Ok(File { text, path: Some(path.to_owned()) })
}

/// A path without steps up: rust-analyzer takes none of them.
fn plain(path: &str) -> String {
    let plain = std::fs::canonicalize(path).ok().and_then(|path| path.to_str().map(str::to_owned));
    plain.unwrap_or_else(|| path.to_owned())
}

/// A catalog that is written in place, or what is wrong with it.
pub(super) fn of_text(text: &str) -> Result<File, String> {
    if text.trim().is_empty() {
        return Err(error::text(&Calls::TextEmpty.into()));
    }
    if let Some(path) = scopes_core::path_in(text) {
        let path = nearby::meant(path).unwrap_or_else(|| path.to_owned());
        return Err(error::text(&Files::PathAsText { path }.into()));
    }
    Ok(File { text: text.as_bytes().to_vec(), path: None })
}

/// Whether this is a catalog, and not the path of one.
fn is_text(file: &str) -> bool {
    file.trim().contains('\n') || (file.contains('[') && file.contains('='))
}

/// Why a file cannot be read.
fn refusal(file: &str, error: &std::io::Error) -> Calls {
    let written = file.to_owned();
    if file.trim().is_empty() {
        return Calls::NoPath { path: written, detour: Detour::Empty, meant: None };
    }
    let folder = nearby::package().join(file);
    if folder.is_dir() {
        let path = |name: &String| format!("{}/{name}", file.trim_end_matches('/'));
        return Calls::Folder { folder: written, catalogs: nearby::catalogs(&folder).iter().map(path).listed() };
    }
    if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidInput) {
        return Calls::Unreadable { file: written, error: error.kind().to_string() };
    }
    let meant = nearby::meant(file);
    match detour(file) {
        Some(detour) => Calls::NoPath { path: written, detour, meant },
        None => Calls::NoFile { file: written, package: package_name(), meant },
    }
}

/// The package at whose folder paths begin, if they begin at one. Build systems other than cargo may not name it.
fn package_name() -> Option<String> {
    std::env::var_os("CARGO_MANIFEST_DIR")?;
    Some(std::env::var("CARGO_PKG_NAME").unwrap_or_default())
}

/// Why a path leads nowhere, by the look of it.
fn detour(file: &str) -> Option<Detour> {
    let begins = |beginning: &str| file.to_ascii_lowercase().starts_with(beginning);
    if begins("http://") || begins("https://") {
        Some(Detour::Address)
    } else if begins("file:") {
        Some(Detour::FileAddress)
    } else if begins("~") {
        Some(Detour::Home)
    } else if file.contains(['$', '%']) {
        Some(Detour::Variable)
    } else if file.contains(['*', '?']) {
        Some(Detour::Pattern)
    } else if file.contains('\\') {
        Some(Detour::Backslash)
    } else if Path::new(file).is_absolute() {
        Some(Detour::Root)
    } else {
        None
    }
}
